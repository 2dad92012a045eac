import { createReadStream, readdirSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { openDatabase } from '#database/open-database.ts';
import { extractTables } from '#extract/tables.ts';
import { openDataFolder } from '#platform/data-folder.ts';
import { type Measured, runCommand, timed } from './measure.ts';

/** The door against a bare COPY of the same bytes: no check, no key, no index, no history. */
export async function measureImport(city: string, data: string): Promise<readonly Measured[]> {
  const imported = await runCommand(['import', city, '--json'], data);
  const report = JSON.parse(imported.out) as {
    readonly tables: readonly { readonly rows: number }[];
  };
  const rows = report.tables.reduce((sum, table) => sum + table.rows, 0);
  const again = await runCommand(['import', city, '--json'], data);
  const bare = await bareCopy(city, data);
  const against = { what: 'bare COPY of the same bytes', seconds: bare };
  return [
    {
      what: `import of ${rows} rows (${Math.round(rows / imported.seconds)} rows/s)`,
      seconds: imported.seconds,
      against,
      peakMegabytes: imported.peakMegabytes,
    },
    {
      what: 'the same import again, nothing changes',
      seconds: again.seconds,
      against,
      peakMegabytes: again.peakMegabytes,
    },
  ];
}

async function bareCopy(city: string, data: string): Promise<number> {
  const folder = openDataFolder({ WERKSPOOR_DATA: data }, process.cwd());
  if (!folder.ok) throw new Error('no data folder');
  const opened = await openDatabase({
    dataFolder: folder.value,
    env: process.env,
    purpose: 'command',
    log: () => {},
  });
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const client = new pg.Client({ connectionString: opened.value.ownerUrl });
  await client.connect();
  try {
    await client.query('create schema bare');
    const present = new Set(readdirSync(city));
    const tables = extractTables.filter(({ name }) => present.has(`${name}.csv`));
    for (const { name, columns } of tables) {
      const list = columns.map((column) => `"${column.name}" text`).join(', ');
      await client.query(`create table bare.${name} (${list})`);
    }
    const { seconds } = await timed(async () => {
      for (const { name } of tables) {
        await pipeline(
          createReadStream(`${city}/${name}.csv`),
          client.query(copyFrom(`copy bare.${name} from stdin with (format csv, header)`)),
        );
      }
    });
    await client.query('drop schema bare cascade');
    return seconds;
  } finally {
    await client.end();
    await opened.value.close();
  }
}
