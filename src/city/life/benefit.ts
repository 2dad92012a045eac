import { firstDay, middleDay, monthOfDay, never } from '#city/calendar.ts';
import {
  decisionDays,
  endKnownDays,
  inflowByLossOfWork,
  lossOfWork,
  otherInflow,
} from '#city/calibration/flows.ts';
import { endWorkBeside } from '#city/life/work.ts';
import type { World } from '#city/life/world.ts';
import { adults, type Dossier, type Person, type Scheme } from '#city/people/person.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

const drawLossOfWork = lottery(lossOfWork);
const drawOtherInflow = lottery(otherInflow);

/**
 * A cause of the benefit: loss of work as often as published among the grants of the year, IOAW and IOAZ
 * included; studies end for the young, a partner's cause for couples.
 */
export function drawInflowReason(world: World, dossier: Dossier, age: number): string {
  const random = world.random.arrivals;
  const { all, work } = world.grants[dossier.side];
  const target = inflowByLossOfWork(world.month);
  if (random.chance(target + (target * all - work) / Math.max(20, all * 0.1))) {
    return drawLossOfWork(random);
  }
  const reason = drawOtherInflow(random);
  if (reason === '01' && age >= 30) return '39';
  if (reason === '40' && dossier.partner === undefined) return '39';
  return reason;
}

/** Days after `from` on which a decision is known: usually within six weeks. */
function lag(random: Random, days: typeof decisionDays | typeof endKnownDays): number {
  const [least, most] = random.chance(days.shareLate) ? days.late : days.usual;
  return random.between(least, most);
}

/** The household is on benefit from this day; the decision follows, never before the last end is known. */
export function grant(
  world: World,
  dossier: Dossier,
  from: number,
  scheme: Scheme,
  reason: string,
) {
  const before = dossier.spell;
  const known = from + lag(world.random.arrivals, decisionDays);
  dossier.spell = {
    number: world.ledger.spells.length + 1,
    dossier,
    scheme,
    from,
    until: never,
    inflowReason: reason,
    outflowReason: '',
    startKnownOn: before === undefined ? known : Math.max(known, before.endKnownOn),
    endKnownOn: never,
  };
  if (before === undefined || from - before.until > 31) dossier.since = from;
  world.ledger.spells.push(dossier.spell);
  world.grants[dossier.side].all += 1;
  if (reason >= '11' && reason <= '14') world.grants[dossier.side].work += 1;
  world.active.push(dossier);
  for (const person of adults(dossier)) if (person.main) startMainIncome(world, person, dossier);
}

/** First month in which somebody who is on benefit from `day` is so on the 16th. */
export const firstMonth = (day: number): number => {
  const month = monthOfDay(day);
  return day <= middleDay(month) ? month : month + 1;
};

/** Opens the period of main income with the present spell, or from `month` when that is later. */
export function startMainIncome(world: World, person: Person, dossier: Dossier, month = 0): void {
  const { spell } = dossier;
  if (spell === undefined || (person.mainIncome?.until ?? 0) === never) return;
  const from = Math.max(month, firstMonth(spell.from), person.mainIncome?.until ?? 0);
  person.mainIncome = {
    person,
    from,
    until: never,
    knownOn: Math.max(spell.startKnownOn, firstDay(from)),
    endKnownOn: never,
  };
  world.ledger.mainIncome.push(person.mainIncome);
}

/** Ends it with the first month that no longer counts; a period of no month at all is dropped on writing. */
export function endMainIncome(person: Person, month: number, knownOn: number): void {
  const open = person.mainIncome;
  if (open === undefined || open.until !== never) return;
  open.until = Math.max(open.from, month);
  open.endKnownOn = knownOn;
}

/** The benefit ends on this day, for this reason. */
export function endBenefit(world: World, dossier: Dossier, until: number, reason: string): void {
  const { spell } = dossier;
  if (spell === undefined || spell.until !== never) throw new Error('no open spell to end');
  spell.until = until;
  spell.outflowReason = reason;
  const known = until + lag(world.random.departures, endKnownDays);
  spell.endKnownOn = Math.max(known, spell.startKnownOn);
  const persons = adults(dossier);
  for (const person of persons) {
    endMainIncome(person, firstMonth(until), spell.endKnownOn);
    endWorkBeside(world, person, monthOfDay(until) + 1);
  }
  world.departures.push({ dossier, persons, until, endKnownOn: spell.endKnownOn, reason });
}

export const isOnBenefit = (dossier: Dossier): boolean => dossier.spell?.until === never;

/** Often the first of the next month, else any day of the month; days run from the 2nd to the next 1st. */
export function drawEndDay(random: Random, month: number): number {
  const next = firstDay(month + 1);
  return random.chance(0.4) ? next : random.between(firstDay(month) + 1, next);
}
export const drawDay = (random: Random, month: number): number =>
  random.between(firstDay(month) + 1, firstDay(month + 1));

export const drawScheme = (random: Random, selfEmployed: number): Scheme =>
  random.chance(selfEmployed) ? 'IOAZ' : oneOf(random, ['IOAW']);
