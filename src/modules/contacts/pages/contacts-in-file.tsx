import { topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { daysBetween } from '#kernel/day.ts';
import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { pageAsked } from '#web/page-asked.ts';
import { pick } from '#web/words.ts';
import { getLastContact, listContacts } from '../store.ts';
import { words } from '../words.ts';
import { ContactTable } from './contact-table.tsx';

/** The last contact and the agreed step on top of the file, and the contacts page by page. */
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
    const { language } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const page = pageAsked(visit.context.req.query('page'));
    const last = await getLastContact(transaction, client.personId);
    const contacts = await listContacts(transaction, client.personId, page);
    return {
      glance: [
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
            `${t.daysAgo(daysBetween(last.contactDay, visit.day))}, ${labelOf(topics, last.contactTopic ?? '')[language]}`,
        },
      ],
      sections: [
        {
          id: 'contacten',
          title: t.contacts,
          body: (
            <ContactTable
              language={language}
              contacts={contacts}
              url={`/clients/${encodeURIComponent(client.clientNumber)}`}
              page={page}
            />
          ),
        },
      ],
    };
  },
};
