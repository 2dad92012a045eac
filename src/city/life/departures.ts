import { firstDay, monthOfDay, never } from '#city/calendar.ts';
import {
  exitsToWork,
  leavingByAge,
  leavingByYears,
  otherExits,
  returning,
  selfEmployedExits,
  youth,
} from '#city/calibration/flows.ts';
import { stepped } from '#city/calibration/path.ts';
import { sides } from '#city/geography/geography.ts';
import { surplus, weigh } from '#city/life/balance.ts';
import { drawEndDay, endBenefit, isOnBenefit } from '#city/life/benefit.ts';
import { startJob } from '#city/life/work.ts';
import { householdsAsked, type World } from '#city/life/world.ts';
import { adults, ageOn, type Dossier } from '#city/people/person.ts';
import { lottery, urn } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** How many households chance proposes for each that leaves; see balance.ts. */
const proposed = 4;

/** The month's exits: as many as the stock of the next first of the month asks for. */
export function depart(world: World): void {
  for (const side of sides) {
    const here = world.active.filter((dossier) => dossier.side === side);
    const [pw, older] = [here.filter(isPw), here.filter((dossier) => !isPw(dossier))];
    const tooMany = Math.max(0, pw.length - householdsAsked(world, side));
    const leaving = world.whole[side].leaving(tooMany);
    send(world, longer(world, pw), leaving);
    // IOAW and IOAZ end mostly with pension age; beside it about one in ten a year.
    send(world, longer(world, older), world.wholeOlder(older.length * 0.008));
  }
  world.active = world.active.filter(isOnBenefit);
}

const isPw = (dossier: Dossier) => dossier.spell?.scheme === 'PW';

/** Who came in this month does not leave in it. */
function longer(world: World, among: readonly Dossier[]): readonly Dossier[] {
  const start = firstDay(world.month);
  return among.filter((dossier) => (dossier.spell?.from ?? never) <= start);
}

function send(world: World, among: readonly Dossier[], leaving: number): void {
  if (among.length === 0 || leaving <= 0) return;
  const random = world.random.departures;
  const today = firstDay(world.month);
  const draw = urn(Float64Array.from(among, (dossier) => chanceToLeave(dossier, today)));
  for (let gone = 0; gone < Math.min(leaving, among.length - 1); gone += 1) {
    const dossier = chosen(world, () => among[draw.draw(random)]);
    if (dossier === undefined) return;
    leave(world, dossier, drawEndDay(random, world.month));
  }
}

function chosen(world: World, propose: () => Dossier | undefined): Dossier | undefined {
  let best: Dossier | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let tries = 0, found = 0; found < proposed && tries < 60; tries += 1) {
    const dossier = propose();
    if (dossier === undefined || !isOnBenefit(dossier)) continue;
    found += 1;
    const { side, kind, since } = dossier;
    const its = surplus(world.balance[side], adults(dossier), kind, since);
    if (its > most) [best, most] = [dossier, its];
  }
  return best;
}

function chanceToLeave(dossier: Dossier, today: number): number {
  const years = (today - dossier.since) / 365.25;
  const { birth, refugeeOn } = dossier.applicant.person;
  const age = ageOn(birth, today);
  if (age < youth.age) return youth.leaving[refugeeOn === never ? 'other' : 'refugee'];
  return stepped(leavingByYears, years) * stepped(leavingByAge, age);
}

const drawOtherExit = lottery(otherExits);

/** Ends the benefit for a reason that chance gives, and with it what follows: work, or a way back. */
function leave(world: World, dossier: Dossier, day: number): void {
  const until = Math.max(day, (dossier.spell?.from ?? day) + 1);
  weigh(world.balance[dossier.side], adults(dossier), dossier.kind, dossier.since, -1);
  const reason = drawReason(world, dossier, until);
  endBenefit(world, dossier, until, reason);
  world.exits[dossier.side].all += 1;
  if (isWork(reason)) world.exits[dossier.side].work += 1;
  if (reason === '32' || reason === '33') leaveTown(dossier, until);
  else goOn(world, dossier, until, reason);
}

const isWork = (reason: string): reason is '11' | '13' => reason === '11' || reason === '13';
/** Of those who leave without saying why, the part that works. */
const worksUnsaid = 0.3;

/** What comes after the benefit: work for some, a way back for some. */
function goOn(world: World, dossier: Dossier, until: number, reason: string): void {
  const random = world.random.departures;
  const back = comeBackOn(random, until);
  const unsaid = (reason === '31' || reason === '98') && random.chance(worksUnsaid);
  if (isWork(reason)) startJob(world, dossier, until, { kind: reason, back });
  else if (unsaid) startJob(world, dossier, until, { kind: '11', back });
  if (back !== never) scheduleReturn(world, dossier, back);
}

/** Pension age and death, about one exit in seven, are no choice of this draw. */
const amongOthers = 1.16;

/** Work as often as published among all exits; pension age and death have happened before this. */
function drawReason(world: World, dossier: Dossier, day: number): string {
  const random = world.random.departures;
  const age = ageOn(dossier.applicant.person.birth, day);
  const target = exitsToWork(world.month);
  if (age < youth.age && random.chance(youth.toSchool)) return '01';
  const { all, work } = world.exits[dossier.side];
  const lacking = target * amongOthers + (target * all - work) / Math.max(20, all * 0.1);
  const share = Math.min(0.9, Math.max(0.1, lacking * (age >= 55 ? 0.75 : 1.12)));
  if (random.chance(share)) return random.chance(selfEmployedExits) ? '13' : '11';
  const reason = drawOtherExit(random);
  if (reason === '01' && age >= 32) return '98';
  if (reason === '97' && dossier.partner === undefined) return '19';
  if (reason === '02' && dossier.partner !== undefined) return '98';
  return reason;
}

/** The day on which this household is back on benefit, or never. */
function comeBackOn(random: Random, until: number): number {
  const drawn = random.unit();
  if (drawn < returning.shortGap) return until + random.between(5, 31);
  if (drawn < returning.shortGap + returning.withinYear) {
    // Sooner rather than later: the least of two draws.
    return until + 32 + Math.min(random.below(333), random.below(333));
  }
  if (drawn < returning.shortGap + returning.withinYear + returning.later) {
    return until + 366 + random.below(1500);
  }
  return never;
}

function scheduleReturn(world: World, dossier: Dossier, on: number): void {
  // In the month's own span, which runs from the 2nd to the next 1st.
  const month = Math.max(monthOfDay(on - 1), world.month + 1);
  const day = Math.max(on, firstDay(month) + 1);
  const due = world.returns.get(month);
  if (due === undefined) world.returns.set(month, [{ dossier, on: day }]);
  else due.push({ dossier, on: day });
}

function leaveTown(dossier: Dossier, day: number): void {
  for (const person of adults(dossier)) {
    if (person.address !== undefined && person.address.from < day) person.address.until = day;
  }
}
