import type { Arc } from '#engine/flow/flow-problem.ts';
import { minimumCostFlow } from '#engine/flow/minimum-cost-flow.ts';

/** Clients who are alike for the division: where they live, their track, their team and coach. */
export type Group = {
  readonly neighbourhood: string | null;
  readonly track: string;
  readonly teamId: number;
  /** Nobody: they wait for a coach. */
  readonly staffId: number | null;
  readonly clients: number;
};

export type CoachOfPlan = {
  readonly teamId: number;
  readonly team: string;
  readonly departmentKind: string;
  readonly staffId: number;
  readonly coach: string;
  readonly hours: number;
  /** Share of these hours that the coach is there. */
  readonly present: number;
  /** Clients for each fte; nothing where none is set. */
  readonly norm: number | null;
};

export type PlanAsked = {
  readonly groups: readonly Group[];
  readonly coaches: readonly CoachOfPlan[];
  readonly leaving: readonly number[];
  /** Neighbourhoods that another team serves from now. */
  readonly areas: readonly { readonly neighbourhood: string; readonly teamId: number }[];
};

export type Move = {
  readonly neighbourhood: string | null;
  readonly track: string;
  readonly fromTeam: number;
  readonly fromStaff: number | null;
  readonly toTeam: number;
  readonly toStaff: number;
  readonly clients: number;
};

export type CoachNumbers = {
  readonly staffId: number;
  readonly coach: string;
  readonly team: string;
  /** Clients that fit the norm in the hours that the coach is there. */
  readonly fits: number;
  readonly before: number;
  readonly after: number;
  readonly leaves: boolean;
};

export type Proposal = {
  readonly moves: readonly Move[];
  readonly coaches: readonly CoachNumbers[];
  /** Who changes coach, of them who had none; and who stays without, for their team has no coach. */
  readonly moved: number;
  readonly waited: number;
  readonly unplaced: number;
  readonly overBefore: number;
  readonly overAfter: number;
};

const hoursOfOneFte = 36;

/**
 * What each thing costs, from most to least: a client over the norm (the more a coach is over it, the dearer), a
 * client who changes coach, a new coach who does not know the neighbourhood or the track, an unequal division. So
 * the norm is kept where it can be, with as few changes as that asks; nobody moves to make caseloads more equal.
 */
const costs = { overNorm: 1000, move: 10, newPlace: 2, newTrack: 1, whileAway: 5 } as const;
/** Parts of what fits, each dearer by one than the one before it: less than a move, so it only decides ties. */
const shares = [0.7, 0.8, 0.9, 1] as const;

/** Divides the clients of the teams anew: see `costs`. The same question gives the same answer. */
export function proposeTransfer(
  asked: PlanAsked,
  told: (share: number) => void = () => undefined,
): Proposal {
  const leaving = new Set(asked.leaving);
  const staying = asked.coaches.filter(({ staffId }) => !leaving.has(staffId));
  const groups = asked.groups.filter(({ clients }) => clients > 0);
  const total = sum(groups.map(({ clients }) => clients));
  const fits = fitting(asked);
  const { arcs, between } = networkOf(groups, staying, { asked, fits });
  const flow = minimumCostFlow(
    { nodes: 2 + groups.length + staying.length, arcs, source: 0, sink: 1 },
    (amount) => told(total === 0 ? 1 : amount / total),
  );
  const placed = between.flatMap(({ group, coach, arc }) => {
    const clients = flow.along[arc] ?? 0;
    return clients === 0 ? [] : [{ group, coach, clients }];
  });
  const moves = placed.filter(({ group, coach }) => !isOf(group, coach)).map(moveOf);
  const coaches = asked.coaches.map((coach) => numbersOf(coach, { asked, placed, fits, leaving }));
  return {
    moves,
    coaches,
    moved: sum(moves.map(({ clients }) => clients)),
    waited: sum(moves.filter(({ fromStaff }) => fromStaff === null).map(({ clients }) => clients)),
    unplaced: total - flow.amount,
    overBefore: sum(coaches.map(({ before, fits: most }) => Math.max(0, before - most))),
    overAfter: sum(coaches.map(({ after, fits: most }) => Math.max(0, after - most))),
  };
}

type Placed = { readonly group: Group; readonly coach: CoachOfPlan; readonly clients: number };
type Fits = (coach: CoachOfPlan) => { readonly there: number; readonly whole: number };

