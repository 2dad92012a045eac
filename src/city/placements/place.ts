import { firstDay, monthOfDay } from '#city/calendar.ts';
import { besideTerms, contractTerms, subsidised } from '#city/calibration/placements.ts';
import type { World } from '#city/life/world.ts';
import { someone } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import {
  ageOn,
  type Dossier,
  hasChildren,
  type Person,
  type WorkPeriod,
} from '#city/people/person.ts';
import type { PlacementRecords } from '#city/placements/records.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

const drawTerm = lottery(contractTerms);
const drawBesideTerm = lottery(besideTerms);
const drawPlacedBy = lottery([
  ['us', 34],
  ['possibly_us', 22],
  ['own', 44],
]);
const drawWageValue = lottery([
  [30, 12],
  [40, 22],
  [50, 30],
  [60, 24],
  [70, 12],
]);
/** Made-up names: no employer of this name is meant. */
const trades = [
  'Schoonmaak',
  'Logistiek',
  'Zorggroep',
  'Bakkerij',
  'Groenbedrijf',
  'Haventechniek',
  'Kinderopvang',
  'Winkel',
  'Bouw',
  'Keuken',
];
const names = [
  'De Voorbeeld',
  'Proef',
  'Het Model',
  'Voorland',
  'Denkbeeld',
  'De Schets',
  'Evenbeeld',
  'De Opzet',
];

type Job = { readonly from: number; readonly beside: boolean };

/** Work that began this month, on leaving the benefit or beside it, becomes a placement. */
export function openPlacing(random: Random, organisation: Organisation, records: PlacementRecords) {
  const broker = someone(organisation, 'job-broker');
  const adviser = someone(organisation, 'employer-adviser');
  let seen = 0;
  let begun = false;
  return (world: World) => {
    const fresh = world.ledger.work.slice(seen);
    seen = world.ledger.work.length;
    // What began before the records of placements has none.
    if (!begun) {
      begun = true;
      return;
    }
    const left = departedOn(world);
    const households = new Map<Person, Dossier>();
    for (const [person, dossier] of organisation.guided) households.set(person, dossier);
    for (const work of fresh) {
      if (work.kind !== '11') continue;
      const until = left.get(work.person);
      const dossier = households.get(work.person);
      if (until !== undefined) place(work, { from: until, beside: false }, world.month);
      else if (dossier !== undefined) {
        place(work, { from: firstDay(work.from), beside: true }, world.month);
        allow(random, records, work, dossier);
      }
    }
  };

  function place(work: WorkPeriod, { from, beside }: Job, month: number): void {
    const [contract, months] = (beside ? drawBesideTerm : drawTerm)(random);
    const placedBy = drawPlacedBy(random);
    const placement = {
      number: records.placements.length + 1,
      work,
      staff: placedBy === 'us' ? (random.chance(0.7) ? broker : adviser)(random) : undefined,
      employer: `${oneOf(random, trades)} ${oneOf(random, names)}`,
      contract,
      months,
      hours: beside ? random.between(6, 20) : oneOf(random, [20, 24, 28, 32, 36, 36, 38, 40]),
      beside,
      placedBy,
      from,
    };
    records.placements.push(placement);
    if (beside || !random.chance(subsidised(month))) return;
    records.subsidies.push({
      placement,
      wageValue: drawWageValue(random),
      flatMonths: random.chance(0.2) ? 6 : 0,
    });
  }
}

/** Who left for work this month, and on which day. */
function departedOn(world: World): ReadonlyMap<Person, number> {
  const found = new Map<Person, number>();
  for (const { persons, until, reason } of world.departures) {
    if (reason !== '11') continue;
    for (const person of persons) {
      if (person.work?.from === monthOfDay(until)) found.set(person, until);
    }
  }
  return found;
}

/** A quarter is left out of account for six months, for single parents a part for thirty more (art. 31(2)n, r). */
function allow(
  random: Random,
  records: PlacementRecords,
  work: WorkPeriod,
  dossier: Dossier,
): void {
  const day = firstDay(work.from);
  if (ageOn(work.person.birth, day) < 27 || !random.chance(0.8)) return;
  const six = work.from + 6;
  records.allowances.push({ work, article: '31-2-n', from: work.from, until: six });
  const young = dossier.children.some((birth) => ageOn(birth, day) < 12);
  if (dossier.partner === undefined && hasChildren(dossier.kind) && young) {
    records.allowances.push({ work, article: '31-2-r', from: six, until: six + 30 });
  }
}
