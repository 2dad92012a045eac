import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Fields,
  filesOf,
  likeRow as like,
  smallExtract,
  withFields,
  writeFolder,
} from '#test/builders/extract-folder.ts';
import { linesOf, type RefusedLine, useDoor } from '#test/support/door.ts';
import { matching, placesOf, type RefusedRow, withAll } from '#test/support/refused-rows.ts';

const { refusedIn, bring } = useDoor();

const contact = (key: string, fields: Fields): Fields =>
  like('contacts', { contact_key: key, ...fields });
const spell = (key: string, fields: Fields): Fields =>
  like('benefit_spells', {
    spell_key: key,
    from: '2021-01-01',
    until: '',
    outflow_reason: '',
    end_known_on: '',
    start_known_on: '2021-02-01',
    ...fields,
  });

// Each row is added to a valid extract, all at once: these and no others are refused.
const rows: readonly RefusedRow[] = [
  [
    'a required field is empty',
    'contacts',
    contact('X1', { day: '' }),
    'day',
    'missing',
    /required field is empty/,
  ],
  [
    'a required field is blank',
    'contacts',
    contact('X2', { topic: '  ' }),
    'topic',
    'missing',
    /required/,
  ],
  [
    'a code stands in no list',
    'contacts',
    contact('X4', { channel: 'pigeon' }),
    'channel',
    'not-in-list',
    /a code of the list: office, phone/,
  ],
  [
    'a date turned by a spreadsheet',
    'contacts',
    contact('X6', { day: '31-12-2023' }),
    'day',
    'not-a-day',
    /YYYY-MM-DD, from 1900 on; a spreadsheet rewrote the date: 2023-12-31/,
  ],
  [
    'a date in the American way',
    'contacts',
    contact('X7', { day: '12/31/23' }),
    'day',
    'not-a-day',
    /a spreadsheet rewrote the date; set the column to text/,
  ],
  [
    'a date as a spreadsheet counts it',
    'contacts',
    contact('X8', { day: '45291' }),
    'day',
    'not-a-day',
    /45291 is how a spreadsheet counts 2023-12-31/,
  ],
  [
    'a date that does not exist',
    'contacts',
    contact('X9', { day: '2023-02-29' }),
    'day',
    'not-a-day',
    /this day does not exist$/,
  ],
  [
    'a month with a day',
    'main_income',
    like('main_income', { person_key: 'P2', from: '2020-01-01' }),
    'from',
    'not-a-month',
    /leave the day out/,
  ],
  [
    'a number with separators',
    'residents',
    like('residents', { year: '2019', residents: '11.500' }),
    'residents',
    'not-a-number',
    /leave out the separators between thousands/,
  ],
  [
    'a flag in words',
    'contacts',
    contact('X10', { reintegration: 'ja' }),
    'reintegration',
    'not-a-flag',
    '1 (yes) or 0 (no)',
  ],

  [
    'a text is too long',
    'contacts',
    contact('X3', { next_step: 'x'.repeat(201) }),
    'next_step',
    'text-form',
    'text of 1 to 200 characters',
  ],
  [
    'a key has a space behind it',
    'dossiers',
    { dossier_key: 'D9 ', opened_on: '2020-01-01' },
    'dossier_key',
    'key-form',
    /without spaces before or after it/,
  ],
  [
    'a code lost its zero',
    'benefit_spells',
    spell('X5', { inflow_reason: '1' }),
    'inflow_reason',
    'not-in-list',
    /spreadsheet took the leading zero away: 01/,
  ],
  [
    'a decimal comma',
    'staff_teams',
    like('staff_teams', { team_key: 'T2', hours_per_week: '32,5' }),
    'hours_per_week',
    'not-a-number',
    /a point instead of the comma/,
  ],
  [
    'more hours than a week has',
    'staff_teams',
    like('staff_teams', { team_key: 'T2', from: '2017-01-01', hours_per_week: '60' }),
    'hours_per_week',
    'not-a-number',
    /from 0 to 40/,
  ],
  [
    'an amount in euros',
    'work_income',
    like('work_income', { person_key: 'P2', amount_per_month: '2145.00' }),
    'amount_per_month',
    'not-a-number',
    /whole euro cents/,
  ],
];

describe('a field is refused, with its file, line, value and reason, when', () => {
  let refused: readonly RefusedLine[] = [];
  beforeAll(async () => {
    refused = await refusedIn(withAll(rows));
  });

  test.each(placesOf(rows))('%s', (_what, place, found) => {
    expect(refused.filter(({ file, line }) => `${file} ${line}` === place)).toEqual([
      matching(found),
    ]);
  });

  test('and nothing else', () => {
    expect(refused).toHaveLength(rows.length);
  });
});

describe('a row is refused', () => {
  test('for each wrong field once', async () => {
    const wrong = withFields(smallExtract, 'contacts', 1, {
      day: '1-1-2020',
      topic: '',
      channel: 'x',
    });
    expect((await refusedIn(wrong)).map(({ line, field }) => `${line} ${field}`)).toEqual([
      '3 channel',
      '3 day',
      '3 topic',
    ]);
  });

  test('when it has too few or too many fields; nothing of it is shown', async () => {
    const files = filesOf(smallExtract);
    const [head, first, second, third] = (files['persons.csv'] ?? '').split('\n');
    const persons = [head, first, `${second},more`, 'P3,999990020', third, ''].join('\n');
    const brought = await bring(writeFolder({ ...files, 'persons.csv': persons }), {
      dryRun: true,
    });
    const lines = brought.ok ? linesOf(brought.value) : [];
    expect(lines.filter(({ file }) => file === 'persons.csv')).toMatchObject([
      {
        line: '3',
        field: '',
        value: '',
        code: 'field-count',
        reason:
          'the row has 11 fields and should have 10: put text with a comma between double quotes',
      },
      { line: '4', field: '', value: '', code: 'field-count' },
    ]);
  });

  test('and when it could run as a formula in a spreadsheet its value is written as text', async () => {
    const formula = withFields(smallExtract, 'contacts', 0, { topic: '=1+1' });
    expect((await refusedIn(formula))[0]?.value).toBe("'=1+1");
  });
});
