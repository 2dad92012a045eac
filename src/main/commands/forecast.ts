import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Command, type Input, json, text } from '#main/command.ts';
import { asksStock, forecastStock, stockOptions } from '#main/commands/forecast-stock.ts';
import { aligned, mistyped, readNumbers, refused, wholeNumber } from '#main/commands/typed.ts';
import {
  backtestSeries,
  findMonth,
  forecastSeries,
  mostHorizon,
  readSeries,
  type SeriesBacktest,
  type SeriesForecast,
} from '#modules/forecast/index.ts';

const series = {
  series: { type: 'string', meaning: 'CSV file with a column month (YYYY-MM), a line a month' },
  column: { type: 'string', meaning: 'the column of numbers, 0 or more' },
  until: {
    type: 'string',
    meaning: 'the last month to use, YYYY-MM (default the last of the file)',
  },
  seed: { type: 'string', meaning: 'seed of the simulated part of the bands (default 1)' },
} as const;

export const forecast: Command = {
  name: 'forecast',
  purpose:
    'forecast a monthly series from a file, or the stock of a snapshot under a scenario, with bands',
  takes: '',
  options: {
    ...series,
    horizon: { type: 'string', meaning: `months ahead, 1 to ${mostHorizon} (default 24)` },
    ...stockOptions,
    json,
  },
  run: async (input) => {
    if (asksStock(input)) return forecastStock(input);
    const asked = readAsked(input, 'forecast', { horizon: ['24', mostHorizon] });
    if (typeof asked === 'string') return mistyped(input, 'forecast', asked);
    const read = readSeries(asked.file, asked.column, asked.until);
    if (!read.ok) return refused(input, read.refusal);
    const made = forecastSeries(read.value, asked.numbers.horizon, asked.seed);
    if (!made.ok) return refused(input, `${asked.file}: ${made.refusal}`);
    input.out(input.values['json'] === true ? JSON.stringify(made.value) : tableOf(made.value));
    return 0;
  },
};

export const forecastBacktest: Command = {
  name: 'forecast backtest',
  purpose: 'how wrong forecasts of a series would have been: error and coverage of each method',
  takes: '',
  options: {
    ...series,
    horizon: { type: 'string', meaning: `months ahead, 1 to ${mostHorizon} (default 12)` },
    origins: { type: 'string', meaning: 'how many months to forecast from, 1 to 600 (default 60)' },
    json,
  },
  run: async (input) => {
    const asked = readAsked(input, 'forecast backtest', {
      horizon: ['12', mostHorizon],
      origins: ['60', 600],
    });
    if (typeof asked === 'string') return mistyped(input, 'forecast backtest', asked);
    const read = readSeries(asked.file, asked.column, asked.until);
    if (!read.ok) return refused(input, read.refusal);
    const { horizon, origins } = asked.numbers;
    const made = backtestSeries(read.value, horizon, origins, asked.seed);
    if (!made.ok) return refused(input, `${asked.file}: ${made.refusal}`);
    input.out(
      input.values['json'] === true ? JSON.stringify(made.value) : backtestLines(made.value),
    );
    return 0;
  },
};

/** What was typed, or a sentence about what was typed wrong. Numbers: their default and the most. */
function readAsked<Name extends string>(
  { values, words }: Input,
  command: string,
  numbers: Readonly<Record<Name, readonly [string, number]>>,
) {
  const file = text(values['series']);
  const column = text(values['column']);
  if (words.length > 0) return `"${words.join(' ')}" is too much behind ${command}.`;
  if (!file) return 'name the file with --series F.csv.';
  if (!column) return 'name the column with --column C.';
  const until = readMonth(text(values['until']));
  if (!until.ok) return until.refusal;
  const read = readNumbers(values, numbers);
  if (typeof read === 'string') return read;
  const typedSeed = text(values['seed']) ?? '1';
  const seed = wholeNumber(typedSeed);
  if (seed === undefined) return `--seed is a whole number of 0 or more: "${typedSeed}".`;
  return { file, column, until: until.value, seed, numbers: read };
}

function readMonth(typed: string | undefined): Result<ReturnType<typeof findMonth>, string> {
  const month = typed === undefined ? undefined : findMonth(typed);
  return typed !== undefined && month === undefined
    ? refuse(`--until must be a month, YYYY-MM: "${typed}".`)
    : ok(month);
}

function tableOf({ forecast: months, parameters, warnings }: SeriesForecast): string {
  const size = Math.max(...months.map(({ hi95 }) => hi95));
  const digits = size >= 10_000 ? 0 : size >= 100 ? 1 : 2;
  const number = (value: number) => value.toFixed(digits);
  const { column, from, until, ets } = parameters;
  return [
    `${column}, known from ${from} until ${until}; combination of ${ets.form}, a damped trend, Theta and seasonal naive`,
    '',
    ...aligned([
      ['month', 'expected', '50% band', '80% band', '95% band'],
      ...months.map(({ month, mean, lo50, hi50, lo80, hi80, lo95, hi95 }) => [
        month,
        number(mean),
        `${number(lo50)} to ${number(hi50)}`,
        `${number(lo80)} to ${number(hi80)}`,
        `${number(lo95)} to ${number(hi95)}`,
      ]),
    ]),
    ...(warnings.length === 0 ? [] : ['', ...warnings.map(({ message }) => `! ${message}`)]),
  ].join('\n');
}

function backtestLines(tested: SeriesBacktest): string {
  const share = (value: number) => `${(100 * value).toFixed(0)}%`;
  return [
    `${tested.column}: ${tested.origins} origins, ${tested.firstOrigin} to ${tested.lastOrigin}, ${tested.horizon} months ahead`,
    'MASE: mean absolute error in units of the mean absolute change over a year; coverage of the bands',
    '',
    ...aligned([
      ['method', 'MASE', 'in 50%', 'in 80%', 'in 95%'],
      ...Object.entries(tested.methods).map(([method, { mase, coverage }]) => [
        method === tested.default ? `${method} (default)` : method,
        mase.toFixed(3),
        share(coverage[50]),
        share(coverage[80]),
        share(coverage[95]),
      ]),
    ]),
  ].join('\n');
}
