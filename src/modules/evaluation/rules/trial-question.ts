import { addDays, addMonths, type Day, getDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** What the two groups are made alike in: as recorded a month before. The year always is one. */
export const characteristics = [
  'age_band',
  'duration_band',
  'side',
  'department',
  'household_kind',
  'education_intake',
  'sex',
] as const;
export type Characteristic = (typeof characteristics)[number];
export const usually: readonly Characteristic[] = [
  'age_band',
  'duration_band',
  'side',
  'department',
];

export const trialEndings = ['work', 'any'] as const;

/** Months after the look: all are followed until the last. */
export const horizonMonths = [3, 6, 12, 18, 24] as const;

/** Households that each group must have in a stratum: fewer cannot be compared. */
export const fewestInStratum = 5;

export type TrialQuestion = {
  readonly type: string;
  readonly ending: (typeof trialEndings)[number];
  /** Whole years, both included. */
  readonly from: number;
  readonly to: number;
  readonly alike: readonly Characteristic[];
};

export type TrialAsked = {
  readonly type: string;
  readonly ending: string;
  readonly from: string;
  readonly to: string;
  readonly alike: readonly string[];
};

export type TrialYears = { readonly first: number; readonly last: number };

/** From here on instruments are on record. */
const firstYear = 2017;
const known = 42; // an end is known within six weeks (docs/methods/facts-and-snapshots.md)

/** The years of which everybody can have been followed to the last horizon. */
export function yearsToCompare(referenceDate: Day): TrialYears {
  const followed = addMonths(addDays(referenceDate, -known), -(horizonMonths.at(-1) ?? 0));
  const year = Number(followed.slice(0, 4));
  return { first: firstYear, last: getDay(`${year}-12-01`) <= followed ? year : year - 1 };
}

export type TrialRefusal = { readonly field: 'type' | 'from'; readonly years: TrialYears };

export function askTrials(
  { type, ending, from, to, alike }: TrialAsked,
  years: TrialYears,
  /** Types of instrument there are. */
  types: readonly string[],
): Result<TrialQuestion, TrialRefusal> {
  if (!types.includes(type)) return refuse({ field: 'type', years });
  const [first, last] = [Number(from), Number(to)];
  const within = [first, last].every(
    (year) => Number.isInteger(year) && year >= years.first && year <= years.last,
  );
  if (!within || first > last) return refuse({ field: 'from', years });
  return ok({
    type,
    ending: trialEndings.find((it) => it === ending) ?? 'work',
    from: first,
    to: last,
    alike: characteristics.filter((it) => alike.includes(it)),
  });
}
