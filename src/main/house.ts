import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { holdsPersons } from '#database/holds-persons.ts';
import { type Migrated, migrate } from '#database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#database/open-database.ts';
import { databaseSentence } from '#database/refusals.ts';
import { type Acting, type Gate, inScope, openGate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { faultLine } from '#main/fault-line.ts';
import { today } from '#main/today.ts';
import { type DataFolder, dataFolderSentence, openDataFolder } from '#platform/data-folder.ts';
import { type Jobs, openJobs } from '#platform/jobs/jobs.ts';
import { keyFileSentence, openKeys } from '#platform/key-file.ts';
import type { Keys } from '#platform/keys.ts';

/** What every command that works with records stands on. */
export type House = {
  readonly dataFolder: DataFolder;
  readonly keys: Keys;
  readonly gate: Gate;
  readonly jobs: Jobs;
  readonly place: string;
  readonly migrated: Migrated;
  readonly today: () => Day;
  /** Waits for transactions that run. */
  close(): Promise<void>;
  /** Ends without waiting: what runs is rolled back. The process must end after it. */
  abandon(): Promise<void>;
};

/**
 * Opens the data folder, the database (embedded, or the one of DATABASE_URL), the keys and the gate, and
 * brings the database up to date. The refusal is a sentence: what is wrong and what to do.
 */
export async function openHouse(
  purpose: 'serve' | 'command',
  say: (line: string) => void,
): Promise<Result<House, string>> {
  const env = process.env;
  const folder = openDataFolder(env, process.cwd());
  if (!folder.ok) return refuse(dataFolderSentence(folder.refusal));
  const database = await openDatabase({ dataFolder: folder.value, env, purpose, log: say });
  if (!database.ok) return refuse(databaseSentence(database.refusal));
  const house = await openRooms(folder.value, database.value, env);
  if (!house.ok) await database.value.close();
  return house;
}

/** The folder of snapshots, which needs no database. */
export function openSnapshotFolder(): Result<string, string> {
  const folder = openDataFolder(process.env, process.cwd());
  return folder.ok ? ok(`${folder.value}/snapshots`) : refuse(dataFolderSentence(folder.refusal));
}

async function openRooms(
  dataFolder: DataFolder,
  database: OpenDatabase,
  env: NodeJS.ProcessEnv,
): Promise<Result<House, string>> {
  const whenMissing = (await holdsPersons(database.ownerUrl)) ? 'refuse' : 'make';
  const keys = openKeys({ dataFolder, env, whenMissing });
  if (!keys.ok) return refuse(keyFileSentence(keys.refusal));
  const ownGate = env['WERKSPOOR_GATE_URL'];
  const password = ownGate === undefined ? gatePassword(keys.value) : undefined;
  const migrated = await migrate(database.ownerUrl, password);
  const url = ownGate ?? gateUrl(database.ownerUrl, password ?? '');
  const gate = openGate(url);
  const jobs = openJobs(url, (fault) => process.stderr.write(`${faultLine(fault, 'jobs')}\n`));
  return ok({
    dataFolder,
    keys: keys.value,
    gate,
    jobs,
    place: database.place,
    migrated,
    today,
    close: async () => {
      await jobs.stop();
      await gate.destroy();
      await database.close();
    },
    abandon: () => {
      jobs.letGo();
      return database.close();
    },
  });
}

/** Made from a key that stays outside the database, so that it needs no place of its own. */
const gatePassword = (keys: Keys): string =>
  createHmac('sha256', keys.session).update('gate').digest('hex');

function gateUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = 'werkspoor_gate';
  url.password = password;
  return url.href;
}

/** Work that nobody signed in asks for: a job, the command line, a start. */
export const asJob = (house: House, scope: Acting['scope'], reason: string): Acting => ({
  scope,
  staffId: undefined,
  role: 'system',
  purpose: 'administration',
  reason,
  day: house.today(),
});

export type Records = {
  /** Nothing was ever imported. */
  readonly none: boolean;
  /** Everything that was imported says that it is synthetic. */
  readonly synthetic: boolean;
};

/** What the imports say of the records: whether there are any, and whether they are of a synthetic city. */
export async function readRecords(house: House): Promise<Records> {
  const row = await inScope(house.gate, asJob(house, 'snapshot', 'start'), async (transaction) => {
    const found = await sql<{ imports: number; synthetic: boolean | null }>`
      select count(*) as imports, bool_and(synthetic) as synthetic from operations.imports`.execute(
      transaction,
    );
    return found.rows[0];
  });
  return { none: row?.imports === 0, synthetic: row?.synthetic ?? true };
}
