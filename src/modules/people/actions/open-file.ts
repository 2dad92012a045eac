import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import {
  listSpells,
  listWorkIncome,
  type SpellLine,
  type WorkIncomeLine,
} from '#modules/benefits/index.ts';
import {
  type ContactPage,
  getLastContact,
  type LastContact,
  listContacts,
} from '#modules/contacts/index.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Visit } from '#web/route.ts';
import {
  type CoachLine,
  type EducationLine,
  type FileHead,
  getBsnCipher,
  getFileHead,
  listCoaches,
  listEducation,
  openFiles,
} from '../store.ts';

/** All that the page of a file shows. */
export type ClientFile = {
  readonly head: FileHead;
  readonly education: readonly EducationLine[];
  readonly coaches: readonly CoachLine[];
  readonly spells: readonly SpellLine[];
  readonly income: readonly WorkIncomeLine[];
  readonly last: LastContact;
  readonly contacts: ContactPage;
};

type Asked = { readonly personId: number; readonly reason: string; readonly contactPage: number };

/** Opens the file, which writes one line in the read log, and reads it; nothing when it may no longer be opened. */
export function openFile(gate: Gate, visit: Visit, asked: Asked): Promise<ClientFile | undefined> {
  return inScope(gate, actingAs(visit, 'team', asked.reason), async (transaction) => {
    const opened = await openFiles(transaction, [asked.personId], 'file');
    return opened.has(asked.personId) ? readFile(transaction, asked) : undefined;
  });
}

/** The same with the BSN as the database keeps it, encrypted; the log says that it was shown and why. */
export function openFileForBsn(
  gate: Gate,
  visit: Visit,
  asked: Asked,
): Promise<{ readonly file: ClientFile; readonly bsnCipher: Buffer } | undefined> {
  return inScope(gate, actingAs(visit, 'team', asked.reason), async (transaction) => {
    const opened = await openFiles(transaction, [asked.personId], 'bsn');
    if (!opened.has(asked.personId)) return undefined;
    const bsnCipher = await getBsnCipher(transaction, asked.personId);
    return { file: await readFile(transaction, asked), bsnCipher };
  });
}

async function readFile(
  transaction: Scoped,
  { personId, contactPage }: Asked,
): Promise<ClientFile> {
  return {
    head: await getFileHead(transaction, personId),
    education: await listEducation(transaction, personId),
    coaches: await listCoaches(transaction, personId),
    spells: await listSpells(transaction, personId),
    income: await listWorkIncome(transaction, personId),
    last: await getLastContact(transaction, personId),
    contacts: await listContacts(transaction, personId, contactPage),
  };
}
