import { yearOfDay } from '#city/calendar.ts';
import { pensionDay } from '#city/people/pension.ts';
import {
  birthAt,
  hasChildren,
  isCouple,
  type Kind,
  type Level,
  type Sex,
} from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** A household that chance proposes; nobody is on record before it is chosen. */
export type Draft = {
  readonly kind: Kind;
  readonly adults: readonly DraftAdult[];
  readonly children: readonly number[];
};

export type DraftAdult = {
  readonly sex: Sex;
  readonly birth: number;
  readonly birthYear: number;
  readonly national: Level;
  readonly main: boolean;
};

/** Relative numbers of households that come in, by kind; ages of the applicant in bands from 15, 25, 35, 45 and 55. */
type Proposal = {
  readonly kinds: readonly (readonly [Kind, number])[];
  readonly ages: Readonly<Record<Kind, readonly number[]>>;
};

/** Assumptions; the balance with the published composition decides which proposals are taken. */
const coming: Proposal = {
  kinds: [
    ['single', 58],
    ['couple_without_children', 5],
    ['couple_with_children', 9],
    ['single_parent', 20],
    ['other_household', 1.5],
    ['institutional', 6],
  ],
  ages: {
    single: [24, 29, 19, 16, 12],
    couple_without_children: [4, 18, 18, 25, 35],
    couple_with_children: [5, 33, 37, 20, 5],
    single_parent: [14, 37, 32, 15, 2],
    other_household: [15, 25, 22, 20, 18],
    institutional: [15, 27, 25, 22, 11],
  },
};
const standing: Proposal = {
  kinds: [
    ['single', 52],
    ['couple_without_children', 6],
    ['couple_with_children', 12],
    ['single_parent', 27],
    ['other_household', 1],
    ['institutional', 2.5],
  ],
  ages: {
    single: [8, 17, 21, 27, 27],
    couple_without_children: [2, 8, 13, 30, 47],
    couple_with_children: [2, 18, 40, 32, 8],
    single_parent: [5, 24, 38, 28, 5],
    other_household: [10, 20, 25, 25, 20],
    institutional: [8, 20, 28, 28, 16],
  },
};
const proposals = { coming: readied(coming), standing: readied(standing) };

const menByKind: Readonly<Record<Kind, number>> = {
  single: 0.6,
  couple_without_children: 0.6,
  couple_with_children: 0.65,
  single_parent: 0.08,
  other_household: 0.5,
  institutional: 0.75,
};
const drawLevel = lottery<Level>([
  [0, 66],
  [1, 28],
  [2, 6],
]);
const drawChildren = lottery([
  [1, 45],
  [2, 33],
  [3, 15],
  [4, 5],
  [5, 2],
]);
/** The benefit is nobody's main income (work or other income beside it), or of one adult of a couple. */
const nobodyMain = 0.085;
const oneOfCouple = 0.15;

/** A household as it might come to the counter on `day`, or, `standing`, as it might be found there. */
export function drawDraft(random: Random, day: number, manner: keyof typeof proposals): Draft {
  const proposal = proposals[manner];
  const kind = proposal.kind(random);
  const band = proposal.age[kind](random);
  const age = Math.max(18, band + random.unit() * (band === 55 ? 12 : 10));
  const sex: Sex = random.chance(menByKind[kind]) ? 1 : 2;
  const birth = withinWorkingAge(birthAt(random, day, Math.floor(age)), day);
  const main = !random.chance(nobodyMain);
  const applicant = adult(random, sex, birth, main);
  if (!isCouple(kind)) {
    return { kind, adults: [applicant], children: children(random, kind, day, age) };
  }
  const partner = drawPartner(random, applicant, day, main && !random.chance(oneOfCouple));
  return { kind, adults: [applicant, partner], children: children(random, kind, day, age) };
}

export function drawPartner(
  random: Random,
  of: Pick<DraftAdult, 'sex' | 'birth'>,
  day: number,
  main: boolean,
): DraftAdult {
  const sex: Sex = random.chance(0.97) ? (of.sex === 1 ? 2 : 1) : of.sex;
  const younger = of.sex === 1 ? 900 : -900;
  const birth = of.birth + younger + random.between(-2200, 2200);
  return adult(random, sex, withinWorkingAge(birth, day), main);
}

function adult(random: Random, sex: Sex, birth: number, main: boolean): DraftAdult {
  return { sex, birth, birthYear: yearOfDay(birth), national: drawLevel(random), main };
}

/** At least 18, and at least half a year before pension age. */
function withinWorkingAge(birth: number, day: number): number {
  const youngest = day - 18 * 366;
  let fitting = Math.min(birth, youngest);
  while (pensionDay(fitting) < day + 180) fitting += 365;
  return fitting;
}

function children(random: Random, kind: Kind, day: number, parentAge: number): readonly number[] {
  if (!hasChildren(kind)) return [];
  const oldest = Math.max(1, Math.min(18, Math.floor(parentAge) - 18));
  return Array.from({ length: drawChildren(random) }, () => {
    const age = random.below(oldest);
    return day - age * 365 - random.below(365) - 1;
  });
}

function readied({ kinds, ages }: Proposal) {
  const bands = [15, 25, 35, 45, 55];
  const of = (kind: Kind) => lottery(bands.map((band, at) => [band, ages[kind][at] ?? 0] as const));
  return {
    kind: lottery(kinds),
    age: {
      single: of('single'),
      couple_without_children: of('couple_without_children'),
      couple_with_children: of('couple_with_children'),
      single_parent: of('single_parent'),
      other_household: of('other_household'),
      institutional: of('institutional'),
    } satisfies Record<Kind, unknown>,
  };
}
