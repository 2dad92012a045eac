import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EffectRefusal } from './refusal.ts';
import type { Time } from './time.ts';

/** Numbers of units over times, both in order. A cell without a value is NaN; a line of 0 is no row at all. */
export type Panel = {
  readonly units: readonly string[];
  readonly times: readonly Time[];
  readonly columns: ReadonlyMap<string, readonly Float64Array[]>;
  /** For each unit, the line of its row at each time. */
  readonly lines: readonly Int32Array[];
};

export type FileRow = { readonly line: number; readonly fields: readonly string[] };

/** Which columns hold the unit, the time, and the numbers that are asked for. */
export type PanelColumns = {
  readonly unit: string;
  readonly time: string;
  readonly numbers: readonly string[];
};

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const absent = new Set(['', 'NA', 'NaN']);
// '2019-M2' comes before '2019-M10'.
const { compare } = new Intl.Collator('en', { numeric: true });

/** Rows in any order become a panel; refuses, with its line, what cannot be read. */
export function arrangePanel(
  header: readonly string[],
  rows: readonly FileRow[],
  asked: PanelColumns,
): Result<Panel, EffectRefusal> {
  const placed = placeColumns(header, asked);
  if (!placed.ok) return placed;
  const { unitAt, timeAt, numbersAt } = placed.value;
  const wrong = rows.find(({ fields }) => fields.length !== header.length);
  if (wrong !== undefined) {
    const { line, fields } = wrong;
    return refuse({ kind: 'field-count', line, found: fields.length, wanted: header.length });
  }
  for (const [at, column] of [
    [unitAt, asked.unit],
    [timeAt, asked.time],
  ] as const) {
    const empty = rows.find(({ fields }) => fieldAt(fields, at) === '');
    if (empty !== undefined) return refuse({ kind: 'empty-key', line: empty.line, column });
  }
  const times = arrangeTimes(rows, timeAt);
  if (!times.ok) return times;
  const units = [...new Set(rows.map(({ fields }) => fieldAt(fields, unitAt)))].sort();
  return fill(rows, units, times.value, { unitAt, timeAt, numbersAt });
}

type Places = {
  readonly unitAt: number;
  readonly timeAt: number;
  readonly numbersAt: ReadonlyMap<string, number>;
};

const fieldAt = (fields: readonly string[], at: number): string => (fields[at] ?? '').trim();

function placeColumns(
  header: readonly string[],
  { unit, time, numbers }: PanelColumns,
): Result<Places, EffectRefusal> {
  const columns = header.map((name) => name.trim());
  for (const column of [unit, time, ...numbers]) {
    const first = columns.indexOf(column);
    if (first < 0) return refuse({ kind: 'no-column', column, columns });
    if (columns.includes(column, first + 1)) return refuse({ kind: 'column-twice', column });
  }
  return ok({
    unitAt: columns.indexOf(unit),
    timeAt: columns.indexOf(time),
    numbersAt: new Map(numbers.map((name) => [name, columns.indexOf(name)])),
  });
}

/** Numbers when the most are numbers; then a text among them is a mistake, not another kind of time. */
function arrangeTimes(
  rows: readonly FileRow[],
  timeAt: number,
): Result<ReadonlyMap<string, Time>, EffectRefusal> {
  const line = new Map<string, number>();
  for (const { fields, line: at } of rows) {
    const text = fieldAt(fields, timeAt);
    if (!line.has(text)) line.set(text, at);
  }
  const texts = [...line.keys()];
  const numeric = texts.filter((text) => number.test(text));
  if (numeric.length === 0) return ok(new Map(texts.sort(compare).map((text) => [text, text])));
  const odd = texts.find((text) => !number.test(text));
  if (odd !== undefined)
    return refuse({ kind: 'mixed-times', line: line.get(odd) ?? 0, value: odd });
  const sorted = texts.sort((one, other) => Number(one) - Number(other));
  return ok(new Map(sorted.map((text) => [text, Number(text)])));
}

function fill(
  rows: readonly FileRow[],
  units: readonly string[],
  timeOf: ReadonlyMap<string, Time>,
  { unitAt, timeAt, numbersAt }: Places,
): Result<Panel, EffectRefusal> {
  const times = [...new Set(timeOf.values())];
  const lines = units.map(() => new Int32Array(times.length));
  const columns = new Map(
    [...numbersAt.keys()].map((name) => [
      name,
      units.map(() => new Float64Array(times.length).fill(Number.NaN)),
    ]),
  );
  const unitAmong = placeAmong(units);
  const timeAmong = placeAmong(times);
  for (const row of rows) {
    const unit = fieldAt(row.fields, unitAt);
    const time = timeOf.get(fieldAt(row.fields, timeAt)) ?? '';
    const [at, period] = [unitAmong(unit), timeAmong(time)];
    const earlier = lines[at]?.[period] ?? 0;
    if (earlier !== 0) return refuse({ kind: 'row-twice', line: row.line, earlier, unit, time });
    lines[at]?.fill(row.line, period, period + 1);
    for (const [column, place] of numbersAt) {
      const value = readNumber(row, column, place);
      if (!value.ok) return value;
      columns.get(column)?.[at]?.fill(value.value, period, period + 1);
    }
  }
  return ok({ units, times, columns, lines });
}

function placeAmong<Item>(items: readonly Item[]): (item: Item) => number {
  const places = new Map(items.map((item, at) => [item, at]));
  return (item) => places.get(item) ?? -1;
}

function readNumber(
  { line, fields }: FileRow,
  column: string,
  place: number,
): Result<number, EffectRefusal> {
  const value = fieldAt(fields, place);
  if (absent.has(value)) return ok(Number.NaN);
  if (number.test(value) && Number.isFinite(Number(value))) return ok(Number(value));
  return refuse({ kind: 'not-a-number', line, column, value });
}
