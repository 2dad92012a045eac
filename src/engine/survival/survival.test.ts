import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from './aalen-johansen.ts';
import { lungEndings, mgusEndings } from './anchors.ts';
import type { Ending } from './ending.ts';
import { restrictedMean, shareAt, survivalCurve, timeAtWhich } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';

const lung = [...lungEndings('men'), ...lungEndings('women')];

const endings = fc.array(
  fc.record({
    time: fc.integer({ min: 1, max: 20 }),
    cause: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('Kaplan and Meier', () => {
  // R survival 3.x: survfit(Surv(time, status) ~ 1, lung, conf.type = "log-log")
  it.each([
    [5, 228, 0.995614035087719, 0.00437633599855315, 0.969277036218889, 0.999381011438739],
    [59, 214, 0.934210526315789, 0.0164184880327995, 0.893245089029124, 0.959806953701728],
    [199, 145, 0.680272862223009, 0.0311345716579695, 0.614917248796924, 0.736949593535362],
    [291, 97, 0.536313581392396, 0.0345395698769998, 0.466285587127624, 0.601231063124774],
    [524, 37, 0.263190302048844, 0.0345540556920136, 0.198161004016739, 0.332592324662595],
    [821, 6, 0.067127424094414, 0.0235064178687549, 0.0307283845558338, 0.123059694935264],
  ])('on the lung data at day %i, as R', (...[time, atRisk, share, error, low, high]) => {
    const point = survivalCurve(lung).points.find((it) => it.time === time);
    expect(point?.atRisk).toBe(atRisk);
    expect(point?.share).toBeCloseTo(share, 13);
    expect(point?.error).toBeCloseTo(error, 13);
    expect(point?.low).toBeCloseTo(low, 12);
    expect(point?.high).toBeCloseTo(high, 12);
  });

  it('gives the quartiles with their intervals, and the mean of the first year, as R', () => {
    const curve = survivalCurve(lung);
    expect(curve.points).toHaveLength(186);
    expect(timeAtWhich(curve, 0.25)).toEqual({ time: 170, low: 144, high: 194 });
    expect(timeAtWhich(curve, 0.5)).toEqual({ time: 310, low: 284, high: 361 });
    expect(timeAtWhich(curve, 0.75)).toEqual({ time: 550, low: 457, high: 643 });
    const { mean, error } = restrictedMean(curve, 365);
    expect(mean).toBeCloseTo(263.221866482007, 10);
    expect(error).toBeCloseTo(7.79885908631446, 10);
  });

  it('says no median that is not reached', () => {
    const few: readonly Ending[] = [
      { time: 3, cause: 1, count: 1 },
      { time: 9, cause: 0, count: 9 },
    ];
    expect(timeAtWhich(survivalCurve(few), 0.5).time).toBeUndefined();
    expect(shareAt(survivalCurve(few), 2)).toBe(1);
    expect(shareAt(survivalCurve(few), 8)).toBeCloseTo(0.9, 15);
  });
});

describe('the log-rank test', () => {
  it('on the lung data by sex, as R', () => {
    const { groups, chiSquare, degrees, pValue } = logRank([
      lungEndings('men'),
      lungEndings('women'),
    ]);
    expect(groups.map(({ observed }) => observed)).toEqual([112, 53]);
    expect(groups[0]?.expected).toBeCloseTo(91.5817390295728, 10);
    expect(groups[1]?.expected).toBeCloseTo(73.4182609704272, 10);
    expect(chiSquare).toBeCloseTo(10.3267419548856, 10);
    expect(degrees).toBe(1);
    expect(pValue).toBeCloseTo(0.00131116452035549, 13);
  });

  it('sees nothing in a group laid beside itself', () => {
    expect(logRank([lung, lung]).chiSquare).toBeCloseTo(0, 12);
    expect(
      logRank([[{ time: 1, cause: 0, count: 3 }], [{ time: 2, cause: 0, count: 3 }]]).pValue,
    ).toBe(1);
  });
});

describe('Aalen and Johansen', () => {
  // R survival 3.x: survfit(Surv(etime, event) ~ 1, mgus2), competing risks
  it.each([
    [
      60,
      [0.645529276757773, 0.034103712974349, 0.320367010267878],
      [0.0128851434719661, 0.00488925790766794, 0.012567371547559],
    ],
    [
      120,
      [0.404460127906679, 0.0637221680131129, 0.531817704080208],
      [0.0139022743130156, 0.00679684842396064, 0.0140596451620306],
    ],
    [
      240,
      [0.176158307921986, 0.0998137159354692, 0.724027976142545],
      [0.014540489690317, 0.0097848467933896, 0.0156063450677616],
    ],
    [
      360,
      [0.0817501088415078, 0.134041644326082, 0.784208246832411],
      [0.0223482406970421, 0.0201275625133225, 0.0209334695357081],
    ],
  ])('on the MGUS data at month %i, shares and errors as R', (time, shares, errors) => {
    const point = cumulativeIncidence(mgusEndings, 2).findLast((it) => it.time <= time);
    const states = point === undefined ? [] : [point.still, ...point.causes];
    for (const [at, { share, error }] of states.entries()) {
      expect(share).toBeCloseTo(shares[at] ?? Number.NaN, 12);
      expect(error).toBeCloseTo(errors[at] ?? Number.NaN, 12);
    }
    expect(states).toHaveLength(3);
  });

  it('adds up to one at every time, each cause within its interval, never falling', () => {
    fc.assert(
      fc.property(endings, (drawn) => {
        let before = [0, 0];
        for (const { still, causes } of cumulativeIncidence(drawn, 2)) {
          const sum = causes.reduce((so, { share }) => so + share, still.share);
          expect(sum).toBeCloseTo(1, 12);
          for (const [at, { share, low, high }] of causes.entries()) {
            expect(share).toBeGreaterThanOrEqual((before[at] ?? 0) - 1e-12);
            expect(low).toBeLessThanOrEqual(share + 1e-12);
            expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          }
          before = causes.map(({ share }) => share);
        }
      }),
    );
  });

  it('with one cause is one minus Kaplan and Meier, and its error that of Greenwood where many are left', () => {
    const curve = survivalCurve(lung);
    for (const [at, { causes }] of cumulativeIncidence(lung, 1).entries()) {
      const point = curve.points[at];
      expect(causes[0]?.share).toBeCloseTo(1 - (point?.share ?? 0), 12);
      expect(causes[0]?.error).toBeCloseTo(point?.error ?? 0, 12);
    }
  });
});
