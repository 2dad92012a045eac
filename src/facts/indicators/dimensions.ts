import {
  absenceFollowUps,
  absenceReasons,
  applicationOutcomes,
  applicationReasons,
} from '#extract/application-codes.ts';
import {
  banks,
  channels,
  contactPartners,
  departmentKinds,
  educationLevels,
  householdKinds,
  inflowReasons,
  neighbourhoodSides,
  outflowReasons,
  schemes,
  sexes,
  teamSides,
  topics,
} from '#extract/code-lists.ts';
import { askedThrough } from '#extract/contact-codes.ts';
import type { Code } from '#extract/definition.ts';
import {
  claimGrounds,
  claimSettlements,
  conducts,
  considerationOutcomes,
  examinationKinds,
  exemptionArticles,
} from '#extract/duty-codes.ts';
import { deviations, effortResults, tracks } from '#extract/guidance-codes.ts';
import { instrumentTypes, trajectoryResults } from '#extract/instrument-codes.ts';
import { answerMoments, contracts, ladderLevels, placedBy } from '#extract/placement-codes.ts';
import type { Words } from '#kernel/words.ts';
import {
  ageBands,
  type Band,
  bandCodeSql,
  bandNumberSql,
  bandSql,
  durationBands,
} from './bands.ts';

/** By what a figure can be broken down. */
export type Dimension = {
  readonly name: Words;
  /** DuckDB expression over the columns of a measure; empty becomes `unknown`. */
  readonly sql: string;
  /** The same in two steps: what millions of rows are grouped by, and what it stands for. */
  readonly grouped?: { readonly sql: string; readonly codeOf: (group: string) => string };
  /** The coarser dimension that each of its values lies in: a neighbourhood in an area, that in a side. */
  readonly within: DimensionId | undefined;
  /** `places`: the areas or neighbourhoods of the snapshot. Values that no row has count 0. */
  readonly values: readonly Code[] | 'places';
  /**
   * DuckDB select of the values that the organisation of the snapshot knows: nobody can be in another, so it is no
   * group of nobody. Without it every value of the list can be.
   */
  readonly known?: string;
};

