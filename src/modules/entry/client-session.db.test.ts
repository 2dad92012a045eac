// A client who signs in: the same sessions, but of a person and not of a member of staff.
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { makeKeys } from '#platform/keys.ts';
import { addClientOf, addStaff, addTeam, importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { findSession, nobodyYet } from './actions/find-session.ts';
import { listDemoPeople, signIn } from './actions/sign-in.ts';
import { cookieName } from './session-token.ts';

const now = Date.UTC(2026, 2, 2, 8);
const day = getDay('2026-03-02');
const homeOf = { client: '/me' } as const;

describe('a client', () => {
  const database = useDatabase();
  const keys = makeKeys(randomBytes);
  const house = () => ({ gate: database.gate, keys, https: false, homeOf });
  const imported = (synthetic: boolean) =>
    database.arrange(
      `with act as (insert into audit.acts (role, purpose, reason)
         values ('system', 'import', 'test') returning act_id)
       insert into operations.imports (act_id, folder, synthetic, tables)
       select act_id, 'test', ${synthetic}, '{}' from act`,
    );
  const rolesShown = async (homes: Parameters<typeof listDemoPeople>[0]['homeOf']) =>
    (await listDemoPeople({ gate: database.gate, homeOf: homes }, now)).map(({ role }) => role);
  const cookieOf = (token: string) => `${cookieName(false)}=${token}`;

  beforeAll(async () => {
    await importRecords(database.gate, day, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Werk Charlois' });
      const coach = await addStaff(transaction, { name: 'Co', role: 'work-coach', teams: [team] });
      const client = { familyName: 'Voorbeeld', givenNames: 'Ada' };
      await addClientOf(transaction, keys, client, { team, coach, day });
    });
  });

  it('is nobody to sign in as while nothing says that the records are synthetic', async () => {
    expect(await rolesShown(homeOf)).toEqual(['work-coach']);
  });

  it('is offered when clients have a page to come to', async () => {
    await imported(true);
    expect(await rolesShown(homeOf)).toEqual(['client', 'work-coach']);
    expect(await rolesShown({})).toEqual(['work-coach']);
  });

  it('has a session that is of the person, until the person died', async () => {
    const asked = { role: 'client', cookies: undefined };
    const signedIn = await signIn(house(), asked, now, randomBytes(32));
    const cookie = cookieOf(signedIn?.token ?? '');
    const session = await findSession(house(), cookie, now);
    expect(session?.who).toMatchObject({ name: 'Ada Voorbeeld', role: 'client' });
    expect(session?.who).not.toHaveProperty('staffId');
    await database.arrange(`select set_config('app.role', 'system', false),
      set_config('app.purpose', 'import', false), set_config('app.reason', 'test', false);
      select audit.begin_act(); update people.persons set death_date = '2026-03-01'`);
    expect(await findSession(house(), cookie, now)).toBeUndefined();
  });

  it('cannot be looked up by who only signs people in', async () => {
    const names = inScope(database.gate, nobodyYet(now), (transaction) =>
      transaction.selectFrom('people.persons').select('family_name').execute(),
    );
    await expect(names).rejects.toThrow(/permission denied/);
  });

  it('is nobody to sign in as once real records came in', async () => {
    await imported(false);
    expect(await rolesShown(homeOf)).toEqual(['work-coach']);
  });
});
