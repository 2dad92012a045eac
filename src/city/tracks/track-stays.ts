import { never } from '#city/calendar.ts';
import { assessing, inflow, modelFrom, moving, trackShares } from '#city/calibration/tracks.ts';
import type { Assignment, Department } from '#city/organisation/organisation.ts';
import { ageOn, type Person } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';

export type Stay = {
  readonly model: keyof typeof modelFrom;
  readonly track: string;
  readonly from: number;
  readonly until: number;
};

type Kind = Department['kind'];
type Span = { readonly kind: Kind; readonly from: number; until: number };

/**
 * In which track somebody was, following from who guided: each time by the model of then. The day on which the
 * 2024 model took force moved nobody: people kept their track until somebody looked.
 */
export function staysOf(random: Random, person: Person, rows: readonly Assignment[]): Stay[] {
  const stays: Stay[] = [];
  for (const [at, run] of runsOf(rows).entries()) {
    const own = random.stream(`run ${at}`);
    stays.push(...staysOfRun(own, person, run));
  }
  return stays;
}

/** Unbroken guidance: department after department. */
function runsOf(rows: readonly Assignment[]): Span[][] {
  const runs: Span[][] = [];
  for (const { team, from, until } of rows) {
    if (until <= from) continue;
    const { kind } = team.department;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || last.until !== from) {
      runs.push([{ kind, from, until }]);
    } else if (last.kind === kind) last.until = until;
    else run.push({ kind, from, until });
  }
  return runs;
}

type Course = {
  readonly draws: { readonly near: number; readonly other: number; readonly later: number };
  /** First day on which a track of the 2024 model may hold, and the last of track 0. */
  readonly assessedOn: number;
  readonly inflowUntil: number;
};

function staysOfRun(random: Random, person: Person, run: readonly Span[]): Stay[] {
  const from = run[0]?.from ?? 0;
  const draws = { near: random.unit(), other: random.unit(), later: random.unit() };
  const present = from < modelFrom['2024'];
  const looked = random.chance(assessing.neverShare)
    ? never
    : modelFrom['2024'] + 10 + random.below(assessing.days);
  const [least, most] = inflow.late;
  const late = random.chance(inflow.shareLate) ? random.between(least, most) : random.below(4);
  const course: Course = {
    draws,
    assessedOn: present ? looked : 0,
    inflowUntil: present ? 0 : from + inflow.days + late,
  };
  const stays: Stay[] = [];
  for (const span of run) {
    for (const piece of cut(span, course)) {
      const stay = { ...trackOn(person, span.kind, piece.from, course), ...piece };
      if (stay.track !== '') add(stays, stay);
    }
  }
  return movedOn(random, stays);
}

/** The span in pieces between the days on which something else begins to hold. */
function cut(span: Span, course: Course): { readonly from: number; readonly until: number }[] {
  const days = [modelFrom['2020'], modelFrom['2024'], course.assessedOn, course.inflowUntil]
    .filter((day) => day > span.from && day < span.until)
    .sort((one, other) => one - other);
  return [span.from, ...days].map((from, at) => ({ from, until: days[at] ?? span.until }));
}

function trackOn(
  person: Person,
  kind: Kind,
  day: number,
  { draws, assessedOn, inflowUntil }: Course,
): Pick<Stay, 'model' | 'track'> {
  if (day < modelFrom['2020']) return { model: '2017', track: of2017(kind, draws.near) };
  if (day < modelFrom['2024'] || day < assessedOn) return { model: '2020', track: of2020[kind] };
  if (day < inflowUntil) return { model: '2024', track: '0' };
  return { model: '2024', track: of2024(kind, ageOn(person.birth, day), draws) };
}

function of2017(kind: Kind, near: number): string {
  if (kind === 'prestatie010') return 'D';
  if (kind !== 'work' && kind !== 'youth') return '';
  if (near < trackShares.matching) return 'A';
  return near < trackShares.matching + trackShares.werkloont && kind === 'work' ? 'B' : 'C';
}

const of2020: Readonly<Record<Kind, string>> = {
  work: 'MA',
  prestatie010: 'P010',
  youth: 'JL',
  income: '',
  services: '',
  control: '',
};

function of2024(kind: Kind, age: number, { near, other }: Course['draws']): string {
  const { workNear, youthLearns, youthNear, wellbeing } = trackShares;
  if (kind === 'youth') {
    if (age < 27 && near < youthLearns) return '2';
    return other < youthNear ? '1' : '3';
  }
  if (kind === 'work') return near < workNear ? '1' : '3';
  if (kind === 'prestatie010') {
    return other < (age >= 57 ? wellbeing.older : wellbeing.younger) ? '5' : '4';
  }
  return '5';
}

function add(stays: Stay[], stay: Stay): void {
  const last = stays.at(-1);
  if (last?.track === stay.track && last.model === stay.model && last.until === stay.from) {
    stays[stays.length - 1] = { ...last, until: stay.until };
  } else stays.push(stay);
}

/** Some move on from their last track after a while. */
function movedOn(random: Random, stays: Stay[]): Stay[] {
  const last = stays.at(-1);
  const move = last?.model === '2024' ? moving[last.track as keyof typeof moving] : undefined;
  const draw = random.unit();
  const [least, most] = move?.after ?? [1, 1];
  const wait = random.between(least, most);
  if (last === undefined || move === undefined || draw >= move.share) return stays;
  const day = last.from + wait;
  if (day >= last.until) return stays;
  return [...stays.slice(0, -1), { ...last, until: day }, { ...last, track: move.to, from: day }];
}
