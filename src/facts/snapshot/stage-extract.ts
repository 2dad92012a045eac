import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { BIGINT, type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { z } from 'zod';
import { findDay } from '#kernel/day.ts';
import type { Keys } from '#platform/keys.ts';
import type { KeyKind, Source } from '../definition.ts';
import { pseudonymOf } from './pseudonym.ts';
import { Refused } from './refusal.ts';
import { fieldSql, fieldsOf, keysOf, readCsv } from './staged.ts';
import type { About, Staging } from './staging.ts';

/** Where each kind of key is listed once. */
const keyLists: readonly {
  readonly kind: KeyKind;
  readonly file: string;
  readonly column: string;
}[] = [
  { kind: 'person', file: 'persons', column: 'person_key' },
  { kind: 'dossier', file: 'dossiers', column: 'dossier_key' },
  { kind: 'staff', file: 'staff', column: 'staff_key' },
];

/**
 * Stages a folder of extract files as views `staged.<file>`: read in place, no database, at any scale. The
 * files are taken to be checked: what the door would refuse is not looked for here.
 */
export const stageExtract =
  (folder: string): Staging =>
  async ({ connection, keys, sources, progress }) => {
    for (const [index, { kind, file, column }] of keyLists.entries()) {
      progress('Reading the extract: keys', index / keyLists.length);
      await stagePseudonyms(connection, keys, kind, from(folder, file), column);
    }
    progress('Reading the extract: keys', 1);
    for (const source of sources) await connection.run(viewOf(folder, source));
    return readAbout(folder);
  };

async function stagePseudonyms(
  connection: DuckDBConnection,
  keys: Pick<Keys, 'pseudonym'>,
  kind: KeyKind,
  rows: string,
  column: string,
): Promise<void> {
  const table = `pseudonyms_of_${kind}`;
  await connection.run(`create table ${table} (key varchar, pseudonym bigint)`);
  const appender = await connection.createAppender(table);
  // Not streamed: the appender's flush, at 204,800 rows, ends a stream of its own connection.
  const result = await connection.run(`select distinct ${column} from ${rows}`);
  for await (const chunk of result) {
    for (const key of chunk.getColumnValues(0)) {
      if (typeof key !== 'string') continue;
      appender.appendValue(key, VARCHAR);
      appender.appendValue(pseudonymOf(keys, kind, key), BIGINT);
      appender.endRow();
    }
  }
  appender.closeSync();
}

function viewOf(folder: string, { extract, columns, shipped }: Source): string {
  if (shipped !== undefined) return `create view staged.${extract} as ${shipped}`;
  const selected = [
    ...keysOf(columns).map(({ name }) => `key_${name}.pseudonym as "${name}"`),
    ...fieldsOf(columns).map(({ name, as }) => `${fieldSql(`file."${name}"`, as)} as "${name}"`),
  ];
  const joins = keysOf(columns).map(
    ({ name, as }) =>
      `left join pseudonyms_of_${as} key_${name} on key_${name}.key = file."${name}"`,
  );
  return `create view staged.${extract} as select ${selected.join(', ')}
    from ${from(folder, extract)} file ${joins.join(' ')}`;
}

/** The file with the columns that its first line names, in that order. */
function from(folder: string, extract: string): string {
  const file = `${folder}/${extract}.csv`;
  if (!existsSync(file)) throw new Refused({ kind: 'extract-missing', file });
  const start = Buffer.alloc(4096);
  const opened = openSync(file, 'r');
  const length = readSync(opened, start);
  closeSync(opened);
  const [header = ''] = start.toString('utf8', 0, length).split(/\r?\n/, 1);
  return readCsv(file, header.replace(/^\uFEFF/, '').split(','));
}

const manifest = z.looseObject({
  synthetic: z.boolean(),
  until: z
    .string()
    .transform((text) => findDay(text))
    .optional(),
  scale: z.number().positive().optional(),
});

function readAbout(folder: string): About {
  const file = `${folder}/manifest.json`;
  if (!existsSync(file)) throw new Refused({ kind: 'extract-missing', file });
  const parsed = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Refused({ kind: 'extract-unreadable', where: 'manifest.json' });
  const { synthetic, until, scale } = parsed.data;
  return { from: 'extract', synthetic, recordsUntil: until ?? null, scale: scale ?? null };
}
