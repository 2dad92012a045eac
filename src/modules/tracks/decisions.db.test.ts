// A decision on a track as a coach takes it, and the planner that it rests on: once, never over another's, told by letter.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';

const hidden = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const reasons = { explanation: 'sprak met de cliënt', for_client: 'U kunt nu beginnen.' };

describe('a decision on the track', () => {
  const database = useDatabase();
  const made: { world?: World; office?: Office; coach?: Desk; youth?: Desk } = {};
  beforeAll(async () => {
    made.office = openOffice(database);
    made.world = await makeWorld(database.gate, made.office.keys, today);
    const signIn = async (role: 'work-coach' | 'team-manager') => {
      const member = made.world?.staff.get(role);
      if (member === undefined || made.office === undefined) throw new Error('nobody to sign in');
      return made.office.signIn(member);
    };
    made.coach = await signIn('work-coach');
    made.youth = await signIn('team-manager');
  });
  const desk = (who: 'coach' | 'youth' = 'coach'): Desk => {
    const found = made[who];
    if (found === undefined) throw new Error('everybody signs in before all tests');
    return found;
  };
  const file = () => `/clients/${made.world?.client('work-coach', 'own').number ?? ''}`;
  const page = () => `${file()}/track`;
  const stays = () =>
    database.arrange(
      'select track, until_day is null as open from tracks.track_stays order by from_day',
    );
  const decisions = () =>
    database.arrange(
      `select decided, kind, state, facts->'facts'->'age'->>'value' is not null as frozen
       from tracks.track_decisions order by track_decision_id`,
    );
  const letters = () =>
    database.arrange(
      `select text_name, objection_until is not null as objection from letters.letters
       where text_name like 'tracks/%' order by letter_id`,
    );

  it('names what is not recorded, and says what lacks with what was typed', async () => {
    const shown = await desk().get(page());
    expect(shown.body).toContain('Niet vastgelegd, en nodig voor de regels');
    const { status, body } = await desk().post(page(), { track: '1', explanation: 'half werk' });
    expect(status).toBe(400);
    expect(body).toContain('half werk');
    expect(await decisions()).toEqual([]);
  });

  it('sent twice is taken once, keeps its facts and tells the client', async () => {
    const { body } = await desk().get(page());
    const fields = {
      ...reasons,
      track: '3',
      _once: hidden(body, '_once'),
      _version: hidden(body, '_version'),
    };
    const answers = await Promise.all([desk().post(page(), fields), desk().post(page(), fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await decisions()).toEqual([
      { decided: '3', kind: 'placement', state: 'decided', frozen: true },
    ]);
    expect(await stays()).toEqual([{ track: '3', open: true }]);
    expect(await letters()).toEqual([{ text_name: 'tracks/placement', objection: false }]);
  });

  it('of who was overtaken is not taken, and keeps what was typed', async () => {
    const late = await desk().post(page(), {
      ...reasons,
      track: '4',
      explanation: 'te laat',
      _version: '0--0-',
    });
    expect(late.status).toBe(409);
    expect(late.body).toContain('te laat');
    expect(await decisions()).toHaveLength(1);
  });

  it('that refuses what the client asked for is open to objection and leaves the track', async () => {
    await desk().post(page(), { ...reasons, track: '3', asked: '2' });
    expect(await letters()).toContainEqual({
      text_name: 'tracks/request-refused',
      objection: true,
    });
    expect(await stays()).toEqual([{ track: '3', open: true }]);
  });

  it('that the model wants read twice holds when another has read it, not before', async () => {
    await desk().post(page(), { ...reasons, track: '5' });
    expect(await stays()).toEqual([{ track: '3', open: true }]);
    const [{ id } = { id: 0 }] = (await database.arrange(
      "select track_decision_id::integer as id from tracks.track_decisions where decided = '5'",
    )) as { id: number }[];
    const own = await desk().post(`${page()}/${id}`, { choice: 'agree' });
    expect(own.body).toContain('Dit is uw eigen besluit');
    await desk('youth').post(`${file()}/opening`, { reason: 'other', explanation: 'leest mee' });
    const read = await desk('youth').post(`${page()}/${id}`, { choice: 'agree' });
    expect(read.status).toBe(303);
    expect(await stays()).toEqual([{ track: '5', open: true }]);
    expect(await letters()).toHaveLength(3);
  });

  it('of a first track brings the client to a team, to wait there for a coach; of a later one moves nobody', async () => {
    const intaker = made.world?.staff.get('intake-worker');
    const client = made.world?.client('intake-worker', 'intake');
    if (intaker === undefined || client === undefined || made.office === undefined)
      throw new Error('the world is made before all tests');
    const worker = await made.office.signIn(intaker);
    const teams = () =>
      database.arrange(
        `select t.name, d.kind, a.staff_id from caseload.coach_assignments a
        join organisation.teams t using (team_id) join organisation.departments d using (department_id)
        where a.person_id = $1`,
        [client.personId],
      );
    const track = `/clients/${client.number}/track`;
    expect((await worker.post(track, { ...reasons, track: '' })).status).toBe(400);
    expect(await teams()).toEqual([]);
    expect((await worker.post(track, { ...reasons, track: '1' })).status).toBe(303);
    const first = [{ name: 'Werk Charlois', kind: 'work', staff_id: null }];
    expect(await teams()).toEqual(first);
    expect((await worker.post(track, { ...reasons, track: '3' })).status).toBe(303);
    expect(await teams()).toEqual(first);
  });

  it('of a first track follows which team serves the neighbourhood, and never a team for a target group', async () => {
    const intaker = made.world?.staff.get('intake-worker');
    const client = made.world?.client('intake-worker', 'referral');
    if (intaker === undefined || client === undefined) throw new Error('the world is made first');
    await database.arrange(`insert into intake.intakes (intake_key, person_id, staff_id, opened_on, act_id)
      select 'gebied', ${client.personId}, ${intaker.staffId}, '${today}', max(act_id) from audit.acts`);
    await database.arrange(`insert into organisation.team_areas (team_id, neighbourhood_code, during, act_id)
      select t.team_id, d.neighbourhood_code, daterange('2020-01-01', null), t.act_id
      from organisation.teams t, people.addresses d
      where t.name = 'Werk Noord' and d.person_id = ${client.personId}`);
    const worker = await made.office?.signIn(intaker);
    const sent = await worker?.post(`/clients/${client.number}/track`, { ...reasons, track: '1' });
    expect(sent?.status).toBe(303);
    expect(
      await database.arrange(`select t.name from caseload.coach_assignments a
        join organisation.teams t using (team_id) where a.person_id = ${client.personId}`),
    ).toEqual([{ name: 'Werk Noord' }]);
  });

  it('rests on a planner that keeps half-done work, and saves it once it is whole', async () => {
    const section = `${file()}/intake/distance`;
    await desk().post(section, { realistic: 'yes', how: 'draft' });
    expect((await desk().get(`${file()}/intake`)).body).toContain('Half af');
    expect((await desk().get(section)).body).toContain('checked');
    await desk().post(section, { realistic: 'yes', months: '7' });
    const planner = (await desk().get(`${file()}/intake`)).body;
    expect(planner).toContain('7 maanden');
    expect(planner).not.toContain('Half af');
  });
});
