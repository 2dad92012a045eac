import { firstDay, never } from '#city/calendar.ts';
import { deathByAge, householdLife } from '#city/calibration/flows.ts';
import { stepped } from '#city/calibration/path.ts';
import { drawNeighbourhood } from '#city/geography/geography.ts';
import { addressOf, join, openDossier, placeOf, register, settle } from '#city/life/admit.ts';
import {
  drawDay,
  endBenefit,
  endMainIncome,
  firstMonth,
  grant,
  isOnBenefit,
} from '#city/life/benefit.ts';
import { stopWork } from '#city/life/work.ts';
import type { World } from '#city/life/world.ts';
import { drawPartner } from '#city/people/draft.ts';
import {
  adults,
  ageOn,
  type Dossier,
  hasChildren,
  isCouple,
  type Kind,
  type Person,
} from '#city/people/person.ts';
import { oneOf } from '#engine/random/choice.ts';

/** What happens to households on benefit whatever the service does: pension, death, love, children, moves. */
export function change(world: World): void {
  for (const dossier of [...world.active]) {
    retire(world, dossier);
    if (isOnBenefit(dossier)) mourn(world, dossier);
    if (isOnBenefit(dossier)) liveOn(world, dossier);
  }
  world.active = world.active.filter(isOnBenefit);
}

/** Pension age of the elder adult ends the benefit; who has a younger partner turns to the SVB with them. */
function retire(world: World, dossier: Dossier): void {
  const { applicant, partner } = dossier;
  const day = Math.min(applicant.person.pension, partner?.person.pension ?? never);
  if (day > firstDay(world.month + 1)) return;
  const until = Math.max(day, (dossier.spell?.from ?? 0) + 1, firstDay(world.month) + 1);
  endBenefit(world, dossier, until, '03');
  world.exits[dossier.side].all += 1;
}

function mourn(world: World, dossier: Dossier): void {
  const random = world.random.changes;
  for (const person of adults(dossier)) {
    const yearly = stepped(deathByAge, ageOn(person.birth, firstDay(world.month)));
    if (random.chance(yearly / 12)) return die(world, dossier, person, eventDay(world, dossier));
  }
}

function die(world: World, dossier: Dossier, person: Person, day: number): void {
  const left = adults(dossier).find((other) => other !== person);
  if (left === undefined) {
    endBenefit(world, dossier, day, '04');
    world.exits[dossier.side].all += 1;
  } else {
    endMainIncome(person, firstMonth(day), day);
    stopWork(person, firstMonth(day));
  }
  person.death = day;
  if (addressOf(person).from < day) addressOf(person).until = day;
  if (left === undefined) {
    dossier.applicant.until = day;
    dossier.household.until = day;
    return;
  }
  part(world, dossier, person, day);
}

/** Takes one of two adults out of the dossier; the other goes on as applicant. */
function part(world: World, dossier: Dossier, person: Person, day: number): void {
  const { applicant, partner } = dossier;
  if (partner === undefined) throw new Error('one adult alone cannot part');
  applicant.until = applicant.person === person ? day : never;
  partner.until = day;
  if (applicant.person === person) {
    dossier.applicant = join(world, dossier, partner.person, 1, day);
  }
  dossier.partner = undefined;
  compose(world, dossier, dossier.children.length > 0 ? 'single_parent' : 'single', day);
}

/** A turn that life may take, with its yearly chance for the households that it may happen to. */
type Turn = {
  readonly yearly: number;
  readonly may: (dossier: Dossier, day: number) => boolean;
  readonly happen: (world: World, dossier: Dossier, day: number) => void;
};

const turns: readonly Turn[] = [
  { yearly: householdLife.split, may: ({ kind }) => isCouple(kind), happen: split },
  { yearly: householdLife.newPartner, may: ({ kind }) => !isCouple(kind), happen: moveIn },
  { yearly: householdLife.birth, may: mayHaveChild, happen: bear },
  { yearly: householdLife.move, may: () => true, happen: moveNearby },
  { yearly: householdLife.moveAcross, may: () => true, happen: moveAcross },
  {
    yearly: householdLife.intoInstitution,
    may: ({ kind }) => kind === 'single',
    happen: (world, dossier, day) => compose(world, dossier, 'institutional', day),
  },
  {
    yearly: householdLife.outOfInstitution,
    may: ({ kind }) => kind === 'institutional',
    happen: (world, dossier, day) => compose(world, dossier, 'single', day),
  },
];
/** Of all turns together: most months bring none, and cost one draw. */
const atMostYearly = turns.reduce((sum, { yearly }) => sum + yearly, 0);

