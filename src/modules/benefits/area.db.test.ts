// Whom of the area an income consultant finds and opens: by neighbourhood of the own team, and at once only where
// something is due to income.
import { type RawBuilder, sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import {
  addClient,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

describe('Income and its area', () => {
  const database = useDatabase();
  const made: { desk?: Desk } = {};
  const clients = new Map<string, ClientRecord>();
  const numberOf = (name: string) => clients.get(name)?.number ?? '';
  const desk = (): Desk => {
    if (made.desk === undefined) throw new Error('made before all tests');
    return made.desk;
  };

  beforeAll(async () => {
    const office = openOffice(database);
    const consultant = await importRecords(database.gate, today, async (transaction) => {
      for (const familyName of ['Werkend', 'Rustig', 'Vertrokken', 'Overkant'])
        clients.set(familyName, await addClient(transaction, office.keys, { familyName }));
      const id = (name: string) => clients.get(name)?.personId ?? 0;
      const run = (statement: RawBuilder<unknown>) => statement.execute(transaction);
      await run(sql`update benefits.work_income set during = daterange('2026-02-10', null)
        where person_id = ${id('Werkend')}`);
      await run(sql`update benefits.work_income set during = daterange('2022-02-01', '2023-02-01')
        where person_id in (${id('Rustig')}, ${id('Vertrokken')})`);
      await run(sql`update benefits.benefit_spells set during = daterange('2022-01-01', '2025-06-01'),
          outflow_reason = '98', end_known_on = '2025-06-01'
        where dossier_id = ${clients.get('Vertrokken')?.dossierId ?? 0}`);
      await run(sql`insert into places.neighbourhoods (neighbourhood_code, name, district_code, area, side, bank,
        longitude, latitude) values ('BU00002', 'Andere buurt', 'WK002', 'Noord', 'rest', 'north', 4.4, 51.9)`);
      await run(sql`update people.addresses set neighbourhood_code = 'BU00002'
        where person_id = ${id('Overkant')}`);
      const team = await addTeam(transaction, { name: 'Inkomen Charlois' });
      await sql`insert into organisation.team_areas (team_id, neighbourhood_code, during)
        values (${team.teamId}, 'BU00001', daterange('2020-01-01', null))`.execute(transaction);
      return addStaff(transaction, {
        name: 'Ina Inkomen',
        role: 'income-consultant',
        teams: [team],
      });
    });
    made.desk = await office.signIn(consultant);
  });

  it('finds nobody of another area, nor who has had no benefit for long', async () => {
    for (const name of ['Overkant', 'Vertrokken']) {
      expect((await desk().get(`/clients?q=${name}`)).body).not.toContain(numberOf(name));
      expect((await desk().get(`/clients/${numberOf(name)}`)).status).toBe(404);
    }
  });

  it('asks why where nothing of income is due', async () => {
    expect((await desk().get('/clients?q=Rustig')).body).toContain(numberOf('Rustig'));
    const { body } = await desk().get(`/clients/${numberOf('Rustig')}`);
    expect(body).toContain(`/clients/${numberOf('Rustig')}/opening`);
    expect(body).not.toContain('Voorbeeldstraat');
  });

  it('opens at once who works beside the benefit, and finds it on My day with what to do', async () => {
    const { status, body } = await desk().get(`/clients/${numberOf('Werkend')}`);
    expect([status, body.includes('Voorbeeldstraat')]).toEqual([200, true]);
    const day = (await desk().get('/day')).body;
    expect(day).toContain('Inkomen uit werk te verrekenen');
    expect(day).toContain(`/clients/${numberOf('Werkend')}/beside-benefit`);
    expect(day).not.toContain('Rustig');
  });
});
