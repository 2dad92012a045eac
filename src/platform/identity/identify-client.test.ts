import { describe, expect, it } from 'vitest';
import { readClientIdentitySettings } from './client-settings.ts';
import { identifyClient } from './identify-client.ts';

const substantial = 'http://eidas.europa.eu/LoA/substantial';
const env = {
  WERKSPOOR_CLIENT_OIDC_ISSUER: 'https://broker.example.nl',
  WERKSPOOR_CLIENT_OIDC_CLIENT_ID: 'werkspoor',
  WERKSPOOR_CLIENT_OIDC_LEVELS: `${substantial}, http://eidas.europa.eu/LoA/high`,
  WERKSPOOR_CLIENT_OIDC_ACTOR_CLAIM: 'act.number',
  WERKSPOOR_ORIGIN: 'https://werk.example.nl',
};
const refusalOf = (more: Readonly<Record<string, string>>): string => {
  const read = readClientIdentitySettings({ ...env, ...more });
  return read.ok ? 'accepted' : read.refusal;
};

describe('settings of sign-in for clients', () => {
  it('are nothing without an issuer', () => {
    expect(readClientIdentitySettings({})).toEqual({ ok: true, value: undefined });
  });
  it.each([
    [{ WERKSPOOR_CLIENT_OIDC_ISSUER: 'http://broker.example.nl' }, /CLIENT_OIDC_ISSUER is not/],
    [{ WERKSPOOR_CLIENT_OIDC_CLIENT_ID: '' }, /CLIENT_OIDC_CLIENT_ID is missing/],
    [{ WERKSPOOR_CLIENT_OIDC_LEVELS: ' ' }, /CLIENT_OIDC_LEVELS is missing/],
    [{ WERKSPOOR_ORIGIN: '' }, /WERKSPOOR_ORIGIN is missing/],
  ])('are refused with what to mend: %o', (more, sentence) => {
    expect(refusalOf(more)).toMatch(sentence);
  });
});

const read = readClientIdentitySettings(env);
const settings = read.ok ? read.value : undefined;
const claims = { sub: 'x', acr: substantial, bsn: '999990019' };
const of = (change: Readonly<Record<string, unknown>>) => {
  if (settings === undefined) throw new Error('the settings of this test are right');
  return identifyClient(settings, { ...claims, ...change });
};

describe('who was proven to sign in', () => {
  it.each([
    [{ acr: undefined }, 'level-too-low'],
    [{ acr: 'http://eidas.europa.eu/LoA/low' }, 'level-too-low'],
    [{ bsn: undefined }, 'no-number'],
    [{ bsn: '12345678' }, 'no-number'],
    [{ bsn: 's00000001:999990019' }, 'no-number'],
    [{ act: { number: 'Bewind BV' } }, 'no-number'],
  ])('is refused: %o', (change, kind) => {
    expect(of(change)).toMatchObject({ ok: false, refusal: { kind } });
  });
  it('is the client, or who acts for the client', () => {
    const bsn = '999990019';
    expect(of({})).toEqual({ ok: true, value: { bsn, actor: undefined } });
    expect(of({ bsn: `s00000000:${bsn}` })).toEqual({ ok: true, value: { bsn, actor: undefined } });
    expect(of({ act: { number: '12345678' } })).toEqual({
      ok: true,
      value: { bsn, actor: '12345678' },
    });
  });
});
