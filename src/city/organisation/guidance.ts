import { never } from '#city/calendar.ts';
import { waiting } from '#city/calibration/capacity.ts';
import { openedOn } from '#city/organisation/open.ts';
import {
  type Assignment,
  assignmentsOf,
  type Coach,
  type Organisation,
  type Team,
} from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';

type Guidance = {
  readonly team: Team;
  readonly coach: Coach | undefined;
  /** First day. */
  readonly day: number;
};

/** The coach of the team with the fewest clients for an hour of work; none in a team without coaches. */
export function leastLoaded(team: Team): Coach | undefined {
  let least: Coach | undefined;
  for (const coach of team.present) {
    if (least === undefined || load(coach) < load(least)) least = coach;
  }
  return least;
}

const load = (coach: Coach) => coach.clients.size / coach.hours.perWeek;

/** Puts the person in the care of a team and a coach from this day; some wait for the coach first. */
export function guide(organisation: Organisation, person: Person, guidance: Guidance): void {
  const { team, coach, day } = guidance;
  const { random } = organisation;
  team.clients += 1;
  coach?.clients.add(person);
  // On the first day of the records everybody has the coach whom they had.
  if (coach !== undefined && day > openedOn && random.chance(waiting.share)) {
    const [least, most] = waiting.days;
    const until = day + random.between(least, most);
    assign(organisation, { person, team, coach: undefined, from: day, until });
    assign(organisation, { person, team, coach, from: until, until: never });
    return;
  }
  assign(organisation, { person, team, coach, from: day, until: never });
}

/** Ends the guidance on this day; rows that had not begun by then fall away. */
export function release(organisation: Organisation, person: Person, day: number): void {
  const rows = assignmentsOf(organisation, person);
  const open = rows.at(-1);
  if (open === undefined || open.until !== never) throw new Error('nobody to release');
  open.team.clients -= 1;
  open.coach?.clients.delete(person);
  for (const row of rows) {
    if (row.until > day) row.until = Math.max(row.from, day);
  }
}

/** From one team or coach to another on this day, or on the day the present guidance begins. */
export function handOver(organisation: Organisation, person: Person, guidance: Guidance): void {
  const begun = assignmentsOf(organisation, person).find(
    (row) => row.until > guidance.day && row.until > row.from,
  );
  const day = Math.max(guidance.day, begun?.from ?? 0);
  release(organisation, person, day);
  guide(organisation, person, { ...guidance, day });
}

function assign(organisation: Organisation, assignment: Assignment): void {
  const rows = organisation.assignments.get(assignment.person);
  if (rows === undefined) organisation.assignments.set(assignment.person, [assignment]);
  else rows.push(assignment);
}
