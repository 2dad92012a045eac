import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  folderWithCluster,
  openFor,
  query,
  refusalFor,
  temporaryFolder,
} from '#test/support/data-folders.ts';
import { openInOtherProcess } from '#test/support/other-process.ts';
import { findServer, isServerOf } from './find-server.ts';
import type { Durability } from './settings.ts';

function runningIn(folder: string): number | undefined {
  const server = findServer(join(folder, 'postgres'));
  return server.state === 'there' ? server.process : undefined;
}

/** Where the checkout is closed to the server's user, a copy of its programs stands beside the cluster. */
const clustersIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('postgresql-'));

async function serveElsewhere(folder: string, durability: Durability = 'throwaway') {
  const started = await openInOtherProcess(folder, { purpose: 'serve', durability });
  onTestFinished(() => started.end('SIGKILL').catch(() => {})); // it may have ended
  if (!('ownerUrl' in started.opened)) throw new Error(started.opened.sentence);
  return { ...started, ownerUrl: started.opened.ownerUrl };
}

/** The server that a test leaves behind on purpose. */
function endAfterwards(folder: string): void {
  onTestFinished(() => {
    const server = runningIn(folder);
    if (server !== undefined) process.kill(server, 'SIGQUIT');
  });
}

describe('two at once', () => {
  test('a second serve on the same folder is refused, names the first, and leaves it running', async () => {
    const folder = await folderWithCluster();
    const first = await serveElsewhere(folder);
    expect(await refusalFor(folder, { purpose: 'serve' })).toBe(
      `The database in ${folder}/postgres is in use by process ${first.id}: stop that one, or set WERKSPOOR_DATA to another folder.`,
    );
    expect(await query(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.end('SIGINT');
    expect(runningIn(folder)).toBeUndefined();
  });

  test('a command works with the server of serve and does not end it', async () => {
    const folder = await folderWithCluster();
    const serve = await serveElsewhere(folder);
    const server = runningIn(folder);
    const command = await openFor(folder);
    expect(command.ownerUrl).toBe(serve.ownerUrl);
    await command.close();
    expect(runningIn(folder)).toBe(server);
    await serve.end('SIGINT');
    expect(runningIn(folder)).toBeUndefined();
  });

  test('serve may end while a command works: the last one ends the server', async () => {
    const folder = await folderWithCluster();
    const serve = await serveElsewhere(folder);
    const command = await openFor(folder);
    await serve.end('SIGINT');
    expect(await query(command.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await command.close();
    expect(runningIn(folder)).toBeUndefined();
  });

  test('two first starts make one cluster', async () => {
    const folder = temporaryFolder();
    const [one, two] = await Promise.all([openFor(folder), openFor(folder)]);
    expect(one.ownerUrl).toBe(two.ownerUrl);
    expect(clustersIn(folder)).toEqual(['postgres']);
  });

  test('a start while the last one is closing waits for it', async () => {
    const folder = await folderWithCluster();
    const first = await openFor(folder);
    await query(first.ownerUrl, 'create table kept as select 42 as number');
    const [, second] = await Promise.all([first.close(), openFor(folder)]);
    expect(await query(second.ownerUrl, 'select number from kept')).toEqual([{ number: 42 }]);
  });
});

describe('an end', () => {
  test('Ctrl-C reaches every process of the terminal, and the database answers until the last request', async () => {
    const folder = await folderWithCluster();
    const serve = await serveElsewhere(folder);
    const server = runningIn(folder);
    await serve.end('SIGINT');
    expect(await serve.nextLine()).toBe('finished');
    expect(runningIn(folder)).toBeUndefined();
    expect(server).toBeDefined();
  });

  test('leaves no process, and closing twice does nothing more', async () => {
    const folder = await folderWithCluster();
    const opened = await openFor(folder);
    const server = runningIn(folder);
    await opened.close();
    await opened.close();
    expect(isServerOf(server ?? 0, join(folder, 'postgres'))).toBe(false);
    expect(readdirSync(join(folder, 'postgres'))).not.toContain('postmaster.pid');
  });
});

describe('nothing that was saved is lost', () => {
  const save = (url: string) =>
    query(url, 'create table kept as select generate_series(1, 1000) as number');
  const count = async (url: string) =>
    (await query(url, 'select count(*)::int as rows from kept'))[0]?.['rows'];

  test('when serve is killed: its server goes on, and the next start takes it over', async () => {
    const folder = await folderWithCluster();
    const killed = await serveElsewhere(folder, 'durable');
    await save(killed.ownerUrl);
    const server = runningIn(folder);
    await killed.end('SIGKILL');
    const next = await openFor(folder, { purpose: 'serve' });
    expect(runningIn(folder)).toBe(server);
    expect(await count(next.ownerUrl)).toBe(1000);
    await next.close();
    expect(runningIn(folder)).toBeUndefined();
  });

  test('when serve and its server are killed', async () => {
    const folder = await folderWithCluster();
    const killed = await serveElsewhere(folder, 'durable');
    await save(killed.ownerUrl);
    await killed.end('SIGKILL');
    process.kill(runningIn(folder) ?? 0, 'SIGKILL');
    const next = await openFor(folder, { purpose: 'serve' });
    expect(await count(next.ownerUrl)).toBe(1000);
  });

  test('when the server is killed under a serve that goes on: it comes back at the same address', async () => {
    const folder = await folderWithCluster();
    const log = vi.fn();
    const serve = await openFor(folder, { purpose: 'serve', durability: 'durable', log });
    await save(serve.ownerUrl);
    process.kill(runningIn(folder) ?? 0, 'SIGKILL');
    await vi.waitUntil(
      () => log.mock.calls.flat().includes('The database is there again.'),
      30_000,
    );
    expect(await count(serve.ownerUrl)).toBe(1000);
    expect(await refusalFor(folder, { purpose: 'serve' })).toContain('is in use by process');
    await serve.close();
    expect(runningIn(folder)).toBeUndefined();
  });

  test('when only a process of the server is killed, as by a shortage of memory', async () => {
    const folder = await folderWithCluster();
    const log = vi.fn();
    const serve = await openFor(folder, { purpose: 'serve', durability: 'durable', log });
    await save(serve.ownerUrl);
    const server = runningIn(folder);
    await killOneBackend(serve.ownerUrl);
    await vi.waitUntil(
      () => log.mock.calls.flat().includes('The database is there again.'),
      30_000,
    );
    expect(runningIn(folder)).toBe(server);
    expect(await count(serve.ownerUrl)).toBe(1000);
    expect(await refusalFor(folder, { purpose: 'serve' })).toContain('is in use by process');
  });

  async function killOneBackend(url: string): Promise<void> {
    const sleeping = query(url, "select 'sleeper', pg_sleep(60)").catch(() => 'ended');
    let pid: unknown;
    while (pid === undefined) {
      await pause(50);
      const [row] = await query(
        url,
        "select pid from pg_stat_activity where query like '%''sleeper''%' and pid <> pg_backend_pid()",
      );
      pid = row?.['pid'];
    }
    process.kill(Number(pid), 'SIGKILL');
    expect(await sleeping).toBe('ended');
  }

  test.each([
    ['of a process that is gone', '999999'],
    ['that another process has by now, as in a container that started again', String(process.ppid)],
    ['of this very process', String(process.pid)],
    ['that is cut short', ''],
  ])('when the power went, and the file that stayed has the number %s', async (_, number) => {
    const folder = await folderWithCluster();
    const first = await openFor(folder);
    await save(first.ownerUrl);
    const file = join(folder, 'postgres', 'postmaster.pid');
    const left = readFileSync(file, 'utf8');
    await first.close();
    writeFileSync(file, number === '' ? '' : left.replace(/^\d+/, number));
    utimesSync(file, 0, 0);
    const next = await openFor(folder);
    expect(await count(next.ownerUrl)).toBe(1000);
  });
});

test('a database that was removed under a killed serve is not made again without a word', async () => {
  const folder = await folderWithCluster();
  endAfterwards(folder);
  const log = vi.fn();
  await openFor(folder, { purpose: 'serve', log });
  const server = runningIn(folder) ?? 0;
  rmSync(join(folder, 'postgres'), { recursive: true });
  process.kill(server, 'SIGKILL');
  await vi.waitUntil(
    () => /The database is gone\. .*should stand in/.test(log.mock.calls.flat().join()),
    30_000,
  );
  expect(clustersIn(folder)).toEqual([]);
});
