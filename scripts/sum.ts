// The one closing line of .ci/run over the runs that left their counts in a folder.
import fs from 'node:fs';
import path from 'node:path';
import { addUp, conclude, type Tally } from './tally.ts';

const [folder = '', expected = '1'] = process.argv.slice(2);
const tallies = fs
  .readdirSync(folder)
  .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Tally);
const sum = addUp(tallies);
const { passed, failed } = sum;
for (const line of conclude(sum, false).lines) console.log(line);
const lost = Math.max(0, Number(expected) - tallies.length);
if (lost > 0) console.log(`${lost} of ${expected} runs ended without a count.`);
if (failed + lost > 0 || passed === 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed + lost} failed`);
