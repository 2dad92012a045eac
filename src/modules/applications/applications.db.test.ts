import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { addClient, importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';

const bsn = '999990019';
const someone = {
  bsn,
  given_names: 'Noor',
  family_name: 'Nieuw',
  birth_date: '1990-04-01',
  street: 'Voorbeeldstraat',
  house_number: '1',
  postcode: '3072 AA',
  channel: 'desk',
  reported_on: today,
  partner: 'no',
  housing: 'rent',
  income: 'none',
  ended: 'work',
};

describe('applications', () => {
  const database = useDatabase();
  let world: World;
  let office: ReturnType<typeof openOffice>;
  beforeAll(async () => {
    office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
  });
  const consultant = () => {
    const found = world.staff.get('income-consultant');
    if (found === undefined) throw new Error('there is no income consultant');
    return office.signIn(found);
  };
  const arranged = async (statement: string, values: readonly unknown[] = []) =>
    (await database.arrange(statement, values)) as readonly Record<string, unknown>[];
  /** An application of somebody new, started at the desk; its address. */
  const start = async (more: Record<string, string> = {}) => {
    const desk = await consultant();
    const answer = await desk.post('/applications/new', { ...someone, ...more });
    return { desk, answer, address: answer.location ?? '' };
  };

  it('start with documents that follow from the situation, and are the own case at once', async () => {
    const { desk, answer, address } = await start();
    expect(answer.status).toBe(303);
    const page = await desk.get(address);
    expect(page.body).toContain('Aanvraag van Noor Nieuw');
    expect(page.body).toContain('huurcontract');
    expect(page.body).not.toContain('scope="row">identiteitsbewijs van de partner');
    expect(page.body).not.toContain(bsn);
    expect((await desk.get('/applications')).body).toContain('Noor Nieuw');
  });

  it('are refused a second time while one runs, with all that was typed', async () => {
    const { answer } = await start();
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Er loopt al een aanvraag');
    expect(answer.body).toContain('value="Nieuw"');
  });

  it('are refused when the BSN is of somebody with another birth date', async () => {
    const { answer } = await start({ birth_date: '1991-04-01' });
    expect(answer.body).toContain('Bij dit BSN hoort een andere geboortedatum');
  });

  it('wait for the end of the search period under 27', async () => {
    const { desk, address } = await start({
      bsn: '999990020',
      family_name: 'Jong',
      birth_date: '2004-04-01',
    });
    const early = await desk.post(address, { act: 'receive', version: '1', receive_day: today });
    expect(early.status).toBe(400);
    expect(early.body).toContain('De zoekperiode is dan nog niet voorbij');
    const [row] = await arranged(
      `select search_until, received_on from applications.applications where application_id = $1`,
      [address.split('/').at(-1)],
    );
    expect(row?.['received_on']).toBeNull();
  });

  it('go from what is missing by a letter to a decision, and the second to save is shown what changed', async () => {
    const { desk, address } = await start({ bsn: '999990032', family_name: 'Heel' });
    const soon = await desk.post(address, {
      act: 'complete',
      version: '1',
      complete_kinds: 'bank',
    });
    expect(soon.body).toContain('Dit is vandaag al gevraagd');
    await importRecords(database.gate, today, (transaction) =>
      sql`update applications.documents set asked_on = asked_on - 7`.execute(transaction),
    );
    const asked = await desk.post(address, {
      act: 'complete',
      version: '1',
      complete_kinds: 'bank',
    });
    expect(asked.location).toBe(address);
    const page = await desk.get(address);
    expect(page.body).toContain('verlengd met 14 dagen wachten op aanvulling');
    const stale = await desk.post(address, {
      act: 'decide',
      version: '1',
      reason: 'means_below_norm',
      granted_from: today,
      explanation: 'zo getypt',
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('Een collega was u voor');
    expect(stale.body).toContain('zo getypt');
    const decided = await desk.post(address, {
      act: 'decide',
      version: '2',
      reason: 'means_below_norm',
      granted_from: today,
    });
    expect(decided.location).toBe(address);
    const file = await desk.get(address.replace(/\/applications.*/, ''));
    expect(file.body).toContain('Brief: U krijgt bijstand');
    expect(file.body).toContain('Brief: Wij missen nog iets bij uw aanvraag');
    const again = await desk.post(address, { act: 'decide', version: '3', reason: 'found_work' });
    expect(again.body).toContain('Over deze aanvraag is al beslist');
  });

  it('that are granted begin the right, once, from the day that was decided', async () => {
    const { desk, address } = await start({ bsn: '999990068', family_name: 'Toegekend' });
    const decision = { act: 'decide', version: '1', reason: 'means_below_norm' };
    const granted = { ...decision, granted_from: today };
    const spells = () =>
      arranged(
        `select s.from_day::text, s.inflow_reason, s.scheme from benefits.benefit_spells s
        join applications.applications a using (dossier_id) where a.application_id = $1`,
        [address.split('/').at(-1)],
      );
    expect((await desk.post(address, decision)).status).toBe(400);
    expect(await spells()).toEqual([]);
    expect((await desk.post(address, granted)).status).toBe(303);
    expect((await desk.post(address, granted)).status).toBe(409);
    expect(await spells()).toEqual([{ from_day: today, inflow_reason: '11', scheme: 'PW' }]);
  });

  it('of a refused act save nothing, no letter either', async () => {
    const { desk, address } = await start({ bsn: '999990044', family_name: 'Terug' });
    const before = await arranged('select count(*) as n from letters.letters');
    const refused = await desk.post(address, {
      act: 'decide',
      version: '1',
      reason: 'incomplete',
      explanation: 'x',
    });
    expect(refused.body).toContain('Geef eerst een hersteltermijn');
    expect(await arranged('select count(*) as n from letters.letters')).toEqual(before);
  });

  it('that nobody has are taken one by one, longest first', async () => {
    const desk = await consultant();
    const { number } = world.client('income-consultant', 'area');
    expect((await desk.post('/applications', { take: 'application' })).location).toBe(
      `/clients/${number}`,
    );
    expect((await desk.post('/applications', { take: 'application' })).location).toBe(
      '/applications?list=unassigned',
    );
    expect((await desk.get(`/clients/${number}`)).body).toContain('Aanvrager');
  });

  it('lists of a colleague’s case show a number and no name', async () => {
    const client = await importRecords(database.gate, today, async (transaction) =>
      addClient(transaction, office.keys, { familyName: 'Buitenbeeld' }),
    );
    const desk = await consultant();
    expect((await desk.get(`/clients/${client.number}`)).status).toBe(404);
  });
});

describe('the public form', () => {
  const database = useDatabase();
  const answers = {
    token: '0d4f5c1e-7a3b-4c2d-9e8f-1a2b3c4d5e6f',
    given_names: 'Sam',
    family_name: 'Straat',
    birth_date: '2003-01-01',
    street: 'Voorbeeldstraat',
    house_number: '3',
    postcode: '3072 ab',
    phone: '06-00000000',
    partner: 'no',
    children: 'no',
    housing: 'rent',
    nationality: 'dutch_eu',
    income: 'none',
    ended: 'study',
    wished_from: today,
  };
  const post = (office: ReturnType<typeof openOffice>, form: Record<string, string>) =>
    office.ask('/apply', { method: 'POST', body: new URLSearchParams(form) });

  it('shows what is wrong and loses nothing, keeps what was sent once, and reads nothing back', async () => {
    const office = openOffice(database);
    const wrong = await post(office, { ...answers, postcode: '12', step: 'check', go: 'next' });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('Vul vier cijfers en twee letters in');
    expect(wrong.body).toContain('value="Straat"');
    const check = await post(office, { ...answers, step: 'from', go: 'next' });
    expect(check.body).toContain('Dan zoekt u eerst vier weken');
    expect(check.body).toContain('bewijs van uitschrijving van de opleiding');
    const sent = await post(office, { ...answers, step: 'check', go: 'next' });
    const again = await post(office, { ...answers, step: 'check', go: 'next' });
    const reference = /A-[A-Z2-9]{8}/.exec(sent.body)?.[0];
    expect(reference).toBeDefined();
    expect(again.body).toContain(reference);
    expect(await database.arrange('select reference from applications.forms')).toEqual([
      { reference },
    ]);
  });

  it('comes to the consultant who takes it, with what was answered', async () => {
    const office = openOffice(database);
    const world = await makeWorld(database.gate, office.keys, today);
    const member = world.staff.get('income-consultant');
    if (member === undefined) throw new Error('there is no income consultant');
    const desk = await office.signIn(member);
    expect((await desk.get('/applications')).body).toContain('Formulieren van internet: 1');
    const taken = await desk.post('/applications', { take: 'form' });
    expect((await desk.get(taken.location ?? '')).body).toContain('value="Straat"');
  });
});
