import { dayText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { dossierKey, personKey } from '#city/extract/keys.ts';
import type { Ledger } from '#city/life/ledger.ts';
import { asMailName } from '#city/people/names.ts';
import type { Level, Person } from '#city/people/person.ts';
import {
  addresses,
  dossierMembers,
  dossiers,
  education,
  households,
  persons,
} from '#extract/tables/people.ts';

/** A day as text, or no value while it has not come or is not known on the day of the extract. */
export const endText = (day: number, cut: number): string => (day > cut ? '' : dayText(day));

const levels: Readonly<Record<Level, string>> = { 0: 'low', 1: 'middle', 2: 'high' };

/** Who they are, what household, where, and what education: as known on the day `cut`. */
export function writePeople(ledger: Ledger, folder: string, cut: number): readonly WrittenFile[] {
  return [
    writePersons(ledger, folder, cut),
    writeDossiers(ledger, folder, cut),
    writeMembers(ledger, folder, cut),
    writeHouseholds(ledger, folder, cut),
    writeAddresses(ledger, folder, cut),
    writeEducation(ledger, folder, cut),
  ];
}

function writePersons(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, persons);
  for (const person of ledger.persons) {
    if (person.known > cut) continue;
    file.row([
      personKey(person),
      person.bsn,
      person.givenNames,
      person.familyName,
      String(person.sex),
      dayText(person.birth),
      endText(person.death, cut),
      person.phone,
      mail(person),
      endText(person.refugeeOn, cut),
    ]);
  }
  return file.close();
}

const mail = (person: Person) =>
  person.hasMail
    ? `${asMailName(person.givenNames)}.${asMailName(person.familyName)}.${person.number}@example.nl`
    : '';

function writeDossiers(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, dossiers);
  for (const dossier of ledger.dossiers) {
    if (dossier.opened <= cut) file.row([dossierKey(dossier), dayText(dossier.opened)]);
  }
  return file.close();
}

function writeMembers(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, dossierMembers);
  for (const { dossier, person, position, from, until } of ledger.memberships) {
    if (from > cut || until <= from) continue;
    file.row([
      dossierKey(dossier),
      personKey(person),
      String(position),
      dayText(from),
      endText(until, cut),
    ]);
  }
  return file.close();
}

function writeHouseholds(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, households);
  for (const { dossier, kind, children, from, until } of ledger.households) {
    if (from > cut || until <= from) continue;
    file.row([dossierKey(dossier), kind, String(children), dayText(from), endText(until, cut)]);
  }
  return file.close();
}

function writeAddresses(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, addresses);
  for (const address of ledger.addresses) {
    if (address.from > cut || address.until <= address.from) continue;
    file.row([
      personKey(address.person),
      address.street,
      address.houseNumber,
      address.postcode,
      address.neighbourhood,
      dayText(address.from),
      endText(address.until, cut),
    ]);
  }
  return file.close();
}

function writeEducation(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, education);
  for (const { person, register, level, recordedOn } of ledger.education) {
    if (recordedOn > cut) continue;
    file.row([personKey(person), register, levels[level], dayText(recordedOn)]);
  }
  return file.close();
}
