// Whoever analyses cannot reach a person: the role of steering has no right on any table of the work.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Acting, inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { useDatabase } from '#test/support/database.ts';

const acting: Acting = {
  scope: 'steering',
  staffId: undefined,
  role: 'policy-officer',
  purpose: 'policy-information',
  reason: 'test',
  day: getDay('2026-03-02'),
};

describe('the scope steering', () => {
  const database = useDatabase();

  it('has no right on any table or view but its own', async () => {
    const tables = (await database.arrange(`
      select n.nspname as schema, c.relname as name,
        has_any_column_privilege('werkspoor_steering', c.oid, 'select, insert, update, references')
          or has_table_privilege('werkspoor_steering', c.oid, 'delete, truncate, trigger') as reached
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`)) as {
      schema: string;
      name: string;
      reached: boolean;
    }[];
    expect(tables.length).toBeGreaterThan(25);
    const reached = tables.filter((table) => table.reached).map((table) => table.schema);
    expect(new Set(reached)).toEqual(new Set(['steering']));
  });

  it.each([
    'select count(*) from people.persons',
    'select count(*) from benefits.benefit_spells',
    'select count(*) from audit.read_log',
    'select count(*) from audit.acts',
    'select * from organisation.staff',
    'select people.openable_persons()',
    'select count(*) from jobs.runs',
  ])('is refused: %s', async (statement) => {
    const refused = inScope(database.gate, acting, (transaction) =>
      sql.raw(statement).execute(transaction),
    );
    await expect(refused).rejects.toThrow(/permission denied/);
  });

  it('begins an act, and sees of the acts those of steering alone', async () => {
    await database.arrange(`insert into audit.acts (role, purpose, reason)
      values ('work-coach', 'guidance-to-work', 'a file')`);
    const seen = await inScope(database.gate, acting, async (transaction) => {
      await sql`select audit.begin_act()`.execute(transaction);
      const { rows } = await sql<{ reason: string }>`select reason from steering.acts`.execute(
        transaction,
      );
      return rows;
    });
    expect(seen).toEqual([{ reason: 'test' }]);
  });
});
