// A client moves: by a hand-over that the other side accepts, or by a division that is approved, and back again.
import { beforeAll, describe, expect, it } from 'vitest';
import { beginAct } from '#database/begin-act.ts';
import { inScope } from '#database/scope.ts';
import { type Desk, type Office, openOffice, today } from '#test/access/desk.ts';
import {
  addClientOf,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
  type StaffRecord,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { transferJob } from './actions/transfer-job.ts';
import { insertPlan } from './transfer-store.ts';

const day = today;

describe('a client who moves', () => {
  const database = useDatabase();
  const staff: Record<string, StaffRecord> = {};
  const desks: Record<string, Desk> = {};
  const clients: ClientRecord[] = [];
  const made: { office?: Office; teams: number[] } = { teams: [] };

  beforeAll(async () => {
    const office = openOffice(database);
    made.office = office;
    await importRecords(database.gate, day, async (transaction) => {
      const zuid = await addTeam(transaction, { name: 'Werk Zuid' });
      const noord = await addTeam(transaction, { name: 'Werk Noord', side: 'rest' });
      made.teams = [zuid.teamId, noord.teamId];
      const add = async (name: string, role: StaffRecord['role'], team: typeof zuid) => {
        staff[name] = await addStaff(transaction, { name, role, teams: [team] });
      };
      await add('Ada', 'work-coach', zuid);
      await add('Bo', 'work-coach', zuid);
      await add('Dis', 'distributor', zuid);
      await add('Mia', 'team-manager', zuid);
      await add('Cas', 'work-coach', noord);
      await add('Nor', 'distributor', noord);
      await add('Man', 'team-manager', noord);
      for (let number = 1; number <= 6; number += 1) {
        const familyName = `Cliënt ${number}`;
        const of = { team: zuid, day, ...(staff['Ada'] ? { coach: staff['Ada'] } : {}) };
        clients.push(await addClientOf(transaction, office.keys, { familyName }, of));
      }
    });
    for (const [name, member] of Object.entries(staff)) desks[name] = await office.signIn(member);
  });
  const desk = (name: string): Desk => {
    const found = desks[name];
    if (found === undefined) throw new Error(`${name} does not sign in`);
    return found;
  };
  const first = () => {
    const [client] = clients;
    if (client === undefined) throw new Error('there are clients');
    return client;
  };
  const guides = async (client: ClientRecord) => {
    const rows = await database.arrange(
      `select s.name, a.from_day::text as since, a.until_day::text as until from caseload.coach_assignments a
       left join organisation.staff s on s.staff_id = a.staff_id
       where a.person_id = ${client.personId} order by a.from_day`,
    );
    return rows as { name: string; since: string; until: string | null }[];
  };
  const handOver = () => `/clients/${first().number}/hand-over`;

  it('stays with the sender until the other side accepts, which a coach cannot', async () => {
    const asked = await desk('Ada').post(handOver(), {
      team: String(made.teams[1]),
      why: 'verhuisd naar Noord',
    });
    expect(asked.status).toBe(303);
    expect(await guides(first())).toHaveLength(1);
    const again = await desk('Ada').post(handOver(), {
      team: String(made.teams[1]),
      why: 'nog eens',
    });
    expect(again.status).toBe(409);
    const coach = { answer: 'accept', coach: String(staff['Cas']?.staffId) };
    await desk('Ada').post(`${handOver()}/answer`, coach);
    expect((await guides(first())).map(({ name }) => name)).toEqual(['Ada']);
    // Nobody else in Noord may know of the client yet; who divides there sees it on My day.
    expect((await desk('Cas').get(handOver())).status).toBe(404);
    expect((await desk('Nor').get('/day')).body).toContain(first().familyName);
  });

  it('returned twice is for both team managers, and the client stays where he is', async () => {
    const refuse = { answer: 'return', note: 'er is niets afgesproken' };
    expect((await desk('Nor').post(`${handOver()}/answer`, refuse)).status).toBe(303);
    expect((await desk('Man').get('/day')).body).not.toContain('Twee keer teruggegeven');
    await desk('Ada').post(handOver(), { team: String(made.teams[1]), why: 'nu met afspraken' });
    await desk('Nor').post(`${handOver()}/answer`, refuse);
    expect((await desk('Man').get('/day')).body).toContain('Twee keer teruggegeven');
    expect((await guides(first())).map(({ name }) => name)).toEqual(['Ada']);
  });

  it('is the receiving coach’s from the day of acceptance, and feedback goes back', async () => {
    await desk('Ada').post(handOver(), { team: String(made.teams[1]), why: 'derde keer' });
    const coach = { answer: 'accept', coach: String(staff['Cas']?.staffId) };
    await desk('Nor').post(`${handOver()}/answer`, coach);
    expect(await guides(first())).toMatchObject([
      { name: 'Ada', until: day },
      { name: 'Cas', since: day, until: null },
    ]);
    expect((await desk('Cas').get('/day')).body).toContain('Was de overdracht compleet?');
    const [row] = await database.arrange(
      'select max(hand_over_id)::text as id from caseload.hand_overs',
    );
    const feedback = { handOver: (row as { id: string }).id, about: 'process', found: 'complete' };
    expect((await desk('Cas').post(`${handOver()}/feedback`, feedback)).status).toBe(303);
    expect((await desk('Cas').get('/day')).body).not.toContain('Was de overdracht compleet?');
  });

  it('goes to a colleague when the coach leaves: proposed, approved, carried out, undone', async () => {
    const acting = {
      scope: 'team',
      staffId: staff['Dis']?.staffId,
      role: 'distributor',
      purpose: 'team-steering',
      reason: 'toets',
      day,
    } as const;
    const leaving = [staff['Ada']?.staffId ?? 0];
    const [zuid = 0] = made.teams;
    const planId = await inScope(database.gate, acting, async (transaction) => {
      await beginAct(transaction);
      const asked = { why: 'Ada gaat weg', teams: [zuid], leaving, areas: [], by_target: false };
      return insertPlan(transaction, asked);
    });
    const job = transferJob(database.gate, () => day);
    const worked = await job.run(
      { planId },
      {
        runId: '0'.repeat(32),
        asker: { staffId: staff['Dis']?.staffId, role: 'distributor' },
        progress: () => undefined,
        signal: new AbortController().signal,
      },
    );
    expect(worked).toEqual({ ok: true, value: { moved: 5 } });
    const page = `/team/transfers/${planId}`;
    const second = clients[1] ?? first();
    const names = async () => (await guides(second)).map(({ name }) => name);
    await desk('Dis').post(`${page}/carry-out`, {});
    expect(await names()).toEqual(['Ada']);
    expect((await desk('Nor').get(page)).status).toBe(404);
    await desk('Dis').post(`${page}/approve`, {});
    await desk('Dis').post(`${page}/carry-out`, {});
    await desk('Dis').post(`${page}/carry-out`, {});
    expect(await guides(second)).toMatchObject([
      { name: 'Ada', until: day },
      { name: 'Bo', since: day },
    ]);
    expect((await desk('Bo').get(`/clients/${second.number}`)).body).toContain('Ada gaat weg');
    await desk('Dis').post(`${page}/undo`, {});
    expect(await names()).toEqual(['Ada', 'Ada']);
    expect((await guides(second)).at(-1)).toMatchObject({ name: 'Ada', until: null });
  });

  it('is not given to who does not coach in the team', async () => {
    const second = clients[1] ?? first();
    const page = `/clients/${second.number}/coach`;
    await desk('Dis').post(`/clients/${second.number}/opening`, { reason: 'hand-over' });
    const away = await desk('Dis').post(page, { coach: String(staff['Cas']?.staffId) });
    expect(away.status).toBe(409);
    expect((await desk('Dis').post(page, { coach: String(staff['Bo']?.staffId) })).status).toBe(
      303,
    );
    expect((await guides(second)).at(-1)?.name).toBe('Bo');
  });

  it('follows the areas that are recorded, which a team manager changes for own teams alone', async () => {
    const [, noord = 0] = made.teams;
    const area = { place: 'BU00001', team: String(noord), from: day };
    expect((await desk('Dis').post('/team/areas', area)).status).toBe(403);
    expect((await desk('Man').post('/team/areas', { ...area, from: '2020-01-01' })).status).toBe(
      400,
    );
    expect((await desk('Man').post('/team/areas', area)).status).toBe(303);
    expect((await desk('Dis').get('/team/areas')).body).toContain('Werk Noord');
    await desk('Dis').post('/team/transfers', {
      why: 'nieuwe gebieden',
      scope: 'all',
      byArea: 'yes',
    });
    const [plan] = await database.arrange(
      "select areas from caseload.transfer_plans where why = 'nieuwe gebieden'",
    );
    expect((plan as { areas: unknown }).areas).toEqual([
      { neighbourhood: 'BU00001', teamId: noord },
    ]);
  });

  it('is taken over while the coach is away: open at once to who stands in, on My day, and closed after', async () => {
    const third = clients[2] ?? first();
    const file = `/clients/${third.number}`;
    expect((await desk('Bo').get(file)).body).toContain('Waarom hebt u dit dossier nodig');
    const [ada, bo] = [String(staff['Ada']?.staffId), String(staff['Bo']?.staffId)];
    const away = { staff: ada, share: '100', from: day, until: '2026-03-09' };
    expect((await desk('Mia').post('/team/absence', away)).status).toBe(303);
    expect((await desk('Mia').get('/team')).body).toContain('niemand neemt waar');
    const [row] = await database.arrange(
      'select max(absence_id)::text as id from organisation.absences',
    );
    const absence = (row as { id: string }).id;
    await desk('Dis').post('/team/absence/stand-in', { absence, takeover: bo });
    expect((await desk('Bo').get('/day')).body).not.toContain(third.familyName);
    await desk('Mia').post('/team/absence/stand-in', { absence, takeover: bo });
    expect((await desk('Bo').get('/day')).body).toContain(third.familyName);
    expect((await desk('Bo').get(file)).body).not.toContain('Waarom hebt u dit dossier nodig');
    await desk('Mia').post('/team/absence/stand-in', { absence, takeover: '' });
    expect((await desk('Bo').get('/day')).body).not.toContain(third.familyName);
  });

  it('is behind the numbers of the team: the clients of a coach and the terms, by number, of own teams alone', async () => {
    const third = clients[2] ?? first();
    const [ada, cas] = [staff['Ada']?.staffId, staff['Cas']?.staffId];
    const page = await desk('Mia').get(`/team/coaches/${ada}`);
    expect(page.body).toContain(third.number);
    expect(page.body).not.toContain(third.familyName);
    expect((await desk('Mia').get(`/team/coaches/${cas}`)).status).toBe(303);
    const terms = await desk('Nor').get('/team/terms');
    expect(terms.body).toContain(first().number);
    expect(terms.body).toContain('terugkoppeling op een overdracht');
    expect((await desk('Mia').get('/team/terms')).body).not.toContain(first().number);
    expect((await desk('Ada').get('/team/terms')).status).toBe(403);
  });
});
