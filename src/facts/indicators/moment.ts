import { type Day, getDay } from '#kernel/day.ts';
import type { Moment } from './definition.ts';

/** The parameters of the SQL that it names, by the moment. */
export function parametersOf(moment: Moment, sql: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(allParameters(moment)).filter(([name]) => sql.includes(`$${name}:`)),
  );
}

function allParameters(moment: Moment): Record<string, string | number> {
  switch (moment.kind) {
    case 'day':
      return { day: moment.day };
    case 'period':
      return { from: moment.from, until: moment.until };
    case 'year':
      return { year: moment.year };
  }
}

/** The day of a stock, the first day of a period or a year. */
export function beginOf(moment: Moment): Day {
  if (moment.kind === 'day') return moment.day;
  return moment.kind === 'period' ? moment.from : getDay(`${moment.year}-01-01`);
}

/** The day of a stock, the first day after a period or a year. */
export function endOf(moment: Moment): Day {
  switch (moment.kind) {
    case 'day':
      return moment.day;
    case 'period':
      return moment.until;
    case 'year':
      return getDay(`${moment.year + 1}-01-01`);
  }
}

/** A calendar year is the same moment whether it is asked for as a year or as a period. */
export function momentKey(moment: Moment): string {
  if (moment.kind === 'day') return moment.day;
  if (moment.kind === 'year') return String(moment.year);
  const { from, until } = moment;
  const year = Number(from.slice(0, 4));
  const whole = from === `${year}-01-01` && until === `${year + 1}-01-01`;
  return whole ? String(year) : `${from}..${until}`;
}
