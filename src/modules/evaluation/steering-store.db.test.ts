// What is written down of a programme stays: by the scope that cannot reach a person, for who steers.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { useDatabase } from '#test/support/database.ts';
import type { Design } from './rules/design.ts';
import type { Measured } from './rules/measured.ts';
import { type Asking, openRegister, type Register } from './steering-store.ts';

const officer: Asking = {
  staffId: undefined,
  role: 'policy-officer',
  day: getDay('2026-03-02'),
};
const design: Design = {
  name: 'Kans voor Carnisse',
  question: 'Stromen er meer huishoudens uit naar werk?',
  outcome: 'exits-to-work',
  expected: 'higher',
  assignment: 'staggered',
  places: ['BU1', 'BU2'],
  startsOn: getDay('2027-01-01'),
  turns: [getDay('2027-01-01'), getDay('2027-07-01')],
  pool: 'others',
  leftOut: [],
  method: 'sdid',
  analysis: 'Over alle beurten samen.',
  changedBecause: undefined,
};
const lot = {
  seed: 7,
  waves: [
    { place: 'BU2', from: getDay('2027-01-01') },
    { place: 'BU1', from: getDay('2027-07-01') },
  ],
};
const measured = {
  reports: { sdid: { meanEffect: 1.5 } },
  areas: { sdid: [0.5, -0.25] },
  parallel: 0.4,
} as unknown as Measured;

describe('the register of programmes', () => {
  const database = useDatabase();
  const made: { register?: Register; programme?: number | undefined } = {};
  const register = () => made.register ?? openRegister(database.gate);
  beforeAll(async () => {
    made.register = openRegister(database.gate);
    made.programme = await register().register(officer, design, lot);
  });
  const programme = () => made.programme ?? 0;

  it('keeps a design with the day on which it was written down, and the order that was drawn', async () => {
    const [kept] = await register().designsOf(officer, programme());
    expect(kept).toMatchObject({
      name: design.name,
      registered_on: '2026-03-02',
      starts_on: '2027-01-01',
      waves: lot.waves,
      seed: 7,
      places: ['BU1', 'BU2'],
    });
  });

  it('holds one programme of a name', async () => {
    expect(await register().register(officer, design, lot)).toBeUndefined();
  });

  it('adds a later design with its reason, and keeps the earlier one', async () => {
    const later = { ...officer, day: getDay('2026-05-01') };
    const other = { ...design, method: 'did', changedBecause: 'Minder buurten.' } as const;
    await register().redesign(later, programme(), other, lot);
    const designs = await register().designsOf(officer, programme());
    expect(designs.map(({ method, registered_on: on }) => [method, on])).toEqual([
      ['did', '2026-05-01'],
      ['sdid', '2026-03-02'],
    ]);
    expect((await register().list(officer)).map(({ method }) => method)).toEqual(['did']);
  });

  it('keeps a result with its design and snapshot; a list reads no more of it than a line', async () => {
    const [, first] = await register().designsOf(officer, programme());
    const result = await register().keep(officer, {
      programmeId: programme(),
      designId: first?.design_id ?? 0,
      snapshot: 3,
      referenceDate: getDay('2026-02-20'),
      outcome: 'exits-to-work',
      method: 'sdid',
      pool: 'others',
      measured,
    });
    const [line] = await register().lastResults(officer);
    expect(line).toMatchObject({
      result_id: result,
      snapshot: 3,
      report: { meanEffect: 1.5 },
      areas: [0.5, -0.25],
      parallel: 0.4,
    });
    expect(line).not.toHaveProperty('measured');
    expect((await register().findResult(officer, programme(), result))?.measured).toEqual(measured);
    expect(await register().findResult(officer, programme() + 1, result)).toBeUndefined();
  });

  it.each(['council-member', 'team-manager'] as const)('is not written by a %s', async (role) => {
    const refused = register().register({ ...officer, role }, { ...design, name: role }, lot);
    await expect(refused).rejects.toThrow(/row-level security/);
  });

  it.each(['programmes', 'designs', 'results'])('changes nothing in %s', async (table) => {
    const acting: Acting = {
      ...officer,
      scope: 'steering',
      purpose: 'policy-information',
      reason: 'test',
    };
    const refused = inScope(database.gate, acting, (transaction) =>
      sql.raw(`update steering.${table} set act_id = act_id`).execute(transaction),
    );
    await expect(refused).rejects.toThrow(/permission denied/);
  });
});
