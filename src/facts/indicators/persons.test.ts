import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { together } from '../../../test/builders/extract.ts';
import { contacts, household, twoNeighbourhoods } from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, figure, inPeriod, inYear } from '../../../test/support/figures.ts';
import { getIndicator } from './catalogue.ts';
import { valueOf, wholeOf } from './value.ts';

const snapshotOf = useSnapshots();
const year = inYear(2022);

/**
 * 2022: Ann and Bea in Zuid the whole year, Ann with 3 contacts and off benefit into a job from 2023-12 on,
 * Bea with work in 2023-11 only. Dik works beside the benefit from 2023-12 on. Cor in the rest until
 * June with 2 contacts, moved there from Zuid in March. Dik in the rest from December. Eva has a benefit that
 * is not her main income. Fem asks for one: no benefit, one contact, in the rest.
 */
const town = together(
  twoNeighbourhoods,
  household({
    dossier: 'ann',
    born: '1990-12-31',
    education: { national: 'low' },
    spells: [{ from: '2021-01-01', until: '2023-12-01' }],
    mainIncome: [['2021-01', '2023-12']],
    work: [['2023-12']],
  }),
  household({
    dossier: 'bea',
    sex: '1',
    born: '1997-01-01',
    spells: [{ from: '2021-01-01' }],
    mainIncome: [['2021-01']],
    work: [['2023-11', '2023-12']],
  }),
  household({
    dossier: 'cor',
    spells: [{ from: '2021-01-01', until: '2022-06-15' }],
    mainIncome: [['2021-01', '2022-07']],
  }),
  {
    addresses: [{ person_key: 'p-cor', neighbourhood_code: 'BU-NOORD', from: '2022-03-15' }],
  },
  household({
    dossier: 'dik',
    home: 'BU-NOORD',
    kind: 'couple_with_children',
    spells: [{ from: '2022-12-01' }],
    mainIncome: [['2022-12']],
    work: [['2023-12']],
  }),
  household({ dossier: 'eva', spells: [{ from: '2021-01-01' }] }),
  household({ dossier: 'fem', home: 'BU-NOORD' }),
  contacts('p-ann', '2022-03-01', 2),
  contacts('p-ann', '2022-12-31', 1, { topic: 'care' }),
  contacts('p-ann', '2022-05-01', 4, { reintegration: 0 }),
  contacts('p-cor', '2022-02-01', 2),
  contacts('p-fem', '2022-02-01', 1),
  contacts('p-bea', '2021-12-31', 1),
);

