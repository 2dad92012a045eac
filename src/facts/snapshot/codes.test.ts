import { describe, expect, it } from 'vitest';
import { factTables } from '../tables.ts';
import { listedColumns, workingType } from './codes.ts';

const found = (name: string) => {
  const table = factTables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no fact table ${name}`);
  return table;
};

describe('columns with a code list', () => {
  it.each(listedColumns)('%s.%s stands among the facts, as text', (table, column) => {
    const type = found(table).columns.find(({ name }) => name === column)?.type;
    expect(type).toBe('VARCHAR');
  });
  it('have the list of their table, not that of a column elsewhere with the same name', () => {
    const education = found('education');
    expect(workingType(education, 'level')).toBe('"code-education-level"');
    expect(workingType({ ...education, name: 'ladder_steps' }, 'level')).toBeUndefined();
  });
});
