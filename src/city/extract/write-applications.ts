import { type Application, applicationsOf } from '#city/applications/applications.ts';
import { appointmentsOf, openAgenda } from '#city/applications/appointments.ts';
import { dayText, never } from '#city/calendar.ts';
import { appointing } from '#city/calibration/applications.ts';
import { type CsvFile, openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { dossierKey, personKey, staffKey } from '#city/extract/keys.ts';
import { endText } from '#city/extract/write-people.ts';
import type { Ledger } from '#city/life/ledger.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Random } from '#engine/random/generator.ts';
import * as tables from '#extract/tables/applications.ts';
import { getDay } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';

type From = {
  readonly random: Random;
  readonly ledger: Ledger;
  readonly organisation: Organisation;
};

/** Applications, what was asked, hours for intakes and appointments, as known on the day `cut`. */
export function writeApplications(from: From, folder: string, cut: number): readonly WrittenFile[] {
  const applications = openCsv(folder, tables.applications);
  const documents = openCsv(folder, tables.applicationDocuments);
  const places = openCsv(folder, tables.intakePlaces);
  const appointments = openCsv(folder, tables.appointments);
  const agenda = openAgenda(from.organisation);
  const planning = from.random.stream('appointments');
  for (const one of applicationsOf(from.random, from.ledger, from.organisation)) {
    // Hours are given out in the order in which people came, also to who is not on record yet.
    const talks = [...appointmentsOf(planning, agenda, one)];
    if (one.reported > cut || one.person.known > cut || one.dossier.opened > cut) continue;
    writeApplication(applications, one, cut);
    writeDocuments(documents, one, cut);
    for (const talk of talks) {
      if (talk.made > cut) continue;
      const known = talk.outcomeOn <= cut;
      appointments.row([
        talk.key,
        personKey(talk.person),
        staffKey(talk.staff),
        'intake',
        dayText(talk.day),
        talk.starts,
        dayText(talk.made),
        talk.interpreter,
        known ? talk.outcome : '',
        known ? talk.absence : '',
        known ? talk.followUp : '',
      ]);
    }
  }
  for (let day = appointing.recordedFrom; day <= cut + appointing.daysAhead; day += 1)
    for (const { staff, starts } of agenda.hours(day))
      places.row([staffKey(staff), dayText(day), starts]);
  return [applications.close(), documents.close(), places.close(), appointments.close()];
}

/** A day that there is, and has come. */
const known = (day: number, cut: number) => (day === 0 || day === never ? '' : endText(day, cut));
const planned = (day: number) => (day === 0 ? '' : dayText(day));

function writeApplication(file: CsvFile, one: Application, cut: number): void {
  const decided = one.decided <= cut;
  const received = one.received <= cut;
  file.row([
    one.key,
    dossierKey(one.dossier),
    personKey(one.person),
    one.scheme,
    one.channel,
    dayText(one.reported),
    planned(one.searchUntil),
    one.exception,
    planned(one.effortUntil),
    received ? dayText(one.received) : '',
    received ? dueText(one, cut) : '',
    one.takenOn <= cut ? staffKey(one.staff) : '',
    known(one.advance, cut),
    decided ? one.outcome : '',
    decided ? dayText(one.decided) : '',
    decided ? one.reason : '',
    decided && one.grantedFrom !== never ? dayText(one.grantedFrom) : '',
  ]);
}

const decisionDays = 56;
const dues = new Map<number, string>();

/** Eight weeks, and the days for which completion was awaited (Awb art. 4:13 and 4:15). */
function dueText({ received, documents }: Application, cut: number): string {
  const asked = documents.find(({ completion, asked }) => completion && asked <= cut);
  const still =
    asked === undefined
      ? 0
      : (asked.received <= cut ? asked.received : asked.due + 1) - asked.asked - 1;
  const due = received + decisionDays + Math.max(0, still);
  const text = dues.get(due) ?? endOfTerm(getDay(dayText(due)));
  dues.set(due, text);
  return text;
}

function writeDocuments(file: CsvFile, { key, documents }: Application, cut: number): void {
  for (const [at, one] of documents.entries()) {
    if (one.asked > cut) continue;
    file.row([
      `${key}D${at + 1}`,
      key,
      one.kind,
      dayText(one.asked),
      dayText(one.due),
      one.completion ? '1' : '0',
      known(one.received, cut),
    ]);
  }
}
