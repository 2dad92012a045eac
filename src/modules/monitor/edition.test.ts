// The monitor of a small city as a whole: what it shows, what it hides, and whether the numbers are right.
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#engine/disclosure/audit.ts';
import { loadSolver, type Solver } from '#engine/disclosure/solver.ts';
import { getIndicator } from '#facts/indicators/catalogue.ts';
import { computeIndicator } from '#facts/indicators/compute.ts';
import type { Figure } from '#facts/indicators/figure.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { type Editions, editionsOf } from './actions/keep-editions.ts';
import type { Edition } from './actions/make-edition.ts';
import { releaseOf, type ShownFigure } from './actions/publish-figures.ts';
import { otherNames, requestOf, stockNames } from './actions/request-figures.ts';
import { countAt } from './chapters/chapter.ts';
import { getPeriod } from './rules/four-month-period.ts';

const long = 2 * 60 * 1000;
const snapshot = useCitySnapshot(0.02, '2024-06-30');
const period = getPeriod('2024T1');
const compared = getPeriod('2023T1');

let editions: Editions;
let edition: Edition;
let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
  editions = editionsOf(snapshot(), []);
  edition = await editions.edition(period, compared);
}, long);

const figuresOf = ({ now, then, series }: Edition): readonly ShownFigure[] => [
  ...Object.values(now),
  ...Object.values(then),
  ...series,
];

/** The exact counts behind a part of the monitor of a period. */
async function countedOf(names: typeof stockNames | typeof otherNames): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of names) {
    const { indicator, moment, by } = requestOf(name, period);
    const figure = await computeIndicator(snapshot(), getIndicator(indicator), { moment, by });
    if (!figure.ok) throw new Error(`${name}: ${figure.refusal.kind}`);
    figures.push(figure.value);
  }
  return figures;
}

describe('a number is hidden', () => {
  it('when it is below 10; the others are multiples of 5', () => {
    const shown = figuresOf(edition).flatMap(({ cells }) =>
      cells.flatMap(({ count, denominator }) => [count, denominator ?? null]),
    );
    const counts = shown.filter((count) => count !== null);
    expect(counts.length).toBeGreaterThan(200);
    expect(counts.filter((count) => (count > 0 && count < 10) || count % 5 !== 0)).toEqual([]);
  });

  it('when nobody was counted; a 0 that is shown is of a group in which nobody can be', async () => {
    const zeros = otherNames.flatMap((name) =>
      edition.now[name].cells.flatMap(({ at, count }) => (count === 0 ? [[name, at]] : [])),
    );
    expect(zeros).toEqual(
      ['withoutCoach', 'exempted', 'contactOverdue'].map((name) => [
        name,
        { department: 'income' },
      ]),
    );
    const counted = (await countedOf(otherNames)).flatMap(({ cells }) =>
      cells.filter(({ numerator }) => numerator.count === 0),
    );
    expect(counted.length).toBeGreaterThan(zeros.length);
  });

  it.each([
    ['the stock', stockNames],
    ['the flows, the contacts and the guidance', otherNames],
  ])(
    'so that a reader with a solver finds no interval below 5: %s',
    async (_, names) => {
      const release = releaseOf(await countedOf(names));
      if (release === undefined) throw new Error('nothing of it is shown');
      const intervals = audit(solver, release, 'relaxed');
      expect(intervals.length).toBeGreaterThan(20);
      expect(intervals.filter(({ low, high }) => high - low < 5)).toEqual([]);
    },
    long,
  );

  it('but not for the sake of what is empty by definition', () => {
    const { clients, caseload, contacts } = edition.now;
    for (const department of ['work', 'prestatie010', 'youth']) {
      expect(countAt(clients, { department })).not.toBeNull();
    }
    expect(countAt(clients, {})).not.toBeNull();
    expect(countAt(caseload, {})).toBe(countAt(clients, { department: 'work' }));
    expect(countAt(contacts, { side: 'zuid' })).not.toBeNull();
  });

  it('in every monitor of the period, whatever it is laid beside', async () => {
    const others = await Promise.all(
      ['2018T1', '2022T3', '2017T1'].map((id) => editions.edition(period, getPeriod(id))),
    );
    for (const other of others) expect(other.now).toEqual(edition.now);
    const turned = await editions.edition(compared, period);
    expect(turned.then).toEqual(edition.now);
    expect(turned.now).toEqual(edition.then);
  });
});

