import { dayText } from '#city/calendar.ts';
import { recordedFrom } from '#city/calibration/tracks.ts';
import { type CsvFile, openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { ownKey, personKey, staffKey } from '#city/extract/keys.ts';
import { endText } from '#city/extract/write-people.ts';
import type { Ledger } from '#city/life/ledger.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';
import { type Decision, decisionsOf, secondReading } from '#city/tracks/decisions.ts';
import { explanationOf } from '#city/tracks/effort.ts';
import { type Intake, intakesByPerson } from '#city/tracks/intakes.ts';
import { domains, drawLevels, itemsOf, laterLevels, ownView } from '#city/tracks/profile.ts';
import { staysOf } from '#city/tracks/track-stays.ts';
import type { Random } from '#engine/random/generator.ts';
import {
  distanceEstimates,
  effortPlans,
  effortTasks,
  intakes,
  lifeDomainLevels,
  profileItems,
} from '#extract/tables/intake.ts';
import { trackDecisions, trackStays } from '#extract/tables/tracks.ts';

type Files = Readonly<
  Record<
    'stays' | 'decisions' | 'intakes' | 'levels' | 'distances' | 'items' | 'plans' | 'tasks',
    CsvFile
  >
>;

/**
 * Tracks, intakes and effort plans, as known on the day `cut`. They follow from who was guided by whom and who
 * applied, so they are made when those are there; each person has a stream of chance of their own.
 */
export function writeTracks(
  random: Random,
  { ledger, organisation }: { readonly ledger: Ledger; readonly organisation: Organisation },
  folder: string,
  cut: number,
): readonly WrittenFile[] {
  const files: Files = {
    stays: openCsv(folder, trackStays),
    decisions: openCsv(folder, trackDecisions),
    intakes: openCsv(folder, intakes),
    levels: openCsv(folder, lifeDomainLevels),
    distances: openCsv(folder, distanceEstimates),
    items: openCsv(folder, profileItems),
    plans: openCsv(folder, effortPlans),
    tasks: openCsv(folder, effortTasks),
  };
  const taken = intakesByPerson(random.stream('intakes'), ledger, organisation);
  for (const person of ledger.persons) {
    const rows = organisation.assignments.get(person) ?? [];
    const own = taken.get(person) ?? [];
    if (rows.length === 0 && own.length === 0) continue;
    const stream = random.stream(`${person.number}`);
    const stays = staysOf(stream.stream('stays'), person, rows);
    for (const { model, track, from, until } of stays) {
      if (from > cut || until <= from) continue;
      files.stays.row([personKey(person), model, track, dayText(from), endText(until, cut)]);
    }
    const decisions = decisionsOf(stream.stream('decisions'), stays, rows);
    writeDecisions(files, stream, { person, decisions, cut });
    writeIntakes(files, stream, { person, own, cut });
    writeTalks(files, stream.stream('talks'), { person, own, decisions, cut });
  }
  return Object.values(files).map((file) => file.close());
}

function writeDecisions(
  files: Files,
  stream: Random,
  { person, decisions, cut }: Pick<Course, 'person' | 'decisions' | 'cut'>,
): void {
  for (const [at, decision] of decisions.entries()) {
    const second = secondReading(stream.stream(`second reading ${at}`), decision);
    if (decision.day <= cut) writeDecision(files, person, decision, at, endText(second, cut));
  }
}

function writeIntakes(
  files: Files,
  stream: Random,
  { person, own, cut }: Pick<Course, 'person' | 'own' | 'cut'>,
): void {
  for (const [at, intake] of own.entries()) {
    const said = explanationOf(stream.stream(`explanation ${at}`), intake.plan?.result);
    writeIntake(files, person, { ...intake, said }, at, cut);
  }
}

function writeDecision(
  files: Files,
  person: Person,
  decision: Decision,
  at: number,
  secondOn: string,
): void {
  files.decisions.row([
    ownKey('B', person, at + 1),
    personKey(person),
    decision.staff === undefined ? '' : staffKey(decision.staff.number),
    dayText(decision.day),
    decision.kind,
    '2024',
    decision.proposed,
    decision.decided,
    decision.deviation,
    secondOn,
  ]);
}

type Told = Intake & { readonly said: string };

function writeIntake(files: Files, person: Person, intake: Told, at: number, cut: number): void {
  const { openedOn, finishedOn, worker, plan, said } = intake;
  if (openedOn > cut) return;
  const staff = staffKey(worker.number);
  const key = ownKey('E', person, at + 1);
  files.intakes.row([
    ownKey('I', person, at + 1),
    personKey(person),
    staff,
    dayText(openedOn),
    endText(finishedOn, cut),
  ]);
  if (plan === undefined || plan.madeOn > cut) return;
  const checked = plan.checkedOn <= cut;
  files.plans.row([
    key,
    personKey(person),
    staff,
    dayText(plan.madeOn),
    dayText(plan.checkOn),
    plan.burowerk ? '1' : '0',
    endText(plan.checkedOn, cut),
    checked ? plan.result : '',
    checked ? said : '',
  ]);
  for (const [number, { what, dueOn, proof, outcome }] of plan.tasks.entries()) {
    files.tasks.row([
      `${ownKey('T', person, at + 1)}${number + 1}`,
      key,
      personKey(person),
      what,
      dayText(dueOn),
      checked && outcome === 'met' ? proof : '',
      checked ? outcome : '',
    ]);
  }
}

type Talk = { readonly day: number; readonly track: string; readonly staff: string };

type Course = {
  readonly person: Person;
  readonly own: readonly Intake[];
  readonly decisions: readonly Decision[];
  readonly cut: number;
};

/** A talk about all life domains at the intake and at each placement; one a day. */
function talksOf({ own, decisions, cut }: Course): readonly Talk[] {
  const intakeTalks = own.map(({ finishedOn, worker }) => ({
    day: finishedOn,
    track: '',
    staff: staffKey(worker.number),
  }));
  const placements = decisions.filter(({ kind }) => kind === 'placement');
  const later = placements.map(({ day, decided, staff }) => ({
    day,
    track: decided,
    staff: staff === undefined ? '' : staffKey(staff.number),
  }));
  const all = [...intakeTalks, ...later].sort((one, other) => one.day - other.day);
  return all.filter(({ day }, at) => day <= cut && day !== all[at - 1]?.day);
}

function writeTalks(files: Files, random: Random, of: Course): void {
  const { person } = of;
  let levels = drawLevels(random, person);
  for (const [at, talk] of talksOf(of).entries()) {
    if (at > 0 || talk.track !== '') levels = laterLevels(random, levels, talk.track);
    const own = random.chance(0.4) ? ownView(random, levels) : [];
    writeLevels(files, person, talk, levels, own);
    const months = monthsTo(random, talk.track);
    files.distances.row([personKey(person), talk.staff, dayText(talk.day), months]);
    if (talk.track !== '' || talk.day < recordedFrom.items) continue;
    writeItems(files, random.stream(`${talk.day}`), { person, talk, turn: at + 1 });
  }
}

function writeLevels(
  files: Files,
  person: Person,
  talk: Talk,
  levels: readonly number[],
  own: readonly number[],
): void {
  const key = personKey(person);
  const day = dayText(talk.day);
  for (const [at, domain] of domains.entries()) {
    files.levels.row([key, talk.staff, domain, 'worker', String(levels[at] ?? 3), day]);
    const seen = own[at];
    if (seen !== undefined) files.levels.row([key, '', domain, 'client', String(seen), day]);
  }
}

function writeItems(
  files: Files,
  random: Random,
  of: { readonly person: Person; readonly talk: Talk; readonly turn: number },
): void {
  const { person, talk, turn } = of;
  for (const [at, { kind, what, level, source }] of itemsOf(random, person).entries()) {
    files.items.row([
      `${ownKey('K', person, turn)}${at + 1}`,
      personKey(person),
      talk.staff,
      kind,
      what,
      level,
      source,
      dayText(talk.day),
      '',
    ]);
  }
}

/** The estimate in months by track; at the intake anything up to three years. Assumption. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  '': [1, 36],
  '1': [1, 9],
  '2': [6, 30],
  '3': [10, 24],
  '4': [25, 60],
};

function monthsTo(random: Random, track: string): string {
  const drawn = random.unit();
  const range = ranges[track];
  if (range === undefined) return '';
  const [least, most] = range;
  return String(least + Math.floor(drawn * (most - least + 1)));
}
