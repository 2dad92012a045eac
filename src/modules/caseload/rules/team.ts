import type { Day } from '#kernel/day.ts';
import { hoursOfOneFte, type TrackNorms } from './track-norm.ts';

/** One line of the published view: a member of staff of a team, or, without one, the clients that wait. */
export type TeamLine = {
  readonly team_id: number;
  readonly team: string;
  readonly staff_id: number | null;
  readonly coach: string | null;
  readonly role: string | null;
  readonly hours: number;
  readonly clients: number;
  /** First day of the oldest assignment that still runs. */
  readonly since: Day | null;
  readonly norm: number | null;
  readonly norm_source: string | null;
  readonly norm_since: Day | null;
  /** Per cent of the hours that the coach is away today, until when and who stands in. */
  readonly absent: number;
  readonly absent_until: Day | null;
  readonly stand_in: string | null;
  readonly department_kind: string;
  readonly target_group: string | null;
};

/** Clients of a coach, or of who waits, in one track. */
export type TrackLine = {
  readonly team_id: number;
  readonly staff_id: number | null;
  readonly track: string;
  readonly clients: number;
};

export type Coach = {
  readonly staffId: number;
  readonly name: string;
  readonly role: string;
  readonly hours: number;
  /** Of the hours that the coach is there. */
  readonly fte: number;
  readonly absent: number;
  readonly absentUntil: Day | undefined;
  readonly standIn: string | undefined;
  readonly clients: number;
  /** Not for who has no hours in the team, and so left it with clients. */
  readonly perFte: number | undefined;
  /** Full-time weeks that the norms ask for these clients; nothing where no norm is set. */
  readonly asked: number | undefined;
};

export type Team = {
  readonly name: string;
  readonly coaches: readonly Coach[];
  readonly norm: Norm | undefined;
  readonly waiting: number;
  /** Since when the one waits who waits longest. */
  readonly waitingSince: Day | undefined;
  readonly clients: number;
  readonly hours: number;
  readonly fte: number;
  /** Clients with a coach per fte of the coaches. */
  readonly perFte: number | undefined;
  readonly asked: number | undefined;
  readonly target: string | undefined;
};

type Norm = { readonly perFte: number; readonly source: string; readonly since: Day };

const coachRoles = new Set(['work-coach', 'youth-coach', 'activation-coach']);

/** The teams with their coaches by name. Who leads or divides has hours but no caseload, and is not counted. */
export function teamsOf(
  lines: readonly TeamLine[],
  tracks: readonly TrackLine[] = [],
  norms: TrackNorms = () => undefined,
): readonly Team[] {
  const byTeam = Map.groupBy(lines, (line) => line.team_id);
  return [...byTeam.values()]
    .map((its) => teamOf(its, weeksOf(tracks, norms)))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}

type Weeks = (line: TeamLine) => number | undefined;

/** What each client of a coach asks by the norm of the track, else of the team, together. */
function weeksOf(tracks: readonly TrackLine[], norms: TrackNorms): Weeks {
  const byCoach = Map.groupBy(tracks, ({ team_id, staff_id }) => `${team_id} ${staff_id}`);
  return (line) => {
    const its = byCoach.get(`${line.team_id} ${line.staff_id}`) ?? [];
    const weeks = its.map(({ track, clients }) => {
      const norm = norms(track, line.department_kind) ?? line.norm ?? undefined;
      return norm === undefined ? undefined : clients / norm;
    });
    return weeks.some((week) => week === undefined)
      ? undefined
      : sum(weeks.map((week) => week ?? 0));
  };
}

function teamOf(lines: readonly TeamLine[], weeks: Weeks): Team {
  const coaches = lines
    .flatMap((line) => coachOf(line, weeks))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  const waiting = lines.find((line) => line.staff_id === null);
  const [first] = lines;
  const clients = sum(coaches.map((coach) => coach.clients));
  const hours = sum(coaches.map((coach) => coach.hours));
  const fte = sum(coaches.map((coach) => coach.fte));
  return {
    name: first?.team ?? '',
    coaches,
    norm: first && normOf(first),
    waiting: waiting?.clients ?? 0,
    waitingSince: waiting?.since ?? undefined,
    clients,
    hours,
    fte,
    perFte: fte > 0 ? clients / fte : undefined,
    asked: coaches.some(({ asked }) => asked === undefined)
      ? undefined
      : sum(coaches.map(({ asked }) => asked ?? 0)),
    target: first?.target_group ?? undefined,
  };
}

function coachOf(line: TeamLine, weeks: Weeks): readonly Coach[] {
  if (line.staff_id === null || line.role === null) return [];
  if (!coachRoles.has(line.role) && line.clients === 0) return [];
  const fte = (line.hours * (100 - line.absent)) / 100 / hoursOfOneFte;
  return [
    {
      staffId: line.staff_id,
      name: line.coach ?? '',
      role: line.role,
      hours: line.hours,
      fte,
      absent: line.absent,
      absentUntil: line.absent_until ?? undefined,
      standIn: line.stand_in ?? undefined,
      clients: line.clients,
      perFte: fte > 0 ? line.clients / fte : undefined,
      asked: weeks(line),
    },
  ];
}

const normOf = (line: TeamLine): Norm | undefined =>
  line.norm !== null && line.norm_source !== null && line.norm_since !== null
    ? { perFte: line.norm, source: line.norm_source, since: line.norm_since }
    : undefined;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
