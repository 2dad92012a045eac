import type { Moment } from '#facts/indicators/definition.ts';
import type { DimensionId } from '#facts/indicators/dimensions.ts';
import { addMonths, type Day, getDay } from '#kernel/day.ts';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';

/** A figure that a chapter shows: an indicator at a moment, broken down. */
export type FigureRequest = {
  readonly indicator: string;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
};

/** Which figures the chapters show, by name; `stock` at the end of the period, `flow` during it. */
const shown = {
  stockAtStart: { indicator: 'households', at: 'start', by: ['side'] },
  stockByPlace: { indicator: 'households', at: 'end', by: ['neighbourhood'] },
  stockByAge: { indicator: 'households', at: 'end', by: ['side', 'age_band'] },
  stockByDuration: { indicator: 'households', at: 'end', by: ['side', 'duration_band'] },
  stockByHousehold: { indicator: 'households', at: 'end', by: ['side', 'household_kind'] },
  buigBySide: { indicator: 'buig-shares', at: 'end', by: ['side'] },
  meanAge: { indicator: 'mean-age', at: 'end', by: ['side'] },
  aged55: { indicator: 'aged-55-plus', at: 'end', by: ['side'] },
  overFiveYears: { indicator: 'over-five-years', at: 'end', by: ['side'] },
  meanDuration: { indicator: 'mean-duration', at: 'end', by: ['side'] },
  inflowBySide: { indicator: 'inflow', at: 'during', by: ['side'] },
  inflowByReason: { indicator: 'inflow', at: 'during', by: ['inflow_reason'] },
  outflowBySide: { indicator: 'outflow', at: 'during', by: ['side'] },
  outflowByReason: { indicator: 'outflow', at: 'during', by: ['outflow_reason'] },
  outflowToWork: { indicator: 'outflow-to-work', at: 'during', by: ['side'] },
  contacts: { indicator: 'contacts', at: 'during', by: ['side', 'topic'] },
  contactsPerPerson: { indicator: 'contacts-per-person', at: 'during', by: ['side'] },
  caseload: { indicator: 'caseload', at: 'end', by: ['team_side'] },
  clients: { indicator: 'clients', at: 'end', by: ['department'] },
  withoutCoach: { indicator: 'without-coach', at: 'end', by: ['department'] },
} as const satisfies Record<
  string,
  {
    readonly indicator: string;
    readonly at: 'start' | 'end' | 'during';
    readonly by: readonly DimensionId[];
  }
>;

export type FigureName = keyof typeof shown;

export const figureNames = Object.keys(shown) as readonly FigureName[];

export function requestOf(name: FigureName, { from, until }: FourMonthPeriod): FigureRequest {
  const { indicator, at, by } = shown[name];
  if (at === 'during') return { indicator, by, moment: { kind: 'period', from, until } };
  return { indicator, by, moment: { kind: 'day', day: at === 'end' ? until : from } };
}

const seriesBegins = getDay('2015-01-01');

/** The stock at each turn of a four-month period, by side, for the line through the years. */
export function seriesRequests({ until }: FourMonthPeriod): readonly FigureRequest[] {
  const days: Day[] = [];
  for (let day = seriesBegins; day <= until; day = addMonths(day, 4)) days.push(day);
  return days.map((day) => ({
    indicator: 'households',
    by: ['side'],
    moment: { kind: 'day', day },
  }));
}
