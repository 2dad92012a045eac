import fs from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Counts for the closing line of `npm test` what passed, what failed, and by name what failed, what
 * passed at the second try only and what was left out, with the reason, and leaves it in the file that WERKSPOOR_TALLY_FILE names (read by scripts/tally.ts).
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    // A file that does not load, or a hook around a suite that fails, takes its tests along.
    const broken = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const failures = inState('failed').length + broken.flatMap((it) => it.errors()).length;
    const tally = {
      passed: inState('passed').length,
      failed: failures + errors.length,
      failures: [
        ...inState('failed').map(nameOf),
        ...broken.filter((it) => it.errors().length > 0).map((it) => `a file or suite: ${it.id}`),
      ],
      secondTry: inState('passed')
        .filter((test) => test.diagnostic()?.flaky)
        .map(nameOf),
      leftOut: [...inState('skipped'), ...inState('pending')].map(reason),
      ran: count(tests),
    };
    const file = process.env['WERKSPOOR_TALLY_FILE'];
    if (file !== undefined) fs.writeFileSync(file, JSON.stringify(tally));
  }
}

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId} > ${test.fullName}`;

function reason(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return `${nameOf(test)}: ${note ?? 'skipped without a reason'}`;
}

/** Tests found per project, also those that were left out: a project with none has been lost. */
function count(tests: readonly TestCase[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { project } of tests) found[project.name] = (found[project.name] ?? 0) + 1;
  return found;
}
