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

/**
 * Counts what is asked, in its order. Measures that take a part of the same rows are counted in one pass over
 * these, with the numbers that `measureSql` gives for each of them (tests compare).
 */
export async function countTogether(
  reader: SnapshotReader,
  counts: readonly Count[],
): Promise<readonly Counted[]> {
  const passes = new Map<string, Count[]>();
  for (const [index, count] of counts.entries()) {
    const key = passOf(count) ?? String(index);
    passes.set(key, [...(passes.get(key) ?? []), count]);
  }
  const counted = new Map<Count, Counted>();
  await Promise.all(
    [...passes.values()].map(async (pass) => {
      const [only, ...others] = pass;
      const found =
        only !== undefined && others.length === 0
          ? [await countAlone(reader, only)]
          : await countPass(reader, pass);
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
function passOf({ measure, moment, by }: Count): string | undefined {
  if (tellsApart(measure)) return undefined;
  const places = by.filter((id) => pathOf(id).length > 1);
  return JSON.stringify([withinOf(measure).rows, moment, places]);
}

/** A sum whose contributors are counted: what is distinct is counted for each total by itself. */
const tellsApart = ({ tally, contributors }: Measure): boolean =>
  tally === 'sum' && contributors !== 'rows';

const withinOf = ({ within, sql }: Measure): Within =>
  within ?? { rows: sql, where: 'true', amount: 'amount' };

async function countAlone(
  reader: SnapshotReader,
  { measure, moment, by }: Count,
): Promise<Counted> {
  const sql = measureSql(measure, by);
  const rows = await reader.query<CountRow>(sql, parametersOf(moment, sql));
  return { measure, by, rows };
}

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
  const [first] = pass;
  if (first === undefined) throw new Error('a pass counts something');
  const bys = pass.map(({ by }) => by);
  const path = pathsOf(bys);
  const tallies = measures.flatMap((measure, at) => talliesOf(measure, at));
  const sql = `with rows as (${withinOf(first.measure).rows}),
finest as (select ${[...path.map(columnOf), ...tallies.map(({ sql: counted, name }) => `${counted} as ${name}`)].join(', ')}
  from rows group by all)
select ${[...path.map(nameOf), ...tallies.map(({ name }) => addedUp(name))].join(', ')}
from finest group by grouping sets (${totals(bys)})`;
  const rows = await reader.query<PassRow>(sql, parametersOf(first.moment, sql));
  return pass.map(({ measure, by }) => ({
    measure,
    by,
    rows: rowsOf(
      rows,
      by,
      path,
      measures.findIndex(({ id }) => id === measure.id),
    ),
  }));
}

type PassRow = Readonly<Record<string, string | number | null>>;

/** How many rows a measure has in a group, and for a sum what they add up to. */
function talliesOf(measure: Measure, at: number): readonly { sql: string; name: string }[] {
  const { where, amount } = withinOf(measure);
  const rows = { sql: `count(*) filter (where ${where})`, name: `rows_${at}` };
  if (measure.tally === 'things') return [rows];
  return [rows, { sql: `sum(${amount}) filter (where ${where})`, name: `sum_${at}` }];
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
      : [{ ...where, count: Number(sum), contributors: number }];
  });
}
