// Papers that a client hands in with the application: asked, handed in, looked at, and what it does to the terms.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';
import { openFiles } from '#modules/people/index.ts';
import { today } from '#test/access/desk.ts';
import { useOffice } from '#test/access/use-office.ts';
import { type ClientRecord, importRecords } from '#test/builders/records.ts';

describe('a paper of an application', () => {
  const { database, made, get } = useOffice();
  const own = (): ClientRecord => get(made.world).client('income-consultant', 'case');
  const client = (of = own()) =>
    get(made.office).signIn({ personId: of.personId, role: 'client' as const });
  const consultant = () =>
    get(made.office).signIn(get(get(made.world).staff.get('income-consultant')));
  const rows = async (statement: string) =>
    (await database.arrange(statement)) as readonly Record<string, unknown>[];
  const ids = { application: 0, version: 0 };
  const page = () => `/clients/${own().number}/applications/${ids.application}`;

  beforeAll(async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const { rows: found } = await sql<{ application_id: number }>`
        update applications.applications set received_on = ${addDays(today, -30)},
          decision_due = ${addDays(today, 26)} where person_id = ${own().personId}
        returning application_id`.execute(transaction);
      ids.application = found[0]?.application_id ?? 0;
      for (const [kind, asked, completion] of [
        ['identity', -20, false],
        ['bank', -20, false],
        ['bank', -4, true],
      ] as const)
        await sql`
          insert into applications.documents (application_id, kind, asked_on, due_on, completion)
          values (${ids.application}, ${kind}, ${addDays(today, asked)}, ${addDays(today, asked + 14)}, ${completion})`.execute(
          transaction,
        );
    });
  });

  async function handIn(kind: string, content: string, of = own()) {
    const desk = await client(of);
    const { body } = await desk.get('/mine/benefit');
    const form = new FormData();
    form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '');
    form.append('kind', kind);
    if (content !== '') form.append(`file-${kind}`, new Blob([content]));
    return get(made.office).ask('/mine/benefit/papers', {
      method: 'POST',
      headers: { Cookie: desk.cookie },
      body: form,
    });
  }
  async function judge(values: Record<string, string>) {
    const desk = await consultant();
    const { body } = await desk.get(page());
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
    return desk.post(page(), { version, ...values });
  }

  it('is a photo or PDF of what is asked, and nothing else', async () => {
    expect((await handIn('bank', '<script>alert(1)</script>')).status).toBe(400);
    const none = await handIn('bank', '');
    expect([none.status, none.body.includes('Kies een bestand')]).toEqual([400, true]);
    const unasked = await handIn('rent', '%PDF-1.7 huur');
    expect(unasked.status).toBe(400);
    expect(await rows('select 1 from applications.papers')).toEqual([]);
  });

  it('comes due with who has the application, and asks nothing more of the client meanwhile', async () => {
    expect((await (await client()).get('/mine')).body).toContain('bankafschrift');
    const sent = await handIn('bank', '%PDF-1.7 afschrift');
    expect([sent.status, sent.location]).toEqual([303, '/mine/benefit#papieren']);
    const home = await client();
    expect((await home.get('/mine/benefit')).body).toContain('Wij kijken ernaar');
    expect((await home.get('/mine')).body).not.toContain('bankafschrift');
    const desk = await consultant();
    expect((await desk.get('/day')).body).toContain('Bekijk de papieren (1)');
    const { body } = await desk.get(page());
    const href = /href="([^"]+\/papers\/\d+\.pdf)"/.exec(body)?.[1] ?? '';
    const file = await desk.get(href);
    expect([file.status, file.headers.get('Content-Type'), file.body]).toEqual([
      200,
      'application/pdf',
      '%PDF-1.7 afschrift',
    ]);
    const reviewer = await get(made.office).signIn(get(get(made.world).staff.get('reviewer')));
    expect((await reviewer.get(href)).status).toBe(403);
  });

  it('is refused with a reason that the client reads; it stays asked, and the term stands still', async () => {
    const [paper] = await rows('select paper_id as id from applications.papers');
    const id = String(paper?.['id']);
    expect((await judge({ act: 'refuse', refuse_kinds: id })).status).toBe(400);
    const why = 'De datum is niet te lezen';
    const done = await judge({ act: 'refuse', refuse_kinds: id, refuse_explanation: why });
    expect(done.status).toBe(303);
    expect((await judge({ act: 'accept', accept_kinds: id })).status).toBe(400);
    const home = (await (await client()).get('/mine/benefit')).body;
    expect(home).toContain(`Het papier is niet goed: ${why}.`);
    expect((await (await client()).get('/mine')).body).toContain('bankafschrift');
    expect((await (await consultant()).get('/day')).body).not.toContain('Bekijk de papieren');
    expect(
      await rows(`select count(*)::integer as missing from applications.documents
        where application_id = ${ids.application} and kind = 'bank' and received_on is null`),
    ).toEqual([{ missing: 2 }]);
  });

  it('is accepted as received on the day of handing in: the term to decide goes on from there', async () => {
    expect((await handIn('bank', '%PDF-1.7 leesbaar')).status).toBe(303);
    // Handed in two days ago, looked at today.
    await database.arrange(`alter table applications.papers disable trigger user;
      update applications.papers set handed_in_on = '${addDays(today, -2)}' where content = '%PDF-1.7 leesbaar';
      alter table applications.papers enable trigger user`);
    const [paper] = await rows('select max(paper_id) as id from applications.papers');
    const done = await judge({ act: 'accept', accept_kinds: String(paper?.['id']) });
    expect(done.status).toBe(303);
    expect(
      await rows(`select received_on::text as came from applications.documents
        where application_id = ${ids.application} and kind = 'bank' order by asked_on`),
    ).toEqual([{ came: addDays(today, -2) }, { came: addDays(today, -2) }]);
    // Eight weeks after the day of the application, and the one day that it stood still (Awb 4:13, 4:15).
    expect(
      await rows(`select decision_due::text as due from applications.applications
        where application_id = ${ids.application}`),
    ).toEqual([{ due: endOfTerm(addDays(today, -30 + 56 + 1)) }]);
    expect((await (await client()).get('/mine/benefit')).body).toContain('Het papier is goed.');
  });

  it('around the code: nobody hands in for another, or judges the own paper', async () => {
    const other = get(made.world).client('work-coach', 'own');
    const acting: Acting = {
      scope: 'client',
      staffId: undefined,
      personId: other.personId,
      role: 'client',
      purpose: 'own-affairs',
      reason: 'toets rond de code',
      day: today,
    };
    const tried = (statement: string, as: Partial<Acting> = {}) =>
      inScope(database.gate, { ...acting, ...as }, async (transaction) => {
        await openFiles(transaction, [as.personId ?? other.personId], 'own-file');
        await sql`select audit.begin_act()`.execute(transaction);
        await sql.raw(statement).execute(transaction);
        return 'done';
      }).catch((fault: unknown) => String(fault));
    const paper = (person: number, kind: string) =>
      `insert into applications.papers (person_id, application_id, kind, media_type, content)
      values (${person}, ${ids.application}, '${kind}', 'application/pdf', '%PDF-')`;
    const refused = /permission denied|row-level security/;
    expect(await tried(paper(other.personId, 'identity'))).toMatch(refused);
    expect(await tried(paper(own().personId, 'identity'))).toMatch(refused);
    const self = { personId: own().personId };
    expect(await tried(paper(own().personId, 'bank'), self)).toMatch(refused);
    expect(await tried(paper(own().personId, 'identity'), self)).toBe('done');
    expect(
      await tried(
        `insert into applications.paper_verdicts (paper_id, person_id, verdict)
        select paper_id, person_id, 'accepted' from applications.papers limit 1`,
        self,
      ),
    ).toMatch(refused);
  });
});
