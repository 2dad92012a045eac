// The ground of the database tests: were it not as empty, migrated and closed as they take it to be,
// they would pass by seeing nothing.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#test/support/database.ts';

describe('the database of a test file', () => {
  const database = useDatabase();

  it('is refused to the gate as long as no scope is taken', async () => {
    const look = sql`select count(*) from people.persons`.execute(database.gate);
    await expect(look).rejects.toThrow(/permission denied/);
  });

  it('runs on the server that was asked for', async () => {
    const [row] = await database.arrange('show server_version_num');
    const { server_version_num: version } = row as { server_version_num: string };
    const major = Math.floor(Number(version) / 10_000);
    const chosen = /postgresql\/(\d+)\//.exec(process.env['WERKSPOOR_POSTGRES_BIN'] ?? '')?.[1];
    expect(String(major)).toBe(chosen ?? '18');
  });

  it('is migrated', async () => {
    const rows = await database.arrange('select name from migrations.applied');
    expect(rows.length).toBeGreaterThan(5);
  });
});
