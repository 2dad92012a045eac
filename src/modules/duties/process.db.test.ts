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

describe('what runs and ends', () => {
  it('an exemption ends by Income, from a day after it began; the duty then holds again', async () => {
    const consultant = await deskOf('income-consultant');
    const file = `/clients/${world().client('income-consultant', 'case').number}`;
    const exemption = { duty: 'work', article: '9-2', from: today, reviewOn: '2026-06-01' };
    const added = await consultant.post(`${file}/exemptions/new`, { ...exemption, reason: 'zorg' });
    expect(added.status).toBe(303);
    const end = (until: string) =>
      consultant.post(`${file}/exemptions/end`, { which: 'work', until });
    expect((await end(today)).status).toBe(400);
    expect((await end('2026-03-20')).status).toBe(303);
    expect((await end('2026-04-20')).status).toBe(400);
    const coach = await deskOf('work-coach');
    const own = `${fileOf('work-coach', 'own')}/exemptions/end`;
    expect((await coach.post(own, { which: 'work', until: '2026-03-20' })).status).toBe(403);
  });

  it('a contribution ends by who guides, and says when nothing of the kind runs', async () => {
    const coach = await deskOf('work-coach');
    const file = fileOf('work-coach', 'own');
    const end = { which: 'volunteer', until: '2026-03-20' };
    expect((await coach.post(`${file}/contributions/end`, end)).status).toBe(400);
    const kind = /name="kind" value="([^"]+)"/.exec(
      (await coach.get(`${file}/contributions/new`)).body,
    )?.[1];
    await coach.post(`${file}/contributions/new`, { kind: kind ?? '', hours: '8', from: today });
    const done = await coach.post(`${file}/contributions/end`, { ...end, which: kind ?? '' });
    expect(done.status).toBe(303);
  });

  it('a claim that is settled no longer keeps the file, and a waived one keeps what came in', async () => {
    const consultant = await deskOf('income-consultant');
    const client = world().client('income-consultant', 'case');
    const settle = (values: Record<string, string>) =>
      consultant.post(`/clients/${client.number}/claims/settle`, { on: today, ...values });
    expect((await settle({ how: 'paid' })).status).toBe(400);
    await database.arrange(`
      insert into audit.acts (role, purpose, reason) values ('system', 'import', 'test');
      insert into duties.claims (person_id, ground, decided_on, amount, act_id)
      select ${client.personId}, '13', '2026-01-05', 50000, max(act_id) from audit.acts`);
    expect((await settle({ how: 'waived', received: '600,00' })).status).toBe(400);
    expect((await settle({ how: 'waived', received: '120,50' })).status).toBe(303);
    const [claim] = await database.arrange(
      `select received::integer, settlement from duties.claims where person_id = ${client.personId}`,
    );
    expect(claim).toEqual({ received: 12_050, settlement: 'waived' });
    const [part] = await database.arrange(
      "select last_day from retention.person_parts where relation = 'duties.claims'",
    );
    expect((part as { last_day: string }).last_day).toContain('settled_on');
  });

  it('income is left out of account by Income, by the article and for its months', async () => {
    const consultant = await deskOf('income-consultant');
    const client = world().client('income-consultant', 'case');
    const give = (values: Record<string, string>) =>
      consultant.post(`/clients/${client.number}/allowances/new`, values);
    expect((await give({ article: '31-2-n', from: '2026-07-15' })).status).toBe(400);
    const early = await give({ article: '31-2-n', from: '2026-03-01' });
    expect(early.body).toContain('Van deze dag zijn geen bedragen bekend');
    expect((await give({ article: '31-2-n', from: '2026-07-01' })).status).toBe(303);
    const [row] = await database.arrange(
      `select until_day::text as until from placements.income_allowances where person_id = ${client.personId}`,
    );
    expect(row).toEqual({ until: '2027-01-01' });
    expect((await give({ article: '31-2-z', from: '2026-09-01' })).status).toBe(400);
  });

  it('a wage subsidy stands on a job that runs; the job ends, and the quick way back is told', async () => {
    const broker = await deskOf('job-broker');
    const file = fileOf('job-broker', 'match');
    const subsidy = { kind: 'measured', value: '60', from: today };
    const before = { ...subsidy, from: '2026-01-05' };
    expect((await broker.post(`${file}/wage-subsidies/new`, before)).status).toBe(400);
    const flat = await broker.post(`${file}/wage-subsidies/new`, { kind: 'flat', from: today });
    expect(flat.body).toContain('artikel 10d lid 5');
    expect((await broker.post(`${file}/wage-subsidies/new`, subsidy)).status).toBe(303);
    expect((await broker.post(`${file}/wage-subsidies/new`, subsidy)).status).toBe(400);
    expect((await broker.get('/day')).body).toContain('Bakkerij Voorbeeld');
    const ending = { until: '2026-03-20' };
    expect((await broker.post(`${file}/wage-subsidies/end`, ending)).status).toBe(303);
    expect((await broker.post(`${file}/placements/end`, ending)).status).toBe(303);
    expect((await broker.get(file)).body).toContain('artikel 43a');
  });
});
