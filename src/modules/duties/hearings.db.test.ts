// From consideration to decision, through the whole product: the invitation, the side of the client, the decision.
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { today } from '#test/access/desk.ts';
import { useOffice } from '#test/access/use-office.ts';
import { addConsideration } from '#test/builders/duty-records.ts';
import { type ClientRecord, importRecords } from '#test/builders/records.ts';

describe('a sanction that is considered', () => {
  const { database, made, get } = useOffice();
  const ids = { first: 0, second: 0, another: 0, reported: 0 };
  const own = (): ClientRecord => get(made.world).client('reviewer', 'case');
  const staff = (role: Role) => get(get(made.world).staff.get(role));
  const deskOf = (role: Role) => get(made.office).signIn(staff(role));
  const client = () =>
    get(made.office).signIn({ personId: own().personId, role: 'client' as const });
  const rows = async (statement: string) =>
    (await database.arrange(statement)) as readonly Record<string, unknown>[];
  const file = () => `/clients/${own().number}`;
  const page = (id: number) => `${file()}/considerations/${id}`;

  beforeAll(async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const reviewer = staff('reviewer');
      const begun = addDays(today, -20);
      const add = (officer = reviewer, by = undefined as typeof reviewer | undefined) =>
        addConsideration(transaction, own(), officer, { day: begun, ...(by ? { by } : {}) });
      ids.first = await add();
      ids.second = await add();
      ids.another = await add(staff('income-consultant'));
      ids.reported = await add(reviewer, reviewer);
    });
  });

  const talk = {
    way: 'talk',
    heldOn: addDays(today, 14),
    starts: '10:30',
    place: 'Coolsingel 40, kamer 3',
  };
  const decision = {
    outcome: 'imposed',
    effectFrom: '2026-04',
    reason: 'U kwam drie keer niet en zei het niet vooraf.',
  };

  it('comes due first as an invitation, and is not decided unheard', async () => {
    const desk = await deskOf('reviewer');
    expect((await desk.get('/day')).body).toContain('nodig de cliënt uit om de eigen kant');
    const unheard = await desk.post(`${page(ids.first)}/decision`, decision);
    expect(unheard.status).toBe(400);
    expect(unheard.body).toContain('Nodig de cliënt eerst uit');
    expect(unheard.body).toContain(decision.reason);
    expect(await rows('select 1 from duties.sanctions')).toEqual([]);
  });

  it('invites with a letter, once, and says when it is too soon', async () => {
    const desk = await deskOf('reviewer');
    const soon = await desk.post(`${page(ids.first)}/hearing`, {
      ...talk,
      heldOn: addDays(today, 2),
    });
    expect(soon.status).toBe(400);
    expect(soon.body).toContain('ten minste een week na vandaag');
    const sent = await desk.post(`${page(ids.first)}/hearing`, talk);
    expect([sent.status, sent.location]).toEqual([303, page(ids.first)]);
    const again = await desk.post(`${page(ids.first)}/hearing`, talk);
    expect(again.status).toBe(400);
    const letters = await rows(`select content->'nl' as nl, objection_until from letters.letters
      where text_name = 'duties/hearing'`);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters[0]?.['nl'])).toContain('Coolsingel 40, kamer 3');
    expect(JSON.stringify(letters[0]?.['nl'])).toContain('4:8');
    expect(letters[0]?.['objection_until']).toBeNull();
    expect((await desk.get(page(ids.first))).body).toContain('Vastleggen wat ervan kwam');
  });

  it('stands in the place of the client, who tells the side there; it comes due at once', async () => {
    const home = await client();
    const { body } = await home.get('/mine/benefit');
    expect(body).toContain('Coolsingel 40, kamer 3');
    expect((await home.get('/mine')).body).toContain('16 maart 2026');
    const view = {
      consideration: String(ids.first),
      [`said-${ids.first}`]: 'Mijn kind was ziek.',
    };
    expect((await home.post('/mine/benefit/views', view)).status).toBe(303);
    const day = (await (await deskOf('reviewer')).get('/day')).body;
    expect(day).toContain('leg vast wat ervan kwam');
    expect(day).toContain('de cliënt vertelde de eigen kant op 2 maart 2026');
  });

  it('keeps what came of the hearing; who did not come told nothing', async () => {
    const desk = await deskOf('reviewer');
    const early = await desk.post(`${page(ids.first)}/decision`, decision);
    expect(early.body).toContain('Leg eerst vast wat daarvan kwam');
    const post = (values: Record<string, string>) =>
      desk.post(`${page(ids.first)}/hearing/outcome`, { on: today, ...values });
    expect((await post({ outcome: 'absent' })).body).toContain('is nog niet geweest');
    expect((await post({ outcome: 'waived', said: 'niets' })).status).toBe(400);
    expect((await post({ outcome: 'in_writing', on: addDays(today, -1) })).status).toBe(400);
    expect((await post({ outcome: 'in_writing' })).status).toBe(303);
    expect((await post({ outcome: 'in_writing' })).status).toBe(400);
    expect((await desk.get(page(ids.first))).body).toContain('schreef het op, 2 maart 2026');
  });

  it('is decided with reason, rule and frozen facts; the client reads it, with the way to object', async () => {
    const desk = await deskOf('reviewer');
    const none = await desk.post(`${page(ids.first)}/decision`, { ...decision, reason: '' });
    expect(none.status).toBe(400);
    const done = await desk.post(`${page(ids.first)}/decision`, decision);
    expect([done.status, done.location]).toEqual([303, page(ids.first)]);
    const again = await desk.post(`${page(ids.first)}/decision`, decision);
    expect(again.status).toBe(400);
    expect(again.body).toContain('Hierover is al beslist');
    expect((await desk.get(`${page(ids.first)}/decision`)).status).toBe(303);
    const [made] = await rows(`select d.outcome, d.article, d.facts, s.per_cent, s.months,
        s.effect_from::text as begins, c.outcome as came, c.decided_here_on::text as here,
        l.objection_until::text as until, l.part
      from duties.sanction_decisions d join duties.sanctions s using (consideration_id)
      join duties.considerations c using (consideration_id) join letters.letters l using (letter_id)`);
    expect(made).toMatchObject({
      outcome: 'imposed',
      article: 'artikel 18 lid 2 van de Participatiewet, en de Maatregelenverordening Rotterdam',
      per_cent: 30,
      months: 1,
      begins: '2026-04-01',
      came: 'imposed',
      here: today,
      until: '2026-04-13',
      part: 'duties',
    });
    expect(JSON.stringify(made?.['facts'])).toContain('Mijn kind was ziek.');
    const mine = (await (await client()).get('/mine/benefit')).body;
    expect(mine).toContain(decision.reason);
    expect((await (await client()).get('/mine/letters')).body).toContain(
      'U krijgt een tijd minder bijstand',
    );
  });

  it('doubles in time when it happens again, lowers or refrains by who decides, and warns once', async () => {
    const desk = await deskOf('reviewer');
    const said = { said: 'Verteld aan de balie: de bus reed niet.' };
    expect((await desk.post(`${page(ids.second)}/view`, said)).status).toBe(303);
    expect((await desk.get('/day')).body).toContain('besluit: plan van aanpak');
    expect((await desk.get(page(ids.second))).body).toContain('30% lager, maanden: 2');
    const decide = (values: Record<string, string>) =>
      desk.post(`${page(ids.second)}/decision`, { ...decision, ...values });
    expect((await decide({ outcome: 'warning' })).body).toContain('alleen de eerste keer');
    expect((await decide({ outcome: 'lowered', perCent: '40', months: '1' })).status).toBe(400);
    expect((await decide({ outcome: 'no_culpability' })).status).toBe(303);
    const [letter] = await rows(`select content->'nl'->>'subject' as subject from letters.letters
      order by letter_id desc limit 1`);
    expect(letter).toEqual({ subject: 'U krijgt geen maatregel' });
    expect(await rows('select 1 from duties.sanctions')).toHaveLength(1);
  });

  it('is not decided by who reported it, nor by who does not have the case', async () => {
    const desk = await deskOf('reviewer');
    const said = { said: 'Verteld aan de telefoon.' };
    await desk.post(`${page(ids.reported)}/view`, said);
    const reported = await desk.post(`${page(ids.reported)}/decision`, decision);
    expect(reported.body).toContain('U meldde dit zelf');
    const { body } = await desk.get(page(ids.another));
    expect(body).not.toContain('/decision"');
    expect((await desk.get(`${page(ids.another)}/hearing`)).status).toBe(303);
    expect((await desk.post(`${page(ids.another)}/hearing`, talk)).status).toBe(400);
    expect(
      await rows(`select 1 from duties.hearings where consideration_id = ${ids.another}`),
    ).toEqual([]);
    expect((await desk.get(`${file()}/considerations/999999`)).status).toBe(303);
    const coach = await deskOf('work-coach');
    expect((await coach.get(page(ids.first))).status).toBe(403);
  });

  it('that came in without an officer waits to be taken too', async () => {
    await database.arrange(`
      insert into duties.considerations (person_id, considered_on, act_id)
      select ${own().personId}, '2026-02-20', max(act_id) from audit.acts`);
    const desk = await deskOf('reviewer');
    expect((await desk.get('/review')).body).toContain('kijkt: 1; het oudste van 20 februari 2026');
    const taken = await desk.post('/review', { _once: 'zonder behandelaar' });
    const [, id] = /considerations\/(\d+)$/.exec(taken.location ?? '') ?? [];
    expect(
      await rows(`select staff_id = ${staff('reviewer').staffId} as own, taken_here_on::text as since
        from duties.considerations where consideration_id = ${Number(id)}`),
    ).toEqual([{ own: true, since: today }]);
  });

  it('begins by taking up the signal that waits longest, once; who reported takes up none of the own', async () => {
    const coach = await deskOf('work-coach');
    const reported = get(made.world).client('work-coach', 'own');
    const signal = { conduct: 'no-show', observedOn: today, fact: 'kwam niet op de afspraak' };
    expect((await coach.post(`/clients/${reported.number}/signals/new`, signal)).status).toBe(303);
    await database.arrange(`
      insert into duties.signals (person_id, staff_id, source, conduct, observed_on, reported_on, act_id)
      select ${reported.personId}, ${staff('reviewer').staffId}, 'coach', 'plan', '${today}', '2026-01-01', max(act_id)
      from audit.acts`);
    const desk = await deskOf('reviewer');
    const { body } = await desk.get('/review');
    expect(body).toContain('wachten op iemand die ernaar kijkt: 1; het oudste van 2 maart 2026');
    expect(body).not.toContain(reported.familyName);
    expect((await desk.get('/day')).body).toContain('Neem wat het langst wacht');
    const once = { _once: 'eenmaal' };
    const taken = await desk.post('/review', once);
    expect(taken.location).toMatch(new RegExp(`/clients/${reported.number}/considerations/\\d+$`));
    expect((await desk.post('/review', once)).location).toBe('/review');
    expect((await desk.get(taken.location ?? '')).body).toContain('kwam niet op de afspraak');
    expect((await desk.get('/review')).body).toContain('Er wacht niets');
    expect((await coach.get(`/clients/${reported.number}`)).body).toContain(
      'in overweging sinds 2 maart 2026',
    );
  });
});
