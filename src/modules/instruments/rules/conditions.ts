import type { Day } from '#kernel/day.ts';

/** What is recorded of a client and a condition may ask for; nothing: not recorded. */
export type ClientFacts = {
  readonly birth_date: Day;
  readonly education: string | null;
  readonly household_kind: string | null;
  readonly department: string | null;
  readonly benefit_since: Day | null;
  readonly works: boolean;
};

export type Condition = { readonly fact: string; readonly value: string };
export type Judged = Condition & { readonly met: boolean | undefined };

/** Text by the published description (src/extract/instrument-conditions.ts), which was checked when it came in. */
export function conditionsOf(text: string | null): readonly Condition[] {
  if (text === null || text === '') return [];
  return text.split(' ').map((part) => {
    const [fact = '', value = ''] = part.split('=');
    return { fact, value };
  });
}

/**
 * Each condition beside the recorded fact: met, not met, or unknown because nothing is recorded. Guidance, not a
 * gate: the worker decides, and there is no sum of it (domain.md §8: nobody is scored).
 */
export const judge = (
  conditions: readonly Condition[],
  facts: ClientFacts,
  day: Day,
): readonly Judged[] =>
  conditions.map((condition) => ({
    ...condition,
    met: checks[condition.fact]?.(condition.value, facts, day),
  }));

/** Not suitable when one condition is not met; what is unknown does not exclude. */
export const fits = (judged: readonly Judged[]): boolean =>
  judged.every(({ met }) => met !== false);

type Check = (value: string, facts: ClientFacts, day: Day) => boolean | undefined;

const yes = (value: string): boolean => value === 'yes';
const among = (value: string, found: string | null): boolean | undefined =>
  found === null ? undefined : value.split(',').includes(found);

const checks: Readonly<Record<string, Check>> = {
  age_from: (value, { birth_date }, day) => yearsBetween(birth_date, day) >= Number(value),
  age_below: (value, { birth_date }, day) => yearsBetween(birth_date, day) < Number(value),
  months_on_benefit_from: (value, { benefit_since }, day) =>
    benefit_since === null ? false : monthsBetween(benefit_since, day) >= Number(value),
  on_benefit: (value, { benefit_since }) => (benefit_since !== null) === yes(value),
  children: (value, { household_kind }) =>
    household_kind === null
      ? undefined
      : ['single_parent', 'couple_with_children'].includes(household_kind) === yes(value),
  works: (value, { works }) => works === yes(value),
  education: (value, { education }) => among(value, education),
  department: (value, { department }) => among(value, department),
};

function monthsBetween(from: Day, until: Day): number {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(until) - months(from) - (until.slice(8) < from.slice(8) ? 1 : 0);
}

const yearsBetween = (from: Day, until: Day): number => Math.floor(monthsBetween(from, until) / 12);
