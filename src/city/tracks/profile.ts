import type { Level, Person } from '#city/people/person.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** Order of the code list life-domain. */
export const domains = ['work', 'finances', 'health', 'housing', 'skills'] as const;

const levelLottery = (weights: readonly number[]) =>
  lottery(weights.map((weight, at) => [at + 1, weight] as const));
/**
 * Levels 1 to 5 at the first talk: assumptions, skills lower for who went to school for shorter. Finances at 1 or 2 for
 * about a third, as many as have a registered problem debt (LETTER).
 */
const atIntake = {
  work: levelLottery([8, 26, 38, 20, 8]),
  finances: levelLottery([11, 23, 32, 24, 10]),
  health: levelLottery([7, 20, 28, 27, 18]),
  housing: levelLottery([6, 14, 25, 33, 22]),
  skills: [
    levelLottery([12, 30, 32, 19, 7]),
    levelLottery([4, 15, 32, 34, 15]),
    levelLottery([2, 8, 22, 38, 30]),
  ],
} as const;

export function drawLevels(random: Random, person: Person): readonly number[] {
  const { work, finances, health, housing, skills } = atIntake;
  return [work, finances, health, housing, skills[person.intake]].map((draw) => draw(random));
}

/** Later talks: most stay where they were, more go up than down; near work nobody is in acute need. */
export function laterLevels(
  random: Random,
  before: readonly number[],
  track: string,
): readonly number[] {
  const least = track === '1' || track === '2' ? 3 : 1;
  return before.map((level) => {
    const drawn = random.unit();
    const step = drawn < 0.22 ? 1 : drawn < 0.3 ? -1 : 0;
    return Math.min(5, Math.max(least, level + step));
  });
}

/** As clients see themselves: the same or one beside it. */
export const ownView = (random: Random, levels: readonly number[]): readonly number[] =>
  levels.map((level) => {
    const drawn = random.unit();
    return Math.min(5, Math.max(1, level + (drawn < 0.25 ? 1 : drawn < 0.4 ? -1 : 0)));
  });

export type Item = {
  readonly kind: string;
  readonly what: string;
  readonly level: string;
  readonly source: string;
};

const schools: Readonly<Record<Level, readonly (readonly [string, string])[]>> = {
  0: [
    ['basisonderwijs', 'primary'],
    ['vmbo, niet afgemaakt', 'vmbo'],
    ['mbo 1, assistent', 'mbo-1'],
  ],
  1: [
    ['mbo 2, logistiek medewerker', 'mbo-2'],
    ['mbo 3, verzorgende', 'mbo-3'],
    ['havo', 'havo'],
    ['mbo 4, administratie', 'mbo-4'],
  ],
  2: [
    ['hbo, bedrijfskunde', 'hbo'],
    ['universiteit, in het buitenland', 'wo'],
  ],
};
const jobs = [
  'schoonmaker',
  'orderpicker',
  'medewerker bediening',
  'verkoper in een winkel',
  'chauffeur',
  'hulp in de huishouding',
  'productiemedewerker',
  'administratief medewerker',
  'beveiliger',
  'hovenier',
] as const;
const drawLanguage = lottery([
  ['A1', 12],
  ['A2', 24],
  ['B1', 26],
  ['B2', 18],
  ['C1', 20],
]);
const drawDigital = lottery([
  ['yes', 55],
  ['with-help', 30],
  ['no', 15],
]);
/** Codes of the closed list of work limits: what work has to allow for, never why. */
const limits = [
  'no-lifting',
  'sitting',
  'part-day',
  'quiet-place',
  'no-night',
  'near-home',
] as const;
const wishes = [
  'werk in de eigen buurt',
  'werk overdag, als de kinderen op school zijn',
  'weer aan de slag in het oude vak',
  'eerst beter Nederlands leren',
  'een opleiding in de zorg',
] as const;

/** What the trajectory planner holds after the first talk. */
export function itemsOf(random: Random, person: Person): readonly Item[] {
  const [school, level] = oneOf(random, schools[person.intake]);
  const items: Item[] = [{ kind: 'education', what: school, level, source: 'client' }];
  const years = random.between(1, 12);
  if (random.chance(0.75)) {
    const what = `${oneOf(random, jobs)}, ${years} jaar`;
    items.push({ kind: 'work-experience', what, level: '', source: 'client' });
  }
  const tested = random.chance(0.4);
  const source = tested ? 'test' : 'worker';
  items.push({ kind: 'language', what: '', level: drawLanguage(random), source });
  items.push({ kind: 'digital', what: '', level: drawDigital(random), source: 'worker' });
  items.push({
    kind: 'learning',
    what: '',
    level: random.chance(0.8) ? 'yes' : 'no',
    source: 'worker',
  });
  if (random.chance(0.35)) {
    items.push({ kind: 'work-limit', what: '', level: oneOf(random, limits), source: 'client' });
  }
  items.push({ kind: 'wish', what: oneOf(random, wishes), level: '', source: 'client' });
  return items;
}
