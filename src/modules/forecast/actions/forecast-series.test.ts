import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMonth, type Month, monthAfter } from '../rules/month.ts';
import type { MonthlySeries } from '../rules/monthly-series.ts';
import { backtestSeries } from './backtest-series.ts';
import { forecastSeries } from './forecast-series.ts';
import { readSeries } from './read-series.ts';

const first = '2014-01' as Month;
const series = (length: number, of: (at: number) => number): MonthlySeries => ({
  column: 'stock',
  first,
  last: monthAfter(first, length - 1),
  values: Float64Array.from({ length }, (_, at) => of(at)),
});
/** Without chance, but not quite regular. */
const wave = (at: number) =>
  300 + at + 9 * Math.sin((2 * Math.PI * at) / 12) + 2 * Math.sin(at * at);

describe('a forecast is refused', () => {
  it('of a history of less than three years', () => {
    const made = forecastSeries(series(35, wave), 12, 1);
    expect(made.ok ? '' : made.refusal).toContain(
      '35 months (2014-01 to 2016-11); a forecast needs at least 36',
    );
  });

  it('a back-test too, of more origins than the history has', () => {
    const made = backtestSeries(series(100, wave), 12, 60, 1);
    expect(made.ok ? '' : made.refusal).toContain('need at least 107');
  });
});

describe('a forecast', () => {
  const made = forecastSeries(series(72, wave), 14, 1);
  const forecast = made.ok ? made.value : undefined;

  it('follows the last month, month by month, with bands around each other', () => {
    expect(forecast?.forecast.map(({ month }) => month).slice(0, 2)).toEqual([
      '2020-01',
      '2020-02',
    ]);
    expect(forecast?.forecast).toHaveLength(14);
    for (const { mean, ...bands } of forecast?.forecast ?? []) {
      const order = [bands.lo95, bands.lo80, bands.lo50, mean, bands.hi50, bands.hi80, bands.hi95];
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(Math.abs(mean - 375)).toBeLessThan(25);
    }
  });

  it('is the same for the same seed, and says which', () => {
    expect(forecastSeries(series(72, wave), 14, 1)).toEqual(made);
    expect(forecast?.parameters).toMatchObject({ seed: 1, until: '2019-12', months: 72 });
    expect(forecast?.parameters.ets.form).toMatch(/^ETS\([AM],(N|A|Ad),[NAM]\)$/);
  });

  it('of a short history says that its bands are not checked', () => {
    const short = forecastSeries(series(40, wave), 12, 1);
    expect(short.ok && short.value.warnings.map(({ kind }) => kind)).toContain('short-history');
  });

  it('never lies below 0, and says where it was cut off', () => {
    const falling = forecastSeries(
      series(60, (at) => 200 - 3.2 * at + 2 * Math.sin(at * at)),
      24,
      1,
    );
    expect(
      falling.ok && falling.value.forecast.every(({ lo95, mean }) => lo95 >= 0 && mean >= 0),
    ).toBe(true);
    expect(falling.ok && falling.value.warnings.map(({ kind }) => kind)).toContain('below-zero');
  });

  it('tells of a typing error and of a level shift, with month and size', () => {
    const odd = series(84, (at) => wave(at) + (at === 30 ? 300 : 0) - (at >= 60 ? 80 : 0));
    const told = forecastSeries(odd, 6, 1);
    const warnings = told.ok ? told.value.warnings : [];
    expect(warnings).toMatchObject([
      { kind: 'outlier', month: '2016-07' },
      { kind: 'level-shift', month: '2019-01', until: '2019-01' },
    ]);
    const sizes = warnings.map((warning) => ('size' in warning ? warning.size : 0));
    expect(Math.abs((sizes[0] ?? 0) - 300)).toBeLessThan(15);
    expect(Math.abs((sizes[1] ?? 0) + 80)).toBeLessThan(15);
  });
});

const published = '../shared/data/cbs_37789ksz_monthly_1998_2022.csv';
if (!existsSync(published)) {
  process.stderr.write(
    `\nNOT TESTED: ${published} is not there, so no forecast met published figures.\n`,
  );
}

describe.skipIf(!existsSync(published))(`published figures (needs ${published})`, () => {
  const read = (column: string, until?: string) => {
    const found = readSeries(published, column, until === undefined ? undefined : findMonth(until));
    if (!found.ok) throw new Error(found.refusal);
    return found.value;
  };

  it.each([12, 24])(
    '%d months of social assistance: near the best method in hindsight, bands that hold',
    (horizon) => {
      const made = backtestSeries(read('social_assistance'), horizon, 60, 1);
      if (!made.ok) throw new Error(made.refusal);
      const { combination, ...single } = made.value.methods;
      const best = Math.min(...Object.values(single).map(({ mase }) => mase));
      expect(combination.mase).toBeLessThan(1.05 * best);
      expect(combination.mase).toBeLessThan(
        (horizon === 12 ? 0.6 : 0.9) * single['seasonal-naive'].mase,
      );
      expect(combination.coverage[80]).toBeGreaterThan(0.75);
      expect(combination.coverage[80]).toBeLessThan(0.88);
    },
    90_000,
  );

  it('a gap names the line and the month before', () => {
    const gap = readSeries(published, 'unemployment_sa', undefined);
    expect(gap.ok ? '' : gap.refusal).toContain('line 218');
    expect(gap.ok ? '' : gap.refusal).toContain('--until 2015-12');
  });

  it('the shift of spring 2020 is reported with its size', () => {
    const made = forecastSeries(read('social_assistance', '2021-06'), 1, 1);
    const shift =
      made.ok &&
      made.value.warnings.find((warning) => 'month' in warning && warning.month === '2020-03');
    expect(shift).toMatchObject({ kind: 'level-shift', until: '2020-04' });
  }, 90_000);
});
