import { cpSync, renameSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { literal, openDuck } from '#facts/duck.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { useFolder } from '#test/support/facts.ts';
import { openAskedSnapshot } from './open-snapshot.ts';

const snapshot = useCitySnapshot(0.005, '2024-06-30');
const data = useFolder();

/** The same facts, with a table as an older version may have left it. */
async function withoutColumn(number: string, table: string, column: string): Promise<void> {
  const folder = `${data.path}/snapshots/${number}`;
  cpSync(snapshot().folder, folder, { recursive: true });
  const file = `${folder}/${table}.parquet`;
  renameSync(file, `${file}.whole`);
  const instance = await openDuck({ memory: '200MB', spill: `${data.path}/spill` });
  const connection = await instance.connect();
  await connection.run(
    `copy (select * exclude (${column}) from read_parquet(${literal(`${file}.whole`)})) to ${literal(file)}`,
  );
  connection.disconnectSync();
  instance.closeSync();
}

it('a snapshot that lacks what the figures ask for is named with what to do', async () => {
  vi.stubEnv('WERKSPOOR_DATA', data.path);
  cpSync(snapshot().folder, `${data.path}/snapshots/0001`, { recursive: true });
  const whole = await openAskedSnapshot(undefined);
  expect(whole.ok ? '' : whole.refusal).toBe('');
  if (whole.ok) await whole.value.close();

  await withoutColumn('0001', 'ladder_steps', 'replaced_on');
  const lacking = await openAskedSnapshot(undefined);
  expect(lacking.ok ? '' : lacking.refusal).toContain(
    'lacks ladder_steps.replaced_on: take a new one',
  );
});
