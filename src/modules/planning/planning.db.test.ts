import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#kernel/day.ts';
import { openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { wordsWithGaps } from '#web/words.ts';
import { remind } from './actions/reminder-job.ts';
import { hoursFaults, hoursWords } from './hours-words.ts';
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
    const talkPath = `/planning/talks/${String(talk?.['appointment_id'])}`;
    const settle = { act: 'settle', outcome: 'no_show' };
    expect((await desk.post(talkPath, settle)).body).toContain('nog niet geweest');
    await importRecords(database.gate, today, async (transaction) => {
      await sql`update planning.appointments set planned_day = ${today}`.execute(transaction);
      await sql`update planning.places set withdrawn = true`.execute(transaction);
    });
    expect((await desk.post(talkPath, settle)).body).toContain('Vraag eerst waarom');
    const harsh = { ...settle, absence_reason: 'no_good_reason', follow_up: 'repair_term' };
    expect((await desk.post(talkPath, harsh)).body).toContain('Nodig eerst een tweede keer uit');
    const again = { ...harsh, follow_up: 'second_invitation' };
    expect((await desk.post(talkPath, again)).status).toBe(303);
    expect((await desk.post(talkPath, again)).body).toContain('De uitkomst is al vastgelegd');
    expect((await desk.get('/planning')).body).toContain(
      'Er wachten meer mensen dan er uren vrij zijn',
    );
  });

  const hoursOf = (role: 'intake-worker') =>
    `/planning/hours?worker=${world.staff.get(role)?.staffId}`;
  const openHours = { act: 'open', from: addDays(today, 1), times: '10:00, 11:00, 13:30' };

  it('opens hours once, refuses what makes no sense, and takes back those that nobody has', async () => {
    const desk = await planner();
    const path = hoursOf('intake-worker');
    const wrong = await desk.post(path, { ...openHours, from: today, times: '10:00 10:30' });
    expect([wrong.status, wrong.body.includes('Kies een dag vanaf morgen')]).toEqual([400, true]);
    expect((await desk.post(path, openHours)).location).toContain('done=3');
    expect((await desk.post(path, openHours)).location).toContain('done=0');
    const [place] = await rows(`select place_id from planning.places where starts = '13:30'`);
    const gone = await desk.post(path, { act: 'withdraw', place: String(place?.['place_id']) });
    expect(gone.location).toContain('done=1');
    expect((await desk.post(path, { act: 'withdraw' })).body).toContain('Kies ten minste een uur');
  });

  it('moves a talk in one step: one letter, one entry in the calendar that moves', async () => {
    const desk = await planner();
    const client = world.client('planner', 'area');
    const placeAt = async (starts: string) =>
      String(
        (await rows(`select place_id from planning.places where starts = '${starts}'`))[0]?.[
          'place_id'
        ],
      );
    const first = { act: 'plan', client: client.number, interpreter: 'tir' };
    await desk.post('/planning', { ...first, place: await placeAt('10:00') });
    const talkOf = async () =>
      (
        await rows(
          `select appointment_id, person_id from planning.appointments where outcome is null`,
        )
      )[0];
    const before = await talkOf();
    const old = `/planning/talks/${String(before?.['appointment_id'])}`;
    expect((await desk.get(old)).body).toContain('Tigrinya');
    const move = { act: 'move', place: await placeAt('11:00'), interpreter: 'tir' };
    expect((await desk.post(old, { ...move, place: '0' })).status).toBe(400);
    expect((await desk.post(old, move)).status).toBe(303);
    expect((await desk.post(old, move)).body).toContain('De uitkomst is al vastgelegd');
    const after = await talkOf();
    const ics = await desk.get(`/planning/talks/${String(after?.['appointment_id'])}/calendar.ics`);
    expect(ics.headers.get('Content-Type')).toContain('text/calendar');
    expect(ics.body).toContain(`UID:talk-${String(before?.['appointment_id'])}@werkspoor`);
    expect(ics.body).toContain('SEQUENCE:1');
    const letters = await rows(`select text_name from letters.letters order by letter_id`);
    expect(letters.map((letter) => letter['text_name'])).toEqual([
      'planning/invitation',
      'planning/second-invitation',
      'planning/changed',
    ]);
    const taken = await desk.post(hoursOf('intake-worker'), { act: 'withdraw', place: move.place });
    expect(taken.body).toContain('Een uur met een afspraak blijft staan');
  });

  it('shows who takes talks the own ones, who says what came of them; nobody else finds them', async () => {
    const worker = world.staff.get('intake-worker');
    const coach = world.staff.get('work-coach');
    if (worker === undefined || coach === undefined) throw new Error('no staff');
    const desk = await office.signIn(worker);
    const [talk] = await rows(
      `select appointment_id from planning.appointments where outcome is null`,
    );
    const path = `/planning/talks/${String(talk?.['appointment_id'])}`;
    expect((await desk.get('/day')).body).toContain(path);
    expect((await desk.get(path)).body).not.toContain('Verzet de afspraak');
    expect((await (await office.signIn(coach)).get(path)).status).toBe(403);
    expect((await desk.post(path, { act: 'settle', outcome: 'cancelled' })).status).toBe(303);
    expect(
      await rows(`select text_name from letters.letters order by letter_id desc limit 1`),
    ).toEqual([{ text_name: 'planning/cancelled' }]);
  });

  it('asks the consultant for a term to make good after a second time, and plans a hearing after the grant', async () => {
    const desk = await planner();
    const client = world.client('planner', 'area');
    const miss = async (followUp: string) => {
      await importRecords(database.gate, today, (transaction) =>
        sql`insert into planning.appointments (person_id, staff_id, kind, planned_day, starts, made_on)
          select person_id, staff_id, 'intake', ${today}, '15:00', ${addDays(today, -9)}
          from planning.appointments order by appointment_id limit 1
          on conflict do nothing`.execute(transaction),
      );
      const [talk] = await rows(
        `select appointment_id from planning.appointments where outcome is null`,
      );
      return desk.post(`/planning/talks/${String(talk?.['appointment_id'])}`, {
        act: 'settle',
        outcome: 'no_show',
        absence_reason: 'no_good_reason',
        follow_up: followUp,
      });
    };
    expect((await miss('hearing')).body).toContain('kies een hersteltermijn');
    expect((await miss('repair_term')).status).toBe(303);
    const consultant = world.staff.get('income-consultant');
    if (consultant === undefined) throw new Error('no consultant');
    const day = await (await office.signIn(consultant)).get('/day');
    expect(day.body).toContain('Geef een hersteltermijn');
    await importRecords(database.gate, today, async (transaction) => {
      await sql`update applications.applications set outcome = 'granted', decided_on = ${today},
        reason = 'means_below_norm', granted_from = ${today} where person_id = ${client.personId}`.execute(
        transaction,
      );
      await sql`update planning.appointments set follow_up = 'hearing' where follow_up = 'repair_term'`.execute(
        transaction,
      );
    });
    expect((await desk.get('/planning')).body).toContain('hoorgesprek');
  });

  it('says every sentence in Dutch and English', () => {
    expect([words, faults, hoursWords, hoursFaults].flatMap((list) => wordsWithGaps(list))).toEqual(
      [],
    );
  });
});
