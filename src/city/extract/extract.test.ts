import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffRoles } from '#extract/code-lists.ts';
import type { ColumnType, ExtractColumn, ExtractTable } from '#extract/definition.ts';
import { mayLieAhead } from '#extract/limits.ts';
import { extractTables } from '#extract/tables.ts';
import { findDay, getDay } from '#kernel/day.ts';
import { type BuiltCity, builtCity, type CityRow } from '#test/builders/city.ts';

const until = getDay('2025-07-20');
let city: BuiltCity;
beforeAll(async () => {
  city = await builtCity({ seed: 3, until, scale: 0.01 });
}, 60_000);
afterAll(() => city.remove());

const tables = extractTables.map((table) => [table.name, table] as const);
const withPeriod = tables.filter(([, table]) => table.period !== undefined);

describe('every file follows the published description', () => {
  it('all tables are there, with as many rows as the manifest says', () => {
    const names = city.manifest.files.map((file) => file.name);
    expect(names.toSorted()).toEqual(extractTables.map(({ name }) => `${name}.csv`).toSorted());
    for (const { name, rows } of city.manifest.files) {
      expect(city.rows(name.replace('.csv', '')), name).toHaveLength(rows);
      expect(rows, name).toBeGreaterThan(0);
    }
  });

  it.each(tables)('columns, types, codes and references: %s', (name, table) => {
    const [head] = city.text(`${name}.csv`).split('\n', 1);
    expect(head).toBe(table.columns.map((column) => column.name).join(','));
    const faults = city
      .rows(name)
      .flatMap((row) => table.columns.flatMap((column) => faultOf(row, column)));
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it.each(tables)('no key stands twice: %s', (name, table) => {
    const keys = city.rows(name).map((row) => keyOf(row, table.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(withPeriod)(
    'periods of one owner never overlap or end before they begin: %s',
    (...of) => {
      expect(overlaps(city.rows(of[0]), of[1])).toEqual([]);
    },
  );
});

describe('nothing is known before its time', () => {
  it('no day and no month lies after the day of the extract', () => {
    for (const { name, columns } of extractTables) {
      for (const column of columns) {
        if (column.type.is !== 'day' && column.type.is !== 'month') continue;
        if (mayLieAhead.includes(column.name)) continue;
        const late = city.rows(name).filter((row) => (row[column.name] ?? '') > until);
        expect(late.slice(0, 3), `${name}.${column.name}`).toEqual([]);
      }
    }
  });

  it('an end has a reason and a day on which it was known, an open spell has neither', () => {
    const halves = city.rows('benefit_spells').filter((row) => {
      const ended = row['until'] !== '';
      return (row['outflow_reason'] !== '') !== ended || (row['end_known_on'] !== '') !== ended;
    });
    expect(halves).toEqual([]);
  });

  it('a decision comes after the first day, six weeks at most as a rule, later for some', () => {
    const days = city
      .rows('benefit_spells')
      .map((row) => between(row['from'] ?? '', row['start_known_on'] ?? ''));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
    const late = days.filter((number) => number > 42).length / days.length;
    expect(late).toBeGreaterThan(0.01);
    expect(late).toBeLessThan(0.1);
  });

  it('nobody lives somewhere or belongs to a dossier before birth', () => {
    const birth = new Map(
      city.rows('persons').map((row) => [row['person_key'], row['birth_date']]),
    );
    const early = [...city.rows('addresses'), ...city.rows('dossier_members')].filter(
      (row) => (row['from'] ?? '') <= (birth.get(row['person_key'] ?? '') ?? ''),
    );
    expect(early).toEqual([]);
  });

  it('nobody is spoken with after death', () => {
    const death = new Map(
      city.rows('persons').map((row) => [row['person_key'], row['death_date']]),
    );
    const after = city.rows('contacts').filter((row) => {
      const day = death.get(row['person_key'] ?? '') ?? '';
      return day !== '' && (row['day'] ?? '') > day;
    });
    expect(after).toEqual([]);
  });
});

describe('who does the work', () => {
  const at = '2025-07-01';
  const holds = (row: CityRow) =>
    (row['from'] ?? '') <= at && (row['until'] === '' || (row['until'] ?? '') > at);

  it('every role of staff is filled today, in a team when the municipality employs it', () => {
    const role = new Map(city.rows('staff').map((row) => [row['staff_key'], row['role']]));
    const roles = new Set(staffRoles.codes.map(({ code }) => code));
    expect(new Set(role.values())).toEqual(roles);
    const now = city.rows('staff_teams').filter(holds);
    const employed = new Set(now.map((row) => role.get(row['staff_key'] ?? '')));
    const outside = ['provider', 'neighbourhood-team', 'council-member'];
    expect([...roles].filter((code) => !employed.has(code)).sort()).toEqual(outside.sort());
  });

  it('in a city of a hundredth at least two teams have two coaches or more', () => {
    const coaches = new Map<string, number>();
    const role = new Map(city.rows('staff').map((row) => [row['staff_key'], row['role']]));
    for (const row of city.rows('staff_teams').filter(holds)) {
      if (role.get(row['staff_key'] ?? '') !== 'work-coach') continue;
      coaches.set(row['team_key'] ?? '', (coaches.get(row['team_key'] ?? '') ?? 0) + 1);
    }
    expect([...coaches.values()].filter((number) => number >= 2).length).toBeGreaterThanOrEqual(2);
  });

  it('a contact is by someone who worked there on that day', () => {
    const there = new Map<string, CityRow[]>();
    for (const row of city.rows('staff_teams')) {
      there.set(row['staff_key'] ?? '', [...(there.get(row['staff_key'] ?? '') ?? []), row]);
    }
    const strangers = city.rows('contacts').filter((contact) => {
      const day = contact['day'] ?? '';
      return !there
        .get(contact['staff_key'] ?? '')
        ?.some((row) => (row['from'] ?? '') <= day && (row['until'] || '9999') > day);
    });
    expect(strangers.slice(0, 3)).toEqual([]);
  });

  it('some clients wait for a fixed coach, most have one', () => {
    const now = city.rows('coach_assignments').filter(holds);
    const waiting = now.filter((row) => row['staff_key'] === '').length / now.length;
    expect(waiting).toBeGreaterThan(0.005);
    expect(waiting).toBeLessThan(0.15);
  });
});

const keyOf = (row: CityRow, columns: readonly string[]) =>
  columns.map((name) => row[name]).join(' ');
const between = (from: string, until: string) =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

const referred = new Map<string, ReadonlySet<string>>();
function keysOf(name: string): ReadonlySet<string> {
  const key = extractTables.find((table) => table.name === name)?.key ?? [];
  const keys = referred.get(name) ?? new Set(city.rows(name).map((row) => keyOf(row, key)));
  referred.set(name, keys);
  return keys;
}

function faultOf(row: CityRow, column: ExtractColumn): readonly string[] {
  const value = row[column.name] ?? '';
  if (value === '') return column.required ? [`${column.name} is missing`] : [];
  return fits(value, column.type) ? [] : [`${column.name}: ${value}`];
}

const shapes = {
  key: /^[A-Z0-9]{2,14}$/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  cents: /^(0|[1-9]\d*)$/,
  flag: /^[01]$/,
  bsn: /^99\d{7}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
} as const;

function fits(value: string, type: ColumnType): boolean {
  if (type.is === 'text') return value.length <= type.longest && value.trim() === value;
  if (type.is === 'reference') return keysOf(type.to).has(value);
  if (type.is === 'code') return type.list.codes.some(({ code }) => code === value);
  if (!shapes[type.is].test(value)) return false;
  if (type.is === 'day') return findDay(value) !== undefined;
  if (type.is === 'month') return findDay(`${value}-01`) !== undefined;
  if (type.is !== 'integer' && type.is !== 'decimal') return true;
  return Number(value) >= type.least && Number(value) <= type.most;
}

function overlaps(rows: readonly CityRow[], { period }: ExtractTable): readonly CityRow[] {
  if (period === undefined) return [];
  const from = (row: CityRow) => row[period.from] ?? '';
  const end = (row: CityRow) => row[period.until] || '9999-12';
  const byOwner = Map.groupBy(rows, (row) => keyOf(row, period.owner));
  return [...byOwner.values()].flatMap((own) => {
    const order = own.toSorted((one, other) => (from(one) < from(other) ? -1 : 1));
    return order.filter((row, at) => {
      const before = order[at - 1];
      return end(row) <= from(row) || (before !== undefined && end(before) > from(row));
    });
  });
}
