import { beforeAll, describe, expect, test } from 'vitest';
import { likeRow as like, smallExtract } from '#test/builders/extract-folder.ts';
import { type RefusedLine, useDoor } from '#test/support/door.ts';

const { take, refusedIn } = useDoor();
beforeAll(() => take(smallExtract));

const short = (lines: readonly RefusedLine[]) => lines.map(({ line, code }) => `${line} ${code}`);

describe('a row is refused because of the records that are there', () => {
  test('when a period that the file does not have is in its place', async () => {
    const other = like('coach_assignments', { from: '2019-01-01', until: '2020-01-01' });
    expect(await refusedIn({ coach_assignments: [other] })).toMatchObject([
      {
        code: 'overlaps-existing',
        value: '2019-01-01',
        reason:
          'overlaps the period from 2018-04-02 until 2019-06-01 that is there already and does not stand in this file',
      },
    ]);
  });

  test('when the row that would make room for it is refused itself', async () => {
    const spell = smallExtract['benefit_spells']?.[1];
    const ended = {
      ...spell,
      until: '2023-01-01',
      outflow_reason: '99',
      end_known_on: '2022-12-20',
    };
    const next = { ...spell, spell_key: 'SP9', from: '2023-06-01', start_known_on: '2023-07-01' };
    const refused = await refusedIn({ benefit_spells: [ended, next] });
    expect(short(refused)).toEqual(['2 not-in-list', '3 overlaps-refused']);
    expect(refused[1]?.reason).toBe(
      'overlaps an existing period whose new version, on line 2, was refused',
    );
  });

  test('and then the next in the chain, for the former version of each refused row stays', async () => {
    const chain = [
      like('households', { from: '2020-07-01', until: '2021-01-01', children: 'many' }, 1),
      like('households', { from: '2021-01-01', until: '2022-06-01' }, 1),
      like('households', { from: '2022-06-01', until: '2023-01-01' }, 1),
      like('households', { from: '2022-01-01', until: '2022-06-01' }, 2),
    ];
    expect(short(await refusedIn({ households: chain }))).toEqual(
      ['2 not-a-number', '3 overlaps-refused', '5 overlaps-row', '4 overlaps-refused'].sort(),
    );
  });

  test('when its number is that of a person who keeps it', async () => {
    const newcomer = like('persons', { person_key: 'P7' });
    expect(await refusedIn({ persons: [newcomer] })).toMatchObject([
      { field: 'bsn', value: '', code: 'bsn-taken' },
    ]);
  });

  test('but not when that person gets another number in the same file', async () => {
    const newcomer = like('persons', { person_key: 'P7' });
    const moved = like('persons', { bsn: '999990032' });
    expect(await refusedIn({ persons: [newcomer, moved] })).toEqual([]);
  });

  test('nor when the period that is there is closed in the same file', async () => {
    const [open] = (smallExtract['coach_assignments'] ?? []).slice(2);
    const closed = { ...open, until: '2024-01-01' };
    const next = { ...open, staff_key: 'S1', from: '2024-01-01' };
    expect(await refusedIn({ coach_assignments: [next, closed] })).toEqual([]);
  });

  test('when consent ends before it is given, and when a claim is settled without saying how', async () => {
    const consent = { person_key: 'P1', partner_key: 'PT1', item: 'contact', what_for: 'hulp' };
    const claim = { person_key: 'P1', ground: '13', decided_on: '2023-01-10', amount: '5000' };
    const refused = await refusedIn({
      partners: [{ partner_key: 'PT1', name: 'Wijkteam Zuid', kind: 'neighbourhood_team' }],
      consents: [
        { ...consent, given_on: '2023-01-10', until: '2023-01-10' },
        { ...consent, given_on: '2023-02-10', until: '2023-06-10', withdrawn_on: '2023-02-09' },
        { ...consent, given_on: '2023-03-10', until: '2023-06-10', item: 'health' },
      ],
      claims: [
        { ...claim, claim_key: 'V1', settled_on: '2023-02-10' },
        { ...claim, claim_key: 'V2', settlement: 'waived' },
        { ...claim, claim_key: 'V3', settled_on: '2023-01-09', settlement: 'paid' },
      ],
      team_areas: [
        {
          team_key: 'T1',
          neighbourhood_code: 'BU05991091',
          from: '2020-01-01',
          until: '2020-01-01',
        },
      ],
    });
    expect(
      refused.map(({ file, line, field, code }) => `${file} ${line} ${field} ${code}`),
    ).toEqual([
      'claims.csv 2 settlement missing-with-end',
      'claims.csv 3 settlement without-end',
      'claims.csv 4 settled_on before-other-day',
      'consents.csv 2 until until-not-after-from',
      'consents.csv 3 withdrawn_on before-other-day',
      'consents.csv 4 item not-in-list',
      'team_areas.csv 2 until until-not-after-from',
    ]);
  });
});
