import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { together } from '../../../test/builders/extract.ts';
import { household, twoNeighbourhoods } from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, figure, onDay } from '../../../test/support/figures.ts';

const snapshotOf = useSnapshots();
const may = onDay('2024-05-01');

describe('the stock of a day', () => {
  it('does not count a grant that became known later than six weeks after', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({
          dossier: 'in-time',
          spells: [{ from: '2024-04-01', startKnown: '2024-06-12' }],
        }),
        household({
          dossier: 'too-late',
          spells: [{ from: '2024-04-01', startKnown: '2024-06-13' }],
        }),
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'households', may)).toBe(1);
    expect(await counts(reader, 'households', onDay('2024-06-01'))).toBe(2);
  });

  it('still counts a benefit whose end became known later than six weeks after', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({
          dossier: 'in-time',
          spells: [{ from: '2023-01-01', until: '2024-05-01', endKnown: '2024-06-12' }],
        }),
        household({
          dossier: 'too-late',
          spells: [{ from: '2023-01-01', until: '2024-05-01', endKnown: '2024-06-13' }],
        }),
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'households', onDay('2024-04-01'))).toBe(2);
    expect(await counts(reader, 'households', may)).toBe(1);
    expect(await counts(reader, 'households', onDay('2024-06-01'))).toBe(0);
  });

  it('does not know what was decided after the reference date', async () => {
    const rows = together(
      twoNeighbourhoods,
      household({
        dossier: 'granted-later',
        spells: [{ from: '2024-04-01', startKnown: '2024-05-20' }],
      }),
      household({
        dossier: 'ended-later',
        spells: [{ from: '2023-01-01', until: '2024-04-20', endKnown: '2024-05-20' }],
      }),
    );
    const early = await snapshotOf(rows, '2024-05-19');
    const late = await snapshotOf(rows, '2024-05-20');
    expect(await counts(early, 'households', may)).toBe(1);
    expect(await counts(late, 'households', may)).toBe(1);
    expect(
      await early.query('select scheme from benefit_spells where "until" is not null'),
    ).toEqual([]);
    expect(await late.query('select scheme from benefit_spells')).toHaveLength(2);
  });

  it('counts a household once when its end was corrected late and a new spell began', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({
          dossier: 'corrected',
          spells: [
            { from: '2023-01-01', until: '2024-02-10', endKnown: '2024-11-01' },
            { from: '2024-04-15', scheme: 'IOAW' },
          ],
        }),
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'buig-benefits', onDay('2024-03-01'))).toBe(1);
    expect(await counts(reader, 'buig-benefits', may)).toBe(1);
    expect(await counts(reader, 'buig-benefits', may, { scheme: 'IOAW' })).toBe(1);
  });

  it('refuses a day after the reference date and a day that is not the first of a month', async () => {
    const reader = await snapshotOf(
      together(twoNeighbourhoods, household({ dossier: 'a', spells: [{ from: '2023-01-01' }] })),
      '2024-05-31',
    );
    const after = await figure(reader, 'households', onDay('2024-06-01'));
    expect(after).toMatchObject({ ok: false, refusal: { kind: 'after-reference-date' } });
    const middle = await figure(reader, 'households', onDay('2024-05-15'));
    expect(middle).toMatchObject({ ok: false, refusal: { kind: 'not-first-of-month' } });
  });

  it('says that it is provisional until six weeks have passed', async () => {
    const rows = together(
      twoNeighbourhoods,
      household({ dossier: 'a', spells: [{ from: '2023-01-01' }] }),
    );
    const early = await snapshotOf(rows, '2024-06-11');
    const late = await snapshotOf(rows, '2024-06-12');
    expect(await figure(early, 'households', may)).toMatchObject({ value: { provisional: true } });
    expect(await figure(late, 'households', may)).toMatchObject({ value: { provisional: false } });
  });
});

describe('a small town on 1 May 2024', () => {
  let reader: SnapshotReader;
  beforeAll(async () => {
    reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        // Zuid, 60 years old, on benefit since 2014 but for 31 days in 2020; works beside it.
        household({
          dossier: 'long',
          born: '1964-05-02',
          spells: [{ from: '2014-05-01', until: '2020-01-01' }, { from: '2020-02-01' }],
          work: [['2024-03', '2024-06']],
          education: { intake: 'low' },
        }),
        // Rest, 25 years old, on benefit since 32 days were missing in 2024.
        household({
          dossier: 'new',
          born: '1999-04-30',
          home: 'BU-NOORD',
          kind: 'single_parent',
          spells: [{ from: '2022-01-01', until: '2024-01-01' }, { from: '2024-02-02' }],
          education: { intake: 'high', national: 'middle' },
        }),
        // Zuid, older worker.
        household({
          dossier: 'ioaw',
          born: '1960-01-01',
          spells: [{ from: '2023-05-01', scheme: 'IOAW' }],
        }),
        // Left in April: not there any more.
        household({ dossier: 'left', spells: [{ from: '2023-05-01', until: '2024-04-30' }] }),
      ),
      '2024-12-31',
    );
  });

  it('has two households on social assistance and three BUIG benefits', async () => {
    expect(await counts(reader, 'households', may)).toBe(2);
    expect(await counts(reader, 'buig-benefits', may)).toBe(3);
  });
  it('gives Zuid two of the three benefits', async () => {
    expect(await counts(reader, 'buig-shares', may, { side: 'zuid' })).toEqual([2, 3]);
  });
  it('does not let a gap of 31 days end a spell, and lets one of 32 days', async () => {
    expect(await counts(reader, 'over-five-years', may)).toEqual([1, 2]);
    expect(await counts(reader, 'mean-duration', may)).toEqual([120 + 2, 2]);
    expect(await counts(reader, 'households', may, { duration_band: '10_years_or_more' })).toBe(1);
    expect(await counts(reader, 'households', may, { duration_band: 'under_1_year' })).toBe(1);
  });
  it('counts the age on the day: the birthday of 2 May is still to come', async () => {
    expect(await counts(reader, 'mean-age', may)).toEqual([59 + 25, 2]);
    expect(await counts(reader, 'aged-55-plus', may)).toEqual([1, 2]);
    expect(await counts(reader, 'households', may, { age_band: 'age_25_35' })).toBe(1);
  });
  it('sees income from work beside the benefit in that month only', async () => {
    expect(await counts(reader, 'work-beside-benefit', may)).toEqual([1, 2]);
    expect(await counts(reader, 'work-beside-benefit', onDay('2024-06-01'))).toEqual([0, 2]);
  });
  it('keeps the two registers of education apart', async () => {
    expect(await counts(reader, 'households', may, { education_intake: 'high' })).toBe(1);
    expect(await counts(reader, 'households', may, { education_national: 'high' })).toBe(0);
    expect(await counts(reader, 'households', may, { education_national: 'unknown' })).toBe(1);
  });
  it('shows an area within its side, and areas without anyone', async () => {
    const computed = await figure(reader, 'households', may, ['area']);
    expect(
      computed.ok && computed.value.cells.map(({ at, numerator }) => [at, numerator.count]),
    ).toEqual([
      [{}, 2],
      [{ side: 'zuid' }, 1],
      [{ side: 'zuid', area: 'Charlois' }, 1],
      [{ side: 'rest' }, 1],
      [{ side: 'rest', area: 'Noord' }, 1],
    ]);
  });
});
