import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  filesOf,
  manifestOf,
  smallExtract,
  withFields,
  writeFolder,
} from '#test/builders/extract-folder.ts';
import { useDoor } from '#test/support/door.ts';
import { importRefusalSentence } from './import-folder.ts';

const { database, bring, take, refusalOf, everything, empty, stagingTables, unfinishedReports } =
  useDoor();

/** Ends the connection of the import once it waits in the trouble below. */
async function endImport(): Promise<void> {
  for (;;) {
    const found = await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where wait_event = 'PgSleep' and datname = current_database()`.execute(database.gate);
    if (found.rows.length > 0) return;
  }
}

beforeEach(empty);

describe('an extract that is refused as a whole loads nothing:', () => {
  test('half a file, by the manifest', async () => {
    const files = filesOf(smallExtract);
    const manifest = manifestOf(files, { synthetic: true, until: '2024-06-30' });
    const cut = (files['contacts.csv'] ?? '').slice(0, -40);
    const brought = await bring(
      writeFolder({ ...files, 'contacts.csv': cut, 'manifest.json': manifest }),
    );
    expect(brought).toMatchObject({
      ok: false,
      refusal: { kind: 'files-refused', files: [{ file: 'contacts.csv', kind: 'cut-off' }] },
    });
  });

  test('a file with fewer rows than the manifest names', async () => {
    const files = filesOf(smallExtract);
    const manifest = manifestOf(files, { synthetic: true, until: '2024-06-30' });
    const [header] = (files['residents.csv'] ?? '').split('\n');
    const brought = await bring(
      writeFolder({ ...files, 'residents.csv': `${header}\n`, 'manifest.json': manifest }),
    );
    expect(brought).toMatchObject({
      refusal: { kind: 'files-refused', files: [{ file: 'residents.csv', kind: 'fewer-rows' }] },
    });
    expect(await stagingTables()).toEqual([]);
    expect(await database.arrange('select from people.persons')).toEqual([]);
  });

  test('a byte of Windows-1252 far into the last file', async () => {
    const files = filesOf(smallExtract);
    const contacts = Buffer.from(
      `${files['contacts.csv']}C9,P1,S1,2019-01-01,office,matching,1,client,caf`,
    );
    const wrong = Buffer.concat([contacts, Buffer.from([0xe9, 0x0a])]);
    const brought = await bring(writeFolder({ ...files, 'contacts.csv': wrong }));
    expect(brought.ok ? '' : importRefusalSentence(brought.refusal)).toBe(
      `Nothing was loaded.\ncontacts.csv: line 6: the text is not UTF-8 (byte ${contacts.length + 1} is e9, in Windows-1252 "é"): save it as "CSV UTF-8 (comma delimited)"`,
    );
    expect(await stagingTables()).toEqual([]);
    expect(await database.arrange('select from people.persons')).toEqual([]);
  });

  test('with strict, one refused row', async () => {
    const before = await everything();
    const sentence = await refusalOf(withFields(smallExtract, 'contacts', 1, { topic: 'chess' }), {
      strict: true,
    });
    expect(sentence).toMatch(/^Nothing was loaded. 1 row was refused, and --strict asks/);
    expect(await everything()).toEqual(before);
    const folder = /in (\S+)\/refused-rows.csv/.exec(sentence)?.[1] ?? '';
    expect(readFileSync(join(folder, 'refused-rows.csv'), 'utf8')).toContain(
      'contacts.csv,3,topic,chess,not-in-list,',
    );
  });

  test('synthetic people among real ones, or real ones in a synthetic city', async () => {
    const { 'staff.csv': staff = '' } = filesOf(smallExtract);
    const said = (synthetic: boolean) =>
      writeFolder({
        'staff.csv': staff,
        'manifest.json': manifestOf({ 'staff.csv': staff }, { synthetic, until: '2024-01-01' }),
      });
    expect(await bring(said(true))).toMatchObject({ ok: true });
    expect(await bring(said(false))).toMatchObject({ refusal: { kind: 'real-among-synthetic' } });
    expect(await bring(said(true))).toMatchObject({ ok: true });
    await empty();
    expect(await bring(said(false))).toMatchObject({ ok: true });
    expect(await bring(said(true))).toMatchObject({ refusal: { kind: 'synthetic-among-real' } });
    expect(await bring(said(false))).toMatchObject({ ok: true });
  });

  test('while another import runs', async () => {
    await database.arrange("select pg_advisory_lock(hashtext('werkspoor.import'))");
    expect(await refusalOf(smallExtract)).toMatch(/^Another import is running on this database/);
    await database.arrange("select pg_advisory_unlock(hashtext('werkspoor.import'))");
  });

  test('when the report cannot be written', async () => {
    const folder = writeFolder({ 'a-file': '' });
    const reportTo = join(folder, 'a-file', 'reports');
    const brought = await bring(writeFolder(filesOf(smallExtract)), { reportTo });
    expect(brought).toMatchObject({ refusal: { kind: 'report-not-writable', code: 'ENOTDIR' } });
    expect(await database.arrange('select from people.persons')).toEqual([]);
  });

  test.each([
    ['disk-full', `raise exception 'no space left' using errcode = '53100'`],
    ['records-in-use', `raise exception 'gave up waiting' using errcode = '55P03'`],
    ['connection-lost', 'perform pg_sleep(20)'],
  ])('in the middle of loading: %s; the next import clears what is left', async (kind, trouble) => {
    const before = await everything();
    await database.arrange(`create function public.trouble() returns trigger language plpgsql
      security definer as $$ begin ${trouble}; return null; end $$`);
    await database.arrange(`create trigger trouble after insert on contacts.contacts
      for each statement execute function public.trouble()`);
    const ended = kind === 'connection-lost' ? endImport() : undefined;
    const brought = await bring(writeFolder(filesOf(smallExtract)));
    await ended;
    await database.arrange('drop function public.trouble() cascade');
    expect(brought).toMatchObject({ ok: false, refusal: { kind } });
    expect(await everything()).toEqual(before);
    expect(unfinishedReports()).toEqual([]);
    await take(smallExtract);
    expect(await stagingTables()).toEqual([]);
  });
});
