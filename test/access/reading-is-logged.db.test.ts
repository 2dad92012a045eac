// Reading by the pages: what stands in the log afterwards, and when a reason is asked.
import { describe, expect, it } from 'vitest';
import { useReading } from './reading.ts';
import { sharedName } from './world.ts';

const giveReason = { reason: 'hand-over', explanation: 'naar team Noord' };

describe('reading', () => {
  const { database, office, client, signIn, log } = useReading();

  describe('a file', () => {
    it('of the own client leaves exactly one line: who, what for, why, in which request', async () => {
      const coach = await signIn('work-coach');
      const answer = await coach.get(`/clients/${client('own').number}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(await log()).toEqual([
        {
          person_id: client('own').personId,
          role: 'work-coach',
          purpose: 'guidance-to-work',
          reason: 'eigen cliënt',
          what: 'file',
          trace: answer.headers.get('X-Request-Id'),
        },
      ]);
    });

    it('that may not be known looks the same as one that does not exist, and leaves no line', async () => {
      const coach = await signIn('work-coach');
      const closed = await coach.get(`/clients/${client('none').number}`);
      const absent = await coach.get('/clients/P999999');
      expect([closed.status, absent.status]).toEqual([404, 404]);
      const plain = (body: string) => body.replaceAll(/P\d{6}/g, '');
      expect(plain(closed.body)).toBe(plain(absent.body));
      expect(await log()).toEqual([]);
    });

    it('of a colleague’s client first asks why, shows nothing yet and leaves no line', async () => {
      const coach = await signIn('work-coach');
      const { body, status } = await coach.get(`/clients/${client('team').number}`);
      expect(status).toBe(200);
      expect(body).toContain('Waarom hebt u dit dossier nodig?');
      expect(body).not.toContain(client('team').familyName);
      expect(await log()).toEqual([]);
    });

    it('opens after the reason, which stands in the log, as an act too', async () => {
      const coach = await signIn('work-coach');
      const path = `/clients/${client('team').number}`;
      const posted = await coach.post(`${path}/opening`, giveReason);
      expect([posted.status, posted.location]).toEqual([303, path]);
      const { body } = await coach.get(path);
      expect(body).toContain(client('team').familyName);
      expect((await log()).map(({ reason, what }) => [what, reason])).toEqual([
        ['file', 'overdracht: naar team Noord'],
      ]);
      const acts = await database.arrange(
        `select role, reason from audit.acts where purpose = 'guidance-to-work'`,
      );
      expect(acts).toContainEqual({ role: 'work-coach', reason: 'overdracht: naar team Noord' });
    });

    it('is not open in another session of the same coach', async () => {
      const path = `/clients/${client('team').number}`;
      const first = await signIn('work-coach');
      await first.post(`${path}/opening`, giveReason);
      const second = await signIn('work-coach');
      expect((await second.get(path)).body).not.toContain(client('team').familyName);
    });

    it.each([
      ['no reason', { reason: '', explanation: 'Ömer <b>belde</b>' }, 'Kies een reden.'],
      [
        'a reason of one’s own',
        { reason: 'curious', explanation: 'Ömer <b>belde</b>' },
        'Kies een reden.',
      ],
      [
        'a story',
        { reason: 'hand-over', explanation: `Ömer <b>belde</b>${' x'.repeat(200)}` },
        'Maak de toelichting korter',
      ],
    ])('stays shut with %s, and what was typed comes back', async (_what, typed, sentence) => {
      const coach = await signIn('work-coach');
      const { body, status } = await coach.post(`/clients/${client('team').number}/opening`, typed);
      expect(status).toBe(400);
      expect(body).toContain(sentence);
      expect(body).toContain('Ömer &lt;b&gt;belde&lt;/b&gt;');
      expect(await log()).toEqual([]);
    });

    it('stays shut with another reason that is not explained', async () => {
      const coach = await signIn('work-coach');
      const typed = { reason: 'other', explanation: ' ' };
      const { body, status } = await coach.post(`/clients/${client('team').number}/opening`, typed);
      expect([status, body.includes('Schrijf op wat de reden is.')]).toEqual([400, true]);
    });

    it('is not opened by a form without the token of the session', async () => {
      const coach = await signIn('work-coach');
      const { status } = await office().ask(`/clients/${client('team').number}/opening`, {
        method: 'POST',
        headers: { Cookie: coach.cookie },
        body: new URLSearchParams(giveReason),
      });
      expect(status).toBe(403);
    });
  });

  describe('the BSN', () => {
    it('is not in a file that is opened', async () => {
      const coach = await signIn('work-coach');
      expect((await coach.get(`/clients/${client('own').number}`)).body).not.toContain(
        client('own').bsn,
      );
    });

    it('is shown for a reason, once, and the log says so', async () => {
      const coach = await signIn('work-coach');
      const path = `/clients/${client('own').number}`;
      const { body } = await coach.post(`${path}/bsn`, {
        reason: 'identification',
        explanation: '',
      });
      expect(body).toContain(client('own').bsn);
      expect((await log()).map(({ what, reason }) => [what, reason])).toEqual([
        ['bsn', 'vaststellen wie iemand is'],
      ]);
      expect((await coach.get(path)).body).not.toContain(client('own').bsn);
    });

    it('is not shown without a reason, nor to who is no longer the coach', async () => {
      const coach = await signIn('work-coach');
      const own = await coach.post(`/clients/${client('own').number}/bsn`, { reason: '' });
      expect([own.status, own.body.includes(client('own').bsn)]).toEqual([400, false]);
      const path = `/clients/${client('former').number}`;
      await coach.post(`${path}/opening`, giveReason);
      const former = await coach.post(`${path}/bsn`, { reason: 'identification' });
      expect([former.status, former.body.includes(client('former').bsn)]).toEqual([404, false]);
    });
  });

  describe('a list', () => {
    it('of the own clients leaves one line a client shown', async () => {
      const coach = await signIn('work-coach');
      const { body } = await coach.get('/caseload');
      expect(body).toContain(client('own').familyName);
      expect((await log()).map(({ person_id: person, what }) => [person, what])).toEqual([
        [client('own').personId, 'caseload'],
      ]);
    });

    it('that a filter leaves empty leaves no line', async () => {
      const coach = await signIn('work-coach');
      const { body } = await coach.get('/caseload?name=niemand');
      expect(body).toContain('Geen van uw cliënten past');
      expect(await log()).toEqual([]);
    });

    it('of who waits leaves one line a client shown, for who divides the clients', async () => {
      const distributor = await signIn('distributor');
      await distributor.get('/team/waiting');
      expect((await log()).map(({ person_id: person, what }) => [person, what])).toEqual([
        [client('waiting').personId, 'waiting-list'],
      ]);
    });

    it('of coaches shows no client and leaves no line', async () => {
      const distributor = await signIn('distributor');
      const { body } = await distributor.get('/team');
      expect(body).toContain('Bo Collega');
      expect(body).not.toContain(sharedName);
      expect(await log()).toEqual([]);
    });

    it('of found clients leaves one line each; a whole number goes to the file', async () => {
      const coach = await signIn('work-coach');
      const { body } = await coach.get('/clients?q=eigen-work');
      expect(body).toContain(client('own').number);
      expect((await log()).map(({ person_id: person, what }) => [person, what])).toEqual([
        [client('own').personId, 'search'],
      ]);
      const { location } = await coach.get(`/clients?q=${client('own').number}`);
      expect(location).toBe(`/clients/${client('own').number}`);
    });
  });
});

describe('finding by BSN', () => {
  const { client, signIn, log } = useReading();

  it('leads to the client, is logged, and tells nothing of one who may not be known', async () => {
    const coach = await signIn('work-coach');
    const found = await coach.post('/clients/by-bsn', { bsn: client('own').bsn });
    expect([found.status, found.location]).toEqual([303, `/clients/${client('own').number}`]);
    expect((await log()).map(({ what }) => what)).toEqual(['search']);
    const closed = await coach.post('/clients/by-bsn', { bsn: client('none').bsn });
    expect(closed.status).toBe(400);
    expect(closed.body).not.toContain(client('none').bsn);
  });
});
