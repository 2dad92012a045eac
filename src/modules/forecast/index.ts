export { backtestSeries, type SeriesBacktest } from './actions/backtest-series.ts';
export { forecastSeries, mostHorizon, type SeriesForecast } from './actions/forecast-series.ts';
export { readSeries } from './actions/read-series.ts';
export { findMonth } from './rules/month.ts';
