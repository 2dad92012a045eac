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
  const chosen = [
    ...reachedInDecember(random, of('december'), { year, side, reach }),
    ...sample(random, of('left'), () => reachOfLeft),
    ...sample(random, of('beside'), () => reachOfBeside),
  ];
  const others = [...of('applicant'), ...of('former')];
  const weight = (entry: PersonYear) => (entry.standing === 'former' ? weightOfFormer : 1);
  const missing = Math.max(0, persons * scale - chosen.length);
  const factor = factorFor(others.map(weight), missing);
  return [...chosen, ...sample(random, others, (entry) => Math.min(most, weight(entry) * factor))];
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

/**
 * Chances by sex × age × household × education that reproduce the published representation of each group:
 * iterative proportional fitting on the persons themselves (Deming and Stephan 1940).
 */
function reachedInDecember(
  random: Random,
  people: readonly PersonYear[],
  { year, side, reach }: { readonly year: number; readonly side: Side; readonly reach: number },
): readonly PersonYear[] {
  const relative = relativeReach(year, side);
  const cells = new Map<string, { readonly groups: readonly number[]; people: PersonYear[] }>();
  for (const entry of people) {
    const groups = groupsOf(entry.person, entry.kind, 0, year).slice(0, 4);
    const key = groups.join(' ');
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { groups, people: [entry] });
    else cell.people.push(entry);
  }
  const all = [...cells.values()].map((cell) => ({ ...cell, chance: reach }));
  const dimensions = [0, 1, 2, 3];
  for (let round = 0; round < 40; round += 1) {
    for (const dimension of dimensions) {
      const sums = new Map<number, { there: number; reached: number }>();
      for (const cell of all) {
        const group = cell.groups[dimension] ?? 0;
        const sum = sums.get(group) ?? { there: 0, reached: 0 };
        sum.there += cell.people.length;
        sum.reached += cell.people.length * cell.chance;
        sums.set(group, sum);
      }
      for (const cell of all) {
        const group = cell.groups[dimension] ?? 0;
        const { there = 0, reached: so = 0 } = sums.get(group) ?? {};
        const asked = reach * (relative[group] ?? 1);
        // Institutional households: whatever the other dimensions leave for them.
        if (Number.isNaN(asked) || so === 0) continue;
        cell.chance = Math.min(most, cell.chance * ((asked * there) / so));
      }
    }
    const total = all.reduce((sum, cell) => sum + cell.people.length * cell.chance, 0);
    const factor = (reach * people.length) / Math.max(1, total);
    for (const cell of all) cell.chance = Math.min(most, cell.chance * factor);
  }
  const take = wholeNumbers(random.unit());
  return all.flatMap((cell) => shuffled(random, cell.people).filter(() => take(cell.chance) > 0));
}

/** As many as the chances add up to, spread over the list. */
function sample(
  random: Random,
  people: readonly PersonYear[],
  chance: (entry: PersonYear) => number,
): readonly PersonYear[] {
  const take = wholeNumbers(random.unit());
  return shuffled(random, people).filter((entry) => take(chance(entry)) > 0);
}
