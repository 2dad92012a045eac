import type { Relation } from '#kernel/access.ts';
import type { Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { loggedReason } from '../actions/give-reason.ts';
import { type LookedUp, lookUpClient } from '../actions/look-up-client.ts';
import { type ClientFile, type FileDesk, openFile } from '../actions/open-file.ts';
import type { ClientSeen } from '../file-part.ts';
import { openingReasons, ownReasons, words } from '../words.ts';
import { type BsnPart, FileView } from './file-view.tsx';
import { showNotFound } from './not-found.tsx';
import { askReason } from './opening-page.tsx';
import { Reached } from './personal-data.tsx';

/** The file of a client; of a colleague's client first the question why. */
export const clientPage = (desk: FileDesk): Route => ({
  route: 'GET /clients/:number',
  handle: async (visit) => {
    const client = await lookUpClient(desk.gate, visit);
    if (client === undefined) return showNotFound(visit);
    const reason = reasonOf(client);
    if (reason === undefined) return askReason(visit, client);
    const file = await openFile(desk, visit, { client: seen(client), reason });
    if (file === undefined) return showNotFound(visit);
    return showFile(visit, client, file, { shown: false, values: {}, errors: {} });
  },
});

/** The client as the parts of a file know it. */
export const seen = ({ clientNumber, standing }: LookedUp): ClientSeen => ({
  clientNumber,
  personId: standing.personId,
  relation: standing.relation,
});

/** Why the file is open, as the log keeps it; nothing as long as no reason was given. */
export function reasonOf({ opening, running }: LookedUp): string | undefined {
  if (opening.how === 'at-once') return ownReasons[opening.reason];
  return running && loggedReason(openingReasons, running);
}

/** The list that a client stands in for who looks: the own caseload, or all that can be found. */
export const listAbove = ({ language }: Visit, relation: Relation) => {
  const t = pick(words, language);
  return relation === 'own'
    ? { label: t.caseload, href: '/caseload' }
    : { label: t.clients, href: '/clients' };
};

export function showFile(visit: Visit, client: LookedUp, file: ClientFile, bsn: BsnPart) {
  const { given_names: given, family_name: family } = file.head;
  const invalid = !bsn.shown && Object.keys(bsn.errors).length > 0;
  return visit.page({
    title: `${given} ${family}`,
    lead: <Reached visit={visit} head={file.head} />,
    breadcrumb: [listAbove(visit, client.standing.relation), { label: `${given} ${family}` }],
    invalid,
    status: invalid ? 400 : 200,
    body: <FileView visit={visit} client={client} file={file} bsn={bsn} />,
  });
}
