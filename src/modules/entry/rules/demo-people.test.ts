import { describe, expect, it } from 'vitest';
import { type Candidate, chooseDemoPeople } from './demo-people.ts';

const candidate = (
  staffKey: string,
  role: string,
  ownClients = 0,
  teamClients = 0,
  rest: Partial<Candidate> = {},
): Candidate => ({
  staffId: Number(staffKey.slice(1)),
  staffKey,
  name: `Medewerker ${staffKey}`,
  role,
  ownClients,
  teamClients,
  openCases: 0,
  away: false,
  ...rest,
});

describe('the people of the demo', () => {
  it('are nobody when there are no records', () => {
    expect(chooseDemoPeople([])).toEqual([]);
  });
  it('leave out a role that Werkspoor does not know', () => {
    expect(chooseDemoPeople([candidate('S1', 'director')])).toEqual([]);
  });
  it('do not show a coach without clients when there is one with', () => {
    const people = chooseDemoPeople([
      candidate('S1', 'work-coach'),
      candidate('S2', 'work-coach', 8),
    ]);
    expect(people.map(({ staffId }) => staffId)).toEqual([2]);
  });
  it('show the coach with a usual caseload, neither the fullest nor the emptiest', () => {
    const people = chooseDemoPeople([
      candidate('S1', 'work-coach', 190, 900),
      candidate('S2', 'work-coach', 84, 900),
      candidate('S3', 'work-coach', 3, 900),
    ]);
    expect(people.map(({ staffId }) => staffId)).toEqual([2]);
  });
  it('show a team manager whose teams have clients', () => {
    const people = chooseDemoPeople([
      candidate('S1', 'team-manager', 0, 0),
      candidate('S2', 'team-manager', 0, 800),
    ]);
    expect(people.map(({ staffId }) => staffId)).toEqual([2]);
  });
  it('show the reviewer with most open cases, whoever else there is', () => {
    const people = chooseDemoPeople([
      candidate('S1', 'reviewer', 0, 300, { openCases: 4 }),
      candidate('S2', 'reviewer', 0, 300, { openCases: 21 }),
      candidate('S3', 'reviewer', 0, 900, { openCases: 9 }),
    ]);
    expect(people.map(({ staffId }) => staffId)).toEqual([2]);
  });
  it('are people who are there, when there are any', () => {
    const people = chooseDemoPeople([
      candidate('S1', 'work-coach', 60, 900, { away: true }),
      candidate('S2', 'work-coach', 8, 900),
      candidate('S3', 'planner', 0, 0, { away: true }),
    ]);
    expect(people.map(({ staffId }) => staffId)).toEqual([3, 2]);
  });
  it('are the same people whatever the order of the records', () => {
    const records = [
      candidate('S4', 'administrator'),
      candidate('S3', 'privacy-officer'),
      candidate('S2', 'administrator'),
    ];
    const people = chooseDemoPeople(records);
    expect(people.map(({ staffId }) => staffId)).toEqual([3, 2]);
    expect(chooseDemoPeople(records.toReversed())).toEqual(people);
  });
});
