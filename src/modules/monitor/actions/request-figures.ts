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

type Wish = { readonly indicator: string; readonly by: readonly DimensionId[] };

/** Who is on benefit on a day. Which of these numbers may be shown is decided for all of them together. */
const stock = {
  stockByPlace: { indicator: 'households', by: ['neighbourhood'] },
  stockByAge: { indicator: 'households', by: ['side', 'age_band'] },
  stockByDuration: { indicator: 'households', by: ['side', 'duration_band'] },
  stockByHousehold: { indicator: 'households', by: ['side', 'household_kind'] },
  buigBySide: { indicator: 'buig-shares', by: ['side'] },
  meanAge: { indicator: 'mean-age', by: ['side'] },
  aged55: { indicator: 'aged-55-plus', by: ['side'] },
  overFiveYears: { indicator: 'over-five-years', by: ['side'] },
  meanDuration: { indicator: 'mean-duration', by: ['side'] },
  stockByEducation: { indicator: 'households', by: ['side', 'education_intake'] },
  refugees: { indicator: 'refugees', by: ['side'] },
  working: { indicator: 'work-beside-benefit', by: ['side'] },
  workingByHousehold: { indicator: 'work-beside-benefit', by: ['household_kind'] },
} as const satisfies Record<string, Wish>;

/** What happened in a period. */
const events = {
  inflowBySide: { indicator: 'inflow', by: ['side'] },
  inflowByReason: { indicator: 'inflow', by: ['inflow_reason'] },
  outflowBySide: { indicator: 'outflow', by: ['side'] },
  outflowByReason: { indicator: 'outflow', by: ['outflow_reason'] },
  outflowToWork: { indicator: 'outflow-to-work', by: ['side'] },
  inflowOfRefugees: { indicator: 'inflow-of-refugees', by: ['side'] },
  contacts: { indicator: 'contacts', by: ['side', 'topic'] },
  contactsPerPerson: { indicator: 'contacts-per-person', by: ['side'] },
} as const satisfies Record<string, Wish>;

/** Who guides whom on a day. */
const guidance = {
  caseload: { indicator: 'caseload', by: ['team_side'] },
  clients: { indicator: 'clients', by: ['department'] },
  withoutCoach: { indicator: 'without-coach', by: ['department'] },
  youthBySide: { indicator: 'youth-clients', by: ['team_side'] },
  youthByDuration: { indicator: 'youth-clients', by: ['duration_band'] },
} as const satisfies Record<string, Wish>;

export type StockName = keyof typeof stock;
export type FigureName = StockName | keyof typeof events | keyof typeof guidance;

export const stockNames = Object.keys(stock) as readonly StockName[];
export const otherNames = [...Object.keys(events), ...Object.keys(guidance)] as readonly Exclude<
  FigureName,
  StockName
>[];
export const figureNames: readonly FigureName[] = [...stockNames, ...otherNames];

const wishes: Readonly<Record<FigureName, Wish>> = { ...stock, ...events, ...guidance };

/** A stock and the guidance on the first day after the period, the events during it. */
export function requestOf(name: FigureName, { from, until }: FourMonthPeriod): FigureRequest {
  if (name in events) return { ...wishes[name], moment: { kind: 'period', from, until } };
  return { ...wishes[name], moment: { kind: 'day', day: until } };
}

/** A figure of the stock on a day. */
export const stockRequest = (name: StockName, day: Day): FigureRequest => ({
  ...wishes[name],
  moment: { kind: 'day', day },
});

/** The stock of both sides of the city alone: all that is shown of days that no period ends on. */
export const sidesRequest = (day: Day): FigureRequest => ({
  indicator: wishes.stockByPlace.indicator,
  by: ['side'],
  moment: { kind: 'day', day },
});

const seriesBegins = getDay('2015-01-01');

/** Each turn of a four-month period until the end of this one, for the line through the years. */
export function seriesDays({ until }: FourMonthPeriod): readonly Day[] {
  const days: Day[] = [];
  for (let day = seriesBegins; day <= until; day = addMonths(day, 4)) days.push(day);
  return days;
}
