import { closeSync, openSync, writeSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Keys } from '#platform/keys.ts';
import type { KeyKind, Source } from '../definition.ts';
import { pseudonymOf } from './pseudonym.ts';
import { Refused } from './refusal.ts';
import { fieldSql, fieldsOf, keysOf, readCsv } from './staged.ts';
import type { About, Progress, Staging } from './staging.ts';

/** Rows that are in memory at once. */
const batch = 20_000;

/** The numbers by which the database names them, and the keys of the source system behind these. */
const keyLists: Readonly<Record<KeyKind, string>> = {
  person: 'select person_id as id, person_key as key from people.persons',
  dossier: 'select dossier_id as id, dossier_key as key from people.dossiers',
  staff: 'select staff_id as id, staff_key as key from organisation.staff',
};

type Pseudonyms = Readonly<Record<KeyKind, ReadonlyMap<number, string>>>;

/**
 * Stages the records of the database: one transaction of scope `snapshot` that sees one moment, rows through
 * a cursor, keys replaced before a row is written. The work folder holds pseudonymised CSV files, nothing else.
 */
export const stageRecords =
  (gate: Gate, day: Day): Staging =>
  async ({ connection, keys, sources, workFolder, progress }) => {
    const acting = {
      scope: 'snapshot',
      staffId: undefined,
      role: 'system',
      purpose: 'policy-information',
      reason: 'snapshot of facts',
      day,
    } as const;
    const about = await inScope(ofOneMoment(gate), acting, async (transaction) => {
      await beginAct(transaction);
      const found = await readAbout(transaction);
      const pseudonyms = await readPseudonyms(transaction, keys);
      await exportAll(transaction, { sources, pseudonyms, workFolder, progress });
      return found;
    });
    for (const source of sources) await stageFile(connection, workFolder, source);
    return about;
  };

/** Every statement of the transaction sees the same records: an import in between does not show by half. */
const ofOneMoment = (gate: Gate): Gate =>
  Object.create(gate, {
    transaction: { value: () => gate.transaction().setIsolationLevel('repeatable read') },
  }) as Gate;

async function readAbout(transaction: Scoped): Promise<About> {
  const { rows } = await sql<{
    imports: number;
    synthetic: boolean | null;
    records_until: Day | null;
  }>`
    select count(*) as imports, bool_or(synthetic) as synthetic, max(records_until) as records_until
    from operations.imports`.execute(transaction);
  const [row] = rows;
  if (row === undefined || row.imports === 0) throw new Refused({ kind: 'no-records' });
  return {
    from: 'records',
    synthetic: row.synthetic ?? false,
    recordsUntil: row.records_until,
    // No import writes down the scale of a synthetic city: it is told by its residents (scale.ts).
    scale: null,
  };
}

async function readPseudonyms(
  transaction: Scoped,
  keys: Pick<Keys, 'pseudonym'>,
): Promise<Pseudonyms> {
  const of = async (kind: KeyKind): Promise<Map<number, string>> => {
    const found = new Map<number, string>();
    const read = `pseudonyms_of_${kind}`;
    for await (const rows of fetched<{ id: number; key: string }>(
      transaction,
      read,
      keyLists[kind],
    )) {
      for (const { id, key } of rows) found.set(id, String(pseudonymOf(keys, kind, key)));
    }
    return found;
  };
  return { person: await of('person'), dossier: await of('dossier'), staff: await of('staff') };
}

/** The rows of a select in batches, through a cursor of this transaction. */
async function* fetched<Row>(
  transaction: Scoped,
  name: string,
  select: string,
): AsyncGenerator<readonly Row[]> {
  await sql.raw(`declare "${name}" no scroll cursor for ${select}`).execute(transaction);
  for (;;) {
    const { rows } = await sql.raw<Row>(`fetch ${batch} from "${name}"`).execute(transaction);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql.raw(`close "${name}"`).execute(transaction);
}

async function exportAll(
  transaction: Scoped,
  work: {
    readonly sources: readonly Source[];
    readonly pseudonyms: Pseudonyms;
    readonly workFolder: string;
    readonly progress: Progress;
  },
): Promise<void> {
  const counted = await sql
    .raw<{ count: number }>(
      work.sources
        .map(({ records }) => `select count(*) as count from (${records}) r`)
        .join(' union all '),
    )
    .execute(transaction);
  const total = counted.rows.reduce((sum, { count }) => sum + count, 0);
  let read = 0;
  for (const source of work.sources) {
    const stage = 'reading records';
    work.progress(stage, total === 0 ? 1 : read / total);
    await exportFile(transaction, source, work, (rows) => {
      read += rows;
      work.progress(stage, read / total);
    });
  }
}

type ExportedRow = Readonly<Record<string, number | string | null>> & { readonly line: string };

async function exportFile(
  transaction: Scoped,
  source: Source,
  { pseudonyms, workFolder }: { readonly pseudonyms: Pseudonyms; readonly workFolder: string },
  told: (rows: number) => void,
): Promise<void> {
  const keys = keysOf(source.columns);
  const file = openSync(fileOf(workFolder, source), 'wx', 0o600);
  try {
    writeSync(file, `${exportedColumns(source).join(',')}\n`);
    for await (const rows of fetched<ExportedRow>(transaction, source.extract, exportSql(source))) {
      let text = '';
      for (const row of rows) {
        for (const { name, as } of keys) {
          const id = row[name];
          text += typeof id === 'number' ? `${pseudonyms[as].get(id) ?? ''},` : ',';
        }
        text += `${row.line}\n`;
      }
      writeSync(file, text);
      told(rows.length);
    }
  } finally {
    closeSync(file);
  }
}

const fileOf = (folder: string, { extract }: Source): string => `${folder}/${extract}.csv`;

const exportedColumns = ({ columns }: Source): readonly string[] => [
  ...keysOf(columns).map(({ name }) => name),
  ...fieldsOf(columns).map(({ name }) => name),
];

/** Keys as columns, all other fields as one line of CSV: one text a row is quickest to carry over. */
function exportSql({ columns, records }: Source): string {
  const keys = keysOf(columns).map(({ name }) => `"${name}"`);
  const fields = fieldsOf(columns).map(({ name, as }) => {
    const text = `"${name}"::text`;
    return `coalesce(${as === 'text' ? `'"' || replace(${text}, '"', '""') || '"'` : text}, '')`;
  });
  const line = fields.length === 0 ? `''` : fields.join(` || ',' || `);
  return `select ${[...keys, `${line} as line`].join(', ')} from (${records}) r`;
}

async function stageFile(
  connection: DuckDBConnection,
  workFolder: string,
  source: Source,
): Promise<void> {
  const columns = [
    ...keysOf(source.columns).map(({ name }) => `"${name}"::bigint as "${name}"`),
    ...fieldsOf(source.columns).map(({ name, as }) => `${fieldSql(`"${name}"`, as)} as "${name}"`),
  ];
  await connection.run(`create view staged.${source.extract} as select ${columns.join(', ')}
    from ${readCsv(fileOf(workFolder, source), exportedColumns(source))}`);
}
