import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCity, type CityManifest } from '#city/index.ts';
import type { ColumnType, ExtractTable } from '#extract/definition.ts';
import { extractTables } from '#extract/tables.ts';
import { type Day, findDay, getDay } from '#kernel/day.ts';

type Row = Readonly<Record<string, string>>;
type City = {
  readonly manifest: CityManifest;
  readonly rows: (table: string) => readonly Row[];
  readonly text: (file: string) => string;
};

const until = getDay('2024-02-15');
const scale = 0.01;
const folders: string[] = [];

async function build(order: { seed: number; until: Day; scale?: number }): Promise<City> {
  const folder = mkdtempSync(`${tmpdir()}/city-`);
  folders.push(folder);
  const manifest = await buildCity({ scale, ...order, folder });
  const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const read = new Map<string, readonly Row[]>();
  return {
    manifest,
    text,
    rows: (table) => {
      const rows = read.get(table) ?? (parse(text(`${table}.csv`), { columns: true }) as Row[]);
      read.set(table, rows);
      return rows;
    },
  };
}

let city: City;
let later: City;
beforeAll(async () => {
  city = await build({ seed: 7, until });
  later = await build({ seed: 7, until: getDay('2024-12-01') });
}, 60_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the same key', () => {
  it('gives another city with another seed', async () => {
    const other = await build({ seed: 8, until });
    expect(other.text('benefit_spells.csv')).not.toBe(city.text('benefit_spells.csv'));
  }, 60_000);

  it('gives the same bytes again, as the manifest says', async () => {
    const again = await build({ seed: 7, until });
    expect(again.manifest).toEqual(city.manifest);
    for (const { name, sha256, bytes } of city.manifest.files) {
      const text = city.text(name);
      expect(createHash('sha256').update(text).digest('hex'), name).toBe(sha256);
      expect(Buffer.byteLength(text), name).toBe(bytes);
      expect(again.text(name), name).toBe(text);
    }
  }, 60_000);

  it('says that the city is synthetic, with seed, scale and day', () => {
    expect(JSON.parse(city.text('manifest.json'))).toMatchObject({
      seed: 7,
      scale,
      until,
      synthetic: true,
    });
  });
});

describe('an order that makes no sense is refused', () => {
  const folder = `${tmpdir()}/city-never-made`;
  it.each([
    ['no seed', { seed: 1.5, scale: 0.01, until }],
    ['no people', { seed: 1, scale: 0, until }],
    ['more than the city', { seed: 1, scale: 2, until }],
    ['before it begins', { seed: 1, scale: 0.01, until: getDay('2008-12-31') }],
  ])('%s', async (_why, order) => {
    await expect(buildCity({ ...order, folder })).rejects.toThrow(/seed|scale|begins/);
  });
});

