import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { smallExtract, withFields, withRows } from '#test/builders/extract-folder.ts';
import { useDoor } from '#test/support/door.ts';

const { database, take, refusalOf, everything, empty, stagingTables } = useDoor();
beforeEach(empty);

describe('a citizen service number', () => {
  test('is no key: nothing is read when it stands in another column too', async () => {
    const asKey = withFields(smallExtract, 'persons', 1, { person_key: '999990019' });
    expect(await refusalOf(asKey)).toContain(
      'persons.csv: line 3: the citizen service number stands in the column person_key too',
    );
    expect(await stagingTables()).toEqual([]);
  });

  test('stands nowhere in the clear: no table, no report, also when its row is refused', async () => {
    const swapped = withRows(
      withFields(smallExtract, 'persons', 2, { person_key: '999990020', bsn: 'P3' }),
      'persons',
      { ...smallExtract['persons']?.[0], person_key: 'P8', bsn: '99999003' },
      { ...smallExtract['persons']?.[0], person_key: 'P9', bsn: '999990033' },
    );
    const numbers = ['999990007', '999990019', '999990020', '99999003', '999990033'];
    const seen: string[] = [];
    await database.arrange('create table public.staged (row text)');
    await database.arrange('grant insert on public.staged to werkspoor_import');
    await database.arrange(`create function public.keep() returns trigger language plpgsql as $$ begin
      insert into public.staged select to_jsonb(s)::text from staging.persons s
        union all select to_jsonb(s)::text from staging.persons_refused s
        union all select to_jsonb(s)::text from staging.refusals s;
      return null; end $$`);
    await database.arrange(`create trigger keep after insert on people.persons
      for each statement execute function public.keep()`);
    const report = await take(swapped);
    const staged = (await database.arrange('select row from public.staged')) as { row: string }[];
    await database.arrange('drop function public.keep() cascade');
    await database.arrange('drop table public.staged');
    seen.push(...staged.map(({ row }) => row), JSON.stringify(await everything()), report.summary);
    for (const name of readdirSync(report.reportFolder)) {
      seen.push(readFileSync(join(report.reportFolder, name), 'utf8'));
    }
    expect(staged.length).toBeGreaterThan(5);
    for (const number of numbers) {
      for (const text of seen) expect(text).not.toContain(number);
    }
    expect(readFileSync(join(report.reportFolder, 'refused-rows.csv'), 'utf8')).toContain(
      'persons.csv,5,bsn,******03,not-a-bsn,geen geldig burgerservicenummer; acht cijfers',
    );
  });
});
