// Signing in with an account, by a real OpenID provider: code flow with PKCE, claims, sessions, signing out.
import { beforeAll, describe, expect, it } from 'vitest';
import { openIdentityProvider } from '#platform/identity/provider.ts';
import { readIdentitySettings } from '#platform/identity/settings.ts';
import { useDatabase } from '#test/support/database.ts';
import {
  type Account,
  clientSecret,
  throughProvider,
  useIdentityProvider,
} from '#test/support/identity-provider.ts';
import { type Answer, type Office, openOffice, today } from './desk.ts';
import { makeWorld, type World } from './world.ts';

describe('an account of the municipality', () => {
  const database = useDatabase();
  const identity = useIdentityProvider();
  const made: { office?: Office; world?: World; mail?: string } = {};
  const office = (): Office => {
    if (made.office === undefined) throw new Error('the office is open in tests only');
    return made.office;
  };

  const openWith = (env: Readonly<Record<string, string>>): Office => {
    const settings = readIdentitySettings({
      WERKSPOOR_OIDC_ISSUER: identity().issuer,
      WERKSPOOR_OIDC_CLIENT_ID: 'werkspoor',
      WERKSPOOR_OIDC_CLIENT_SECRET: clientSecret,
      WERKSPOOR_ORIGIN: 'http://127.0.0.1:9',
      ...env,
    });
    if (!settings.ok || settings.value === undefined) throw new Error('settings of the test');
    const opened = openOffice(database, today, openIdentityProvider(settings.value));
    opened.setNow(Date.now());
    return opened;
  };

  beforeAll(async () => {
    made.office = openWith({});
    made.world = await makeWorld(database.gate, made.office.keys, today);
    const [row] = await database.arrange(
      `select email from organisation.staff where name = 'Mede work-coach'`,
    );
    made.mail = String((row as { readonly email: unknown }).email);
  });

  const coach = (): Account => ({
    email: made.mail?.toUpperCase(),
    email_verified: true,
    roles: ['work-coach'],
  });
  const cookieOf = ({ headers }: Answer, name: string): string =>
    headers
      .getSetCookie()
      .map((set) => set.split(';')[0] ?? '')
      .find((set) => set.startsWith(`${name}=`)) ?? '';

  const signIn = async (account: Account | undefined, next?: string, at = office()) => {
    identity().signInAs(account);
    const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`;
    const begun = await at.ask(`/sign-in/account${query}`);
    const back = new URL(await throughProvider(begun.location ?? ''));
    const waiting = cookieOf(begun, 'werkspoor-sign-in');
    const answer = (cookie = waiting, search = back.search) =>
      at.ask(`/sign-in/answer${search}`, { headers: { Cookie: cookie } });
    return { begun, answer };
  };
  const session = (answer: Answer) => cookieOf(answer, 'werkspoor-session');

  it('is asked by code flow with PKCE, bound to this browser', async () => {
    const { begun } = await signIn(coach());
    const asked = new URL(begun.location ?? '').searchParams;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('state')).toMatch(/.{20}/);
    expect(asked.get('nonce')).toMatch(/.{20}/);
    const set = begun.headers.get('Set-Cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Max-Age=600']) expect(set).toContain(part);
  });

  it('signs in who is among the staff, in the role of the account, where one was going', async () => {
    const { answer } = await signIn(coach(), '/caseload');
    const signedIn = await answer();
    expect([signedIn.status, signedIn.location]).toEqual([303, '/caseload']);
    const page = await office().ask('/caseload', { headers: { Cookie: session(signedIn) } });
    expect(page.body).toContain('Mede work-coach');
  });

  it('keeps the role of the account when the records say another', async () => {
    const { answer } = await signIn({ ...coach(), roles: ['policy-officer'] });
    const signedIn = await answer();
    const ask = (path: string) => office().ask(path, { headers: { Cookie: session(signedIn) } });
    expect((await ask('/')).location).toBe('/monitor');
    expect((await ask('/caseload')).status).toBe(403);
  });

  it.each([
    ['somebody else asked', 'werkspoor-sign-in=x', undefined, /begon in een ander venster/],
    ['the answer was changed', undefined, '?code=made-up&state=made-up', /begon in een ander/],
  ])('is refused when %s', async (_, cookie, search, sentence) => {
    const { answer } = await signIn(coach());
    const refused = await answer(cookie, search);
    expect([refused.status, session(refused)]).toEqual([403, '']);
    expect(refused.body).toMatch(sentence);
  });

  it('is used once: the same answer again is refused', async () => {
    const { answer } = await signIn(coach());
    expect((await answer()).status).toBe(303);
    expect((await answer()).status).toBe(403);
  });

  it.each<[string, () => Account | undefined, RegExp]>([
    ['the provider refuses', () => undefined, /heeft u niet aangemeld/],
    ['it has no role here', () => ({ ...coach(), roles: ['uma'] }), /geen rol in Werkspoor/],
    [
      'it is nobody of the staff',
      () => ({ ...coach(), email: 'x@y.nl' }),
      /niet bij de medewerkers/,
    ],
    ['its address proves nothing', () => ({ ...coach(), email_verified: false }), /niet bevestigd/],
    [
      'it has several roles, none of the records',
      () => ({ ...coach(), roles: ['distributor', 'administrator'] }),
      /meer dan één rol/,
    ],
  ])('is refused with what to do when %s', async (_, account, sentence) => {
    const { answer } = await signIn(account());
    const refused = await answer();
    expect([refused.status, session(refused)]).toEqual([403, '']);
    expect(refused.body).toMatch(sentence);
    expect(refused.body).not.toContain('y.nl');
  });

  it('is refused when its team is not one of the records', async () => {
    const strict = openWith({ WERKSPOOR_OIDC_TEAM_CLAIM: 'team' });
    const { answer } = await signIn({ ...coach(), team: 'T99' }, undefined, strict);
    expect((await answer()).body).toMatch(/een ander team/);
  });

  it('signs out here and at the provider', async () => {
    const { answer } = await signIn(coach());
    const cookie = session(await answer());
    const { body } = await office().ask('/sign-in', { headers: { Cookie: cookie } });
    const csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const out = await office().ask('/sign-out', {
      method: 'POST',
      headers: { Cookie: cookie },
      body: new URLSearchParams({ _csrf: csrf }),
    });
    expect(out.location).toContain(`${identity().issuer}/session/end?`);
    const after = await office().ask('/caseload', { headers: { Cookie: cookie } });
    expect(after.location).toMatch(/^\/sign-in/);
  });

  it.each([
    ['does not answer', { WERKSPOOR_OIDC_ISSUER: 'http://127.0.0.1:1' }, 503, /antwoordt niet/],
    ['knows another secret', { WERKSPOOR_OIDC_CLIENT_SECRET: 'wrong' }, 403, /niet goed ingesteld/],
  ])('says so when the provider %s', async (_, env, status, sentence) => {
    const wrong = openWith(env);
    const begun = await wrong.ask('/sign-in/account');
    const last =
      begun.status === 303 ? await (await signIn(coach(), undefined, wrong)).answer() : begun;
    expect(last.status).toBe(status);
    expect(last.body).toMatch(sentence);
  });
});
