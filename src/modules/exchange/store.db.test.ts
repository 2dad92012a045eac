import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { smallExtract, withFields } from '#test/builders/extract-folder.ts';
import { useDoor } from '#test/support/door.ts';
import { findImport, listImports } from './store.ts';

const { database, take } = useDoor();
const acting = (scope: Acting['scope']): Acting => ({
  scope,
  staffId: 1,
  role: 'administrator',
  purpose: 'administration',
  reason: 'importen bekeken',
  day: getDay('2024-06-30'),
});

describe('the imports', () => {
  beforeAll(async () => {
    await take(smallExtract);
    await take(withFields(smallExtract, 'contacts', 1, { topic: 'chess' }));
    await take(smallExtract, { dryRun: true });
  });

  it.each(['team', 'privacy'] as const)('are refused to the scope %s', async (scope) => {
    await expect(
      inScope(database.gate, acting(scope), (transaction) => listImports(transaction, 1)),
    ).rejects.toThrow('permission denied');
  });

  it('that loaded are listed, the newest first, with what each file did', async () => {
    const { lines, found } = await inScope(database.gate, acting('admin'), (transaction) =>
      listImports(transaction, 1),
    );
    expect(found).toBe(2);
    expect(lines.map(({ synthetic, records_until: until }) => [synthetic, until])).toEqual([
      [false, '2024-06-30'],
      [false, '2024-06-30'],
    ]);
    expect(lines[0]?.tables.at(-1)).toMatchObject({
      table: 'contacts',
      rows: 3,
      same: 2,
      refused: 1,
      reasons: { 'not-in-list': 1 },
    });
    expect(lines[1]?.tables.at(-1)).toMatchObject({ table: 'contacts', added: 3, refused: 0 });
  });

  it('are found by number, or not', async () => {
    const [one, none] = await inScope(database.gate, acting('admin'), async (transaction) => {
      const { lines } = await listImports(transaction, 1);
      const number = lines[0]?.import_id ?? 0;
      return [await findImport(transaction, number), await findImport(transaction, number + 1000)];
    });
    expect(one?.tables).toHaveLength(17);
    expect(none).toBeUndefined();
  });
});
