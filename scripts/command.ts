import { spawn } from 'node:child_process';

export interface Ended {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a command of this package or of npm and keeps what it prints; it never throws. */
export function run(command: readonly string[]): Promise<Ended> {
  const [program = '', ...rest] = command;
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ passed: false, output: `${program}: ${error.message}`, seconds: seconds() });
    });
    child.on('close', (code) => {
      resolve({ passed: code === 0, output, seconds: seconds() });
    });
  });
}
