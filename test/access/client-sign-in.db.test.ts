// Signing in as a client, by a real OpenID provider in the part of a broker of DigiD: the number that was proven finds
// the file by its keyed hash, at a level that is enough, and stands nowhere.
import { beforeAll, describe, expect, it } from 'vitest';
import { readClientIdentitySettings } from '#platform/identity/client-settings.ts';
import { openIdentityProvider } from '#platform/identity/provider.ts';
import { bsnLookupHash } from '#platform/keys.ts';
import {
  addClient,
  addRepresentation,
  type ClientRecord,
  importRecords,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import {
  type Account,
  clientSecret,
  throughProvider,
  useIdentityProvider,
} from '#test/support/identity-provider.ts';
import { type Answer, type Office, openOffice, testKeys, today } from './desk.ts';

const level = 'http://eidas.europa.eu/LoA/substantial';

describe('a client with DigiD', () => {
  const database = useDatabase();
  const identity = useIdentityProvider();
  const made: { office?: Office; client?: ClientRecord } = {};
  const get = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('made before all tests');
    return part;
  };

  beforeAll(async () => {
    const settings = readClientIdentitySettings({
      WERKSPOOR_CLIENT_OIDC_ISSUER: identity().issuer,
      WERKSPOOR_CLIENT_OIDC_CLIENT_ID: 'werkspoor',
      WERKSPOOR_CLIENT_OIDC_CLIENT_SECRET: clientSecret,
      WERKSPOOR_CLIENT_OIDC_ACTOR_CLAIM: 'actor',
      WERKSPOOR_CLIENT_OIDC_LEVEL_CLAIM: 'level',
      WERKSPOOR_CLIENT_OIDC_LEVELS: level,
      WERKSPOOR_ORIGIN: 'http://127.0.0.1:9',
    });
    if (!settings.ok || settings.value === undefined) throw new Error('settings of the test');
    const provider = openIdentityProvider(settings.value);
    made.office = openOffice(database, today, undefined, provider);
    made.office.setNow(Date.now());
    const keys = testKeys();
    await importRecords(database.gate, today, async (transaction) => {
      made.client = await addClient(transaction, keys, { familyName: 'Aanmelder' });
      await addRepresentation(transaction, {
        client: made.client,
        ground: 'administration',
        day: today,
        numberHash: bsnLookupHash(keys, '12345678'),
      });
    });
  });

  const session = ({ headers }: Answer): string =>
    headers
      .getSetCookie()
      .map((set) => set.split(';')[0] ?? '')
      .find((set) => set.startsWith('werkspoor-session=')) ?? '';
  const signIn = async (account: Account): Promise<Answer> => {
    identity().signInAs(account);
    const begun = await get(made.office).ask('/sign-in/client?next=/mine/letters');
    const waiting = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const back = new URL(await throughProvider(begun.location ?? ''));
    expect(back.pathname).toBe('/sign-in/client/answer');
    return get(made.office).ask(`${back.pathname}${back.search}`, { headers: { Cookie: waiting } });
  };
  const proven = () => ({ bsn: get(made.client).bsn, level });

  it('is asked at the level that the file needs', async () => {
    const begun = await get(made.office).ask('/sign-in/client');
    expect(new URL(begun.location ?? '').searchParams.get('acr_values')).toBe(level);
  });

  it.each([
    [
      'at a lower level',
      () => ({ ...proven(), level: 'http://eidas.europa.eu/LoA/low' }),
      /sterkere/,
    ],
    ['without a number', () => ({ level }), /lukt nu niet/],
    ['without a file', () => ({ ...proven(), bsn: '999999990' }), /geen dossier/],
    [
      'as who does not act for the client',
      () => ({ ...proven(), actor: '87654321' }),
      /niet als vert/,
    ],
  ])('is refused %s', async (_how, account, sentence) => {
    const answer = await signIn(account());
    expect(answer.status).toBe(403);
    expect(answer.body).toMatch(sentence);
    expect(session(answer)).toBe('');
  });

  it('comes to the own place, where one was going; no number stands anywhere', async () => {
    const answer = await signIn(proven());
    expect([answer.status, answer.location]).toEqual([303, '/mine/letters']);
    const page = await get(made.office).ask('/mine', { headers: { Cookie: session(answer) } });
    expect(page.body).toContain('Aanmelder');
    const [row] = (await database.arrange(
      `select string_agg(l::text, ' ') as log from (select to_jsonb(a) as l from audit.acts a
        union all select to_jsonb(r) from audit.read_log r union all select to_jsonb(s) from entry.sessions s) logs`,
    )) as readonly { log: string }[];
    expect(row?.log).toContain('own-file');
    expect(row?.log).not.toContain(get(made.client).bsn);
  });

  it('is represented by who proved the number in the file', async () => {
    const answer = await signIn({ ...proven(), actor: '12345678' });
    const page = await get(made.office).ask('/mine', { headers: { Cookie: session(answer) } });
    expect(page.body).toContain('U handelt voor Sam Aanmelder');
  });
});
