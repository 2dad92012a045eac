// A right that ends by a decision recorded here: refused without a reason or a day that can be, then once, with its
// letter, for the whole household; and not where nothing runs.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import {
  addApplication,
  addClient,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

describe('a benefit that ends by hand', () => {
  const database = useDatabase();
  const made: { desk?: Desk; client?: ClientRecord } = {};
  const get = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('made before all tests');
    return part;
  };
  const address = () => `/clients/${get(made.client).number}/benefit/end`;
  const end = (form: Readonly<Record<string, string>>) => get(made.desk).post(address(), form);

  beforeAll(async () => {
    const office = openOffice(database);
    const consultant = await importRecords(database.gate, today, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Inkomen' });
      const ina = await addStaff(transaction, {
        name: 'Ina Inkomen',
        role: 'income-consultant',
        teams: [team],
      });
      made.client = await addClient(transaction, office.keys, { familyName: 'Eindigend' });
      await addApplication(transaction, { client: made.client, by: ina, day: today });
      return ina;
    });
    made.desk = await office.signIn(consultant);
  });

  const stands = () =>
    database.arrange(`
      select s.until_day::text, s.outflow_reason, s.end_known_on::text, i.until_day::text as main_until,
        (select count(*)::integer from letters.letters l where l.text_name = 'benefits/ended') as letters
      from benefits.benefit_spells s join people.dossier_members m using (dossier_id)
      join benefits.main_income i on i.person_id = m.person_id
      where m.person_id = ${get(made.client).personId}`);

  it('is refused without a reason, or for a day too far, and says why', async () => {
    const { status, body } = await end({ until: '2026-09-01' });
    expect(status).toBe(400);
    expect(body).toContain('Kies waarom het recht stopt.');
    expect(body).toContain('Kies een dag van het afgelopen jaar of van de komende twee maanden.');
    expect(await stands()).toMatchObject([{ until_day: null, letters: 0 }]);
  });

  it('ends for the household, with a letter to which objection can be made', async () => {
    expect((await end({ reason: '11', until: '2026-02-15' })).status).toBe(303);
    expect(await stands()).toEqual([
      {
        until_day: '2026-02-15',
        outflow_reason: '11',
        end_known_on: today,
        main_until: '2026-02-15',
        letters: 1,
      },
    ]);
    const { body } = await get(made.desk).get(`/clients/${get(made.client).number}`);
    expect(body).toContain('Uitkering gestopt');
    expect(body).toContain('werk in dienstbetrekking');
  });

  it('does not end twice', async () => {
    const { status, body } = await end({ reason: '11', until: '2026-02-20' });
    expect([status, body.includes('Er loopt geen recht')]).toEqual([400, true]);
  });

  it('is not ended where no file is open', async () => {
    expect(
      await database.arrange(
        `select benefits.end_spell(${get(made.client).personId}, '2026-02-01', '11') as ended`,
      ),
    ).toEqual([{ ended: false }]);
  });
});
