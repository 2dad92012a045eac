// npm test: all checks and all tests. npm run test:database: the tests of one project alone.
import '../src/main/node-version.ts';
import { spawnSync } from 'node:child_process';
import { runChecks } from './checks.ts';
import { addUp, close, failure, newTallyFile, nothing, type Tally, takeTally } from './tally.ts';

const everything = ['unit', 'database', 'journeys'];
const chosen = process.argv.slice(2);
const projects = chosen.length > 0 ? chosen : everything;

/** A test that loops for ever is not ended by its own time limit; then this ends them all. */
const patience = 20 * 60 * 1000;

function runTests(): Tally {
  const file = newTallyFile();
  const only = projects.flatMap((project) => ['--project', project]);
  const { status } = spawnSync('vitest', ['run', ...only], {
    stdio: 'inherit',
    timeout: patience,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
    env: { ...process.env, WERKSPOOR_TALLY_FILE: file },
  });
  const tally = takeTally(file);
  if (status === 0 || tally.failed > 0) return tally;
  console.log(`vitest ended with code ${status} though no test failed.`);
  return addUp([tally, failure]);
}

/** A project of which no test was even found has been lost, not passed. */
function missingProjects(tally: Tally): Tally {
  const missing = projects.filter((project) => !(project in tally.ran));
  for (const project of missing) console.log(`No test of the project ${project} was found.`);
  return { ...nothing, failed: missing.length };
}

const checked = chosen.length > 0 ? nothing : await runChecks();
const tested = runTests();
close(addUp([checked, tested, missingProjects(tested)]));
