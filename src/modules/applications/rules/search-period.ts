import { addDays, addMonths, type Day, getDay } from '#kernel/day.ts';

/** Participatiewet art. 41 lid 4; the same rule stood in the WWB from 2012. */
const inForceFrom = getDay('2012-01-01');
const searchDays = 4 * 7;
const endsAtAge = 27;

/** Why somebody under 27 need not search first, and from when that exception holds. */
export const searchExceptions = {
  pro_vso: { article: 'art. 41 lid 4 Pw', from: getDay('2023-07-01') },
  medically_limited: { article: 'art. 41 lid 4 Pw', from: getDay('2023-07-01') },
  wage_subsidy_group: { article: 'art. 41 lid 4 Pw', from: getDay('2023-07-01') },
  unemployment_benefit: { article: 'art. 41 lid 6 Pw', from: getDay('2026-01-01') },
  tailored: { article: 'art. 41 lid 11 Pw', from: getDay('2026-01-01') },
} as const satisfies Record<string, { readonly article: string; readonly from: Day }>;

export type SearchException = keyof typeof searchExceptions;

export const isSearchException = (text: string): text is SearchException =>
  Object.hasOwn(searchExceptions, text);

export type SearchPeriod =
  | { readonly applies: false; readonly why: 'age' | 'not-in-force' | 'exception' }
  | {
      readonly applies: true;
      /** The first day on which the application itself can be received. */
      readonly until: Day;
      readonly article: 'art. 41 lid 4 Pw';
    };

/**
 * Whether somebody who reports on this day searches for work or school for four weeks first. `unemployment_benefit`:
 * reported up to four weeks before the end of that benefit, so that the four weeks have run when it ends.
 */
export function searchPeriod(
  birthDate: Day,
  reportedOn: Day,
  exception: SearchException | undefined,
): SearchPeriod {
  if (reportedOn < inForceFrom) return { applies: false, why: 'not-in-force' };
  if (addMonths(birthDate, endsAtAge * 12) <= reportedOn) return { applies: false, why: 'age' };
  if (exception !== undefined && searchExceptions[exception].from <= reportedOn)
    return { applies: false, why: 'exception' };
  return { applies: true, until: addDays(reportedOn, searchDays), article: 'art. 41 lid 4 Pw' };
}
