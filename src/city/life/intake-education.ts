import { yearOf } from '#city/calendar.ts';
import { intakeLevels } from '#city/calibration/composition.ts';
import { youth } from '#city/calibration/flows.ts';
import type { World } from '#city/life/world.ts';
import { adults, ageOn, type Level } from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/**
 * The municipality registers education by what people say at intake, the national register by diplomas:
 * two attributes that usually, not always, agree. Which level is written down leans to what the
 * published shares of the municipality's register still lack.
 */
const said: Readonly<Record<Level, (random: Random) => Level>> = {
  0: lottery<Level>([
    [0, 84],
    [1, 14],
    [2, 2],
  ]),
  1: lottery<Level>([
    [0, 25],
    [1, 65],
    [2, 10],
  ]),
  2: lottery<Level>([
    [0, 8],
    [1, 22],
    [2, 70],
  ]),
};

/** Of the youth desk 78% has no basic qualification (LETTER), which is the level low. */
const youngWithout = 0.78;

export function intakeLevel(world: World, national: Level, random: Random, age: number): Level {
  if (age < youth.age) return random.chance(youngWithout) ? 0 : national === 2 ? 2 : 1;
  const one = said[national](random);
  const other = said[national](random);
  return shortage(world, other) > shortage(world, one) ? other : one;
}

function shortage(world: World, level: Level): number {
  const { counts, shares } = world.intake;
  const all = counts[0] + counts[1] + counts[2];
  return (shares[level] ?? 0) * all - counts[level];
}

/** Registered anew each month for some of the stock (0.6%), when a coach asks again. */
const askedAgain = 0.006;

export function registerEducation(world: World, day: number): void {
  const random = world.random.records;
  world.intake.counts = [0, 0, 0];
  world.intake.shares = intakeLevels(yearOf(world.month));
  for (const dossier of world.active) {
    for (const person of adults(dossier)) world.intake.counts[person.intake] += 1;
  }
  for (const dossier of world.active) {
    for (const person of adults(dossier)) {
      // Two months after the intake at the earliest: one registration of a person a day.
      const age = ageOn(person.birth, day);
      if (age < youth.age || person.known + 60 > day || !random.chance(askedAgain)) continue;
      const level = intakeLevel(world, person.national, random, age);
      if (level === person.intake || shortage(world, level) < shortage(world, person.intake))
        continue;
      world.intake.counts[person.intake] -= 1;
      world.intake.counts[level] += 1;
      person.intake = level;
      world.ledger.education.push({
        person,
        register: 'intake',
        level,
        recordedOn: day + random.below(28),
      });
    }
  }
}
