import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export type ProgramEnd = { readonly code: number | null; readonly said: string };

// What a program of PostgreSQL needs to run. PG* settings of whoever starts us are left out, and so are our
// own secrets. LC_ALL=C: its messages are read below, they come in English.
const passedOn = ['PATH', 'LD_LIBRARY_PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'ComSpec'];

/**
 * Runs a program of PostgreSQL to its end and keeps what it said.
 * `detached`: a Ctrl-C in the terminal goes to the whole process group, and must not reach the database before
 * the requests have ended. Throws the error of the operating system when the program cannot run at all.
 */
export function runProgram(
  program: string,
  parameters: readonly string[],
  options: { readonly user: ServerUser; readonly workingFolder: string },
): Promise<ProgramEnd> {
  const environment = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]));
  return new Promise((done, fail) => {
    const child = spawn(program, parameters, {
      cwd: options.workingFolder,
      env: { ...environment, LC_ALL: 'C' },
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.user === 'self' ? {} : options.user),
    });
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    // On Windows the server inherits the pipes of pg_ctl and keeps them open.
    const ended = process.platform === 'win32' ? 'exit' : 'close';
    child.on(ended, (code: number | null) => done({ code, said }));
  });
}
