import { monthOfDay, never } from '#city/calendar.ts';
import { besideWork } from '#city/calibration/flows.ts';
import type { World } from '#city/life/world.ts';
import { adults, type Dossier, type Person, type WorkPeriod } from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';

/** Months that a job after the benefit lasts: assumption, most last more than a year. */
const drawMonths = lottery([
  [2, 5],
  [4, 7],
  [6, 9],
  [9, 9],
  [12, 15],
  [18, 12],
  [30, 15],
  [60, 16],
  [120, 12],
]);

type Job = { readonly kind: '11' | '13'; readonly back: number };

/** One adult, sometimes both, works from the month in which the benefit ends, until a return at most. */
export function startJob(world: World, dossier: Dossier, from: number, job: Job): void {
  const random = world.random.income;
  const persons = adults(dossier);
  const first = persons[random.below(persons.length)];
  for (const person of persons) {
    if (person !== first && !random.chance(0.2)) continue;
    const month = monthOfDay(from);
    const lasts = drawMonths(random) + random.below(3);
    const back = job.back === never ? never : monthOfDay(job.back);
    work(world, person, {
      from: month,
      until: Math.max(month + 1, Math.min(month + lasts, back)),
      cents: 5_000 * random.between(28, 56),
      kind: job.kind,
    });
  }
}

/** Puts a period of work on record; an open one ends where it begins. */
export function work(world: World, person: Person, period: Omit<WorkPeriod, 'person'>): void {
  const before = person.work;
  if (before !== undefined && before.until > period.from) {
    if (before.from >= period.from) return;
    before.until = period.from;
  }
  person.work = { person, ...period };
  world.ledger.work.push(person.work);
}

export function stopWork(person: Person, month: number): void {
  const open = person.work;
  if (open !== undefined && open.until > month) open.until = Math.max(open.from + 1, month);
}

/** The benefit ends: work beside it is not followed further; who lived of work goes on for a while. */
export function endWorkBeside(world: World, person: Person, month: number): void {
  stopWork(person, person.main ? month : month + drawMonths(world.random.income));
}

/** Work beside the benefit: some stop, some start, so that about 8% of the persons have it. */
export function workBeside(world: World): void {
  const next = world.month + 1;
  const persons = world.active.flatMap(adults).filter((person) => person.main);
  const works = (person: Person) => (person.work?.until ?? 0) > next;
  for (const person of persons) {
    if (works(person) && world.random.income.chance(besideWork.endsMonthly)) stopWork(person, next);
  }
  const free = persons.filter((person) => !works(person));
  const wanted = Math.round(persons.length * besideWork.share) - (persons.length - free.length);
  for (let started = 0; started < wanted && free.length > 0; started += 1) {
    const person = free[world.random.income.below(free.length)];
    if (person !== undefined && !works(person)) startBeside(world, person, next);
  }
}

function startBeside(world: World, person: Person, from: number): void {
  const random = world.random.income;
  const { leastCents, mostCents } = besideWork;
  work(world, person, {
    from,
    until: never,
    cents: leastCents + 1_000 * random.below((mostCents - leastCents) / 1_000 + 1),
    kind: random.chance(0.08) ? '13' : '11',
  });
}
