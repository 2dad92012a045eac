import { beforeAll, describe, expect, it } from 'vitest';
import type { Trials } from '#engine/causal/standardised.ts';
import { getDay } from '#kernel/day.ts';
import { type ExtractRows, together } from '../../../../test/builders/extract.ts';
import {
  household,
  trajectory,
  twoInstruments,
  twoNeighbourhoods,
  twoTeams,
} from '../../../../test/builders/households.ts';
import { useSnapshots } from '../../../../test/support/facts.ts';
import { alikeCsv, alikeReport } from '../content/alike.ts';
import { compareAlike } from '../rules/compare-alike.ts';
import { askTrials, type TrialQuestion, yearsToCompare } from '../rules/trial-question.ts';
import { readTrials } from './read-trials.ts';

const question: TrialQuestion = {
  type: 'develop',
  ending: 'work',
  from: 2021,
  to: 2021,
  alike: ['side'],
};

let last = 0;

/** On benefit from November 2021, so looked at once in that year: on 1 December. */
function homes(
  count: number,
  of: {
    readonly home: string;
    readonly began?: string;
    readonly until?: string;
    readonly outflow?: string;
  },
): readonly ExtractRows[] {
  const { home, began, until, outflow } = of;
  return Array.from({ length: count }, () => {
    const dossier = `d${(last += 1)}`;
    const end = until === undefined ? {} : { until, outflow: outflow ?? '11' };
    const lived = household({ dossier, home, spells: [{ from: '2021-11-01', ...end }] });
    if (began === undefined) return lived;
    const days = { proposed: began, agreed: began, started: began };
    return together(lived, trajectory(`p-${dossier}`, `t-${dossier}`, days));
  });
}
const november = '2021-11-15';
const [south, north] = ['BU-ZUID', 'BU-NOORD'];

const town = together(
  ...[twoNeighbourhoods, twoTeams, twoInstruments],
  // In Zuid a half of those who began leaves for work within a year, of the others a quarter; in Noord nothing differs.
  ...homes(20, { home: south, began: november, until: '2022-02-01' }),
  ...homes(20, { home: south, began: november }),
  ...homes(20, { home: south, until: '2022-05-01' }),
  ...homes(60, { home: south }),
  ...homes(5, { home: north, began: november, until: '2022-12-01' }),
  ...homes(15, { home: north, began: november }),
  ...homes(50, { home: north, until: '2022-12-01' }),
  ...homes(150, { home: north }),
  // Counts nowhere: began, but had left before the look.
  ...homes(7, { home: south, began: november, until: '2021-11-25' }),
  // Left for another reason, and later than two years.
  ...homes(1, { home: north, until: '2022-01-01', outflow: '98' }),
  ...homes(1, { home: north, until: '2023-12-02' }),
);

describe('who began an instrument beside who did not, from the facts', () => {
  const snapshotOf = useSnapshots();
  let trials: Trials;
  let reader: Awaited<ReturnType<typeof snapshotOf>>;
  beforeAll(async () => {
    reader = await snapshotOf(town, '2024-06-30');
    trials = await readTrials(reader, question);
  });

  it('has nobody who left before the look, and everybody else once', () => {
    const size = (began: boolean) =>
      trials.cells.reduce((sum, cell) => sum + (cell.began === began ? cell.count : 0), 0);
    expect([size(true), size(false)]).toEqual([60, 282]);
    expect(trials.together.reduce((sum, { count }) => sum + count, 0)).toBe(342);
  });

  it('gives the answer that was planted: 25 of 60 beside a quarter of others like them', () => {
    const found = compareAlike(trials);
    if (!found.ok) throw new Error(found.refusal.kind);
    const year = found.value.horizons[2];
    expect(year?.began.share).toBeCloseTo(25 / 60, 12);
    expect(year?.others.share).toBeCloseTo((40 * 0.25 + 20 * (50 / 202)) / 60, 12);
    expect(found.value.began).toEqual({ all: 60, compared: 60 });
    expect(found.value.horizons[0]?.began.share).toBeCloseTo(20 / 60, 12);
    expect(found.value.horizons[4]?.plain).toBeCloseTo(70 / 282, 12);
  });

  it('counts every reason when that is asked', async () => {
    const found = compareAlike(await readTrials(reader, { ...question, ending: 'any' }));
    if (!found.ok) throw new Error(found.refusal.kind);
    expect(found.value.horizons[4]?.plain).toBeCloseTo(71 / 282, 12);
  });

  it('refuses when what is chosen leaves nobody to compare with', async () => {
    const lonely = together(
      ...[twoNeighbourhoods, twoTeams, twoInstruments],
      ...homes(60, { home: south, began: november }),
      ...homes(60, { home: north }),
    );
    const read = await readTrials(await snapshotOf(lonely, '2024-06-30'), question);
    expect(compareAlike(read)).toEqual({
      ok: false,
      refusal: { kind: 'no-overlap', share: 0 },
    });
    const none = await readTrials(reader, { ...question, type: 'aftercare' });
    expect(compareAlike(none)).toEqual({ ok: false, refusal: { kind: 'none-began' } });
  });

  it('counts in the department that guided the household, and unknown is a group too', async () => {
    const read = await readTrials(reader, { ...question, alike: ['side', 'department'] });
    expect(new Set(read.cells.map(({ stratum }) => stratum.split(' ').at(-1)))).toEqual(
      new Set(['unknown']),
    );
  });

  it('leaves the house only when five hundred stand behind it', () => {
    const found = compareAlike(trials);
    if (!found.ok) throw new Error(found.refusal.kind);
    const desk = {
      question,
      found: found.value,
      language: 'en',
      audience: 'outside',
      snapshot: 1,
      referenceDate: getDay('2024-06-30'),
    } as const;
    expect(alikeCsv(desk).trim().split('\n')).toHaveLength(1);
    const { blocks } = alikeReport(desk, true);
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false);
    expect(JSON.stringify(blocks)).toContain('Described, not caused');
    expect(alikeCsv({ ...desk, audience: 'house' })).toContain('12,42,25');
  });
});

describe('years that can be asked for', () => {
  it('end where everybody can have been followed for two years, told six weeks later', () => {
    expect(yearsToCompare(getDay('2024-06-30')).last).toBe(2021);
    expect(yearsToCompare(getDay('2025-01-11')).last).toBe(2021);
    expect(yearsToCompare(getDay('2025-01-12')).last).toBe(2022);
  });

  it('are refused outside that, in the wrong order, or when they are no years', () => {
    const years = { first: 2017, last: 2021 };
    for (const [from, to] of [
      ['2016', '2020'],
      ['2020', '2022'],
      ['2021', '2020'],
      ['twee', '2020'],
    ] as const) {
      expect(
        askTrials({ type: 'develop', ending: 'work', from, to, alike: [] }, years, ['develop']).ok,
      ).toBe(false);
    }
    expect(
      askTrials({ type: 'magic', ending: 'work', from: '2020', to: '2021', alike: [] }, years, [
        'develop',
      ]),
    ).toMatchObject({ refusal: { field: 'type' } });
  });
});
