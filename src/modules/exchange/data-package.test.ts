import { describe, expect, it } from 'vitest';
import { extractTables } from '#extract/tables.ts';
import { extractDataPackage } from './data-package.ts';

type Field = { name: string; type: string; constraints: { required: boolean } };
type Resource = {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};

const { resources } = extractDataPackage() as { resources: Resource[] };

describe('the description for machines', () => {
  it('has every file with every column of the definition, in its order', () => {
    expect(
      resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
    ).toEqual(
      extractTables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    );
  });

  it('knows only types of the standard (Table Schema 1)', () => {
    const known = ['string', 'date', 'yearmonth', 'integer', 'number', 'boolean'];
    const used = new Set(resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type)));
    expect([...used].filter((type) => !known.includes(type))).toEqual([]);
  });

  it('names keys and references that exist', () => {
    for (const { schema } of resources) {
      const columns = schema.fields.map(({ name }) => name);
      expect(columns).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys) {
        expect(columns).toEqual(expect.arrayContaining(fields));
        const parent = resources.find(({ name }) => name === reference.resource);
        expect(parent?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it('says of a code which there are, of a flag what is true, of a number within what', () => {
    const contacts = resources.find(({ name }) => name === 'contacts')?.schema.fields;
    expect(contacts?.find(({ name }) => name === 'channel')).toMatchObject({
      type: 'string',
      constraints: {
        required: true,
        enum: expect.arrayContaining(['office', 'phone']) as string[],
      },
      codeList: { name: 'channel' },
    });
    expect(contacts?.find(({ name }) => name === 'reintegration')).toMatchObject({
      type: 'boolean',
      trueValues: ['1'],
      falseValues: ['0'],
    });
  });
});
