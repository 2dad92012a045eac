import type { Day } from '#kernel/day.ts';
import { literal } from '../duck.ts';
import type { SnapshotReader } from '../reader.ts';
import type { Counted, CountRow } from './counted.ts';
import type { Measure, Moment, Within } from './definition.ts';
import { type DimensionId, dimensions, pathOf, unknown } from './dimensions.ts';
import { addedUpSql, measureSql, tellsApart } from './measure-sql.ts';
import { endOf, parametersOf } from './moment.ts';
import { columnOf, keyOf, nameOf, pathsOf, setsOf, totals } from './totals.ts';

/** A measure at a moment, in every total of these dimensions. */
export type Count = {
  readonly measure: Measure;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
};

/** From so many on, over how many things a sum was made is told at least: the publication rule asks for ten. */
export const toldApart = 20;

/**
 * Counts what is asked, in its order. Measures that take a part of the same rows are counted in one pass over
 * these, with the numbers that `measureSql` gives for each of them (tests compare); only who contributes to a sum
 * is told apart no further than `toldApart`.
 */
export async function countTogether(
  reader: SnapshotReader,
  counts: readonly Count[],
): Promise<readonly Counted[]> {
  const passes = new Map<string, Count[]>();
  for (const count of counts) {
    const key = passOf(count);
    passes.set(key, [...(passes.get(key) ?? []), count]);
  }
  const counted = new Map<Count, Counted>();
  await Promise.all(
    [...passes.values()].map(async (pass) => {
      const found = await countPass(reader, pass);
      for (const [index, count] of pass.entries()) {
        const one = found[index];
        if (one !== undefined) counted.set(count, one);
      }
    }),
  );
  return counts.map((count) => mustHave(counted.get(count)));
}

function mustHave<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('a count was asked and not counted');
  return found;
}

/** What can be counted in one pass; places alone, for a city has many and all their combinations would be more. */
function passOf({ measure, moment, by }: Count): string {
  const places = by.filter((id) => pathOf(id).length > 1);
  const { rows, day } = withinOf(measure);
  return JSON.stringify([rows, day ?? moment, places]);
}

const alone = ({ sql }: Measure): Within => ({ rows: sql, where: 'true', amount: 'amount' });
const withinOf = (measure: Measure): Within => measure.within ?? alone(measure);

/**
 * The rows are read once. Millions are grouped by what is quickest to group by; the thousands of groups are given their
 * codes, and the totals are added up from them.
 */
async function countPass(
  reader: SnapshotReader,
  pass: readonly Count[],
): Promise<readonly Counted[]> {
  const measures = [...new Map(pass.map(({ measure }) => [measure.id, measure])).values()];
  const days = [...new Set(pass.map(({ moment }) => endOf(moment)))];
  const [first] = measures;
  const [{ moment } = { moment: undefined }] = pass;
  if (first === undefined || moment === undefined) throw new Error('a pass counts something');
  // One by itself reads no more rows than its own.
  const partsOf = measures.length === 1 && days.length === 1 ? alone : withinOf;
  const { columns, talliesOf } = tally(measures, partsOf);
  const bys = pass.map(({ by }) => by);
  const path = pathsOf(bys);
  const { rows: of, day } = partsOf(first);
  const list = (
    dayColumn: string,
    each: (id: DimensionId) => string,
    column: (column: Column) => string,
  ): string =>
    [...(day === undefined ? [] : [dayColumn]), ...path.map(each), ...columns.map(column)].join(
      ', ',
    );
  const sql = `with rows as (${day === undefined ? of : ofDays(of, day, days)}),
grouped as (select ${list(`${day} as of_day`, groupColumnOf, ({ sql: counted, name }) => `${counted} as ${name}`)}
  from rows group by all),
finest as (select ${list('of_day', codeColumnOf, ({ name }) => name)} from grouped)
select ${list('of_day', nameOf, ({ total, name }) => `${total} as ${name}`)}
from finest group by grouping sets (${totals(bys, day === undefined ? [] : ['of_day'])})`;
  const rows = await reader.query<PassRow>(sql, parametersOf(moment, sql));
  const byDay = Map.groupBy(rows, ({ of_day: ofDay }) => ofDay);
  return Promise.all(
    pass.map(async (count) => {
      const { measure, by } = count;
      const own = day === undefined ? rows : (byDay.get(endOf(count.moment)) ?? []);
      const found = rowsOf(own, by, path, talliesOf(measure));
      return { measure, by, rows: await tellFewApart(reader, count, found) };
    }),
  );
}

/** Days are written out: they are calendar dates, no text of a person. */
const ofDays = (rows: string, column: string, days: readonly Day[]): string =>
  `from (${rows}) where ${column} in (${days.map((day) => `date '${day}'`).join(', ')})`;

type PassRow = Readonly<Record<string, string | number | null>>;