/** At most one turn of life a month: a single draw, with each chance laid end to end. */
function liveOn(world: World, dossier: Dossier): void {
  growUp(world, dossier);
  let drawn = world.random.changes.unit() * 12;
  if (drawn >= atMostYearly) return;
  const day = eventDay(world, dossier);
  for (const { yearly, may, happen } of turns) {
    if (!may(dossier, day)) continue;
    if (drawn < yearly) return happen(world, dossier, day);
    drawn -= yearly;
  }
}

/** A day of this month on which all rows of the household have begun before. */
const eventDay = (world: World, dossier: Dossier): number =>
  Math.max(
    drawDay(world.random.changes, world.month),
    dossier.household.from + 1,
    (dossier.spell?.from ?? 0) + 1,
    ...adults(dossier).map((person) => addressOf(person).from + 1),
    dossier.applicant.from + 1,
    (dossier.partner?.from ?? 0) + 1,
  );

/** Children leave home from 18 on. */
function growUp(world: World, dossier: Dossier): void {
  if (dossier.children.length === 0) return;
  const random = world.random.changes;
  const today = firstDay(world.month);
  const left = dossier.children.filter(
    (birth) => ageOn(birth, today) < 18 || !random.chance(householdLife.childLeavesAt18 / 12),
  );
  if (left.length === dossier.children.length) return;
  dossier.children = left;
  const kind =
    left.length > 0 || !hasChildren(dossier.kind)
      ? dossier.kind
      : isCouple(dossier.kind)
        ? 'couple_without_children'
        : 'single';
  compose(world, dossier, kind, eventDay(world, dossier));
}

function mayHaveChild(dossier: Dossier, day: number): boolean {
  const mother = adults(dossier).find((person) => person.sex === 2);
  if (mother === undefined || dossier.children.length >= 5) return false;
  const age = ageOn(mother.birth, day);
  if (age < 19 || age > 42) return false;
  return isCouple(dossier.kind) || dossier.kind === 'single_parent' || dossier.kind === 'single';
}

function bear(world: World, dossier: Dossier, day: number): void {
  // Outside a couple four times as rare.
  if (!isCouple(dossier.kind) && !world.random.changes.chance(0.25)) return;
  dossier.children = [...dossier.children, day];
  compose(world, dossier, isCouple(dossier.kind) ? 'couple_with_children' : 'single_parent', day);
}

/** A couple parts: one keeps the home and the children, the other moves; most of them claim on their own. */
function split(world: World, dossier: Dossier, day: number): void {
  if (dossier.partner === undefined) return;
  const random = world.random.changes;
  const leaver = oneOf(random, adults(dossier));
  part(world, dossier, leaver, day);
  const place = random.chance(0.9)
    ? drawNeighbourhood(random, dossier.side, world.month)
    : placeOf(dossier);
  settle(world, [leaver], place, day);
  const own = openDossier(world, leaver, {
    side: dossier.side,
    place,
    kind: 'single',
    children: [],
    day,
  });
  if (random.chance(0.65)) grant(world, own, day, 'PW', '02');
  else endMainIncome(leaver, firstMonth(day), day);
}

function moveIn(world: World, dossier: Dossier, day: number): void {
  const random = world.random.changes;
  const { person } = dossier.applicant;
  const main = person.main && random.chance(0.8);
  const partner = register(world, drawPartner(random, person, day, main), day);
  dossier.partner = join(world, dossier, partner, 2, day);
  partner.address = { ...addressOf(person), person: partner, from: day };
  world.ledger.addresses.push(partner.address);
  if (main) startPartner(world, dossier, partner);
  const children = dossier.children.length > 0;
  compose(world, dossier, children ? 'couple_with_children' : 'couple_without_children', day);
}

function startPartner(world: World, dossier: Dossier, partner: Person): void {
  const from = world.month + 1;
  partner.mainIncome = {
    person: partner,
    from,
    until: never,
    knownOn: Math.max(dossier.spell?.startKnownOn ?? 0, firstDay(from)),
    endKnownOn: never,
  };
  world.ledger.mainIncome.push(partner.mainIncome);
}

function moveNearby(world: World, dossier: Dossier, day: number): void {
  move(world, dossier, day, dossier.side);
}

function moveAcross(world: World, dossier: Dossier, day: number): void {
  move(world, dossier, day, dossier.side === 'zuid' ? 'rest' : 'zuid');
}

function move(world: World, dossier: Dossier, day: number, side: Dossier['side']): void {
  const place = drawNeighbourhood(world.random.changes, side, world.month);
  dossier.side = side;
  dossier.neighbourhood = place.code;
  settle(world, adults(dossier), place, day);
}

/** The household is of this kind from this day. */
function compose(world: World, dossier: Dossier, kind: Kind, day: number): void {
  dossier.kind = kind;
  dossier.household.until = day;
  dossier.household = {
    dossier,
    kind,
    children: dossier.children.length,
    from: day,
    until: never,
  };
  world.ledger.households.push(dossier.household);
}
