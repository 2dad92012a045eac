// However many lists My day has, how the visitor stands to the clients in them is asked once.
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';
import { noteStatements } from '#test/support/statements.ts';
import type { Visit } from '#web/route.ts';
import { loadDay } from './actions/load-day.ts';
import type { DuePart } from './due-part.ts';

describe('the lists of a day', () => {
  const database = useDatabase();
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(database.gate, openOffice(database).keys, today);
  });
  const part = (id: string, load: DuePart['load']): DuePart => ({
    id,
    roles: ['work-coach'],
    title: { nl: id, en: id },
    order: { nl: id, en: id },
    load,
  });
  const listOf = (id: string, persons: readonly number[]) =>
    part(id, async ({ open }) => {
      const clients = await open(persons);
      const lines = persons.map((one) => ({ client: clients.get(one), what: id, why: '' }));
      return { found: lines.length, lines };
    });
  const load = (parts: readonly DuePart[]) => {
    const who = world.staff.get('work-coach');
    const access = { purpose: 'guidance-to-work' };
    const visit = { who, access, day: today, language: 'nl', trace: '' } as unknown as Visit;
    return loadDay(database.gate, visit, parts, 5);
  };

  it('open their files in one call, and each gets its clients', async () => {
    const [own, former] = (['own', 'former'] as const).map((how) =>
      world.client('work-coach', how),
    );
    if (own === undefined || former === undefined) throw new Error('no clients');
    const said = noteStatements(database.gate);
    const { lists } = await load([
      listOf('first', [own.personId]),
      part('without', async () => ({ found: 0, lines: [] })),
      listOf('second', [former.personId, own.personId]),
    ]);
    const names = lists.map(({ found }) => found.lines.map(({ client }) => client?.name));
    const whole: unknown = expect.stringContaining(own.familyName);
    // The file of a former client opens for a reason only: the number alone.
    expect(names).toEqual([[whole], [], [undefined, whole]]);
    const opened = said.filter((statement) => statement.includes('people.open_files'));
    expect(opened).toHaveLength(1);
    const logged = await database.arrange(
      `select person_id from audit.read_log where what = 'due-list'`,
    );
    expect(logged).toEqual([{ person_id: String(own.personId) }]);
  });

  it('are not shown when one of them fails, before or after it opened files', async () => {
    const fail = (): never => {
      throw new Error('a fault');
    };
    const { personId } = world.client('work-coach', 'own');
    await expect(
      load([listOf('first', [personId]), part('early', async () => fail())]),
    ).rejects.toThrow('a fault');
    const late = part('late', async ({ open }) => {
      await open([personId]);
      return fail();
    });
    await expect(load([late, listOf('second', [personId])])).rejects.toThrow('a fault');
  });
});
