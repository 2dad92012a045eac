import { workingDay } from '#city/calendar.ts';
import {
  type InstrumentType,
  instrumentYear,
  relativeInstrumentReach,
  typeCodes,
} from '#city/calibration/instrument-tables.ts';
import { asMany, reachedInDecember } from '#city/contacts/reach.ts';
import type { Desk } from '#city/contacts/topics.ts';
import { deskOf } from '#city/contacts/who.ts';
import type { PersonYear, Standing } from '#city/contacts/year-book.ts';
import type { WrittenFile } from '#city/extract/csv-file.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import { cityInstruments } from '#city/instruments/catalogue.ts';
import { endedBefore, startedCourse } from '#city/instruments/course.ts';
import type { CityInstrument } from '#city/instruments/instrument.ts';
import { type InstrumentFiles, openInstrumentFiles } from '#city/instruments/write.ts';
import { openedOn } from '#city/organisation/open.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import { hasChildren } from '#city/people/person.ts';
import { lottery, shuffled } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import { apportioned } from '#engine/random/whole.ts';

export type Instruments = {
  /** Writes the trajectories that begin, or are proposed in vain, in a year that was lived. */
  readonly writeYear: (year: number, people: readonly PersonYear[]) => void;
  readonly close: () => readonly WrittenFile[];
};

type Place = { readonly folder: string; readonly cut: number; readonly scale: number };

export function openInstruments(
  random: Random,
  organisation: Organisation,
  place: Place,
): Instruments {
  const files = openInstrumentFiles(organisation, random.stream('attendance'), place);
  return {
    writeYear: (year, people) => {
      for (const side of sides) {
        const stream = random.stream(`${year} ${side}`);
        writeSide({ files, random: stream, organisation }, people, {
          year,
          side,
          scale: place.scale,
        });
      }
    },
    close: files.close,
  };
}

type Writing = {
  readonly files: InstrumentFiles;
  readonly random: Random;
  readonly organisation: Organisation;
};
type SideYear = { readonly year: number; readonly side: Side; readonly scale: number };

/** Chance to have an instrument beside the December persons, relative; assumption. */
const weights: Readonly<Record<Standing, number>> = {
  december: 0,
  left: 1,
  beside: 0.7,
  applicant: 0.5,
  former: 0.3,
};
/** How many more than one, relative: a few have several instruments in a year. */
const drawMore = lottery([
  [0.2, 50],
  [1, 35],
  [3, 15],
]);
/** Proposals that never begin, for each that does; assumption. */
const inVain = 0.14;

function writeSide(writing: Writing, people: readonly PersonYear[], of: SideYear): void {
  const { random, organisation } = writing;
  const { total, shares } = instrumentYear(of.year, of.side);
  const reached = shuffled(random, reachedBy(random, people, of));
  if (reached.length === 0) return;
  const number = Math.max(reached.length, Math.round(total * of.scale));
  const more = apportioned(
    number - reached.length,
    reached.map(() => drawMore(random)),
  );
  const deck = typeDeck(number, shares);
  for (const [at, entry] of reached.entries()) {
    const desk = deskOf(organisation, entry);
    const times = 1 + (more[at] ?? 0);
    for (let turn = 0; turn < times; turn += 1) {
      const instrument = drawInstrument(random, deck.draw(random, desk), entry, of.year);
      begin(writing, entry, instrument, turn / times);
      if (random.chance(inVain)) proposeInVain(writing, entry, of.year, desk);
    }
  }
}

function reachedBy(
  random: Random,
  people: readonly PersonYear[],
  { year, side, scale }: SideYear,
): readonly PersonYear[] {
  const own = people.filter((entry) => entry.side === side);
  const { persons, reach } = instrumentYear(year, side);
  const relative = relativeInstrumentReach(year, side);
  const december = own.filter(({ standing }) => standing === 'december');
  const chosen = reachedInDecember(random, december, { year, reach, relative });
  const others = own.filter(({ standing }) => standing !== 'december');
  const weight = (entry: PersonYear) => weights[entry.standing];
  const missing = persons * scale - chosen.length;
  return [...chosen, ...asMany(random, others, { weight, missing })];
}

function begin(
  { files, random }: Writing,
  entry: PersonYear,
  instrument: CityInstrument,
  part: number,
): void {
  const length = entry.until - entry.from;
  const day = entry.from + Math.floor(Math.min(0.999, part + random.unit() / 2) * length);
  const started = workingDay(day, entry.from, entry.until);
  const earliest = Math.min(started, Math.max(entry.person.known, openedOn));
  const course = startedCourse(random, instrument, { started, earliest });
  files.write(random, entry, instrument, course);
}

function proposeInVain(
  { files, random }: Writing,
  entry: PersonYear,
  year: number,
  desk: Desk,
): void {
  const type = typeCodes[random.below(typeCodes.length)] ?? 'develop';
  if (leaning[desk][type] === 0) return;
  const instrument = drawInstrument(random, type, entry, year);
  const day = entry.from + random.below(entry.until - entry.from);
  const course = endedBefore(random, instrument, workingDay(day, entry.from, entry.until));
  files.write(random, entry, instrument, course);
}

/** How much likelier than usual a type is at a desk; assumption, the totals are the published ones. */
const leaning: Readonly<Record<Desk, Partial<Readonly<Record<InstrumentType, number>>>>> = {
  work: { mediate: 1.6, hallowerk: 1.8, prematching_and_matching_teams: 1.5, support: 0.8 },
  prestatie010: { support: 3, develop: 1.2, mediate: 0.2, hallowerk: 0.1, aftercare: 0.1 },
  youth: { develop: 1.8, get_to_know: 1.2, aftercare: 0.6 },
  income: { support: 2, mediate: 0.4, hallowerk: 0.4 },
  former: { aftercare: 30, develop: 0.2, get_to_know: 0.1, prematching_and_matching_teams: 0.2 },
  applicant: { get_to_know: 3, mediate: 1.5, aftercare: 0.05 },
};

/** A deck with as many cards of each type as the year has; whom it concerns takes them sooner. */
function typeDeck(
  total: number,
  shares: readonly number[],
): { readonly draw: (random: Random, desk: Desk) => InstrumentType } {
  const left = apportioned(total, shares);
  return {
    draw: (random, desk) => {
      const heavy = typeCodes.map((type, at) => (left[at] ?? 0) * (leaning[desk][type] ?? 1));
      const sum = heavy.reduce((so, weight) => so + weight, 0);
      let drawn = random.unit() * sum;
      let at = heavy.findIndex((weight) => {
        drawn -= weight;
        return drawn < 0;
      });
      if (at < 0) at = left.findIndex((cards) => cards > 0);
      left[at] = (left[at] ?? 0) - 1;
      return typeCodes[at] ?? 'develop';
    },
  };
}

/** One of the type, by how often it is chosen; child care for who has children. */
function drawInstrument(
  random: Random,
  type: InstrumentType,
  entry: PersonYear,
  year: number,
): CityInstrument {
  const offered = cityInstruments.filter(
    (one) =>
      one.type === type && (hasChildren(entry.kind) || !one.conditions.includes('children=yes')),
  );
  return lottery(offered.map((one) => [one, one.weight(year)] as const))(random);
}