/** From which department to which a client was handed over. */
const handOverDirections: readonly Code[] = [
  {
    code: 'work-to-prestatie010',
    label: { nl: 'Werk naar Prestatie010', en: 'Work to Prestatie010' },
  },
  {
    code: 'prestatie010-to-work',
    label: { nl: 'Prestatie010 naar Werk', en: 'Prestatie010 to Work' },
  },
  { code: 'from-youth', label: { nl: 'van het Jongerenloket', en: 'from the youth desk' } },
  { code: 'within', label: { nl: 'binnen een afdeling', en: 'within a department' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
];

export type DimensionId =
  | 'side'
  | 'area'
  | 'neighbourhood'
  | 'bank'
  | 'scheme'
  | 'sex'
  | 'age_band'
  | 'duration_band'
  | 'household_kind'
  | 'education_intake'
  | 'education_national'
  | 'refugee_status'
  | 'inflow_reason'
  | 'outflow_reason'
  | 'topic'
  | 'channel'
  | 'with_whom'
  | 'application_outcome'
  | 'application_reason'
  | 'absence_reason'
  | 'follow_up'
  | 'asked_through'
  | 'instrument_type'
  | 'trajectory_result'
  | 'department'
  | 'team_side'
  | 'exemption_article'
  | 'conduct'
  | 'consideration_outcome'
  | 'claim_ground'
  | 'settlement'
  | 'examination_kind'
  | 'contract'
  | 'contract_term'
  | 'placed_by'
  | 'direction'
  | 'ladder_level'
  | 'track'
  | 'deviation'
  | 'effort_result'
  | 'answer_moment';

/** Departments that guide clients of their own toward work or participation. */
export const guidingDepartments: readonly string[] = ['work', 'prestatie010', 'youth'];

export const unknown: Code = { code: 'unknown', label: { nl: 'onbekend', en: 'unknown' } };

const coded = (sql: string, nl: string, en: string, values: readonly Code[]): Dimension => ({
  name: { nl, en },
  sql,
  within: undefined,
  values,
});

const banded = (nl: string, en: string, bands: readonly Band[], column: string): Dimension => ({
  ...coded(bandSql(column, bands), nl, en, bands),
  grouped: {
    sql: bandNumberSql(column, bands),
    codeOf: (number) => bandCodeSql(number, bands),
  },
});

export const dimensions: Readonly<Record<DimensionId, Dimension>> = {
  side: coded('side', 'Zuid en overig', 'Zuid and rest', neighbourhoodSides.codes),
  area: { name: { nl: 'gebied', en: 'area' }, sql: 'area', within: 'side', values: 'places' },
  neighbourhood: {
    name: { nl: 'buurt', en: 'neighbourhood' },
    sql: 'neighbourhood',
    within: 'area',
    values: 'places',
  },
  bank: coded('bank', 'oever', 'bank of the river', banks.codes),
  scheme: coded('scheme', 'regeling', 'scheme', schemes.codes),
  sex: coded('sex', 'geslacht', 'sex', sexes.codes),
  age_band: banded('leeftijd', 'age', ageBands, 'age'),
  duration_band: banded('uitkeringsduur', 'time on benefit', durationBands, 'months_on_benefit'),
  household_kind: coded('household_kind', 'huishouden', 'household', householdKinds.codes),
  education_intake: coded(
    'education_intake',
    'opleiding, geregistreerd bij de intake',
    'education, registered at intake',
    educationLevels.codes,
  ),
  education_national: coded(
    'education_national',
    'opleiding, landelijk register',
    'education, national register',
    educationLevels.codes,
  ),
  refugee_status: coded(
    `case when refugee then 'refugee' else 'other' end`,
    'verblijfsstatus',
    'residence status',
    [
      { code: 'refugee', label: { nl: 'statushouder', en: 'refugee with status' } },
      { code: 'other', label: { nl: 'geen statushouder', en: 'no refugee status' } },
    ],
  ),
  inflow_reason: coded(
    'inflow_reason',
    'reden van instroom',
    'reason of inflow',
    inflowReasons.codes,
  ),
  outflow_reason: coded(
    'outflow_reason',
    'reden van uitstroom',
    'reason of outflow',
    outflowReasons.codes,
  ),
  topic: coded('topic', 'onderwerp', 'topic', topics.codes),
  channel: coded('channel', 'kanaal', 'channel', channels.codes),
  with_whom: coded('with_whom', 'met wie', 'with whom', contactPartners.codes),
  application_outcome: coded(
    'application_outcome',
    'uitkomst van de aanvraag',
    'outcome of the application',
    applicationOutcomes.codes,
  ),
  application_reason: coded(
    'application_reason',
    'reden van de uitkomst',
    'reason of the outcome',
    applicationReasons.codes,
  ),
  absence_reason: coded(
    'absence_reason',
    'waarom niet gekomen',
    'why not come',
    absenceReasons.codes,
  ),
  follow_up: {
    ...coded('follow_up', 'wat volgde', 'what followed', absenceFollowUps.codes),
    // After an application no hearing follows: that is for who has been granted a benefit.
    known: `select distinct follow_up as value from appointments
      where appointment_kind = 'intake' and follow_up is not null`,
  },
  asked_through: coded('asked_through', 'hoe gevraagd', 'how it was asked', askedThrough.codes),
  instrument_type: coded(
    'instrument_type',
    'type instrument',
    'type of instrument',
    instrumentTypes.codes,
  ),
  trajectory_result: coded('trajectory_result', 'resultaat', 'result', trajectoryResults.codes),
  department: coded(
    'department',
    'afdeling',
    'department',
    departmentKinds.codes.filter(({ code }) => code !== 'control' && code !== 'services'),
  ),
  team_side: {
    ...coded(
      'team_side',
      'werkgebied van het team',
      'part of the city of the team',
      teamSides.codes,
    ),
    known: `select distinct team_side as value from teams join departments using (department_key)
      where department in (${guidingDepartments.map((code) => `'${code}'`).join(', ')})`,
  },
  exemption_article: coded('exemption_article', 'artikel', 'article', exemptionArticles.codes),
  conduct: coded('conduct', 'gedrag', 'conduct', conducts.codes),
  consideration_outcome: coded(
    'consideration_outcome',
    'uitkomst',
    'outcome',
    considerationOutcomes.codes,
  ),
  settlement: coded('settlement', 'hoe afgesloten', 'how it was settled', claimSettlements.codes),
  claim_ground: coded('claim_ground', 'ontstaansgrond', 'ground', claimGrounds.codes),
  examination_kind: coded('examination_kind', 'soort onderzoek', 'kind', examinationKinds.codes),
  contract: coded('contract', 'contract', 'contract', contracts.codes),
  contract_term: coded(
    `case when contract = 'permanent' or contract_months >= 12 then 'lasting' else 'shorter' end`,
    'duur van het contract',
    'length of the contract',
    [
      { code: 'lasting', label: { nl: '12 maanden of langer', en: '12 months or longer' } },
      { code: 'shorter', label: { nl: 'korter dan 12 maanden', en: 'shorter than 12 months' } },
    ],
  ),
  direction: coded('direction', 'van en naar', 'from and to', handOverDirections),
  placed_by: coded('placed_by', 'door wie', 'through whom', placedBy.codes),
  track: coded('track', 'spoor', 'track', tracks.codes),
  deviation: coded('deviation', 'reden van afwijking', 'reason of deviation', deviations.codes),
  effort_result: coded(
    'effort_result',
    'uitkomst van de toets',
    'result of the check',
    effortResults.codes,
  ),
  ladder_level: coded('ladder_level', 'trede', 'level', ladderLevels.codes),
  answer_moment: coded('answer_moment', 'moment', 'moment', answerMoments.codes),
};

/** The dimension with all that it lies within, coarsest first: side, area, neighbourhood. */
export function pathOf(id: DimensionId): readonly DimensionId[] {
  const { within } = dimensions[id];
  return within === undefined ? [id] : [...pathOf(within), id];
}
