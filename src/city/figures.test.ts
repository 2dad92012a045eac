import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthNumber } from '#city/calendar.ts';
import { caseload } from '#city/calibration/capacity.ts';
import { compositionOf, groups } from '#city/calibration/composition.ts';
import { contactYear } from '#city/calibration/contact-tables.ts';
import { householdsOn } from '#city/calibration/stock.ts';
import { yearPersons } from '#city/calibration/year-persons.ts';
import { getDay } from '#kernel/day.ts';
import { type BuiltCity, builtCity, type CityRow } from '#test/builders/city.ts';

/**
 * The extract of a small city against the published figures that it was fitted to, counted from its files
 * alone. A tolerance is the published one or 2.6 standard errors of chance, whichever is wider.
 */
const scale = 0.03;
let city: BuiltCity;
let main: Main;
beforeAll(async () => {
  city = await builtCity({ seed: 2, until: getDay('2022-04-01'), scale });
  main = mainOf(city);
}, 120_000);
afterAll(() => city.remove());

/** What lies further from the published figure than it may, in words. */
const misses = (figures: readonly Figure[]) =>
  figures
    .filter(({ found, published, tolerance }) => !(Math.abs(found - published) <= tolerance))
    .map(({ what, found, published }) => `${what}: ${found} for ${published}`);
type Figure = {
  readonly what: string;
  readonly found: number;
  readonly published: number;
  readonly tolerance: number;
};
const bothSides = ['zuid', 'rest'] as const;

describe('households on benefit', () => {
  it.each([2011, 2017, 2018, 2019, 2021, 2022])(
    'on 1 January %s within 1%, counted as known six weeks later',
    (year) => {
      const day = `${year}-01-01`;
      const known = `${year}-02-12`;
      const there = city.rows('benefit_spells').filter((row) => {
        const ended = row['end_known_on'] !== '' && (row['end_known_on'] ?? '') <= known;
        return (
          row['scheme'] === 'PW' &&
          (row['from'] ?? '') <= day &&
          (row['start_known_on'] ?? '') <= known &&
          !(ended && (row['until'] ?? '') <= day)
        );
      });
      const published = householdsOn(monthNumber(year, 1)) * scale;
      const tolerance = Math.max(0.01 * published, 2.6 * Math.sqrt(20));
      expect(misses([{ what: day, found: there.length, published, tolerance }])).toEqual([]);
    },
  );
});

describe('persons whose main income it is', () => {
  it.each([2018, 2019, 2020, 2021])('in at least one month of %s, on each side', (year) => {
    const figures = bothSides.map((side) => {
      const published = yearPersons(year, side, 0) * scale;
      const found = main.inYear(year).filter((person) => main.sideOf(person, year) === side).length;
      const tolerance = Math.max(0.02 * published, 2.6 * Math.sqrt(30));
      return { what: side, found, published, tolerance };
    });
    expect(misses(figures)).toEqual([]);
  });

  it.each([2018, 2019, 2020, 2021])('in December %s: sex, age, education', (year) => {
    const persons = new Map(city.rows('persons').map((row) => [row['person_key'] ?? '', row]));
    const national = new Map(
      city
        .rows('education')
        .filter((row) => row['register'] === 'national')
        .map((row) => [row['person_key'] ?? '', row['level']]),
    );
    const figures = bothSides.flatMap((side) => {
      const there = main.inDecember(year).filter((person) => main.sideOf(person, year) === side);
      const share = (is: (person: string) => boolean) => there.filter(is).length / there.length;
      const age = (person: string) =>
        year - Number((persons.get(person)?.['birth_date'] ?? '').slice(0, 4));
      const found = [
        share((person) => persons.get(person)?.['sex'] === '1'),
        share((person) => persons.get(person)?.['sex'] === '2'),
        ...[15, 25, 35, 45, 55].map((from) =>
          share((person) => age(person) >= from && age(person) < from + 10),
        ),
        ...['low', 'middle', 'high'].map((level) =>
          share((person) => national.get(person) === level),
        ),
      ];
      const target = compositionOf(year, side);
      const places = [0, 1, 2, 3, 4, 5, 6, 14, 15, 16];
      return places.map((place, at) => {
        const published = target[place] ?? 0;
        const chance = 2.6 * Math.sqrt((published * (1 - published)) / there.length);
        const tolerance = Math.max(0.01, chance);
        return { what: `${side} ${groups[place]}`, found: found[at] ?? 0, published, tolerance };
      });
    });
    expect(misses(figures)).toEqual([]);
  });
});

