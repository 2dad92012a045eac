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

/** Each person once: on benefit, else left this year, else applicant, else left the year before. */
function people(world: World, kept: Kept): readonly PersonYear[] {
  const year = yearOf(world.month);
  const span = {
    begin: firstDay(monthNumber(year, 1)),
    end: firstDay(monthNumber(year + 1, 1)),
  };
  const found = new Map<Person, PersonYear>();
  for (const entry of [
    ...onBenefit(world, span),
    ...departed(world, kept.departures, span),
    ...turnedDown(kept.applicants, span),
    ...former(kept.departuresBefore, span),
  ]) {
    if (!found.has(entry.person) && entry.until > entry.from) found.set(entry.person, entry);
  }
  return [...found.values()];
}

type Span = { readonly begin: number; readonly end: number };

function onBenefit(world: World, { begin, end }: Span): PersonYear[] {
  return world.active.flatMap((dossier) =>
    adults(dossier).map((person) => {
      const from = Math.max(begin, dossier.spell?.from ?? begin, person.known);
      return { ...standing(world, person, dossier), from, until: end };
    }),
  );
}

function departed(world: World, departures: readonly Departure[], span: Span): PersonYear[] {
  return departures.flatMap(({ dossier, persons, until }) =>
    persons.map((person) => {
      const last = Math.min(until, person.death, span.end);
      const begun = Math.min(dossier.spell?.from ?? span.begin, last - 1);
      const from = Math.max(span.begin, begun, person.known);
      return { ...standing(world, person, dossier), from, until: last };
    }),
  );
}

function turnedDown(applicants: readonly Dossier[], { end }: Span): PersonYear[] {
  return applicants.flatMap((dossier) =>
    adults(dossier).map((person) =>
      entry(person, dossier, 'applicant', [dossier.opened, Math.min(end, dossier.opened + 75)]),
    ),
  );
}

/** Still spoken with for over a year, unless they moved away, drew their pension or died. */
function former(departures: readonly Departure[], { begin, end }: Span): PersonYear[] {
  return departures
    .filter(({ reason }) => !['32', '33', '03', '04'].includes(reason))
    .flatMap(({ dossier, persons, until }) =>
      persons
        .filter((person) => person.death === never)
        .map((person) => entry(person, dossier, 'former', [begin, Math.min(end, until + 420)])),
    );
}

function standing(world: World, person: Person, dossier: Dossier): PersonYear {
  const row = person.mainIncome;
  const december = row !== undefined && row.from <= world.month && row.until > world.month;
  if (december) return entry(person, dossier, 'december', [0, 0]);
  if (person.countedIn !== yearOf(world.month)) return entry(person, dossier, 'beside', [0, 0]);
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
