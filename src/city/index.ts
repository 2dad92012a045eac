import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate as otherWork } from 'node:timers/promises';
import { monthNumber, monthOfDay, parseDay, yearOf, yearOfDay } from '#city/calendar.ts';
import { publishedEffect } from '#city/calibration/programme.ts';
import { beginning } from '#city/calibration/stock.ts';
import { openContacts } from '#city/contacts/contacts.ts';
import { openYearBook } from '#city/contacts/year-book.ts';
import { openDuties } from '#city/duties/duties.ts';
import type { WrittenFile } from '#city/extract/csv-file.ts';
import { writeApplications } from '#city/extract/write-applications.ts';
import { writeBenefits } from '#city/extract/write-benefits.ts';
import { writeCallBacks } from '#city/extract/write-call-backs.ts';
import { writeDuties } from '#city/extract/write-duties.ts';
import { writeMoves } from '#city/extract/write-moves.ts';
import { writeOrganisation } from '#city/extract/write-organisation.ts';
import { writePeople } from '#city/extract/write-people.ts';
import {
  writeAnswers,
  writeIndications,
  writePlacements,
  writeUnemployment,
} from '#city/extract/write-placements.ts';
import { writePlaces } from '#city/extract/write-places.ts';
import { writeRepresentations } from '#city/extract/write-representations.ts';
import { openInstruments } from '#city/instruments/instruments.ts';
import { beginCity } from '#city/life/begin.ts';
import { liveMonth, registeredFrom } from '#city/life/month.ts';
import { courseOf } from '#city/life/own-course.ts';
import { emptyWorld } from '#city/life/world.ts';
import { organiseMonth } from '#city/organisation/month.ts';
import { openOrganisation } from '#city/organisation/open.ts';
import { representationsOf } from '#city/people/representations.ts';
import { indicationsOf } from '#city/placements/indications.ts';
import { openPlacements } from '#city/placements/placements.ts';
import { unemploymentOf } from '#city/placements/unemployment.ts';
import { preventionOf } from '#city/prevention/participants.ts';
import { writePrevention } from '#city/prevention/write-prevention.ts';
import { writeTracks } from '#city/tracks/write-tracks.ts';
import { openAnswers } from '#city/voice/answers.ts';
import { seededRandom } from '#engine/random/generator.ts';
import { manifestName } from '#extract/manifest.ts';
import type { Day } from '#kernel/day.ts';

export type CityManifest = {
  readonly seed: number;
  readonly scale: number;
  readonly until: Day;
  /** Of the programme in Zuid, when it is not the published one. */
  readonly effect?: number;
  /** When it goes its own way beside the published path. */
  readonly course?: 'own';
  readonly synthetic: true;
  readonly files: readonly WrittenFile[];
};

export type CityOrder = {
  /** A whole number of 0 or more. */
  readonly seed: number;
  /** 1 is the whole city, 0.1 a tenth of it, people and residents alike; above 1 a country for measurements. */
  readonly scale: number;
  /** The extract is made on this day: what became known later is not in it. */
  readonly until: Day;
  /**
   * What the programme in Zuid does to its benefit rate by the end of 2021, in points of 100 (default as published;
   * 0 is a city without the programme), from -2 to 2.
   */
  readonly effect?: number;
  /**
   * `own`: inflow and exits wander and chance is free, another way in each seed, beside the published path; for studies
   * (life/own-course.ts). Without it the city follows what is published.
   */
  readonly course?: 'own' | undefined;
  /** Made when it is not there; files of an earlier city in it are overwritten. */
  readonly folder: string;
  /** Called some hundred times: what is being done, and the share of all work that is done. */
  readonly progress?: (stage: string, share: number) => void;
};

/**
 * Writes the extract files of a made-up Rotterdam that lives from 2009 on, and `manifest.json` beside
 * them. The same seed, scale, day and effect give the same bytes on every machine. A later day with the same seed
 * and scale is the same city some time later: the same keys, open periods closed, new ones added.
 * Throws when the order makes no sense or the folder cannot be written.
 */
