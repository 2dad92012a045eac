import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import type { ClientSeen, FilePart, FilePartShown } from '../file-part.ts';
import {
  type EducationLine,
  type FileHead,
  getBsnCipher,
  getFileHead,
  listEducation,
  openFiles,
} from '../store.ts';
import { actingInFile } from './acting-in-file.ts';

/** All that the page of a file shows to who looks. */
export type ClientFile = {
  readonly head: FileHead;
  /** Nothing for who has no need of it. */
  readonly education: readonly EducationLine[] | undefined;
  readonly parts: readonly FilePartShown[];
};

type Asked = { readonly client: ClientSeen; readonly reason: string };

/** Opens files with what the modules show in them. */
export type FileDesk = { readonly gate: Gate; readonly parts: readonly FilePart[] };

/** Opens the file, which writes one line in the read log, and reads it; nothing when it may no longer be opened. */
export function openFile(
  desk: FileDesk,
  visit: Visit,
  asked: Asked,
): Promise<ClientFile | undefined> {
  const { personId } = asked.client;
  return inScope(desk.gate, actingInFile(visit, asked.reason), async (transaction) => {
    const opened = await openFiles(transaction, [personId], 'file');
    return opened.has(personId) ? readFile(transaction, desk, visit, asked.client) : undefined;
  });
}

/** The same with the BSN as the database keeps it, encrypted; the log says that it was shown and why. */
export function openFileForBsn(
  desk: FileDesk,
  visit: Visit,
  asked: Asked,
): Promise<{ readonly file: ClientFile; readonly bsnCipher: Buffer } | undefined> {
  const { personId } = asked.client;
  return inScope(desk.gate, actingInFile(visit, asked.reason), async (transaction) => {
    const opened = await openFiles(transaction, [personId], 'bsn');
    if (!opened.has(personId)) return undefined;
    const bsnCipher = await getBsnCipher(transaction, personId);
    return { file: await readFile(transaction, desk, visit, asked.client), bsnCipher };
  });
}

async function readFile(
  transaction: Scoped,
  { parts }: FileDesk,
  visit: Visit,
  client: ClientSeen,
): Promise<ClientFile> {
  const { role } = getSignedIn(visit);
  const head = await getFileHead(transaction, client.personId);
  const education = readsEducation.has(role)
    ? await listEducation(transaction, client.personId)
    : undefined;
  const shown: FilePartShown[] = [];
  for (const part of parts) {
    // One connection: a transaction runs its statements one by one.
    if (part.roles.includes(role)) shown.push(await part.load(transaction, client, visit));
  }
  return { head, education, parts: shown };
}

const readsEducation: ReadonlySet<string> = new Set([
  'work-coach',
  'youth-coach',
  'activation-coach',
  'distributor',
  'team-manager',
  'intake-worker',
]);
