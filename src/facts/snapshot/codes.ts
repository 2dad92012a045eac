import {
  absenceFollowUps,
  absenceReasons,
  applicationChannels,
  applicationOutcomes,
  applicationReasons,
  appointmentKinds,
  appointmentOutcomes,
  searchExceptionCodes,
  startTimes,
} from '#extract/application-codes.ts';
import {
  channels,
  contactPartners,
  educationLevels,
  educationRegisters,
  householdKinds,
  inflowReasons,
  outflowReasons,
  positions,
  schemes,
  sexes,
  topics,
  workKinds,
} from '#extract/code-lists.ts';
import { askedThrough, callBackOutcomes } from '#extract/contact-codes.ts';
import type { CodeList } from '#extract/definition.ts';
import {
  instrumentTypes,
  partnerKinds,
  referralAnswers,
  trajectoryEndings,
  trajectoryResults,
} from '#extract/instrument-codes.ts';
import { labourIndications } from '#extract/placement-codes.ts';
import type { FactTable } from '../definition.ts';
import { literal } from '../duck.ts';

type Lists = Readonly<Record<string, CodeList>>;

const educations = { education_intake: educationLevels, education_national: educationLevels };
const household = { household_kind: householdKinds };
const reasons = { inflow_reason: inflowReasons, outflow_reason: outflowReasons };

/**
 * Columns whose text comes from a short list are one byte while facts are made, so that sorting millions of
 * rows stays small (measured: a sixth of the memory). In the files they are text again. By table and column: the
 * same name may stand for another list in another table.
 */
const lists: Readonly<Record<string, Lists>> = {
  persons: { sex: sexes },
  dossier_members: { position: positions },
  households: household,
  education: { register: educationRegisters, level: educationLevels },
  benefit_spells: { scheme: schemes, ...reasons },
  work_income: { work_kind: workKinds },
  merged_spells: { first_scheme: schemes, last_scheme: schemes, ...reasons },
  dossier_states: { ...household, ...educations },
  household_months: { scheme: schemes, sex: sexes, ...household, ...educations },
  flows: { scheme: schemes, sex: sexes, ...reasons, ...household, ...educations },
  person_years: { sex: sexes, ...household, ...educations },
  applications: {
    scheme: schemes,
    application_channel: applicationChannels,
    search_exception: searchExceptionCodes,
    application_outcome: applicationOutcomes,
    application_reason: applicationReasons,
  },
  appointments: {
    starts: startTimes,
    appointment_kind: appointmentKinds,
    appointment_outcome: appointmentOutcomes,
    absence_reason: absenceReasons,
    follow_up: absenceFollowUps,
  },
  call_backs: { asked_through: askedThrough, call_back_outcome: callBackOutcomes },
  contacts: { channel: channels, topic: topics, with_whom: contactPartners },
  labour_indications: { indication_kind: labourIndications },
  instruments: { instrument_type: instrumentTypes },
  partners: { partner_kind: partnerKinds },
  trajectories: {
    instrument_type: instrumentTypes,
    ending: trajectoryEndings,
    trajectory_result: trajectoryResults,
  },
  referrals: { partner_kind: partnerKinds, answer: referralAnswers },
};

const placeColumns: readonly string[] = ['neighbourhood', 'area', 'side', 'bank'];

/** Statements that make the types of the code lists. */
export const codeTypes = (): readonly string[] =>
  [...new Set(Object.values(lists).flatMap((columns) => Object.values(columns)))].map(
    ({ name, codes }) =>
      `create type "code-${name}" as enum (${codes.map(({ code }) => literal(code)).join(', ')})`,
  );

/** Statements that make the types of places, once the fact table `neighbourhoods` stands. */
export const placeTypes: readonly string[] = placeColumns.map(
  (column) =>
    `create type "code-place-${column}" as enum (
      select distinct ${column}::varchar from neighbourhoods order by all)`,
);

/** The tables and columns that have a list, by name: each must stand among the facts. */
export const listedColumns: readonly (readonly [table: string, column: string])[] = Object.entries(
  lists,
).flatMap(([table, columns]) => Object.keys(columns).map((column) => [table, column] as const));

/** The type in which a column is worked with. */
export function workingType({ name: table }: FactTable, name: string): string | undefined {
  const list = lists[table]?.[name];
  if (list !== undefined) return `"code-${list.name}"`;
  const placed = placeColumns.includes(name) && table !== 'neighbourhoods';
  return placed ? `"code-place-${name}"` : undefined;
}
