import { stringify } from 'csv-stringify/sync';
import type { Language } from '#web/words.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { goingAlong, levelsInShort } from '../rules/stock/model.ts';
import { seriesNames } from '../rules/stock/report.ts';
import { forecastWarnings } from '../rules/stock/warnings.ts';
import { sayAssumptions } from '../words/say-assumptions.ts';
import { sayWarning } from '../words/warning-words.ts';
import type { ForecastGround } from './open-ground.ts';

/** A forecast for machines: per month stock, flows and composition with their bands, and what it rests on. */
export function jsonOf(
  ground: ForecastGround,
  scenario: Scenario,
  forecast: StockForecast,
  language: Language,
) {
  const { manifest, model, market, history, capacity } = ground;
  return {
    snapshot: {
      number: manifest.number,
      referenceDate: manifest.referenceDate,
      version: manifest.version,
      synthetic: manifest.synthetic,
      scale: manifest.scale,
    },
    method: 'stock-and-flow',
    run: {
      kind: forecast.kind,
      draws: forecast.draws,
      seed: forecast.seed,
      origin: forecast.origin,
    },
    scenario,
    assumptions: sayAssumptions(scenario, ground, language),
    months: forecast.months.map((month, at) => ({
      month,
      stock: {
        ...forecast.series['stock']?.[at],
        parametersOnly: forecast.apart.parameters[at],
        chanceOnly: forecast.apart.chance[at],
      },
      flows: grouped(forecast, at, (name) => /^(inflow|exit):/.test(name)),
      composition: grouped(forecast, at, (name) =>
        /^(age|service|track|duration|side):/.test(name),
      ),
    })),
    target: forecast.target ?? null,
    parameters: {
      historyFrom: history.counts.from,
      windowMonths: model.windowMonths,
      levels: levelsInShort(model),
      correlations: goingAlong(model),
      season: model.season,
      vacancies: market,
      capacity,
    },
    warnings: forecastWarnings(ground.model, forecast.months.length).map((warning) => ({
      ...warning,
      message: sayWarning(warning, language),
    })),
  };
}

const grouped = ({ series }: StockForecast, at: number, wanted: (name: string) => boolean) =>
  Object.fromEntries(
    seriesNames
      .filter(wanted)
      .map((name) => [name.replace(':', '_').replaceAll('-', '_'), series[name]?.[at]]),
  );

/** One number a row: month, series, mean and bands. */
export function csvOf(
  ground: ForecastGround,
  scenario: Scenario,
  { kind, draws, seed, months, series }: StockForecast,
): string {
  const { number, referenceDate, synthetic } = ground.manifest;
  const rows = seriesNames.flatMap((name) =>
    months.map((month, at) => ({
      month,
      series: name,
      ...series[name]?.[at],
      scenario: scenario.name,
      kind,
      draws,
      seed,
      snapshot: number,
      reference_date: referenceDate,
      synthetic: synthetic ? 1 : 0,
    })),
  );
  return stringify(rows, { header: true, escape_formulas: true });
}
