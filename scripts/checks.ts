import { run } from './command.ts';
import { nothing, type Tally } from './tally.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly mend: string;
}

const script = (name: string) => ['node', '--import', 'tsx', `scripts/${name}.ts`];

/** Longest first, so that two at a time end together. */
const checks: readonly Check[] = [
  {
    name: 'unused files, exports and packages',
    command: ['knip', '--no-progress'],
    mend: 'Remove what nobody uses; what only a tool uses is told in knip.jsonc, with the reason.',
  },
  {
    name: 'lint',
    command: ['oxlint', '--type-aware', '--deny-warnings'],
    mend: 'Mend the code: npx oxlint --type-aware --fix does the simple ones.',
  },
  {
    name: 'types of everything',
    command: ['tsc', '-p', 'tsconfig.json'],
    mend: 'npx tsc -p tsconfig.json shows this again.',
  },
  {
    name: 'types of the product, without DOM',
    command: ['tsc', '-p', 'tsconfig.source.json'],
    mend: 'npx tsc -p tsconfig.source.json shows this again.',
  },
  {
    name: 'types of kernel, engine and rules, without Node and DOM',
    command: ['tsc', '-p', 'tsconfig.pure.json'],
    mend: 'What is decided or computed takes the day, the chance and the data as arguments.',
  },
  {
    name: 'types of the script that browsers run',
    command: ['tsc', '-p', 'tsconfig.browser.json'],
    mend: 'npx tsc -p tsconfig.browser.json shows this again.',
  },
  {
    name: 'lock file',
    command: ['npm', 'ci', '--dry-run', '--no-audit', '--no-fund'],
    mend: 'After each npm install run node scripts/complete-lock.mjs (decision 0002).',
  },
  {
    name: 'boundaries',
    command: script('boundaries'),
    mend: 'The direction stands in .dependency-cruiser.cjs, the reason in decision 0003.',
  },
  {
    name: 'lint sees types',
    command: script('lint-sight'),
    mend: 'oxlint did not report a made-up fault: is oxlint-tsgolint there for this machine?',
  },
  {
    name: 'format and order of imports',
    command: ['biome', 'ci', '--colors=off', '.'],
    mend: 'npm run format',
  },
];

/** Runs all checks, two at a time, one line for each, and all that the failed ones said. */
export async function runChecks(): Promise<Tally> {
  const waiting = [...checks];
  const broken: { check: Check; output: string }[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { passed, output, seconds } = await run(check.command);
      console.log(`${passed ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(6)} s  ${check.name}`);
      if (!passed) broken.push({ check, output });
    }
  };
  await Promise.all([worker(), worker()]);
  for (const { check, output } of broken) {
    console.log(`\n--- ${check.name}: ${check.command.join(' ')}\n${output.trim()}`);
    console.log(`--- to mend: ${check.mend}`);
  }
  return {
    ...nothing,
    passed: checks.length - broken.length,
    failed: broken.length,
    failures: broken.map(({ check }) => check.name),
  };
}
