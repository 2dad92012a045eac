import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSolver } from '#engine/disclosure/solver.ts';
import type { Arc, FlowProblem } from './flow-problem.ts';
import { minimumCostFlow } from './minimum-cost-flow.ts';

const arcOf = (nodes: number) =>
  fc.record({
    from: fc.nat(nodes - 1),
    to: fc.nat(nodes - 1),
    capacity: fc.nat(9),
    cost: fc.nat(12),
  });
const problems: fc.Arbitrary<FlowProblem> = fc.integer({ min: 2, max: 9 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    arcs: fc.array(arcOf(nodes), { maxLength: 30 }),
    source: fc.constant(0),
    sink: fc.constant(nodes - 1),
  }),
);

const net = (problem: FlowProblem, along: ArrayLike<number>, node: number) =>
  problem.arcs.reduce(
    (sum, { from, to }, index) =>
      sum + ((to === node ? 1 : 0) - (from === node ? 1 : 0)) * (along[index] ?? 0),
    0,
  );

/** The same as a linear program: first the largest amount, then its least cost. */
function asProgram({ nodes, arcs, source, sink }: FlowProblem, amount: number | undefined): string {
  const term = (sign: string, index: number) => ` ${sign} f${index}`;
  const balance = (node: number) =>
    arcs
      .flatMap((arc, index) => [
        ...(arc.to === node ? [term('+', index)] : []),
        ...(arc.from === node ? [term('-', index)] : []),
      ])
      .join('') || ' 0 z';
  const rows = Array.from({ length: nodes }, (_, node) => node)
    .filter((node) => node !== source && node !== sink)
    .map((node) => ` n${node}:${balance(node)} = 0`);
  const into = ` s:${balance(sink)} - a = 0`;
  const goal =
    amount === undefined
      ? 'Maximize\n obj: a'
      : `Minimize\n obj:${arcs.map(({ cost }, index) => ` + ${cost} f${index}`).join('') || ' 0 z'}`;
  const bounds = arcs.map(({ capacity }, index) => ` 0 <= f${index} <= ${capacity}`);
  const fixed = amount === undefined ? [' a >= 0'] : [` a = ${amount}`];
  return [goal, 'Subject To', ...rows, into, 'Bounds', ...bounds, ...fixed, ' z = 0', 'End'].join(
    '\n',
  );
}

describe('a flow of least cost', () => {
  it('is what a solver of linear programs finds, on random networks', async () => {
    const solver = await loadSolver();
    const solve = (program: string) => {
      const { Status, ObjectiveValue } = solver.solve(program);
      expect(Status).toBe('Optimal');
      return Math.round(ObjectiveValue);
    };
    fc.assert(
      fc.property(problems, (problem) => {
        const { amount, cost, along } = minimumCostFlow(problem);
        expect(solve(asProgram(problem, undefined))).toBe(amount);
        expect(solve(asProgram(problem, amount))).toBe(cost);
        for (const [index, arc] of problem.arcs.entries()) {
          expect(along[index]).toBeGreaterThanOrEqual(0);
          expect(along[index]).toBeLessThanOrEqual(arc.capacity);
        }
        for (let node = 1; node < problem.nodes - 1; node += 1)
          expect(net(problem, along, node)).toBe(0);
        expect(net(problem, along, problem.sink)).toBe(amount);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, Partial<FlowProblem>]>([
    ['a cost below nothing', { arcs: [{ from: 0, to: 1, capacity: 1, cost: -1 }] }],
    ['half a unit', { arcs: [{ from: 0, to: 1, capacity: 0.5, cost: 1 }] }],
    ['a node that is not there', { arcs: [{ from: 0, to: 5, capacity: 1, cost: 1 }] }],
    ['one end', { sink: 0 }],
  ])('is not sought for %s', (_, part) => {
    const arcs: readonly Arc[] = [];
    expect(() => minimumCostFlow({ nodes: 2, arcs, source: 0, sink: 1, ...part })).toThrow();
  });
});
