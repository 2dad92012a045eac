// What a client does in the own place, by the forms, and what those who work with the client see of it; and what the
// database refuses when somebody tries around the code.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import { openFiles } from '#modules/people/index.ts';
import { addRepresentation, type ClientRecord, importRecords } from '#test/builders/records.ts';
import { today } from './desk.ts';
import { useOffice } from './use-office.ts';

describe('a client who acts', () => {
  const { database, made, get } = useOffice();
  const own = (): ClientRecord => get(made.world).client('work-coach', 'own');
  const other = (): ClientRecord => get(made.world).client('youth-coach', 'own');
  const ids = { task: 0, otherTask: 0, consideration: 0, administration: 0, talk: 0 };

  beforeAll(async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const one = async (statement: ReturnType<typeof sql<{ id: number }>>) =>
        (await statement.execute(transaction)).rows[0]?.id ?? 0;
      const coach = get(get(made.world).staff.get('work-coach')).staffId;
      const plan = (client: ClientRecord) =>
        one(sql`
          with plan as (insert into intake.effort_plans (plan_key, person_id, staff_id, made_on, check_on, burowerk)
            values (${`plan ${client.number}`}, ${client.personId}, ${coach}, ${addDays(today, -5)},
              ${addDays(today, 20)}, false) returning effort_plan_id)
          insert into intake.effort_tasks (task_key, effort_plan_id, person_id, what, due_on)
          select ${`task ${client.number}`}, effort_plan_id, ${client.personId}, 'Maak uw cv af',
            ${addDays(today, 5)} from plan returning effort_task_id as id`);
      ids.task = await plan(own());
      ids.otherTask = await plan(other());
      ids.consideration = await one(sql`
        insert into duties.considerations (person_id, considered_on) values (${own().personId}, ${today})
        returning consideration_id as id`);
      ids.talk = await one(sql`
        insert into planning.appointments (person_id, staff_id, kind, planned_day, starts, made_on)
        values (${own().personId}, ${get(get(made.world).staff.get('intake-worker')).staffId}, 'intake',
          ${addDays(today, 3)}, '09:30', ${today}) returning appointment_id as id`);
      await sql`
        insert into instruments.trajectories (trajectory_key, person_id, instrument_id, staff_id, proposed_on, reason,
          voluntary)
        select 'eigen-voorstel', ${own().personId}, min(instrument_id), ${coach}, ${today}, 'Om verder te komen.', true
        from instruments.instruments`.execute(transaction);
      ids.administration = await addRepresentation(transaction, {
        client: own(),
        ground: 'administration',
        day: today,
      });
    });
  });

  const client = () =>
    get(made.office).signIn({ personId: own().personId, role: 'client' as const });
  const coach = () => get(made.office).signIn(get(get(made.world).staff.get('work-coach')));
  const row = async (statement: string) =>
    ((await database.arrange(statement)) as readonly Record<string, unknown>[])[0];

  it('writes to the contact person, who sees it on My day and answers; the client reads the answer', async () => {
    const desk = await client();
    const wrote = await desk.post('/mine/contact/messages', { body: 'Mag ik later komen?' });
    expect([wrote.status, wrote.location]).toEqual([303, '/mine/contact#berichten']);
    const colleague = await coach();
    expect((await colleague.get('/day')).body).toContain('Beantwoord het bericht (1)');
    const file = `/clients/${own().number}`;
    expect((await colleague.get(file)).body).toContain('Mag ik later komen?');
    const answer = { answer: 'Ja, om tien uur.', topic: 'other', thread: '' };
    expect((await colleague.post(`${file}/messages`, answer)).status).toBe(303);
    expect((await colleague.get('/day')).body).not.toContain('Beantwoord het bericht');
    const { body } = await desk.get('/mine/contact');
    expect(body).toContain('Ja, om tien uur.');
    // The answer is a contact, with its minutes shared.
    expect(body).toContain('Cliënt schreef: Mag ik later komen?');
    expect((await colleague.post(`${file}/messages`, answer)).status).toBe(400);
  });

  it('hands in proof once, says no with a reason, and is refused what is no photo or PDF', async () => {
    const desk = await client();
    const form = async (fields: Readonly<Record<string, string | Blob>>) => {
      const page = await desk.get('/mine/plan');
      const csrf = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
      const body = new FormData();
      for (const [name, value] of Object.entries({
        ...fields,
        _csrf: csrf,
        task: String(ids.task),
      }))
        body.append(name, value);
      return get(made.office).ask('/mine/plan/tasks', {
        method: 'POST',
        headers: { Cookie: desk.cookie },
        body,
      });
    };
    const script = new Blob(['<script>alert(1)</script>'], { type: 'application/pdf' });
    expect((await form({ how: 'done', proof: script })).status).toBe(400);
    expect((await form({ how: 'no', said: '' })).status).toBe(400);
    const pdf = new Blob(['%PDF-1.7 een cv'], { type: 'text/html' });
    const done = await form({ how: 'done', said: 'Het cv is af.', proof: pdf });
    expect(done.status).toBe(303);
    const page = await (await coach()).get(`/clients/${own().number}/effort-plan`);
    expect(page.body).toContain('Ik heb het gedaan. Het cv is af.');
    const href = /href="([^"]+\/proofs\/\d+)"/.exec(page.body)?.[1] ?? '';
    const proof = await (await coach()).get(href);
    expect([proof.status, proof.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    expect(proof.headers.get('Content-Disposition')).toContain('attachment');
    expect(proof.body).toContain('een cv');
  });

  it('agrees or says why not, and the own side of a sanction is read by who decides', async () => {
    const desk = await client();
    const answer = { trajectory: 'eigen-voorstel', answer: 'decline' };
    expect((await desk.post('/mine/offers', answer)).status).toBe(400);
    const said = { ...answer, reason: 'moment', said: 'Eerst mijn rug.' };
    expect((await desk.post('/mine/offers', said)).status).toBe(303);
    expect(
      await row(`select ending, ending_reason, client_said from instruments.trajectories
      where trajectory_key = 'eigen-voorstel'`),
    ).toEqual({
      ending: 'declined',
      ending_reason: 'moment',
      client_said: 'Eerst mijn rug.',
    });
    const view = {
      consideration: String(ids.consideration),
      [`said-${ids.consideration}`]: 'Ik was ziek.',
    };
    expect((await desk.post('/mine/benefit/views', view)).status).toBe(303);
    expect(await row('select said, staff_id from duties.client_views')).toEqual({
      said: 'Ik was ziek.',
      staff_id: null,
    });
  });

  it('asks for a call, another day and a copy, which come due with who does it', async () => {
    const desk = await client();
    const call = await desk.post('/mine/contact/call-backs', { about: 'De cursus' });
    expect(call.status).toBe(303);
    expect((await (await coach()).get('/day')).body).toContain('De cursus');
    const move = { appointment: String(ids.talk), asks: 'move', why: 'Mijn kind is dan vrij.' };
    expect((await desk.post('/mine/contact/appointments', move)).status).toBe(303);
    expect(await row('select client_asks, client_why from planning.appointments')).toEqual({
      client_asks: 'move',
      client_why: 'Mijn kind is dan vrij.',
    });
    const request = { kind: 'correction', said: 'Mijn opleiding klopt niet.' };
    expect((await desk.post('/mine/details/requests', request)).status).toBe(303);
    const officer = await get(made.office).signIn(
      get(get(made.world).staff.get('privacy-officer')),
    );
    expect((await officer.get('/day')).body).toContain(`Verzoek van ${own().number}`);
    const page = await officer.get('/privacy/requests');
    const href = /href="(\/privacy\/requests\/\d+)"/.exec(page.body)?.[1] ?? '';
    const answer = { act: 'answer', outcome: 'granted', answer: 'Wij pasten het aan.' };
    expect((await officer.post(href, answer)).status).toBe(303);
    expect((await desk.get('/mine/details')).body).toContain('Wij pasten het aan.');
  });

  it('changes how to be reached; the change stands in the log as the client’s', async () => {
    const details = { phone: '0612345678', email: 'nieuw@example.nl', language: 'en' };
    expect((await (await client()).post('/mine/details', details)).status).toBe(303);
    expect(
      await row(`select a.role, a.own_person_id::float8 as own, l.before->>'phone' as was
      from audit.change_log l join audit.acts a using (act_id) where l.relation = 'people.persons'`),
    ).toEqual({
      role: 'client',
      own: own().personId,
      was: '0600000000',
    });
    expect(
      await row(`select contact_given_on::text as given from people.persons
        where person_id = ${own().personId}`),
    ).toEqual({ given: today });
  });

  it('as administrator of property does nothing that the ground does not give', async () => {
    const desk = await get(made.office).signIn({
      personId: own().personId,
      role: 'representative' as const,
      representationId: ids.administration,
    });
    expect((await desk.post('/mine/details', { phone: '0699999999' })).status).toBe(400);
    const request = { kind: 'copy', said: 'Alles.' };
    expect((await desk.post('/mine/details/requests', request)).status).toBe(400);
    expect((await desk.get('/mine/contact')).body).not.toContain('Ja, om tien uur.');
    const wrote = await desk.post('/mine/contact/messages', { body: 'Is er een nabetaling?' });
    expect(wrote.status).toBe(303);
    expect((await (await client()).get('/mine/contact')).body).toContain('Is er een nabetaling?');
  });

  const acting = (change: Partial<Acting> = {}): Acting => ({
    scope: 'client',
    staffId: undefined,
    personId: own().personId,
    role: 'client',
    purpose: 'own-affairs',
    reason: 'toets rond de code',
    day: today,
    ...change,
  });
  /** What the database says, or how many rows it changed. */
  const tried = (statement: string, change: Partial<Acting> = {}) =>
    inScope(database.gate, acting(change), async (transaction) => {
      await openFiles(transaction, [own().personId], 'own-file');
      await sql`select audit.begin_act()`.execute(transaction);
      const { numAffectedRows } = await sql.raw(statement).execute(transaction);
      return String(numAffectedRows ?? 0n);
    }).catch((fault: unknown) => String(fault));

  it('around the code: touches nothing of another, and judges nothing', async () => {
    const mine = own().personId;
    const their = other().personId;
    const administrator = { role: 'representative' as const, representationId: ids.administration };
    const answers = {
      'another’s task': await tried(
        `update intake.effort_tasks set answer = 'x' where effort_task_id = ${ids.otherTask}`,
      ),
      'the outcome of a task': await tried(
        `update intake.effort_tasks set outcome = 'met' where effort_task_id = ${ids.task}`,
      ),
      'a message for another': await tried(
        `insert into contacts.messages (person_id, from_client, body) values (${their}, true, 'x')`,
      ),
      'an answer to oneself': await tried(
        `insert into contacts.messages (person_id, from_client, body) values (${mine}, false, 'x')`,
      ),
      'a start of what was proposed': await tried(
        `update instruments.trajectories set agreed_on = '${today}', started_on = '${today}' where person_id = ${mine}`,
      ),
      'another’s phone': await tried(
        `update people.persons set phone = '1' where person_id = ${their}`,
      ),
      'the own name': await tried(
        `update people.persons set family_name = 'X' where person_id = ${mine}`,
      ),
      'a request by an administrator': await tried(
        `insert into privacy.requests (person_id, kind, said, due_on) values (${mine}, 'copy', 'x', '2027-01-01')`,
        administrator,
      ),
      'the plan by an administrator': await tried(
        `update intake.effort_tasks set answer = 'x' where effort_task_id = ${ids.task}`,
        administrator,
      ),
    };
    const refused = /^0$|permission denied|row-level security|violates/;
    expect(Object.entries(answers).filter(([, said]) => !refused.test(said))).toEqual([]);
    // What is the own may be changed, so that the above can fail.
    const kept = `update people.persons set phone = '0600000001' where person_id = ${mine}`;
    expect(await tried(kept)).toBe('1');
  });
});
