import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { standardise, type Trials } from './standardised.ts';

type Look = {
  readonly unit: number;
  readonly stratum: string;
  readonly began: boolean;
  readonly ended: number;
};

/** Looks one by one as the counts that the method takes. */
function countsOf(looks: readonly Look[]): Trials {
  const keyOf = ({ stratum, began, ended }: Look) => `${stratum} ${began} ${ended}`;
  const ids = new Map([...new Set(looks.map(keyOf))].map((key, id) => [key, id]));
  const idOf = (look: Look) => ids.get(keyOf(look)) ?? -1;
  const together = new Map<string, number>();
  for (const group of Map.groupBy(looks, ({ unit }) => unit).values()) {
    for (const one of group) {
      for (const other of group) {
        const key = `${idOf(one)} ${idOf(other)}`;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  const groups = Map.groupBy(looks, ({ stratum, began }) => `${stratum} ${began}`);
  return {
    cells: [...Map.groupBy(looks, keyOf).values()].flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const { stratum, began, ended } = first;
      return [{ id: idOf(first), stratum, began, ended, count: alike.length }];
    }),
    units: [...groups.values()].flatMap((looked) => {
      const [first] = looked;
      if (first === undefined) return [];
      const count = new Set(looked.map(({ unit }) => unit)).size;
      return [{ stratum: first.stratum, began: first.began, count }];
    }),
    together: [...together].map(([key, count]) => {
      const [one = -1, other = -1] = key.split(' ').map(Number);
      return { one, other, count };
    }),
  };
}

let unit = 0;
const looks = (stratum: string, began: boolean, ended: number, count: number): readonly Look[] =>
  Array.from({ length: count }, () => ({ unit: (unit += 1), stratum, began, ended }));

describe('a standardised comparison', () => {
  it('is nothing when no stratum has enough of both', () => {
    const trials = countsOf([...looks('a', true, 1, 9), ...looks('a', false, 0, 500)]);
    expect(standardise(trials, { horizons: 1, fewest: 10 })).toBeUndefined();
  });

  it('counts units, not looks: one unit looked at ten times is not ten', () => {
    const one = Array.from({ length: 10 }, () => ({
      unit: 0,
      stratum: 'a',
      began: false,
      ended: 0,
    }));
    const trials = countsOf([...looks('a', true, 1, 20), ...one]);
    expect(standardise(trials, { horizons: 1, fewest: 10 })).toBeUndefined();
  });

  it('takes away what strata explain: alike within each, far apart in all', () => {
    // Young leave at 40%, old at 10%; who began is mostly young. Within a stratum nothing differs.
    const trials = countsOf([
      ...[...looks('young', true, 1, 32), ...looks('young', true, 0, 48)],
      ...[...looks('old', true, 1, 2), ...looks('old', true, 0, 18)],
      ...[...looks('young', false, 1, 80), ...looks('young', false, 0, 120)],
      ...[...looks('old', false, 1, 80), ...looks('old', false, 0, 720)],
    ]);
    const found = standardise(trials, { horizons: 1, fewest: 10 });
    const [horizon] = found?.horizons ?? [];
    expect(horizon?.began.share).toBeCloseTo(0.34, 12);
    expect(horizon?.plain).toBeCloseTo(0.16, 12);
    expect(horizon?.others.share).toBeCloseTo(0.34, 12);
    expect(horizon?.difference.share).toBeCloseTo(0, 12);
    expect(found?.others).toBe(1000);
  });

  it('leaves out who has nobody to be compared with, and says how many', () => {
    const trials = countsOf([
      ...looks('a', true, 1, 30),
      ...looks('a', false, 0, 30),
      ...looks('only began', true, 0, 70),
    ]);
    const found = standardise(trials, { horizons: 1, fewest: 10 });
    expect(found?.began).toEqual({ all: 100, compared: 30 });
    expect(found?.strata).toEqual({ all: 2, compared: 1 });
    expect(found?.horizons[0]?.difference.share).toBe(1);
  });

  it('grows over the horizons: who had ended by the first had by the second', () => {
    const trials = countsOf([
      ...[...looks('a', true, 1, 10), ...looks('a', true, 2, 10), ...looks('a', true, 0, 20)],
      ...[...looks('a', false, 1, 10), ...looks('a', false, 0, 30)],
    ]);
    const { horizons = [] } = standardise(trials, { horizons: 2, fewest: 10 }) ?? {};
    expect(horizons.map(({ began }) => began.share)).toEqual([0.25, 0.5]);
    expect(horizons.map(({ others }) => others.share)).toEqual([0.25, 0.25]);
  });

  it('is as sure as two plain shares in one stratum, and less when units are looked at twice', () => {
    const once = [
      ...[...looks('a', true, 1, 40), ...looks('a', true, 0, 60)],
      ...[...looks('a', false, 1, 40), ...looks('a', false, 0, 160)],
    ];
    const [single] = standardise(countsOf(once), { horizons: 1, fewest: 10 })?.horizons ?? [];
    const error = Math.sqrt((0.4 * 0.6) / 100 + (0.2 * 0.8) / 200);
    expect(single?.difference.low).toBeCloseTo(0.2 - 1.959963984540054 * error, 12);
    const twice = [...once, ...once];
    const [double] = standardise(countsOf(twice), { horizons: 1, fewest: 10 })?.horizons ?? [];
    expect(double?.difference.low).toBeCloseTo(single?.difference.low ?? 0, 12);
  });

  it('covers the difference that was planted about as often as it says', () => {
    let covered = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seededRandom(seed);
      const drawn = Array.from({ length: 1500 }, (_, own): Look => {
        const stratum = random.unit() < 0.5 ? 'young' : 'old';
        const began = random.unit() < (stratum === 'young' ? 0.4 : 0.1);
        const chance = (stratum === 'young' ? 0.4 : 0.1) + (began ? 0.1 : 0);
        return { unit: own, stratum, began, ended: random.unit() < chance ? 1 : 0 };
      });
      const { difference } = standardise(countsOf(drawn), { horizons: 1, fewest: 10 })
        ?.horizons[0] ?? { difference: { low: 1, high: 1 } };
      if (difference.low <= 0.1 && difference.high >= 0.1) covered += 1;
    }
    expect(covered).toBeGreaterThan(180);
    expect(covered).toBeLessThan(199);
  });
});
