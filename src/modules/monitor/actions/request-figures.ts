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
  trackMoves: { indicator: 'track-moves', by: ['track'] },
  deviations: { indicator: 'track-deviations', by: ['deviation'] },
  deviationShare: { indicator: 'track-deviation-share', by: [] },
  requestsRefused: { indicator: 'track-requests-refused', by: [] },
  applications: { indicator: 'applications', by: [] },
  applicationOutcomes: { indicator: 'application-outcomes', by: ['application_outcome'] },
  decidedInTime: { indicator: 'decided-in-time', by: [] },
  daysToDecide: { indicator: 'days-to-decide', by: [] },
  advanceInTime: { indicator: 'advance-in-time', by: [] },
  searchPeriod: { indicator: 'search-period-applied', by: [] },
  searchEndedWithout: { indicator: 'search-period-ended-without', by: [] },
  daysToIntake: { indicator: 'days-to-intake', by: [] },
  intakesMissed: { indicator: 'intakes-missed', by: [] },
  intakesFinished: { indicator: 'intakes-finished', by: [] },
  effortChecks: { indicator: 'effort-checks', by: ['effort_result'] },
  effortMet: { indicator: 'effort-plans-met', by: [] },
  considered: { indicator: 'sanction-considerations', by: ['consideration_outcome'] },
  imposed: { indicator: 'sanctions', by: ['side'] },
  claims: { indicator: 'claims', by: ['claim_ground'] },
  examined: { indicator: 're-examinations', by: ['examination_kind'] },
  placementTerms: { indicator: 'placement-terms', by: ['team_side', 'contract_term'] },
  termsByDepartment: { indicator: 'placement-terms', by: ['department', 'contract_term'] },
  youthToEducation: { indicator: 'youth-outflow-to-education', by: [] },
  handOvers: { indicator: 'hand-overs', by: ['direction'] },
  handOversReturned: { indicator: 'hand-overs-returned', by: [] },
  handOverDays: { indicator: 'hand-over-days', by: [] },
  handOverFeedback: { indicator: 'hand-overs-process-in-time', by: [] },
  handOverSubstance: { indicator: 'hand-overs-substance-in-time', by: [] },
  returnedAgain: { indicator: 'hand-overs-returned-again', by: [] },
  followUps: { indicator: 'no-show-follow-ups', by: ['follow_up'] },
  effortExplained: { indicator: 'effort-explained', by: [] },
  secondReadings: { indicator: 'second-readings', by: [] },
  daysToSecond: { indicator: 'days-to-second-reading', by: [] },
  callBacks: { indicator: 'call-backs', by: ['asked_through'] },
  callBacksSoon: { indicator: 'call-backs-soon', by: [] },
  daysToCallBack: { indicator: 'days-to-call-back', by: [] },
  consentsGiven: { indicator: 'consents-given', by: [] },
  consentsWithdrawn: { indicator: 'consents-withdrawn', by: [] },
  claimsSettled: { indicator: 'claims-settled', by: ['settlement'] },
  sustainableAgreed: { indicator: 'sustainable-agreed', by: [] },
  inflowFromUnemployment: { indicator: 'inflow-from-unemployment', by: [] },
  instruments: { indicator: 'instruments', by: ['side', 'instrument_type'] },
  instrumentsPerPerson: { indicator: 'instruments-per-person', by: ['side'] },
  instrumentCost: { indicator: 'instrument-cost', by: [] },
  trajectoriesFinished: { indicator: 'trajectories-finished', by: [] },
} as const satisfies Record<string, Wish>;

/** What shows only a year later: of those who left in the same four months of the year before. */
const cohorts = {
  sustainableMeasured: { indicator: 'sustainable-measured', by: [] },
  backAfterPlacement: { indicator: 'returned-after-placement', by: [] },
} as const satisfies Record<string, Wish>;

/** Of the last whole year that has passed. */
const yearly = {
  sanctionRate: { indicator: 'sanction-rate', by: ['side'] },
  examinedAgainstPlan: { indicator: 're-examinations-against-plan', by: ['side'] },
  reachByContacts: { indicator: 'reach-by-contacts', by: ['side'] },
  reachByInstruments: { indicator: 'reach-by-instruments', by: ['side'] },
  contactsByAge: { indicator: 'representation-by-contacts', by: ['age_band'] },
  instrumentsByAge: { indicator: 'representation-by-instruments', by: ['age_band'] },
  contactsByHousehold: { indicator: 'representation-by-contacts', by: ['household_kind'] },
  instrumentsByHousehold: { indicator: 'representation-by-instruments', by: ['household_kind'] },
} as const satisfies Record<string, Wish>;

