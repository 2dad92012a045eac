// A file with twelve years of contacts: what a page shows is bounded, and each year is a click away.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import {
  addClientOf,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

describe('a file with 600 contacts', () => {
  const database = useDatabase();
  let desk: Desk;
  let client: ClientRecord;
  beforeAll(async () => {
    const office = openOffice(database);
    const coach = await importRecords(database.gate, today, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Werk Charlois' });
      const by = await addStaff(transaction, { name: 'Ada', role: 'work-coach', teams: [team] });
      const record = { familyName: 'Lang' };
      client = await addClientOf(transaction, office.keys, record, { team, coach: by, day: today });
      await sql`insert into contacts.contacts (contact_key, person_id, staff_id, day, channel, topic, reintegration,
          with_whom, minutes)
        select 'L' || n, ${client.personId}, ${by.staffId}, ${today}::date - 7 * n, 'phone', 'matching', true, 'client',
          'gesprek nummer ' || n
        from generate_series(1, 600) n`.execute(transaction);
      return by;
    });
    desk = await office.signIn(coach);
  });
  const shown = (body: string) => body.match(/gesprek nummer \d+/g) ?? [];

  it('shows the newest 25 and the years', async () => {
    const { body } = await desk.get(`/clients/${client.number}`);
    expect(shown(body)).toHaveLength(25);
    expect(shown(body)[0]).toBe('gesprek nummer 1');
    expect(body).toContain(`/clients/${client.number}/contacts?year=2019`);
    expect(body.length).toBeLessThan(150_000);
  });

  it('leads through one year, page by page, and back to all', async () => {
    const year = await desk.get(`/clients/${client.number}/contacts?year=2019`);
    expect(year.body).toContain('nieuwste eerst (52)');
    expect(year.body).toContain('page=2');
    expect(year.body).toContain('alle jaren');
    const last = await desk.get(`/clients/${client.number}/contacts?year=2019&page=3`);
    expect(shown(last.body)).toHaveLength(2);
    const nonsense = await desk.get(`/clients/${client.number}/contacts?year=twaalf`);
    expect(shown(nonsense.body)).toHaveLength(25);
  });
});
