// Who sees what of duties, placements and the voice of clients, through the whole product and around it.

import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Scope } from '#database/scope.ts';
import type { Role } from '#kernel/role.ts';
import { type Desk, type Office, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';

const database = useDatabase();
const made: { world?: World; office?: Office } = {};
beforeAll(async () => {
  made.office = openOffice(database);
  made.world = await makeWorld(database.gate, made.office.keys, today);
});
const world = (): World => {
  if (made.world === undefined) throw new Error('the world is made before all tests');
  return made.world;
};
const fileOf = (role: Role, relation: 'own' | 'match' | 'case') =>
  `/clients/${world().client(role, relation).number}`;
async function deskOf(role: Role): Promise<Desk> {
  const member = world().staff.get(role);
  if (member === undefined || made.office === undefined) throw new Error(`nobody is ${role}`);
  return made.office.signIn(member);
}

describe('a signal', () => {
  it('is a fact that a coach reports; the coach sees what came of it, and no signal of another', async () => {
    const coach = await deskOf('work-coach');
    const file = fileOf('work-coach', 'own');
    const refused = await coach.post(`${file}/signals/new`, { conduct: 'no-show', fact: '' });
    expect(refused.status).toBe(400);
    const fact = 'kwam op 27 februari niet naar de training';
    const sent = await coach.post(`${file}/signals/new`, {
      conduct: 'no-show',
      observedOn: '2026-02-27',
      fact,
    });
    expect([sent.status, sent.location]).toEqual([303, `${file}#plichten`]);
    await database.arrange(`
      insert into audit.acts (role, purpose, reason) values ('system', 'import', 'test');
      insert into duties.considerations (person_id, signal_id, considered_on, decided_on, outcome, act_id)
      select person_id, signal_id, '2026-03-01', '2026-03-02', 'no_culpability', (select max(act_id) from audit.acts)
      from duties.signals where fact = '${fact}';
      insert into duties.signals (person_id, source, conduct, observed_on, reported_on, fact, act_id)
      select person_id, 'provider', 'plan', '2026-02-20', '2026-02-21', 'zei de trainer', act_id
      from duties.signals where fact = '${fact}'`);
    const { body } = await coach.get(file);
    expect(body).toContain(fact);
    expect(body).toContain('geen verwijt (artikel 18 lid 9)');
    expect(body).not.toContain('zei de trainer');
  });
});

describe('an exemption', () => {
  it('is recorded by the reviewer who has the case, once for the same duty', async () => {
    const reviewer = await deskOf('reviewer');
    const file = fileOf('reviewer', 'case');
    const asked = {
      duty: 'work',
      article: '9-2',
      from: '2026-03-01',
      reason: 'zorg voor een ouder',
    };
    const late = await reviewer.post(`${file}/exemptions/new`, {
      ...asked,
      reviewOn: '2027-03-02',
    });
    expect(late.body).toContain('Dat is te laat');
    const good = { ...asked, reviewOn: '2027-03-01' };
    expect((await reviewer.post(`${file}/exemptions/new`, good)).status).toBe(303);
    const again = await reviewer.post(`${file}/exemptions/new`, good);
    expect(again.status).toBe(400);
    expect(again.body).toContain('al een ontheffing van deze plicht');
  });
});

describe('a re-examination', () => {
  it('leaves the list of the reviewer when it is finished', async () => {
    const reviewer = await deskOf('reviewer');
    const client = world().client('reviewer', 'case');
    expect((await reviewer.get('/review')).body).toContain(client.familyName);
    const file = fileOf('reviewer', 'case');
    const done = { result: 'unchanged', finishedOn: today };
    expect((await reviewer.post(`${file}/re-examination`, done)).status).toBe(303);
    expect((await reviewer.get('/review')).body).not.toContain(client.familyName);
    expect((await reviewer.post(`${file}/re-examination`, done)).status).toBe(400);
  });
});

describe('a placement', () => {
  it('ends the search, and its aftercare is due with the broker who placed', async () => {
    const broker = await deskOf('job-broker');
    const file = fileOf('job-broker', 'match');
    const client = world().client('job-broker', 'match');
    expect((await broker.get('/placements')).body).toContain(client.familyName);
    const job = {
      employer: 'Bakkerij Voorbeeld',
      from: '2026-03-01',
      contract: 'fixed',
      hours: '36',
      placedBy: 'us',
    };
    expect((await broker.post(`${file}/placements/new`, job)).body).toContain('Vul maanden in');
    const good = await broker.post(`${file}/placements/new`, { ...job, months: '12' });
    expect(good.status).toBe(303);
    const home = (await broker.get('/placements')).body;
    expect(home).toContain('Bakkerij Voorbeeld');
    const [row] = await database.arrange(
      `select count(*)::integer as open from placements.candidates where until_day is null and person_id = ${client.personId}`,
    );
    expect(row).toEqual({ open: 0 });
    const read = (await broker.get(file)).body;
    expect(read).toContain('duurzaam afgesproken');
    expect(read).not.toContain('Ontheffing');
  });
});

describe('what clients say', () => {
  const scopes: readonly Scope[] = ['team', 'intake', 'planning', 'income', 'review', 'broker'];
  it.each([...scopes, 'partner', 'catalogue', 'admin', 'privacy', 'steering'] as const)(
    'cannot be read in the scope %s',
    async (scope) => {
      const acting = {
        scope,
        staffId: 1,
        role: 'work-coach',
        purpose: 'guidance-to-work',
      } as const;
      const read = inScope(
        database.gate,
        { ...acting, reason: 'test', day: today },
        (transaction) => sql`select satisfaction_score from voice.answers`.execute(transaction),
      );
      await expect(read).rejects.toThrow(/permission denied/);
    },
  );
  it('reaches the snapshot as a mark, without the words', async () => {
    const acting = { scope: 'snapshot', staffId: undefined, role: 'system' } as const;
    const read = (column: string) =>
      inScope(
        database.gate,
        { ...acting, purpose: 'policy-information', reason: 'test', day: today },
        (transaction) => sql.raw(`select ${column} from voice.answers`).execute(transaction),
      );
    await expect(read('satisfaction_score')).resolves.toBeDefined();
    await expect(read('remark')).rejects.toThrow(/permission denied/);
  });
});
