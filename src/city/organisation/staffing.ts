import { firstDay, never, yearOf } from '#city/calendar.ts';
import { caseload, type Guiding, leavingMonthly, smallCity } from '#city/calibration/capacity.ts';
import type { Side } from '#city/geography/geography.ts';
import { payFromProgramme } from '#city/organisation/extra-capacity.ts';
import { handOver, leastLoaded } from '#city/organisation/guidance.ts';
import { newMember } from '#city/organisation/open.ts';
import {
  type Coach,
  fullTime,
  type Organisation,
  type StaffRole,
  type Team,
} from '#city/organisation/organisation.ts';

const roles: Readonly<Record<Guiding, StaffRole>> = {
  work: 'work-coach',
  prestatie010: 'activation-coach',
  youth: 'youth-coach',
};
const usualHours = [28, 32, 32, 36, 36, 36] as const;

const isGuiding = (kind: string): kind is Guiding => kind in roles;

/**
 * Coaches leave, and as many come or change hours as the caseload of the year asks for. On the first of
 * each month; hours are fitted each quarter.
 */
export function staffTeams(organisation: Organisation, month: number): void {
  const day = firstDay(month);
  for (const team of organisation.teams) {
    const { kind } = team.department;
    if (!isGuiding(kind)) continue;
    for (const coach of [...team.present]) {
      const stays = team.present.length <= fewest(organisation, kind);
      if (!stays && coach.from < day && organisation.random.chance(leavingMonthly)) {
        leave(organisation, coach, day);
      }
    }
    fit(organisation, team, kind, month);
  }
  payFromProgramme(organisation, month);
}

const fewest = (organisation: Organisation, kind: Guiding) =>
  kind === 'work' || organisation.scale >= smallCity ? 2 : 1;

const fte = (team: Team) =>
  team.present.reduce((sum, coach) => sum + coach.hours.perWeek, 0) / fullTime;

function wanted(team: Team, kind: Guiding, month: number): number {
  const year = yearOf(month);
  const of = (side: Side) => caseload(kind, side, year);
  return team.clients / (team.side === 'city' ? (of('zuid') + of('rest')) / 2 : of(team.side));
}

function fit(organisation: Organisation, team: Team, kind: Guiding, month: number): void {
  const day = firstDay(month);
  const target = wanted(team, kind, month);
  const least = fewest(organisation, kind);
  while (team.present.length < least || target - fte(team) > 0.5) {
    const missing = Math.max(8, Math.round((target - fte(team)) * fullTime));
    const few = team.present.length < least;
    const usual = few
      ? Math.max(8, Math.min(fullTime, Math.round((target * fullTime) / least)))
      : (usualHours[organisation.random.below(usualHours.length)] ?? fullTime);
    hire(organisation, team, roles[kind], { perWeek: few ? usual : Math.min(usual, missing), day });
  }
  while (fte(team) - target > 0.6 && team.present.length > least) {
    const last = team.present.reduce((a, b) => (b.clients.size < a.clients.size ? b : a));
    if (last.from >= day) break;
    leave(organisation, last, day);
  }
  if (month % 3 === 0) fitHours(organisation, team, target, day);
}

/** Brings the team to its hours: one coach after another works more or less, from 8 to 36 hours. */
function fitHours(organisation: Organisation, team: Team, target: number, day: number): void {
  let short = Math.round((target - fte(team)) * fullTime);
  for (const coach of team.present) {
    if (short === 0) return;
    const { perWeek, from } = coach.hours;
    const fitting = Math.min(fullTime, Math.max(8, perWeek + short));
    if (fitting === perWeek || from >= day) continue;
    coach.hours.until = day;
    coach.hours = { ...coach.hours, perWeek: fitting, from: day, until: never };
    organisation.hours.push(coach.hours);
    short -= fitting - perWeek;
  }
}

function hire(
  organisation: Organisation,
  team: Team,
  role: StaffRole,
  { perWeek, day }: { readonly perWeek: number; readonly day: number },
): void {
  const member = newMember(organisation, role, day);
  const hours = { member, team, perWeek, programme: '', from: day, until: never };
  const coach: Coach = { ...member, team, until: never, hours, clients: new Set() };
  organisation.hours.push(hours);
  team.coaches.push(coach);
  team.present.push(coach);
  relieve(organisation, team, coach, day);
}

const load = (coach: Coach) => coach.clients.size / coach.hours.perWeek;

/** A new coach takes over clients of those who have most, up to the mean of the team. */
function relieve(organisation: Organisation, team: Team, coach: Coach, day: number): void {
  const hours = fte(team) * fullTime;
  const clients = team.present.reduce((sum, one) => sum + one.clients.size, 0);
  const mean = clients / hours;
  while (load(coach) < mean) {
    const [fullest] = [...team.present].sort((one, other) => load(other) - load(one));
    const [person] = fullest?.clients ?? [];
    if (fullest === undefined || fullest === coach || person === undefined) return;
    handOver(organisation, person, { team, coach, day: day + organisation.random.below(20) });
  }
}

/** The coach goes; each client gets another of the team, some after waiting. */
function leave(organisation: Organisation, coach: Coach, day: number): void {
  const { team } = coach;
  coach.until = day;
  coach.hours.until = day;
  team.present = team.present.filter((other) => other !== coach);
  for (const person of [...coach.clients]) {
    handOver(organisation, person, { team, coach: leastLoaded(team), day });
  }
}
