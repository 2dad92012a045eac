import { describe, expect, expectTypeOf, it } from 'vitest';
import { extractTables } from '#extract/tables.ts';
import { classifications, type FactColumn } from './definition.ts';
import { factTables } from './tables.ts';

const columns = factTables.flatMap(({ name: table, columns }) =>
  columns.map((column) => ({ ...column, table })),
);

describe('fact tables', () => {
  it('do not compile with a column that is not classified', () => {
    type Unclassified = Omit<FactColumn, 'classification'>;
    expectTypeOf<Unclassified>().not.toExtend<FactColumn>();
    expectTypeOf<Unclassified & { classification: 'whatever' }>().not.toExtend<FactColumn>();
    expectTypeOf<Unclassified & { classification: 'public' }>().toExtend<FactColumn>();
  });

  it.each(columns)(
    '$table.$name is classified and says in two languages what it means',
    (column) => {
      expect(Object.keys(classifications)).toContain(column.classification);
      expect(column.meaning.nl).not.toBe('');
      expect(column.meaning.en).not.toBe('');
    },
  );

  it('hold nothing that names a person or tells the day of birth', () => {
    const forbidden =
      /bsn|given|family|surname|phone|email|street|house_number|postcode|birth_date|death|next_step/;
    expect(columns.filter(({ name }) => forbidden.test(name))).toEqual([]);
    // Names are of places, departments, teams and instruments only.
    const named = columns.filter(({ name }) => name === 'name').map(({ table }) => table);
    expect(named).toEqual(['neighbourhoods', 'departments', 'teams', 'instrument_versions']);
  });

  it('read no column of an extract file that identifies a person', () => {
    const read = factTables.flatMap(({ source }) =>
      source === undefined ? [] : source.columns.map(({ name }) => `${source.extract}.${name}`),
    );
    const identifying = [
      'persons.bsn',
      'persons.given_names',
      'persons.family_name',
      'persons.phone',
      'persons.email',
      'persons.death_date',
      'staff.name',
      'staff.email',
      'addresses.street',
      'addresses.house_number',
      'addresses.postcode',
      'contacts.next_step',
    ];
    expect(read.filter((column) => identifying.includes(column))).toEqual([]);
  });

  it('hold persons, dossiers and staff as pseudonyms, never as a key', () => {
    const subjects = columns.filter(({ name }) =>
      ['person', 'applicant', 'dossier', 'staff'].includes(name),
    );
    expect(subjects.length).toBeGreaterThan(10);
    for (const column of subjects) {
      expect(column).toMatchObject({ type: 'BIGINT', classification: 'pseudonym' });
    }
    const keys = factTables
      .flatMap(({ source }) => source?.columns ?? [])
      .filter(({ name }) => /^(person|dossier|staff)_key$/.test(name));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(({ name, as }) => `${as}_key` !== name)).toEqual([]);
  });

  it('take their sources from published extract files, with published columns', () => {
    for (const { source } of factTables) {
      // What ships with the product comes in no file.
      if (source === undefined || source.shipped !== undefined) continue;
      const extract = extractTables.find(({ name }) => name === source.extract);
      const published = extract?.columns.map(({ name }) => name) ?? [];
      expect(source.columns.filter(({ name }) => !published.includes(name))).toEqual([]);
    }
  });

  it('are sorted by columns of their own', () => {
    for (const { columns: own, sortedBy } of factTables) {
      const names = own.map(({ name }) => name);
      expect(sortedBy.filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  it('add up whole numbers: floating point stands for coordinates alone', () => {
    const floating = columns.filter(({ type }) => type === 'DOUBLE').map(({ name }) => name);
    expect(floating).toEqual(['longitude', 'latitude']);
  });
});
