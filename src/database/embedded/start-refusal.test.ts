import { describe, expect, test } from 'vitest';
import { fileRefusal, passesByItself, startRefusal } from './start-refusal.ts';

const folder = '/data/postgres';

describe('what PostgreSQL says becomes a refusal', () => {
  test.each([
    'initdb: error: could not write file "/data/postgres/base/1/2613": No space left on device',
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    'PANIC:  could not write to file "pg_wal/xlogtemp.12": Disk quota exceeded',
  ])('a full disk: %s', (said) => {
    expect(startRefusal(said, folder)).toEqual({ kind: 'disk-full', folder });
  });

  test('else the line that says what was fatal, without date and process', () => {
    const said = [
      'waiting for server to start.... stopped waiting',
      'pg_ctl: could not start server',
      'Examine the log output.',
      '2026-11-22 05:33:10.712 CET [16238] LOG:  listening on IPv4 address "127.0.0.1", port 38317',
      '2026-11-22 05:33:10.713 CET [16238] FATAL:  could not map anonymous shared memory: Cannot allocate memory',
      '2026-11-22 05:33:10.714 CET [16238] LOG:  database system is shut down',
    ].join('\n');
    expect(startRefusal(said, folder)).toEqual({
      kind: 'start-failed',
      folder,
      said: 'could not map anonymous shared memory: Cannot allocate memory',
    });
  });

  test('and nothing said is said', () => {
    expect(startRefusal('\n', folder)).toMatchObject({ said: 'it gave no reason' });
  });
});

test('only what ends without us is worth another look', () => {
  expect(passesByItself('FATAL:  lock file "postmaster.pid" already exists')).toBe(true);
  expect(
    passesByItself('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'),
  ).toBe(true);
  expect(passesByItself('FATAL:  could not create any TCP/IP sockets')).toBe(true);
  expect(passesByItself('FATAL:  data directory "/data" has wrong ownership')).toBe(false);
});

test('an error of the file system is a refusal, a bug is thrown', () => {
  const error = (code: string) => Object.assign(new Error(code), { code });
  expect(fileRefusal(error('ENOSPC'), folder)).toEqual({ kind: 'disk-full', folder });
  expect(fileRefusal(error('EACCES'), folder)).toMatchObject({ kind: 'folder-refused' });
  expect(() => fileRefusal(new TypeError('bug'), folder)).toThrow('bug');
});
