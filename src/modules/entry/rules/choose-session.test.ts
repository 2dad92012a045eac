import { describe, expect, it } from 'vitest';
import { chooseSession } from './choose-session.ts';

const member = { staffId: 7, name: 'Co', role: 'work-coach', teams: ['T11'] };

describe('the session of an account', () => {
  it.each([
    ['unknown-staff', { roles: ['work-coach'], teams: undefined }, []],
    [
      'several-staff',
      { roles: ['work-coach'], teams: undefined },
      [member, { ...member, staffId: 8 }],
    ],
    ['several-roles', { roles: ['distributor', 'team-manager'], teams: undefined }, [member]],
    ['other-team', { roles: ['work-coach'], teams: ['T12'] }, [member]],
    ['other-team', { roles: ['work-coach'], teams: [] }, [member]],
  ] as const)('is refused: %s', (kind, identity, known) => {
    expect(chooseSession(identity, known)).toEqual({ ok: false, refusal: { kind } });
  });
  it('is in the role of the records when the account gives it, else in the only one', () => {
    const both = { roles: ['distributor', 'work-coach'], teams: ['T11', 'T12'] } as const;
    expect(chooseSession(both, [member])).toMatchObject({ value: { role: 'work-coach' } });
    const other = { roles: ['distributor'], teams: undefined } as const;
    expect(chooseSession(other, [member])).toMatchObject({ value: { role: 'distributor' } });
  });
  it('needs no team of who works in none', () => {
    const council = { ...member, role: 'council-member', teams: [] };
    expect(chooseSession({ roles: ['council-member'], teams: [] }, [council]).ok).toBe(true);
  });
});
