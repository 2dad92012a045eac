import { literal } from '../duck.ts';
import type { SnapshotReader } from '../reader.ts';
import type { Counted, CountRow } from './counted.ts';
import type { Measure, Moment, Within } from './definition.ts';
import { type DimensionId, dimensions, pathOf, unknown } from './dimensions.ts';
import { parametersOf } from './moment.ts';

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

function mustHave(counted: Counted | undefined): Counted {
  if (counted === undefined) throw new Error('a count was asked and not counted');
  return counted;
}

/** What can be counted in one pass; places alone, for a city has many and all their combinations would be more. */
function passOf({ measure, moment, by }: Count): string {
  const places = by.filter((id) => pathOf(id).length > 1);
  return JSON.stringify([withinOf(measure).rows, moment, places]);
}

/** A sum whose contributors are counted: who is one and the same has to be known. */
const tellsApart = ({ tally, contributors }: Measure): boolean =>
  tally === 'sum' && contributors !== 'rows';

const alone = ({ sql }: Measure): Within => ({ rows: sql, where: 'true', amount: 'amount' });
const withinOf = (measure: Measure): Within => measure.within ?? alone(measure);

/**
 * The SQL that counts a measure by dimensions, as a page shows it. The finest groups are counted first and the
 * totals are added up from them: one pass over the rows, however many totals are asked for. What is distinct
 * cannot be added up, so who contributes is counted anew for each total.
 */
export function measureSql(measure: Measure, by: readonly DimensionId[]): string {
  const path = pathsOf([by]);
  const sets = totals([by]);
  if (tellsApart(measure)) {
    return `with rows as (${measure.sql})
select ${[...path.map(nameOf), 'coalesce(sum(amount), 0) as count, count(distinct contributor) as contributors'].join(', ')}
from (select ${[...path.map(columnOf), 'amount, contributor'].join(', ')} from rows)
group by grouping sets (${sets})`;
  }
  if (by.length === 0 && measure.tally === 'things') {
    return `with rows as (${measure.sql})\nselect count(*) as count from rows`;
  }
  const first = {
    things: ['count(*) as count'],
    sum: ['sum(amount) as count', 'count(*) as contributors'],
  };
  const tallies = measure.tally === 'things' ? ['count'] : ['count', 'contributors'];
  return `with rows as (${measure.sql}),
finest as (select ${[...path.map(columnOf), ...first[measure.tally]].join(', ')} from rows group by all)
select ${[...path.map(nameOf), ...tallies.map(addedUp)].join(', ')}
from finest group by grouping sets (${sets})`;
}

const nameOf = (id: DimensionId): string => `at_${id}`;
const columnOf = (id: DimensionId): string =>
  `coalesce(${dimensions[id].sql}, '${unknown.code}') as ${nameOf(id)}`;
const addedUp = (column: string): string => `coalesce(sum(${column}), 0)::bigint as ${column}`;

const pathsOf = (all: readonly (readonly DimensionId[])[]): DimensionId[] => [
  ...new Set(all.flatMap((by) => by.flatMap(pathOf))),
];

/** Each total once, in words of SQL. */
function totals(all: readonly (readonly DimensionId[])[]): string {
  const sets = all.flatMap(setsOf).map((set) => [keyOf(set), `(${set.map(nameOf).join(', ')})`]);
  return [...new Map(sets.map(([key, set]) => [key, set])).values()].join(', ');
}

const keyOf = (set: readonly DimensionId[]): string => set.toSorted().join();

/** Every total of every dimension: () and (side) and (side, area) for one, each crossed with the next. */
function setsOf(by: readonly DimensionId[]): DimensionId[][] {
  let sets: DimensionId[][] = [[]];
  for (const id of by) {
    const path = pathOf(id);
    const prefixes = [[], ...path.map((_, index) => path.slice(0, index + 1))];
    sets = sets.flatMap((set) => prefixes.map((prefix) => [...set, ...prefix]));
  }
  return sets;
}

async function countPass(
  reader: SnapshotReader,
  pass: readonly Count[],
): Promise<readonly Counted[]> {
  const measures = [...new Map(pass.map(({ measure }) => [measure.id, measure])).values()];
  const [first] = measures;
  const [{ moment } = { moment: undefined }] = pass;
  if (first === undefined || moment === undefined) throw new Error('a pass counts something');
  // One by itself reads no more rows than its own.
  const partsOf = measures.length === 1 ? alone : withinOf;
  const bys = pass.map(({ by }) => by);
  const path = pathsOf(bys);
  const tallies = measures.flatMap((measure, at) => talliesOf(measure, partsOf(measure), at));
  const sql = `with rows as (${partsOf(first).rows}),
finest as (select ${[...path.map(columnOf), ...tallies.map(({ sql: counted, name }) => `${counted} as ${name}`)].join(', ')}
  from rows group by all)
select ${[...path.map(nameOf), ...tallies.map(({ total }) => total)].join(', ')}
from finest group by grouping sets (${totals(bys)})`;
  const rows = await reader.query<PassRow>(sql, parametersOf(moment, sql));
  return Promise.all(
    pass.map(async (count) => {
      const { measure, by } = count;
      const at = measures.findIndex(({ id }) => id === measure.id);
      const found = rowsOf(rows, by, path, at);
      return { measure, by, rows: await tellFewApart(reader, count, found) };
    }),
  );
}

type PassRow = Readonly<Record<string, string | number | null>>;
type Tally = { readonly sql: string; readonly name: string; readonly total: string };

/**
 * How many rows a measure has in a group, for a sum what they add up to, and over how many: a mark of each contributor
 * in a place of 64 that its hash names. So many places as are marked are so many contributors at least, marks add up
 * where what is distinct does not, and nobody has to be remembered.
 */
function talliesOf(measure: Measure, { where, amount }: Within, at: number): readonly Tally[] {
  const added = (sql: string, name: string): Tally => ({ sql, name, total: addedUp(name) });
  const rows = added(`count(*) filter (where ${where})`, `rows_${at}`);
  if (measure.tally === 'things') return [rows];
  const sum = added(`sum(${amount}) filter (where ${where})`, `sum_${at}`);
  if (!tellsApart(measure)) return [rows, sum];
  const told = `told_${at}`;
  const marks = `bit_or(1::ubigint << (hash(contributor) % 64)) filter (where ${where} and contributor is not null)`;
  return [
    rows,
    sum,
    {
      sql: marks,
      name: told,
      total: `bit_count(coalesce(bit_or(${told}), 0))::integer as ${told}`,
    },
  ];
}

/** Of one measure the totals that its dimensions ask for; a group in which it has no row is none of its groups. */
function rowsOf(
  rows: readonly PassRow[],
  by: readonly DimensionId[],
  path: readonly DimensionId[],
  at: number,
): readonly CountRow[] {
  const own = pathsOf([by]);
  const wanted = new Set(setsOf(by).map(keyOf));
  return rows.flatMap((row) => {
    const grouped = path.filter((id) => row[nameOf(id)] !== null);
    const number = Number(row[`rows_${at}`]);
    if (number === 0 || !wanted.has(keyOf(grouped))) return [];
    const where = Object.fromEntries(own.map((id) => [nameOf(id), row[nameOf(id)] ?? null]));
    const sum = row[`sum_${at}`];
    return sum === undefined
      ? [{ ...where, count: number }]
      : [{ ...where, count: Number(sum), contributors: Number(row[`told_${at}`] ?? number) }];
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
