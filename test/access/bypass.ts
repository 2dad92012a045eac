import { sql } from 'kysely';
import { beforeAll } from 'vitest';
import { type Acting, inScope, type Scoped } from '#database/scope.ts';
import {
  addClientOf,
  addContact,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
  type StaffRecord,
} from '#test/builders/records.ts';
import { type DatabaseInUse, useDatabase } from '#test/support/database.ts';
import { testKeys, today } from './desk.ts';

/** A coach and a team manager of one team, and clients who stand to the coach in each way. */
type Cast = {
  readonly coach: StaffRecord;
  readonly manager: StaffRecord;
  readonly own: ClientRecord;
  readonly second: ClientRecord;
  readonly colleagues: ClientRecord;
  readonly waiting: ClientRecord;
  readonly strangers: ClientRecord;
};

/** Around the code: transactions as the product takes them, with statements that it would never send. */
export type Bypass = {
  readonly database: DatabaseInUse;
  readonly cast: () => Cast;
  readonly asCoach: <Value>(
    work: (transaction: Scoped) => Promise<Value>,
    change?: Partial<Acting>,
  ) => Promise<Value>;
  /** The lines of the read log, oldest first. */
  readonly logged: () => Promise<readonly LoggedRead[]>;
  readonly emptyLog: () => Promise<unknown>;
  /** What the database says to the statement of the coach, in a transaction of its own; empty: it did it. */
  readonly refusal: (statement: string, change?: Partial<Acting>) => Promise<string>;
};

type LoggedRead = { readonly person_id: number; readonly what: string; readonly reason: string };

export function useBypass(): Bypass {
  const database = useDatabase();
  const made: { cast?: Cast } = {};
  const cast = (): Cast => {
    if (made.cast === undefined) throw new Error('the cast is made before all tests');
    return made.cast;
  };
  beforeAll(async () => {
    made.cast = await importRecords(database.gate, today, makeCast);
  });
  const asCoach: Bypass['asCoach'] = (work, change) =>
    inScope(database.gate, actingAs(cast().coach, change), work);
  return {
    database,
    cast,
    asCoach,
    logged: async () => {
      const rows = (await database.arrange(
        'select person_id::float8 as person_id, what, reason from audit.read_log order by read_id',
      )) as readonly LoggedRead[];
      return rows;
    },
    emptyLog: () => database.arrange('delete from audit.read_log'),
    refusal: (statement, change) =>
      asCoach((transaction) => sql.raw(statement).execute(transaction), change).then(
        () => '',
        (error: unknown) => String(error),
      ),
  };
}

async function makeCast(transaction: Scoped): Promise<Cast> {
  const team = await addTeam(transaction, { name: 'Werk Charlois' });
  const other = await addTeam(transaction, { name: 'Werk Noord' });
  const staff = (name: string, role: 'work-coach' | 'team-manager', of = team) =>
    addStaff(transaction, { name, role, teams: [of] });
  const coach = await staff('Ada', 'work-coach');
  const colleague = await staff('Bo', 'work-coach');
  const stranger = await staff('Cas', 'work-coach', other);
  const keys = testKeys();
  const client = async (familyName: string, by?: StaffRecord, of = team) => {
    const to = { team: of, day: today, ...(by ? { coach: by } : {}) };
    const record = await addClientOf(transaction, keys, { familyName }, to);
    await addContact(transaction, { client: record, by: coach, day: today });
    return record;
  };
  return {
    coach,
    manager: await staff('Dee', 'team-manager'),
    own: await client('Eigen', coach),
    second: await client('Tweede', coach),
    colleagues: await client('Vancollega', colleague),
    waiting: await client('Wachtend'),
    strangers: await client('Vreemd', stranger, other),
  };
}

export const actingAs = ({ staffId, role }: StaffRecord, change: Partial<Acting> = {}): Acting => ({
  scope: 'team',
  staffId,
  role,
  purpose: 'guidance-to-work',
  reason: 'eigen cliënt',
  day: today,
  ...change,
});

/** Opens files as the product does; answers whose were opened. */
export async function open(
  transaction: Scoped,
  ...clients: readonly ClientRecord[]
): Promise<readonly number[]> {
  const ids = clients.map(({ personId }) => personId);
  const { rows } = await sql<{ id: number }>`
    select people.open_files(${sql.val(ids)}::bigint[], 'file') as id`.execute(transaction);
  return rows.map(({ id }) => id);
}

/** Everything that a file is made of, and the views on it. */
export const fileTables: readonly string[] = [
  'people.persons',
  'people.dossiers',
  'people.dossier_members',
  'people.households',
  'people.addresses',
  'people.education',
  'benefits.benefit_spells',
  'benefits.main_income',
  'benefits.work_income',
  'contacts.contacts',
  'contacts.contact_lines',
  'caseload.client_lines',
  'people.file_heads',
  'benefits.spell_lines',
];

/** How many rows of a table the scope sees. */
export async function count(transaction: Scoped, table: string): Promise<number> {
  // Of a person only the columns that this scope may read at all.
  const columns = table === 'people.persons' ? 'person_id, family_name' : '*';
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select ${sql.raw(columns)} from ${sql.table(table)}) its`.execute(
    transaction,
  );
  return rows[0]?.n ?? -1;
}
