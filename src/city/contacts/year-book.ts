import { firstDay, monthNumber, never, yearOf } from '#city/calendar.ts';
import type { Side } from '#city/geography/geography.ts';
import type { Departure, World } from '#city/life/world.ts';
import { adults, type Dossier, type Kind, type Person } from '#city/people/person.ts';

/** Where somebody stands in a year of contacts. */
export type Standing =
  /** Benefit is the main income in December. */
  | 'december'
  /** It was in an earlier month of the year. */
  | 'left'
  /** On benefit, never as main income. */
  | 'beside'
  /** Off benefit since the year before. */
  | 'former'
  | 'applicant';

export type PersonYear = {
  readonly person: Person;
  readonly dossier: Dossier;
  readonly side: Side;
  readonly kind: Kind;
  readonly standing: Standing;
  /** Days in which contacts may fall, half-open, within the year. */
  readonly from: number;
  readonly until: number;
};

export type YearBook = {
  /** Takes note of the month that was just lived. */
  readonly keep: (world: World) => void;
  /** Everybody who may have had contacts this year, after December was lived. */
  readonly close: (world: World) => readonly PersonYear[];
};

export function openYearBook(): YearBook {
  let departures: Departure[] = [];
  let departuresBefore: Departure[] = [];
  let applicants: Dossier[] = [];
  return {
    keep: (world) => {
      for (const departure of world.departures) departures.push(departure);
      for (const applicant of world.applicants) applicants.push(applicant);
    },
    close: (world) => {
      const found = people(world, { departures, departuresBefore, applicants });
      departuresBefore = departures;
      departures = [];
      applicants = [];
      return found;
    },
  };
}

type Kept = {
  readonly departures: readonly Departure[];
  readonly departuresBefore: readonly Departure[];
  readonly applicants: readonly Dossier[];
};

function people(world: World, kept: Kept): readonly PersonYear[] {
  const year = yearOf(world.month);
  const begin = firstDay(monthNumber(year, 1));
  const end = firstDay(monthNumber(year + 1, 1));
  const found = new Map<Person, PersonYear>();
  const add = (entry: PersonYear) => {
    if (!found.has(entry.person) && entry.until > entry.from) found.set(entry.person, entry);
  };
  for (const dossier of world.active) {
    for (const person of adults(dossier)) {
      const from = Math.max(begin, dossier.spell?.from ?? begin, person.known);
      add({ ...standing(world, person, dossier, year), from, until: end });
    }
  }
  for (const { dossier, persons, until } of kept.departures) {
    for (const person of persons) {
      const last = Math.min(until, person.death, end);
      const from = Math.max(begin, Math.min(dossier.spell?.from ?? begin, last - 1), person.known);
      add({ ...standing(world, person, dossier, year), from, until: last });
    }
  }
  for (const dossier of kept.applicants) {
    const until = Math.min(end, dossier.opened + 75);
    for (const person of adults(dossier)) {
      add(entry(person, dossier, 'applicant', [dossier.opened, until]));
    }
  }
  for (const { dossier, persons, until, reason } of kept.departuresBefore) {
    if (reason === '32' || reason === '33' || reason === '03' || reason === '04') continue;
    for (const person of persons) {
      if (person.death !== never) continue;
      add(entry(person, dossier, 'former', [begin, Math.min(end, until + 420)]));
    }
  }
  return [...found.values()];
}

function standing(world: World, person: Person, dossier: Dossier, year: number): PersonYear {
  const row = person.mainIncome;
  const december = row !== undefined && row.from <= world.month && row.until > world.month;
  if (december) return entry(person, dossier, 'december', [0, 0]);
  if (person.countedIn !== year) return entry(person, dossier, 'beside', [0, 0]);
  return { ...entry(person, dossier, 'left', [0, 0]), side: person.countedSide };
}

function entry(
  person: Person,
  dossier: Dossier,
  standing: Standing,
  [from, until]: readonly [number, number],
): PersonYear {
  return { person, dossier, side: dossier.side, kind: dossier.kind, standing, from, until };
}
