import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope, type Scoped } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { openFiles } from '#modules/people/index.ts';
import { openMailer } from '#platform/mail/mail.ts';
import { openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';
import { openMailServer } from '#test/support/mail-server.ts';
import { readable } from '#test/support/readable-pdf.ts';
import type { Visit } from '#web/route.ts';
import { deliverMails, letterAddress, queueMail, sendLetter } from './index.ts';

const text = {
  subject: 'U gaat een opleiding doen',
  what: ['U begint op 1 april.'],
  why: ['U wilt dit zelf.'],
  whatYouCanDo: ['Bel ons.'],
};

describe('letters', () => {
  const database = useDatabase();
  let world: World;
  let office: ReturnType<typeof openOffice>;
  beforeAll(async () => {
    office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
  });
  const staffOf = (role: Role) => {
    const found = world.staff.get(role);
    if (found === undefined) throw new Error(`there is no ${role}`);
    return found;
  };
  const coach = () => staffOf('work-coach');
  const own = () => world.client('work-coach', 'own');
  const acting = (): Acting => ({
    scope: 'team',
    staffId: coach().staffId,
    role: 'work-coach',
    purpose: 'guidance-to-work',
    reason: 'test',
    day: today,
  });
  const visit = () =>
    ({
      day: today,
      who: { staffId: coach().staffId, name: 'Mede work-coach' },
    }) as unknown as Visit;
  const inFile = <Value>(personId: number, work: (transaction: Scoped) => Promise<Value>) =>
    inScope(database.gate, acting(), async (transaction) => {
      await openFiles(transaction, [personId], 'file');
      await sql`select audit.begin_act()`.execute(transaction);
      return work(transaction);
    });
  const send = (personId: number, part: 'guidance' | 'examination') =>
    inFile(personId, (transaction) =>
      sendLetter(transaction, visit(), {
        personId,
        part,
        text: { name: 'test/letter', version: 1 },
        nl: text,
        en: { ...text, subject: 'You will start a course' },
        decision: true,
      }),
    );

  it('are refused to a file that is not open, and of a part that the role does not read', async () => {
    const stranger = world.client('work-coach', 'none').personId;
    await expect(send(stranger, 'guidance')).rejects.toThrow('open file');
    await expect(send(own().personId, 'examination')).rejects.toThrow('row-level security');
  });

  it('come as a tagged PDF in both languages, and stand in the story of the file', async () => {
    const { number, personId } = own();
    const letterId = await send(personId, 'guidance');
    const desk = await office.signIn(coach());
    for (const language of ['nl', 'en'] as const) {
      const pdf = await office.ask(letterAddress(number, letterId, language), {
        headers: { Cookie: desk.cookie },
      });
      expect(pdf.headers.get('Content-Type')).toBe('application/pdf');
      expect(readable(Buffer.from(pdf.body, 'latin1'))).toMatch(
        new RegExp(`/Lang\\s*\\(${language}\\)`),
      );
    }
    const file = await desk.get(`/clients/${number}`);
    expect(file.body).toContain('Brief: U gaat een opleiding doen');
    expect(file.body).toContain('13 april 2026');
  });

  it('cannot be changed or taken away by who wrote them', async () => {
    for (const change of ['update letters.letters set day = day', 'delete from letters.letters'])
      await expect(
        inFile(own().personId, (transaction) => sql.raw(change).execute(transaction)),
      ).rejects.toThrow('permission denied');
  });

  it('of another client are not found by trying numbers', async () => {
    const letterId = await send(own().personId, 'guidance');
    const colleague = world.client('work-coach', 'former');
    const desk = await office.signIn(coach());
    await desk.post(`/clients/${colleague.number}/opening`, {
      reason: 'hand-over',
      explanation: '',
    });
    const answer = await desk.get(letterAddress(colleague.number, letterId, 'nl'));
    expect([answer.status, answer.location]).toEqual([303, `/clients/${colleague.number}`]);
  });

  it('by mail go out once, and their address is forgotten', async () => {
    const { personId } = own();
    await inFile(personId, (transaction) =>
      queueMail(transaction, {
        personId,
        about: 'test',
        to: 'sam@example.org',
        subject: 'Uw afspraak',
        text: 'Morgen om 10 uur.',
      }),
    );
    const server = await openMailServer();
    const mailer = openMailer({
      WERKSPOOR_SMTP_URL: server.url,
      WERKSPOOR_MAIL_FROM: 'w@example.org',
    });
    if (!mailer.ok || mailer.value === undefined) throw new Error('no mailer');
    expect(await deliverMails(database.gate, today, mailer.value)).toEqual({ sent: 1, failed: 0 });
    expect(await deliverMails(database.gate, addDays(today, 1), mailer.value)).toEqual({
      sent: 0,
      failed: 0,
    });
    mailer.value.close();
    await server.close();
    expect(server.captured.map(({ to }) => to)).toEqual([['sam@example.org']]);
    const administrator = await office.signIn(staffOf('administrator'));
    const outbox = await administrator.get('/outbox');
    expect(outbox.body).toContain('Uw afspraak');
    expect(await database.arrange('select to_address from letters.mails')).toEqual([
      { to_address: null },
    ]);
  });
});
