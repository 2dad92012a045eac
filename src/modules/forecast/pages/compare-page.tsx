import type { Band } from '#engine/transitions/band.ts';
import { Chart } from '#web/chart.tsx';
import type { LineChart } from '#web/charts/content.ts';
import { PlainTableView } from '#web/plain-table.tsx';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import type { Compared } from '../actions/compare-scenarios.ts';
import type { Capacity } from '../rules/scenario/effects.ts';
import { perMonth, perYear } from '../rules/scenario/reach.ts';
import type { Typed } from '../rules/scenario/typed.ts';
import type { Target } from '../rules/stock/target.ts';
import { sayAssumptions } from '../words/say-assumptions.ts';
import { endOf, type ForecastDesk, inFives, shownOrNull } from './desk.ts';
import { rangeOf } from './forecast-charts.ts';
import { readingRules } from './forecast-texts.ts';
import { Parts } from './parts.tsx';

/** Scenarios that the house offers, as what would be typed in the form. */
export const presets = ({
  o,
  f,
  ground,
}: ForecastDesk): readonly { readonly name: string; readonly typed: Typed }[] => {
  const { capacity } = ground;
  const scale = ground.manifest.scale ?? 1;
  const places = String(perMonth(scale));
  return [
    { name: o.presetInflow, typed: { inflow: '-10' } },
    { name: o.presetDip, typed: { vacancies: '-33' } },
    { name: o.presetCoaches, typed: { fte_work: ((capacity.work?.fte ?? 0) / 4).toFixed(1) } },
    { name: o.presetMoved, typed: movedCoaches(capacity) },
    { name: o.presetSubsidies(places), typed: { subsidies: places } },
    { name: o.presetModel, typed: { model: 'yes' } },
    ...(['dwellings', 'migrants', 'refugees'] as const).map((field) => ({
      name: o[`preset-${field}`](f.number(perYear(field, scale))),
      typed: { [field]: String(perYear(field, scale)) },
    })),
  ];
};

/** Half of the coaches of activation go to Work: one group gains the attention that the other loses. */
function movedCoaches({ prestatie010 }: Capacity): Typed {
  const moved = ((prestatie010?.fte ?? 0) / 2).toFixed(1);
  return { fte_work: moved, fte_prestatie010: `-${moved}` };
}

type CompareProps = {
  readonly desk: ForecastDesk;
  readonly url: string;
  readonly target: Target;
  readonly compared: readonly (Compared & { readonly href: string })[];
};

/** Scenarios beside each other: where each leads, how it differs, what it does to the target. */
export function ComparePage({ desk, url, target, compared }: CompareProps) {
  const { o, f } = desk;
  return (
    <>
      <Parts desk={desk} url={url} />
      <Chart id="scenarios" chart={compareChart(desk, compared, target)} />
      <Table
        id="compared"
        caption={o.scenario}
        empty={o.storedNone}
        rows={compared}
        columns={[
          {
            header: o.scenario,
            rowHeader: true,
            cell: ({ scenario, href }) => <Link href={href}>{scenario.name}</Link>,
          },
          ...[12, 24, 60].map((ahead) => ({
            header: o.stockAt(f.number(ahead)),
            numeric: true,
            cell: ({ forecast }: Compared) => {
              const band = forecast.series['stock']?.[ahead - 1];
              return band === undefined ? '' : rangeOf(desk, band.lo80, band.hi80);
            },
          })),
          {
            header: o.difference,
            numeric: true,
            cell: ({ difference }) => differenceText(desk, difference?.at(-1)) ?? o.differenceNone,
          },
          {
            header: o.probability,
            numeric: true,
            cell: ({ forecast }) =>
              forecast.target ? f.share(forecast.target.probability, 0) : '–',
          },
        ]}
      />
      <Paragraph>{readingRules(desk).join(' ')}</Paragraph>
      <PlainTableView id="compared-assumptions" table={assumedTable(desk, compared)} empty="" />
    </>
  );
}

/** What each scenario assumes, and where that comes from. */
function assumedTable({ o, t, ground, language }: ForecastDesk, compared: readonly Compared[]) {
  return {
    caption: t.assumptions,
    columns: [{ header: o.scenario }, { header: t.assumption }, { header: t.source }],
    rows: compared.flatMap(({ scenario }) =>
      sayAssumptions(scenario, ground, language).map(({ assumption, source }) => [
        scenario.name,
        assumption,
        source,
      ]),
    ),
  };
}

function differenceText({ f, t }: ForecastDesk, band: Band | undefined): string | undefined {
  if (band === undefined) return undefined;
  const number = (value: number) => f.change(inFives(value) + 0);
  return `${number(band.mean)} (${t.range(number(band.lo80), number(band.hi80))})`;
}

function compareChart(
  desk: ForecastDesk,
  compared: readonly Compared[],
  target: Target,
): LineChart {
  const { o, f, t, language } = desk;
  const most = compared.toSorted((a, b) => size(b) - size(a))[0];
  const months = compared[0]?.forecast.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  if (most === undefined || first === undefined || last === undefined) {
    throw new Error('there are scenarios to compare');
  }
  const title = o.compareTitle(
    most.scenario.name,
    f.change(inFives(most.difference?.at(-1)?.mean ?? 0)),
    f.month(last),
  );
  const subtitle = o.compareSubtitle(f.month(first), f.month(last));
  return {
    kind: 'lines',
    language,
    unit: 'number',
    fromZero: false,
    title,
    subtitle,
    lines: drawn(compared).map(({ scenario, forecast }) => ({
      label: scenario.name,
      accent: scenario === most.scenario,
      points: forecast.months.map((month, at) => ({
        at: endOf(month),
        value: shownOrNull(forecast.series['stock']?.[at]?.mean ?? 0),
      })),
    })),
    target: {
      label: t.target(f.number(target.value)),
      points: [first, last].map((month) => ({ at: endOf(month), value: target.value })),
    },
    alternative: o.compareAlternative,
    table: {
      caption: subtitle,
      columns: [
        { header: t.month },
        ...compared.map(({ scenario }) => ({ header: scenario.name, numeric: true })),
      ],
      rows: months.flatMap((month, at) =>
        (at + 1) % 12 === 0
          ? [
              [
                f.month(month),
                ...compared.map(({ forecast }) =>
                  f.number(inFives(forecast.series['stock']?.[at]?.mean ?? 0)),
                ),
              ],
            ]
          : [],
      ),
    },
  };
}

/** The first one and those that differ most from it: more than a few lines cannot be told apart. The table has all. */
const drawn = (compared: readonly Compared[]): readonly Compared[] => {
  const most = compared
    .slice(1)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, 4);
  return compared.filter((one, at) => at === 0 || most.includes(one));
};

const size = ({ difference }: Compared): number => Math.abs(difference?.at(-1)?.mean ?? 0);
