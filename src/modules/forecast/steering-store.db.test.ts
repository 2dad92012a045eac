// Forecasts that are kept: who may, that nothing of them changes, and that they come back as they were.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { useDatabase } from '#test/support/database.ts';
import { findMonth, type Month } from './rules/month.ts';
import type { StockForecast } from './rules/stock/forecast.ts';
import { forecastStore, type Kept } from './steering-store.ts';

const month = (text: string): Month => findMonth(text) as Month;
const band = { mean: 10.5, lo50: 9, hi50: 12, lo80: 8, hi80: 13, lo95: 7, hi95: 14 };
const forecast: StockForecast = {
  kind: 'simulated',
  draws: 1000,
  seed: 1,
  origin: month('2024-05'),
  months: [month('2024-05'), month('2024-06')],
  series: { stock: [band, band] },
  apart: { parameters: [band, band], chance: [band, band] },
  target: undefined,
};
const kept: Kept = {
  name: 'Minder instroom',
  note: 'voor de raad',
  snapshot: { number: 3, referenceDate: getDay('2024-06-30'), synthetic: true, version: '0.1.0' },
  scenario: { name: 'x', parts: [{ kind: 'inflow', from: month('2024-08'), change: -0.1 }] },
  assumptions: { nl: [{ assumption: 'a', source: 'b' }], en: [{ assumption: 'c', source: 'd' }] },
  forecast,
  target: { value: 600, by: getDay('2025-12-31') },
};

describe('a kept forecast', () => {
  const database = useDatabase();
  const steerer = (role: Role) => ({ staffId: undefined, role, day: getDay('2024-07-01') });

  it('is not kept by the council, who reads it', async () => {
    const store = forecastStore(database.gate);
    await expect(store.keep(steerer('council-member'), kept)).rejects.toThrow(/row-level security/);
    const id = await store.keep(steerer('policy-officer'), kept);
    const found = await store.find(steerer('council-member'), id);
    const { id: _, madeAt, role, ...rest } = found ?? { id: 0, madeAt: undefined, role: '' };
    expect(rest).toEqual(kept);
    expect(madeAt).toBeInstanceOf(Date);
    expect(role).toBe('policy-officer');
    expect(await store.list(steerer('researcher'))).toHaveLength(1);
    expect(await store.find(steerer('researcher'), id + 1)).toBeUndefined();
  });

  it('is not removed, and a change leaves what was before', async () => {
    const act = { scope: 'steering', ...steerer('researcher') } as const;
    const acting = { ...act, purpose: 'policy-information', reason: 'test' };
    const removed = inScope(database.gate, acting, (transaction) =>
      sql`delete from steering.forecasts`.execute(transaction),
    );
    await expect(removed).rejects.toThrow(/permission denied/);
    await inScope(database.gate, acting, async (transaction) => {
      await sql`select audit.begin_act()`.execute(transaction);
      await sql`update steering.forecasts set note = 'anders'`.execute(transaction);
    });
    const [before] = (await database.arrange(
      `select before->>'note' as note from audit.change_log where relation = 'steering.forecasts'`,
    )) as { note: string }[];
    expect(before?.note).toBe('voor de raad');
  });
});
