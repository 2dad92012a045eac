import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Acting, inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { addStaff, importRecords } from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { insertEnrolment, insertTalk, listStanding, listTalks, openParticipants } from './store.ts';

const day = getDay('2026-03-02');
const enrolment = {
  givenNames: 'Noor',
  familyName: 'Voorbeeld',
  phone: '06-12345678',
  email: undefined,
  side: 'zuid',
  entryGroup: 'usual',
  benefitEndsOn: getDay('2026-06-30'),
  meetingKey: 'B1',
} as const;

describe('who enrolled at WW@Work', () => {
  const database = useDatabase();
  const made = { meetingId: 0, staffId: 0 };
  const anybody: Acting = {
    scope: 'public',
    staffId: undefined,
    role: 'system',
    purpose: 'public-information',
    reason: 'aanmelding',
    day,
  };
  const adviser = (): Acting => ({
    scope: 'prevention',
    staffId: made.staffId,
    role: 'prevention-adviser',
    purpose: 'guidance-to-work',
    reason: 'toets',
    day,
  });

  it('adds and reads nothing back; the adviser reads nothing before it is logged', async () => {
    await importRecords(database.gate, day, async (transaction) => {
      const staff = await addStaff(transaction, { name: 'Fleur', role: 'prevention-adviser' });
      made.staffId = staff.staffId;
      const { rows } = await sql<{ id: number }>`
        insert into prevention.meetings (meeting_key, planned_on, place, seats)
        values ('B1', '2026-03-12', 'Stadswinkel', 40) returning meeting_id as id`.execute(
        transaction,
      );
      made.meetingId = rows[0]?.id ?? 0;
    });
    await inScope(database.gate, anybody, async (transaction) => {
      await sql`select audit.begin_act()`.execute(transaction);
      await insertEnrolment(transaction, enrolment, made.meetingId);
    });
    await expect(
      inScope(database.gate, anybody, (transaction) =>
        sql`select * from prevention.participants`.execute(transaction),
      ),
    ).rejects.toThrow('permission denied');

    await inScope(database.gate, adviser(), async (transaction) => {
      const unopened = await sql`select * from prevention.participants`.execute(transaction);
      expect(unopened.rows).toEqual([]);
      const [standing] = await listStanding(transaction, true);
      expect(standing).toMatchObject({ side: 'zuid', lastTalk: null, attended: null });
      const id = standing?.participantId ?? 0;
      const opened = await openParticipants(transaction, [id]);
      expect(opened.get(id)).toMatchObject({ name: 'Noor Voorbeeld', meetingDay: '2026-03-12' });
      await sql`select audit.begin_act()`.execute(transaction);
      await insertTalk(transaction, id, { day, channel: 'phone', nextStep: '' });
      expect(await listTalks(transaction, id)).toMatchObject([{ day, nextStep: null }]);
    });
    const { rows } = await inScope(
      database.gate,
      { ...adviser(), scope: 'privacy', role: 'privacy-officer' },
      (transaction) => sql<{ what: string }>`select what from audit.read_log`.execute(transaction),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.what).toMatch(/^participant E\d+$/);
  });

  it('is not seen by a coach, whatever the coach asks', async () => {
    await expect(
      inScope(database.gate, { ...adviser(), scope: 'team', role: 'work-coach' }, (transaction) =>
        sql`select * from prevention.standing(true)`.execute(transaction),
      ),
    ).rejects.toThrow('permission denied');
  });
});
