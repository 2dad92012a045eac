import {
  capacityGoal,
  contributorGoal,
  examinationGoal,
  extraCapacity,
  forOthersGoal,
  handInHand,
  shareOfZuidGoal,
} from '../../published/programme.ts';
import { ofCount } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { between, inYear, onDay } from '../moments.ts';

const zuid = { side: 'zuid' };
/** Hours a week of one fte. */
const fullTime = 36;

/** What the programme Samen voor Zuid brought in, and which of its goals are counted from the records. */
export async function programmeTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  return [
    {
      name: 'extra capacity for Zuid',
      source: 'KNAPRZ table 2.1 (not verified by the researchers)',
      cells: await capacityCells(city),
    },
    {
      name: 'registrations for Hand in Hand in Zuid',
      source: 'KNAPRZ annex 2',
      cells: await registrationCells(city),
    },
    {
      name: 'goals of the programme Samen voor Zuid that the records count',
      source: 'KNAPRZ table 2.1, annex 2 (1: reached, 0: not reached)',
      cells: await goalCells(city),
    },
  ];
}

/** Hours on the first of each month that is published of, in fte. */
async function capacityCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [year, fte] of Object.entries(extraCapacity)) {
    const months = year === '2022' ? 8 : 12;
    const hours: (number | undefined)[] = [];
    for (let month = 1; month <= months; month += 1) {
      const day = onDay(`${year}-${String(month).padStart(2, '0')}-01`);
      hours.push((await city.of('hours-of-programmes', day))?.numerator);
    }
    const known = hours.filter((one) => one !== undefined);
    const sum = known.reduce((all, one) => all + one, 0);
    const published = fte * city.scale;
    cells.push({
      what: year,
      published,
      city: known.length === 0 ? undefined : sum / known.length / fullTime,
      agreed: 0.05 * published,
      // Whole people are paid: in a small city one more or less.
      chance: ofCount(published) / 2,
    });
  }
  return cells;
}

async function registrationCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const { from, until, registrations } of handInHand) {
    const found = await city.of('hand-in-hand', between(from, until), zuid);
    const published = registrations * city.scale;
    cells.push({
      what: `${from} to ${until}`,
      published,
      city: found?.numerator,
      agreed: 0.05 * published,
      chance: ofCount(published),
    });
  }
  return cells;
}

/** Reached is 1, not reached 0: the city's records say the same of the goal as the evaluation did, or they do not. */
async function goalCells(city: CityFigures): Promise<readonly Comparison[]> {
  const share = await city.of('buig-shares', onDay('2022-01-01'), zuid);
  const extra = await city.of('hours-of-programmes', onDay(capacityGoal.from));
  const others = await city.of('contribution-for-others', onDay('2022-12-31'), zuid);
  const cells = [
    goal(
      `share of Zuid at most ${shareOfZuidGoal.most} at the end of 2021`,
      shareOfZuidGoal.reached,
      share?.value === undefined ? undefined : share.value <= shareOfZuidGoal.most,
    ),
    goal(
      'extra capacity from the third quarter of 2018',
      capacityGoal.reached,
      extra === undefined ? undefined : extra.numerator > 0,
    ),
    goal(
      `at most ${contributorGoal.most} clients with a community contribution in Zuid in 2022`,
      contributorGoal.reached,
      others === undefined ? undefined : others.denominator <= contributorGoal.most * city.scale,
    ),
    goal(
      'at least half of the community contributions for someone else',
      forOthersGoal.reached,
      others?.value === undefined ? undefined : others.value >= forOthersGoal.least,
    ),
  ];
  for (const year of examinationGoal.years) {
    const found = await city.of('re-examinations-against-plan', inYear(year), zuid);
    const reached = found === undefined ? undefined : found.numerator >= found.denominator;
    cells.push(goal(`re-examinations as planned in ${year}`, examinationGoal.reached, reached));
  }
  return cells;
}

const goal = (what: string, published: boolean, city: boolean | undefined): Comparison => ({
  what,
  published: Number(published),
  city: city === undefined ? undefined : Number(city),
  agreed: 0,
  chance: 0,
});
