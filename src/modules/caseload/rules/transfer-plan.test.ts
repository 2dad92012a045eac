import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTransfer } from './transfer-plan.ts';
import type { CoachOfPlan, Group, PlanAsked } from './transfer-question.ts';

const coach = (staffId: number, values: Partial<CoachOfPlan> = {}): CoachOfPlan => ({
  teamId: 1,
  team: 'Werk Charlois',
  departmentKind: 'work',
  target: '',
  staffId,
  coach: `Coach ${staffId}`,
  hours: 36,
  present: 1,
  norm: 10,
  ...values,
});
const group = (staffId: number | null, clients: number, values: Partial<Group> = {}): Group => ({
  neighbourhood: 'BU1',
  track: '',
  target: '',
  teamId: 1,
  staffId,
  clients,
  ...values,
});
const propose = (
  groups: readonly Group[],
  coaches: readonly CoachOfPlan[],
  leaving: readonly number[] = [],
  more: Partial<PlanAsked> = {},
) => proposeTransfer({ groups, coaches, leaving, ...plain, ...more });
const plain = { areas: [], byTarget: false, norms: () => undefined } as const;

describe('a transfer', () => {
  it('moves nobody when everybody fits, also when caseloads differ', () => {
    expect(propose([group(1, 10), group(2, 1)], [coach(1), coach(2)]).moved).toBe(0);
  });
  it('moves who is over the norm and not one more', () => {
    const { moves, overBefore, overAfter } = propose(
      [group(1, 13), group(2, 4)],
      [coach(1), coach(2)],
    );
    expect(moves).toMatchObject([{ fromStaff: 1, toStaff: 2, clients: 3 }]);
    // Three clients at a norm of ten.
    expect([overBefore, overAfter]).toEqual([0.3, 0]);
  });
  it('divides who leaves over colleagues, most to who has most room', () => {
    const { coaches } = propose(
      [group(1, 5), group(2, 2), group(3, 7)],
      [coach(1), coach(2), coach(3)],
      [1],
    );
    expect(coaches.map(({ after }) => after)).toEqual([0, 7, 7]);
  });
  it('prefers who knows the neighbourhood and the track', () => {
    const { moves } = propose(
      [group(null, 1), group(2, 1, { neighbourhood: 'BU2' }), group(3, 1)],
      [coach(2), coach(3)],
    );
    expect(moves).toMatchObject([{ fromStaff: null, toStaff: 3 }]);
  });
  it('gives nobody to who is away for a time, and takes nobody away', () => {
    const { moves, coaches } = propose(
      [group(1, 8), group(null, 4)],
      [coach(1, { present: 0 }), coach(2)],
    );
    expect(moves).toMatchObject([{ fromStaff: null, toStaff: 2, clients: 4 }]);
    expect(coaches[0]).toMatchObject({ fte: { there: 0 }, before: 8, after: 8 });
  });
  it('brings a neighbourhood to another team for the same target group, and to no other', () => {
    const teams = [
      coach(1),
      coach(2, { teamId: 2 }),
      coach(3, { teamId: 3, departmentKind: 'youth' }),
    ];
    const moved = (teamId: number) =>
      propose([group(1, 5)], teams, [], { areas: [{ neighbourhood: 'BU1', teamId }] }).moves;
    expect(moved(2)).toMatchObject([{ fromTeam: 1, toTeam: 2, toStaff: 2, clients: 5 }]);
    expect(moved(3)).toEqual([]);
  });
  it('says whom it could not place', () => {
    expect(propose([group(1, 5)], [coach(1)], [1])).toMatchObject({ unplaced: 5, moved: 0 });
  });

  it('counts a client by the norm of the track: two of a light track weigh as one of a heavy one', () => {
    const norms = (track: string) => ({ '0': 10, '3': 20 })[track];
    const groups = [group(1, 8, { track: '0' }), group(1, 8, { track: '3' }), group(2, 0)];
    const { moves, coaches, overBefore, overAfter } = propose(groups, [coach(1), coach(2)], [], {
      norms,
    });
    // 8/10 and 8/20 of a week: a fifth too much, which is two heavy clients or four light ones.
    expect([overBefore, overAfter]).toEqual([0.2, 0]);
    expect(moves).toMatchObject([{ track: '0', clients: 2 }]);
    expect(coaches.map(({ fte }) => fte.after)).toEqual([1, 0.2]);
  });
  it('brings who has a target group to the team for it only when asked, and takes nobody out of it', () => {
    const teams = [coach(1), coach(2, { teamId: 2, target: 'refugees' }), coach(3, { teamId: 3 })];
    const refugees = group(1, 4, { target: 'refugees' });
    expect(propose([refugees], teams).moves).toEqual([]);
    expect(propose([refugees], teams, [], { byTarget: true }).moves).toMatchObject([
      { toTeam: 2, clients: 4 },
    ]);
    const there = group(2, 4, { teamId: 2, target: 'refugees' });
    const areas = [{ neighbourhood: 'BU1', teamId: 3 }];
    expect(propose([there], teams, [], { byTarget: true, areas }).moves).toEqual([]);
  });

  const cases = fc.record({
    groups: fc.array(
      fc.record({
        neighbourhood: fc.constantFrom('BU1', 'BU2'),
        track: fc.constantFrom('', 'a'),
        target: fc.constant(''),
        teamId: fc.constantFrom(1, 2),
        staffId: fc.constantFrom(null, 1, 2, 3),
        clients: fc.nat(15),
      }),
      { maxLength: 12 },
    ),
    hours: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(18, 36))),
    leaving: fc.subarray([1, 2, 3]),
  });
  it('places everybody once, keeps teams, and never leaves more over the norm than there were', () => {
    fc.assert(
      fc.property(cases, ({ groups, hours, leaving }) => {
        const coaches = [1, 2, 3].map((id, index) =>
          coach(id, { teamId: id === 3 ? 2 : 1, hours: hours[index] ?? 36 }),
        );
        // One group for each combination, as the database counts them.
        const counted = [
          ...Map.groupBy(groups, (it) => JSON.stringify({ ...it, clients: 0 })).values(),
        ]
          .flatMap((same) =>
            same[0] ? [{ ...same[0], clients: same.reduce((a, b) => a + b.clients, 0) }] : [],
          )
          .filter(({ staffId, teamId }) => staffId === null || (staffId === 3) === (teamId === 2));
        const total = counted.reduce((all, { clients }) => all + clients, 0);
        const {
          moves,
          coaches: after,
          unplaced,
          overBefore,
          overAfter,
        } = propose(counted, coaches, leaving);
        expect(after.reduce((all, it) => all + it.after, 0) + unplaced).toBe(total);
        expect(moves.every(({ fromTeam, toTeam }) => fromTeam === toTeam)).toBe(true);
        const waits = counted.some(({ staffId, clients }) => staffId === null && clients > 0);
        const most = leaving.length === 0 && !waits ? overBefore : Infinity;
        expect(overAfter).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
  });
});
