import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const migrations = fileURLToPath(new URL('./migrations/', import.meta.url));
const rolesFile = fileURLToPath(new URL('./roles.sql', import.meta.url));

export type Migrated = { readonly applied: readonly string[]; readonly upToDate: number };

/**
 * Brings the database of the owner's URL up to the newest migration, each in a transaction of its own, and
 * gives the gate its password. Throws when a migration that was applied before has changed since.
 */
export async function migrate(
  ownerUrl: string,
  gatePassword: string | undefined,
): Promise<Migrated> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('werkspoor.migrate'))");
    await client.query(readFileSync(rolesFile, 'utf8'));
    if (gatePassword !== undefined) {
      await client.query(
        `alter role werkspoor_gate password ${client.escapeLiteral(gatePassword)}`,
      );
    }
    await client.query(`create schema if not exists migrations;
      create table if not exists migrations.applied (
        name text primary key, sha256 text not null, at timestamptz not null default now())`);
    return await applyMissing(client);
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client): Promise<Migrated> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migrations.applied',
  );
  const before = new Map(rows.map((row) => [row.name, row.sha256]));
  const applied: string[] = [];
  for (const name of readdirSync(migrations)
    .filter((file) => file.endsWith('.sql'))
    .sort()) {
    const text = readFileSync(migrations + name, 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (before.has(name)) {
      if (before.get(name) !== sha256)
        throw new Error(`migration ${name} changed after it was applied`);
      continue;
    }
    await apply(client, name, text, sha256);
    applied.push(name);
  }
  return { applied, upToDate: before.size + applied.length };
}

async function apply(client: pg.Client, name: string, text: string, sha256: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migrations.applied (name, sha256) values ($1, $2)', [
      name,
      sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(
      `migration ${name}: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}
