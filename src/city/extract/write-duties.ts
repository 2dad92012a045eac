import { dayText, monthOfDay, monthText, never } from '#city/calendar.ts';
import { settling } from '#city/calibration/duties.ts';
import type { DutyRecords } from '#city/duties/records.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { numbered, personKey, staffKey } from '#city/extract/keys.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import * as tables from '#extract/tables/duties.ts';

const signalKey = (number: number) => numbered('S', number);
const considerationKey = (number: number) => numbered('O', number);
const officerKey = (number: number | undefined) => (number === undefined ? '' : staffKey(number));

/** Duties as known on the day `cut`: what is decided or ends later is not there yet. */
export function writeDuties(
  random: Random,
  records: DutyRecords,
  folder: string,
  cut: number,
): readonly WrittenFile[] {
  const past = (day: number) => (day <= cut ? dayText(day) : '');
  return [
    writeExemptions(records, folder, cut),
    writeContributions(records, folder, cut),
    writeSignals(records, folder, cut),
    writeConsiderations(records, folder, cut),
    writeSanctions(records, folder, cut),
    writeClaims(random.stream('claims'), records, folder, cut),
    writePlans(records, folder, cut),
    writeExaminations(records, folder, cut, past),
  ];
}

function writeExemptions({ exemptions }: DutyRecords, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, tables.exemptions);
  for (const [at, one] of exemptions.entries()) {
    if (one.from > cut) continue;
    file.row([
      numbered('E', at + 1),
      personKey(one.person),
      one.duty,
      one.article,
      dayText(one.from),
      one.until <= cut ? dayText(one.until) : '',
      one.reviewOn === never ? '' : dayText(one.reviewOn),
      one.lasting ? '1' : '0',
    ]);
  }
  return file.close();
}

function writeContributions(
  { contributions }: DutyRecords,
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, tables.communityContributions);
  for (const [at, { person, kind, hours, from, until }] of contributions.entries()) {
    if (from > cut) continue;
    file.row([
      numbered('TP', at + 1),
      personKey(person),
      kind,
      String(hours),
      dayText(from),
      until <= cut ? dayText(until) : '',
    ]);
  }
  return file.close();
}

function writeSignals({ signals }: DutyRecords, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, tables.dutySignals);
  for (const one of signals) {
    if (one.reportedOn > cut) continue;
    file.row([
      signalKey(one.number),
      personKey(one.person),
      officerKey(one.staff),
      one.source,
      one.conduct,
      dayText(one.observedOn),
      dayText(one.reportedOn),
    ]);
  }
  return file.close();
}

function writeConsiderations(
  { considerations }: DutyRecords,
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, tables.sanctionConsiderations);
  for (const one of considerations) {
    if (one.consideredOn > cut) continue;
    const decided = one.decidedOn <= cut;
    file.row([
      considerationKey(one.number),
      personKey(one.signal.person),
      signalKey(one.signal.number),
      officerKey(one.officer),
      dayText(one.consideredOn),
      decided ? dayText(one.decidedOn) : '',
      decided ? one.outcome : '',
    ]);
  }
  return file.close();
}

function writeSanctions({ sanctions }: DutyRecords, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, tables.sanctions);
  for (const [at, one] of sanctions.entries()) {
    if (one.imposedOn > cut) continue;
    file.row([
      numbered('MR', at + 1),
      personKey(one.person),
      one.consideration === undefined ? '' : considerationKey(one.consideration.number),
      one.conduct,
      dayText(one.imposedOn),
      monthText(monthOfDay(one.imposedOn) + 1),
      String(one.months),
      String(one.perCent),
      one.repentedOn > 0 && one.repentedOn <= cut ? dayText(one.repentedOn) : '',
    ]);
  }
  return file.close();
}

type Ending = (typeof settling)[number][0];
const drawEnding = lottery<Ending>(settling);

function writeClaims(
  random: Random,
  { claims }: DutyRecords,
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, tables.claims);
  for (const [at, { person, ground, decidedOn, cents, paid }] of claims.entries()) {
    const own = random.stream(`${at + 1}`);
    const { how, days } = drawEnding(own);
    const settledOn = decidedOn + own.between(days[0], days[1]);
    if (decidedOn > cut) continue;
    const settled = settledOn <= cut;
    const inParts = paid > 0 && decidedOn + 60 <= cut ? String(paid) : '';
    file.row([
      numbered('V', at + 1),
      personKey(person),
      ground,
      dayText(decidedOn),
      String(cents),
      settled && how === 'paid' ? String(cents) : inParts,
      settled ? dayText(settledOn) : '',
      settled ? how : '',
    ]);
  }
  return file.close();
}

function writePlans({ plans }: DutyRecords, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, tables.reExaminationPlans);
  for (const { key, year, area, kind, planned } of plans) {
    if (dayText(cut) >= String(year)) file.row([key, String(year), area, kind, String(planned)]);
  }
  return file.close();
}

function writeExaminations(
  { examinations }: DutyRecords,
  folder: string,
  cut: number,
  past: (day: number) => string,
): WrittenFile {
  const file = openCsv(folder, tables.reExaminations);
  for (const one of examinations) {
    if (one.drawnOn > cut) continue;
    file.row([
      one.key,
      personKey(one.person),
      one.plan?.key ?? '',
      officerKey(one.officer),
      one.kind,
      dayText(one.drawnOn),
      past(one.finishedOn),
      one.finishedOn <= cut ? one.result : '',
    ]);
  }
  return file.close();
}
