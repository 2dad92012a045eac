import { dayText, firstDay, monthText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { numbered, personKey, staffKey } from '#city/extract/keys.ts';
import type { Indication } from '#city/placements/indications.ts';
import type { Placement, PlacementRecords } from '#city/placements/records.ts';
import type { UnemploymentMonths } from '#city/placements/unemployment.ts';
import type { Answer } from '#city/voice/answers.ts';
import * as tables from '#extract/tables/placements.ts';

const key = ({ number }: Placement) => numbered('PL', number);
const staff = (number: number | undefined) => (number === undefined ? '' : staffKey(number));

/** What the UWV decided, as known on the day `cut`. */
export function writeIndications(
  indications: readonly Indication[],
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, tables.labourIndications);
  for (const { person, kind, from } of indications) {
    if (from <= cut && person.known <= cut) {
      file.row([personKey(person), kind, dayText(from), '']);
    }
  }
  return file.close();
}

/** Placements and what goes with them as known on the day `cut`. */
export function writePlacements(
  records: PlacementRecords,
  folder: string,
  cut: number,
): readonly WrittenFile[] {
  return [
    writeCandidates(records, folder, cut),
    writeJobs(records, folder, cut),
    writeSubsidies(records, folder, cut),
    writeAllowances(records, folder, cut),
    writeSteps(records, folder, cut),
  ];
}

function writeCandidates({ candidates }: PlacementRecords, folder: string, cut: number) {
  const file = openCsv(folder, tables.candidates);
  for (const [at, one] of candidates.entries()) {
    if (one.from > cut) continue;
    file.row([
      numbered('K', at + 1),
      personKey(one.person),
      staff(one.staff),
      dayText(one.canStartOn),
      String(one.hours),
      one.wish,
      dayText(one.from),
      one.until <= cut ? dayText(one.until) : '',
    ]);
  }
  return file.close();
}

/** The first day after the job. */
const endOf = ({ work, from }: Placement) => Math.max(from + 1, firstDay(work.until));
const ended = (placement: Placement, cut: number) =>
  placement.work.until < maximum && endOf(placement) <= cut;
const maximum = 100_000;

function writeJobs({ placements }: PlacementRecords, folder: string, cut: number) {
  const file = openCsv(folder, tables.placements);
  for (const one of placements) {
    if (one.from > cut) continue;
    file.row([
      key(one),
      personKey(one.work.person),
      staff(one.staff),
      one.employer,
      one.contract,
      one.months === 0 ? '' : String(one.months),
      String(one.hours),
      one.beside ? '1' : '0',
      one.placedBy,
      dayText(one.from),
      ended(one, cut) ? dayText(endOf(one)) : '',
    ]);
  }
  return file.close();
}

/** At the flat rate first when the wage value was measured later: at most six months (article 10d(5)). */
function writeSubsidies({ subsidies }: PlacementRecords, folder: string, cut: number) {
  const file = openCsv(folder, tables.wageSubsidies);
  for (const [at, { placement, wageValue, flatMonths }] of subsidies.entries()) {
    const { from } = placement;
    const end = ended(placement, cut) ? endOf(placement) : cut + 1;
    const measured = flatMonths === 0 ? from : from + flatMonths * 30;
    const parts = [
      { kind: 'flat', value: '', from, until: Math.min(measured, end) },
      { kind: 'measured', value: String(wageValue), from: measured, until: end },
    ];
    for (const [part, one] of parts.entries()) {
      if (one.from >= one.until || one.from > cut) continue;
      file.row([
        `${numbered('LKS', at + 1)}${part === 0 ? 'F' : 'M'}`,
        key(placement),
        personKey(placement.work.person),
        one.kind,
        one.value,
        dayText(one.from),
        one.until <= cut ? dayText(one.until) : '',
      ]);
    }
  }
  return file.close();
}

/** Never longer than the work, and one after the other. */
function writeAllowances({ allowances }: PlacementRecords, folder: string, cut: number) {
  const file = openCsv(folder, tables.incomeAllowances);
  for (const { work, article, from, until } of allowances) {
    const end = Math.min(until, work.until);
    if (end <= from || firstDay(from) > cut) continue;
    file.row([
      personKey(work.person),
      article,
      monthText(from),
      firstDay(end) <= cut ? monthText(end) : '',
    ]);
  }
  return file.close();
}

function writeSteps({ steps }: PlacementRecords, folder: string, cut: number) {
  const file = openCsv(folder, tables.ladderSteps);
  for (const { person, day, level } of steps) {
    if (day <= cut) file.row([personKey(person), dayText(day), String(level)]);
  }
  return file.close();
}

export function writeUnemployment(
  months: readonly UnemploymentMonths[],
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, tables.unemploymentBenefit);
  for (const { person, from, until, knownOn } of months) {
    if (knownOn <= cut) file.row([personKey(person), monthText(from), monthText(until)]);
  }
  return file.close();
}

export function writeAnswers(answers: readonly Answer[], folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, tables.satisfactionAnswers);
  for (const [at, one] of answers.entries()) {
    if (one.day > cut) continue;
    file.row([
      numbered('TA', at + 1),
      personKey(one.person),
      one.moment,
      dayText(one.day),
      String(one.mark),
      one.remark,
      one.callBack ? '1' : '0',
    ]);
  }
  return file.close();
}
