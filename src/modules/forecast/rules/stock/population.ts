import { type Chain, gone } from '#engine/transitions/chain.ts';

/**
 * Who is on benefit, as the stock-and-flow model tells households apart: by department that guides, side of the
 * river, age of the applicant and whole months on benefit; and who left at most 24 months ago and may return.
 */
export const services = ['work', 'prestatie010', 'youth', 'other'] as const;
export type ServiceCode = (typeof services)[number];
export const sides = ['zuid', 'rest'] as const;
/** Lower bounds; the same bands as in the monitor. */
export const ageBounds = [15, 25, 35, 45, 55, 65] as const;
export const ages = ['15-25', '25-35', '35-45', '45-55', '55-65', '65+'] as const;
/** Lower bounds in months: leaving is likeliest in the first half year, and ever less so. */
export const durationBounds = [0, 3, 6, 12, 24, 60] as const;
export const durations = ['0-2', '3-5', '6-11', '12-23', '24-59', '60+'] as const;
/** What may happen in a month. The first five are exits, by reason. */
export const events = [
  'work',
  'pension',
  'moved',
  'death',
  'other-reason',
  'return',
  'older',
  'other-side',
  'to-work',
  'to-prestatie010',
  'to-youth',
  'to-other',
] as const;
export type EventCode = (typeof events)[number];
export const exits = events.slice(0, 5);

const longestDuration = 60;
/** Who left longer ago is new when coming back. */
export const outsideMonths = 24;
/** Lower bounds of months since leaving. */
const outsideBounds = [0, 3, 12] as const;

/** Department × side × age. */
export const groups = services.length * sides.length * ages.length;
const inside = groups * (longestDuration + 1);
export const states = inside + groups * outsideMonths;
export const insideCells = groups * durations.length;
export const cells = insideCells + groups * outsideBounds.length;

export type Group = { readonly service: number; readonly side: number; readonly age: number };

export const groupIndex = ({ service, side, age }: Group): number =>
  (service * sides.length + side) * ages.length + age;

export const groupOf = (group: number): Group => ({
  service: Math.floor(group / (sides.length * ages.length)),
  side: Math.floor(group / ages.length) % sides.length,
  age: group % ages.length,
});

export const insideState = (group: number, months: number): number =>
  group * (longestDuration + 1) + Math.min(months, longestDuration);
export const outsideState = (group: number, months: number): number =>
  inside + group * outsideMonths + months;

const bandIn = (bounds: readonly number[], value: number): number =>
  bounds.findLastIndex((bound) => bound <= value);

export const insideCell = (group: number, band: number): number => group * durations.length + band;
export const outsideCell = (group: number, months: number): number =>
  insideCells + group * outsideBounds.length + bandIn(outsideBounds, months);

/** What a cell within the stock stands for. */
export const cellParts = (cell: number) => ({
  ...groupOf(Math.floor(cell / durations.length)),
  duration: cell % durations.length,
});

/** The cells as ever finer groups, for shrinkage: duration, with age, with department, with side. */
export function shrinkageLevels(): readonly Uint16Array[] {
  const level = (key: (group: Group, band: number) => number) =>
    Uint16Array.from({ length: cells }, (_, cell) => {
      const within = cell < insideCells;
      const size = within ? durations.length : outsideBounds.length;
      const place = within ? cell : cell - insideCells;
      const group = groupOf(Math.floor(place / size));
      return key(group, within ? place % size : durations.length + (place % size));
    });
  const bands = durations.length + outsideBounds.length;
  const byAge = ({ age }: Group, band: number) => age * bands + band;
  const byService = (group: Group, band: number) =>
    group.service * ages.length * bands + byAge(group, band);
  return [
    level((_, band) => band),
    level(byAge),
    level(byService),
    level(
      (group, band) => group.side * services.length * ages.length * bands + byService(group, band),
    ),
  ];
}

/** The cell of a state of the stock; nothing for who has left. */
export function cellWithin(state: number): number | undefined {
  const cell = populationChain().cellOf[state] ?? cells;
  return cell < insideCells ? cell : undefined;
}

let made: Chain | undefined;

/** How the states hang together; the same for every municipality. */
export function populationChain(): Chain {
  made ??= makeChain();
  return made;
}

function makeChain(): Chain {
  const cellOf = new Uint16Array(states);
  const next = new Uint16Array(states);
  const target = new Uint16Array(states * events.length).fill(gone);
  for (let group = 0; group < groups; group += 1) {
    for (let months = 0; months <= longestDuration; months += 1) {
      const state = insideState(group, months);
      cellOf[state] = insideCell(group, bandIn(durationBounds, months));
      next[state] = insideState(group, months + 1);
      for (const [event, code] of events.entries()) {
        target[state * events.length + event] = afterEvent(code, group, months);
      }
    }
    for (let months = 0; months < outsideMonths; months += 1) {
      const state = outsideState(group, months);
      cellOf[state] = outsideCell(group, months);
      next[state] = months + 1 < outsideMonths ? outsideState(group, months + 1) : gone;
      target[state * events.length + events.indexOf('return')] = insideState(group, 0);
    }
  }
  const counted = Uint8Array.from({ length: cells }, (_, cell) => (cell < insideCells ? 1 : 0));
  return { states, cells, events: events.length, cellOf, next, target, counted };
}

function afterEvent(event: EventCode, group: number, months: number): number {
  const { service, side, age } = groupOf(group);
  const stay = (changed: Partial<Group>) =>
    insideState(groupIndex({ service, side, age, ...changed }), months + 1);
  switch (event) {
    case 'work':
    case 'moved':
    case 'other-reason':
      return outsideState(group, 0);
    case 'pension':
    case 'death':
    case 'return':
      return gone;
    case 'older':
      return stay({ age: Math.min(age + 1, ages.length - 1) });
    case 'other-side':
      return stay({ side: 1 - side });
    default:
      return stay({ service: services.findIndex((code) => event === `to-${code}`) });
  }
}
