import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSolver } from '#engine/disclosure/solver.ts';
import { minimumCostFlow } from '#engine/flow/minimum-cost-flow.ts';
import { isOf, type Network, networkOf } from './transfer-network.ts';
import { proposeTransfer } from './transfer-plan.ts';
import type { CoachOfPlan, Group, PlanAsked } from './transfer-question.ts';
import { sum, type Work, workOf } from './transfer-work.ts';

/** As a program: so many clients of a group to a coach, whole ones or not; coaches fill their room in parts of work. */
function asProgram({ problem, between }: Network, work: Work, whole: boolean): string {
  const names = between.map((_, at) => `x${at}`);
  const room = [...problem.arcs.entries()].filter(([, { to }]) => to === problem.sink);
  const plus = (terms: readonly string[]) => (terms.length === 0 ? ' 0 z' : terms.join(''));
  const goal = [
    ...between.map(
      ({ group, arc }, at) => ` + ${(problem.arcs[arc]?.cost ?? 0) * work.of(group)} x${at}`,
    ),
    ...room.map(([arc, { cost }]) => ` + ${cost} y${arc}`),
  ];
  const groups = [...Map.groupBy(between.entries(), ([, { group }]) => group)].map(
    ([group, ways], at) => ` g${at}:${plus(ways.map(([x]) => ` + x${x}`))} = ${group.clients}`,
  );
  const coaches = [...Map.groupBy(room, ([, { from }]) => from)].map(([node, arcs]) => {
    const into = between.flatMap(({ group, arc }, at) =>
      problem.arcs[arc]?.to === node ? [` + ${work.of(group)} x${at}`] : [],
    );
    return ` c${node}:${plus([...into, ...arcs.map(([arc]) => ` - y${arc}`)])} = 0`;
  });
  const bounds = room.map(([arc, { capacity }]) => ` 0 <= y${arc} <= ${capacity}`);
  return [
    `Minimize\n obj:${plus(goal)}\nSubject To`,
    ...groups,
    ...coaches,
    ...(groups.length + coaches.length === 0 ? [' n: z = 0'] : []),
    'Bounds',
    ...bounds,
    ' z = 0',
    ...(whole && names.length > 0 ? [`General\n ${names.join(' ')}`] : []),
    'End',
  ].join('\n');
}

/** What a proposal costs by the network: its moves, and the room that is filled cheapest first. */
function costOf({ problem, between }: Network, work: Work, asked: PlanAsked): number {
  const { moves } = proposeTransfer(asked);
  const load = new Map<number, number>();
  let cost = 0;
  for (const { group, coach, arc } of between) {
    const of = moves.filter(
      (move) =>
        move.fromTeam === group.teamId &&
        move.fromStaff === group.staffId &&
        move.neighbourhood === group.neighbourhood &&
        move.track === group.track,
    );
    const moved = (those: typeof moves) => sum(those.map(({ clients }) => clients));
    const here = moved(of.filter(({ toStaff }) => toStaff === coach.staffId));
    const clients = isOf(group, coach) ? group.clients - moved(of) : here;
    const { to = 0, cost: each = 0 } = problem.arcs[arc] ?? {};
    cost += clients * work.of(group) * each;
    load.set(to, (load.get(to) ?? 0) + clients * work.of(group));
  }
  for (const [node, parts] of load) {
    let left = parts;
    for (const { from, to, capacity, cost: each } of problem.arcs) {
      if (from !== node || to !== problem.sink) continue;
      cost += Math.min(left, capacity) * each;
      left -= Math.min(left, capacity);
    }
  }
  return cost;
}

const groupOf = fc.record({
  neighbourhood: fc.constantFrom('BU1', 'BU2'),
  track: fc.constantFrom('0', '3'),
  target: fc.constant(''),
  teamId: fc.constant(1),
  staffId: fc.constantFrom(null, 1, 2, 3),
  clients: fc.integer({ min: 1, max: 12 }),
});
const cases = fc.record({
  groups: fc.uniqueArray(groupOf, {
    maxLength: 8,
    selector: (group: Group) => `${group.neighbourhood} ${group.track} ${group.staffId}`,
  }),
  hours: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(18, 36))),
  leaving: fc.subarray([1, 2, 3], { maxLength: 2 }),
  lighter: fc.constantFrom(10, 20),
});

it('costs what a solver finds: of whole clients with one norm, of parts of work with several', async () => {
  const solver = await loadSolver();
  const solve = (program: string) => {
    const { Status, ObjectiveValue } = solver.solve(program);
    expect(Status).toBe('Optimal');
    return Math.round(ObjectiveValue);
  };
  fc.assert(
    fc.property(cases, ({ groups, hours, leaving, lighter }) => {
      const coaches = [1, 2, 3].map(
        (staffId, at): CoachOfPlan => ({
          ...{ teamId: 1, team: 'Werk', departmentKind: 'work', target: '', staffId },
          ...{ coach: `Coach ${staffId}`, hours: hours[at] ?? 36, present: 1, norm: 10 },
        }),
      );
      const norms = (track: string) => (track === '3' ? lighter : 10);
      const asked = { groups, coaches, leaving, areas: [], byTarget: false, norms };
      const work = workOf(asked);
      const staying = coaches.filter(({ staffId }) => !leaving.includes(staffId));
      const network = networkOf(groups, staying, asked, work);
      const cut = solve(asProgram(network, work, false));
      expect(minimumCostFlow(network.problem).cost).toBe(cut);
      const least = lighter === 10 ? solve(asProgram(network, work, true)) : cut;
      const over = costOf(network, work, asked) - least;
      expect(over).toBeGreaterThanOrEqual(0);
      expect(over).toBeLessThanOrEqual(lighter === 10 ? 0 : Infinity);
    }),
    { numRuns: 100 },
  );
});
