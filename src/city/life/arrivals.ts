import { never, yearOf } from '#city/calendar.ts';
import { yearPersonsBeside } from '#city/calibration/programme.ts';
import {
  olderWorkersShare,
  personsPerHousehold,
  selfEmployedShare,
} from '#city/calibration/stock.ts';
import { isPublishedYear, steadyYearPersons, yearPersons } from '#city/calibration/year-persons.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import { admit } from '#city/life/admit.ts';
import { surplus, weigh } from '#city/life/balance.ts';
import { drawDay, drawInflowReason, drawScheme, grant } from '#city/life/benefit.ts';
import type { World } from '#city/life/world.ts';
import { type Draft, drawDraft } from '#city/people/draft.ts';
import { adults, ageOn, type Dossier, type Person } from '#city/people/person.ts';

/** How many households chance proposes for each that comes in; see balance.ts. */
const proposed = 5;

/** The month's households that come onto benefit: those that come back, then new ones. */
export function arrive(world: World): void {
  comeBack(world);
  for (const side of sides) {
    let wanted = world.whole[side].arriving(personsWanted(world, side));
    while (wanted > 0) wanted -= Math.max(0.35, mainPersons(newHousehold(world, side)));
  }
}

/**
 * Persons that still have to come in this month so that the year ends with its year persons: what is
 * missing, spread over the months left. Half of December's arrivals count for the next year.
 */
function personsWanted(world: World, side: Side): number {
  const year = yearOf(world.month);
  const target = yearPersonsAsked(world, side, year) * world.scale;
  const own = ownPersons(world, side);
  const missing = target + own.soFar - world.yearPersons[side] - uncounted(world, side, year);
  return Math.max(0, Math.max(0, missing) / (11.5 - (world.month % 12)) + own.now);
}

function yearPersonsAsked(
  { course, effect, scale, lastDecember }: World,
  side: Side,
  year: number,
) {
  const before = lastDecember[side] / scale;
  if (course.steady) return steadyYearPersons(side, before);
  const beside = isPublishedYear(year) ? yearPersonsBeside(year, side, effect) : 0;
  return yearPersons(year, side, before) + beside;
}

/** What a course of the city's own adds to the persons of the year until now, and to who comes this month. */
const ownPersons = ({ course, month }: World, side: Side) => ({
  soFar: course.cameSoFar(month, side) * personsPerHousehold,
  now: course.coming(month, side) * personsPerHousehold,
});

/** On benefit and not yet counted this year; they will be on the next 16th. */
function uncounted(world: World, side: Side, year: number): number {
  let persons = 0;
  for (const dossier of world.active) {
    if (dossier.side !== side) continue;
    for (const person of adults(dossier))
      if (person.main && person.countedIn !== year) persons += 1;
  }
  return persons;
}

function comeBack(world: World): void {
  const due = world.returns.get(world.month) ?? [];
  world.returns.delete(world.month);
  for (const { dossier, on } of due) {
    if (!mayComeBack(dossier, on)) continue;
    const reason = drawInflowReason(world, dossier, ageAt(dossier, on));
    grant(world, dossier, on, 'PW', reason);
    weigh(world.balance[dossier.side], adults(dossier), dossier.kind, dossier.since, 1);
  }
}

function mayComeBack(dossier: Dossier, on: number): boolean {
  return adults(dossier).every((person) => person.death === never && person.pension > on + 90);
}

const ageAt = (dossier: Dossier, day: number) => ageOn(dossier.applicant.person.birth, day);
const mainPersons = (persons: readonly Person[]) => persons.filter((person) => person.main).length;

function newHousehold(world: World, side: Side): readonly Person[] {
  const random = world.random.arrivals;
  const day = drawDay(random, world.month);
  const balance = world.balance[side];
  let chosen = drawDraft(random, day, 'coming');
  let least = surplus(balance, chosen.adults, chosen.kind, day);
  for (let other = 1; other < proposed; other += 1) {
    const draft = drawDraft(random, day, 'coming');
    const its = surplus(balance, draft.adults, draft.kind, day);
    // Households in which the benefit is nobody's main income weigh nothing: chance alone decides there.
    if (isMain(chosen) && isMain(draft) && its < least) [chosen, least] = [draft, its];
  }
  const dossier = admit(world, chosen, side, day);
  start(world, dossier, day);
  weigh(balance, adults(dossier), dossier.kind, dossier.since, 1);
  return adults(dossier);
}

const isMain = (draft: Draft) => draft.adults.some((adult) => adult.main);

/** The scheme: IOAW and IOAZ for a household of 55 or over, as long as there are fewer than published. */
function start(world: World, dossier: Dossier, day: number): void {
  const random = world.random.arrivals;
  const age = ageAt(dossier, day);
  const share = olderWorkersShare(world.month);
  const wanted = share / (1 + share);
  const scheme =
    age >= 52 && olderWorkers(world, dossier.side) < wanted
      ? drawScheme(random, selfEmployedShare)
      : 'PW';
  const reason =
    scheme === 'IOAW' ? '14' : scheme === 'IOAZ' ? '13' : drawInflowReason(world, dossier, age);
  grant(world, dossier, day, scheme, reason);
  if (scheme !== 'PW') world.olderWorkers[dossier.side] += 1;
}

function olderWorkers(world: World, side: Side): number {
  return world.olderWorkers[side] / Math.max(1, world.householdsOn[side]);
}
