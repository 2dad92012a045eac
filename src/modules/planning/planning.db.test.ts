import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#kernel/day.ts';
import { openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { wordsWithGaps } from '#web/words.ts';
import { remind } from './actions/reminder-job.ts';
import { faults, words } from './words.ts';

describe('planning', () => {
  const database = useDatabase();
  let world: World;
  let office: ReturnType<typeof openOffice>;
  beforeAll(async () => {
    office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
    const worker = world.staff.get('intake-worker');
    if (worker === undefined) throw new Error('there is no intake worker');
    await importRecords(database.gate, today, (transaction) =>
      sql`insert into planning.places (staff_id, planned_day, starts)
        values (${worker.staffId}, ${addDays(today, 2)}, '09:00')`.execute(transaction),
    );
  });
  const planner = () => {
    const found = world.staff.get('planner');
    if (found === undefined) throw new Error('there is no planner');
    return office.signIn(found);
  };
  const rows = async (statement: string) =>
    (await database.arrange(statement)) as readonly Record<string, unknown>[];

  it('warns, plans once, invites by letter and mail, reminds once, and asks why before anything follows', async () => {
    const desk = await planner();
    const client = world.client('planner', 'area');
    const before = await desk.get('/planning');
    expect(before.body).toContain(client.familyName);
    const [place] = await rows('select place_id from planning.places');
    const form = {
      act: 'plan',
      client: client.number,
      place: String(place?.['place_id']),
      interpreter: 'tir',
    };
    expect((await desk.post('/planning', form)).status).toBe(303);
    expect((await desk.post('/planning', form)).body).toContain('Kies iemand die wacht');
    expect(await rows('select about, calendar is not null as ics from letters.mails')).toEqual([
      { about: 'appointment', ics: true },
    ]);
    expect(await rows('select part from letters.letters')).toEqual([{ part: 'appointment' }]);
    expect(await remind(database.gate, today)).toBe(1);
    expect(await remind(database.gate, today)).toBe(0);
    const [talk] = await rows('select appointment_id from planning.appointments');
    const settle = {
      act: 'settle',
      appointment: String(talk?.['appointment_id']),
      outcome: 'no_show',
    };
    expect((await desk.post('/planning', settle)).body).toContain('nog niet geweest');
    await importRecords(database.gate, today, async (transaction) => {
      await sql`update planning.appointments set planned_day = ${today}`.execute(transaction);
      await sql`update planning.places set withdrawn = true`.execute(transaction);
    });
    expect((await desk.post('/planning', settle)).body).toContain('Vraag eerst waarom');
    const harsh = { ...settle, absence_reason: 'no_good_reason', follow_up: 'repair_term' };
    expect((await desk.post('/planning', harsh)).body).toContain('Nodig eerst een tweede keer uit');
    const again = { ...harsh, follow_up: 'second_invitation' };
    expect((await desk.post('/planning', again)).status).toBe(303);
    expect((await desk.get('/planning')).body).toContain(
      'Er wachten meer mensen dan er uren vrij zijn',
    );
  });

  it('says every sentence in Dutch and English', () => {
    expect([words, faults].flatMap((list) => wordsWithGaps(list))).toEqual([]);
  });
});
