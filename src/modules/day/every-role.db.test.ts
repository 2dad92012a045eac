// Each role that works with clients finds on My day what is due for it, in its own scope and no further.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

describe('my day', () => {
  const database = useDatabase();
  let world: World;
  let office: ReturnType<typeof openOffice>;
  beforeAll(async () => {
    office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
  });
  type DayRole = 'planner' | 'reviewer' | 'provider' | 'neighbourhood-team' | 'job-broker';
  const dayOf = async (role: DayRole): Promise<Answer> => {
    const who = world.staff.get(role);
    if (who === undefined) throw new Error(`there is no ${role}`);
    return (await office.signIn(who)).get('/day');
  };

  it.each<[DayRole, string, 'area' | 'case' | 'referral' | 'match']>([
    ['planner', 'Wachten op een intake', 'area'],
    ['reviewer', 'Mijn zaken', 'case'],
    ['provider', 'Antwoord of resultaat gevraagd', 'referral'],
    ['neighbourhood-team', 'Antwoord of resultaat gevraagd', 'referral'],
    ['job-broker', 'Kandidaten die nu kunnen beginnen', 'match'],
  ])('of a %s shows %s', async (role, title, relation) => {
    const { status, body } = await dayOf(role);
    expect([status, body.includes(title)]).toEqual([200, true]);
    expect(body).toContain(world.client(role, relation).familyName);
    expect(body).not.toContain(world.client(role, 'none').familyName);
  });

  it('of a prevention adviser shows the talks of participants, logged by number', async () => {
    const adviser = world.staff.get('prevention-adviser');
    if (adviser === undefined) throw new Error('there is no prevention adviser');
    await importRecords(database.gate, today, (transaction) =>
      sql`with meeting as (insert into prevention.meetings (meeting_key, planned_on, place, seats)
          values ('B7', '2026-02-05', 'Stadswinkel', 40) returning meeting_id)
        insert into prevention.participants (participant_key, given_names, family_name, phone, side, entry_group,
          benefit_ends_on, enrolled_on, meeting_id, attended, staff_id)
        select v.key, 'Noor', v.name, '06-00000001', 'zuid', 'usual', v.ends::date, '2026-01-20', meeting_id, true,
          ${adviser.staffId}
        from meeting, (values ('W71', 'Begeleid', '2026-04-30'), ('W72', 'Voorbij', '2026-02-20'),
          ('W73', 'Rustig', '2026-08-30')) v (key, name, ends)`.execute(transaction),
    );
    const { status, body } = await (await office.signIn(adviser)).get('/day');
    expect([status, body.includes('Begeleid'), body.includes('Voorbij')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(body).not.toContain('Rustig');
    const logged = await database.arrange(
      "select what from audit.read_log where what like 'participant %' order by what",
    );
    expect(logged).toEqual([{ what: 'participant W71' }, { what: 'participant W72' }]);
  });

  it('leads nobody to a file who has none', async () => {
    for (const role of ['planner', 'provider'] as const)
      expect((await dayOf(role)).body).not.toMatch(/href="\/clients\/[^"/]+"/);
  });
});
