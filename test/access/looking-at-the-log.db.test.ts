// The log as the privacy officer sees it.
import { describe, expect, it } from 'vitest';
import { addDays } from '#kernel/day.ts';
import { csvLine } from '#modules/privacy/rules/csv.ts';
import { addContact, importRecords } from '#test/builders/records.ts';
import { today } from './desk.ts';
import { useReading } from './reading.ts';

describe('the log', () => {
  const { database, world, client, signIn, log } = useReading();

  it('shows who, in which role, which number and why, no name of a client; and that it was looked at', async () => {
    const coach = await signIn('work-coach');
    await coach.get(`/clients/${client('own').number}`);
    const officer = await signIn('privacy-officer');
    const { body } = await officer.get('/privacy/log');
    expect(body).toContain('Mede work-coach');
    expect(body).toContain(client('own').number);
    expect(body).toContain('eigen cliënt');
    expect(body).not.toContain(client('own').familyName);
    expect((await log()).map(({ what }) => what)).toEqual(['file', 'read-log']);
  });

  it('is narrowed by number, member of staff, role, purpose and day', async () => {
    const coach = await signIn('work-coach');
    await coach.get(`/clients/${client('own').number}`);
    const officer = await signIn('privacy-officer');
    const found = async (query: string) =>
      (await officer.get(`/privacy/log?${query}`)).body.includes(`>${client('own').number}</td>`);
    const number = `number=${client('own').number}`;
    expect(await found(number)).toBe(true);
    for (const query of [
      'staff=mede+work',
      'role=work-coach',
      'purpose=guidance-to-work',
      'from=2020-01-01',
    ])
      expect([query, await found(query)]).toEqual([query, true]);
    for (const query of ['staff=Bo', 'role=distributor', 'purpose=oversight', 'until=2020-01-01'])
      expect([query, await found(query)]).toEqual([query, false]);
    const [last] = (await log()).slice(-1);
    expect(last?.what).toBe('read-log until=2020-01-01');
  });

  it('turns its pages without a gap or a line twice, also among lines of one moment', async () => {
    const [staff] = (await database.arrange(
      'select min(staff_id) as id from organisation.staff',
    )) as [{ id: string }];
    await database.arrange(
      `insert into audit.read_log (at, staff_id, role, purpose, reason, what)
        select '2026-01-01T10:00:00.123456Z'::timestamptz + (n / 40) * interval '1 microsecond', $1, 'work-coach',
          'guidance-to-work', 'regel-' || n || '.', 'file'
        from generate_series(1, 120) n`,
      [staff.id],
    );
    const officer = await signIn('privacy-officer');
    const seen: string[] = [];
    let path: string | undefined = '/privacy/log?until=2026-01-01&role=work-coach';
    while (path !== undefined) {
      const { body }: { body: string } = await officer.get(path);
      seen.push(...(body.match(/regel-\d+(?=\.)/g) ?? []));
      path = /href="([^"]*before=[^"]*)"[^>]*>Oudere/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(120);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `regel-${120 - index}`));
  });

  it('goes out as Logboek Dataverwerkingen: each look with its trace and one pseudonym, no client number', async () => {
    const { number } = client('own');
    const coach = await signIn('work-coach');
    await coach.get(`/clients/${number}`);
    await coach.get(`/clients/${number}`);
    const officer = await signIn('privacy-officer');
    const spansOf = async (query: string) => {
      const { body, headers } = await officer.get(`/privacy/log/ldv.ndjson${query}`);
      expect(headers.get('Content-Type')).toBe('application/x-ndjson');
      expect(body).not.toContain(number);
      expect(body).not.toContain(client('own').familyName);
      return body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { name: string; trace_id: string; attributes: object });
    };
    const looks = await spansOf(`?number=${number}`);
    expect(looks.map(({ name }) => name)).toEqual(['read file', 'read file']);
    expect(new Set(looks.map(({ trace_id }) => trace_id)).size).toBe(2);
    expect(new Set(looks.map(({ attributes }) => JSON.stringify(attributes))).size).toBe(1);
    const all = (await spansOf('')).map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(['read read-log-ldv', 'act import']));
    expect((await log()).at(-1)?.what).toBe('act-log-ldv');
  });

  it('goes out as CSV: all lines that match, no formula, and is logged as a look', async () => {
    const coach = await signIn('work-coach');
    const path = `/clients/${client('team').number}`;
    await coach.post(`${path}/opening`, { reason: 'other', explanation: '=1+1' });
    await coach.get(path);
    const officer = await signIn('privacy-officer');
    const { body, headers } = await officer.get(`/privacy/log/csv?number=${client('team').number}`);
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('Content-Disposition')).toMatch(/filename="synthetic-read-log/);
    const [header, line, ...rest] = body.split('\r\n');
    expect(header).toBe('at,staff,role,client_number,what,purpose,reason');
    expect(line).toContain(
      csvLine([
        'work-coach',
        client('team').number,
        'file',
        'guidance-to-work',
        'een andere reden: =1+1',
      ]).trim(),
    );
    expect(rest).toEqual(['']);
    expect((await log()).at(-1)?.what).toBe(`read-log-csv number=${client('team').number}`);
  });

  it('tells of changes which records, how many and why, and not what they held', async () => {
    const coach = world().staff.get('work-coach');
    if (coach === undefined) throw new Error('nobody is a work coach');
    await importRecords(database.gate, addDays(today, -1), async (transaction) => {
      await addContact(transaction, {
        client: client('own'),
        by: coach,
        day: today,
      });
      await transaction
        .updateTable('people.persons')
        .set({ phone: '0611111111' })
        .where('person_id', '=', client('own').personId)
        .execute();
    });
    const officer = await signIn('privacy-officer');
    const { body } = await officer.get('/privacy/log/changes');
    expect(body).toContain('personen');
    expect(body).toContain('gegevens binnenhalen');
    expect(body).not.toContain('0600000000');
    expect((await officer.get('/privacy/log/acts')).body).toContain('gegevens binnenhalen');
  });
});
