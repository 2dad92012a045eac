import { dayText } from '#city/calendar.ts';
import { callBacksOf } from '#city/contacts/call-backs.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { personKey, staffKey } from '#city/extract/keys.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Random } from '#engine/random/generator.ts';
import { callBacks } from '#extract/tables/call-backs.ts';

/** Requests to be called back, as known on the day `cut`; one of a person a day. */
export function writeCallBacks(
  random: Random,
  organisation: Organisation,
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, callBacks);
  const written = new Set<string>();
  for (const one of callBacksOf(random, organisation, cut)) {
    const asked = dayText(one.asked);
    const key = `V${one.person.number}T${asked.replaceAll('-', '')}`;
    if (one.person.known > cut || written.has(key)) continue;
    written.add(key);
    const answered = one.answered <= cut;
    file.row([
      key,
      personKey(one.person),
      asked,
      one.through,
      one.about,
      one.reach,
      answered ? dayText(one.answered) : '',
      answered ? staffKey(one.coach.number) : '',
      answered ? one.outcome : '',
    ]);
  }
  return file.close();
}
