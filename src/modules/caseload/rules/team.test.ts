import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type TeamLine, teamsOf } from './team.ts';

const line = (values: Partial<TeamLine>): TeamLine => ({
  team_id: 1,
  team: 'Werk Charlois 1',
  staff_id: 1,
  coach: 'Ada',
  role: 'work-coach',
  hours: 36,
  clients: 0,
  since: null,
  norm: 80,
  norm_source: 'bron',
  norm_since: getDay('2020-01-01'),
  absent: 0,
  absent_until: null,
  stand_in: null,
  department_kind: 'work',
  target_group: null,
  ...values,
});
const only = (lines: readonly TeamLine[]) => {
  const [team] = teamsOf(lines);
  if (team === undefined) throw new Error('no team');
  return team;
};

describe('a team', () => {
  it('does not divide clients by hours that nobody works', () => {
    const team = only([line({ hours: 0, clients: 12 })]);
    expect(team.coaches[0]?.perFte).toBeUndefined();
    expect(team.perFte).toBeUndefined();
  });
  it('does not count the hours of who leads or divides', () => {
    const team = only([
      line({ clients: 80 }),
      line({ staff_id: 2, role: 'team-manager' }),
      line({ staff_id: 3, role: 'distributor' }),
    ]);
    expect(team.coaches).toHaveLength(1);
    expect(team.perFte).toBe(80);
  });
  it('counts clients per fte: 60 clients in 27 hours are 80 per fte', () => {
    expect(only([line({ hours: 27, clients: 60 })]).coaches[0]?.perFte).toBe(80);
  });
  it('counts the norm by the hours that coaches are there', () => {
    const team = only([line({ clients: 40, absent: 50 }), line({ staff_id: 2, clients: 40 })]);
    expect(team.coaches[0]?.perFte).toBe(80);
    expect(team.fte).toBe(1.5);
  });
  it('shows who waits apart from the caseloads, and since when', () => {
    const since = getDay('2026-01-05');
    const team = only([
      line({ clients: 70 }),
      line({ staff_id: null, coach: null, role: null, hours: 0, clients: 9, since }),
    ]);
    expect([team.clients, team.waiting, team.waitingSince]).toEqual([70, 9, since]);
  });
  it('keeps who left the team and still has clients in sight', () => {
    const team = only([
      line({ clients: 70 }),
      line({ staff_id: 2, coach: 'Bo', hours: 0, clients: 3 }),
    ]);
    expect(team.coaches.map(({ name, clients }) => [name, clients])).toEqual([
      ['Ada', 70],
      ['Bo', 3],
    ]);
  });
  it('has no norm when none is in force for it', () => {
    expect(only([line({ norm: null, norm_source: null, norm_since: null })]).norm).toBeUndefined();
  });
  it('stands with its others in the order that people count in', () => {
    const teams = teamsOf([
      line({ team_id: 10, team: 'Team 10' }),
      line({ team_id: 2, team: 'Team 2' }),
    ]);
    expect(teams.map(({ name }) => name)).toEqual(['Team 2', 'Team 10']);
  });
  it('asks weeks by the norm of each track, else of the team, and says nothing where there is none', () => {
    const tracks = [
      { team_id: 1, staff_id: 1, track: '0', clients: 20 },
      { team_id: 1, staff_id: 1, track: '', clients: 40 },
    ];
    const norms = (track: string) => (track === '0' ? 40 : undefined);
    const asked = (norm: number | null) =>
      teamsOf([line({ clients: 60, norm })], tracks, norms)[0]?.asked;
    expect(asked(80)).toBe(1);
    expect(asked(null)).toBeUndefined();
  });
});
