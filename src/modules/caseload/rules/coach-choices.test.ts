import { expect, it } from 'vitest';
import { coachChoices, type Near } from './coach-choices.ts';
import { type TeamLine, teamsOf } from './team.ts';
import { hoursOfOneFte } from './track-norm.ts';

const line = (staffId: number, coach: string, values: Partial<TeamLine>): TeamLine => ({
  ...{ team_id: 1, team: 'Werk', staff_id: staffId, coach, role: 'work-coach', hours: 36 },
  ...{ clients: 0, since: null, norm: 10, norm_source: 'bron', norm_since: null },
  ...{ absent: 0, absent_until: null, stand_in: null, department_kind: 'work', target_group: null },
  ...values,
});
const ordered = (lines: readonly TeamLine[], near: readonly Near[] = []) => {
  const tracks = lines.map(({ team_id, staff_id, clients }) => ({
    ...{ team_id, staff_id, clients, track: '0' },
  }));
  const [team] = teamsOf(lines, tracks);
  return team === undefined ? [] : coachChoices(team, near, hoursOfOneFte);
};

it('who is over the norm with one client more comes after who has room, whoever knows the neighbourhood', () => {
  const near = [{ staff_id: 1, nearby: 5, same_track: 5 }];
  const lines = [line(1, 'Ada', { clients: 10 }), line(2, 'Bo', { clients: 9 })];
  expect(ordered(lines, near).map(({ name, fits }) => [name, fits])).toEqual([
    ['Bo', true],
    ['Ada', false],
  ]);
});
it('of who has room, who knows the neighbourhood first, then who knows the track', () => {
  const near = [
    { staff_id: 2, nearby: 0, same_track: 3 },
    { staff_id: 3, nearby: 1, same_track: 0 },
  ];
  const lines = [line(1, 'Ada', {}), line(2, 'Bo', { clients: 2 }), line(3, 'Cas', { clients: 5 })];
  expect(ordered(lines, near).map(({ name }) => name)).toEqual(['Cas', 'Bo', 'Ada']);
});
it('who is away wholly comes last, and who left the team not at all', () => {
  const lines = [
    line(1, 'Ada', { absent: 100 }),
    line(2, 'Bo', { clients: 9 }),
    line(3, 'Cas', { hours: 0, clients: 3 }),
  ];
  expect(ordered(lines).map(({ name }) => name)).toEqual(['Bo', 'Ada']);
});
