import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Ending } from './ending.ts';
import { grayTest } from './gray.ts';
import { logRank } from './log-rank.ts';

const folder = join(import.meta.dirname, '../../../../shared/anchors');

type Row = {
  readonly sex: string;
  readonly ptime: string;
  readonly pstat: string;
  readonly futime: string;
  readonly death: string;
};

const mgus = (sex: string, causeOf: (cause: number) => number): readonly Ending[] => {
  const rows: Row[] = parse(readFileSync(join(folder, 'survival_mgus2.csv')), { columns: true });
  return rows
    .filter((row) => row.sex === sex)
    .map(({ ptime, pstat, futime, death }) =>
      pstat === '1'
        ? { time: Number(ptime), cause: causeOf(1), count: 1 }
        : { time: Number(futime), cause: death === '1' ? causeOf(2) : 0, count: 1 },
    );
};

const groups: readonly (readonly Ending[])[] = [
  [
    { time: 2, cause: 1, count: 30 },
    { time: 5, cause: 2, count: 20 },
    { time: 30, cause: 0, count: 50 },
  ],
  [
    { time: 2, cause: 1, count: 70 },
    { time: 30, cause: 0, count: 30 },
  ],
  [
    { time: 3, cause: 1, count: 40 },
    { time: 4, cause: 2, count: 9 },
    { time: 9, cause: 0, count: 8 },
  ],
];

describe('the test of Gray', () => {
  it('is that of cmprsk on the data about MGUS by sex', ({ skip }) => {
    skip(!existsSync(folder), 'the reference problems (../shared/anchors) are not there');
    const wanted = [
      [1.19450782507551, 0.274422156788004],
      [11.6512590121277, 0.000641590976407924],
    ] as const;
    for (const [at, [chiSquare, pValue]] of wanted.entries()) {
      const causeOf = (cause: number) => (at === 0 ? cause : 3 - cause);
      const found = grayTest([mgus('F', causeOf), mgus('M', causeOf)]);
      expect(found.chiSquare).toBeCloseTo(chiSquare, 9);
      expect(found.pValue).toBeCloseTo(pValue, 11);
      expect(found.degrees).toBe(1);
    }
  });

  it('does not depend on the order of the groups', () => {
    const { chiSquare, degrees } = grayTest(groups);
    const turned = grayTest(groups.toReversed());
    expect(degrees).toBe(2);
    expect(turned.chiSquare).toBeCloseTo(chiSquare, 9);
  });

  it('tells groups apart that differ, and cannot when nobody ended by the cause or all are alike', () => {
    expect(grayTest(groups).pValue).toBeLessThan(0.001);
    const [first = []] = groups;
    expect(grayTest([first, first]).chiSquare).toBeCloseTo(0, 12);
    const none = [[{ time: 2, cause: 2, count: 9 }], [{ time: 3, cause: 0, count: 4 }]];
    expect(grayTest(none).pValue).toBe(1);
  });

  it('comes near log-rank when no other cause competes', () => {
    const alone = groups.slice(0, 2).map((group) => group.filter(({ cause }) => cause !== 2));
    const ratio = grayTest(alone).chiSquare / logRank(alone).chiSquare;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });
});
