import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { openDatabase } from '#database/open-database.ts';
import { factTables } from '#facts/tables.ts';
import { openDataFolder } from '#platform/data-folder.ts';
import { type Measured, runCommand, timed } from './measure.ts';

/** The snapshot against reading the same rows out of PostgreSQL and throwing them away. */
export async function measureSnapshot(data: string): Promise<readonly Measured[]> {
  const taken = await runCommand(['snapshot', '--json'], data);
  const seconds = await bareRead(data);
  return [
    {
      what: 'snapshot: read, pseudonymise, derive, write Parquet',
      seconds: taken.seconds,
      against: { what: 'reading the same rows with COPY', seconds },
      peakMegabytes: taken.peakMegabytes,
    },
  ];
}

async function bareRead(data: string): Promise<number> {
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
    const { seconds } = await timed(async () => {
      for (const { source } of factTables) {
        if (source === undefined) continue;
        const rows = client.query(copyTo(`copy (${source.records}) to stdout with (format csv)`));
        for await (const piece of rows) void piece;
      }
    });
    return seconds;
  } finally {
    await client.end();
    await opened.value.close();
  }
}
