import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a run counted; `ran` is the number of tests that passed or failed, per vitest project. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly leftOut: readonly string[];
  /** What failed, by name: said again at the end, where it is not lost in a long output. */
  readonly failures: readonly string[];
  /** What passed at the second try only: a test to mend, on a machine that is shared. */
  readonly secondTry: readonly string[];
  readonly ran: Readonly<Record<string, number>>;
}

export const nothing: Tally = {
  passed: 0,
  failed: 0,
  leftOut: [],
  failures: [],
  secondTry: [],
  ran: {},
};

export const failure: Tally = { ...nothing, failed: 1 };

/** The folder in which several runs leave their counts for one closing line, see .ci/run. */
const together = process.env['WERKSPOOR_TALLY'];

export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      leftOut: [...sum.leftOut, ...tally.leftOut],
      failures: [...sum.failures, ...tally.failures],
      secondTry: [...sum.secondTry, ...tally.secondTry],
      ran: { ...sum.ran, ...tally.ran },
    }),
    nothing,
  );
}

/** A file for the counts of one vitest run, read again by `takeTally`. */
export const newTallyFile = () =>
  path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'werkspoor-tally-')), 'vitest.json');

/** The counts that vitest left, or a failure when it ended without leaving any. */
export function takeTally(file: string): Tally {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Tally;
  } catch {
    console.log('The tests ended before they were counted.');
    return failure;
  } finally {
    fs.rmSync(path.dirname(file), { recursive: true, force: true });
  }
}

const named = (what: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`!!! ${what}: ${names.length}`, ...names];

/** In CI what was left out is a failure, and so is a run of nothing, everywhere. */
export function conclude(
  tally: Tally,
  inCi: boolean,
): { lines: readonly string[]; failed: number } {
  const { leftOut } = tally;
  const lines = [
    ...named('FAILED', tally.failures),
    ...named('PASSED AT THE SECOND TRY ONLY', tally.secondTry),
    ...named('NOT RUN', leftOut),
  ];
  const unwanted = inCi ? leftOut.length : 0;
  if (unwanted > 0) lines.push('In CI each of these counts as failed.');
  const empty = tally.passed + tally.failed + leftOut.length === 0 ? 1 : 0;
  if (empty > 0) lines.push('!!! Nothing was run.');
  return { lines, failed: tally.failed + unwanted + empty };
}

/** Ends a run: says what was left out, closes with `N passed, N failed` and sets the exit code. */
export function close(tally: Tally): void {
  const { lines, failed } = conclude(tally, process.env['CI'] === 'true');
  for (const line of lines) console.log(line.startsWith('!!!') ? `\n${line}` : `!!! ${line}`);
  process.exitCode = failed > 0 ? 1 : 0;
  if (together === undefined) {
    console.log(`\n${tally.passed} passed, ${failed} failed`);
    return;
  }
  const counted: Tally = { ...tally, leftOut: [], failed };
  fs.writeFileSync(path.join(together, `${process.pid}.json`), JSON.stringify(counted));
  console.log(`\ncounted: passed ${tally.passed}, failed ${failed}`);
}
