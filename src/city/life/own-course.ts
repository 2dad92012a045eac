import { monthNumber, monthOfDay } from '#city/calendar.ts';
import { leavingByYears } from '#city/calibration/flows.ts';
import { stepped } from '#city/calibration/path.ts';
import { beginning, householdsOfSide } from '#city/calibration/stock.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import type { Random } from '#engine/random/generator.ts';
import { normal } from '#engine/transitions/chances.ts';

/** How far a city goes its own way beside the published path: households, at its scale. */
export type OwnCourse = {
  /** Who comes in a year is as many in each, not as published. */
  readonly steady: boolean;
  /** More on benefit on the first of the month. */
  readonly households: (month: number, side: Side) => number;
  /** More who come in from January until, not including, the month; and in the month. */
  readonly cameSoFar: (month: number, side: Side) => number;
  readonly coming: (month: number, side: Side) => number;
};

/** The published path: what every city goes by, unless it is ordered otherwise. */
export const publishedCourse: OwnCourse = {
  steady: false,
  households: () => 0,
  cameSoFar: () => 0,
  coming: () => 0,
};

/** Households on benefit at scale 1 about which the courses go, and the share of Zuid. */
const usually = 33_500;
const zuid = 0.405;
/** The course that is ordered. */
export const courseOf = (ordered: 'own' | undefined, random: Random, scale: number): OwnCourse =>
  ordered === 'own' ? ownCourse(random, scale) : publishedCourse;

const lastMonth = monthNumber(2036, 1);
/** Households that leave in a month, and about as many who come. */
const leaving = 0.0165;
/** Inflow and exits are moved by one economy, each its own way: correlation of their levels. */
const together = -0.4;

/**
 * A course of the city's own, for studies that need cities which differ in more than who lives there: no two share a
 * path, as all share the published one otherwise. The levels of inflow and exits wander about steady ones and come back
 * (AR(1) on the logarithm); how widely and how slowly differs from city to city. Beside that chance decides who comes and
 * who leaves, as in a population that nobody steers; who came lately leaves soonest, as in the city itself. Everything
 * here is an assumption.
 */
function ownCourse(random: Random, scale: number): OwnCourse {
  const first = monthOfDay(beginning);
  const months = lastMonth - first;
  const wide = 0.04 + 0.16 * random.unit();
  const memory = 12 + 36 * random.unit();
  const levels = wander(random.stream('levels'), { months, wide, memory });
  const courses = new Map(
    sides.map((side) => {
      const usual = usually * scale * (side === 'zuid' ? zuid : 1 - zuid);
      return [side, { usual, ...follow(random.stream(`chance ${side}`), usual, levels) }] as const;
    }),
  );
  const of = (side: Side) => {
    const course = courses.get(side);
    if (course === undefined) throw new Error(`no course of ${side}`);
    return course;
  };
  const published = (month: number, side: Side) => householdsOfSide(month, side) * scale;
  return {
    steady: true,
    households: (month, side) =>
      of(side).usual + (of(side).stock[month - first] ?? 0) - published(month, side),
    coming: (month, side) => of(side).came[month - first] ?? 0,
    cameSoFar: (month, side) =>
      of(side)
        .came.subarray(month - (month % 12) - first, month - first)
        .reduce((sum, came) => sum + came, 0),
  };
}

type Levels = { readonly inflow: Float64Array; readonly exits: Float64Array };

/** Households beside the usual ones, month by month, by how long they are on benefit; and who came more than usual. */
function follow(chance: Random, usual: number, { inflow, exits }: Levels) {
  const months = inflow.length;
  const flow = leaving * usual;
  const { leaves, there } = steadyState(usual, flow);
  let beside = new Float64Array(there.length);
  const [stock, came] = [new Float64Array(months + 1), new Float64Array(months)];
  for (let month = 0; month < months; month += 1) {
    const noise = normal(chance) / Math.sqrt(flow);
    const more = flow * ((inflow[month] as number) - 1) + Math.sqrt(flow) * normal(chance);
    const level = exits[month] as number;
    const then = new Float64Array(there.length);
    for (let at = 0; at < there.length; at += 1) {
      const [people, other] = [there[at] as number, beside[at] as number];
      const share = leaves[at] as number;
      const left = share * ((people + other) * level - people) + share * people * noise;
      const next = Math.min(at + 1, there.length - 1);
      then[next] = (then[next] as number) + other - left;
    }
    then[0] = more;
    beside = then;
    came[month] = more;
    // A city never loses more than half of its people to its own course.
    stock[month + 1] = Math.max(
      -0.5 * usual,
      beside.reduce((sum, count) => sum + count, 0),
    );
  }
  return { stock, came };
}

const longest = 120;

/** By months on benefit: who is there when as many come as leave, and which share leaves in a month. */
function steadyState(usual: number, flow: number) {
  const shares = (times: number) =>
    Float64Array.from(
      { length: longest + 1 },
      (_, month) => (times * stepped(leavingByYears, month / 12)) / 12,
    );
  const people = (leaves: Float64Array) => {
    const there = new Float64Array(leaves.length).fill(flow);
    for (let month = 1; month < there.length; month += 1)
      there[month] = (there[month - 1] as number) * (1 - (leaves[month - 1] as number));
    there[longest] = (there[longest] as number) / (leaves[longest] as number);
    return there;
  };
  let [low, high] = [0.01, 5];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    const stock = people(shares(middle)).reduce((sum, count) => sum + count, 0);
    if (stock > usual) low = middle;
    else high = middle;
  }
  const leaves = shares(high);
  return { leaves, there: people(leaves) };
}

type Wandering = { readonly months: number; readonly wide: number; readonly memory: number };

function wander(random: Random, { months, wide, memory }: Wandering): Levels {
  const stays = Math.exp(-1 / memory);
  const step = wide * Math.sqrt(1 - stays ** 2);
  const [inflow, exits] = [new Float64Array(months), new Float64Array(months)];
  let [one, other] = pair(wide);
  for (let at = 0; at < months; at += 1) {
    inflow[at] = Math.exp(one);
    exits[at] = Math.exp(other);
    const [more, less] = pair(step);
    one = stays * one + more;
    other = stays * other + less;
  }
  return { inflow, exits };

  function pair(size: number): [number, number] {
    const [shared, own] = [normal(random), normal(random)];
    return [size * shared, size * (together * shared + Math.sqrt(1 - together ** 2) * own)];
  }
}
