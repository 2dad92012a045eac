import { beforeAll, describe, expect, it } from 'vitest';
import { together } from '../../../test/builders/extract.ts';
import {
  contacts,
  household,
  trajectory,
  twoInstruments,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { figuresOf } from '../city-check/city-figures.ts';
import { inYear, wholeYear } from '../city-check/moments.ts';

const snapshotOf = useSnapshots();
const started = (started: string, ended?: string, ending?: string) => ({
  proposed: '2022-12-01',
  agreed: '2022-12-10',
  started,
  ...(ended === undefined ? {} : { ended }),
  ...(ending === undefined ? {} : { ending }),
});

/** a: two in 2023; b: one, left in June; c: proposed alone; d: young, none; e: never on benefit, one. */
const town = together(
  twoNeighbourhoods,
  twoTeams,
  twoInstruments,
  household({ dossier: 'a', spells: [{ from: '2020-01-01' }], mainIncome: [['2020-01']] }),
  household({
    dossier: 'b',
    home: 'BU-NOORD',
    spells: [{ from: '2020-01-01', until: '2023-07-01' }],
    mainIncome: [['2020-01', '2023-07']],
  }),
  household({ dossier: 'c', spells: [{ from: '2020-01-01' }], mainIncome: [['2020-01']] }),
  household({
    dossier: 'd',
    born: '2002-01-01',
    spells: [{ from: '2020-01-01' }],
    mainIncome: [['2020-01']],
  }),
  household({ dossier: 'e' }),
  trajectory('p-a', 't1', started('2023-02-01', '2023-05-01')),
  trajectory('p-a', 't2', {
    ...started('2023-06-01', '2023-07-01', 'stopped'),
    instrument: 'talk',
  }),
  trajectory('p-b', 't3', started('2023-03-01')),
  trajectory('p-c', 't4', { proposed: '2023-03-01' }),
  trajectory('p-c', 't5', { proposed: '2023-03-01', ended: '2023-04-01', ending: 'declined' }),
  trajectory('p-e', 't6', started('2023-12-31')),
  contacts('p-d', '2023-03-01', 1),
);

describe('instruments of a year', () => {
  let city: ReturnType<typeof figuresOf>;
  beforeAll(async () => {
    city = figuresOf(await snapshotOf(town, '2024-06-30'), 1);
  });

  it('count in the year in which they start, for people on benefit or not; a proposal does not count', async () => {
    expect(await city.of('instruments', wholeYear(2023))).toMatchObject({ numerator: 4 });
    expect(await city.of('instruments', wholeYear(2022))).toMatchObject({ numerator: 0 });
    expect(await city.of('persons-with-instrument', wholeYear(2023))).toMatchObject({
      numerator: 3,
    });
  });
  it('stand on the side of the last month on benefit, and by type', async () => {
    const at = (side: string) => city.of('instruments', wholeYear(2023), { side });
    expect((await at('zuid'))?.numerator).toBe(3);
    expect((await at('rest'))?.numerator).toBe(1);
    expect(
      (await city.of('instruments', wholeYear(2023), { instrument_type: 'get_to_know' }))
        ?.numerator,
    ).toBe(1);
  });
  it('are divided by everybody with main income in a month of the year', async () => {
    expect(await city.of('instruments-per-year-person', inYear(2023))).toMatchObject({
      numerator: 4,
      denominator: 4,
    });
  });
  it('reach the December persons for whom one started: a left of a, c and d', async () => {
    expect(await city.of('reach-by-instruments', inYear(2023))).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });
  it('represent a group by its share among those reached over its share among all', async () => {
    const young = await city.of('representation-by-instruments', inYear(2023), {
      age_band: 'age_15_25',
    });
    const older = await city.of('representation-by-instruments', inYear(2023), {
      age_band: 'age_35_45',
    });
    expect(young?.value).toBe(-1);
    expect(older?.value).toBeCloseTo(1 / (2 / 3) - 1);
  });
  it('cost what the catalogue said on the day of the start', async () => {
    expect((await city.of('instrument-cost', wholeYear(2023)))?.numerator).toBe(1900 * 3 + 200);
  });
  it('are finished or stopped only when they had started', async () => {
    expect(await city.of('trajectories-finished', wholeYear(2023))).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});
