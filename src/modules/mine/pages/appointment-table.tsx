import { appointmentKinds, appointmentOutcomes } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { OwnAppointment } from '#modules/planning/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { words } from '../words.ts';

type AppointmentsProps = {
  readonly visit: Visit;
  readonly appointments: readonly OwnAppointment[];
};

/** Appointments with their calendar file as long as they are to come. */
export function AppointmentTable({ visit, appointments }: AppointmentsProps) {
  const { language, day: today } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const comes = ({ outcome, planned_day: on }: OwnAppointment) => outcome === null && on >= today;
  return (
    <Table
      id="appointments"
      caption={t.appointmentsCaption}
      empty={t.noAppointments}
      rows={appointments}
      stacks
      columns={[
        {
          header: t.when,
          rowHeader: true,
          cell: ({ planned_day: on, starts }) => `${day(on)}, ${starts}`,
        },
        {
          header: t.what,
          cell: ({ kind, interpreter }) =>
            [labelOf(appointmentKinds, kind)[language], interpreter && t.interpreter]
              .filter(Boolean)
              .join(', '),
        },
        { header: t.with, cell: ({ staff }) => staff },
        {
          header: t.outcome,
          cell: (one) =>
            comes(one) ? (
              <Link href={`/mine/appointments/${one.appointment_id}.ics`}>{t.inCalendar}</Link>
            ) : one.outcome === null ? (
              t.none
            ) : (
              labelOf(appointmentOutcomes, one.outcome)[language]
            ),
        },
      ]}
    />
  );
}
