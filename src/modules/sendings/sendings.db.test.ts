// One letter to many: refused to whom it is not for, read over, sent once as a job, in each file.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '#platform/jobs/kind.ts';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { sendingJob } from './actions/sending-job.ts';

const text = {
  who: 'all',
  kind: 'letter',
  subject_nl: 'Belt u ons?',
  what_nl: 'Wij willen met u praten.',
  why_nl: 'Wij spraken u lang niet.',
  can_nl: 'Bel ons.',
  topic: 'matching',
  reason: 'oproep voor een gesprek',
};

describe('a sending', () => {
  const database = useDatabase();
  let world: World;
  let coach: Desk;
  let manager: Desk;
  beforeAll(async () => {
    const office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
    const signIn = (role: 'work-coach' | 'team-manager') => {
      const who = world.staff.get(role);
      if (who === undefined) throw new Error(`there is no ${role}`);
      return office.signIn(who);
    };
    coach = await signIn('work-coach');
    manager = await signIn('team-manager');
  });

  const count = async (statement: string) => (await database.arrange(statement)).length;
  /** Does the work that was asked for, as a worker would. */
  const work = async (desk: Desk, sendingId: number) => {
    const job = sendingJob(database.gate, () => today);
    const { staffId, role } = desk.who;
    return job.run({ sendingId }, {
      runId: '00000000-0000-0000-0000-000000000000',
      asker: { staffId, role },
      progress: () => {},
      signal: new AbortController().signal,
    } satisfies { asker: Run['asker'] } & Parameters<typeof job.run>[1]);
  };
  const draft = async (desk: Desk, fields: Readonly<Record<string, string>>, query = '') => {
    const { location = '' } = await desk.post(`/sendings${query}`, { ...text, ...fields });
    return Number(location.split('/').at(-1));
  };

  it('is refused without a text or to nobody, and keeps what was typed', async () => {
    const empty = await coach.post('/sendings', { ...text, what_nl: '' });
    expect([empty.status, empty.body.includes('Belt u ons?')]).toEqual([400, true]);
    const nobody = await coach.post('/sendings', { ...text, who: 'chosen' });
    expect(nobody.body).toContain('Vink iemand aan');
    const colleague = await coach.post('/sendings', {
      ...text,
      who: 'chosen',
      client: world.client('work-coach', 'team').number,
    });
    expect(colleague.status).toBe(400);
    expect(await count('select * from sendings.sendings')).toBe(0);
  });

  it('is sent once: a letter and a contact in the file of the own client, and nobody twice', async () => {
    const sendingId = await draft(coach, { _once: 'one page' });
    const again = await coach.post('/sendings', { ...text, _once: 'one page' });
    expect(again.location).toBe('/sendings');
    const read = await coach.get(`/sendings/${sendingId}`);
    expect(read.body).toContain('Er is nog niets verstuurd');
    expect(read.body).toContain('Verstuur aan 1');
    expect(await count('select * from letters.letters')).toBe(0);

    for (const _ of [1, 2])
      expect((await coach.post(`/sendings/${sendingId}/send`, {})).status).toBe(303);
    expect(await work(coach, sendingId)).toEqual({ ok: true, value: { sent: 1, unreached: 0 } });
    expect(await work(coach, sendingId)).toEqual({ ok: true, value: { sent: 0, unreached: 0 } });
    expect(await count('select * from letters.letters')).toBe(1);
    const own = world.client('work-coach', 'own');
    const file = await coach.get(`/clients/${own.number}`);
    expect(file.body).toContain('Brief: Belt u ons?');
    expect(
      await count(`select * from contacts.contacts where person_id = ${own.personId}
      and channel = 'letter' and topic = 'matching'`),
    ).toBe(1);
    expect(
      await database.arrange(`select distinct reason from audit.read_log
        where what = 'sending' and person_id = ${own.personId}`),
    ).toEqual([{ reason: 'oproep voor een gesprek' }]);
  });

  it('says who cannot be reached and why, and writes to the others', async () => {
    await importRecords(database.gate, today, async (transaction) => {
      await sql`update people.addresses set during = daterange(from_day, ${today})
        where person_id = ${world.client('work-coach', 'own').personId}`.execute(transaction);
    });
    const sendingId = await draft(coach, {});
    const read = await coach.get(`/sendings/${sendingId}`);
    expect(read.body).toContain('geen adres bekend');
    expect(read.body).not.toContain('Verstuur aan');
  });

  it('reaches, by who leads the team, its clients and no others', async () => {
    const page = await manager.get('/sendings/new');
    expect(page.body).toContain(world.client('team-manager', 'team').number);
    expect(page.body).not.toContain(world.client('team-manager', 'none').number);
    expect(page.body).not.toContain('Vancollega');
    const chosen = { who: 'chosen', client: world.client('team-manager', 'team').number };
    const sendingId = await draft(manager, chosen);
    await manager.post(`/sendings/${sendingId}/send`, {});
    expect(await work(manager, sendingId)).toMatchObject({ value: { sent: 1, unreached: 0 } });
  });

  it('of a colleague is not there', async () => {
    const sendingId = await draft(manager, {
      who: 'chosen',
      client: world.client('team-manager', 'team').number,
    });
    for (const path of [`/sendings/${sendingId}`, `/sendings/${sendingId}/preview.pdf`])
      expect((await coach.get(path)).status).toBe(404);
    expect((await coach.post(`/sendings/${sendingId}/send`, {})).status).toBe(404);
  });

  it('goes no more to who meanwhile went to another coach', async () => {
    const own = world.client('work-coach', 'own');
    const sendingId = await draft(coach, {});
    await coach.post(`/sendings/${sendingId}/send`, {});
    await importRecords(database.gate, today, async (transaction) => {
      await sql`update caseload.coach_assignments set during = daterange(from_day, ${today})
        where person_id = ${own.personId} and until_day is null`.execute(transaction);
    });
    expect(await work(coach, sendingId)).toMatchObject({ value: { sent: 0, unreached: 1 } });
    expect((await coach.get(`/sendings/${sendingId}`)).body).toContain('niet meer uw cliënt');
  });
});
