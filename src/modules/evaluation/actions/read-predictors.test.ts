import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { effectRefusalSentence } from '../rules/refusal.ts';
import { type EffectRequest, measureEffect } from './measure-effect.ts';

const folder = mkdtempSync(join(tmpdir(), 'predictors-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const values: Readonly<Record<string, readonly number[]>> = {
  A: [10, 12, 11, 13, 14, 15],
  B: [20, 18, 21, 19, 22, 20],
  C: [5, 9, 4, 8, 3, 7],
  Town: [15, 15, 16, 16, 21, 20.5],
};
const withSize = [
  'town,year,rate,size',
  ...Object.entries(values).flatMap(([town, path], row) =>
    path.map((value, at) => `${town},${2010 + at},${value},${row + 2}`),
  ),
].join('\n');

const measure = (text: string, change: Partial<EffectRequest>) => {
  const file = join(folder, 'panel.csv');
  writeFileSync(file, text);
  return measureEffect({
    file,
    unit: 'town',
    time: 'year',
    outcome: 'rate',
    treated: 'Town',
    start: '2014',
    method: 'sc',
    placebo: false,
    leaveOneOut: false,
    ...change,
  });
};
const refusal = (text: string, change: Partial<EffectRequest>): string => {
  const measured = measure(text, change);
  if (measured.ok) throw new Error('measured what should be refused');
  return effectRefusalSentence(measured.refusal);
};
const report = (text: string, change: Partial<EffectRequest>) => {
  const measured = measure(text, change);
  if (!measured.ok) throw new Error(effectRefusalSentence(measured.refusal));
  return measured.value;
};

describe('with predictors', () => {
  const specified = (spec: unknown): Partial<EffectRequest> => {
    const file = join(folder, 'predictors.json');
    writeFileSync(file, typeof spec === 'string' ? spec : JSON.stringify(spec));
    return { predictors: file };
  };
  const rate = { column: 'rate', from: 2010, to: 2013 };

  it.each<[string, unknown, string]>([
    ['a file that is no JSON', '{', 'it is no JSON'],
    ['no predictor', { predictors: [] }, 'does not say which predictors'],
    ['a word that means nothing', { predictors: [{ column: 'rate', when: 2010 }] }, 'does not say'],
    [
      'a time from the start on',
      { predictors: [{ column: 'rate', at: 2014 }] },
      '"rate" is asked at 2014',
    ],
    [
      'a span that runs back',
      { predictors: [{ column: 'rate', from: 2013, to: 2010 }] },
      '2013 to 2010',
    ],
    [
      'a column that is not there',
      { predictors: [{ column: 'age', at: 2010 }] },
      'no column "age"',
    ],
    [
      'weights that are too few',
      { predictors: [rate, rate], weights: [1] },
      '1 predictor weights for 2',
    ],
    ['weights below 0', { predictors: [rate, rate], weights: [2, -1] }, 'of 0 or more'],
  ])('refuses %s', (_, spec, sentence) => {
    expect(refusal(withSize, specified(spec))).toContain(sentence);
  });

  it('refuses a hole in a predictor, with its line, and takes one outside its span', () => {
    const hole = withSize.replace('B,2012,21,3', 'B,2012,21,');
    const size = (at: number) => specified({ predictors: [rate, { column: 'size', at }] });
    expect(refusal(hole, size(2012))).toContain('line 10: B at 2012 has no value for "size"');
    expect(report(hole, size(2011)).predictors).toHaveLength(2);
  });

  it('shows how alike the mixture is to the treated unit', () => {
    const spec = { predictors: [rate, { column: 'size', at: '2010' }], weights: [1, 0] };
    const { predictors, weights } = report(withSize, specified(spec));
    expect(predictors?.map(({ predictor, weight }) => [predictor, weight])).toEqual([
      ['rate 2010 to 2013', 1],
      ['size 2010', 0],
    ]);
    expect(predictors?.[0]?.treated).toBeCloseTo(15.5, 12);
    expect(predictors?.[0]?.synthetic).toBeCloseTo(15.5, 9);
    expect(weights.reduce((so, { weight }) => so + weight, 0)).toBeCloseTo(1, 12);
  });

  it('asks the placebos about the same predictors, and leaves the placebo in time out', () => {
    const spec = { predictors: [rate, { column: 'rate', at: [2010, 2012] }] };
    const { placebo, predictors } = report(withSize, { ...specified(spec), placebo: true });
    expect(placebo?.of).toBe(4);
    expect(placebo?.inTime).toBeUndefined();
    expect(predictors?.reduce((so, { weight }) => so + weight, 0)).toBeCloseTo(1, 12);
  });

  it('measured later rest on the later ones, and one is needed for each', () => {
    const early = { column: 'rate', from: 2010, to: 2011 };
    const late = { column: 'rate', from: 2012, to: 2013 };
    const found = report(withSize, specified({ predictors: [early], later: [late] }));
    // 16 lies between A (12) and B (20): the later means, which are matched; the earlier one is 15.
    expect(found.predictors?.map(({ treated }) => treated)).toEqual([16]);
    expect(found.predictors?.[0]?.synthetic).toBeCloseTo(16, 9);
    expect(refusal(withSize, specified({ predictors: [early], later: [late, late] }))).toContain(
      '2 predictors measured later for 1',
    );
  });
});
