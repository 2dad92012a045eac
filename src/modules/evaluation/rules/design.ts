import { shuffled } from '#engine/random/choice.ts';
import { seededRandom } from '#engine/random/generator.ts';
import { type Day, findDay } from '#kernel/day.ts';
import { type Method, methods } from './fit.ts';
import { isOutcome, type OutcomeId } from './outcome.ts';
import { type Place, type Pool, pools } from './places.ts';

export const expectations = ['lower', 'higher', 'unknown'] as const;
export type Expectation = (typeof expectations)[number];
/** Who gets it: an area at once, areas in turn by lot, or people by lot because places are scarce. */
export const assignments = ['area', 'staggered', 'lottery'] as const;
export type Assignment = (typeof assignments)[number];

export type Wave = { readonly place: string; readonly from: Day };

/** What is written down before the data are there. */
export type Design = {
  readonly name: string;
  readonly question: string;
  readonly outcome: OutcomeId;
  readonly expected: Expectation;
  readonly assignment: Assignment;
  readonly places: readonly string[];
  readonly startsOn: Day;
  /** Staggered: the first days of the turns; which place comes when is drawn by lot. */
  readonly turns: readonly Day[];
  readonly pool: Pool;
  readonly leftOut: readonly string[];
  readonly method: Method;
  readonly analysis: string;
  /** Of a later design of the same programme. */
  readonly changedBecause: string | undefined;
};

/** A form of three steps, as typed; `areas` holds names with a line between. */
export const fieldsOf = {
  1: ['name', 'question', 'outcome', 'expected'],
  2: ['areas', 'neighbourhoods', 'startsOn', 'assignment', 'turns'],
  3: ['pool', 'leftOut', 'method', 'analysis', 'changedBecause'],
} as const;
export type Step = keyof typeof fieldsOf;
export type FieldName = (typeof fieldsOf)[Step][number];
export type Typed = Readonly<Record<FieldName, string>>;

/** Why a field is refused; `value` is the part that is wrong. */
export type Fault = { readonly kind: FaultKind; readonly value?: string };
export type FaultKind =
  | 'too-short'
  | 'too-long'
  | 'choose'
  | 'no-places'
  | 'unknown-place'
  | 'no-date'
  | 'turns-missing'
  | 'turns-not-asked'
  | 'too-many-turns';
export type Faults = Readonly<Partial<Record<FieldName, Fault>>>;

/** What the form is judged by: the places that exist, and whether it changes a design that stands. */
export type Known = { readonly places: readonly Place[]; readonly changes: boolean };

/** What is wrong in one step. */
export function faultsIn(step: Step, typed: Typed, known: Known): Faults {
  const found = { 1: faultsInWhat, 2: faultsInWhere, 3: faultsInComparison }[step](typed, known);
  return Object.fromEntries(
    Object.entries(found).filter(([, fault]) => fault !== undefined),
  ) as Faults;
}

type Found = Partial<Record<FieldName, Fault | undefined>>;

const faultsInWhat = (typed: Typed): Found => ({
  name: lengthFault(typed.name, 3, 120),
  question: lengthFault(typed.question, 10, 500),
  outcome: isOutcome(typed.outcome) ? undefined : { kind: 'choose' },
  expected: among(expectations, typed.expected),
});

function faultsInWhere(typed: Typed, { places }: Known): Found {
  const named = findNamed(typed.neighbourhoods, places);
  const chosen = placesOf(typed, places);
  return {
    areas: chosen.length === 0 && named.unknown === undefined ? { kind: 'no-places' } : undefined,
    neighbourhoods: unknownFault(named.unknown),
    startsOn: findDay(typed.startsOn.trim()) === undefined ? { kind: 'no-date' } : undefined,
    assignment: among(assignments, typed.assignment),
    turns: turnsFault(typed, chosen.length),
  };
}

function turnsFault({ assignment, turns }: Typed, places: number): Fault | undefined {
  const written = partsOf(turns);
  if (assignment !== 'staggered') {
    return written.length === 0 ? undefined : { kind: 'turns-not-asked' };
  }
  const wrong = written.find((text) => findDay(text) === undefined);
  if (wrong !== undefined) return { kind: 'no-date', value: wrong };
  if (written.length < 2) return { kind: 'turns-missing' };
  return written.length > places ? { kind: 'too-many-turns', value: String(places) } : undefined;
}

const faultsInComparison = (typed: Typed, { places, changes }: Known): Found => ({
  pool: among(pools, typed.pool),
  leftOut: unknownFault(findNamed(typed.leftOut, places).unknown),
  method: among(methods, typed.method),
  analysis: lengthFault(typed.analysis, 10, 2000),
  changedBecause: changes ? lengthFault(typed.changedBecause, 5, 500) : undefined,
});

/** The design of a form without faults. */
export function designOf(typed: Typed, { places, changes }: Known): Design {
  const startsOn = getDate(typed.startsOn);
  const turns = partsOf(typed.turns).map(getDate).sort();
  return {
    name: typed.name.trim(),
    question: typed.question.trim(),
    outcome: typed.outcome as OutcomeId,
    expected: typed.expected as Expectation,
    assignment: typed.assignment as Assignment,
    places: placesOf(typed, places),
    startsOn: turns[0] ?? startsOn,
    turns,
    pool: typed.pool as Pool,
    leftOut: findNamed(typed.leftOut, places).codes,
    method: typed.method as Method,
    analysis: typed.analysis.trim(),
    changedBecause: changes ? typed.changedBecause.trim() : undefined,
  };
}

/** Which place has which turn, by lot: anyone can draw it again from the seed and the codes in order. */
export function drawTurns(
  { places, turns }: Pick<Design, 'places' | 'turns'>,
  seed: number,
): readonly Wave[] {
  const order = shuffled(seededRandom(seed).stream('turns'), places.toSorted());
  return order.map((place, at) => ({
    place,
    from: turns[Math.floor((at * turns.length) / order.length)] as Day,
  }));
}

/** All neighbourhoods of the areas that were chosen, and those that were named. */
function placesOf({ areas, neighbourhoods }: Typed, places: readonly Place[]): readonly string[] {
  const chosen = new Set(areas.split('|'));
  const named = new Set(findNamed(neighbourhoods, places).codes);
  return places
    .filter(({ area, code }) => chosen.has(area) || named.has(code))
    .map(({ code }) => code);
}

function findNamed(text: string, places: readonly Place[]) {
  const bare = (name: string) => name.trim().toLowerCase();
  const found = partsOf(text).map((name) => ({
    name,
    code: places.find((place) => bare(place.name) === bare(name) || place.code === name)?.code,
  }));
  return {
    codes: found.flatMap(({ code }) => (code === undefined ? [] : [code])),
    unknown: found.find(({ code }) => code === undefined)?.name,
  };
}

/** Names or dates with a comma, a semicolon or a line between. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function getDate(text: string): Day {
  const day = findDay(text.trim());
  if (day === undefined) throw new Error(`a form without faults holds dates: ${text}`);
  return day;
}

const unknownFault = (value: string | undefined): Fault | undefined =>
  value === undefined ? undefined : { kind: 'unknown-place', value };

const among = (choices: readonly string[], typed: string): Fault | undefined =>
  choices.includes(typed) ? undefined : { kind: 'choose' };

function lengthFault(text: string, least: number, most: number): Fault | undefined {
  const { length } = text.trim();
  if (length < least) return { kind: 'too-short', value: String(least) };
  return length > most ? { kind: 'too-long', value: String(most) } : undefined;
}
