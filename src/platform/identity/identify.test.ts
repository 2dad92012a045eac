import { describe, expect, it } from 'vitest';
import { identify } from './identify.ts';
import { readIdentitySettings } from './settings.ts';

const env = {
  WERKSPOOR_OIDC_ISSUER: 'https://login.example.nl',
  WERKSPOOR_OIDC_CLIENT_ID: 'werkspoor',
  WERKSPOOR_ORIGIN: 'https://werkspoor.example.nl',
};
const refusalOf = (more: Readonly<Record<string, string>>): string => {
  const read = readIdentitySettings({ ...env, ...more });
  return read.ok ? 'accepted' : read.refusal;
};

describe('settings of sign-in with an account', () => {
  it('are nothing without an issuer', () => {
    expect(readIdentitySettings({})).toEqual({ ok: true, value: undefined });
  });
  it.each([
    [{ WERKSPOOR_OIDC_ISSUER: 'http://login.example.nl' }, /ISSUER is not an https address/],
    [{ WERKSPOOR_OIDC_ISSUER: 'login' }, /ISSUER is not an https address/],
    [{ WERKSPOOR_OIDC_CLIENT_ID: '' }, /CLIENT_ID is missing/],
    [{ WERKSPOOR_ORIGIN: '' }, /WERKSPOOR_ORIGIN is missing/],
    [{ WERKSPOOR_OIDC_STAFF_BY: 'name' }, /STAFF_BY is "name": give email or staff-key/],
    [{ WERKSPOOR_OIDC_ROLE_MAP: 'WI-Coach=coach' }, /"WI-Coach=coach" is not value=role/],
  ])('are refused with what to mend: %o', (more, sentence) => {
    expect(refusalOf(more)).toMatch(sentence);
  });
  it('may be without TLS on this machine alone', () => {
    expect(refusalOf({ WERKSPOOR_OIDC_ISSUER: 'http://127.0.0.1:4000' })).toBe('accepted');
  });
});

const read = readIdentitySettings({
  ...env,
  WERKSPOOR_OIDC_ROLE_CLAIM: 'realm_access.roles',
  WERKSPOOR_OIDC_ROLE_MAP: 'WI-Coach=work-coach, WI-Klant=client',
  WERKSPOOR_OIDC_TEAM_CLAIM: 'team',
});
const settings = read.ok && read.value ? read.value : undefined;
const account = {
  sub: 'x',
  email: 'co@example.nl',
  team: 'T11',
  realm_access: { roles: ['uma', 'WI-Coach'] },
};
const of = (claims: Readonly<Record<string, unknown>>) => {
  if (settings === undefined) throw new Error('the settings of this test are right');
  return identify(settings, claims);
};

describe('who an account is', () => {
  it.each([
    [{ ...account, email: undefined }, 'no-staff-claim'],
    [{ ...account, email: ' ' }, 'no-staff-claim'],
    [{ ...account, email_verified: false }, 'mail-not-verified'],
    [{ ...account, realm_access: { roles: ['uma'] } }, 'no-role'],
    [{ ...account, realm_access: 'WI-Coach' }, 'no-role'],
    // Who guides clients has no account as one of them.
    [{ ...account, realm_access: { roles: ['WI-Klant'] } }, 'no-role'],
    // With a map a value that is not in it gives nothing, also when it is called as a role.
    [{ ...account, realm_access: { roles: ['administrator'] } }, 'no-role'],
  ])('is refused: %o', (claims, kind) => {
    expect(of(claims)).toMatchObject({ ok: false, refusal: { kind } });
  });
  it('follows from the claims that the settings name', () => {
    expect(of(account)).toEqual({
      ok: true,
      value: { staff: 'co@example.nl', roles: ['work-coach'], teams: ['T11'] },
    });
  });
});