const byName = (one: readonly string[], other: readonly string[]): number =>
  (one[0] ?? '').localeCompare(other[0] ?? '');

describe('a number that stands in two places', () => {
  it('is the same number', () => {
    const seen = new Map<string, number | null>();
    let twice = 0;
    for (const { indicator, moment, cells } of figuresOf(edition)) {
      for (const { at, count } of cells) {
        const key = JSON.stringify([
          indicator.numerator.id,
          moment,
          Object.entries(at).toSorted(byName),
        ]);
        if (seen.has(key)) twice += 1;
        expect([key, count]).toEqual([key, seen.has(key) ? seen.get(key) : count]);
        seen.set(key, count);
      }
    }
    expect(twice).toBeGreaterThan(20);
  });

  it('in the line through the years too', () => {
    const last = edition.series.at(-1);
    for (const at of [{}, { side: 'zuid' }, { side: 'rest' }]) {
      expect(last && countAt(last, at)).toBe(countAt(edition.now.stockByPlace, at));
    }
    expect(edition.series).toHaveLength(29);
  });
});

describe('the numbers', () => {
  const near = (shown: number | null, counted: number) => {
    if (counted < 10) expect(shown).toBeNull();
    if (shown !== null) expect(shown).toBe(Math.round(counted / 5) * 5);
  };
  const rows = async (sql: string) => {
    const found = await snapshot().query<{ code: string; number: number }>(sql);
    expect(found.length).toBeGreaterThan(2);
    return found;
  };

  it('of the stock are those of a plain query', async () => {
    const areas = await rows(`select area as code, count(*) as number from household_months
      where month = date '2024-05-01' and scheme = 'PW' group by all`);
    let all = 0;
    for (const { code, number } of areas) {
      const cell = edition.now.stockByPlace.cells.find(
        ({ at }) => at.area === code && at.neighbourhood === undefined,
      );
      near(cell?.count ?? null, number);
      all += number;
    }
    expect(countAt(edition.now.stockByPlace, {})).toBe(Math.round(all / 5) * 5);
  });

  it('of the outflow by reason are those of a plain query', async () => {
    const reasons = await rows(`select outflow_reason as code, count(*) as number from flows
      where direction = 'out' and scheme = 'PW' and day between '2024-01-01' and '2024-04-30'
        and known_on <= date '2024-06-12' group by all`);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { code, number } of reasons) {
      near(countAt(edition.now.outflowByReason, { outflow_reason: code }), number);
    }
  });

  it('of the contacts by topic are those of a plain query', async () => {
    const topics = await rows(`select topic as code, count(*) as number from contacts
      where reintegration and day between '2024-01-01' and '2024-04-30' group by all`);
    expect(topics.length).toBeGreaterThan(0);
    for (const { code, number } of topics) {
      near(countAt(edition.now.contacts, { topic: code }), number);
    }
  });

  it('of the clients by department are those of a plain query', async () => {
    const departments = await rows(`select d.department as code, count(*) as number
      from coach_assignments a join teams t using (team) join departments d using (department_key)
      where a."from" <= '2024-05-01' and coalesce(a."until", '9999-01-01') > '2024-05-01'
      group by all`);
    expect(departments.length).toBeGreaterThan(0);
    for (const { code, number } of departments) {
      near(countAt(edition.now.clients, { department: code }), number);
    }
  });
});
