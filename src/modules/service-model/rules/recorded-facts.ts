import { type Day, daysBetween } from '#kernel/day.ts';
import type { RecordedFacts } from './facts.ts';

/** What the records hold of a person, as the store reads it. */
export type FactRecords = {
  /** In whole years, on the day of the facts. */
  readonly age: number;
  /** Spells of benefit as pairs of days, the last one without end while it runs; in order. */
  readonly spells: readonly (readonly [from: Day, until: Day | null])[];
  readonly household_kind: string | null;
  readonly household_since: Day | null;
  readonly education_level: 'low' | 'middle' | 'high' | null;
  readonly education_register: 'intake' | 'national' | null;
  readonly education_day: Day | null;
  readonly estimated_on: Day | null;
  /** Nothing with an estimate: work is not realistic. */
  readonly estimated_months: number | null;
  readonly levels: { readonly [domain in string]?: readonly [level: number, day: Day] };
  readonly learning: string | null;
  readonly learning_day: Day | null;
  readonly exempt_since: Day | null;
  /** Unknown to who may not read it. */
  readonly contributes: boolean | null;
};

/** More than any estimate: work is not realistic, so no number of months is few enough. */
export const notRealistic = 1000;

/** A gap of at most so many days does not end a stay on benefit (domain.md §7). */
const longestGap = 31;

/** The facts that models may ask, each with where it comes from; what nobody recorded has no value. */
export function factsFrom(records: FactRecords, day: Day): RecordedFacts {
  const { estimated_on: estimatedOn, estimated_months: months } = records;
  const since = benefitSince(records.spells, day);
  const estimate = { source: 'estimate', day: estimatedOn ?? undefined } as const;
  const level = (domain: string) => ({
    value: records.levels[domain]?.[0],
    source: 'planner' as const,
    day: records.levels[domain]?.[1],
  });
  return {
    on_benefit: { value: since !== undefined, source: 'benefits', day: since },
    months_on_benefit: {
      value: since === undefined ? 0 : monthsBetween(since, day),
      source: 'benefits',
      day: since,
    },
    age: { value: records.age, source: 'register' },
    basic_qualification: qualification(records),
    in_institution: {
      value:
        records.household_kind === null ? undefined : records.household_kind === 'institutional',
      source: 'register',
      day: records.household_since ?? undefined,
    },
    lasting_exemption: {
      value: records.exempt_since !== null,
      source: 'duties',
      day: records.exempt_since ?? undefined,
    },
    contributes: { value: records.contributes ?? undefined, source: 'duties' },
    work_realistic: {
      ...estimate,
      value: estimatedOn === null ? undefined : months !== null,
    },
    months_to_work: {
      ...estimate,
      value: estimatedOn === null ? undefined : (months ?? notRealistic),
    },
    able_to_learn: {
      value: records.learning === null ? undefined : records.learning === 'yes',
      source: 'planner',
      day: records.learning_day ?? undefined,
    },
    level_work: level('work'),
    level_finances: level('finances'),
    level_health: level('health'),
    level_housing: level('housing'),
    level_skills: level('skills'),
  };
}

/** Middle or high is at least mbo 2, havo or vwo: a basic qualification (Leerplichtwet art. 1, onder f). */
function qualification(records: FactRecords): RecordedFacts['basic_qualification'] {
  const { education_level: level, education_register: register } = records;
  return {
    value: level === null ? undefined : level !== 'low',
    source: register === 'intake' ? 'education-intake' : 'education-register',
    day: records.education_day ?? undefined,
  };
}

/** First day of the unbroken stay on benefit that runs on this day. */
export function benefitSince(spells: FactRecords['spells'], day: Day): Day | undefined {
  let since: Day | undefined;
  let ended: Day | null | undefined;
  for (const [from, until] of spells) {
    if (from > day) break;
    const joins = ended === null || (ended !== undefined && daysBetween(ended, from) <= longestGap);
    if (!joins) since = from;
    ended = ended === null ? null : until;
  }
  return ended === null || (ended !== undefined && ended > day) ? since : undefined;
}

function monthsBetween(from: Day, until: Day): number {
  const part = (day: Day, at: number, length: number) => Number(day.slice(at, at + length));
  const months = (day: Day) => part(day, 0, 4) * 12 + part(day, 5, 2);
  return months(until) - months(from) - (part(until, 8, 2) < part(from, 8, 2) ? 1 : 0);
}
