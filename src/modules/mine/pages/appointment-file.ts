import type { Gate } from '#database/scope.ts';
import { calendarFile, listOwnAppointments } from '#modules/planning/index.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { inOwnFile } from '../actions/open-own-file.ts';
import { words } from '../words.ts';

/** An own appointment as calendar file; what is no own appointment leads back. */
export const appointmentFile = (gate: Gate): Route => ({
  route: 'GET /mine/appointments/:talk',
  handle: async (visit) => {
    const { context } = visit;
    const appointments = await inOwnFile(gate, visit, (transaction, { personId }) =>
      listOwnAppointments(transaction, personId),
    );
    const asked = context.req.param('talk');
    const talk = appointments.find(({ appointment_id: id }) => `${id}.ics` === asked);
    if (talk === undefined) return context.redirect('/mine/contact', 303);
    const t = pick(words, visit.language);
    context.header('Content-Type', 'text/calendar; charset=utf-8');
    context.header(
      'Content-Disposition',
      `attachment; filename="${t.calendarName}-${talk.planned_day}.ics"`,
    );
    return context.body(
      calendarFile({
        uid: talk.calendar_uid,
        sequence: talk.sequence,
        day: talk.planned_day,
        starts: talk.starts,
        summary: t.calendarSummary,
        cancelled: talk.outcome === 'cancelled' || talk.outcome === 'moved',
      }),
    );
  },
});
