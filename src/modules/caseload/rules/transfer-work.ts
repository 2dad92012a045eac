import { hoursOfOneFte } from './track-norm.ts';
import type { CoachOfPlan, Group, PlanAsked } from './transfer-question.ts';

/** What clients ask of a coach's week, in whole parts: for each group by its norm, and what each coach has. */
export type Work = {
  /** Parts that one client of the group asks; 1 or more. */
  readonly of: (group: Group) => number;
  /** Parts in the hours that the coach is there, and in all hours. */
  readonly there: (coach: CoachOfPlan) => number;
  readonly whole: (coach: CoachOfPlan) => number;
  /** So many full-time weeks, to hundredths. */
  readonly fte: (parts: number) => number;
  /** The largest number of parts that one client asks. */
  readonly heaviest: number;
};

const secondsOfOneHour = 3600;

/**
 * A client of a track with norm n asks 1/n of a full-time week. The norm is that of the track, else that of the team;
 * where neither is set, what a coach of these teams has on average. Parts are as large as they can be, so that with
 * one norm for all a part is a client.
 */
export function workOf({ groups, coaches, norms }: PlanAsked): Work {
  const teams = new Map(coaches.map((coach) => [coach.teamId, coach]));
  const fte = sum(coaches.map(({ hours }) => hours)) / hoursOfOneFte;
  const mean = fte === 0 ? 1 : Math.ceil(sum(groups.map(({ clients }) => clients)) / fte);
  const seconds = ({ track, teamId }: Group): number => {
    const team = teams.get(teamId);
    const norm = norms(track, team?.departmentKind ?? '') ?? team?.norm ?? Math.max(1, mean);
    return Math.max(1, Math.round((hoursOfOneFte * secondsOfOneHour) / norm));
  };
  const asked = groups.map(seconds);
  const part = asked.reduce(commonDivisor, 0) || 1;
  const parts = (coach: CoachOfPlan, share: number) =>
    Math.floor((coach.hours * secondsOfOneHour * share) / part);
  return {
    of: (group) => seconds(group) / part,
    there: (coach) => parts(coach, coach.present),
    whole: (coach) => parts(coach, 1),
    fte: (parts) => Math.round((parts * part * 100) / (hoursOfOneFte * secondsOfOneHour)) / 100,
    heaviest: Math.max(1, ...asked.map((one) => one / part)),
  };
}

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
