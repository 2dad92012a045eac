// Fifty people at once on records that stand: WERKSPOOR_DATA names the data folder, ADDRESS the server that serves it
// (with WERKSPOOR_REQUESTS_PER_MINUTE high), SECONDS how long they work.
import '../src/main/node-version.ts';
import { openHouse } from '#main/house.ts';
import { summaryOf, workAtOnce } from './at-once.ts';

const house = await openHouse('command', () => {});
if (!house.ok) throw new Error(house.refusal);
const address = process.env['ADDRESS'] ?? 'http://127.0.0.1:3000';
const all = await workAtOnce(house.value, address, Number(process.env['SECONDS'] ?? '60'));
for (const { what, seconds, against, note } of summaryOf(all, 40)) {
  const ratio = against === undefined ? '' : (seconds / against.seconds).toFixed(1);
  console.log(`${(seconds * 1000).toFixed(0).padStart(6)} ms  ${ratio} x bare  ${what} (${note})`);
}
await house.value.close();
process.exit(0);