/** Answers are pooled with those of two months later, so the last month with a value is two months old. */
const answers = {
  satisfaction: { indicator: 'satisfaction', by: ['bank'] },
  promoters: { indicator: 'promoters', by: ['bank'] },
  detractors: { indicator: 'detractors', by: ['bank'] },
} as const satisfies Record<string, Wish>;

/** Who guides whom, and who or what waits, on a day. */
const guidance = {
  caseloadPresent: { indicator: 'caseload-present', by: ['team_side'] },
  caseload: { indicator: 'caseload', by: ['team_side'] },
  clients: { indicator: 'clients', by: ['department'] },
  withoutCoach: { indicator: 'without-coach', by: ['department'] },
  youthBySide: { indicator: 'youth-clients', by: ['team_side'] },
  youthByDuration: { indicator: 'youth-clients', by: ['duration_band'] },
  youthWithout: { indicator: 'youth-without-qualification', by: [] },
  youthRefugees: { indicator: 'youth-refugees', by: [] },
  youthLong: { indicator: 'youth-over-three-years', by: [] },
  youthIndicated: { indicator: 'youth-with-indication', by: [] },
  programmeHours: { indicator: 'hours-of-programmes', by: [] },
  finances: { indicator: 'finances-in-trouble', by: [] },
  tracks: { indicator: 'clients-by-track', by: ['track'] },
  toAssess: { indicator: 'to-be-assessed', by: [] },
  longInTrack0: { indicator: 'long-in-track-0', by: [] },
  exempted: { indicator: 'exempted-from-work', by: ['department'] },
  exemptionArticles: { indicator: 'exemption-articles', by: ['exemption_article'] },
  exemptionsOverdue: { indicator: 'exemptions-overdue', by: [] },
  subsidised: { indicator: 'wage-subsidies', by: ['side'] },
  wageValue: { indicator: 'wage-value', by: [] },
  ladderLevels: { indicator: 'ladder-levels', by: ['ladder_level'] },
  ladderRose: { indicator: 'ladder-rose', by: [] },
  waitingForIntake: { indicator: 'waiting-for-intake', by: [] },
  daysWaiting: { indicator: 'days-waiting-for-intake', by: [] },
  applicationsOverdue: { indicator: 'applications-overdue', by: [] },
  callBacksOpen: { indicator: 'call-backs-open', by: [] },
  callBacksWaiting: { indicator: 'call-backs-waiting', by: [] },
  contactOverdue: { indicator: 'contact-overdue', by: ['department'] },
  referralsStalled: { indicator: 'referrals-stalled', by: [] },
  claimsOpen: { indicator: 'claims-open', by: [] },
} as const satisfies Record<string, Wish>;

export type StockName = keyof typeof stock;
type YearlyName = keyof typeof yearly;
const others = { ...events, ...cohorts, ...answers, ...guidance };
export type FigureName = StockName | YearlyName | keyof typeof others;

export const stockNames = Object.keys(stock) as readonly StockName[];
export const yearlyNames = Object.keys(yearly) as readonly YearlyName[];
export const otherNames = Object.keys(others) as readonly (keyof typeof others)[];
export const figureNames: readonly FigureName[] = [...stockNames, ...yearlyNames, ...otherNames];

const wishes: Readonly<Record<FigureName, Wish>> = { ...stock, ...yearly, ...others };

/** A stock and the guidance on the first day after the period, the events during it; the others as said above. */
export const requestOf = (
  name: Exclude<FigureName, YearlyName>,
  period: FourMonthPeriod,
): FigureRequest => ({
  ...wishes[name],
  moment: momentOf(name, period),
});

function momentOf(name: FigureName, { from, until }: FourMonthPeriod): Moment {
  if (name in events) return { kind: 'period', from, until };
  if (name in cohorts) {
    return { kind: 'period', from: addMonths(from, -12), until: addMonths(until, -12) };
  }
  if (name in answers) return { kind: 'day', day: addMonths(until, -2) };
  return { kind: 'day', day: until };
}

/** Of a year that three periods show: what may be shown of it is decided once. */
export const yearlyRequest = (name: YearlyName, year: number): FigureRequest => ({
  ...wishes[name],
  moment: { kind: 'year', year },
});

/** The year of the last December that the period has seen to its end. */
export const reachYear = ({ until }: FourMonthPeriod): number => Number(until.slice(0, 4)) - 1;

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
