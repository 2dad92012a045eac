import type { BulkConnection } from '#database/bulk-connection.ts';
import { type Judging, refuseFacts } from './checks/facts.ts';
import { refuseForms } from './checks/forms.ts';
import { refuseSameKeys, refuseSharedNumbers, refuseTakenNumbers } from './checks/keys.ts';
import { refuseOverlaps, refuseOverlapsWithExisting } from './checks/periods.ts';
import { text } from './sql-names.ts';
import { refused, staged } from './staging.ts';
import type { Target } from './target.ts';

/**
 * Refuses what cannot be loaded: fields by their form, rows by what they refer to, keys, periods. What a
 * check refuses is taken out before the next, so that each may trust what the former made sure of.
 */
export async function checkTable(
  connection: BulkConnection,
  target: Target,
  judging: Judging,
): Promise<void> {
  const { table } = target;
  const apply = async (check: string): Promise<boolean> => {
    if ((await connection.run(check)) === 0) return false;
    await takeOut(connection, target);
    return true;
  };
  await apply(refuseForms(table));
  await apply(refuseFacts(target, judging));
  await apply(refuseSameKeys(table));
  if (table.period !== undefined) await apply(refuseOverlaps(target, table.period));
  if (table.name === 'persons') await apply(refuseSharedNumbers);
  for (const check of existingChecks(target)) {
    while (await apply(check));
  }
}

/** Against rows of the database that stay: each refusal leaves one more in place, until none is refused. */
function existingChecks(target: Target): readonly string[] {
  const { period, name } = target.table;
  if (period !== undefined) return [refuseOverlapsWithExisting(target, period)];
  return name === 'persons' ? [refuseTakenNumbers] : [];
}

async function takeOut(connection: BulkConnection, { table }: Target): Promise<void> {
  await connection.run(`with gone as (
      delete from ${staged(table)} s
      using (select distinct line from staging.refusals where "table" = ${text(table.name)}) r
      where s.line = r.line
      returning s.*
    ) insert into ${refused(table)} select * from gone`);
}