const groupNameOf = (id: DimensionId): string => `group_${id}`;
const groupColumnOf = (id: DimensionId): string =>
  `${dimensions[id].grouped?.sql ?? dimensions[id].sql} as ${groupNameOf(id)}`;
const codeColumnOf = (id: DimensionId): string => {
  const group = groupNameOf(id);
  return `coalesce(${dimensions[id].grouped?.codeOf(group) ?? group}, '${unknown.code}') as ${nameOf(id)}`;
};

/** What is counted of each group, and how it is added up to totals. */
type Column = { readonly name: string; readonly sql: string; readonly total: string };
/** The columns of a measure: how many rows, for a sum what they add up to, and how many contributors at least. */
type Tallies = {
  readonly rows: string;
  readonly sum: string | undefined;
  readonly told: string | undefined;
};

/** The columns that these measures need, each once. */
function tally(measures: readonly Measure[], partsOf: (measure: Measure) => Within) {
  const columns: Column[] = [];
  const columnFor = (sql: string, total: (name: string) => string): string => {
    const known = columns.find((column) => column.sql === sql);
    if (known !== undefined) return known.name;
    const name = `tally_${columns.length}`;
    columns.push({ name, sql, total: total(name) });
    return name;
  };
  const tallies = new Map(
    measures.map((measure) => {
      const { where, amount } = partsOf(measure);
      const of = where === 'true' ? '' : ` filter (where ${where})`;
      const isSum = measure.tally === 'sum';
      return [
        measure.id,
        {
          rows: columnFor(`count(*)${of}`, addedUpSql),
          sum: isSum ? columnFor(`sum(${amount})${of}`, addedUpSql) : undefined,
          told: tellsApart(measure) ? columnFor(marksSql(where), marksTold) : undefined,
        },
      ] as const;
    }),
  );
  return { columns, talliesOf: ({ id }: Measure): Tallies => mustHave(tallies.get(id)) };
}

/**
 * A mark of each contributor in a place of 64 that its hash names. So many places as are marked are so many contributors
 * at least; marks add up where what is distinct does not, and nobody has to be remembered.
 */
const marksSql = (where: string): string =>
  `bit_or(1::ubigint << (hash(contributor) % 64)) filter (where ${where} and contributor is not null)`;
const marksTold = (name: string): string => `bit_count(coalesce(bit_or(${name}), 0))::integer`;

/** Of one measure the totals that its dimensions ask for; a group in which it has no row is none of its groups. */
function rowsOf(
  rows: readonly PassRow[],
  by: readonly DimensionId[],
  path: readonly DimensionId[],
  { rows: number, sum, told }: Tallies,
): readonly CountRow[] {
  const own = pathsOf([by]);
  const wanted = new Set(setsOf(by).map(keyOf));
  return rows.flatMap((row) => {
    const grouped = path.filter((id) => row[nameOf(id)] !== null);
    if (Number(row[number]) === 0 || !wanted.has(keyOf(grouped))) return [];
    const where = Object.fromEntries(own.map((id) => [nameOf(id), row[nameOf(id)] ?? null]));
    return sum === undefined
      ? [{ ...where, count: Number(row[number]) }]
      : [{ ...where, count: Number(row[sum]), contributors: Number(row[told ?? number]) }];
  });
}

/** Where a pass tells that few contribute, it is counted who; these groups hold few rows. */
async function tellFewApart(
  reader: SnapshotReader,
  { measure, moment, by }: Count,
  rows: readonly CountRow[],
): Promise<readonly CountRow[]> {
  const few = rows.filter(({ contributors }) => (contributors ?? toldApart) < toldApart);
  if (!tellsApart(measure) || few.length === 0) return rows;
  const path = pathsOf([by]);
  const groupOf = (row: CountRow): string => JSON.stringify(path.map((id) => row[nameOf(id)]));
  const sql = measureSql({ ...measure, sql: onlyGroups(measure.sql, path, few) }, by);
  const exact = new Map(
    (await reader.query<CountRow>(sql, parametersOf(moment, sql))).map((row) => [
      groupOf(row),
      row,
    ]),
  );
  const counted = new Map(few.map((row) => [row, exact.get(groupOf(row)) ?? row]));
  return rows.map((row) => counted.get(row) ?? row);
}

/** The rows of these groups; a total is the group of all rows that it adds up. */
function onlyGroups(
  sql: string,
  path: readonly DimensionId[],
  groups: readonly CountRow[],
): string {
  if (path.length === 0) return sql;
  const conditions = groups.map((group) => {
    const values = path.map((id) => [nameOf(id), group[nameOf(id)]] as const);
    const named = values.filter(([, value]) => typeof value === 'string');
    return ['true', ...named.map(([name, value]) => `${name} = ${literal(String(value))}`)].join(
      ' and ',
    );
  });
  return `select * exclude (${path.map(nameOf).join(', ')}) from (
    select *, ${path.map(columnOf).join(', ')} from (${sql})) where ${conditions.map((one) => `(${one})`).join(' or ')}`;
}
