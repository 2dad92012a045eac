import type { BulkConnection } from '#database/bulk-connection.ts';
import { name, text } from './sql-names.ts';
import { refused, staged } from './staging.ts';
import { becomes, keyAsText, piecesOf, resolved, sameKey, type Target } from './target.ts';

/** What a file did to its table. */
export type Loaded = {
  readonly added: number;
  readonly changed: number;
  /** Of the changed rows: periods that had no end and now have one. */
  readonly closed: number;
  readonly same: number;
  /** In the database and not in the file: left as they are. */
  readonly absent: number;
};

/** Below this, dropping and making indexes costs more than it saves. */
const manyRows = 20_000;

/**
 * Brings what is left of the file into its table: rows with a known key that differ are changed (which
 * closes periods), then new rows are added. Periods and numbers may cross while a statement runs: the
 * database compares them at its end.
 */
export async function loadTable(connection: BulkConnection, target: Target): Promise<Loaded> {
  const before = await count(connection, target.relation);
  const rows = await count(connection, staged(target.table));
  if (before === 0) return { added: await fill(connection, target, rows), ...nothing };
  const { changed, closed } = await change(connection, target);
  const added = await connection.run(
    `${insertInto(target)} from (${resolved(target)}) r
    where not exists (select from ${target.relation} t where ${sameKey(target, 'r')})`,
  );
  const known = rows - added;
  const refusedOnly = await countRefusedOnly(connection, target);
  if (added + changed > 0) await analyze(connection, target);
  return { added, changed, closed, same: known - changed, absent: before - known - refusedOnly };
}

const nothing = { changed: 0, closed: 0, same: 0, absent: 0 };

/** An empty table takes many rows first and its indexes and references after (measured: half the time). */
async function fill(connection: BulkConnection, target: Target, rows: number): Promise<number> {
  const relation = text(target.relation);
  const aside =
    rows >= manyRows && (await isTrue(connection, `operations.set_constraints_aside(${relation})`));
  const added = await connection.run(`${insertInto(target)} from (${resolved(target)}) r`);
  if (aside) await connection.run(`select operations.restore_constraints(${relation})`);
  if (added > 0) await analyze(connection, target);
  return added;
}

function insertInto(target: Target): string {
  const columns = piecesOf(target).map(({ column }) => name(column));
  return `insert into ${target.relation} (${columns.join(', ')}, act_id)
    select ${columns.map((column) => `r.${column}`).join(', ')}, (select app.act_id())`;
}

async function change(
  connection: BulkConnection,
  target: Target,
): Promise<{ readonly changed: number; readonly closed: number }> {
  const pieces = piecesOf(target).filter(({ use }) => use !== 'key');
  const compared = pieces.filter(({ use }) => use === 'compared');
  if (compared.length === 0) return { changed: 0, closed: 0 };
  const identity = target.identity.map(name);
  const closes = target.table.period
    ? 'upper(t.during) is null and upper(r.during) is not null'
    : 'false';
  const [counted] = await connection.rows<{ changed: number; closed: number }>(
    `with changed as (
      select ${identity.map((column) => `t.${column} as ${name(`id ${column}`)}`).join(', ')},
        ${pieces.map((piece) => `${becomes(piece)} as ${name(piece.column)}`).join(', ')}, ${closes} as closes
      from ${target.relation} t
      join (${resolved(target)}) r on ${sameKey(target, 'r')}
      where (${compared.map(({ column }) => `t.${name(column)}`).join(', ')})
        is distinct from (${compared.map(becomes).join(', ')})
    ), updated as (
      update ${target.relation} t
      set ${pieces.map(({ column }) => `${name(column)} = c.${name(column)}`).join(', ')}, act_id = app.act_id()
      from changed c
      where ${identity.map((column) => `t.${column} = c.${name(`id ${column}`)}`).join(' and ')}
      returning c.closes
    )
    select count(*)::integer as changed, count(*) filter (where closes)::integer as closed from updated`,
  );
  return counted ?? { changed: 0, closed: 0 };
}

/** Rows of the database whose row in the file was refused: they are not absent from it. */
async function countRefusedOnly(connection: BulkConnection, target: Target): Promise<number> {
  if ((await count(connection, refused(target.table))) === 0) return 0;
  const { joins, match } = keyAsText(target);
  const identity = target.identity.map((column) => `t.${name(column)}`).join(', ');
  const [counted] = await connection.rows<{ rows: number }>(
    `select count(distinct (${identity}))::integer as rows from ${target.relation} t
    ${joins}
    join ${refused(target.table)} q on ${match}
    left join (${resolved(target)}) r on ${sameKey(target, 'r')}
    where r.line is null`,
  );
  return counted?.rows ?? 0;
}

const analyze = (connection: BulkConnection, target: Target): Promise<number> =>
  connection.run(`select operations.refresh_statistics(${text(target.relation)})`);

async function count(connection: BulkConnection, relation: string): Promise<number> {
  const [counted] = await connection.rows<{ rows: number }>(
    `select count(*)::integer as rows from ${relation}`,
  );
  return counted?.rows ?? 0;
}

async function isTrue(connection: BulkConnection, call: string): Promise<boolean> {
  const [row] = await connection.rows<{ answer: boolean }>(`select ${call} as answer`);
  return row?.answer === true;
}
