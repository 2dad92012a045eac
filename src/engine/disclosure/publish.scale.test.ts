import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { publish } from './publish.ts';
import type { Draft, Relation } from './release.ts';
import { loadSolver, type Solver } from './solver.ts';

// A release of the size and the knots of a real one: stocks at four moments and the flows between
// them, each by place (three levels), by five other ways to divide, and by place and way together.

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** A linear congruential generator (Numerical Recipes): the same numbers in each run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const districts = 14;
const moments = [0, 1, 2, 3];
const ways = { age: 10, duration: 8, reason: 12, home: 5, school: 6 };

const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index);
const half = (district: number): string => (district < 4 ? 'south' : 'north');
const quarters = (district: number): number[] =>
  upTo(80).filter((it) => it % districts === district);

const everywhere = ['city', 'south', 'north', ...upTo(districts).map((it) => `d${it}`)];

/** Where and under what one thing counts; `what` is a stock or a flow at a moment. */
function idsOf(what: string, quarter: number, marks: Record<string, number>): string[] {
  const district = quarter % districts;
  const places = ['city', half(district), `d${district}`];
  const crossed = Object.entries(marks).flatMap(([way, value]) =>
    places.map((place) => `${what} ${place} ${way}${value}`),
  );
  return [...places, `q${quarter}`].map((place) => `${what} ${place}`).concat(crossed);
}

function relationsOf(what: string): Relation[] {
  const at = (place: string): string => `${what} ${place}`;
  const halves = { south: upTo(4), north: upTo(districts).slice(4) };
  const relations: Relation[] = upTo(districts).map((district) => ({
    total: at(`d${district}`),
    parts: quarters(district).map((quarter) => at(`q${quarter}`)),
  }));
  const suffixes = Object.entries(ways).flatMap(([way, length]) =>
    upTo(length).map((value) => ` ${way}${value}`),
  );
  for (const suffix of ['', ...suffixes]) {
    relations.push({
      total: at('city') + suffix,
      parts: [at('south'), at('north')].map((it) => it + suffix),
    });
    for (const [side, members] of Object.entries(halves)) {
      relations.push({
        total: at(side) + suffix,
        parts: members.map((it) => at(`d${it}`) + suffix),
      });
    }
  }
  for (const place of everywhere) {
    for (const [way, length] of Object.entries(ways)) {
      relations.push({
        total: at(place),
        parts: upTo(length).map((it) => `${at(place)} ${way}${it}`),
      });
    }
  }
  return relations;
}

/** What is there at a moment is what was there before, and came, and did not go. */
const flowsTo = (moment: number): Relation[] =>
  everywhere.map((place) => ({
    total: `stock${moment} ${place}`,
    parts: [`stock${moment - 1} ${place}`, `in${moment} ${place}`],
    less: [`out${moment} ${place}`],
  }));

/** All ids under which one thing counts that comes and goes, somewhere, with its marks. */
function idsOfOne(random: () => number): string[] {
  const skewed = (length: number): number => Math.floor(length * random() ** 2.2);
  const entry = Math.floor(random() * 9) - 5;
  const exit = entry + 1 + Math.floor(random() * 9);
  const quarter = skewed(80);
  const marks = Object.fromEntries(
    Object.entries(ways).map(([way, length]) => [way, skewed(length)]),
  );
  return moments
    .filter((moment) => entry <= moment && moment < exit)
    .flatMap((moment) => idsOf(`stock${moment}`, quarter, marks))
    .concat(idsOf(`in${entry}`, quarter, {}), idsOf(`out${exit}`, quarter, {}));
}

function wholeRelease(things: number): Draft {
  const relations = [
    ...moments.flatMap((moment) => relationsOf(`stock${moment}`)),
    ...moments.slice(1).flatMap(flowsTo),
  ];
  const named = relations.flatMap(({ total, parts, less }) => [total, ...parts, ...(less ?? [])]);
  const totals = new Map(named.map((id) => [id, 0]));
  const random = numbersFrom(42);
  for (let thing = 0; thing < things; thing += 1) {
    for (const id of idsOfOne(random)) {
      const total = totals.get(id);
      if (total !== undefined) totals.set(id, total + 1);
    }
  }
  const cells = [...totals].map(([id, count]) => ({ id, count }));
  return { cells, relations, alreadyShown: new Set() };
}

describe('a whole release of thousands of cells', { timeout: 120_000 }, () => {
  it('is published in a fraction of the time that one sweep of a solver takes', () => {
    const draft = wholeRelease(8000);
    const started = performance.now();
    const release = publish(draft);
    const publishing = performance.now() - started;
    if (!release.ok) throw new Error(JSON.stringify(release.refusal));
    const intervals = audit(solver, release.value, 'relaxed');
    const sweeping = performance.now() - started - publishing;

    expect(draft.cells.length).toBeGreaterThan(3000);
    expect(intervals.length).toBeGreaterThan(150);
    expect(intervals.filter(({ low, high }) => high - low < 5)).toEqual([]);
    expect(publishing / sweeping).toBeLessThan(0.5);
  });
});
