import { firstDay, monthNumber } from '#city/calendar.ts';
import { indicated, shelteredShare } from '#city/calibration/placements.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';

export type Indication = {
  readonly person: Person;
  readonly kind: 'job_agreement' | 'sheltered_work';
  readonly from: number;
};

/** The register of the job agreement began on this day. */
const registerBegan = firstDay(monthNumber(2015, 1));
const adult = 18 * 365 + 5;

/**
 * Whom the UWV gave an indication, most of them when they came of age. Each person has the same draws, so that a
 * later extract of the same city has the same ones.
 */
export function indicationsOf(
  random: Random,
  persons: readonly Person[],
  organisation: Organisation,
): readonly Indication[] {
  const found: Indication[] = [];
  for (const person of persons) {
    const [drawn, sheltered, days] = [
      random.unit(),
      random.chance(shelteredShare),
      random.below(90),
    ];
    const rows = organisation.assignments.get(person) ?? [];
    const young = rows.some(({ team }) => team.department.kind === 'youth');
    if (rows.length === 0 || drawn >= (young ? indicated.youth : indicated.others)) continue;
    const from = Math.max(person.birth + adult, registerBegan) + days;
    found.push({ person, kind: sheltered ? 'sheltered_work' : 'job_agreement', from });
  }
  return found;
}