const isOf = (group: Group, coach: CoachOfPlan): boolean =>
  group.staffId === coach.staffId && group.teamId === coach.teamId;

/** Where no norm is set: what a coach of these teams has on average. */
function fitting({ groups, coaches }: PlanAsked): Fits {
  const fte = sum(coaches.map(({ hours }) => hours)) / hoursOfOneFte;
  const mean = fte === 0 ? 0 : Math.ceil(sum(groups.map(({ clients }) => clients)) / fte);
  return ({ hours, present, norm }) => {
    const whole = ((norm ?? mean) * hours) / hoursOfOneFte;
    return { there: Math.floor(whole * present), whole: Math.floor(whole) };
  };
}

type Between = { readonly group: Group; readonly coach: CoachOfPlan; readonly arc: number };

function networkOf(
  groups: readonly Group[],
  coaches: readonly CoachOfPlan[],
  { asked, fits }: { readonly asked: PlanAsked; readonly fits: Fits },
): { readonly arcs: readonly Arc[]; readonly between: readonly Between[] } {
  const [source, sink] = [0, 1];
  const coachNode = (index: number) => 2 + groups.length + index;
  const arcs: Arc[] = [];
  const between: Between[] = [];
  const inTeam = Map.groupBy(coaches.entries(), ([, { teamId }]) => teamId);
  const known = knownOf(groups);
  const teamOfArea = new Map(
    asked.areas.map(({ neighbourhood, teamId }) => [neighbourhood, teamId]),
  );
  const kinds = new Map(
    asked.coaches.map(({ teamId, departmentKind }) => [teamId, departmentKind]),
  );
  for (const [index, group] of groups.entries()) {
    arcs.push({ from: source, to: 2 + index, capacity: group.clients, cost: 0 });
    const served = teamOfArea.get(group.neighbourhood ?? '') ?? group.teamId;
    // An area passes to a team for the same target group only.
    const team = kinds.get(served) === kinds.get(group.teamId) ? served : group.teamId;
    for (const [place, coach] of inTeam.get(team) ?? []) {
      between.push({ group, coach, arc: arcs.length });
      arcs.push({
        from: 2 + index,
        to: coachNode(place),
        capacity: group.clients,
        cost: costOf(group, coach, known),
      });
    }
  }
  for (const [place, coach] of coaches.entries()) {
    const room = roomOf(fits(coach), sum(groups.map(({ clients }) => clients)));
    arcs.push(
      ...room.map(({ capacity, cost }) => ({ from: coachNode(place), to: sink, capacity, cost })),
    );
  }
  return { arcs, between };
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
function roomOf({ there, whole }: ReturnType<Fits>, everybody: number): readonly Room[] {
  const within = shares.map((share, index) => ({
    capacity: Math.floor(there * share) - Math.floor(there * (shares[index - 1] ?? 0)),
    cost: index,
  }));
  const step = Math.max(1, Math.ceil(whole / 10));
  const over = Array.from({ length: 10 }, (_, index) => ({
    capacity: step,
    cost: costs.overNorm * (index + 1),
  }));
  const away = { capacity: whole - there, cost: costs.whileAway };
  const last = { capacity: everybody, cost: costs.overNorm * 11 };
  return [...within, away, ...over, last].filter(({ capacity }) => capacity > 0);
}

const moveOf = ({ group, coach, clients }: Placed): Move => ({
  neighbourhood: group.neighbourhood,
  track: group.track,
  fromTeam: group.teamId,
  fromStaff: group.staffId,
  toTeam: coach.teamId,
  toStaff: coach.staffId,
  clients,
});

type Counted = {
  readonly asked: PlanAsked;
  readonly placed: readonly Placed[];
  readonly fits: Fits;
  readonly leaving: ReadonlySet<number>;
};

function numbersOf(coach: CoachOfPlan, { asked, placed, fits, leaving }: Counted): CoachNumbers {
  const leaves = leaving.has(coach.staffId);
  return {
    staffId: coach.staffId,
    coach: coach.coach,
    team: coach.team,
    fits: leaves ? 0 : fits(coach).there,
    before: sum(asked.groups.filter((group) => isOf(group, coach)).map(({ clients }) => clients)),
    after: sum(placed.filter((it) => it.coach === coach).map(({ clients }) => clients)),
    leaves,
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
