import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, findDay, getDay } from '#kernel/day.ts';
import { type Extract, type Fields, smallExtract } from '#test/builders/extract-folder.ts';
import { linesOf, useDoor } from '#test/support/door.ts';

const { database, take } = useDoor();

/** Text as people type and systems hold it: quotes, commas, line ends, tabs, backslashes, any alphabet. */
const someText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '\\N',
      '\\.',
      'a\tb',
      'a\\',
      '"',
      "'; drop table x; --",
      'één, "twee"',
      'a\r\nb',
      'NULL',
    ),
  )
  .filter((text) => text.trim() !== '' && !text.includes('\0'));
const someKey = someText.filter((text) => text === text.trim() && text.length <= 64);

const birth = getDay('1950-01-01');
const numbers = ['999990007', '999990019', '999990020', '999990032', '999990044', '999990056'];

/** Persons with dossiers, households that follow each other, and contacts: valid, in any order. */
const someExtract = fc
  .record({
    people: fc.uniqueArray(fc.tuple(someKey, someText, someText), {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: numbers.length,
    }),
    steps: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 6 }),
    open: fc.boolean(),
    notes: fc.array(fc.option(someText, { nil: '' }), { maxLength: 8 }),
    shuffle: fc.infiniteStream(fc.integer()),
  })
  .map(({ people, steps, open, notes, shuffle }): Extract => {
    const households = people.flatMap(([key]) => {
      let from = birth;
      return steps.map((step, at): Fields => {
        const until = addDays(from, step);
        const last = open && at === steps.length - 1;
        const row = { dossier_key: key, kind: 'single', children: String(at), from };
        from = until;
        return { ...row, until: last ? '' : until };
      });
    });
    const contacts = notes.map(
      (note, at): Fields => ({
        ...smallExtract['contacts']?.[0],
        contact_key: `C${at}`,
        person_key: people[at % people.length]?.[0] ?? '',
        day: addDays(birth, at * 700),
        next_step: note,
      }),
    );
    const inAnyOrder = (rows: readonly Fields[]) =>
      rows
        .map((row) => ({ row, place: shuffle.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ row }) => row);
    return {
      staff: smallExtract['staff'] ?? [],
      persons: people.map(
        ([key, given, family], at): Fields => ({
          person_key: key,
          bsn: numbers[at] ?? '',
          given_names: given,
          family_name: family,
          sex: '9',
          birth_date: birth,
        }),
      ),
      dossiers: people.map(([key]): Fields => ({ dossier_key: key, opened_on: birth })),
      households: inAnyOrder(households),
      contacts: inAnyOrder(contacts),
    };
  });

const byText = (rows: readonly Fields[]) => rows.map((row) => JSON.stringify(row)).sort();
const only = (rows: readonly Fields[] | undefined, ...columns: readonly string[]) =>
  byText(
    (rows ?? []).map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
    ),
  );

describe('what is valid', () => {
  test('comes out as it went in, whatever its text; and again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(someExtract, async (extract) => {
        await database.arrange(
          'truncate people.persons, people.dossiers, organisation.staff, audit.acts cascade',
        );
        const rows = Object.values(extract).reduce((sum, one) => sum + one.length, 0);
        const first = await take(extract);
        expect(first.refused).toBe(0);
        expect(first.tables.reduce((sum, one) => sum + one.added, 0)).toBe(rows);
        const persons = (await database.arrange(
          'select person_key, given_names, family_name, birth_date::text from people.persons',
        )) as Fields[];
        expect(byText(persons)).toEqual(
          only(extract['persons'], 'person_key', 'given_names', 'family_name', 'birth_date'),
        );
        const households = (await database.arrange(
          `select dossier_key, children::text, from_day::text as "from", coalesce(until_day::text, '') as until
          from people.households join people.dossiers using (dossier_id)`,
        )) as Fields[];
        expect(byText(households)).toEqual(
          only(extract['households'], 'dossier_key', 'children', 'from', 'until'),
        );
        const contacts = (await database.arrange(
          `select contact_key, person_key, day::text, coalesce(next_step, '') as next_step
          from contacts.contacts join people.persons using (person_id)`,
        )) as Fields[];
        expect(byText(contacts)).toEqual(
          only(extract['contacts'], 'contact_key', 'person_key', 'day', 'next_step'),
        );
        const again = await take(extract);
        expect(again.tables.reduce((sum, one) => sum + one.same, 0)).toBe(rows);
        expect(await database.arrange('select from audit.change_log')).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('is a date exactly when the calendar has it, from 1900 to 2199', async () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const days = [
      '1899',
      '1900',
      '1904',
      '1999',
      '2000',
      '2023',
      '2024',
      '2100',
      '2196',
      '2200',
    ].flatMap((year) =>
      Array.from(
        { length: 14 * 33 },
        (_, at) => `${year}-${two(Math.floor(at / 33))}-${two(at % 33)}`,
      ),
    );
    const contacts = days.map((day, at) => ({
      ...smallExtract['contacts']?.[0],
      contact_key: `K${at}`,
      day,
    }));
    const report = await take({ contacts }, { dryRun: true });
    const wrong = new Set(
      linesOf(report)
        .filter(({ code }) => code === 'not-a-day')
        .map(({ value }) => value),
    );
    const there = days.filter((day) => day >= '1900' && day < '2200' && findDay(day) !== undefined);
    expect(days.filter((day) => !wrong.has(day))).toEqual(there);
  });
});
