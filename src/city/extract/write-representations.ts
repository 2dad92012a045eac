import { dayText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { ownKey, personKey } from '#city/extract/keys.ts';
import { endText } from '#city/extract/write-people.ts';
import { asMailName } from '#city/people/names.ts';
import type { Representation } from '#city/people/representations.ts';
import { representations as table } from '#extract/tables/representations.ts';

/** Who acts for whom, as known on the day `cut`; phones and mail are nobody's. */
export function writeRepresentations(
  representations: readonly Representation[],
  folder: string,
  cut: number,
): WrittenFile {
  const file = openCsv(folder, table);
  for (const { person, ground, name, from, until } of representations) {
    if (from > cut || person.known > cut) continue;
    file.row([
      ownKey('VT', person, 1),
      personKey(person),
      ground,
      name,
      '06-00000000',
      `${asMailName(name)}@example.nl`,
      `rechtbank Rotterdam, beschikking van ${dayText(from)}`,
      dayText(from),
      endText(until, cut),
    ]);
  }
  return file.close();
}
