import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { oneOfEach } from '../../../test/builders/duties.ts';
import { together } from '../../../test/builders/extract.ts';
import {
  assignment,
  household,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, figure, inPeriod, inYear, onDay } from '../../../test/support/figures.ts';

const snapshotOf = useSnapshots();
const year2023 = inPeriod('2023-01-01', '2024-01-01');

/** Ann left for work on 2022-01-01 with a contract of a year and came back a year later; Ben has nothing. */
let town: SnapshotReader;
beforeAll(async () => {
  const person = (dossier: string) =>
    household({
      dossier,
      spells: [
        { from: '2020-01-01', until: '2022-01-01', outflow: '11' },
        { from: dossier === 'ann' ? '2023-01-01' : '2022-06-01' },
      ],
      mainIncome: [['2020-01', '2022-01'], ['2023-01']],
    });
  town = await snapshotOf(
    together(
      twoNeighbourhoods,
      twoTeams,
      person('ann'),
      person('ben'),
      assignment('p-ann', 'tw', 's1', '2023-01-01'),
      assignment('p-ben', 'tw', 's1', '2023-01-01'),
      oneOfEach('p-ann', 's1'),
    ),
    '2024-06-30',
  );
});

describe('duties', () => {
  it('are lifted for who has an exemption on that day, the old or the new one', async () => {
    expect(await counts(town, 'exempted-from-work', onDay('2023-01-31'))).toEqual([0, 2]);
    expect(await counts(town, 'exempted-from-work', onDay('2023-02-01'))).toEqual([1, 2]);
    expect(await counts(town, 'exempted-from-work', onDay('2024-02-01'))).toEqual([1, 2]);
  });
  it('are considered whatever comes of it, and imposed when decided', async () => {
    expect(await counts(town, 'sanction-considerations', year2023)).toBe(1);
    expect(
      await counts(town, 'sanction-considerations', inPeriod('2024-01-01', '2024-06-30')),
    ).toBe(1);
    expect(await counts(town, 'sanctions', year2023)).toBe(1);
    expect(await counts(town, 'sanction-rate', inYear(2023))).toEqual([1, 2]);
  });
  it('fines are claims of one ground', async () => {
    expect(await counts(town, 'fines', year2023)).toBe(1);
    expect(await counts(town, 'claims', year2023)).toBe(2);
  });
});

describe('re-examinations', () => {
  it('count when they are finished, against what the plan of the year asked', async () => {
    expect(await counts(town, 're-examinations', year2023)).toBe(1);
    expect(await counts(town, 're-examinations-against-plan', inYear(2023))).toEqual([1, 4]);
  });
});

describe('an exit to work', () => {
  const january = inPeriod('2022-01-01', '2022-02-01');
  it('is sustainable as agreed by its contract, and as measured by who stayed away', async () => {
    expect(await counts(town, 'sustainable-agreed', january)).toEqual([1, 2]);
    expect(await counts(town, 'sustainable-measured', january)).toEqual([1, 2]);
  });
  it('with a wage subsidy counts from the placement, off the stock', async () => {
    expect(await counts(town, 'wage-subsidies', onDay('2022-07-01'))).toBe(1);
    expect(await counts(town, 'wage-value', onDay('2022-07-01'))).toEqual([60, 1]);
    expect(await counts(town, 'wage-subsidies', onDay('2022-12-01'))).toBe(0);
  });
});

describe('the voice of clients', () => {
  it('pools five months and has no value for the last two', async () => {
    // Answered on 2023-04-02: in the figures of February to June.
    expect(await counts(town, 'promoters', onDay('2023-03-01'))).toEqual([1, 1]);
    expect(await counts(town, 'promoters', onDay('2023-07-01'))).toEqual([1, 1]);
    expect(await counts(town, 'promoters', onDay('2023-08-01'))).toEqual([0, 0]);
    expect(await figure(town, 'promoters', onDay('2024-06-01'))).toMatchObject({ ok: false });
    expect(await figure(town, 'promoters', onDay('2024-07-01'))).toMatchObject({ ok: false });
    expect(await counts(town, 'promoters', onDay('2024-05-01'))).toEqual([0, 0]);
  });
});

describe('steps forward', () => {
  it('are seen against the level of a year before', async () => {
    expect(await counts(town, 'ladder-rose', onDay('2024-01-10'))).toEqual([1, 2]);
    expect(await counts(town, 'ladder-rose', onDay('2023-12-31'))).toEqual([0, 2]);
  });
});
