import { contactYear } from '#city/calibration/contact-tables.ts';
import { relativeReach } from '#city/calibration/representation.ts';
import type { PersonYear } from '#city/contacts/year-book.ts';
import type { Side } from '#city/geography/geography.ts';
import { groupsOf } from '#city/life/balance.ts';
import { shuffled } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import { wholeNumbers } from '#engine/random/whole.ts';

/** Share with a contact of those who left in the year and of those for whom it was no main income. */
const reachOfLeft = 0.9;
const reachOfBeside = 0.62;
/** Former clients against applicants, as chance to be spoken with. */
const weightOfFormer = 0.4;
const most = 0.985;

/** Who of this side has at least one contact in the year: as many, and from the groups, as published. */
export function reached(
  random: Random,
  people: readonly PersonYear[],
  { year, side, scale }: { readonly year: number; readonly side: Side; readonly scale: number },
): readonly PersonYear[] {
  const of = (standing: PersonYear['standing']) =>
    people.filter((entry) => entry.side === side && entry.standing === standing);
  const { persons, reach } = contactYear(year, side);
  const relative = relativeReach(year, side);
  const chosen = [
    ...reachedInDecember(random, of('december'), { year, reach, relative }),
    ...sample(random, of('left'), () => reachOfLeft),
    ...sample(random, of('beside'), () => reachOfBeside),
  ];
  const others = [...of('applicant'), ...of('former')];
  const weight = (entry: PersonYear) => (entry.standing === 'former' ? weightOfFormer : 1);
  return [
    ...chosen,
    ...asMany(random, others, { weight, missing: persons * scale - chosen.length }),
  ];
}

/** So many more out of these, by weight; none when none is missing. */
export function asMany(
  random: Random,
  people: readonly PersonYear[],
  { weight, missing }: { readonly weight: (entry: PersonYear) => number; readonly missing: number },
): readonly PersonYear[] {
  const factor = factorFor(people.map(weight), Math.max(0, missing));
  return sample(random, people, (entry) => Math.min(most, weight(entry) * factor));
}

/** The factor with which capped chances add up to what is missing, or the largest that makes sense. */
function factorFor(weights: readonly number[], missing: number): number {
  let factor =
    missing /
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  for (let round = 0; round < 12; round += 1) {
    const sum = weights.reduce((so, weight) => so + Math.min(most, weight * factor), 0);
    factor = Math.min(4, factor * (missing / Math.max(1, sum)));
  }
  return factor;
}

type Cell = { readonly groups: readonly number[]; readonly people: PersonYear[]; chance: number };

/** Reach of all, and of each group over that of all; not a number where nothing is published. */
type Reach = {
  readonly year: number;
  readonly reach: number;
  readonly relative: readonly number[];
};

/**
 * Chances by sex × age × household × education that reproduce the published representation of each group:
 * iterative proportional fitting on the persons themselves (Deming and Stephan 1940).
 */
export function reachedInDecember(
  random: Random,
  people: readonly PersonYear[],
  { year, reach, relative }: Reach,
): readonly PersonYear[] {
  const cells = cellsOf(people, year, reach);
  const asked = relative.map((of) => reach * of);
  for (let round = 0; round < 40; round += 1) {
    for (const dimension of [0, 1, 2, 3]) fitDimension(cells, dimension, asked);
    const factor = (reach * people.length) / Math.max(1, reachedOf(cells));
    for (const cell of cells) cell.chance = Math.min(most, cell.chance * factor);
  }
  const take = wholeNumbers(random.unit());
  return cells.flatMap((cell) => shuffled(random, cell.people).filter(() => take(cell.chance) > 0));
}

function cellsOf(people: readonly PersonYear[], year: number, chance: number): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const entry of people) {
    const groups = groupsOf(entry.person, entry.kind, 0, year).slice(0, 4);
    const key = groups.join(' ');
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { groups, people: [entry], chance });
    else cell.people.push(entry);
  }
  return [...cells.values()];
}

/** Brings the groups of one dimension to what is asked; where nothing is published they stay. */
function fitDimension(cells: readonly Cell[], dimension: number, asked: readonly number[]): void {
  const byGroup = new Map<number, Cell[]>();
  for (const cell of cells) {
    const group = cell.groups[dimension] ?? 0;
    const others = byGroup.get(group);
    if (others === undefined) byGroup.set(group, [cell]);
    else others.push(cell);
  }
  for (const [group, own] of byGroup) {
    const share = asked[group] ?? Number.NaN;
    const there = own.reduce((sum, cell) => sum + cell.people.length, 0);
    const now = reachedOf(own);
    if (Number.isNaN(share) || now === 0) continue;
    for (const cell of own) cell.chance = Math.min(most, (cell.chance * share * there) / now);
  }
}

const reachedOf = (cells: readonly Cell[]) =>
  cells.reduce((sum, cell) => sum + cell.people.length * cell.chance, 0);

/** As many as the chances add up to, spread over the list. */
function sample(
  random: Random,
  people: readonly PersonYear[],
  chance: (entry: PersonYear) => number,
): readonly PersonYear[] {
  const take = wholeNumbers(random.unit());
  return shuffled(random, people).filter((entry) => take(chance(entry)) > 0);
}
