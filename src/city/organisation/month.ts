import { firstDay, never } from '#city/calendar.ts';
import { shareOfWork } from '#city/calibration/capacity.ts';
import { registeredFrom } from '#city/life/month.ts';
import type { World } from '#city/life/world.ts';
import { guide, handOver, leastLoaded, release } from '#city/organisation/guidance.ts';
import { openedOn } from '#city/organisation/open.ts';
import {
  assignmentsOf,
  type Department,
  type Organisation,
  type Team,
} from '#city/organisation/organisation.ts';
import { staffTeams } from '#city/organisation/staffing.ts';
import { adults, ageOn, type Dossier, type Person } from '#city/people/person.ts';

/** One month of the departments: who leaves is released, who comes is guided, some change departments. */
export function organiseMonth(organisation: Organisation, world: World): void {
  const month = world.month;
  const present = new Map<Person, Dossier>();
  for (const dossier of world.active) {
    for (const person of adults(dossier)) present.set(person, dossier);
  }
  releaseLeavers(organisation, world, present);
  const coming = [...present]
    .filter(([person]) => !organisation.guided.has(person))
    .map(([person, dossier]) => placing(organisation, person, dossier, month));
  if (month === registeredFrom) staffFor(organisation, coming, month);
  for (const { person, team, day } of coming) {
    guide(organisation, person, { team, coach: leastLoaded(team), day });
  }
  organisation.guided = present;
  const next = firstDay(month + 1);
  for (const [person, dossier] of present) follow(organisation, person, dossier, next);
  passOn(organisation, month);
  staffTeams(organisation, month + 1);
}

function releaseLeavers(
  organisation: Organisation,
  world: World,
  present: ReadonlyMap<Person, Dossier>,
): void {
  const known = new Map<Person, number>();
  for (const { persons, endKnownOn } of world.departures) {
    for (const person of persons) known.set(person, endKnownOn);
  }
  for (const person of organisation.guided.keys()) {
    if (present.has(person)) continue;
    const ended = known.get(person) ?? firstDay(world.month + 1);
    release(organisation, person, person.death === never ? ended : Math.min(ended, person.death));
  }
}

/** On the first day of the records the coaches are there who are needed for the people of that day. */
function staffFor(organisation: Organisation, coming: readonly Placing[], month: number): void {
  for (const { team } of coming) team.clients += 1;
  staffTeams(organisation, month);
  for (const team of organisation.teams) team.clients = 0;
}

type Placing = { readonly person: Person; readonly team: Team; readonly day: number };

/** A new grant goes to Work, the young to their desk, who cannot work for now to Prestatie010. */
function placing(
  organisation: Organisation,
  person: Person,
  dossier: Dossier,
  month: number,
): Placing {
  const { random } = organisation;
  const from = dossier.spell?.from ?? firstDay(month);
  const first = month === registeredFrom && from <= openedOn;
  const soon = first ? openedOn : Math.max(openedOn, from + random.between(2, 20));
  const day = Math.max(soon, assignmentsOf(organisation, person).at(-1)?.until ?? 0, person.known);
  const kind = first
    ? firstDepartment(organisation, person, dossier, day)
    : newDepartment(organisation, person, dossier, day);
  return { person, team: teamFor(organisation, kind, dossier), day };
}

function teamFor(organisation: Organisation, kind: Department['kind'], dossier: Dossier): Team {
  const team = organisation.teams.find(
    (one) => one.department.kind === kind && one.area.has(dossier.neighbourhood),
  );
  if (team === undefined) throw new Error(`no team ${kind} for ${dossier.neighbourhood}`);
  return team;
}

function newDepartment(
  organisation: Organisation,
  person: Person,
  dossier: Dossier,
  day: number,
): Department['kind'] {
  const { random } = organisation;
  const age = ageOn(person.birth, day);
  if (dossier.kind === 'institutional') return random.chance(0.85) ? 'income' : 'prestatie010';
  if (age < 27) return 'youth';
  return random.chance(age >= 57 ? 0.45 : 0.08) ? 'prestatie010' : 'work';
}

/** On the first day of the records: Work and Prestatie010 as they were then, by age and time on benefit. */
function firstDepartment(
  organisation: Organisation,
  person: Person,
  dossier: Dossier,
  day: number,
): Department['kind'] {
  const { random } = organisation;
  const age = ageOn(person.birth, day);
  if (dossier.kind === 'institutional') return random.chance(0.85) ? 'income' : 'prestatie010';
  if (age < 27) return 'youth';
  const far = (age >= 50 ? 0.25 : 0) + (day - dossier.since > 4 * 365 ? 0.35 : 0);
  return random.chance(0.17 + far) ? 'prestatie010' : 'work';
}

const teamOf = (organisation: Organisation, person: Person): Team | undefined =>
  assignmentsOf(organisation, person).at(-1)?.team;

/** At 27 from the youth desk to Work or Prestatie010; with a move, to the team of the new area. */
function follow(organisation: Organisation, person: Person, dossier: Dossier, day: number): void {
  const team = teamOf(organisation, person);
  if (team === undefined) throw new Error('everybody present is guided');
  const grown = team.department.kind === 'youth' && ageOn(person.birth, day) >= 27;
  if (!grown && team.area.has(dossier.neighbourhood)) return;
  const kind = grown ? newDepartment(organisation, person, dossier, day) : team.department.kind;
  const to = teamFor(organisation, kind, dossier);
  handOver(organisation, person, { team: to, coach: leastLoaded(to), day });
}

/** From Work to Prestatie010, the longest on benefit first by chance, as Work's share falls. */
function passOn(organisation: Organisation, month: number): void {
  const next = firstDay(month + 1);
  const count = (kind: Department['kind']) =>
    organisation.teams
      .filter((team) => team.department.kind === kind)
      .reduce((sum, team) => sum + team.clients, 0);
  const all = organisation.guided.size;
  let over = count('work') - Math.round(shareOfWork(month + 1) * all);
  if (over <= 0) return;
  const among = [...organisation.guided].filter(
    ([person, dossier]) =>
      teamOf(organisation, person)?.department.kind === 'work' && next - dossier.since > 400,
  );
  for (let tries = 0; over > 0 && tries < among.length * 3; tries += 1) {
    const found = among[organisation.random.below(Math.max(1, among.length))];
    if (found === undefined) return;
    const [person, dossier] = found;
    if (teamOf(organisation, person)?.department.kind !== 'work') continue;
    if (!organisation.random.chance(readiness(person, dossier, next))) continue;
    const to = teamFor(organisation, 'prestatie010', dossier);
    handOver(organisation, person, { team: to, coach: leastLoaded(to), day: next });
    over -= 1;
  }
}

function readiness(person: Person, dossier: Dossier, day: number): number {
  const years = (day - dossier.since) / 365.25;
  return Math.min(1, years / 8) * (ageOn(person.birth, day) >= 50 ? 0.9 : 0.5);
}
