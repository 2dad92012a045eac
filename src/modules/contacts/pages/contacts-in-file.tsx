import type { Scoped } from '#database/scope.ts';
import { channels, topics } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';
import { labelOf } from '#extract/label-of.ts';
import { type Day, dayInAmsterdam, daysBetween } from '#kernel/day.ts';
import {
  type ClientSeen,
  type FilePart,
  type FileStep,
  findLanguage,
} from '#modules/people/index.ts';
import type { Fact } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { pageAsked } from '#web/page-asked.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type CallBack, listCallBacks } from '../call-back-store.ts';
import { listMessages, type Message } from '../message-store.ts';
import { messageWords } from '../message-words.ts';
import { planWords } from '../plan-words.ts';
import { listRhythmOfOpened } from '../rhythm-store.ts';
import {
  type ContactMonth,
  getLastContact,
  type LastContact,
  listContactMonths,
  listContacts,
  listContactYears,
} from '../store.ts';
import { words } from '../words.ts';
import { usualContact } from './contact-fields.ts';
import { ContactTable } from './contact-table.tsx';
import { ContactYears } from './contact-years.tsx';
import { mayLog } from './contacts-page.tsx';
import { LogForm } from './log-pages.tsx';
import { NextContact } from './next-contact.tsx';
import { sayRhythm } from './say-rhythm.ts';

/** The last contact and the agreed step on top of the file, a form to log one, and the contacts page by page. */
export const contactsInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
  ],
  load: async (transaction, client, visit) => {
    const t = pick(words, visit.language);
    const page = pageAsked(visit.context.req.query('page'));
    const last = await getLastContact(transaction, client.personId);
    const contacts = await listContacts(transaction, client.personId, page);
    const years = await listContactYears(transaction, client.personId);
    const requests = await listCallBacks(transaction, client.personId);
    const messages = await listMessages(transaction, client.personId);
    const file = `/clients/${encodeURIComponent(client.clientNumber)}`;
    const logs = mayLog(visit, client.relation);
    return {
      glance: [
        ...lastContact(visit, last),
        ...(await nextContact(transaction, client, visit)),
        ...(await readsBest(transaction, client, visit)),
        ...openMessage(visit, file, messages),
        ...openRequest(visit, file, requests),
      ],
      ...(logs
        ? {
            first: {
              id: 'contact-vastleggen',
              title: t.log,
              body: (
                <>
                  <Paragraph>{t.logLead}</Paragraph>
                  <LogForm
                    visit={visit}
                    file={file}
                    values={usualContact(visit.day, last.contactTopic)}
                  />
                </>
              ),
            },
          }
        : {}),
      sections: [
        {
          id: 'contacten',
          title: t.contacts,
          body: (
            <>
              <ContactYears visit={visit} file={file} years={years} />
              <ContactTable
                visit={visit}
                file={file}
                contacts={contacts}
                url={file}
                page={page}
                changes={logs}
              />
              <Paragraph>
                <Link href={`${file}/contacts`}>{t.allContacts}</Link>,{' '}
                <Link href={`${file}/call-backs`}>{t.callBacks}</Link>,{' '}
                <Link href={`${file}/messages`}>{messageWords.messages[visit.language]}</Link>
              </Paragraph>
            </>
          ),
        },
      ],
      story: (await listContactMonths(transaction, client.personId)).map((month) =>
        storyOf(visit, file, month),
      ),
    };
  },
};

/** One contact by itself, several of a month together: a file of years stays readable. */
function storyOf({ language }: Visit, file: string, month: ContactMonth): FileStep {
  const t = pick(words, language);
  const { number } = formatting(language);
  const said = (list: CodeList, codes: readonly string[]) =>
    codes.map((code) => labelOf(list, code)[language]).join(', ');
  return {
    day: month.day,
    what:
      month.contacts === 1
        ? t.storyOne(said(channels, month.channels))
        : t.storyMany(number(month.contacts)),
    why: said(topics, month.topics),
    who: month.staff.join(', '),
    href: `${file}/contacts?year=${month.day.slice(0, 4)}`,
  };
}

function lastContact({ language, day: today }: Visit, last: LastContact): readonly Fact[] {
  const t = pick(words, language);
  const { day } = formatting(language);
  return [
    {
      term: t.nextStep,
      value: last.nextStep ?? t.noNextStep,
      note: last.nextStepDay && t.agreedOn(day(last.nextStepDay)),
    },
    {
      term: t.lastContact,
      value: last.contactDay === null ? t.noContact : day(last.contactDay),
      note:
        last.contactDay &&
        `${t.daysAgo(daysBetween(last.contactDay, today))}, ${labelOf(topics, last.contactTopic ?? '')[language]}`,
    },
  ];
}

/** By the rhythm of the track; an intake has none. */
async function nextContact(
  transaction: Scoped,
  { personId }: ClientSeen,
  visit: Visit,
): Promise<readonly Fact[]> {
  if (getSignedIn(visit).role === 'intake-worker') return [];
  const lines = await listRhythmOfOpened(transaction);
  const line = lines.find(({ person_id }) => person_id === personId);
  if (line === undefined) return [];
  return [
    {
      term: planWords.nextContact[visit.language],
      value: <NextContact visit={visit} line={line} />,
      note: sayRhythm(visit, line),
    },
  ];
}

/** Who waits to be called back sees that on top of the file. */
function openRequest(
  { language, day }: Visit,
  file: string,
  requests: readonly CallBack[],
): readonly Fact[] {
  const oldest = requests.find(({ answered_on }) => answered_on === null);
  if (oldest === undefined) return [];
  const t = pick(words, language);
  return [
    {
      term: t.callBacksOpen,
      value: <Link href={`${file}/call-backs`}>{oldest.about}</Link>,
      note: t.waitsDays(waited(oldest.asked_at, day)),
    },
  ];
}

/** Who said to read English best is written to so. */
async function readsBest(
  transaction: Scoped,
  { personId }: ClientSeen,
  { language }: Visit,
): Promise<readonly Fact[]> {
  const best = await findLanguage(transaction, personId);
  if (best !== 'en') return [];
  return [{ term: messageWords.readsBest[language], value: messageWords.english[language] }];
}

/** A message that waits for an answer stands on top of the file. */
function openMessage(
  { language, day }: Visit,
  file: string,
  messages: readonly Message[],
): readonly Fact[] {
  const oldest = messages.findLast((one) => one.from_client && one.answered_by === null);
  if (oldest === undefined) return [];
  return [
    {
      term: messageWords.due[language],
      value: <Link href={`${file}/messages`}>{oldest.body.slice(0, 80)}</Link>,
      note: pick(words, language).waitsDays(waited(oldest.written_at, day)),
    },
  ];
}

/** Days since it was asked, by the calendar of Amsterdam. */
export const waited = (askedAt: Date, today: Day): number =>
  Math.max(0, daysBetween(dayInAmsterdam(askedAt.getTime()), today));
