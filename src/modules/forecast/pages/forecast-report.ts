import type { Report, ReportBlock } from '#web/report/content.ts';
import { currentStock } from '../actions/current-stock.ts';
import type { Chosen } from '../rules/scenario/typed.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { type ForecastDesk, shownCount, startOf } from './desk.ts';
import { compositionCharts, fanChart } from './forecast-charts.ts';
import {
  assumedSentence,
  assumptionTable,
  flowTable,
  guessedSentence,
  leadSentence,
  readingRules,
  targetFacts,
  warningSentences,
} from './forecast-texts.ts';

/** The forecast for paper: the same sentences, charts and tables as the page. */
export function forecastReport(
  desk: ForecastDesk,
  chosen: Chosen,
  forecast: StockForecast,
): Report {
  const { t, f, ground, language } = desk;
  const { manifest, model } = ground;
  const assumptions = assumptionTable(desk, chosen.scenario);
  return {
    title: t.title,
    subtitle: leadSentence(desk, forecast),
    language,
    synthetic: manifest.synthetic,
    date: manifest.referenceDate,
    contentsDepth: 1,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            term: t.known,
            value: t.knownText(
              shownCount(desk, currentStock(ground)),
              f.day(startOf(model.origin)),
            ),
          },
          {
            term: t.assumed,
            value: assumedSentence(desk, chosen.scenario),
          },
          { term: t.guessed, value: guessedSentence(desk, forecast) },
        ],
      },
      { kind: 'heading', level: 1, text: t.tabForecast },
      { kind: 'chart', chart: fanChart(desk, forecast, chosen.target) },
      {
        kind: 'note',
        text: forecast.kind === 'simulated' ? t.simulated(f.number(forecast.draws)) : t.atOnce,
      },
      ...targetBlocks(desk, chosen, forecast),
      ...warningSentences(desk, forecast).map((text) => ({ kind: 'note', text }) as const),
      ...(assumptions.rows.length === 0
        ? []
        : ([
            { kind: 'heading', level: 1, text: t.assumptions },
            { kind: 'table', table: assumptions },
          ] as const)),
      { kind: 'heading', level: 1, text: t.composition },
      ...compositionCharts(desk, forecast).map(({ chart }) => ({ kind: 'chart', chart }) as const),
      { kind: 'table', table: flowTable(desk, forecast) },
      { kind: 'note', text: [...readingRules(desk), originOf(desk), t.method].join(' ') },
    ],
  };
}

function targetBlocks(
  desk: ForecastDesk,
  { target }: Chosen,
  { target: outcome }: StockForecast,
): readonly ReportBlock[] {
  const { t, f } = desk;
  if (outcome === undefined) return [];
  return [
    { kind: 'heading', level: 1, text: t.targetTitle },
    {
      kind: 'paragraph',
      text: t.targetText(f.number(target.value), f.day(target.by), f.share(outcome.probability, 0)),
    },
    {
      kind: 'facts',
      facts: targetFacts(desk, outcome).map(({ term, value, note }) => ({
        term,
        value: note === undefined ? value : `${value}; ${note}`,
      })),
    },
  ];
}

const originOf = ({ t, f, ground: { manifest, history } }: ForecastDesk): string =>
  `${t.knownNote(String(manifest.number), f.month(history.counts.from))}. ${f.day(manifest.referenceDate)}, Werkspoor ${manifest.version}.`;
