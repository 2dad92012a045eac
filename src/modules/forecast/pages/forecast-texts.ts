import type { PlainTable } from '#web/plain-table.tsx';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import type { TargetOutcome } from '../rules/stock/target.ts';
import { forecastWarnings } from '../rules/stock/warnings.ts';
import { sayAssumptions } from '../words/say-assumptions.ts';
import { sayWarning } from '../words/warning-words.ts';
import { type ForecastDesk, shownCount } from './desk.ts';

/** In the month of the farthest look: how far off by what is not known of the rates, and by chance. */
export function guessedSentence({ t, f }: ForecastDesk, { apart }: StockForecast): string {
  const half = (bands: typeof apart.chance) => {
    const last = bands.at(-1);
    return last === undefined ? '' : f.number(Math.round((last.hi80 - last.lo80) / 2));
  };
  return t.guessedText(half(apart.parameters), half(apart.chance));
}

/** What is assumed, in the words of its parts; more than two are counted and told further down. */
export function assumedSentence({ t, f, ground, language }: ForecastDesk, scenario: Scenario) {
  const said = sayAssumptions(scenario, ground, language);
  if (said.length === 0) return t.assumedBase;
  return said.length > 2
    ? t.assumedParts(f.number(said.length))
    : said.map(({ assumption }) => firstSentence(assumption)).join(' ');
}

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

export function leadSentence(desk: ForecastDesk, { months, series }: StockForecast): string {
  const last = series['stock']?.at(-1);
  const month = months.at(-1);
  if (last === undefined || month === undefined) throw new Error('a forecast has months');
  return desk.t.lead(desk.f.month(month), shownCount(desk, last.lo80), shownCount(desk, last.hi80));
}

/** What the target asks, beside its probability. */
export function targetFacts(
  { t, f }: ForecastDesk,
  { extraExits, crossing }: TargetOutcome,
): readonly { readonly term: string; readonly value: string; readonly note?: string }[] {
  const digits = extraExits.hi80 < 20 ? 1 : 0;
  const number = (value: number) => f.number(value, digits);
  const needed =
    extraExits.mean <= 0 && extraExits.hi80 <= 0
      ? t.extraExitsNone
      : t.extraExitsValue(
          number(extraExits.mean),
          number(extraExits.lo80),
          number(extraExits.hi80),
        );
  const early = crossing.early === undefined ? [] : [t.crossingEarly(f.month(crossing.early))];
  return [
    { term: t.extraExits, value: needed },
    {
      term: t.crossing,
      value:
        crossing.expected === undefined
          ? t.crossingNever
          : t.crossingIn(f.month(crossing.expected)),
      note: [t.crossingShare(f.share(crossing.share, 0)), ...early].join('; '),
    },
  ];
}

export function assumptionTable(
  { t, ground, language }: ForecastDesk,
  scenario: Scenario,
): PlainTable {
  return {
    caption: t.assumptions,
    columns: [{ header: t.assumption }, { header: t.source }],
    rows: sayAssumptions(scenario, ground, language).map(({ assumption, source }) => [
      assumption,
      source,
    ]),
  };
}

/** In and out, by year ahead. */
export function flowTable(desk: ForecastDesk, { months, series }: StockForecast): PlainTable {
  const { t, f } = desk;
  const years = months.filter((_, at) => at % 12 === 0 && at + 12 <= months.length);
  const rows = [
    [t.flowInNew, 'inflow:new'],
    [t.flowInReturn, 'inflow:return'],
    [t.flowWork, 'exit:work'],
    [t.flowPension, 'exit:pension'],
    [t.flowMoved, 'exit:moved'],
    [t.flowDeath, 'exit:death'],
    [t.flowOther, 'exit:other-reason'],
  ] as const;
  return {
    caption: t.flowsTitle(f.month(months[0] ?? '')),
    columns: [
      { header: t.flow },
      ...years.map((_, year) => ({ header: t.yearNumber(f.number(year + 1)), numeric: true })),
    ],
    rows: rows.map(([label, name]) => [
      label,
      ...years.map((_, year) =>
        shownCount(
          desk,
          (series[name] ?? [])
            .slice(12 * year, 12 * year + 12)
            .reduce((sum, { mean }) => sum + mean, 0),
        ),
      ),
    ]),
  };
}

/** What to know beside it: of the history, and of how far it looks. */
export const warningSentences = (
  { ground, language }: ForecastDesk,
  { months }: StockForecast,
): readonly string[] =>
  forecastWarnings(ground.model, months.length).map((warning) => sayWarning(warning, language));

/** How the figures are to be read; of a small city its scale. */
export function readingRules({ t, f, ground }: ForecastDesk): readonly string[] {
  const { scale } = ground.manifest;
  const made = scale === null || scale === 1;
  return [
    t.rounded,
    ...(made ? [] : [t.scaled(f.share(scale, Number.isInteger(scale * 100) ? 0 : 1))]),
  ];
}
