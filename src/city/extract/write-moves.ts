import { dayText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { personKey, staffKey } from '#city/extract/keys.ts';
import { absencesOf, handOversOf } from '#city/organisation/moves.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Random } from '#engine/random/generator.ts';
import { absences, handOvers } from '#extract/tables/moves.ts';

/** Absence of coaches and hand-overs between teams, as known on the day `cut`. */
export function writeMoves(
  random: Random,
  organisation: Organisation,
  folder: string,
  cut: number,
): readonly WrittenFile[] {
  return [
    writeAbsences(random.stream('absences'), organisation, folder, cut),
    writeHandOvers(random.stream('hand-overs'), organisation, folder, cut),
  ];
}

const digits = (day: number) => dayText(day).replaceAll('-', '');
const dayBy = (day: number, cut: number) => (day <= cut ? dayText(day) : '');

function writeAbsences(random: Random, organisation: Organisation, folder: string, cut: number) {
  const file = openCsv(folder, absences);
  for (const { coach, share, from, until, standIn } of absencesOf(random, organisation)) {
    if (from > cut) continue;
    file.row([
      `A${coach.number}T${digits(from)}`,
      staffKey(coach.number),
      String(share),
      dayText(from),
      dayBy(until, cut),
      standIn === undefined ? '' : staffKey(standIn.number),
    ]);
  }
  return file.close();
}

function writeHandOvers(random: Random, organisation: Organisation, folder: string, cut: number) {
  const file = openCsv(folder, handOvers);
  for (const one of handOversOf(random, organisation)) {
    const { person, from, to, asked, answered, process, substance } = one;
    if (asked > cut) continue;
    const known = answered <= cut;
    const accepted = known && one.outcome === 'accepted';
    file.row([
      `O${person.number}T${digits(asked)}`,
      personKey(person),
      from.team.key,
      from.coach === undefined ? '' : staffKey(from.coach.number),
      to.team.key,
      accepted && to.coach !== undefined ? staffKey(to.coach.number) : '',
      dayText(asked),
      dayBy(answered, cut),
      known ? one.outcome : '',
      ...(process !== undefined && process.on <= cut
        ? [dayText(process.on), process.found]
        : ['', '']),
      ...(substance !== undefined && substance.on <= cut
        ? [dayText(substance.on), substance.found]
        : ['', '']),
    ]);
  }
  return file.close();
}
