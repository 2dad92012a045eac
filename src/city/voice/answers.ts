import { firstDay, monthNumber, monthOfDay } from '#city/calendar.ts';
import { pathThrough } from '#city/calibration/path.ts';
import { getNeighbourhood } from '#city/geography/geography.ts';
import type { World } from '#city/life/world.ts';
import { guidedBy } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Dossier, Person } from '#city/people/person.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Answer = {
  readonly person: Person;
  readonly moment: string;
  readonly day: number;
  readonly mark: number;
  readonly remark: string;
  readonly callBack: boolean;
};

type Bank = 'south' | 'north';

/**
 * Promoters and detractors: a net score of 10 on the south bank and -5 on the north bank at the end of 2022, and
 * a mean more than half a point higher (KNAPRZ 4.3.1). Before and after: assumption.
 */
const promoters: Readonly<Record<Bank, (month: number) => number>> = {
  south: pathThrough([
    [monthNumber(2017, 1), 0.31],
    [monthNumber(2022, 6), 0.38],
    [monthNumber(2035, 1), 0.38],
  ]),
  north: pathThrough([
    [monthNumber(2017, 1), 0.3],
    [monthNumber(2022, 6), 0.325],
    [monthNumber(2035, 1), 0.325],
  ]),
};
const detractors: Readonly<Record<Bank, (month: number) => number>> = {
  south: pathThrough([
    [monthNumber(2017, 1), 0.35],
    [monthNumber(2022, 6), 0.28],
    [monthNumber(2035, 1), 0.28],
  ]),
  north: () => 0.375,
};
const drawPassive = lottery([
  [7, 45],
  [8, 55],
]);
const drawPromoter = lottery([
  [9, 60],
  [10, 40],
]);
const low = (weights: readonly number[]) =>
  lottery(weights.map((weight, mark) => [mark, weight] as const));
const drawDetractor = { south: low([1, 1, 2, 3, 4, 7, 10]), north: low([4, 2, 3, 4, 4, 5, 6]) };

/** Part of those who are asked that answers: assumption. */
const response = 0.2;
const moments = new Map([
  [3, '3_months'],
  [6, '6_months'],
  [12, '12_months'],
]);
const remarks = [
  'Ik weet nu wie ik kan bellen.',
  'Het duurde lang voordat ik iets hoorde.',
  'Er werd naar mij geluisterd.',
  'Ik moest mijn verhaal steeds opnieuw vertellen.',
  'De training paste bij mij.',
  'Ik had liever eerder hulp gekregen.',
];

/** Golden section: any run of these lies evenly over 0 to 1, so that few answers have the published shares. */
const step = 0.6180339887498949;

export function openAnswers(random: Random, organisation: Organisation) {
  const answers: Answer[] = [];
  const place: Record<Bank, number> = { south: random.unit(), north: random.unit() };
  return {
    answers,
    keepMonth: (world: World) => {
      const { month } = world;
      for (const [department, people] of guidedBy(organisation)) {
        if (department === 'prestatie010') continue;
        for (const [person, dossier] of people) {
          const asked = moments.get(month - monthOfDay(dossier.spell?.from ?? 0));
          if (asked !== undefined) ask(person, dossier, asked, month);
        }
      }
      for (const { dossier, persons, reason } of world.departures) {
        for (const person of reason === '11' ? persons : []) ask(person, dossier, 'exit', month);
      }
    },
  };

  function ask(person: Person, dossier: Dossier, moment: string, month: number): void {
    if (!random.chance(response)) return;
    const { bank } = getNeighbourhood(dossier.neighbourhood);
    const begun = Math.max(firstDay(month), person.known, dossier.spell?.from ?? 0);
    answers.push({
      person,
      moment,
      day: begun + random.below(Math.max(1, firstDay(month + 1) - begun)),
      mark: mark(bank, month),
      remark: random.chance(0.3) ? oneOf(random, remarks) : '',
      callBack: random.chance(0.06),
    });
  }

  function mark(bank: Bank, month: number): number {
    place[bank] = (place[bank] + step) % 1;
    const at = place[bank];
    if (at < promoters[bank](month)) return drawPromoter(random);
    if (at >= 1 - detractors[bank](month)) return drawDetractor[bank](random);
    return drawPassive(random);
  }
}
