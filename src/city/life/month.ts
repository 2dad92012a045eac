import { firstDay, monthNumber } from '#city/calendar.ts';
import { applicantsYearly } from '#city/calibration/flows.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import { admit } from '#city/life/admit.ts';
import { arrive } from '#city/life/arrivals.ts';
import { recount } from '#city/life/balance.ts';
import { drawDay } from '#city/life/benefit.ts';
import { change } from '#city/life/changes.ts';
import { depart } from '#city/life/departures.ts';
import { registerEducation } from '#city/life/intake-education.ts';
import { changeMainIncome, countYearPersons } from '#city/life/main-income.ts';
import { workBeside } from '#city/life/work.ts';
import type { World } from '#city/life/world.ts';
import { drawDraft } from '#city/people/draft.ts';
import { adults } from '#city/people/person.ts';

/** Contacts, and with them applicants who were turned down, are registered from this month on. */
export const registeredFrom = monthNumber(2017, 1);

/** One month of the whole city; its days run from the 2nd to the first of the next month. */
export function liveMonth(world: World): void {
  world.departures = [];
  world.applicants = [];
  if (world.month % 12 === 0) beginYear(world);
  change(world);
  recount(world.balance, world.active, world.month);
  countHouseholds(world);
  registerEducation(world, firstDay(world.month));
  arrive(world);
  depart(world);
  countYearPersons(world);
  changeMainIncome(world);
  workBeside(world);
  if (world.month >= registeredFrom) turnDown(world);
}

function beginYear(world: World): void {
  for (const side of sides) {
    world.grants[side] = { all: 0, work: 0 };
    world.exits[side] = { all: 0, work: 0 };
    world.yearPersons[side] = 0;
    world.lastDecember[side] = mainPersons(world, side);
  }
}

function mainPersons(world: World, side: Side): number {
  let persons = 0;
  for (const dossier of world.active) {
    if (dossier.side !== side) continue;
    for (const person of adults(dossier)) if (person.main) persons += 1;
  }
  return persons;
}

function countHouseholds(world: World): void {
  for (const side of sides) {
    world.householdsOn[side] = 0;
    world.olderWorkers[side] = 0;
  }
  for (const dossier of world.active) {
    world.householdsOn[dossier.side] += 1;
    if (dossier.spell?.scheme !== 'PW') world.olderWorkers[dossier.side] += 1;
  }
}

/** Applications that are refused, withdrawn or not pursued: on record, never on benefit. */
function turnDown(world: World): void {
  const random = world.random.applicants;
  const number = world.wholeApplicants((applicantsYearly * world.scale) / 12);
  for (let done = 0; done < number; done += 1) {
    const side: Side = random.chance(zuidOfApplicants) ? 'zuid' : 'rest';
    const day = drawDay(random, world.month);
    world.applicants.push(admit(world, drawDraft(random, day, 'coming'), side, day));
  }
}
const zuidOfApplicants = 0.43;