describe('contacts about re-integration', () => {
  it.each([2018, 2019, 2020, 2021])('as many as published in %s, with as many persons', (year) => {
    const figures = bothSides.flatMap((side) => {
      const spoken = city
        .rows('contacts')
        .filter((row) => row['reintegration'] === '1' && row['day']?.startsWith(`${year}`))
        .map((row) => row['person_key'] ?? '')
        .filter((person) => main.sideOf(person, year) === side);
      const { total, persons, reach } = contactYear(year, side);
      const reached = new Set(spoken);
      const december = main.inDecember(year).filter((one) => main.sideOf(one, year) === side);
      const share = december.filter((person) => reached.has(person)).length / december.length;
      const figure = (what: string, found: number, published: number, tolerance: number) => ({
        what: `${side} ${what}`,
        found,
        published,
        tolerance,
      });
      return [
        figure('contacts', spoken.length, total * scale, 0.03 * total * scale),
        figure('persons', reached.size, persons * scale, 0.05 * persons * scale),
        figure('reach', share, reach, 0.02),
      ];
    });
    expect(misses(figures)).toEqual([]);
  });
});

describe('caseload of Work', () => {
  it.each([2019, 2020, 2021])('clients for each full-time coach in the middle of %s', (year) => {
    const day = `${year}-07-01`;
    const holds = (row: CityRow) =>
      (row['from'] ?? '') <= day && (row['until'] === '' || (row['until'] ?? '') > day);
    const figures = bothSides.map((side) => {
      const teams = new Set(
        city
          .rows('teams')
          .filter((row) => row['department_key'] === 'A1' && row['side'] === side)
          .map((row) => row['team_key']),
      );
      const coaches = new Set(
        city
          .rows('staff')
          .filter((row) => row['role'] === 'work-coach')
          .map((row) => row['staff_key']),
      );
      const ofTeam = (row: CityRow) => teams.has(row['team_key']) && holds(row);
      const clients = city.rows('coach_assignments').filter(ofTeam).length;
      const hours = city
        .rows('staff_teams')
        .filter((row) => ofTeam(row) && coaches.has(row['staff_key']))
        .reduce((sum, row) => sum + Number(row['hours_per_week']), 0);
      const published = caseload('work', side, year);
      // Half a full-time coach more or less, in a team of a few.
      const rounding = (0.5 * 36 * published) / hours;
      const tolerance = Math.max(0.05 * published, rounding);
      return { what: side, found: (clients * 36) / hours, published, tolerance };
    });
    expect(misses(figures)).toEqual([]);
  });
});

type Main = {
  readonly inYear: (year: number) => readonly string[];
  readonly inDecember: (year: number) => readonly string[];
  /** Side of the last month of main income in the year, else of the address at its end. */
  readonly sideOf: (person: string, year: number) => string;
};

function mainOf(of: BuiltCity): Main {
  const places = new Map(of.rows('neighbourhoods').map((row) => [row['neighbourhood_code'], row]));
  const addresses = Map.groupBy(of.rows('addresses'), (row) => row['person_key'] ?? '');
  const periods = Map.groupBy(of.rows('main_income'), (row) => row['person_key'] ?? '');
  const within = (row: CityRow, first: string, last: string) =>
    (row['from'] ?? '') <= last && (row['until'] === '' || (row['until'] ?? '') > first);
  const those = (first: string, last: string) =>
    [...periods]
      .filter(([, rows]) => rows.some((row) => within(row, first, last)))
      .map(([person]) => person);
  const lastMonth = (person: string, year: number) => {
    const rows = periods.get(person)?.filter((row) => within(row, `${year}-01`, `${year}-12`));
    const until = rows
      ?.map((row) => row['until'] || '9999')
      .toSorted()
      .at(-1);
    if (until === undefined || until > `${year}-12`) return `${year}-12-31`;
    return `${until}-00`;
  };
  return {
    inYear: (year) => those(`${year}-01`, `${year}-12`),
    inDecember: (year) => those(`${year}-12`, `${year}-12`),
    sideOf: (person, year) => {
      const day = lastMonth(person, year);
      const rows = addresses.get(person) ?? [];
      const row = rows.findLast((one) => (one['from'] ?? '') <= day) ?? rows[0];
      return places.get(row?.['neighbourhood_code'])?.['side'] ?? '';
    },
  };
}
