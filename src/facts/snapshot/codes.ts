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
import type { CodeList } from '#extract/definition.ts';
import {
  instrumentTypes,
  partnerKinds,
  referralAnswers,
  trajectoryEndings,
  trajectoryResults,
} from '#extract/instrument-codes.ts';
import type { FactTable } from '../definition.ts';
import { literal } from '../duck.ts';

/**
 * Columns whose text comes from a short list are one byte while facts are made, so that sorting millions of
 * rows stays small (measured: a sixth of the memory). In the files they are text again.
 */
const lists: Readonly<Record<string, CodeList>> = {
  scheme: schemes,
  first_scheme: schemes,
  last_scheme: schemes,
  sex: sexes,
  position: positions,
  household_kind: householdKinds,
  register: educationRegisters,
  level: educationLevels,
  education_intake: educationLevels,
  education_national: educationLevels,
  inflow_reason: inflowReasons,
  outflow_reason: outflowReasons,
  work_kind: workKinds,
  channel: channels,
  topic: topics,
  with_whom: contactPartners,
  application_channel: applicationChannels,
  search_exception: searchExceptionCodes,
  application_outcome: applicationOutcomes,
  application_reason: applicationReasons,
  appointment_kind: appointmentKinds,
  appointment_outcome: appointmentOutcomes,
  absence_reason: absenceReasons,
  follow_up: absenceFollowUps,
  starts: startTimes,
  instrument_type: instrumentTypes,
  partner_kind: partnerKinds,
  ending: trajectoryEndings,
  trajectory_result: trajectoryResults,
  answer: referralAnswers,
};

const placeColumns: readonly string[] = ['neighbourhood', 'area', 'side', 'bank'];

/** Statements that make the types of the code lists. */
export const codeTypes = (): readonly string[] =>
  [...new Set(Object.values(lists))].map(
    ({ name, codes }) =>
      `create type "code-${name}" as enum (${codes.map(({ code }) => literal(code)).join(', ')})`,
  );

/** Statements that make the types of places, once the fact table `neighbourhoods` stands. */
export const placeTypes: readonly string[] = placeColumns.map(
  (column) =>
    `create type "code-place-${column}" as enum (
      select distinct ${column}::varchar from neighbourhoods order by all)`,
);

/** The type in which a column is worked with. */
export function workingType({ name: table }: FactTable, name: string): string | undefined {
  const list = lists[name];
  if (list !== undefined) return `"code-${list.name}"`;
  const placed = placeColumns.includes(name) && table !== 'neighbourhoods';
  return placed ? `"code-place-${name}"` : undefined;
}
