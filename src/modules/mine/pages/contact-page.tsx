import type { Gate } from '#database/scope.ts';
import { channels, topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { findDay } from '#kernel/day.ts';
import {
  type CallBack,
  listCallBacks,
  listMessages,
  listOwnContacts,
  type Message,
  type OwnContact,
} from '#modules/contacts/index.ts';
import { getSender } from '#modules/letters/index.ts';
import { findDepartment, type OwnDepartment } from '#modules/partners/index.ts';
import { listOwnAppointments, type OwnAppointment } from '#modules/planning/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { formatting } from '#web/formatting.ts';
import type { LetterSender } from '#web/letter/content.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { contactWords } from '../contact-words.ts';
import { messageWords } from '../message-words.ts';
import { words } from '../words.ts';
import { AppointmentTable } from './appointment-table.tsx';
import { CallBackForm, MessageView } from './message-view.tsx';
import { type OwnPage, ownRoute } from './own-route.tsx';
import { ContactFacts } from './start-page.tsx';
import { TalkAskForms } from './talk-ask-form.tsx';

const contactsShown = 50;
/** Of these so many at once: on a phone more is not read. */
const recent = 8;

/** Whom to turn to, appointments, and what was said. */
export const contactPage = (gate: Gate): Route => ownRoute(gate, ownContact);

type ContactRead = {
  readonly department: OwnDepartment | undefined;
  readonly sender: LetterSender;
  readonly appointments: readonly OwnAppointment[];
  readonly callBacks: readonly CallBack[];
  readonly messages: readonly Message[];
  readonly contacts: readonly OwnContact[];
};

export const ownContact: OwnPage<ContactRead> = {
  route: 'GET /mine/contact',
  title: contactWords.title,
  lead: contactWords.lead,
  topics: ['contact', 'care'],
  read: async (transaction, { personId }, visit) => ({
    department: await findDepartment(transaction, personId, visit.day),
    sender: await getSender(transaction, visit.day),
    appointments: await listOwnAppointments(transaction, personId),
    callBacks: await listCallBacks(transaction, personId),
    messages: await listMessages(transaction, personId),
    contacts: await listOwnContacts(transaction, contactsShown),
  }),
  view: (visit, read, { sees }, typed) => {
    const { department, sender, appointments, callBacks, messages, contacts } = read;
    const t = pick(contactWords, visit.language);
    const of = pick(words, visit.language);
    return (
      <>
        <Heading level={2} id="contactpersoon">
          {of.contact}
        </Heading>
        <ContactFacts visit={visit} department={department} phone={sender.phone} />
        {sees.has('contact') && (
          <>
            <Heading level={2} id="berichten">
              {pick(messageWords, visit.language).title}
            </Heading>
            <MessageView visit={visit} messages={messages} typed={typed} />
          </>
        )}
        <Heading level={2} id="terugbellen">
          {t.callBacks}
        </Heading>
        {sees.has('contact') && <CallBackForm visit={visit} typed={typed} />}
        <CallBacks visit={visit} callBacks={callBacks} />
        <Heading level={2} id="afspraken">
          {of.appointments}
        </Heading>
        <AppointmentTable visit={visit} appointments={appointments} />
        <TalkAskForms visit={visit} appointments={appointments} typed={typed} />
        <Heading level={2} id="gesprekken">
          {t.talks}
        </Heading>
        <Talks visit={visit} id="contacts" contacts={contacts.slice(0, recent)} />
        {contacts.length > recent && (
          <Disclosure summary={t.earlierTalks}>
            <Talks visit={visit} id="earlier-contacts" contacts={contacts.slice(recent)} />
          </Disclosure>
        )}
        <Paragraph>{t.askMinutes}</Paragraph>
      </>
    );
  },
};

type CallBacksProps = { readonly visit: Visit; readonly callBacks: readonly CallBack[] };

function CallBacks({ visit: { language }, callBacks }: CallBacksProps) {
  const t = pick(contactWords, language);
  const { day, moment } = formatting(language);
  const tried = (days: readonly string[]) =>
    days.map((text) => findDay(text)).flatMap((found) => (found === undefined ? [] : [day(found)]));
  const state = ({ answered_on: on, outcome, tried_on: days }: CallBack) => {
    if (outcome === 'withdrawn') return t.withdrawn;
    if (on !== null) return t.answered(day(on));
    return days.length === 0 ? t.waits : t.triedOn(tried(days).join(', '));
  };
  return (
    <Table
      id="call-backs"
      caption={t.callBacksCaption}
      empty={t.noCallBacks}
      rows={callBacks}
      stacks
      columns={[
        {
          header: t.askedOn,
          rowHeader: true,
          cell: ({ asked_at: at }) => moment(at.getTime()),
        },
        { header: t.about, cell: ({ about }) => about },
        { header: t.state, cell: state },
      ]}
    />
  );
}

type TalksProps = {
  readonly visit: Visit;
  readonly id: string;
  readonly contacts: readonly OwnContact[];
};

function Talks({ visit: { language }, id, contacts }: TalksProps) {
  const t = pick(contactWords, language);
  const { day } = formatting(language);
  const agreed = ({ next_step: what, next_step_by: by, next_step_done_on: done }: OwnContact) => {
    if (what === null) return '';
    if (done !== null) return t.done(what);
    return by === null ? what : t.agreedBy(what, day(by));
  };
  return (
    <Table
      id={id}
      caption={t.talksCaption}
      empty={t.noTalks}
      rows={contacts}
      stacks
      columns={[
        { header: t.day, rowHeader: true, cell: (contact) => day(contact.day) },
        { header: t.how, cell: ({ channel }) => labelOf(channels, channel)[language] },
        { header: t.topic, cell: ({ topic }) => labelOf(topics, topic)[language] },
        { header: t.with, cell: ({ staff }) => staff },
        { header: t.agreed, cell: agreed },
        { header: t.minutes, cell: ({ minutes }) => minutes ?? t.noMinutes },
      ]}
    />
  );
}
