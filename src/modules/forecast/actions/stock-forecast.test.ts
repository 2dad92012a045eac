// The stock-and-flow model on a small synthetic city: counts that balance, and the same figures on any number of threads.
import { beforeAll, describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { forecastDesk } from '../pages/desk.ts';
import { fanChart } from '../pages/forecast-charts.ts';
import { monthAfter } from '../rules/month.ts';
import { effectsOf } from '../rules/scenario/effects.ts';
import type { ScenarioPart } from '../rules/scenario/scenario.ts';
import { slice, stockByMonth } from '../rules/stock/counts.ts';
import { forecastAtOnce } from '../rules/stock/forecast.ts';
import type { Model } from '../rules/stock/model.ts';
import { cells, events, groups } from '../rules/stock/population.ts';
import { targetAhead } from '../rules/stock/target-ahead.ts';
import { shareTracks } from '../rules/stock/tracks.ts';
import { forecastWarnings } from '../rules/stock/warnings.ts';
import { type ForecastGround, openGround } from './open-ground.ts';
import { modelAt } from './open-model.ts';
import { simulate } from './simulate.ts';
import { csvOf, jsonOf } from './write-forecast.ts';

describe('the stock of a snapshot', () => {
  const reader = useCitySnapshot(0.01, '2024-06-30');
  let ground: ForecastGround;
  beforeAll(async () => {
    const opened = await openGround(reader());
    if (!opened.ok) throw new Error(opened.refusal);
    ground = opened.value;
  });
  const asked = (parts: readonly ScenarioPart[] = [], months = 24) => ({
    model: ground.model,
    effects: effectsOf({ name: 'test', parts }, ground),
    months,
    seed: 1,
  });
  const stockAt = (parts: readonly ScenarioPart[], month = 23) =>
    forecastAtOnce(asked(parts), undefined, 5).series['stock']?.[month]?.mean ?? Number.NaN;

  it('is counted in settled months alone, and who leaves and comes explains every change', async () => {
    expect(ground.model.origin).toBe('2024-05');
    const { counts } = ground.history;
    const stock = stockByMonth(counts);
    const rows = await reader().query<{ n: number }>(
      `select count(*)::integer as n from household_months where scheme = 'PW' and month >= $from::date
        and month < $until::date group by month order by month`,
      { from: `${counts.from}-01`, until: '2024-05-01' },
    );
    expect([...stock]).toEqual(rows.map(({ n }) => n));
    for (let month = 0; month + 1 < counts.months; month += 1) {
      let change = 0;
      for (let cell = 0; cell < cells; cell += 1) {
        for (const [event, code] of events.entries()) {
          const times = counts.times[(month * cells + cell) * events.length + event] as number;
          change += code === 'return' ? times : event < 5 ? -times : 0;
        }
      }
      for (let group = 0; group < groups; group += 1) {
        change += counts.entered[month * groups + group] as number;
      }
      expect((stock[month + 1] as number) - (stock[month] as number)).toBe(change);
    }
  });

  it('is the same on 1, 2 and 4 threads', async () => {
    const made = await Promise.all(
      [1, 2, 4].map((threads) =>
        simulate(asked([], 12), { draws: 45, target: ground.target, threads }),
      ),
    );
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
    expect(made[0]?.draws).toBe(45);
  });

  it('simulated and at once agree, and the band grows', async () => {
    const simulated = await simulate(asked(), { draws: 200, target: undefined, threads: 2 });
    const atOnce = forecastAtOnce(asked(), undefined);
    const last = simulated.series['stock']?.[23];
    const quick = atOnce.series['stock']?.[23];
    if (last === undefined || quick === undefined) throw new Error('no stock');
    expect(Math.abs(quick.mean - last.mean)).toBeLessThan((last.hi80 - last.lo80) / 4);
    expect((quick.hi80 - quick.lo80) / (last.hi80 - last.lo80)).toBeGreaterThan(0.6);
    expect((quick.hi80 - quick.lo80) / (last.hi80 - last.lo80)).toBeLessThan(1.6);
    const first = simulated.series['stock']?.[0];
    expect(last.hi80 - last.lo80).toBeGreaterThan((first?.hi80 ?? 0) - (first?.lo80 ?? 0));
  });

  it('can be stopped while it is simulated', async () => {
    const stop = new AbortController();
    const simulating = simulate(asked([], 60), {
      draws: 4000,
      target: undefined,
      threads: 1,
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await expect(simulating).rejects.toThrow(/abort/i);
  });

  const from = '2024-08' as ScenarioPart['from'];
  it('follows what is assumed', () => {
    const base = stockAt([]);
    expect(stockAt([{ kind: 'inflow', from, change: -0.3 }])).toBeLessThan(base);
    expect(stockAt([{ kind: 'refugees', from, number: 20 }])).toBeGreaterThan(base);
    expect(stockAt([{ kind: 'wage-subsidies', from, places: 1 }])).toBeLessThan(base);
    const elasticity = { mean: 0.3, low: 0.3, high: 0.3 };
    expect(stockAt([{ kind: 'labour-market', from, vacancies: 0.5, elasticity }])).toBeLessThan(
      base,
    );
    expect(stockAt([{ kind: 'capacity', from, fte: { work: -1 } }])).toBeGreaterThan(base);
    expect(stockAt([{ kind: 'inflow', from, until: from, change: -0.3 }])).toBe(base);
  });

  it('differs between scenarios by the scenario alone: the same draws', () => {
    const later = '2025-08' as ScenarioPart['from'];
    const one = forecastAtOnce(
      asked([{ kind: 'inflow', from: later, change: -0.3 }]),
      undefined,
      10,
    );
    const base = forecastAtOnce(asked(), undefined, 10);
    expect(one.series['stock']?.slice(0, 15)).toEqual(base.series['stock']?.slice(0, 15));
  });

  it('is told with target, assumptions, snapshot and version', () => {
    const target = { value: 200, by: getDay('2025-12-31') };
    const forecast = forecastAtOnce(asked(), target, 10);
    const told = jsonOf(ground, { name: 'base', parts: [] }, forecast, 'en');
    expect(told.snapshot.number).toBe(1);
    expect(told.months).toHaveLength(24);
    expect(told.target?.probability).toBeLessThan(0.2);
    expect(told.target?.extraExits.mean).toBeGreaterThan(1);
    expect(csvOf(ground, { name: 'base', parts: [] }, forecast).split('\n')).toHaveLength(
      33 * 24 + 2,
    );
  });

  it('is estimated at an earlier origin by what was known then', async () => {
    const earlier = await modelAt(reader(), ground.history, 24);
    expect(earlier.origin).toBe(monthAfter(ground.model.origin, -24));
    const { counts } = ground.history;
    const then = slice(counts, 0, counts.months - 24);
    const people = earlier.start.reduce((sum, count) => sum + count, 0);
    expect(people).toBeGreaterThan(stockByMonth(then).at(-1) ?? 0);
  });

  it('is judged by a target whose day lies ahead', () => {
    const passed = targetAhead({ value: 1, by: getDay('2023-12-31') }, ground.model.origin);
    expect(passed.by).toBe('2026-12-31');
  });

  it('says what to know beside it: how far it looks, and that tracks are still changing', () => {
    const kinds = (model: Model, months: number) =>
      forecastWarnings(model, months).map(({ kind }) => kind);
    expect(kinds(ground.model, 24)).not.toContain('far-ahead');
    expect(kinds(ground.model, 60)).toContain('far-ahead');
    const one = { service: 0, age: 1, band: 0 };
    const inTracks = (none: number) =>
      shareTracks([
        { ...one, track: '1', n: 100 - none },
        { ...one, track: 'none', n: none },
      ]);
    expect(kinds({ ...ground.model, tracks: inTracks(5) }, 24)).not.toContain('tracks-changing');
    expect(kinds({ ...ground.model, tracks: inTracks(30) }, 24)).toContain('tracks-changing');
  });

  it('laid beside later counts, a forecast of before begins at the count of its own day', async () => {
    const model = await modelAt(reader(), ground.history, 48);
    const forecast = forecastAtOnce({ model, effects: [], months: 12, seed: 1 }, undefined, 2);
    const { lines } = fanChart(forecastDesk(ground, 'nl'), forecast, ground.target);
    const [counted, expected] = [lines[0], lines[1]].map((line) => line?.points);
    expect(expected?.[0]?.at).toBe(`${model.origin}-01`);
    expect(expected?.[0]?.value).toBe(counted?.find(({ at }) => at === expected?.[0]?.at)?.value);
    expect(expected?.[0]?.value).not.toBe(counted?.at(-1)?.value);
  });
});
