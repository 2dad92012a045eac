import { monthOfDay } from '#city/calendar.ts';
import { householdsBeside } from '#city/calibration/programme.ts';
import { beginning, householdsOfSide } from '#city/calibration/stock.ts';
import type { Side } from '#city/geography/geography.ts';
import { type Balance, emptyBalance } from '#city/life/balance.ts';
import { emptyLedger, type Ledger } from '#city/life/ledger.ts';
import { type OwnCourse, publishedCourse } from '#city/life/own-course.ts';
import { fictitiousNumbers } from '#city/people/bsn.ts';
import type { Dossier, Person } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';
import { wholeNumbers } from '#engine/random/whole.ts';

/** Who left the benefit in the month under way; the organisation closes what it had with them. */
export type Departure = {
  readonly dossier: Dossier;
  readonly persons: readonly Person[];
  readonly until: number;
  readonly endKnownOn: number;
  readonly reason: string;
};

/** A household that will be back on benefit on this day. */
export type Return = { readonly dossier: Dossier; readonly on: number };

export type World = {
  readonly scale: number;
  /** What the programme in Zuid does to its benefit rate by the end of 2021, in points (calibration/programme.ts). */
  readonly effect: number;
  /** Beside the published path. */
  readonly course: OwnCourse;
  readonly random: {
    readonly arrivals: Random;
    readonly departures: Random;
    readonly changes: Random;
    readonly income: Random;
    readonly records: Random;
    readonly applicants: Random;
    readonly refugees: Random;
  };
  readonly ledger: Ledger;
  readonly nextBsn: () => string;
  readonly balance: Readonly<Record<Side, Balance>>;
  /** People on benefit by level of education as the municipality registered it, and what is published. */
  readonly intake: { counts: [number, number, number]; shares: readonly number[] };
  /** Fractions of persons and households carried from month to month. */
  readonly whole: Readonly<Record<Side, SideFractions>>;
  readonly wholeOlder: (fraction: number) => number;
  readonly wholeApplicants: (fraction: number) => number;
  /** The month being lived. */
  month: number;
  /** Households on benefit. */
  active: Dossier[];
  readonly returns: Map<number, Return[]>;
  departures: Departure[];
  /** Applicants who were turned down, of the month. */
  applicants: Dossier[];
  /** Grants of the year so far on each side, all and after loss of work. */
  readonly grants: Record<Side, { all: number; work: number }>;
  /** Exits of the year so far on each side, all and to work. */
  readonly exits: Record<Side, { all: number; work: number }>;
  /** Households on benefit, and those of them on IOAW or IOAZ, at the start of the month and since. */
  readonly householdsOn: Record<Side, number>;
  readonly olderWorkers: Record<Side, number>;
  /** Persons with the benefit as main income when the year began. */
  readonly lastDecember: Record<Side, number>;
  /** Persons counted in the year, a side each: the year persons so far. */
  readonly yearPersons: Record<Side, number>;
};

type SideFractions = {
  readonly arriving: (fraction: number) => number;
  readonly leaving: (fraction: number) => number;
  readonly losing: (fraction: number) => number;
  readonly gaining: (fraction: number) => number;
};

export function emptyWorld(
  random: Random,
  scale: number,
  effect: number,
  course: OwnCourse = publishedCourse,
): World {
  const fractions = (side: Side): SideFractions => {
    const start = random.stream(`fractions ${side}`);
    const next = () => wholeNumbers(start.unit());
    return { arriving: next(), leaving: next(), losing: next(), gaining: next() };
  };
  const starts = random.stream('starts');
  return {
    scale,
    effect,
    course,
    random: {
      arrivals: random.stream('arrivals'),
      departures: random.stream('departures'),
      changes: random.stream('changes'),
      income: random.stream('income'),
      records: random.stream('records'),
      applicants: random.stream('applicants'),
      refugees: random.stream('refugees'),
    },
    ledger: emptyLedger(),
    nextBsn: fictitiousNumbers(starts.below(100_000)),
    balance: { zuid: emptyBalance(), rest: emptyBalance() },
    intake: { counts: [0, 0, 0], shares: [] },
    whole: { zuid: fractions('zuid'), rest: fractions('rest') },
    wholeOlder: wholeNumbers(starts.unit()),
    wholeApplicants: wholeNumbers(starts.unit()),
    month: monthOfDay(beginning),
    active: [],
    returns: new Map(),
    departures: [],
    applicants: [],
    grants: { zuid: { all: 0, work: 0 }, rest: { all: 0, work: 0 } },
    exits: { zuid: { all: 0, work: 0 }, rest: { all: 0, work: 0 } },
    householdsOn: { zuid: 0, rest: 0 },
    olderWorkers: { zuid: 0, rest: 0 },
    lastDecember: { zuid: 0, rest: 0 },
    yearPersons: { zuid: 0, rest: 0 },
  };
}

/** Households on a PW benefit that the next first of the month asks for on this side. */
export function householdsAsked({ month, effect, scale, course }: World, side: Side): number {
  const next = month + 1;
  const whole = householdsOfSide(next, side) + householdsBeside(next, side, effect);
  return whole * scale + course.households(next, side);
}