export async function buildCity(order: CityOrder): Promise<CityManifest> {
  const {
    seed,
    scale,
    until,
    folder,
    effect = publishedEffect,
    course,
    progress = () => undefined,
  } = order;
  if (!(scale > 0 && scale <= 15)) throw new Error(`a scale is above 0 and at most 15: ${scale}`);
  if (!(Math.abs(effect) <= 2))
    throw new Error(`an effect lies between -2 and 2 points: ${effect}`);
  const cut = parseDay(until);
  if (cut < beginning) throw new Error(`the city begins on 2009-01-01, not after ${until}`);
  mkdirSync(folder, { recursive: true });

  const random = seededRandom(seed);
  const world = emptyWorld(
    random.stream('life'),
    scale,
    effect,
    courseOf(course, random.stream('own course'), scale),
  );
  const organisation = openOrganisation(random.stream('organisation'), scale);
  const contacts = openContacts(random.stream('contacts'), organisation, { folder, cut, scale });
  const duties = openDuties(random.stream('duties'), organisation);
  const placements = openPlacements(random.stream('placements'), organisation);
  const voice = openAnswers(random.stream('voice'), organisation);
  const instruments = openInstruments(random.stream('instruments'), organisation, {
    folder,
    cut,
    scale,
  });
  const book = openYearBook();
  beginCity(world);
  // Whole years, so that a year's contacts do not depend on the day of the extract.
  const first = monthOfDay(beginning);
  const end = monthNumber(yearOfDay(cut) + 1, 1);
  for (; world.month < end; world.month += 1) {
    liveMonth(world);
    if (world.month >= registeredFrom) {
      organiseMonth(organisation, world);
      book.keep(world);
      duties.keepMonth(world);
      placements.keepMonth(world);
      voice.keepMonth(world);
      if (world.month % 12 === 11) {
        const [year, people] = [yearOf(world.month), book.close(world)];
        contacts.writeYear(year, people);
        instruments.writeYear(year, people);
        duties.keepYear(world);
      }
    }
    progress('living', (0.9 * (world.month + 1 - first)) / (end - first));
    // Signals and pages get their turn between two months.
    await otherWork();
  }
  progress('writing', 0.9);
  const files = [
    ...writePlaces(folder, cut, scale),
    ...writeOrganisation(organisation, folder, cut),
    ...writeMoves(random.stream('moves'), organisation, folder, cut),
    ...writePeople(world.ledger, folder, cut),
    writeRepresentations(
      representationsOf(random.stream('representations'), world.ledger.persons),
      folder,
      cut,
    ),
    ...writeBenefits(world.ledger, folder, cut),
    ...writeApplications(
      { random: random.stream('applications'), ledger: world.ledger, organisation },
      folder,
      cut,
    ),
    ...writeDuties(random.stream('settling'), duties.records, folder, cut),
    ...writePlacements(placements.records, folder, cut),
    writeIndications(
      indicationsOf(random.stream('indications'), world.ledger.persons, organisation),
      folder,
      cut,
    ),
    writeUnemployment(
      unemploymentOf(random.stream('unemployment'), world.ledger, scale),
      folder,
      cut,
    ),
    writeAnswers(voice.answers, folder, cut),
    ...writePrevention(preventionOf(random.stream('prevention'), organisation, cut), folder, cut),
    contacts.close(),
    writeCallBacks(random.stream('call-backs'), organisation, folder, cut),
    ...writeTracks(random.stream('tracks'), { ledger: world.ledger, organisation }, folder, cut),
    ...instruments.close(),
  ];
  const other = {
    ...(effect === publishedEffect ? {} : { effect }),
    ...(course && { course }),
  };
  const manifest: CityManifest = { seed, scale, until, ...other, synthetic: true, files };
  writeFileSync(`${folder}/${manifestName}`, `${JSON.stringify(manifest, null, 2)}\n`);
  progress('writing', 1);
  return manifest;
}
