// What a coach logs: once however often it is sent, corrected with its history, and never lost.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';

const contact = {
  topic: 'matching',
  channel: 'phone',
  withWhom: 'client',
  day: today,
  nextStep: 'profiel aanvullen',
  nextStepBy: '2026-03-01',
};
const hidden = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

describe('a contact', () => {
  const database = useDatabase();
  const made: { world?: World; office?: Office; coach?: Desk; colleague?: Desk } = {};
  beforeAll(async () => {
    made.office = openOffice(database);
    made.world = await makeWorld(database.gate, made.office.keys, today);
    const member = made.world.staff.get('work-coach');
    if (member !== undefined) made.coach = await made.office.signIn(member);
  });
  const coach = (): Desk => {
    if (made.coach === undefined) throw new Error('the coach signs in before all tests');
    return made.coach;
  };
  const file = (relation: 'own' | 'former' = 'own') =>
    `/clients/${made.world?.client('work-coach', relation).number ?? ''}`;
  const kept = () =>
    database.arrange(
      `select contact_id::integer as id, topic, closed_why as why, corrects_id::integer as corrects
       from contacts.contacts where minutes is null and next_step = 'profiel aanvullen' order by contact_id`,
    );

  it('comes back with what was typed and what is wrong', async () => {
    const { status, body } = await coach().post(`${file()}/contacts`, contact);
    expect(status).toBe(400);
    expect(body).toContain('Deze datum ligt voor het contact');
    expect(body).toContain('profiel aanvullen');
    expect(await kept()).toEqual([]);
  });

  it('sent twice is logged once, and another one of the same words is another', async () => {
    const fields = { ...contact, nextStepBy: '2026-03-09' };
    const page = await coach().get(`${file()}/contacts/new`);
    const once = hidden(page.body, '_once');
    const sent = () => coach().post(`${file()}/contacts`, { ...fields, _once: once });
    const answers = await Promise.all([sent(), sent()]);
    expect(answers.map(({ status, location }) => [status, location])).toEqual(
      answers.map(() => [303, `${file()}#contacten`]),
    );
    expect(await kept()).toHaveLength(1);
  });

  it('that is corrected is closed and another added; who comes later sees what changed', async () => {
    const [first] = (await kept()) as { id: number }[];
    const page = `${file()}/contacts/${first?.id}/correct`;
    const before = await coach().get(page);
    const version = hidden(before.body, '_version');
    const save = (topic: string, once: string) =>
      coach().post(page, {
        ...contact,
        nextStepBy: '2026-03-09',
        topic,
        why: `het ging over ${topic}`,
        _version: version,
        _once: once,
      });
    expect((await save('schooling', 'a')).status).toBe(303);
    const late = await save('care', 'b');
    expect(late.status).toBe(409);
    expect(late.body).toContain('Mede work-coach heeft dit gewijzigd');
    expect(late.body).toContain('scholing');
    expect(late.body).toContain('het ging over care');
    expect(await kept()).toMatchObject([
      { topic: 'matching', why: 'het ging over schooling', corrects: null },
      { topic: 'schooling', why: null, corrects: first?.id },
    ]);
    const changes = await coach().get(`${file()}/changes`);
    expect(changes.body).toContain('contact gesloten omdat');
    expect(changes.body).toContain('het ging over schooling');
    // Sent again with what it was shown, it takes the place of the newer one.
    const again = await coach().post(page, {
      ...contact,
      nextStepBy: '2026-03-09',
      topic: 'care',
      why: 'toch zorg',
      _version: hidden(late.body, '_version'),
    });
    expect(again.status).toBe(303);
    expect(await kept()).toMatchObject([
      { topic: 'matching' },
      { topic: 'schooling' },
      { topic: 'care' },
    ]);
  });

  it('whose session ended is handed back, to be sent again', async () => {
    const office = made.office;
    if (office === undefined) throw new Error('no office');
    const body = new URLSearchParams({ ...contact, minutes: 'een lang verslag', _once: 'x' });
    const answer = await office.ask(`${file()}/contacts`, { method: 'POST', body });
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('een lang verslag');
    expect(answer.body).toContain('href="/sign-in"');
    const stale = await office.ask(`${file()}/contacts`, {
      method: 'POST',
      body: new URLSearchParams({ ...contact, minutes: 'een lang verslag', _csrf: 'old' }),
      headers: { Cookie: coach().cookie, Origin: 'http://localhost', Host: 'localhost' },
    });
    expect(stale.status).toBe(403);
    expect(stale.body).toContain('een lang verslag');
  });

  it('is not for a former coach, nor around the code', async () => {
    const { status } = await coach().post(`${file('former')}/contacts`, contact);
    expect(status).toBe(404);
  });

  it('request to be called back stays open until there was a talk, however often tried', async () => {
    const page = `${file()}/call-backs`;
    await coach().post(page, { through: 'phone', about: 'brief niet begrepen' });
    const id = /call-backs\/(\d+)\/answer/.exec((await coach().get(page)).body)?.[1];
    await coach().post(`${page}/${id}/answer`, { answer: 'not-reached' });
    expect((await coach().get('/day')).body).toContain('brief niet begrepen');
    await coach().post(`${page}/${id}/answer`, { answer: 'spoken' });
    expect((await coach().get('/day')).body).not.toContain('brief niet begrepen');
  });
});
