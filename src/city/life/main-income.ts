import { firstDay, middleDay, never, yearOf } from '#city/calendar.ts';
import { personsPerHousehold } from '#city/calibration/stock.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import { endMainIncome, startMainIncome } from '#city/life/benefit.ts';
import { stopWork, work } from '#city/life/work.ts';
import { type Departure, householdsAsked, type World } from '#city/life/world.ts';
import { adults, type Dossier, type Person } from '#city/people/person.ts';

/** Persons who change each month whether the benefit is their main income, as a share: assumption. */
const changing = 0.0008;

/**
 * Work, or the end of it, makes the benefit somebody's main income or no longer; as many as bring the
 * persons in line with the households (see personsPerHousehold). From the next month.
 */
export function changeMainIncome(world: World): void {
  for (const side of sides) {
    const persons = personsOf(world.active, side);
    const main = persons.filter(({ person }) => person.main);
    const target = householdsAsked(world, side) * personsPerHousehold;
    const churn = main.length * changing;
    const difference = main.length - target;
    loseMain(world, main, world.whole[side].losing(churn + Math.max(0, difference)));
    const beside = persons.filter(({ person }) => !person.main);
    gainMain(world, beside, world.whole[side].gaining(churn + Math.max(0, -difference)));
  }
}

type Adult = { readonly person: Person; readonly dossier: Dossier };

function personsOf(active: readonly Dossier[], side: Side): Adult[] {
  const found: Adult[] = [];
  for (const dossier of active) {
    if (dossier.side !== side) continue;
    for (const person of adults(dossier)) found.push({ person, dossier });
  }
  return found;
}

function loseMain(world: World, among: readonly Adult[], times: number): void {
  const random = world.random.income;
  const next = world.month + 1;
  for (let done = 0; done < times && among.length > 0; done += 1) {
    const adult = among[random.below(among.length)];
    if (adult === undefined || !adult.person.main) continue;
    adult.person.main = false;
    endMainIncome(adult.person, next, firstDay(next));
    if (random.chance(0.7)) {
      work(world, adult.person, {
        from: next,
        until: never,
        cents: 5_000 * random.between(20, 34),
        kind: random.chance(0.12) ? '13' : '11',
      });
    }
  }
}

function gainMain(world: World, among: readonly Adult[], times: number): void {
  const random = world.random.income;
  const next = world.month + 1;
  for (let done = 0; done < times && among.length > 0; done += 1) {
    const adult = among[random.below(among.length)];
    if (adult === undefined || adult.person.main) continue;
    adult.person.main = true;
    stopWork(adult.person, next);
    startMainIncome(world, adult.person, adult.dossier, next);
  }
}

/** Counts who had the benefit as main income on the 16th as a year person, on the side of that month. */
export function countYearPersons(world: World): void {
  const year = yearOf(world.month);
  const middle = middleDay(world.month);
  for (const dossier of world.active) {
    if ((dossier.spell?.from ?? never) <= middle) count(world, adults(dossier), dossier.side, year);
  }
  for (const { dossier, persons, until } of world.departures as readonly Departure[]) {
    if (until > middle) count(world, persons, dossier.side, year);
  }
}

function count(world: World, persons: readonly Person[], side: Side, year: number): void {
  for (const person of persons) {
    if (!person.main) continue;
    if (person.countedIn === year) world.yearPersons[person.countedSide] -= 1;
    world.yearPersons[side] += 1;
    person.countedIn = year;
    person.countedSide = side;
  }
}
