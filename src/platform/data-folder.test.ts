import { mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolderSentence, openDataFolder } from './data-folder.ts';

let here: string;

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'data-')));
});
afterEach(() => rmSync(here, { recursive: true }));

const sentenceFor = (path: string) => {
  const opened = openDataFolder({ WERKSPOOR_DATA: path }, here);
  return opened.ok ? 'no refusal' : dataFolderSentence(opened.refusal);
};

describe('a data folder is refused', () => {
  test('when it is a file, or under one', () => {
    writeFileSync(join(here, 'file'), '');
    expect(sentenceFor('file')).toContain(`${here}/file is, or lies under, a file`);
    expect(sentenceFor('file/data')).toContain(`${here}/file/data is, or lies under, a file`);
  });

  test('when the system does not let it be made', () => {
    expect(sentenceFor('/sys/werkspoor')).toMatch(/\/sys\/werkspoor cannot be made or read \(E/);
  });
});

test('without WERKSPOOR_DATA it is `data` in the working folder, made at the first start', () => {
  for (const env of [{}, { WERKSPOOR_DATA: '' }]) {
    expect(openDataFolder(env, here)).toEqual({ ok: true, value: join(here, 'data') });
  }
  expect(statSync(join(here, 'data')).isDirectory()).toBe(true);
});

test('others cannot list it', () => {
  openDataFolder({}, here);
  expect(statSync(join(here, 'data')).mode & 0o066).toBe(0);
});

test('a folder that was there keeps its rights, and its links are resolved', () => {
  symlinkSync(here, join(here, 'link'));
  const mode = statSync(here).mode;
  expect(openDataFolder({ WERKSPOOR_DATA: 'link' }, here)).toEqual({ ok: true, value: here });
  expect(statSync(here).mode).toBe(mode);
});
