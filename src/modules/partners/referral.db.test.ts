// A trajectory from proposal to result, by the coach and the partner; and what the partner never sees.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#kernel/day.ts';
import { type Desk, type Office, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { grounds, items, kinds } from './rules/sharing.ts';

describe('a trajectory that a partner carries out', () => {
  const database = useDatabase();
  const made: { world?: World; office?: Office; coach?: Desk; provider?: Desk } = {};
  beforeAll(async () => {
    made.office = openOffice(database);
    made.world = await makeWorld(database.gate, made.office.keys, today);
    const [coach, provider] = (['work-coach', 'provider'] as const).map((role) =>
      made.world?.staff.get(role),
    );
    if (coach) made.coach = await made.office.signIn(coach);
    if (provider) made.provider = await made.office.signIn(provider);
  });
  const desk = (of: Desk | undefined): Desk => {
    if (of === undefined) throw new Error('they sign in before all tests');
    return of;
  };
  const client = () => made.world?.client('work-coach', 'own');
  const file = () => `/clients/${client()?.number ?? ''}`;
  const own = async () => {
    const [row] = await database.arrange(
      `select t.trajectory_id::integer as id, t.trajectory_key as key, t.status, r.status as referral, t.result
       from instruments.trajectories t left join instruments.referrals r using (trajectory_id)
       where t.person_id = ${client()?.personId ?? 0} order by r.referral_id desc nulls last limit 1`,
    );
    return row as { id: number; key: string; status: string; referral: string; result: string };
  };
  const partnerOf = async () => {
    const [row] = await database.arrange(
      `select partner_id::integer as id from partners.partners where name = 'Partner Mede provider'`,
    );
    return String((row as { id: number }).id);
  };
  const instrument = async () => {
    const [row] = await database.arrange(
      'select min(instrument_key) as key from instruments.instruments',
    );
    return (row as { key: string }).key;
  };

  it('is proposed with a reason, and handed back without one', async () => {
    const proposal = { instrument: await instrument(), reason: '' };
    const refused = await desk(made.coach).post(`${file()}/instruments`, proposal);
    expect(refused.status).toBe(400);
    const taken = { ...proposal, reason: 'Een cursus helpt.' };
    expect((await desk(made.coach).post(`${file()}/instruments`, taken)).status).toBe(303);
    expect((await own()).status).toBe('proposed');
  });

  it('is unknown to the partner until it is referred, which needs the agreement of the client', async () => {
    const { key } = await own();
    const address = `${file()}/instruments/${key}`;
    const partner = await partnerOf();
    expect((await desk(made.coach).post(`${address}/referral`, { partner })).status).toBe(400);
    expect((await desk(made.provider).get(`${file()}/referrals`)).status).toBe(404);
    await desk(made.coach).post(address, { step: 'agree', day: today });
    expect((await desk(made.coach).post(`${address}/referral`, { partner })).status).toBe(303);
    expect(await own()).toMatchObject({ status: 'agreed', referral: 'sent' });
  });

  it('without an answer in time is withdrawn with a reason that the partner reads, or sent again', async () => {
    const { key } = await own();
    const address = `${file()}/instruments/${key}`;
    const refer = (form: Readonly<Record<string, string>>) =>
      desk(made.coach).post(`${address}/referral`, form);
    await importRecords(database.gate, today, (transaction) =>
      sql`update instruments.referrals set sent_on = ${addDays(today, -60)}, expires_on = ${addDays(today, -10)}
        where status = 'sent' and trajectory_id = (select trajectory_id from instruments.trajectories
          where trajectory_key = ${key})`.execute(transaction),
    );
    expect((await desk(made.coach).get(address)).body).toContain('Stuur opnieuw');
    const refused = await refer({ then: 'withdraw', why: '' });
    expect([refused.status, refused.body.includes('Kies waarom')]).toEqual([400, true]);
    expect((await refer({ then: 'withdraw', why: 'no_answer' })).status).toBe(303);
    const told = (await desk(made.provider).get('/day')).body;
    expect(told).toContain('Ingetrokken door de gemeente');
    expect(told).toContain('geen antwoord op tijd');
    // Nothing waits any more; to the same partner it goes once more.
    expect((await refer({ then: 'withdraw', why: 'no_answer' })).status).toBe(400);
    expect((await refer({ then: 'renew', why: '' })).status).toBe(303);
    const open = await database.arrange(
      `select r.status from instruments.referrals r join instruments.trajectories t using (trajectory_id)
       where trajectory_key = '${key}' order by referral_id`,
    );
    expect(open).toEqual([{ status: 'closed' }, { status: 'sent' }]);
  });

  it('does not start before the partner said yes', async () => {
    const { id, key } = await own();
    const address = `${file()}/instruments/${key}`;
    const early = await desk(made.coach).post(address, { step: 'start', day: today });
    expect(early.status).toBe(400);
    expect(early.body).toContain('nog geen ja gezegd');
    const report = { report: 'answer', suffix: String(id), [`answer-${id}`]: 'accepted' };
    const answered = await desk(made.provider).post(`${file()}/referrals/${key}`, report);
    expect(answered.status).toBe(303);
    await desk(made.coach).post(address, { step: 'start', day: today });
    expect(await own()).toMatchObject({ status: 'started', referral: 'accepted' });
  });

  it('shows the partner its own referral, and neither the file nor another client', async () => {
    const page = await desk(made.provider).get(`${file()}/referrals`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('Een cursus helpt.');
    expect((await desk(made.provider).get(file())).status).toBe(403);
    const list = await desk(made.provider).get('/referrals');
    expect(list.body).toContain(client()?.familyName);
    expect(list.body).not.toContain(made.world?.client('work-coach', 'team').familyName);
  });

  it('has attendance by week and a signal of which the sender hears what came', async () => {
    const { id, key } = await own();
    const week = {
      report: 'week',
      suffix: String(id),
      [`week-${id}`]: today,
      [`planned-${id}`]: '2',
      [`attended-${id}`]: '1',
      [`excused-${id}`]: '1',
    };
    expect((await desk(made.provider).post(`${file()}/referrals/${key}`, week)).status).toBe(303);
    const signal = { observed_on: addDays(today, -1), facts: 'Was er tweemaal niet.' };
    expect((await desk(made.provider).post(`${file()}/referral-signals`, signal)).status).toBe(303);
    const seen = await desk(made.coach).get(`${file()}/partners`);
    expect(seen.body).toContain('Was er tweemaal niet.');
    const number = /partners\/signals\/(\d+)/.exec(seen.body)?.[1] ?? '';
    const outcome = { outcome: 'Besproken, nieuwe afspraak.' };
    await desk(made.coach).post(`${file()}/partners/signals/${number}`, outcome);
    const heard = await desk(made.provider).get(`${file()}/referrals`);
    expect(heard.body).toContain('Besproken, nieuwe afspraak.');
  });

  it('asks no consent where the law decides', async () => {
    const consent = {
      partner: await partnerOf(),
      item: 'contact',
      what_for: 'de cursus',
      until: addDays(today, 90),
    };
    expect((await desk(made.coach).post(`${file()}/partners/consents`, consent)).status).toBe(400);
    const plan = { ...consent, item: 'plan' };
    expect((await desk(made.coach).post(`${file()}/partners/consents`, plan)).status).toBe(303);
    const [kept] = await database.arrange(
      'select count(*)::integer as consents from partners.consents',
    );
    expect(kept).toEqual({ consents: 1 });
  });

  it('is finished by the partner with a result', async () => {
    const { id, key } = await own();
    const result = {
      report: 'result',
      suffix: String(id),
      [`result-${id}`]: 'goal_reached',
      [`day-${id}`]: today,
    };
    expect((await desk(made.provider).post(`${file()}/referrals/${key}`, result)).status).toBe(303);
    expect(await own()).toMatchObject({ status: 'finished', result: 'goal_reached' });
  });

  it('knows by the same grounds in the database as in the rules', async () => {
    const rows = await database.arrange('select kind, item, how from partners.grounds');
    const asRules = kinds.flatMap((kind) =>
      items.map((item) => ({ kind, item, how: grounds[kind][item].how })),
    );
    const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted();
    expect(sorted(rows)).toEqual(sorted(asRules));
  });

  it('goes to a neighbourhood team with consent alone, and is gone there when it is withdrawn', async () => {
    const partner = await partnerOf();
    await importRecords(database.gate, today, (transaction) =>
      sql`update partners.partners set kind = 'neighbourhood_team'
        where partner_id = ${Number(partner)}`.execute(transaction),
    );
    await desk(made.coach).post(`${file()}/instruments`, {
      instrument: await instrument(),
      reason: 'Het wijkteam helpt thuis.',
    });
    const [row] = await database.arrange(
      `select max(trajectory_key) as key from instruments.trajectories
       where person_id = ${client()?.personId ?? 0} and ended_on is null`,
    );
    const address = `${file()}/instruments/${(row as { key: string }).key}`;
    await desk(made.coach).post(address, { step: 'agree', day: today });
    const refused = await desk(made.coach).post(`${address}/referral`, { partner });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('naam en contactgegevens, reden van de doorverwijzing');
    const consent = { partner, what_for: 'hulp thuis', until: addDays(today, 90) };
    for (const item of ['contact', 'reason', 'attendance'])
      await desk(made.coach).post(`${file()}/partners/consents`, { ...consent, item });
    expect((await desk(made.coach).post(`${address}/referral`, { partner })).status).toBe(303);
    const own = `${file()}/referrals`;
    expect((await desk(made.provider).get(own)).body).toContain('Het wijkteam helpt thuis.');
    const withdraw = async (item: string) => {
      const [given] = await database.arrange(
        `select max(consent_id)::text as id from partners.consents where item = '${item}'`,
      );
      await desk(made.coach).post(
        `${file()}/partners/consents/${(given as { id: string }).id}`,
        {},
      );
    };
    await withdraw('reason');
    expect((await desk(made.provider).get(own)).body).not.toContain('Het wijkteam helpt thuis.');
    await withdraw('contact');
    expect((await desk(made.provider).get(own)).status).toBe(404);
  });
});
