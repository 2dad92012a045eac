import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { DataFolder } from '#platform/data-folder.ts';
import { query, temporaryFolder } from '#test/support/data-folders.ts';
import { openDatabase } from './open-database.ts';
import { judgeServer } from './open-server.ts';
import { databaseSentence } from './refusals.ts';

const cluster = inject('cluster');

const password = 'z33r-geheim';

/** The address of the test server, changed. */
function address(change: (url: URL) => void): string {
  const url = new URL(cluster.ownerUrl);
  change(url);
  return url.href;
}

async function open(url: string) {
  const dataFolder = temporaryFolder() as DataFolder;
  const opened = await openDatabase({
    dataFolder,
    env: { DATABASE_URL: url, WERKSPOOR_POSTGRES_BIN: process.env['WERKSPOOR_POSTGRES_BIN'] },
    purpose: 'serve',
    log: () => {},
  });
  expect(readdirSync(dataFolder), 'nothing embedded starts').toEqual([]);
  return opened;
}

async function sentenceFor(url: string): Promise<string> {
  const opened = await open(url);
  const sentence = opened.ok ? 'no refusal' : databaseSentence(opened.refusal);
  expect(sentence).not.toContain(password);
  expect(sentence.split('\n')).toHaveLength(1);
  return sentence;
}

describe('a DATABASE_URL is refused', () => {
  test.each([
    'localhost:5432/werkspoor',
    'mysql://user:z33r-geheim@localhost/werkspoor',
    'postgres://user:z33r-geheim/@localhost/werkspoor',
    'postgres://user:z33r-geheim@localhost:port/werkspoor',
  ])('when it is no address: %s', async (url) => {
    expect(await sentenceFor(url)).toMatch(
      /^DATABASE_URL is not the address of a PostgreSQL database: write it as/,
    );
  });

  test('when the password is wrong, or missing', async () => {
    const { host } = new URL(cluster.ownerUrl);
    const sentence = `DATABASE_URL: the server at ${host} does not accept this password for user "werkspoor": correct the user or the password (percent-encode / @ : # ? and % in it).`;
    for (const wrong of [password, '']) {
      const url = address((parts) => {
        parts.password = wrong;
      });
      expect(await sentenceFor(url)).toBe(sentence);
    }
  });

  test('when the server has no such database', async () => {
    const url = address((parts) => {
      parts.pathname = '/nergens';
    });
    expect(await sentenceFor(url)).toContain(
      'has no database "nergens": create it (createdb --encoding=UTF8 nergens) or correct the name.',
    );
  });

  test('when no server answers there', async () => {
    const free = createServer();
    await new Promise<void>((done) => free.listen(0, '127.0.0.1', done));
    const taken = free.address();
    await new Promise((done) => free.close(done));
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    const sentence = await sentenceFor(`postgres://w:${password}@127.0.0.1:${port}/werkspoor`);
    expect(sentence).toContain(`no PostgreSQL answers at 127.0.0.1:${port} (ECONNREFUSED)`);
    const nowhere = await sentenceFor(`postgres://w:${password}@no.such.host.invalid/werkspoor`);
    expect(nowhere).toContain('no PostgreSQL answers at no.such.host.invalid:5432');
  });

  test('when something else answers there', async () => {
    const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    onTestFinished(() => void web.close());
    const there = web.address();
    const port = typeof there === 'object' && there !== null ? there.port : 0;
    const sentence = await sentenceFor(`postgres://w:${password}@127.0.0.1:${port}/werkspoor`);
    expect(sentence).toContain(`no PostgreSQL answers at 127.0.0.1:${port}`);
  });

  test('when encryption is asked for and the server has none', async () => {
    const url = address((parts) => parts.searchParams.set('sslmode', 'verify-full'));
    expect(await sentenceFor(url)).toContain('no encrypted connection to');
  });

  test('when the database does not keep its text as UTF-8', async () => {
    await query(
      cluster.ownerUrl,
      "create database latin template template0 encoding 'LATIN1' locale 'C'",
    );
    const url = address((parts) => {
      parts.pathname = '/latin';
    });
    expect(await sentenceFor(url)).toContain('keeps its text as LATIN1');
  });

  test('when the user may not make schemas there', async () => {
    await query(cluster.ownerUrl, `create role reader login password '${password}'`);
    const url = address((parts) => {
      parts.username = 'reader';
      parts.password = password;
    });
    expect(await sentenceFor(url)).toContain('user "reader" may not make schemas');
  });

  test('when the server is too old, or a copy that follows another', () => {
    const good = {
      number: 150_000,
      version: '15.0',
      encoding: 'UTF8',
      copy: false,
      user: 'w',
      database: 'd',
      creates: true,
    };
    const judge = (found: Partial<typeof good>) => {
      const judged = judgeServer({ ...good, ...found }, 'db.example:5432');
      return judged.ok ? judged.value : databaseSentence(judged.refusal);
    };
    expect(judge({ number: 149_999, version: '14.12' })).toContain(
      'is PostgreSQL 14.12: Werkspoor needs 15',
    );
    expect(judge({ copy: true })).toContain('can only be read');
    expect(judge({})).toEqual({ place: 'db.example:5432/d', major: '15' });
  });
});

test('a good DATABASE_URL is used as it is, and closing leaves its server running', async () => {
  const opened = await open(cluster.ownerUrl);
  if (!opened.ok) throw new Error(databaseSentence(opened.refusal));
  const { host } = new URL(cluster.ownerUrl);
  expect(opened.value.ownerUrl).toBe(cluster.ownerUrl);
  expect(opened.value.place).toMatch(/^PostgreSQL \d+ at /);
  expect(opened.value.place.endsWith(` at ${host}/werkspoor`)).toBe(true);
  await opened.value.close();
  expect(await query(cluster.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('without one, the embedded server: with an owner that is no superuser and a log that names no person', async () => {
  const dataFolder = temporaryFolder() as DataFolder;
  const env = { WERKSPOOR_POSTGRES_BIN: process.env['WERKSPOOR_POSTGRES_BIN'] };
  const opened = await openDatabase({ dataFolder, env, purpose: 'command', log: () => {} });
  if (!opened.ok) throw new Error(databaseSentence(opened.refusal));
  onTestFinished(opened.value.close);
  const { ownerUrl, place } = opened.value;
  expect(place).toMatch(/^embedded PostgreSQL \d+ in \//);
  expect(place.endsWith(`${dataFolder}/postgres`)).toBe(true);
  const [found] = await query(
    ownerUrl,
    `select current_database() as database, rolsuper as super, rolcreaterole as roles,
            current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
            current_setting('listen_addresses') as listens,
            current_setting('log_error_verbosity') as errors,
            current_setting('log_min_error_statement') as statements
       from pg_roles where rolname = current_user`,
  );
  expect(found).toEqual({
    database: 'werkspoor',
    super: false,
    roles: true,
    encoding: 'UTF8',
    fsync: 'on',
    listens: '127.0.0.1',
    errors: 'terse',
    statements: 'panic',
  });
});
