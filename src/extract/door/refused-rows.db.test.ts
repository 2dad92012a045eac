import { beforeAll, describe, expect, test } from 'vitest';
import { type Fields, likeRow as like } from '#test/builders/extract-folder.ts';
import { type RefusedLine, useDoor } from '#test/support/door.ts';
import { matching, placesOf, type RefusedRow, withAll } from '#test/support/refused-rows.ts';

const { refusedIn } = useDoor();

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
    'a number that fails the eleven test',
    'persons',
    like('persons', { person_key: 'X11', bsn: '999990008' }),
    'bsn',
    'not-a-bsn',
    /eleven test/,
  ],
  [
    'hours to the minute',
    'staff_teams',
    like('staff_teams', { team_key: 'T2', from: '2018-01-01', hours_per_week: '32.55' }),
    'hours_per_week',
    'one-decimal',
    /at most one digit/,
  ],
  [
    'a number that fails the eleven test',
    'persons',
    like('persons', { person_key: 'X11', bsn: '999990008' }),
    'bsn',
    'not-a-bsn',
    /does not pass the eleven test/,
  ],
  [
    'nobody’s number',
    'persons',
    like('persons', { person_key: 'X12', bsn: '999999999' }),
    'bsn',
    'not-a-bsn',
    /is nobody’s/,
  ],
  [
    'a reference to nothing',
    'contacts',
    contact('X13', { person_key: 'P404' }),
    'person_key',
    'unknown-reference',
    'does not stand in persons.csv, nor in the records that are there already',
  ],
  [
    'a reference to a row that was refused',
    'addresses',
    like('addresses', { person_key: 'X11' }),
    'person_key',
    'refused-reference',
    /refers to line 5 of persons.csv, which was refused itself/,
  ],
  [
    'an end on the first day',
    'households',
    like('households', { from: '2017-01-01', until: '2017-01-01' }),
    'until',
    'until-not-after-from',
    /after the start \(2017-01-01\)/,
  ],
  [
    'what has not happened yet',
    'contacts',
    contact('X14', { day: '2024-07-01' }),
    'day',
    'in-the-future',
    'lies after 2024-06-30, the last day of this extract',
  ],
  [
    'a contact before birth',
    'contacts',
    contact('X15', { day: '1980-05-16' }),
    'day',
    'before-birth',
    /before the birth date of the person/,
  ],
  [
    'an address before birth',
    'addresses',
    like('addresses', { from: '1979-01-01', until: '1979-02-01' }),
    'from',
    'before-birth',
    /before the birth date/,
  ],
  [
    'a month of income before the month of birth',
    'work_income',
    like('work_income', { from: '1980-04', until: '1980-05' }),
    'from',
    'before-birth',
    /before the birth date/,
  ],
  [
    'a spell before anyone in the dossier was born',
    'benefit_spells',
    spell('X16', {
      from: '1970-01-01',
      until: '1971-01-01',
      outflow_reason: '98',
      end_known_on: '2021-02-02',
    }),
    'from',
    'before-anyone-born',
    /before the birth of everyone/,
  ],
  [
    'a death before birth',
    'persons',
    like('persons', { person_key: 'X17', bsn: '999990032', death_date: '1980-05-16' }),
    'death_date',
    'death-before-birth',
    /before the birth date \(1980-05-17\)/,
  ],
  [
    'more residents of an age than residents',
    'residents',
    like('residents', { year: '2018', residents_15_75: '11501' }),
    'residents_15_75',
    'more-than-all',
    /more than all residents \(11500\)/,
  ],
  [
    'a team that closed before it opened',
    'teams',
    like('teams', { team_key: 'T9', closed_on: '2015-01-01' }),
    'closed_on',
    'closed-not-after-opened',
    /first day of the team/,
  ],
  [
    'a postcode with a space',
    'addresses',
    like('addresses', { from: '2010-01-01', until: '2010-02-01', postcode: '3074 A' }),
    'postcode',
    'postcode-form',
    /such as 3011AD/,
  ],
  [
    'an end without a reason',
    'benefit_spells',
    spell('X18', { until: '2021-06-01', end_known_on: '2021-06-02' }),
    'outflow_reason',
    'missing-with-end',
    /there is an end \(2021-06-01\)/,
  ],
  [
    'an end whose decision is not known',
    'benefit_spells',
    spell('X19', { until: '2021-06-01', outflow_reason: '11' }),
    'end_known_on',
    'missing-with-end',
    /there is an end/,
  ],
  [
    'a reason without an end',
    'benefit_spells',
    spell('X20', { outflow_reason: '11' }),
    'outflow_reason',
    'without-end',
    /only allowed when there is an end/,
  ],
  [
    'a decision before what it decides',
    'benefit_spells',
    spell('X21', { start_known_on: '2020-12-31' }),
    'start_known_on',
    'known-before-start',
    /a grant works back/,
  ],
  [
    'an end that was known before the start',
    'benefit_spells',
    spell('X22', { until: '2021-06-01', outflow_reason: '11', end_known_on: '2021-01-31' }),
    'end_known_on',
    'end-known-first',
    /\(2021-02-01\)/,
  ],
  [
    'the same key again',
    'contacts',
    contact('C1', {}),
    'contact_key',
    'same-key',
    'the same key stands on line 2 already; that line holds',
  ],
  [
    'the number of another person',
    'persons',
    like('persons', { person_key: 'X23' }),
    'bsn',
    'bsn-shared',
    /stands on line 2 already, with another person/,
  ],
  [
    'a period within a longer one',
    'coach_assignments',
    like('coach_assignments', { from: '2019-01-01', until: '2019-02-01' }),
    'from',
    'overlaps-row',
    'begins before the period on line 2 has ended',
  ],
  [
    'a period after one that never ended',
    'work_income',
    like('work_income', { from: '2023-01', until: '2023-02' }),
    'from',
    'overlaps-row',
    /on line 2/,
  ],
];

describe('a row is refused, with its file, line, field, value and reason, when it is', () => {
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
