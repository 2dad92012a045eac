import type { Measure } from './definition.ts';

/** Those of the rows that meet a condition; measures of the same rows are counted in one pass (count.ts). */
export const among = (rows: string, where = 'true'): Pick<Measure, 'sql' | 'within'> => ({
  sql: where === 'true' ? rows : `select * from (${rows}) where ${where}`,
  within: { rows, where },
});
