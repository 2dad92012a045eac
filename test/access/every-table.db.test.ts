// Around the code, for every scope: each table that knows a person, for every role and every relation to a client. What
// nobody granted in an access table is not there in the database either.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { fileScopeOf } from '#database/file-scope.ts';
import { type Acting, inScope, type Scoped } from '#database/scope.ts';
import { staffRoles } from '#extract/code-lists.ts';
import type { AccessRow } from '#kernel/access.ts';
import { isRole, type Role } from '#kernel/role.ts';
import { today } from './desk.ts';
import { mayShow, relationsOf } from './expected.ts';
import { cases, useOffice } from './use-office.ts';

/** Who guides whom is read of all whom the scope may know, to make lists of; it holds no more than that. */
const readWithoutOpening: ReadonlySet<string> = new Set(['caseload.coach_assignments']);

describe('every table with people', () => {
  const { database, made, get } = useOffice();
  const accessRows = (): readonly AccessRow[] =>
    get(made.office).fronts.flatMap(({ access }) => [...access.values()]);
  const roles = staffRoles.codes
    .map(({ code }) => code)
    .filter(isRole)
    .filter((role) => withClients.has(role));
  const actingAs = (role: Role): Acting => ({
    scope: fileScopeOf(role),
    staffId: get(get(made.world).staff.get(role)).staffId,
    role,
    purpose: 'guidance-to-work',
    reason: 'toets rond de code',
    day: today,
  });

  /** The tables that know a person and that the scope may read at all. */
  async function readableBy(role: Role): Promise<readonly string[]> {
    const rows = (await database.arrange(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
      where c.relkind = 'r' and n.nspname !~ '^(pg_|audit|entry|staging)'
        and has_schema_privilege($1, n.oid, 'usage') and has_column_privilege($1, c.oid, a.attnum, 'select')
      order by 1`,
      [`werkspoor_${fileScopeOf(role)}`],
    )) as readonly { name: string }[];
    return rows.map(({ name }) => name);
  }

  /** Of which of these tables the scope sees rows, of one person or of anybody. */
  async function seenIn(transaction: Scoped, tables: readonly string[], person?: number) {
    const counts = tables.map(
      (name) => sql`select ${name} as name, count(*) as many from ${sql.table(name)}
        where ${person === undefined ? sql`true` : sql`person_id = ${person}`}`,
    );
    const { rows } = await sql<{ name: string; many: number }>`
      ${sql.join(counts, sql` union all `)}`.execute(transaction);
    return rows.filter(({ many }) => many > 0).map(({ name }) => name);
  }

  it.each(roles)('shows a %s nothing of a file that was not opened', async (role) => {
    const tables = await readableBy(role);
    expect(tables.length).toBeGreaterThan(1);
    const found = await inScope(database.gate, actingAs(role), (transaction) =>
      seenIn(transaction, tables),
    );
    expect(found.filter((name) => !readWithoutOpening.has(name))).toEqual([]);
  });

  it.each(roles)('shows a %s nothing of whom no access row lets the role know', async (role) => {
    const tables = await readableBy(role);
    const faults: string[] = [];
    let closed = 0;
    for (const relation of cases) {
      if (
        accessRows().some((row) => relationsOf(row, role) !== 'all' && mayShow(row, role, relation))
      )
        continue;
      closed += 1;
      const { personId } = get(made.world).client(role, relation);
      const found = await inScope(database.gate, actingAs(role), async (transaction) => {
        await sql`select people.open_files(array[${personId}]::bigint[], 'file')`.execute(
          transaction,
        );
        return seenIn(transaction, tables, personId);
      });
      // A leader who guided somebody still sees that this ended, as a coach does.
      const rest = found.filter((name) => relation !== 'former' || !readWithoutOpening.has(name));
      if (rest.length > 0) faults.push(`${relation}: ${rest.join(', ')}`);
    }
    expect(faults).toEqual([]);
    expect(closed).toBeGreaterThan(1);
  });
});

const withClients: ReadonlySet<Role> = new Set([
  'work-coach',
  'youth-coach',
  'activation-coach',
  'distributor',
  'team-manager',
  'intake-worker',
  'planner',
  'income-consultant',
  'reviewer',
  'job-broker',
  'employer-adviser',
  'provider',
  'neighbourhood-team',
]);
