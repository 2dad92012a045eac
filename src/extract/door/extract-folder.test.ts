import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, manifestOf, smallExtract, writeFolder } from '#test/builders/extract-folder.ts';
import { openExtractFolder } from './extract-folder.ts';
import { importRefusalSentence } from './import-refusal.ts';

const files = filesOf(smallExtract);
const staff = files['staff.csv'] ?? '';
const opened = (content: { readonly [name: string]: string | Buffer }) =>
  openExtractFolder(writeFolder(content));

function sentenceOf(content: { readonly [name: string]: string | Buffer }): string {
  const folder = opened(content);
  return folder.ok ? 'opened' : importRefusalSentence(folder.refusal);
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a folder is refused', () => {
  test('when it is not there, or is a file', () => {
    expect(openExtractFolder('/nowhere/at-all')).toMatchObject({
      refusal: { kind: 'no-folder', code: 'ENOENT' },
    });
    const file = join(writeFolder({ 'staff.csv': staff }), 'staff.csv');
    expect(openExtractFolder(file)).toMatchObject({
      refusal: { kind: 'no-folder', code: 'ENOTDIR' },
    });
  });

  test('when it holds no extract file', () => {
    expect(sentenceOf({ 'manifest.json': '{}' })).toMatch(
      /holds no extract file: .*\/docs\/extract/,
    );
  });

  test('when it holds a file that is none of the extract, which it names', () => {
    expect(sentenceOf({ 'staff.csv': staff, 'Staff.CSV': staff, 'notes.txt': 'x' })).toMatch(
      /^Nothing was loaded. No extract files: Staff.CSV, notes.txt. Take them out of the folder, or name them as one of neighbourhoods.csv, /,
    );
  });

  test.each([
    ['is no JSON', '{"synthetic": tru', /is not as described \(it is no JSON\)/],
    ['has no day', '{"synthetic": true, "files": []}', /\(until: /],
    [
      'has a day that does not exist',
      '{"synthetic":true,"until":"2023-02-30","files":[]}',
      /2023-02-30/,
    ],
  ])('when its manifest %s', (_what, manifest, says) => {
    expect(sentenceOf({ 'staff.csv': staff, 'manifest.json': manifest })).toMatch(says);
  });

  test('when its manifest names a file that is not there, or not one that is', () => {
    const manifest = manifestOf({ 'staff.csv': staff }, { synthetic: true, until: '2024-01-01' });
    expect(
      sentenceOf({ 'teams.csv': files['teams.csv'] ?? '', 'manifest.json': manifest }),
    ).toMatch(/names staff.csv, which the folder does not hold: copy the whole extract again/);
    expect(sentenceOf({ ...files, 'manifest.json': manifest })).toMatch(
      /does not name neighbourhoods.csv, .*: make the extract again as a whole/,
    );
  });
});

describe('a file is refused by how it begins', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['it is empty', '', /staff.csv: the file is empty/],
    [
      'it is a spreadsheet',
      Buffer.from('PK\u0003\u0004\u0014...'),
      /a spreadsheet or a compressed file, though it is called .csv: open it and save it as "CSV UTF-8/,
    ],
    ['it is compressed', Buffer.from([0x1f, 0x8b, 0x08, 0]), /a compressed file/],
    ['it is in UTF-16', utf16(staff), /the text is in UTF-16/],
    ['it is in UTF-16 without its mark', utf16(staff).subarray(2), /the text is in UTF-16/],
    [
      'its columns are separated by semicolons',
      staff.replaceAll(',', ';'),
      /separated by semicolons instead of commas: .* or set the comma as list separator/,
    ],
    ['its columns are separated by tabs', staff.replaceAll(',', '\t'), /separated by tabs/],
    ['a spreadsheet wrote its separator above it', `sep=;\r\n${staff}`, /separated by semicolons/],
    [
      'a column is missing',
      staff.replace('email,', ''),
      /the first line is not right: missing "email";/,
    ],
    ['a column is unknown', staff.replace('role', 'Role'), /missing "role"; unknown "Role";/],
    ['a column stands twice', staff.replace('role', 'role,name'), /twice "name";/],
    [
      'it has rows and no names',
      'S1,Sam,s1@example.org,work-coach\n',
      /missing "staff_key", "name", .*; unknown "S1"/,
    ],
    [
      'a quotation mark opens in its first line',
      'staff_key,"name,email,role\nS1,Sam',
      /missing "staff_key"/,
    ],
  ])('%s', (_what, content, says) => {
    expect(sentenceOf({ 'staff.csv': content })).toMatch(says);
  });

  test('all files that begin wrong are told at once', () => {
    expect(
      sentenceOf({ 'staff.csv': '', 'teams.csv': '', 'persons.csv': files['persons.csv'] ?? '' }),
    ).toMatch(/^Nothing was loaded.\nteams.csv: the file is empty.*\nstaff.csv: the file is empty/);
  });

  test('it is no file', () => {
    const folder = writeFolder({});
    mkdirSync(join(folder, 'staff.csv'));
    expect(openExtractFolder(folder)).toMatchObject({
      refusal: { kind: 'files-refused', files: [{ kind: 'unreadable', code: 'EISDIR' }] },
    });
  });
});

describe('a folder is opened', () => {
  test('with some of the files, parents first; files of the operating system are passed over', () => {
    const folder = opened({
      'contacts.csv': files['contacts.csv'] ?? '',
      'staff.csv': staff,
      '.DS_Store': 'x',
    });
    expect(folder).toMatchObject({
      ok: true,
      value: {
        manifest: undefined,
        files: [{ table: { name: 'staff' } }, { table: { name: 'contacts' } }],
      },
    });
  });

  test('with columns in any order, a mark of UTF-8 and Windows line ends', () => {
    const folder = opened({
      'staff.csv': '\ufeff"role",email,name,staff_key\r\nwork-coach,a,b,c\r\n',
    });
    expect(folder).toMatchObject({ ok: true, value: { files: [{ header: [3, 2, 1, 0] }] } });
  });
});
