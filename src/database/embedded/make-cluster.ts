import {
  appendFileSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';
import { makeAccess, writeAccess } from './access-file.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterToMake } from './place.ts';
import { runProgram } from './run-program.ts';
import { giveTo } from './server-user.ts';
import type { Durability } from './settings.ts';
import { startRefusal } from './start-refusal.ts';

/** The file beside postgresql.conf that is written anew at each start. */
export const settingsFile = 'werkspoor.conf';

export const superuser = 'postgres';

/**
 * Makes an empty cluster and puts it in its place in one step: half a cluster is never found there, and of two
 * first starts at once the second finds that of the first.
 */
export async function makeCluster(
  place: ClusterToMake,
  binaries: Binaries,
  durability: Durability,
): Promise<Result<void, EmbeddedRefusal>> {
  removeDrafts(place.folder);
  const draft = mkdtempSync(`${place.folder}.new-`);
  try {
    const made = await initialise(draft, place, binaries, durability);
    if (made.ok) putInPlace(draft, place);
    return made;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function initialise(
  draft: string,
  place: ClusterToMake,
  binaries: Binaries,
  durability: Durability,
): Promise<Result<void, EmbeddedRefusal>> {
  const access = makeAccess();
  const passwordFile = `${draft}.password`;
  giveTo(place.user, draft);
  writeFileSync(passwordFile, access.superuserPassword, { mode: 0o600 });
  giveTo(place.user, passwordFile);
  const end = await runProgram(
    binaries.initdb,
    [
      ...['--pgdata', draft, '--username', superuser, '--pwfile', passwordFile],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--data-checksums'],
      ...(durability === 'throwaway' ? ['--no-sync'] : []),
    ],
    { user: place.user, workingFolder: draft },
  ).finally(() => rmSync(passwordFile, { force: true }));
  if (end.code !== 0) return refuse(startRefusal(end.said, place.folder));
  giveTo(place.user, writeAccess(draft, access));
  appendFileSync(join(draft, 'postgresql.conf'), `\ninclude_if_exists = '${settingsFile}'\n`);
  return ok(undefined);
}

function putInPlace(draft: string, place: ClusterToMake): void {
  try {
    renameSync(draft, place.folder);
  } catch (error) {
    if (!anotherWasFirst(error)) throw error;
  }
  if (place.pointer !== undefined) point(place.pointer, place.folder);
}

/** A link is made only where no file is: the pointer of the first start stays. */
function point(pointer: string, folder: string): void {
  const draft = `${pointer}.${process.pid}`;
  writeFileSync(draft, `${folder}\n`, { flush: true });
  try {
    linkSync(draft, pointer);
  } catch (error) {
    if (!anotherWasFirst(error)) throw error;
    rmSync(folder, { recursive: true, force: true });
  } finally {
    rmSync(draft);
  }
}

const anotherWasFirst = (error: unknown) =>
  ['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '');

const anHour = 3_600_000;

/** Removes what earlier starts left that were killed while they made a cluster, which takes seconds. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (!/^(postgres|cluster-[0-9a-f]+)\.new-/.test(name)) continue;
    const path = join(dirname(folder), name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (made < Date.now() - anHour) rmSync(path, { recursive: true, force: true });
  }
}
