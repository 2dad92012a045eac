import { dayText, firstDay, monthText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { dossierKey, personKey, spellKey } from '#city/extract/keys.ts';
import type { Ledger } from '#city/life/ledger.ts';
import { benefitSpells, mainIncome, workIncome } from '#extract/tables/benefits.ts';

/** Benefit, main income and work as known on the day `cut`: what is known later is not there yet. */
export function writeBenefits(ledger: Ledger, folder: string, cut: number): readonly WrittenFile[] {
  return [
    writeSpells(ledger, folder, cut),
    writeMainIncome(ledger, folder, cut),
    writeWork(ledger, folder, cut),
  ];
}

function writeSpells(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, benefitSpells);
  for (const spell of ledger.spells) {
    if (spell.startKnownOn > cut) continue;
    const ended = spell.until <= cut && spell.endKnownOn <= cut;
    file.row([
      spellKey(spell.number),
      dossierKey(spell.dossier),
      spell.scheme,
      dayText(spell.from),
      ended ? dayText(spell.until) : '',
      spell.inflowReason,
      ended ? spell.outflowReason : '',
      dayText(spell.startKnownOn),
      ended ? dayText(spell.endKnownOn) : '',
    ]);
  }
  return file.close();
}

function writeMainIncome(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, mainIncome);
  for (const { person, from, until, knownOn, endKnownOn } of ledger.mainIncome) {
    if (knownOn > cut || until <= from) continue;
    const ended = endKnownOn <= cut && firstDay(until) <= cut;
    file.row([personKey(person), monthText(from), ended ? monthText(until) : '']);
  }
  return file.close();
}

function writeWork(ledger: Ledger, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, workIncome);
  for (const { person, from, until, cents, kind } of ledger.work) {
    if (firstDay(from) > cut || until <= from) continue;
    const ended = firstDay(until) <= cut;
    file.row([
      personKey(person),
      monthText(from),
      ended ? monthText(until) : '',
      String(cents),
      kind,
    ]);
  }
  return file.close();
}
