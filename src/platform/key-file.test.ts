import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DataFolder } from './data-folder.ts';
import { keyFileSentence, openKeys } from './key-file.ts';
import { decryptBsn, encryptBsn } from './keys.ts';

let dataFolder: DataFolder;
let path: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'keys-')) as DataFolder;
  path = join(dataFolder, 'keys.json');
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

const open = (whenMissing: 'make' | 'refuse' = 'make', env: NodeJS.ProcessEnv = {}) =>
  openKeys({ dataFolder, env, whenMissing });

const sentenceOf = (result: ReturnType<typeof openKeys>) =>
  result.ok ? 'no refusal' : keyFileSentence(result.refusal);

describe('keys are refused', () => {
  test('when others may read the file', () => {
    open();
    for (const mode of [0o640, 0o604, 0o666, 0o620]) {
      chmodSync(path, mode);
      expect(sentenceOf(open())).toBe(
        `The key file ${path} is open to other users (mode ${mode.toString(8)}): close it with chmod 600 ${path}.`,
      );
    }
  });

  test('when they are missing beside a database with persons, and none are made', () => {
    expect(sentenceOf(open('refuse'))).toContain('put it back from the backup');
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    ['is empty', ''],
    ['is no JSON', '{"bsnEncryption":'],
    ['lacks a key', JSON.stringify({ bsnEncryption: Buffer.alloc(32).toString('base64') })],
    [
      'has a short key',
      (whole: string) => whole.replace(/"session": "[^"]*"/, '"session": "c2hvcnQ="'),
    ],
    [
      'has a key that is not base64',
      (whole: string) => whole.replace(/"session": "/, '"session": "!'),
    ],
  ])('when the file %s, and it stays as it was', (_, spoil) => {
    open();
    const text = typeof spoil === 'string' ? spoil : spoil(readFileSync(path, 'utf8'));
    writeFileSync(path, text);
    expect(sentenceOf(open())).toContain('does not hold the four keys');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('when WERKSPOOR_KEYS names a place that cannot be', () => {
    writeFileSync(join(dataFolder, 'file'), '');
    const keys = join(dataFolder, 'file', 'keys.json');
    expect(sentenceOf(open('make', { WERKSPOOR_KEYS: keys }))).toContain(keys);
  });
});

test('the first start makes keys that only this user can read, and nothing else', () => {
  expect(open().ok).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('the next start reads the keys of the first', () => {
  const [first, second] = [open(), open('refuse')];
  if (!first.ok || !second.ok) throw new Error('keys were refused');
  expect(decryptBsn(second.value, encryptBsn(first.value, '999990019'))).toBe('999990019');
});

test('WERKSPOOR_KEYS keeps the keys outside the data folder', () => {
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'keys-')), 'werkspoor.json');
  expect(open('make', { WERKSPOOR_KEYS: elsewhere }).ok).toBe(true);
  expect(existsSync(elsewhere)).toBe(true);
  expect(existsSync(path)).toBe(false);
});
