import { isClosed, never } from '#city/calendar.ts';
import {
  calledAbout,
  calledThrough,
  callingBack,
  reachedBest,
} from '#city/calibration/call-backs.ts';
import type { Assignment, Coach, Organisation } from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** Days are numbers; who leaves the coach before the answer has no need of it any more. */
export type CallBack = {
  readonly person: Person;
  readonly coach: Coach;
  readonly asked: number;
  readonly answered: number;
  readonly outcome: 'spoken' | 'withdrawn';
  readonly through: string;
  readonly about: string;
  readonly reach: string;
};

const drawThrough = lottery(calledThrough);
const drawWait = lottery<readonly [number, number]>(callingBack.waits);

/** A first day on which the office is open, from this one on. */
function openDay(day: number): number {
  let open = day;
  while (isClosed(open)) open += 1;
  return open;
}

/**
 * Who asked to be called back until the day `cut`. Each person and each coach has numbers of their own, month by month,
 * so that a later day of the same city keeps what was.
 */
export function* callBacksOf(
  random: Random,
  organisation: Organisation,
  cut: number,
): Generator<CallBack> {
  const guided = new Map<Coach, Assignment[]>();
  for (const [person, rows] of organisation.assignments) {
    const own = random.stream(`person ${person.number}`);
    for (const row of rows) {
      if (row.coach === undefined || row.until <= row.from) continue;
      const listed = guided.get(row.coach);
      if (listed === undefined) guided.set(row.coach, [row]);
      else listed.push(row);
      yield* ofGuidance(own, { ...row, coach: row.coach }, cut);
    }
  }
  for (const [coach, rows] of guided) {
    yield* hardlyReached(random.stream(`staff ${coach.number}`), coach, rows, cut);
  }
}

type Guided = Assignment & { readonly coach: Coach };

function* ofGuidance(random: Random, row: Guided, cut: number): Generator<CallBack> {
  const { kind } = row.team.department;
  if (kind === 'income' || kind === 'services' || kind === 'control') return;
  const end = Math.min(row.until, cut + 1);
  for (let from = Math.max(row.from, callingBack.recordedFrom); from < end; from += 30) {
    if (!random.chance(callingBack.aMonth[kind])) continue;
    const asked = openDay(from + random.below(30));
    const [least, most] = drawWait(random);
    const one = callBack(random, row, asked, random.between(least, most));
    if (asked < end) yield one;
  }
}

function* hardlyReached(
  random: Random,
  coach: Coach,
  rows: readonly Assignment[],
  cut: number,
): Generator<CallBack> {
  const { apart, waits } = callingBack.hardly;
  const [least, most] = waits;
  const first = Math.max(coach.from, callingBack.recordedFrom) + random.below(apart);
  for (let day = first; day <= cut && day < coach.until; day += apart) {
    const asked = openDay(day);
    const there = rows.filter(({ from, until }) => from <= asked && asked < until);
    const drawn = random.unit();
    const row = there[Math.floor(drawn * there.length)];
    if (row === undefined || asked > cut) continue;
    yield callBack(random, { ...row, coach }, asked, random.between(least, most));
  }
}

function callBack(random: Random, row: Guided, asked: number, wait: number): CallBack {
  const withdrawn = random.chance(callingBack.withdrawn);
  const through = drawThrough(random);
  const about = oneOf(random, calledAbout);
  const reach = random.chance(callingBack.reach) ? oneOf(random, reachedBest) : '';
  const answered = openDay(asked + wait);
  const gone = row.until !== never && row.until < answered;
  return {
    ...{ person: row.person, coach: row.coach, asked, through, about, reach },
    answered: gone ? row.until : answered,
    outcome: gone || withdrawn ? 'withdrawn' : 'spoken',
  };
}
