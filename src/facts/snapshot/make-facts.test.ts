import { describe, expect, it } from 'vitest';
import { useFolder } from '../../../test/support/facts.ts';
import type { FactTable } from '../definition.ts';
import { openDuck } from '../duck.ts';
import { makeFacts } from './make-facts.ts';

const folder = useFolder();

const table = (columns: readonly object[], sql = 'select 1 as one'): FactTable =>
  ({
    name: 'things',
    meaning: { nl: 'dingen', en: 'things' },
    grain: { nl: 'ding', en: 'thing' },
    columns,
    sortedBy: ['one'],
    source: undefined,
    sql,
  }) as unknown as FactTable;

const one = {
  name: 'one',
  type: 'INTEGER',
  classification: 'public',
  meaning: { nl: 'een', en: 'one' },
};

async function make(made: FactTable) {
  const instance = await openDuck({ memory: '100MB', spill: `${folder.path}/spill` });
  const connection = await instance.connect();
  try {
    return await makeFacts(connection, [made], folder.path, () => undefined);
  } finally {
    connection.disconnectSync();
    instance.closeSync();
  }
}

describe('making facts', () => {
  it('refuses a column that is not classified', async () => {
    const { classification: _, ...unclassified } = one;
    await expect(make(table([unclassified]))).rejects.toThrow('not classified');
    await expect(make(table([{ ...one, classification: 'toString' }]))).rejects.toThrow(
      'not classified',
    );
  });
  it('refuses SQL that lacks a column of the definition, or gives what is not of its type', async () => {
    await expect(make(table([one, { ...one, name: 'two' }]))).rejects.toThrow('two');
    await expect(make(table([one], `select 'x' as one`))).rejects.toThrow('Conversion Error');
  });
  it('leaves out what the definition does not name', async () => {
    const rows = await make(table([one], `select unnest([1, 2]) as one, 'secret' as more`));
    expect(rows.get('things')).toBe(2);
  });
});
