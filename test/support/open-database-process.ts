// Another process on a data folder, for other-process.ts: opens the database, prints what came of it, and stays.
// On Ctrl-C it first finishes a query, as a server finishes its requests.
import pg from 'pg';
import { type OpenCluster, openCluster } from '#database/embedded/open-cluster.ts';
import { databaseSentence } from '#database/refusals.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function finish(database: OpenCluster): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('select pg_sleep(0.3)');
  await client.end();
  await database.close();
  print('finished');
  process.exit(0);
}

const opened = await openCluster({
  dataFolder: process.env['WERKSPOOR_DATA'] ?? '',
  env: process.env,
  purpose: process.env['PURPOSE'] === 'serve' ? 'serve' : 'command',
  durability: process.env['DURABILITY'] === 'durable' ? 'durable' : 'throwaway',
  log: () => {},
});
if (opened.ok) {
  const { ownerUrl } = opened.value;
  process.once('SIGINT', () => void finish(opened.value));
  setInterval(() => {}, 1000);
  print(JSON.stringify({ ownerUrl }));
} else {
  print(JSON.stringify({ sentence: databaseSentence(opened.refusal) }));
}
