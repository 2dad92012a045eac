// The catalogue grows and changes by who keeps it, waiting is in a plain order, and a candidate is of one broker.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#kernel/role.ts';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

describe('the catalogue', () => {
  const database = useDatabase();
  const made: { world?: World } = {};
  const desks = new Map<Role, Desk>();
  beforeAll(async () => {
    const office = openOffice(database);
    made.world = await makeWorld(database.gate, office.keys, today);
    for (const role of ['work-coach', 'instrument-manager', 'job-broker'] as const) {
      const member = made.world.staff.get(role);
      if (member) desks.set(role, await office.signIn(member));
    }
  });
  const desk = (role: Role): Desk => {
    const found = desks.get(role);
    if (found === undefined) throw new Error(`${role} signs in before all tests`);
    return found;
  };
  const partner = async () => {
    const [row] = await database.arrange(
      'select min(partner_id)::text as id from partners.partners',
    );
    return (row as { id: string }).id;
  };
  const childCare = async () => ({
    ...{ type: 'support', from: today, name: 'Kinderopvang', name_en: 'Child care' },
    ...{ purpose: 'Een plek.', purpose_en: 'A place.', weeks: '4', extension_weeks: '0' },
    ...{ hours_per_week: '1', place_within_days: '28', places: '2', partner: await partner() },
    ...{ euros: '100', evidence: 'Niet gemeten.', evidence_en: 'Not measured.' },
    ...{ owner: 'Instrumentenhuis', checked: today },
  });
  const instrument = async () => {
    const [row] = await database.arrange(
      `select i.instrument_key as key, v.partner_id::text as partner, v.checked_on::text as checked
       from instruments.instruments i join instruments.versions v using (instrument_id)
       where v.name = 'Kinderopvang' and v.until_day is null`,
    );
    return row as { key: string; partner: string | null; checked: string } | undefined;
  };

  it('takes no instrument without a type, with a provider of another house or checked tomorrow', async () => {
    const wrong = {
      ...(await childCare()),
      type: 'magic',
      partner: '999999',
      checked: '2999-01-01',
    };
    const refused = await desk('instrument-manager').post('/new-instrument', wrong);
    expect(refused.status).toBe(400);
    for (const said of ['Kies een type.', 'Kies een uitvoerder', 'niet in de toekomst'])
      expect(refused.body).toContain(said);
    expect((await desk('work-coach').post('/new-instrument', await childCare())).status).toBe(403);
    expect(await instrument()).toBeUndefined();
  });

  it('takes a new one, and lets everything of it change but the type', async () => {
    const added = await desk('instrument-manager').post('/new-instrument', await childCare());
    expect(added.status).toBe(303);
    const first = await instrument();
    expect(first?.partner).toBe(await partner());
    const page = await desk('instrument-manager').get(`/instruments/${first?.key}`);
    const version = /name="_version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
    const next = { ...(await childCare()), from: '2999-01-01', partner: '', _version: version };
    await desk('instrument-manager').post(`/instruments/${first?.key}`, next);
    expect((await instrument())?.partner).toBeNull();
  });

  it('has a waiting list in the order of agreement, without names, and says which promise was missed', async () => {
    const key = (await instrument())?.key ?? '';
    const own = made.world?.client('work-coach', 'own');
    const file = `/clients/${own?.number ?? ''}/instruments`;
    await desk('work-coach').post(file, { instrument: key, reason: 'Opvang is nodig.' });
    const [row] = await database.arrange(
      `select trajectory_key as key from instruments.trajectories where person_id = ${own?.personId ?? 0}`,
    );
    const trajectory = (row as { key: string }).key;
    await desk('work-coach').post(`${file}/${trajectory}`, { step: 'agree', day: today });
    const mine = await desk('work-coach').get(`/instruments/${key}/waiting`);
    expect(mine.body).toContain(`${file}/${trajectory}`);
    const theirs = await desk('instrument-manager').get(`/instruments/${key}/waiting`);
    expect(theirs.body).toContain(trajectory);
    expect(theirs.body).not.toContain(own?.number);
    expect(theirs.body).not.toContain(own?.familyName);
  });

  it('shows who keeps it the promised place that was missed, and the coach what ends soon', async () => {
    const own = made.world?.client('work-coach', 'own');
    const set = (values: string) =>
      importRecords(database.gate, today, (transaction) =>
        sql
          .raw(
            `update instruments.trajectories set ${values} where person_id = ${own?.personId ?? 0}`,
          )
          .execute(transaction),
      );
    const results = async () => (await desk('instrument-manager').get('/instrument-results')).body;
    expect(await results()).toContain('Geen beloofde plaats');
    await set(`proposed_on = date '${today}' - 40, agreed_on = date '${today}' - 40`);
    const late = await results();
    expect(late).toContain('1 gemist');
    expect(late).not.toContain(own?.number);
    await set(`started_on = date '${today}' - 7, planned_until = date '${today}' + 7`);
    expect(await results()).toContain('Geen beloofde plaats');
    expect((await desk('work-coach').get('/day')).body).toContain('Trajecten die aflopen');
  });

  it('a candidate whom nobody has is of the broker who takes him first, and free again when given back', async () => {
    const client = made.world?.client('job-broker', 'match');
    const broker = async () => {
      const [row] = await database.arrange(
        `select staff_id::text as id from placements.candidates where person_id = ${client?.personId ?? 0}`,
      );
      return (row as { id: string | null }).id;
    };
    const address = `/clients/${client?.number ?? ''}/candidate/broker`;
    const mine = String(made.world?.staff.get('job-broker')?.staffId);
    expect(await broker()).toBe(mine);
    expect((await desk('job-broker').post(address, { how: 'take' })).status).toBe(409);
    await desk('job-broker').post(address, { how: 'give-back' });
    expect(await broker()).toBeNull();
    await desk('job-broker').post(address, { how: 'take' });
    expect(await broker()).toBe(mine);
  });
});
