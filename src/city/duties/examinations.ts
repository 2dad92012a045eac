import { dayNumber, workingDay } from '#city/calendar.ts';
import { finesByQuarter, planYear, recoveriesYearly } from '#city/calibration/duties.ts';
import type { PersonYear } from '#city/contacts/year-book.ts';
import type { DutyRecords, ExaminationPlan } from '#city/duties/records.ts';
import { getNeighbourhood, neighbourhoods, type Side } from '#city/geography/geography.ts';
import { someone } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import { lottery, oneOf, shuffled } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import { apportioned } from '#engine/random/whole.ts';

const drawResult = lottery([
  ['unchanged', 82],
  ['lowered', 8],
  ['raised', 4],
  ['ended', 6],
]);
const drawRecovery = lottery([
  ['11', 22],
  ['12', 12],
  ['13', 46],
  ['14', 20],
]);
const kinds = ['random', 'thematic'] as const;

type Asked = { readonly year: number; readonly side: Side; readonly scale: number };

/** The plan of a year and side by area, and the examinations that were finished: drawn by lot, one a person. */
export function examineSide(
  random: Random,
  organisation: Organisation,
  records: DutyRecords,
  people: readonly PersonYear[],
  { year, side, scale }: Asked,
): void {
  const plans = plansOf({ year, side, scale });
  records.plans.push(...plans);
  const officer = someone(organisation, 'reviewer');
  const { random: byLot, thematic, done } = planYear(year, side);
  const number = Math.round(done * scale);
  const end = dayNumber(year + 1, 1, 1);
  const eligible = shuffled(
    random,
    people.filter(({ from, until }) => until - from > 60),
  );
  for (const [at, { person, dossier, from, until }] of eligible.slice(0, number).entries()) {
    const kind = at < (number * byLot) / (byLot + thematic) ? 'random' : 'thematic';
    const first = from + 30;
    const finishedOn = workingDay(first + random.below(Math.min(until, end) - first), first, end);
    const { area } = getNeighbourhood(dossier.neighbourhood);
    records.examinations.push({
      key: `H${year}${side === 'zuid' ? 'Z' : 'R'}${String(at + 1).padStart(5, '0')}`,
      person,
      plan: plans.find((plan) => plan.area === area && plan.kind === kind),
      officer: officer(random),
      kind,
      drawnOn: Math.max(from, finishedOn - random.between(15, 120)),
      finishedOn,
      result: drawResult(random),
    });
  }
}

function plansOf({ year, side, scale }: Asked): readonly ExaminationPlan[] {
  const areas = [...new Set(neighbourhoods.filter((it) => it.side === side).map((it) => it.area))];
  const weights = areas.map((area) =>
    neighbourhoods.reduce((sum, it) => sum + (it.area === area ? it.onBenefit : 0), 0),
  );
  return kinds.flatMap((kind) => {
    const parts = apportioned(Math.round(planYear(year, side)[kind] * scale), weights);
    return areas.map((area, at) => ({
      key: `HP${year}${side === 'zuid' ? 'Z' : 'R'}${kind === 'random' ? 'A' : 'T'}${at + 1}`,
      year,
      area,
      kind,
      planned: parts[at] ?? 0,
    }));
  });
}

/** Fines and recoveries of a year, the whole city. */
export function claimYear(
  random: Random,
  records: DutyRecords,
  people: readonly PersonYear[],
  { year, scale }: { readonly year: number; readonly scale: number },
): void {
  for (const [quarter, whole] of finesByQuarter.entries()) {
    const span = [
      dayNumber(year, 3 * quarter + 1, 1),
      dayNumber(year, 3 * quarter + 1, 90),
    ] as const;
    for (let at = 0; at < Math.round(whole * scale); at += 1) {
      claim(random, records, people, {
        span,
        ground: '01',
        cents: 100 * random.between(75, 1_900),
      });
    }
  }
  const whole = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)] as const;
  for (let at = 0; at < Math.round(recoveriesYearly * scale); at += 1) {
    const cents = 100 * Math.min(random.between(60, 9_000), random.between(60, 9_000));
    claim(random, records, people, { span: whole, ground: drawRecovery(random), cents });
  }
}

type Claiming = {
  readonly span: readonly [number, number];
  readonly ground: string;
  readonly cents: number;
};

function claim(
  random: Random,
  records: DutyRecords,
  people: readonly PersonYear[],
  { span: [from, until], ground, cents }: Claiming,
): void {
  for (let tries = 0; tries < 50; tries += 1) {
    const entry = oneOf(random, people);
    const first = Math.max(from, entry.from);
    const last = Math.min(until, entry.until);
    if (last - first < 7) continue;
    const decidedOn = workingDay(first + random.below(last - first), first, last);
    const paid = Math.floor(cents * random.unit());
    records.claims.push({ person: entry.person, ground, decidedOn, cents, paid });
    return;
  }
}
