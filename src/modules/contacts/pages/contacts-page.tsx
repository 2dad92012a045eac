import { beginAct } from '#database/begin-act.ts';
import type { Gate } from '#database/scope.ts';
import { topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Relation } from '#kernel/access.ts';
import { fileRoute } from '#modules/people/index.ts';
import { LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import { pageAsked } from '#web/page-asked.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { contactsAccess } from '../access.ts';
import {
  listContacts,
  listContactYears,
  listCorrected,
  markShared,
  markStepDone,
} from '../store.ts';
import { words } from '../words.ts';
import { ContactTable, stepOf } from './contact-table.tsx';
import { ContactYears } from './contact-years.tsx';

/** Whether who looks may log and correct with this client. */
export function mayLog(visit: Visit, relation: Relation): boolean {
  const who = contactsAccess.get('POST /clients/:number/contacts')?.who;
  const allowed = who === undefined || who === 'everyone' ? [] : who[getSignedIn(visit).role];
  return allowed !== undefined && allowed !== 'all' && allowed.some((it) => it === relation);
}

/** All contacts of a client, and what was corrected. */
export const contactsPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/contacts', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const { day, moment } = formatting(language);
    const page = pageAsked(visit.context.req.query('page'));
    const asked = visit.context.req.query('year') ?? '';
    const year = /^(19|20)\d\d$/.test(asked) ? Number(asked) : undefined;
    const { head, years, contacts, corrected } = await client.open(async (transaction, head) => ({
      head,
      years: await listContactYears(transaction, client.personId),
      contacts: await listContacts(transaction, client.personId, page, year),
      corrected: await listCorrected(transaction, client.personId),
    }));
    const changes = mayLog(visit, client.relation);
    return visit.page({
      title: `${t.contacts}: ${head.given_names} ${head.family_name}`,
      breadcrumb: client.breadcrumb(head, t.contacts),
      body: (
        <>
          {changes && (
            <Paragraph>
              <LinkButton href={`${client.href}/contacts/new`}>{t.log}</LinkButton>
            </Paragraph>
          )}
          <ContactYears visit={visit} file={client.href} years={years} shown={year} />
          <ContactTable
            visit={visit}
            file={client.href}
            contacts={contacts}
            url={withQuery(`${client.href}/contacts`, {
              year: year === undefined ? undefined : String(year),
            })}
            page={page}
            changes={changes}
          />
          {corrected.length > 0 && (
            <>
              <Heading level={2}>{t.corrected}</Heading>
              <Table
                id="corrected"
                caption={t.correctedCaption}
                empty=""
                rows={corrected}
                columns={[
                  { header: t.day, rowHeader: true, cell: (line) => day(line.day) },
                  { header: t.topic, cell: (line) => labelOf(topics, line.topic)[language] },
                  { header: t.nextStep, cell: (line) => stepOf(language, line) },
                  { header: t.minutes, cell: (line) => line.minutes ?? '' },
                  { header: t.by, cell: (line) => line.staff_name },
                  {
                    header: t.closedAt,
                    cell: (line) => line.closed_at && moment(line.closed_at.getTime()),
                  },
                  { header: t.why, cell: (line) => line.closed_why ?? '' },
                ]}
              />
            </>
          )}
        </>
      ),
    });
  });

const markRoute = (
  gate: Gate,
  route:
    | 'POST /clients/:number/contacts/:contact/done'
    | 'POST /clients/:number/contacts/:contact/shared',
  mark: typeof markStepDone,
): Route =>
  fileRoute(gate, route, async (visit, client) => {
    const contactId = Number(visit.context.req.param('contact'));
    if (Number.isSafeInteger(contactId)) {
      await client.open(async (transaction) => {
        await beginAct(transaction);
        await mark(transaction, client.personId, contactId, visit.day);
      });
    }
    return visit.context.redirect(`${client.href}#contacten`, 303);
  });

/** The agreed step is done. */
export const postDone = (gate: Gate): Route =>
  markRoute(gate, 'POST /clients/:number/contacts/:contact/done', markStepDone);

/** The client has the minutes now. */
export const postShared = (gate: Gate): Route =>
  markRoute(gate, 'POST /clients/:number/contacts/:contact/shared', markShared);
