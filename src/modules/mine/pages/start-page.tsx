import type { Gate } from '#database/scope.ts';
import { getSender } from '#modules/letters/index.ts';
import { findDepartment, type OwnDepartment } from '#modules/partners/index.ts';
import { listOwnAppointments, type OwnAppointment } from '#modules/planning/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { readExpected } from '../actions/read-expected.ts';
import type { Expected } from '../rules/expected.ts';
import { expectedWords, words } from '../words.ts';
import { AppointmentTable } from './appointment-table.tsx';
import { ownRoute } from './own-route.tsx';

/** The home of a client: the next appointment and whom to call, what is expected, what is planned. */
export const startPage = (gate: Gate) =>
  ownRoute(gate, {
    route: 'GET /mine',
    title: words.start,
    lead: words.startLead,
    topics: ['contact', 'care', 'money'],
    read: async (transaction, { personId }, visit) => ({
      expected: await readExpected(transaction, personId, visit),
      appointments: await listOwnAppointments(transaction, personId),
      department: await findDepartment(transaction, personId, visit.day),
      sender: await getSender(transaction, visit.day),
    }),
    view: (visit, { expected, appointments, department, sender }) => {
      const t = pick(words, visit.language);
      const coming = appointments.filter(
        ({ outcome, planned_day: day }) => outcome === null && day >= visit.day,
      );
      return (
        <>
          <ContactFacts
            visit={visit}
            department={department}
            phone={sender.phone}
            next={coming.at(-1)}
          />
          <Paragraph>
            <Link href="/mine/contact">{t.toContact}</Link>
          </Paragraph>
          <Heading level={2} id="verwacht">
            {t.expected}
          </Heading>
          <ExpectedTable visit={visit} expected={expected} />
          <IfNot visit={visit} expected={expected} />
          <Heading level={2} id="afspraken">
            {t.appointments}
          </Heading>
          <AppointmentTable visit={visit} appointments={coming} />
        </>
      );
    },
  });

type ContactProps = {
  readonly visit: Visit;
  readonly department: OwnDepartment | undefined;
  readonly phone: string;
  /** The appointment that comes first. */
  readonly next?: OwnAppointment | undefined;
};

/** When we meet, who to turn to, and the number that is answered in any case. */
export function ContactFacts({ visit, department, phone, next }: ContactProps) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  return (
    <Facts
      facts={[
        ...(next === undefined
          ? []
          : [
              {
                term: t.nextAppointment,
                value: `${day(next.planned_day)}, ${next.starts}`,
                note: next.staff,
              },
            ]),
        {
          term: t.contact,
          value: department?.coach ?? t.noContact,
          note: department && `${department.team}, ${department.department}`,
        },
        {
          term: t.phone,
          value: <Link href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Link>,
        },
      ]}
    />
  );
}

/** What no means, once for each kind that stands in the table. */
function IfNot({ visit: { language }, expected }: ExpectedProps) {
  const kinds = [...new Set(expected.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <Disclosure summary={pick(words, language).ifNot}>
      <Facts
        facts={kinds.map((kind) => ({
          term: expectedWords[kind].name[language],
          value: expectedWords[kind].ifNot[language],
        }))}
      />
    </Disclosure>
  );
}

type ExpectedProps = { readonly visit: Visit; readonly expected: readonly Expected[] };

function ExpectedTable({ visit: { language }, expected }: ExpectedProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="expected"
      caption={t.expectedCaption}
      empty={t.nothingExpected}
      rows={expected}
      stacks
      columns={[
        {
          header: t.what,
          rowHeader: true,
          cell: ({ kind, what }) => <Link href={expectedWords[kind].href}>{what}</Link>,
        },
        { header: t.by, cell: ({ by }) => (by === undefined ? t.noDay : day(by)) },
        {
          header: t.why,
          cell: ({ kind, since, reason }) =>
            [expectedWords[kind].why(since === undefined ? '' : day(since))[language], reason]
              .filter(Boolean)
              .join(' '),
        },
        {
          header: t.must,
          cell: ({ must }) => ({ yes: t.yesMust, no: t.voluntary, agreed: t.agreedSelf })[must],
        },
      ]}
    />
  );
}
