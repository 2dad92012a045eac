import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** One line of a result: what was measured, against what, and the ratio of the two in this run. */
export type Measured = {
  readonly what: string;
  readonly seconds: number;
  readonly against?: { readonly what: string; readonly seconds: number };
  /** Megabytes at the peak, of the process that did it. */
  readonly peakMegabytes?: number;
  readonly note?: string;
};

export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly seconds: number }> {
  const from = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - from) / 1000 };
}

/** Median of several runs after one that does not count, in seconds. */
export async function medianOf(times: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let run = 0; run < times; run += 1) seconds.push((await timed(work)).seconds);
  return seconds.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
}

export type Ran = {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly out: string;
};

/** Runs a command of the product in a process of its own. Throws with what it said when it fails. */
export async function runCommand(words: readonly string[], data: string): Promise<Ran> {
  const command = startCommand(words, data);
  const peak = watchPeak(command.child);
  const { seconds } = await timed(async () => once(command.child, 'close'));
  if (command.child.exitCode !== 0) throw new Error(`${words.join(' ')}:\n${command.said()}`);
  return { seconds, peakMegabytes: peak(), out: command.out() };
}

export function startCommand(words: readonly string[], data: string) {
  const imports = ['--import', 'tsx', '--import', './src/main/node-version.ts', 'src/main/cli.ts'];
  const child = spawn(process.execPath, [...imports, ...words], {
    env: { ...process.env, WERKSPOOR_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  return { child, said: () => said + out, out: () => out };
}

/** The most memory that the process held (Linux; elsewhere 0, which the report leaves out). */
export function watchPeak(child: ChildProcess): () => number {
  let most = 0;
  const file = `/proc/${child.pid}/status`;
  const timer = setInterval(() => {
    if (!existsSync(file)) return;
    try {
      const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1];
      most = Math.max(most, Number(kilobytes ?? 0) / 1000);
    } catch {
      // It ended between the two looks.
    }
  }, 100);
  child.once('exit', () => clearInterval(timer));
  return () => most;
}
