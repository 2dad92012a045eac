// The own place of a client: every route for a client and for who acts for one, and around the code every table.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope, type Scoped } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import { openFiles } from '#modules/people/index.ts';
import { addRepresentation, type ClientRecord, importRecords } from '#test/builders/records.ts';
import { type AtHome, today } from './desk.ts';
import { relationsOf } from './expected.ts';
import { cases, useOffice } from './use-office.ts';

describe('the own file', () => {
  const { database, made, get } = useOffice();
  const own = (): ClientRecord => get(made.world).client('work-coach', 'own');
  const ids = { guardianship: 0, administration: 0, mentorship: 0, over: 0 };

  beforeAll(async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const add = (
        ground: 'guardianship' | 'administration' | 'mentorship',
        until?: typeof today,
      ) =>
        addRepresentation(transaction, {
          client: own(),
          ground,
          day: today,
          ...(until ? { until } : {}),
        });
      ids.guardianship = await add('guardianship');
      ids.administration = await add('administration');
      ids.mentorship = await add('mentorship');
      ids.over = await add('mentorship', addDays(today, -1));
    });
  });

  const client = (): AtHome => ({ personId: own().personId, role: 'client' });
  const representative = (representationId: number): AtHome => ({
    personId: own().personId,
    role: 'representative',
    representationId,
  });
  const rows = () => get(made.office).fronts.flatMap(({ access }) => [...access.values()]);
  const others = () =>
    cases
      .filter((relation) => relation !== 'own')
      .map((relation) => get(made.world).client('work-coach', relation));

  it.each(['client', 'representative'] as const)('by every route, for a %s', async (role) => {
    const desk = await get(made.office).signIn(
      role === 'client' ? client() : representative(ids.guardianship),
    );
    const faults: string[] = [];
    let open = 0;
    for (const row of rows().filter(({ who }) => who !== 'everyone')) {
      const [method, path = ''] = row.route.split(' ');
      const address = path.replace(':number', own().number).replaceAll(/:\w+/g, 'x');
      const { status, body } =
        method === 'GET' ? await desk.get(address) : await desk.post(address, { reason: 'toets' });
      const allowed = relationsOf(row, role) !== undefined;
      const right = allowed ? [200, 303, 400, 404].includes(status) : status === 403;
      if (allowed) open += 1;
      if (!right) faults.push(`${row.route} answers ${status}`);
      for (const other of others())
        if (body.includes(other.familyName)) faults.push(`${row.route} shows ${other.familyName}`);
      if (body.includes(own().bsn)) faults.push(`${row.route} shows the BSN`);
    }
    expect(faults).toEqual([]);
    expect(open).toBeGreaterThan(8);
  });

  it('is not there for who acted for the client until yesterday, nor for a client without a file', async () => {
    const { status } = await (await get(made.office).signIn(representative(ids.over))).get('/mine');
    expect(status).toBe(303);
  });

  const acting = (change: Partial<Acting> = {}): Acting => ({
    scope: 'client',
    staffId: undefined,
    personId: own().personId,
    role: 'client',
    purpose: 'own-affairs',
    reason: 'toets rond de code',
    day: today,
    ...change,
  });
  const asOwn = <Value>(
    work: (transaction: Scoped) => Promise<Value>,
    change: Partial<Acting> = {},
  ): Promise<Value> => inScope(database.gate, acting(change), work);

  async function readable(): Promise<readonly string[]> {
    const found = (await database.arrange(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
      where c.relkind = 'r' and n.nspname !~ '^(pg_|audit|entry|staging)'
        and has_schema_privilege('werkspoor_client', n.oid, 'usage')
        and has_column_privilege('werkspoor_client', c.oid, a.attnum, 'select') order by 1`,
    )) as readonly { name: string }[];
    return found.map(({ name }) => name);
  }
  const seen = async (transaction: Scoped, tables: readonly string[], of: string) => {
    const { rows: counts } = await sql<{ name: string; many: number }>`${sql.join(
      tables.map(
        (name) => sql`select ${name} as name, count(*) as many from ${sql.table(name)}
          where ${sql.raw(of)}`,
      ),
      sql` union all `,
    )}`.execute(transaction);
    return counts.filter(({ many }) => many > 0).map(({ name }) => name);
  };

  it('around the code: nothing before it is opened', async () => {
    const tables = await readable();
    expect(tables.length).toBeGreaterThan(12);
    expect(await asOwn((transaction) => seen(transaction, tables, 'true'))).toEqual([]);
  });

  it('around the code: the own rows once it is opened, and of nobody else', async () => {
    const tables = await readable();
    const found = await asOwn(async (transaction) => {
      const opened = await openFiles(
        transaction,
        [own().personId, ...others().map(({ personId }) => personId)],
        'own-file',
      );
      expect([...opened]).toEqual([own().personId]);
      return {
        own: await seen(transaction, tables, `person_id = ${own().personId}`),
        others: await seen(transaction, tables, `person_id <> ${own().personId}`),
      };
    });
    expect(found.others).toEqual([]);
    expect(found.own).toContain('people.persons');
    expect(found.own).toContain('benefits.work_income');
  });

  it.each([
    ['no client', { personId: 0 }],
    ['a member of staff in the scope of clients', { role: 'work-coach' as const }],
    ['a representative without a representation', { role: 'representative' as const }],
  ])('around the code: opens for %s not at all', async (_who, change) => {
    const opened = await asOwn(
      (transaction) => openFiles(transaction, [own().personId], 'own-file'),
      change,
    );
    expect([...opened]).toEqual([]);
  });

  it('around the code: shows a representative what the ground gives', async () => {
    const money = async (representationId: number) =>
      asOwn(
        async (transaction) => {
          await openFiles(transaction, [own().personId], 'own-file');
          return seen(
            transaction,
            ['benefits.work_income', 'caseload.coach_assignments', 'people.persons'],
            'true',
          );
        },
        { role: 'representative', representationId },
      );
    expect(await money(ids.administration)).toContain('benefits.work_income');
    expect(await money(ids.mentorship)).toEqual(['caseload.coach_assignments', 'people.persons']);
    expect(await money(ids.over)).toEqual([]);
  });

  it('is read in the log as the client’s, and as who acts for the client', async () => {
    await (await get(made.office).signIn(client())).get('/mine');
    await (await get(made.office).signIn(representative(ids.mentorship))).get('/mine');
    const lines = (await database.arrange(
      `select role, own_person_id::float8 as own, representation_id::float8 as by, what from audit.read_log
       where staff_id is null order by read_id desc limit 2`,
    )) as readonly object[];
    expect(lines).toEqual([
      { role: 'representative', own: own().personId, by: ids.mentorship, what: 'own-file' },
      { role: 'client', own: own().personId, by: null, what: 'own-file' },
    ]);
  });
});