describe('persons in a year', () => {
  let reader: SnapshotReader;
  beforeAll(async () => {
    reader = await snapshotOf(town, '2024-12-31');
  });

  it('refuses a year that has not ended, and paid work later while December has not come', async () => {
    const early = await snapshotOf(town, '2023-12-30');
    expect(await figure(early, 'december-persons', inYear(2023))).toMatchObject({
      refusal: { kind: 'after-reference-date' },
    });
    expect(await figure(early, 'paid-work-a-year-later', year)).toMatchObject({
      refusal: { kind: 'too-young' },
    });
  });

  it('December persons: main income in December; a benefit that is not does not count', async () => {
    expect(await counts(reader, 'december-persons', year)).toBe(3);
    expect(await counts(reader, 'december-persons', year, { side: 'zuid' })).toBe(2);
  });
  it('year persons: at least one month, at the side of the last month on benefit', async () => {
    expect(await counts(reader, 'year-persons', year)).toBe(4);
    expect(await counts(reader, 'year-persons', year, { side: 'rest' })).toBe(2);
    expect(await counts(reader, 'year-persons', inYear(2021), { side: 'rest' })).toBe(0);
  });
  it('the three counts stand apart', async () => {
    const [row] = await reader.query(
      `select count(*) filter (december) as december, count(*) filter (main_income_months > 0) as year,
        count(*) filter (on_benefit) as on_benefit, count(*) as all_known
      from person_years where year = 2022`,
    );
    expect(row).toEqual({ december: 3, year: 4, on_benefit: 5, all_known: 6 });
  });
  it('composition: age on 31 December, sex, household, education of the national register', async () => {
    const of = (at: object) => counts(reader, 'december-composition', year, at);
    expect(await of({ age_band: 'age_25_35' })).toEqual([2, 3]);
    expect(await of({ sex: '1' })).toEqual([1, 3]);
    expect(await of({ household_kind: 'couple_with_children' })).toEqual([1, 3]);
    expect(await of({ education_national: 'low' })).toEqual([1, 3]);
  });
  it('composition within a side is taken of that side', async () => {
    const computed = await figure(reader, 'december-composition', year, ['side', 'sex']);
    const men = computed.ok
      ? computed.value.cells.find(({ at }) => at.side === 'zuid' && at.sex === '1')
      : undefined;
    expect(men).toMatchObject({ numerator: { count: 1 }, denominator: { count: 2 } });
  });
  it('benefit rate: December persons over residents of 15 to 75', async () => {
    expect(await counts(reader, 'benefit-rate', year)).toEqual([3, 300]);
    expect(await counts(reader, 'benefit-rate', year, { side: 'zuid', area: 'Charlois' })).toEqual([
      2, 100,
    ]);
  });
  it('reach: of the December persons those with a contact that year', async () => {
    expect(await counts(reader, 'reach-by-contacts', year)).toEqual([1, 3]);
    expect(await counts(reader, 'reach-by-contacts', inYear(2021))).toEqual([1, 3]);
  });
  it('representation: share among the reached over share among all, minus one', async () => {
    const computed = await figure(reader, 'representation-by-contacts', year, ['side']);
    if (!computed.ok) throw new Error(computed.refusal.kind);
    const cell = computed.value.cells.find(({ at }) => at.side === 'zuid');
    if (cell === undefined) throw new Error('no Zuid');
    const whole = wholeOf(computed.value, cell);
    const value = valueOf(
      getIndicator('representation-by-contacts'),
      { numerator: cell.numerator.count, denominator: cell.denominator?.count },
      { numerator: whole.numerator.count, denominator: whole.denominator?.count },
    );
    // Zuid has 1 of the 1 reached and 2 of the 3 persons.
    expect(value).toBeCloseTo(1 / (2 / 3) - 1, 12);
  });
  it('paid work a year later: in December, not in November, and not beside the benefit', async () => {
    expect(await counts(reader, 'paid-work-a-year-later', year)).toEqual([1, 3]);
  });

  it('contacts: about re-integration, of everyone', async () => {
    const whole = inPeriod('2022-01-01', '2023-01-01');
    expect(await counts(reader, 'contacts', whole)).toBe(6);
    expect(await counts(reader, 'contacts', whole, { topic: 'care' })).toBe(1);
    expect(await counts(reader, 'persons-with-contact', whole)).toBe(3);
    expect(await counts(reader, 'contacts-per-person', whole)).toEqual([6, 3]);
  });
  it('contacts count at the side of the last month on benefit, else where the person lives', async () => {
    const whole = inPeriod('2022-01-01', '2023-01-01');
    expect(await counts(reader, 'contacts', whole, { side: 'zuid' })).toBe(3);
    expect(await counts(reader, 'contacts', whole, { side: 'rest' })).toBe(3);
  });
  it('contacts by topic are divided by all year persons', async () => {
    expect(await counts(reader, 'contacts-per-year-person', year, { topic: 'matching' })).toEqual([
      5, 4,
    ]);
    expect(
      await counts(reader, 'contacts-per-year-person', year, { side: 'zuid', topic: 'care' }),
    ).toEqual([1, 2]);
  });
  it('the same number has the same id, whether asked by year or by period', async () => {
    const period = await figure(reader, 'contacts', inPeriod('2022-01-01', '2023-01-01'));
    const byYear = await figure(reader, 'contacts-per-year-person', year);
    const id = 'reintegration-contacts@2022';
    const tally = { id, count: 6, contributors: 3 };
    expect(period).toMatchObject({ value: { cells: [{ numerator: tally }] } });
    expect(byYear).toMatchObject({ value: { cells: [{ numerator: tally }] } });
  });
});
