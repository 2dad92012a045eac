import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';
import type { Relation } from '#kernel/access.ts';
import type { Day } from '#kernel/day.ts';
import type { OpeningKind, Reason } from './rules/reason.ts';

/** The published views and the table of this module, beside src/database/tables.ts. */
type PeopleTables = {
  'people.file_heads': FileHead & { readonly person_id: number };
  'people.file_openings': {
    readonly person_id: number;
    readonly kind: OpeningKind;
    readonly explanation: string;
    readonly session_mark: Buffer;
    readonly closes_at: Date;
  };
};

/** What files are opened for, as the read log names it; src/modules/privacy/words.ts says it in words. */
export type Opened = 'file' | 'own-file' | 'bsn' | 'caseload' | 'waiting-list' | 'due-list';

/**
 * Opens files for this transaction, one line in the read log a client; answers which were opened. Whom the
 * member of staff may not open now is left out: see `people.openable_persons` in the migrations.
 */
export async function openFiles(
  transaction: Scoped,
  persons: readonly number[],
  what: Opened,
): Promise<ReadonlySet<number>> {
  if (persons.length === 0) return new Set();
  const { rows } = await sql<{ opened: number }>`
    select people.open_files(${sql.val(persons)}::bigint[], ${what}) as opened`.execute(
    transaction,
  );
  return new Set(rows.map(({ opened }) => opened));
}

export type ClientStanding = {
  readonly personId: number;
  readonly relation: Relation;
  /** The file opens without asking why. */
  readonly atOnce: boolean;
  readonly waits: boolean;
  /** Name of the fixed coach. */
  readonly coach: string | null;
};

/** How the present member of staff stands to the client of this number; nothing when not at all. Opens no file. */
export async function findStanding(
  transaction: Scoped,
  clientNumber: string,
): Promise<ClientStanding | undefined> {
  const { rows } = await sql<ClientStanding>`
    select person_id as "personId", relation, at_once as "atOnce", waits, coach
    from people.find_client(${clientNumber})`.execute(transaction);
  return rows[0];
}

export type RunningOpening = Reason<OpeningKind> & { readonly closesAt: Date };

/** The opening with a reason that runs in this session, the one that ends last. */
export async function findOpening(
  transaction: Scoped,
  personId: number,
  sessionMark: Buffer,
): Promise<RunningOpening | undefined> {
  const row = await transaction
    .withTables<PeopleTables>()
    .selectFrom('people.file_openings')
    .where('person_id', '=', personId)
    .where('session_mark', '=', sessionMark)
    .where('closes_at', '>', sql<Date>`clock_timestamp()`)
    .orderBy('closes_at', 'desc')
    .select(['kind', 'explanation', 'closes_at'])
    .executeTakeFirst();
  return row && { kind: row.kind, explanation: row.explanation, closesAt: row.closes_at };
}

/** Writes down why the file is opened; for 60 minutes from now, says the database. */
export async function saveOpening(
  transaction: Scoped,
  personId: number,
  reason: Reason<OpeningKind>,
  sessionMark: Buffer,
): Promise<void> {
  await beginAct(transaction);
  await sql`
    insert into people.file_openings (person_id, kind, explanation, session_mark)
    values (${personId}, ${reason.kind}, ${reason.explanation}, ${sessionMark})`.execute(
    transaction,
  );
}

export type FileHead = {
  readonly person_key: string;
  readonly given_names: string;
  readonly family_name: string;
  readonly birth_date: Day;
  readonly death_date: Day | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly house_number: string | null;
  readonly postcode: string | null;
  readonly neighbourhood: string | null;
  readonly area: string | null;
  readonly household_kind: string | null;
  readonly children: number | null;
};

const headColumns = [
  'person_key',
  'given_names',
  'family_name',
  'birth_date',
  'death_date',
  'phone',
  'email',
  'street',
  'house_number',
  'postcode',
  'neighbourhood',
  'area',
  'household_kind',
  'children',
] as const;

export function getFileHead(transaction: Scoped, personId: number): Promise<FileHead> {
  return transaction
    .withTables<PeopleTables>()
    .selectFrom('people.file_heads')
    .where('person_id', '=', personId)
    .select(headColumns)
    .executeTakeFirstOrThrow();
}

/** Of those of these persons whose files are open. */
export async function listHeads(
  transaction: Scoped,
  persons: readonly number[],
): Promise<ReadonlyMap<number, FileHead>> {
  if (persons.length === 0) return new Map();
  const rows = await transaction
    .withTables<PeopleTables>()
    .selectFrom('people.file_heads')
    .where('person_id', 'in', persons)
    .select(['person_id', ...headColumns])
    .execute();
  return new Map(rows.map((row) => [row.person_id, row]));
}

export type EducationLine = {
  readonly register: 'intake' | 'national';
  readonly level: 'low' | 'middle' | 'high';
  readonly recorded_on: Day;
};

/** The newest level of each of the two registers. */
export function listEducation(
  transaction: Scoped,
  personId: number,
): Promise<readonly EducationLine[]> {
  return transaction
    .selectFrom('people.education')
    .where('person_id', '=', personId)
    .distinctOn('register')
    .select(['register', 'level', 'recorded_on'])
    .orderBy('register')
    .orderBy('recorded_on', 'desc')
    .execute();
}

/** The encrypted BSN of a file that this transaction opened for it (`openFiles(…, 'bsn')`). */
export async function getBsnCipher(transaction: Scoped, personId: number): Promise<Buffer> {
  const { rows } = await sql<{ cipher: Buffer | null }>`
    select people.bsn_cipher(${personId}) as cipher`.execute(transaction);
  const cipher = rows[0]?.cipher;
  if (!cipher) throw new Error(`the file of person ${personId} was not opened for the BSN`);
  return cipher;
}

/** The number of the client with this hash of the BSN, among those whom the visitor may know of; logged. */
export async function findNumberByBsn(
  transaction: Scoped,
  hash: Buffer,
): Promise<string | undefined> {
  const { rows } = await sql<{ number: string | null }>`
    select people.number_by_bsn(${hash}) as number`.execute(transaction);
  return rows[0]?.number ?? undefined;
}

export type FoundClient = {
  readonly person_key: string;
  readonly given_names: string;
  readonly family_name: string;
  readonly birth_date: Day;
  readonly neighbourhood: string | null;
  readonly coach: string | null;
  readonly relation: Relation;
  /** How many there are in all. */
  readonly found: number;
};

/** Clients by words of their name or their number; each one shown is written in the read log. */
export async function searchClients(
  transaction: Scoped,
  words: readonly string[],
  relations: readonly Relation[],
  atMost: number,
): Promise<readonly FoundClient[]> {
  const { rows } = await sql<FoundClient>`
    select person_key, given_names, family_name, birth_date, neighbourhood, coach, relation, found
    from people.search_clients(${sql.val(words)}::text[], ${sql.val(relations)}::text[], ${atMost})`.execute(
    transaction,
  );
  return rows;
}
