import { dayText, monthOfDay, workingDay } from '#city/calendar.ts';
import { contactYear, type Topic } from '#city/calibration/contact-tables.ts';
import { drawAgreement, drawChannel, drawNextStep, drawPartner } from '#city/contacts/how.ts';
import { reached } from '#city/contacts/reach.ts';
import { type Desk, type TopicDeck, topicDeck } from '#city/contacts/topics.ts';
import { deskOf, staffOn } from '#city/contacts/who.ts';
import type { PersonYear } from '#city/contacts/year-book.ts';
import { type CsvFile, openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { personKey, staffKey } from '#city/extract/keys.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import { lottery, shuffled } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import { apportioned } from '#engine/random/whole.ts';
import { contacts as contactTable } from '#extract/tables/contacts.ts';

export type Contacts = {
  /** Writes the contacts of a year that was lived, with everybody who may have had some. */
  readonly writeYear: (year: number, people: readonly PersonYear[]) => void;
  readonly close: () => WrittenFile;
};

/** How much each desk speaks with people, relative; assumption after the norms of each department. */
const intensity: Readonly<Record<Desk, number>> = {
  work: 1,
  youth: 1.3,
  prestatie010: 0.4,
  income: 0.25,
  former: 0.3,
  applicant: 0.35,
};
/** Some are spoken with far more often than others. */
const drawNeed = lottery([
  [0.35, 25],
  [0.7, 25],
  [1.1, 22],
  [1.7, 16],
  [2.8, 9],
  [4.5, 3],
]);
/** Contacts about other things than re-integration for each that is about it; not in the published totals. */
const besides = 0.06;

type Place = { readonly folder: string; readonly cut: number; readonly scale: number };

/** Contacts are made a year at a time, when it is known who was on benefit in December. */
export function openContacts(random: Random, organisation: Organisation, place: Place): Contacts {
  const file = openCsv(place.folder, contactTable);
  return {
    writeYear: (year, people) => {
      for (const side of sides) {
        const stream = random.stream(`${year} ${side}`);
        // Another stream, so that agreements change nothing else of the city.
        const agreed = random.stream(`${year} ${side} agreements`);
        const desk = { organisation, random: stream, agreed, file, cut: place.cut };
        writeSide(desk, people, { year, side, scale: place.scale });
      }
    },
    close: file.close,
  };
}

type Writing = {
  readonly organisation: Organisation;
  readonly random: Random;
  readonly agreed: Random;
  readonly file: CsvFile;
  readonly cut: number;
};
type SideYear = { readonly year: number; readonly side: Side; readonly scale: number };

function writeSide(writing: Writing, people: readonly PersonYear[], of: SideYear): void {
  const { random, organisation } = writing;
  const { total, topics } = contactYear(of.year, of.side);
  const spoken = shuffled(random, reached(random, people, of));
  if (spoken.length === 0) return;
  const number = Math.max(spoken.length, Math.round(total * of.scale));
  const deck = topicDeck(number, topics);
  const desks = spoken.map((entry) => deskOf(organisation, entry));
  const weights = spoken.map((entry, at) => weightOf(random, entry, desks[at] ?? 'work'));
  const more = apportioned(number - spoken.length, weights);
  const keys = keysOf(of);
  for (const [at, entry] of spoken.entries()) {
    writePerson(writing, entry, {
      number: 1 + (more[at] ?? 0),
      desk: desks[at] ?? 'work',
      deck,
      keys,
    });
  }
}

const daysInYear = 365;
const weightOf = (random: Random, { from, until }: PersonYear, desk: Desk) =>
  intensity[desk] * drawNeed(random) * (0.1 + (until - from) / daysInYear);

function keysOf({ year, side }: SideYear): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `C${year}${side === 'zuid' ? 'Z' : 'R'}${String(last).padStart(6, '0')}`;
  };
}

type Spoken = {
  readonly number: number;
  readonly desk: Desk;
  readonly deck: TopicDeck;
  readonly keys: () => string;
};

/** The contacts of one person in the year, spread over the days that they may fall on. */
function writePerson(writing: Writing, entry: PersonYear, spoken: Spoken): void {
  const { random } = writing;
  const { number, desk, deck, keys } = spoken;
  const length = entry.until - entry.from;
  const openDay = (day: number) => workingDay(day, entry.from, entry.until);
  for (let at = 0; at < number; at += 1) {
    const day = entry.from + Math.floor(((at + random.unit()) * length) / number);
    const topic = deck.draw(random, desk, entry.kind);
    write(writing, entry, { key: keys(), day: openDay(day), topic, reintegration: '1' });
    if (!random.chance(besides)) continue;
    const other = entry.from + random.below(length);
    const about = random.chance(0.5) ? 'financial_situation' : 'other';
    write(writing, entry, { key: keys(), day: openDay(other), topic: about, reintegration: '0' });
  }
}

type Contact = {
  readonly key: string;
  readonly day: number;
  readonly topic: Topic;
  readonly reintegration: '0' | '1';
};

function write(
  { random, agreed, organisation, file, cut }: Writing,
  entry: PersonYear,
  contact: Contact,
): void {
  const { day, topic } = contact;
  const channel = drawChannel(random, monthOfDay(day));
  const partner = drawPartner(random, topic);
  const nextStep = drawNextStep(random, topic);
  const member = staffOn(random, organisation, entry, day);
  const step = nextStep === '' ? undefined : drawAgreement(agreed, day);
  if (day > cut) return;
  file.row([
    contact.key,
    personKey(entry.person),
    staffKey(member.number),
    dayText(day),
    channel,
    topic,
    contact.reintegration,
    partner,
    nextStep,
    step === undefined ? '' : dayText(step.by),
    step === undefined || step.done > cut ? '' : dayText(step.done),
  ]);
}
