// What changed in a file: any table that the scope reads, in the columns it reads; nothing of another.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

describe('the change log of a file', () => {
  const database = useDatabase();
  let world: World;
  let office: ReturnType<typeof openOffice>;
  beforeAll(async () => {
    office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
    const own = world.client('work-coach', 'own').personId;
    const applicant = world.client('intake-worker', 'intake').personId;
    await importRecords(database.gate, today, async (transaction) => {
      await sql`insert into tracks.track_stays (person_id, model, track, during)
        values (${own}, '2024', '1', '[2025-06-01,)')`.execute(transaction);
      await sql`update tracks.track_stays set track = '3' where person_id = ${own}`.execute(
        transaction,
      );
      await sql`update people.persons set phone = '010-0000000', bsn_cipher = 'geheim'::bytea
        where person_id = ${own}`.execute(transaction);
      await sql`insert into voice.answers (answer_key, person_id, moment, answered_on, satisfaction_score,
          remark, call_back)
        values ('V1', ${own}, '3m', ${today}, 4, 'liever een ander', false)`.execute(transaction);
      await sql`update voice.answers set remark = 'toch niet' where person_id = ${own}`.execute(
        transaction,
      );
      await sql`update intake.intakes set diagnosis = 'kan snel aan het werk'
        where person_id = ${applicant}`.execute(transaction);
    });
  });
  const read = async (role: 'work-coach' | 'intake-worker', relation: 'own' | 'intake') => {
    const who = world.staff.get(role);
    if (who === undefined) throw new Error(`there is no ${role}`);
    const desk = await office.signIn(who);
    return (await desk.get(`/clients/${world.client(role, relation).number}/changes`)).body;
  };

  it('shows the coach any field of the file with what it was and became', async () => {
    const body = await read('work-coach', 'own');
    for (const text of ['sporen', '010-0000000', 'telefoon']) expect(body).toContain(text);
  });
  it('never shows a BSN, nor what the client said of the guidance', async () => {
    const body = await read('work-coach', 'own');
    for (const text of ['cipher', '67656865696d', 'toch niet', 'liever een ander'])
      expect(body).not.toContain(text);
  });
  it('shows who takes the intake what was said there', async () => {
    expect(await read('intake-worker', 'intake')).toContain('kan snel aan het werk');
  });
});
