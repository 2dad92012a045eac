import { firstDay } from '#city/calendar.ts';
import type { Guiding } from '#city/calibration/capacity.ts';
import type { World } from '#city/life/world.ts';
import { guidedBy } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Dossier, Person } from '#city/people/person.ts';
import type { PlacementRecords } from '#city/placements/records.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

const drawFirst = {
  work: lottery([
    [2, 10],
    [3, 46],
    [4, 40],
    [5, 4],
  ]),
  youth: lottery([
    [2, 20],
    [3, 46],
    [4, 30],
    [5, 4],
  ]),
  prestatie010: lottery([
    [1, 24],
    [2, 42],
    [3, 30],
    [4, 4],
  ]),
};
/** Months until the level is recorded again, at least and at most. */
const again = { work: [14, 26], youth: [10, 18], prestatie010: [30, 48] } as const;
const drawMove = lottery([
  [1, 27],
  [0, 64],
  [-1, 9],
]);

type Standing = { level: number; last: number; next: number };

/** Levels on the participation ladder, when somebody comes, from time to time, and on leaving for work. */
export function openLadder(random: Random, organisation: Organisation, records: PlacementRecords) {
  const standings = new Map<Person, Standing>();
  return (world: World) => {
    const { month } = world;
    for (const [department, people] of guidedBy(organisation)) {
      for (const [person, dossier] of people) {
        const known = standings.get(person);
        if (known === undefined || known.next <= month) look(department, person, dossier, month);
      }
    }
    for (const { persons, until, reason } of world.departures) {
      for (const person of reason === '11' ? persons : []) leave(person, until, month);
    }
  };

  function look(department: Guiding, person: Person, dossier: Dossier, month: number): void {
    const known = standings.get(person);
    const begun = Math.max(firstDay(month), person.known, dossier.spell?.from ?? 0);
    const day = begun + random.below(Math.max(1, firstDay(month + 1) - begun));
    const moved =
      known === undefined ? drawFirst[department](random) : known.level + drawMove(random);
    const level = worksIn(person, month) ? 5 : Math.min(4, Math.max(1, moved));
    step(person, day, level);
    const [least, most] = again[department];
    // The first of all are not all due again in the same year.
    const wait = random.between(known === undefined ? 3 : least, most);
    standings.set(person, { level, last: day, next: month + wait });
  }

  function leave(person: Person, until: number, month: number): void {
    const known = standings.get(person);
    if (known === undefined || known.last >= until || person.work === undefined) return;
    step(person, until, 6);
    standings.set(person, { level: 4, last: until, next: month + 1 });
  }

  function step(person: Person, day: number, level: number): void {
    records.steps.push({ person, day, level });
  }
}

const worksIn = ({ work }: Person, month: number): boolean =>
  work !== undefined && work.from <= month && work.until > month;
