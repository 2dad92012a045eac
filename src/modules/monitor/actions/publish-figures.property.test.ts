// Whatever a city looks like: what is published of it gives away no small number, not even to a reader
// who knows which figures are parts and sums of which, and who has a solver.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#engine/disclosure/audit.ts';
import type { Relation, Release } from '#engine/disclosure/release.ts';
import { loadSolver, type Solver } from '#engine/disclosure/solver.ts';
import { type Household, stockFigures } from '#test/builders/stock-figures.ts';
import { publishFigures, releaseOf } from './publish-figures.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const household: fc.Arbitrary<Household> = fc.record({
  place: fc.constantFrom(
    { side: 'zuid', area: 'Charlois' },
    { side: 'zuid', area: 'Feijenoord' },
    { side: 'rest', area: 'Noord' },
    { side: 'rest', area: 'Waalhaven' },
    { side: 'unknown', area: 'unknown' },
  ),
  // Most are young and new, few are old: small groups are what the rule is about.
  age_band: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('age_25_35', 'age_45_55', 'age_55_65') },
    { weight: 1, arbitrary: fc.constantFrom('age_15_25', 'age_65_75', 'unknown') },
  ),
  scheme: fc.oneof(
    { weight: 9, arbitrary: fc.constant('PW') },
    { weight: 1, arbitrary: fc.constant('IOAW') },
  ),
});
const city = fc.array(household, { maxLength: 160, size: 'max' });

const day = '2024-05-01';
const id = (measure: string, group: string) =>
  `${measure}@${day}${group === '' ? '' : `[${group}]`}`;

const groups = ['', 'side=zuid', 'side=rest'];

/** What a reader knows besides each table, said here again, apart from the code: two bands are 55 or older. */
function known(release: Release, households: readonly Household[]): readonly Relation[] {
  const hasUnknown = households.some(({ age_band: band }) => band === 'unknown');
  const aged = (band: string, group: string) =>
    id('pw-households', [`age_band=${band}`, group].filter(Boolean).join(','));
  const relations = groups.map((group) => ({
    total: id('pw-households-55-plus', group),
    parts: [aged('age_55_65', group), aged('age_65_75', group)],
  }));
  // The age of some may be known to be 75 or more only: then the sum does not hold.
  return hasUnknown
    ? []
    : relations.filter(({ total, parts }) =>
        [total, ...parts].every((it) => release.cells.has(it)),
      );
}

describe('what is published of a stock', () => {
  it('shows no count below 10, and no other than multiples of 5', () => {
    fc.assert(
      fc.property(city, (households) => {
        for (const { cells } of publishFigures(stockFigures(day, households))) {
          for (const { count, denominator } of cells) {
            for (const shown of [count, denominator ?? null]) {
              if (shown === null) continue;
              expect(shown).toBeGreaterThanOrEqual(10);
              expect(shown % 5).toBe(0);
            }
          }
        }
      }),
    );
  });

  it('is within 2 of what was counted', () => {
    fc.assert(
      fc.property(city, (households) => {
        const figures = stockFigures(day, households);
        for (const [index, { cells }] of publishFigures(figures).entries()) {
          for (const [place, { count }] of cells.entries()) {
            const counted = figures[index]?.cells[place]?.numerator.count ?? Number.NaN;
            expect(Math.abs((count ?? counted) - counted)).toBeLessThanOrEqual(2);
          }
        }
      }),
    );
  });

  it('shows one number in two figures as the same number', () => {
    fc.assert(
      fc.property(city, (households) => {
        const figures = stockFigures(day, households);
        const shown = new Map<string, number | null>();
        for (const [index, { cells }] of publishFigures(figures).entries()) {
          for (const [place, { count }] of cells.entries()) {
            const name = figures[index]?.cells[place]?.numerator.id ?? '';
            expect(shown.get(name) ?? count).toBe(count);
            shown.set(name, count);
          }
        }
      }),
    );
  });

  it('leaves each hidden number an interval of at least 5', () => {
    fc.assert(
      fc.property(city, (households) => {
        const release = releaseOf(stockFigures(day, households));
        if (release === undefined) return;
        const relations = [...release.relations, ...known(release, households)];
        const [narrowest] = audit(solver, { ...release, relations }, 'relaxed');
        const width = narrowest === undefined ? 5 : narrowest.high - narrowest.low;
        expect(width).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });

  it('does not say who is on another benefit by showing benefits and households side by side', () => {
    fc.assert(
      fc.property(city, (households) => {
        const cells = releaseOf(stockFigures(day, households))?.cells;
        for (const group of groups) {
          const shown = ['buig-benefits', 'pw-households'].map((measure) => {
            const cell = cells?.get(id(measure, group));
            return cell !== undefined && 'shown' in cell ? cell.shown : undefined;
          });
          // Equal after rounding means that the others are 0 to 4: less than 5 apart.
          const both = shown.every((count) => count !== undefined);
          expect(both && shown[0] === shown[1]).toBe(false);
        }
      }),
    );
  });

  it('keeps the city and both sides, and hides the benefits that would give away the others', () => {
    const some = (count: number, side: string, area: string, scheme: string): Household[] =>
      Array.from({ length: count }, (_, index) => ({
        place: { side, area },
        age_band: index % 3 === 0 ? 'age_55_65' : 'age_25_35',
        scheme,
      }));
    const households = [
      ...some(150, 'zuid', 'Charlois', 'PW'),
      ...some(220, 'rest', 'Noord', 'PW'),
      ...some(1, 'zuid', 'Charlois', 'IOAW'),
      ...some(8, 'unknown', 'unknown', 'PW'),
    ];
    const cells = releaseOf(stockFigures(day, households))?.cells;
    const shown = (measure: string) =>
      groups.map((group) => {
        const cell = cells?.get(id(measure, group));
        return cell !== undefined && 'shown' in cell ? cell.shown : null;
      });
    expect(shown('pw-households')).toEqual([380, 150, 220]);
    expect(shown('buig-benefits')[1]).toBeNull();
  });
});
