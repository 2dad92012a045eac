import { dayNumber, workingDay } from '#city/calendar.ts';
import { sanctionYear } from '#city/calibration/duties.ts';
import type { PersonYear } from '#city/contacts/year-book.ts';
import type { Consideration, DutyRecords, Signal } from '#city/duties/records.ts';
import type { Side } from '#city/geography/geography.ts';
import { coachOn, someone } from '#city/organisation/desks.ts';
import { assignmentsOf, type Organisation } from '#city/organisation/organisation.ts';
import { ageOn } from '#city/people/person.ts';
import { lottery, urn } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** Of the considered ones at most this part is imposed, of the imposed at most so many were considered first. */
const considered = { imposed: 0.55, first: 0.9 } as const;
const light: ReadonlySet<string> = new Set(['plan', 'contribution', 'no-show']);
const drawConduct = lottery([
  ['no-show', 34],
  ['18-4-h', 24],
  ['plan', 16],
  ['18-4-a', 12],
  ['contribution', 8],
  ['18-4-b', 4],
  ['18-4-f', 2],
]);
const drawSource = lottery([
  ['coach', 62],
  ['provider', 20],
  ['planning', 12],
  ['employer', 3],
  ['income', 3],
]);
const drawOther = lottery([
  ['warning', 36],
  ['no_culpability', 32],
  ['returned', 24],
  ['urgent_reasons', 8],
]);
/** Duties to work weigh on those whom Work and the youth desk guide. */
const weights: Readonly<Record<string, number>> = { work: 1, youth: 1.2, prestatie010: 0.15 };

type Asked = { readonly year: number; readonly side: Side; readonly scale: number };

/** Signals, considerations and sanctions of a year and side, as many as published (KNAPRZ table 2.6). */
export function sanctionSide(
  random: Random,
  organisation: Organisation,
  records: DutyRecords,
  people: readonly PersonYear[],
  { year, side, scale }: Asked,
): void {
  const target = sanctionYear(year, side);
  const number = Math.round(target.considered * scale);
  const imposed = Math.round(target.imposed * scale);
  const first = Math.round(Math.min(considered.first * imposed, considered.imposed * number));
  const end = dayNumber(year + 1, 1, 1);
  const officer = someone(organisation, 'reviewer');
  const draw = drawPerson(organisation, people, end);
  for (let at = 0; at < number; at += 1) {
    const leads = at < first;
    const { person, from, until } = draw(random);
    // What is imposed is decided in the same year, for the year is what is published.
    const last = leads ? Math.min(until, end - 25) : until;
    const day = workingDay(from + random.below(Math.max(1, last - from)), from, until);
    const signal = signalOf(random, organisation, records, person, day);
    const decided = day + (leads ? random.between(14, 56) : random.between(10, 75));
    const consideration: Consideration = {
      number: records.considerations.length + 1,
      signal,
      officer: officer(random),
      consideredOn: day,
      decidedOn: leads ? Math.min(decided, end - 1) : decided,
      outcome: leads ? (random.chance(0.15) ? 'lowered' : 'imposed') : drawOther(random),
    };
    records.considerations.push(consideration);
    if (leads) impose(random, records, signal, consideration);
  }
  for (let at = first; at < imposed; at += 1) {
    const { person, from, until } = draw(random);
    const imposedOn = workingDay(from + random.below(Math.max(1, until - from)), from, until);
    impose(random, records, { person, conduct: drawConduct(random), imposedOn }, undefined);
  }
}

function drawPerson(organisation: Organisation, people: readonly PersonYear[], end: number) {
  const weigh = ({ person, from, until }: PersonYear) => {
    const kind = assignmentsOf(organisation, person).at(-1)?.team.department.kind ?? 'income';
    const young = ageOn(person.birth, end) < 45 ? 1.6 : 1;
    return until - from < 60 ? 0 : (weights[kind] ?? 0.1) * young;
  };
  const ballot = urn(Float64Array.from(people, weigh));
  return (random: Random): PersonYear => {
    const found = people[ballot.draw(random)];
    if (found === undefined) throw new Error('nobody on benefit');
    return found;
  };
}

function signalOf(
  random: Random,
  organisation: Organisation,
  records: DutyRecords,
  person: PersonYear['person'],
  day: number,
): Signal {
  const coach = coachOn(organisation, person, day);
  const drawn = drawSource(random);
  const reportedOn = Math.max(person.known, day - random.between(1, 9));
  const signal = {
    number: records.signals.length + 1,
    person,
    staff: drawn === 'coach' ? coach : undefined,
    source: drawn,
    conduct: drawn === 'planning' ? 'no-show' : drawConduct(random),
    observedOn: Math.max(person.known, reportedOn - random.below(6)),
    reportedOn,
  };
  records.signals.push(signal);
  return signal;
}

function impose(
  random: Random,
  records: DutyRecords,
  of: Pick<Signal, 'person' | 'conduct'> & { readonly imposedOn?: number },
  consideration: Consideration | undefined,
): void {
  const imposedOn = consideration?.decidedOn ?? of.imposedOn ?? 0;
  records.sanctions.push({
    person: of.person,
    consideration,
    conduct: of.conduct,
    imposedOn,
    // Doubled when it happens again within twelve months (ordinance).
    months: random.chance(0.08) ? 2 : 1,
    perCent: consideration?.outcome === 'lowered' ? 20 : light.has(of.conduct) ? 30 : 100,
    repentedOn: random.chance(0.07) ? imposedOn + random.between(8, 30) : 0,
  });
}
