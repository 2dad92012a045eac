import pg from 'pg';

/** Whether the database of the owner's URL keeps persons already: without their keys they cannot be read. */
export async function holdsPersons(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('people.persons') is not null as there",
    );
    if (rows[0]?.there !== true) return false;
    const found = await client.query('select from people.persons limit 1');
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}
