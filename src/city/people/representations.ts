import { never } from '#city/calendar.ts';
import { drawFamilyName } from '#city/people/names.ts';
import type { Person } from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Representation = {
  readonly person: Person;
  readonly ground: string;
  readonly name: string;
  /** Day of the decision of the court; it holds from then on. */
  readonly from: number;
  readonly until: number;
};

/** Assumptions: nothing was published about how many people on benefit somebody acts for. */
const share = 0.03;
const drawGround = lottery([
  ['administration', 82],
  ['mentorship', 11],
  ['guardianship', 7],
]);
const ends = 0.3;
const offices = {
  administration: 'Bewindvoering',
  mentorship: 'Mentorschap',
  guardianship: 'Curatele',
};

/**
 * Who acts for whom, in the order of the persons. Each person has chances of the own, so that whoever comes later
 * changes nothing for who was there.
 */
export function representationsOf(
  random: Random,
  persons: readonly Person[],
): readonly Representation[] {
  return persons.flatMap((person) => {
    const own = random.stream(String(person.number));
    if (!own.chance(share)) return [];
    const ground = drawGround(own) as keyof typeof offices;
    const from = person.known + own.between(30, 1500);
    const until = own.chance(ends) ? from + own.between(365, 1500) : never;
    const name = `${offices[ground]} ${drawFamilyName(own)}`;
    const last = Math.min(until, person.death);
    return last > from ? [{ person, ground, name, from, until: last }] : [];
  });
}