describe('every file follows the published description', () => {
  it('all tables are there, each with its columns and as many rows as the manifest says', () => {
    expect(city.manifest.files.map((file) => file.name).sort()).toEqual(
      extractTables.map((table) => `${table.name}.csv`).sort(),
    );
    for (const { name, rows } of city.manifest.files) {
      expect(city.rows(name.replace('.csv', '')), name).toHaveLength(rows);
      expect(rows, name).toBeGreaterThan(0);
    }
  });

  it.each(extractTables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
    const keysOf = keysOfAll(city);
    const faults = city
      .rows(table.name)
      .flatMap((row) => table.columns.flatMap((column) => faultOf(row, column, keysOf)))
      .slice(0, 5);
    expect(faults).toEqual([]);
    const keys = city.rows(table.name).map((row) => keyOf(row, table.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(
    extractTables.filter((table) => table.period).map((table) => [table.name, table] as const),
  )('periods of one owner do not overlap, and end after they begin: %s', (_name, table) => {
    expect(overlaps(city.rows(table.name), table)).toEqual([]);
    expect(overlaps(later.rows(table.name), table)).toEqual([]);
  });
});

describe('citizen service numbers', () => {
  it('pass the eleven test, are all different and lie in the fictitious range', () => {
    const numbers = city.rows('persons').map((row) => row['bsn'] ?? '');
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(number).toMatch(/^999\d{6}$/);
      expect(number).not.toBe('999999999');
      const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
      const sum = weights.reduce((so, weight, at) => so + weight * Number(number[at]), 0);
      expect(sum % 11).toBe(0);
    }
  });
});

describe('nothing is known before its time', () => {
  it('no day lies after the day of the extract', () => {
    for (const table of extractTables) {
      for (const column of table.columns) {
        if (column.type.is !== 'day') continue;
        const latest = city
          .rows(table.name)
          .reduce((most, row) => max(most, row[column.name] ?? ''), '');
        expect(latest <= until, `${table.name}.${column.name} ${latest}`).toBe(true);
      }
    }
  });

  it('an end has a reason and a day on which it was known, an open spell has neither', () => {
    for (const row of city.rows('benefit_spells')) {
      const ended = row['until'] !== '';
      expect(row['outflow_reason'] !== '').toBe(ended);
      expect(row['end_known_on'] !== '').toBe(ended);
    }
  });

  it('nobody has a benefit, an address or a job before birth, or a contact after death', () => {
    const persons = new Map(city.rows('persons').map((row) => [row['person_key'], row]));
    for (const row of [...city.rows('addresses'), ...city.rows('dossier_members')]) {
      expect((row['from'] ?? '') > (persons.get(row['person_key'])?.['birth_date'] ?? '')).toBe(
        true,
      );
    }
    for (const row of city.rows('contacts')) {
      const death = persons.get(row['person_key'])?.['death_date'] ?? '';
      if (death !== '') expect((row['day'] ?? '') <= death, row['contact_key']).toBe(true);
    }
  });

  it('a later extract is the same city some time later: the same keys, open periods closed', () => {
    for (const table of extractTables) {
      const then = new Map(later.rows(table.name).map((row) => [keyOf(row, table.key), row]));
      const mayChange = new Set([
        table.period?.until,
        'death_date',
        'outflow_reason',
        'end_known_on',
      ]);
      for (const row of city.rows(table.name)) {
        const now = then.get(keyOf(row, table.key));
        expect(now, `${table.name} ${keyOf(row, table.key)}`).toBeDefined();
        for (const [column, value] of Object.entries(row)) {
          if (mayChange.has(column) && value === '') continue;
          expect(now?.[column], `${table.name} ${keyOf(row, table.key)} ${column}`).toBe(value);
        }
      }
    }
  });
});

const max = (one: string, other: string) => (other > one ? other : one);
const keyOf = (row: Row, columns: readonly string[]) => columns.map((name) => row[name]).join(' ');

function keysOfAll(of: City): (table: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const table = extractTables.find((one) => one.name === name);
    const keys = new Set(of.rows(name).map((row) => keyOf(row, table?.key ?? [])));
    known.set(name, keys);
    return keys;
  };
}

type Column = ExtractTable['columns'][number];

function faultOf(
  row: Row,
  column: Column,
  keysOf: (table: string) => ReadonlySet<string>,
): readonly string[] {
  const value = row[column.name] ?? '';
  if (value === '') return column.required ? [`${column.name} is missing`] : [];
  return fits(value, column.type, keysOf) ? [] : [`${column.name}: ${value}`];
}

function fits(
  value: string,
  type: ColumnType,
  keysOf: (table: string) => ReadonlySet<string>,
): boolean {
  switch (type.is) {
    case 'text':
      return value.length <= type.longest && value.trim() === value;
    case 'key':
      return /^\S{1,40}$/.test(value);
    case 'reference':
      return keysOf(type.to).has(value);
    case 'code':
      return type.list.codes.some(({ code }) => code === value);
    case 'day':
      return findDay(value) !== undefined;
    case 'month':
      return findDay(`${value}-01`) !== undefined;
    case 'integer':
      return /^-?\d+$/.test(value) && Number(value) >= type.least && Number(value) <= type.most;
    case 'decimal':
      return (
        /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= type.least && Number(value) <= type.most
      );
    case 'cents':
      return /^\d+$/.test(value);
    case 'flag':
      return value === '0' || value === '1';
    case 'bsn':
      return /^\d{9}$/.test(value);
  }
}

function overlaps(rows: readonly Row[], { period, name }: ExtractTable): readonly string[] {
  if (period === undefined) return [];
  const byOwner = new Map<string, Row[]>();
  for (const row of rows) {
    const owner = keyOf(row, period.owner);
    const own = byOwner.get(owner);
    if (own === undefined) byOwner.set(owner, [row]);
    else own.push(row);
  }
  const faults: string[] = [];
  for (const [owner, own] of byOwner) {
    own.sort((one, other) => ((one[period.from] ?? '') < (other[period.from] ?? '') ? -1 : 1));
    let before = '';
    for (const row of own) {
      const from = row[period.from] ?? '';
      const end = row[period.until] || '9999-12';
      if (from < before || end <= from) faults.push(`${name} ${owner} ${from} ${end}`);
      before = end;
    }
  }
  return faults.slice(0, 5);
}
