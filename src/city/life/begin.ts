import { monthOfDay } from '#city/calendar.ts';
import {
  beginning,
  householdsOfSide,
  olderWorkersShare,
  selfEmployedShare,
} from '#city/calibration/stock.ts';
import { type Side, sides } from '#city/geography/geography.ts';
import { admit } from '#city/life/admit.ts';
import { recount, surplus, weigh } from '#city/life/balance.ts';
import { drawInflowReason, drawScheme, grant } from '#city/life/benefit.ts';
import { registerEducation } from '#city/life/intake-education.ts';
import type { World } from '#city/life/world.ts';
import { type Draft, drawDraft } from '#city/people/draft.ts';
import { adults, ageOn } from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

const proposed = 8;

/** Days on benefit of the households that are there on the first day: from, to, weight. Assumption. */
const drawStay = lottery<readonly [number, number]>([
  [[1, 365], 19],
  [[366, 730], 13],
  [[731, 1826], 21],
  [[1827, 3652], 21],
  [[3653, 5479], 9],
  [[5480, 8400], 10],
  [[8401, 11_300], 7],
]);

/** The stock of the first day: households with the time on benefit that they have by then. */
export function beginCity(world: World): void {
  world.month = monthOfDay(beginning);
  recount(world.balance, [], world.month);
  registerEducation(world, beginning);
  for (const side of sides) {
    const pw = Math.round(householdsOfSide(world.month, side) * world.scale);
    const older = Math.round(pw * olderWorkersShare(world.month));
    for (let at = 0; at < pw + older; at += 1) takeIn(world, side, at < older);
  }
}

function takeIn(world: World, side: Side, older: boolean): void {
  const random = world.random.arrivals;
  const balance = world.balance[side];
  let chosen = propose(random, older);
  let least = surplus(balance, chosen.draft.adults, chosen.draft.kind, chosen.since);
  for (let other = 1; other < proposed; other += 1) {
    const proposal = propose(random, older);
    const its = surplus(balance, proposal.draft.adults, proposal.draft.kind, proposal.since);
    if (its < least) [chosen, least] = [proposal, its];
  }
  const { draft, since } = chosen;
  const dossier = admit(world, draft, side, since);
  const age = ageOn(dossier.applicant.person.birth, since);
  const scheme = older ? drawScheme(random, selfEmployedShare) : 'PW';
  const reason = older ? (scheme === 'IOAW' ? '14' : '13') : drawInflowReason(world, dossier, age);
  grant(world, dossier, since, scheme, reason);
  weigh(balance, adults(dossier), dossier.kind, dossier.since, 1);
}

/** Nobody came onto benefit before the age of 18, nor onto IOAW and IOAZ before 50. */
function propose(
  random: Random,
  older: boolean,
): { readonly draft: Draft; readonly since: number } {
  const [least, most] = drawStay(random);
  const draft = drawDraft(random, beginning, 'standing');
  const grown = Math.max(...draft.adults.map((adult) => adult.birth)) + (older ? 50 : 18) * 366;
  const since = Math.max(beginning - random.between(least, most), grown);
  if (since >= beginning) return propose(random, older);
  return { draft, since };
}
