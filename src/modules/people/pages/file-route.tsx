import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { BreadcrumbStep } from '#web/breadcrumb.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { readTypedForm, SendAgain } from '#web/typed-form.tsx';
import { pick } from '#web/words.ts';
import { actingInFile } from '../actions/acting-in-file.ts';
import { lookUpClient } from '../actions/look-up-client.ts';
import type { ClientSeen } from '../file-part.ts';
import { type FileHead, getFileHead, openFiles } from '../store.ts';
import { words } from '../words.ts';
import { listAbove, reasonOf } from './client-page.tsx';
import { showNotFound } from './not-found.tsx';
import { addressOf, askReason } from './opening-page.tsx';

/** The client of a page below `/clients/:number`, before the file is open. */
export type FileClient = ClientSeen & {
  /** Address of the file. */
  readonly href: string;
  /**
   * Opens the file, which writes a line in the read log, and works in it in one transaction. A change begins
   * with `audit.begin_act()`. Throws `FileClosed`, answered as not found, when it may no longer be opened.
   */
  open<Value>(work: (transaction: Scoped, head: FileHead) => Promise<Value>): Promise<Value>;
  /** From the list by way of the file to the page of this label. */
  breadcrumb(head: FileHead, label: string): readonly BreadcrumbStep[];
};

class FileClosed extends Error {}

/**
 * A page or form about one client: who has nothing to do with the client is told nothing, who needs a reason is
 * asked for it first, and the database says so again when the file is opened.
 */
export const fileRoute = (
  gate: Gate,
  route: Route['route'],
  handle: (visit: Visit, client: FileClient) => Response | Promise<Response>,
): Route => ({
  route,
  handle: async (visit) => {
    const client = await lookUpClient(gate, visit);
    if (client === undefined) return showNotFound(visit);
    const reason = reasonOf(client);
    const href = addressOf(client);
    if (reason === undefined)
      return route.startsWith('POST') ? handBack(visit, href) : askReason(visit, client);
    const { clientNumber, standing } = client;
    const { personId, relation } = standing;
    try {
      return await handle(inFile(visit, href), {
        personId,
        clientNumber,
        relation,
        href,
        open: (work) =>
          inScope(gate, actingInFile(visit, reason), async (transaction) => {
            const opened = await openFiles(transaction, [personId], 'file');
            if (!opened.has(personId)) throw new FileClosed();
            return work(transaction, await getFileHead(transaction, personId));
          }),
        breadcrumb: (head, label) => [
          listAbove(visit, relation),
          { label: `${head.given_names} ${head.family_name}`, href },
          { label },
        ],
      });
    } catch (fault) {
      if (fault instanceof FileClosed) return showNotFound(visit);
      throw fault;
    }
  },
});

/** The reason for which the file was open has ended while something was typed: first the reason, then again. */
async function handBack(visit: Visit, href: string) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.typedKept,
    lead: t.typedKeptLead,
    width: 'reading',
    body: (
      <SendAgain
        language={visit.language}
        csrf={visit.csrf}
        typed={await readTypedForm(visit.context)}
        first={{ href, label: t.typedFirst }}
      />
    ),
  });
}

/** Every page of a file leads back to it for who has one, and to a new contact for who logs them. */
function inFile(visit: Visit, href: string): Visit {
  const t = pick(words, visit.language);
  if (withoutFile.has(getSignedIn(visit).role)) return visit;
  return {
    ...visit,
    page: (content) =>
      visit.page({
        ...content,
        body: (
          <>
            {content.body}
            <Paragraph>
              <Link href={href}>{t.toFile}</Link>
              {logs.has(getSignedIn(visit).role) && (
                <>
                  {', '}
                  <Link href={`${href}/contacts/new`}>{t.logContact}</Link>
                </>
              )}
            </Paragraph>
          </>
        ),
      }),
  };
}

// The rows of `GET /clients/:number/contacts/new` in src/modules/contacts/access.ts; a former coach finds it closed.
const logs: ReadonlySet<string> = new Set([
  'work-coach',
  'youth-coach',
  'activation-coach',
  'intake-worker',
]);

/** Who has pages about a client and no file: what a partner may see stands on those pages alone. */
const withoutFile: ReadonlySet<string> = new Set(['provider', 'neighbourhood-team']);
