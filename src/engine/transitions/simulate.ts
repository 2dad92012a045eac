import type { Random } from '#engine/random/generator.ts';
import {
  type Chain,
  type Course,
  checkChain,
  emptyCourse,
  fillMonth,
  gone,
  type Plan,
} from './chain.ts';
import { poisson } from './chances.ts';

/**
 * One course of chance, person by person. `start` counts whole persons by state. Each month one pass moves
 * everybody on; whom something happens to is found by skipping: at the largest probability of the month
 * the gaps between candidates are geometric, and a candidate is taken with its own probability over that largest one (thinning).
 * That draws a tenth of the chances that one for each person would, with the same distribution.
 */
export function simulateCourse(
  chain: Chain,
  plan: Plan,
  start: Uint32Array,
  random: Random,
): Course {
  checkChain(chain, plan);
  const { cells, events, cellOf, next } = chain;
  const course = emptyCourse(chain, plan);
  const probability = new Float64Array(cells * events);
  const total = new Float64Array(cells);
  let people = peopleOf(start);
  let count = people.length;
  let happening = new Happening(1024);
  for (let month = 0; month < plan.months; month += 1) {
    fillMonth(chain, plan, month, probability);
    const most = sumRows(probability, events, total);
    const chances = { probability, total, most };
    happening = findHappening(chain, people.subarray(0, count), chances, random, happening);
    const came = drawInflow(plan, month, random);
    const room = count + came.total;
    if (people.length < room) people = grown(people, room);
    count = passMonth(people, count, next, happening);
    for (let entry = 0; entry < came.counts.length; entry += 1) {
      const state = plan.entries[entry] as number;
      const newcomers = came.counts[entry] as number;
      people.fill(state, count, count + newcomers);
      count += newcomers;
    }
    course.entered[month] = came.total;
    for (let at = 0; at < happening.size; at += 1) {
      const place = month * events + (happening.event[at] as number);
      course.happened[place] = (course.happened[place] as number) + 1;
    }
    tally(people, count, cellOf, course.cells.subarray(month * cells, (month + 1) * cells));
  }
  return course;
}

/** To whom something happens this month, in the order of their places. */
class Happening {
  size = 0;
  readonly place: Int32Array;
  readonly event: Uint8Array;
  readonly state: Uint16Array;
  constructor(room: number) {
    this.place = new Int32Array(room);
    this.event = new Uint8Array(room);
    this.state = new Uint16Array(room);
  }
}

type Chances = {
  readonly probability: Float64Array;
  readonly total: Float64Array;
  readonly most: number;
};

const wordSize = 4294967296;

function findHappening(
  { events, cellOf, target }: Chain,
  people: Uint16Array,
  { probability, total, most }: Chances,
  random: Random,
  used: Happening,
): Happening {
  const count = people.length;
  const found = used.place.length >= count ? used : new Happening(count);
  found.size = 0;
  if (most <= 0) return found;
  const gap = most >= 1 ? 0 : 1 / Math.log1p(-most);
  const { word } = random;
  let place = -1;
  for (;;) {
    place += 1 + (gap === 0 ? 0 : Math.floor(Math.log((word() + 0.5) / wordSize) * gap));
    if (place >= count) return found;
    const state = people[place] as number;
    const cell = cellOf[state] as number;
    let drawn = ((word() + 0.5) / wordSize) * most;
    if (drawn >= (total[cell] as number)) continue;
    let event = 0;
    for (; event < events - 1; event += 1) {
      drawn -= probability[cell * events + event] as number;
      if (drawn < 0) break;
    }
    found.place[found.size] = place;
    found.event[found.size] = event;
    found.state[found.size] = target[state * events + event] as number;
    found.size += 1;
  }
}

/** Moves everybody a month on and closes up over those who left; answers how many are left. */
function passMonth(
  people: Uint16Array,
  count: number,
  next: Uint16Array,
  { size, place, state }: Happening,
): number {
  let kept = 0;
  let at = 0;
  let turn = size === 0 ? -1 : (place[0] as number);
  for (let person = 0; person < count; person += 1) {
    let then: number;
    if (person === turn) {
      then = state[at] as number;
      at += 1;
      turn = at === size ? -1 : (place[at] as number);
    } else {
      then = next[people[person] as number] as number;
    }
    people[kept] = then;
    if (then !== gone) kept += 1;
  }
  return kept;
}

function tally(people: Uint16Array, count: number, cellOf: Uint16Array, into: Float64Array): void {
  for (let person = 0; person < count; person += 1) {
    const cell = cellOf[people[person] as number] as number;
    into[cell] = (into[cell] as number) + 1;
  }
}

function sumRows(probability: Float64Array, events: number, into: Float64Array): number {
  let most = 0;
  for (let cell = 0; cell < into.length; cell += 1) {
    let sum = 0;
    for (let event = 0; event < events; event += 1)
      sum += probability[cell * events + event] as number;
    into[cell] = sum;
    if (sum > most) most = sum;
  }
  return Math.min(1, most);
}

function drawInflow({ entries, inflow }: Plan, month: number, random: Random) {
  const counts = new Uint32Array(entries.length);
  let total = 0;
  for (let entry = 0; entry < entries.length; entry += 1) {
    const drawn = poisson(inflow[month * entries.length + entry] as number, random);
    counts[entry] = drawn;
    total += drawn;
  }
  return { counts, total };
}

function peopleOf(start: Uint32Array): Uint16Array {
  const people = new Uint16Array(start.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (let state = 0; state < start.length; state += 1) {
    people.fill(state, at, at + (start[state] as number));
    at += start[state] as number;
  }
  return people;
}

function grown(people: Uint16Array, room: number): Uint16Array {
  const larger = new Uint16Array(Math.ceil(room * 1.25));
  larger.set(people);
  return larger;
}
