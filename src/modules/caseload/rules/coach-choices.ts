import type { Team } from './team.ts';

/** Of the clients of a coach: how many live in the same neighbourhood and how many are in the same track. */
export type Near = {
  readonly staff_id: number;
  readonly nearby: number;
  readonly same_track: number;
};

export type CoachChoice = {
  readonly id: number;
  readonly name: string;
  readonly clients: number;
  /** Hours a week that the coach is there. */
  readonly hours: number;
  readonly nearby: number;
  readonly sameTrack: number;
  /** One more client stays within the norm; unknown without one. */
  readonly fits: boolean | undefined;
};

/**
 * Who may coach a client: first who has room within the norm of the tracks for one client more, then who knows the
 * neighbourhood, then the track, then who has fewest clients for the hours. Room, no judgement of anybody.
 */
export function coachChoices(
  team: Team,
  near: readonly Near[],
  hoursOfOneFte: number,
): readonly CoachChoice[] {
  const known = new Map(near.map((line) => [line.staff_id, line]));
  return team.coaches
    .filter(({ hours }) => hours > 0)
    .map((coach) => {
      const each = coach.asked === undefined ? undefined : coach.asked / Math.max(1, coach.clients);
      const { nearby = 0, same_track: sameTrack = 0 } = known.get(coach.staffId) ?? {};
      return {
        ...{ id: coach.staffId, name: coach.name, clients: coach.clients },
        ...{ hours: coach.fte * hoursOfOneFte, nearby, sameTrack },
        fits:
          coach.asked === undefined || each === undefined
            ? undefined
            : coach.asked + each <= coach.fte && coach.fte > 0,
      };
    })
    .toSorted((one, other) => {
      const places = order(one).map((place, at) => place - (order(other)[at] ?? 0));
      return places.find((difference) => difference !== 0) ?? one.name.localeCompare(other.name);
    });
}

const order = ({ fits, nearby, sameTrack, clients, hours }: CoachChoice): readonly number[] => [
  hours > 0 ? 0 : 1,
  fits === false ? 1 : 0,
  nearby > 0 ? 0 : 1,
  sameTrack > 0 ? 0 : 1,
  hours > 0 ? clients / hours : 0,
];
