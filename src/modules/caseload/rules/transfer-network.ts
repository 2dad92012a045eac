import type { Arc, FlowProblem } from '#engine/flow/flow-problem.ts';
import type { CoachOfPlan, Group, PlanAsked } from './transfer-question.ts';
import { sum, type Work } from './transfer-work.ts';

/**
 * What each thing costs, from most to least: a client over the norm (the more a coach is over it, the dearer), a
 * client who changes coach, a new coach who does not know the neighbourhood or the track, an unequal division. So
 * the norm is kept where it can be, with as few changes as that asks; nobody moves to make caseloads more equal.
 */
const costs = { overNorm: 1000, move: 10, newPlace: 2, newTrack: 1, whileAway: 5 } as const;
/** Parts of what fits, each dearer by one than the one before it: less than a move, so it only decides ties. */
const shares = [0.7, 0.8, 0.9, 1] as const;
/** Costs of a client become costs of a part: so fine that rounding them changes no order. */
const fine = 60;

export type Between = { readonly group: Group; readonly coach: CoachOfPlan; readonly arc: number };
export type Network = { readonly problem: FlowProblem; readonly between: readonly Between[] };

export const isOf = (group: Group, coach: CoachOfPlan): boolean =>
  group.staffId === coach.staffId && group.teamId === coach.teamId;

/** From the groups, through who may serve them, to the room that coaches have; in parts of work. */
export function networkOf(
  groups: readonly Group[],
  coaches: readonly CoachOfPlan[],
  asked: PlanAsked,
  work: Work,
): Network {
  const [source, sink] = [0, 1];
  const coachNode = (index: number) => 2 + groups.length + index;
  const arcs: Arc[] = [];
  const between: Between[] = [];
  const inTeam = Map.groupBy(coaches.entries(), ([, { teamId }]) => teamId);
  const known = knownOf(groups);
  const teamFor = servedBy(asked);
  for (const [index, group] of groups.entries()) {
    const each = work.of(group);
    arcs.push({ from: source, to: 2 + index, capacity: group.clients * each, cost: 0 });
    for (const [place, coach] of inTeam.get(teamFor(group)) ?? []) {
      between.push({ group, coach, arc: arcs.length });
      const cost = Math.round((costOf(group, coach, known) * fine * work.heaviest) / each);
      const capacity = group.clients * each;
      arcs.push({ from: 2 + index, to: coachNode(place), capacity, cost });
    }
  }
  const all = sum(groups.map((group) => group.clients * work.of(group)));
  for (const [place, coach] of coaches.entries()) {
    arcs.push(
      ...roomOf(coach, work, all).map((room) => ({ from: coachNode(place), to: sink, ...room })),
    );
  }
  return { problem: { nodes: 2 + groups.length + coaches.length, arcs, source, sink }, between };
}

/** Which team serves a group: by target group where that is asked, else by area, and within one department always. */
function servedBy({ areas, coaches, byTarget }: PlanAsked): (group: Group) => number {
  const teams = new Map(coaches.map((coach) => [coach.teamId, coach]));
  const alike = (teamId: number, kind: string | undefined, target: string) => {
    const team = teams.get(teamId);
    return team !== undefined && team.departmentKind === kind && team.target === target;
  };
  return (group) => {
    const present = teams.get(group.teamId);
    if (byTarget && group.target !== '' && present?.target !== group.target) {
      const own = [...teams.keys()].find((id) => alike(id, present?.departmentKind, group.target));
      if (own !== undefined) return own;
    }
    const served = areas.find(
      ({ neighbourhood, teamId }) =>
        neighbourhood === group.neighbourhood &&
        alike(teamId, present?.departmentKind, present?.target ?? ''),
    );
    return served?.teamId ?? group.teamId;
  };
}

type Known = ReadonlyMap<number, ReadonlySet<string>>;

/** The neighbourhoods and tracks of each coach's present clients. */
function knownOf(groups: readonly Group[]): Known {
  const known = new Map<number, Set<string>>();
  for (const { staffId, neighbourhood, track } of groups) {
    if (staffId === null) continue;
    const of = known.get(staffId) ?? new Set();
    known.set(staffId, of.add(`place ${neighbourhood}`).add(`track ${track}`));
  }
  return known;
}

function costOf(group: Group, coach: CoachOfPlan, known: Known): number {
  if (isOf(group, coach)) return 0;
  const knows = known.get(coach.staffId);
  const place = knows?.has(`place ${group.neighbourhood}`) ? 0 : costs.newPlace;
  const track = knows?.has(`track ${group.track}`) ? 0 : costs.newTrack;
  return costs.move + place + track;
}

type Room = { readonly capacity: number; readonly cost: number };

/** What fits, in parts; who is away for a time keeps who is there but gets nobody; and ever dearer over the norm. */
function roomOf(coach: CoachOfPlan, work: Work, everybody: number): readonly Room[] {
  const [there, whole] = [work.there(coach), work.whole(coach)];
  const within = shares.map((share, index) => ({
    capacity: Math.floor(there * share) - Math.floor(there * (shares[index - 1] ?? 0)),
    cost: index * fine,
  }));
  const step = Math.max(1, Math.ceil(whole / 10));
  const over = Array.from({ length: 10 }, (_, index) => ({
    capacity: step,
    cost: costs.overNorm * fine * work.heaviest * (index + 1),
  }));
  const away = { capacity: whole - there, cost: costs.whileAway * fine };
  const last = { capacity: everybody, cost: costs.overNorm * fine * work.heaviest * 11 };
  return [...within, away, ...over, last].filter(({ capacity }) => capacity > 0);
}
