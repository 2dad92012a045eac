import type { Scoped } from '#database/scope.ts';
import type { TableReport } from '#extract/door/import-report.ts';
import type { Day } from '#kernel/day.ts';

/** One time that a folder came in. */
export type ImportLine = {
  readonly import_id: number;
  readonly folder: string;
  readonly synthetic: boolean;
  readonly records_until: Day | null;
  readonly finished_at: Date;
  /** By file, in the order in which they were loaded. */
  readonly tables: readonly TableReport[];
};

export const importsOnPage = 20;

type Imports = { readonly lines: readonly ImportLine[]; readonly found: number };

/** One page (from 1) of the imports, the newest first. */
export async function listImports(transaction: Scoped, page: number): Promise<Imports> {
  const lines = await imports(transaction)
    .orderBy('import_id', 'desc')
    .limit(importsOnPage)
    .offset((page - 1) * importsOnPage)
    .execute();
  const { found } = await transaction
    .selectFrom('operations.imports')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .executeTakeFirstOrThrow();
  return { lines: lines as readonly ImportLine[], found };
}

export async function findImport(
  transaction: Scoped,
  number: number,
): Promise<ImportLine | undefined> {
  const line = await imports(transaction).where('import_id', '=', number).executeTakeFirst();
  return line as ImportLine | undefined;
}

// The door alone writes these rows (src/extract/door/load-folder.ts), so their shape is its report's.
const imports = (transaction: Scoped) =>
  transaction
    .selectFrom('operations.imports')
    .select(['import_id', 'folder', 'synthetic', 'records_until', 'finished_at', 'tables']);
