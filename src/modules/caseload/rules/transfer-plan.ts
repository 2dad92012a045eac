import { minimumCostFlow } from '#engine/flow/minimum-cost-flow.ts';
import { hoursOfOneFte } from './track-norm.ts';
import { type Between, isOf, networkOf } from './transfer-network.ts';
import type { CoachOfPlan, Group, PlanAsked } from './transfer-question.ts';
import { sum, type Work, workOf } from './transfer-work.ts';

export type Move = {
  readonly neighbourhood: string | null;
  readonly track: string;
  readonly target: string;
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
  readonly before: number;
  readonly after: number;
  /** Full-time weeks: what the coach is there, and what the norms of the tracks ask before and after. */
  readonly fte: { readonly there: number; readonly before: number; readonly after: number };
  readonly leaves: boolean;
};

export type Proposal = {
  readonly moves: readonly Move[];
  readonly coaches: readonly CoachNumbers[];
  /** Who changes coach, of them who had none; and who stays without, for their team has no coach. */
  readonly moved: number;
  readonly waited: number;
  readonly unplaced: number;
  /** Full-time weeks that the norms ask over what there is. */
  readonly overBefore: number;
  readonly overAfter: number;
};

type Placed = { readonly group: Group; readonly coach: CoachOfPlan; readonly clients: number };

/**
 * Divides the clients of the teams anew at least cost (transfer-network.ts). The same question gives the same answer.
 * With one norm it is the optimum. With several, clients are of different size: the flow of parts of work is the
 * optimum if clients could be cut, and no caseload differs from it by a client or more for each of its groups.
 */
export function proposeTransfer(
  asked: PlanAsked,
  told: (share: number) => void = () => undefined,
): Proposal {
  const leaving = new Set(asked.leaving);
  const staying = asked.coaches.filter(({ staffId }) => !leaving.has(staffId));
  const groups = asked.groups.filter(({ clients }) => clients > 0);
  const work = workOf(asked);
  const { problem, between } = networkOf(groups, staying, asked, work);
  const total = sum(groups.map((group) => group.clients * work.of(group)));
  const flow = minimumCostFlow(problem, (amount) => told(total === 0 ? 1 : amount / total));
  const placed = wholeClients(between, flow.along, work);
  const moves = placed.filter(({ group, coach }) => !isOf(group, coach)).map(moveOf);
  const coaches = asked.coaches.map((coach) => numbersOf(coach, { asked, placed, work, leaving }));
  const over = (at: 'before' | 'after') =>
    rounded(sum(coaches.map(({ fte }) => Math.max(0, fte[at] - fte.there))));
  return {
    moves,
    coaches,
    moved: sum(moves.map(({ clients }) => clients)),
    waited: sum(moves.filter(({ fromStaff }) => fromStaff === null).map(({ clients }) => clients)),
    unplaced: sum(groups.map(({ clients }) => clients)) - sum(placed.map((one) => one.clients)),
    overBefore: over('before'),
    overAfter: over('after'),
  };
}

/** From parts to clients, group by group: whole ones first, then who has the largest rest, the own coach before. */
function wholeClients(
  between: readonly Between[],
  along: ArrayLike<number>,
  work: Work,
): readonly Placed[] {
  return [...Map.groupBy(between, ({ group }) => group)].flatMap(([group, ways]) => {
    const each = work.of(group);
    const parts = ways.map(({ coach, arc }) => ({ coach, amount: along[arc] ?? 0 }));
    const rest =
      Math.round(sum(parts.map(({ amount }) => amount)) / each) -
      sum(parts.map(({ amount }) => Math.floor(amount / each)));
    const turns = parts
      .toSorted(
        (one, other) =>
          (other.amount % each) - (one.amount % each) ||
          Number(isOf(group, other.coach)) - Number(isOf(group, one.coach)),
      )
      .slice(0, rest);
    return parts.flatMap((part) => {
      const clients = Math.floor(part.amount / each) + (turns.includes(part) ? 1 : 0);
      return clients === 0 ? [] : [{ group, coach: part.coach, clients }];
    });
  });
}

const moveOf = ({ group, coach, clients }: Placed): Move => ({
  neighbourhood: group.neighbourhood,
  track: group.track,
  target: group.target,
  fromTeam: group.teamId,
  fromStaff: group.staffId,
  toTeam: coach.teamId,
  toStaff: coach.staffId,
  clients,
});

type Counted = {
  readonly asked: PlanAsked;
  readonly placed: readonly Placed[];
  readonly work: Work;
  readonly leaving: ReadonlySet<number>;
};

function numbersOf(coach: CoachOfPlan, { asked, placed, work, leaving }: Counted): CoachNumbers {
  const leaves = leaving.has(coach.staffId);
  const had = asked.groups.filter((group) => isOf(group, coach));
  const gets = placed.filter((it) => it.coach === coach);
  return {
    staffId: coach.staffId,
    coach: coach.coach,
    team: coach.team,
    before: sum(had.map(({ clients }) => clients)),
    after: sum(gets.map(({ clients }) => clients)),
    fte: {
      there: leaves ? 0 : rounded((coach.hours * coach.present) / hoursOfOneFte),
      before: work.fte(sum(had.map((group) => group.clients * work.of(group)))),
      after: work.fte(sum(gets.map(({ group, clients }) => clients * work.of(group)))),
    },
    leaves,
  };
}

/** To hundredths of a full-time week. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
