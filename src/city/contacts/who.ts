import type { Desk } from '#city/contacts/topics.ts';
import type { PersonYear } from '#city/contacts/year-book.ts';
import {
  assignmentsOf,
  type Coach,
  type Organisation,
  type StaffMember,
  type Team,
} from '#city/organisation/organisation.ts';
import type { Random } from '#engine/random/generator.ts';

const isThere = (coach: Coach, day: number) => coach.from <= day && day < coach.until;

/** The desk that has to do with this person in the year. */
export function deskOf(organisation: Organisation, entry: PersonYear): Desk {
  const { standing, person } = entry;
  if (standing === 'applicant' || standing === 'former') return standing;
  const kind = assignmentsOf(organisation, person).at(-1)?.team.department.kind ?? 'work';
  return kind === 'control' || kind === 'services' ? 'work' : kind;
}

/** Own coach most of the time, else someone of the team who works there on that day. */
export function staffOn(
  random: Random,
  organisation: Organisation,
  entry: PersonYear,
  day: number,
): StaffMember {
  const rows = assignmentsOf(organisation, entry.person);
  const row = rows.find(({ from, until }) => from <= day && day < until);
  const coach = row?.coach;
  if (coach !== undefined && isThere(coach, day) && random.chance(0.85)) return coach;
  const guiding = row?.team ?? rows.at(-1)?.team;
  const team =
    guiding !== undefined && guiding.coaches.length > 0 ? guiding : workTeam(organisation, entry);
  return someoneOf(random, team, day);
}

function workTeam(organisation: Organisation, entry: PersonYear): Team {
  const team = organisation.teams.find(
    (one) => one.department.kind === 'work' && one.area.has(entry.dossier.neighbourhood),
  );
  if (team === undefined) throw new Error('every neighbourhood has a team of Work');
  return team;
}

/** Chance first, for most of them are there; else the first who is; the last one when nobody is. */
function someoneOf(random: Random, team: Team, day: number): StaffMember {
  for (let tries = 0; tries < 8; tries += 1) {
    const coach = team.coaches[random.below(team.coaches.length)];
    if (coach !== undefined && isThere(coach, day)) return coach;
  }
  const there = team.coaches.find((coach) => isThere(coach, day)) ?? team.coaches.at(-1);
  if (there === undefined) throw new Error(`nobody ever coached in ${team.name}`);
  return there;
}
