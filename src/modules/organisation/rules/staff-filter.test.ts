import { describe, expect, it } from 'vitest';
import { readStaffFilter } from './staff-filter.ts';

describe('the list of staff', () => {
  it('is whole when nothing, or nothing sensible, is asked', () => {
    const whole = { name: '', role: '', team: undefined };
    expect(readStaffFilter({})).toEqual(whole);
    expect(readStaffFilter({ team: 'drop table', name: '  ' })).toEqual(whole);
  });
  it('is narrowed by a part of the name, a role, a team', () => {
    expect(readStaffFilter({ name: ' Berg ', role: 'work-coach', team: '7' })).toEqual({
      name: 'Berg',
      role: 'work-coach',
      team: 7,
    });
  });
});
