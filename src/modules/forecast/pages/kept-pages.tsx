import type { Day } from '#kernel/day.ts';
import { isRole } from '#kernel/role.ts';
import { Chart } from '#web/chart.tsx';
import type { LineChart } from '#web/charts/content.ts';
import { Facts } from '#web/facts.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import { roleNames } from '#web/role-names.ts';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { standingSince } from '../rules/stock/back-test.ts';
import type { Stored } from '../steering-store.ts';
import { countedStock, type ForecastDesk, inFives, shownCount, shownOrNull } from './desk.ts';
import { fanChart } from './forecast-charts.ts';
import { readingRules, targetFacts } from './forecast-texts.ts';
import { Parts } from './parts.tsx';

/** The stock that was counted at the end of each month of a kept forecast, as far as it is known. */
function countedSince({ ground }: ForecastDesk, { forecast }: Stored): readonly number[] {
  const counted = new Map(countedStock(ground, 1200).map(({ at, value }) => [at as string, value]));
  const since: number[] = [];
  for (const month of forecast.months.slice(1)) {
    const value = counted.get(`${month}-01`);
    if (value === undefined) break;
    since.push(value);
  }
  return since;
}

const madeBy = ({ o, f, language }: ForecastDesk, { madeAt, role }: Stored): string =>
  `${f.moment(madeAt.getTime())}, ${o.storedBy(isRole(role) ? roleNames[role][language].toLowerCase() : 'Werkspoor')}`;

/** What was kept, and how each has done since. */
export function KeptTable({
  desk,
  kept,
  id,
}: {
  readonly desk: ForecastDesk;
  readonly kept: readonly Stored[];
  readonly id: string;
}) {
  const { o, f, t } = desk;
  const standing = (stored: Stored) =>
    standingSince(stored.forecast.series['stock'] ?? [], countedSince(desk, stored));
  return (
    <Table
      id={id}
      caption={o.storedCaption}
      empty={o.storedNone}
      rows={kept}
      columns={[
        {
          header: t.keepName,
          rowHeader: true,
          cell: ({ id: number, name }) => <Link href={`/forecast/kept/${number}`}>{name}</Link>,
        },
        { header: o.storedMade, cell: (stored) => madeBy(desk, stored) },
        { header: o.storedOrigin, cell: ({ forecast }) => f.month(forecast.origin) },
        {
          header: o.storedMonths,
          numeric: true,
          cell: (stored) => f.number(standing(stored)?.months ?? 0),
        },
        {
          header: o.storedError,
          numeric: true,
          cell: (stored) => {
            const error = standing(stored)?.error;
            return error === undefined ? o.storedTooEarly : f.number(error);
          },
        },
        {
          header: o.storedInBand,
          numeric: true,
          cell: (stored) => {
            const since = standing(stored);
            return since === undefined
              ? '–'
              : o.storedInBandValue(f.number(since.inside), f.number(since.months));
          },
        },
      ]}
    />
  );
}

export function KeptListPage({
  desk,
  url,
  kept,
}: {
  readonly desk: ForecastDesk;
  readonly url: string;
  readonly kept: readonly Stored[];
}) {
  return (
    <>
      <Parts desk={desk} url={url} />
      <KeptTable desk={desk} kept={kept} id="kept" />
    </>
  );
}

/** A forecast as it was made, and the counted numbers over it. */
export function KeptPage({
  desk,
  url,
  stored,
}: {
  readonly desk: ForecastDesk;
  readonly url: string;
  readonly stored: Stored;
}) {
  const { o, f, t, language } = desk;
  const { forecast, assumptions, snapshot } = stored;
  const since = standingSince(forecast.series['stock'] ?? [], countedSince(desk, stored));
  return (
    <>
      <Parts desk={desk} url={url} />
      <Paragraph>
        {madeBy(desk, stored)}. {stored.note}
      </Paragraph>
      <Paragraph>
        {since === undefined
          ? o.storedNothingYet
          : o.storedSince(f.number(since.months), f.number(since.error), f.number(since.inside))}
      </Paragraph>
      <Chart id="kept-fan" chart={keptChart(desk, stored)} />
      {forecast.target && (
        <>
          <Paragraph>
            {t.targetText(
              f.number(stored.target.value),
              f.day(stored.target.by),
              f.share(forecast.target.probability, 0),
            )}
          </Paragraph>
          <Facts facts={targetFacts(desk, forecast.target)} />
        </>
      )}
      <PlainTableView
        id="kept-assumptions"
        empty={t.assumedBase}
        table={{
          caption: t.assumptions,
          columns: [{ header: t.assumption }, { header: t.source }],
          rows: assumptions[language].map(({ assumption, source }) => [assumption, source]),
        }}
      />
      <Paragraph>
        {o.storedAgain(
          String(snapshot.number),
          snapshot.version,
          f.number(forecast.draws),
          String(forecast.seed),
        )}{' '}
        {readingRules(desk).join(' ')}
      </Paragraph>
    </>
  );
}

/** The fan of then, with the counted line going on into it. */
function keptChart(desk: ForecastDesk, stored: Stored): LineChart {
  const { o } = desk;
  const fan = fanChart(desk, stored.forecast, stored.target);
  const last = fan.lines.at(-1)?.points.at(-1)?.at as Day;
  const first = fan.target?.points[0]?.at ?? last;
  const counted = countedStock(desk.ground, 240).filter(({ at }) => at >= first && at <= last);
  const since = countedSince(desk, stored);
  return {
    ...fan,
    title: o.storedChart,
    lines: fan.lines.map((line) =>
      line.accent
        ? line
        : {
            ...line,
            points: counted.map(({ at, value }) => ({ at, value: shownOrNull(value) })),
          },
    ),
    table: {
      ...fan.table,
      columns: [...fan.table.columns, { header: desk.t.counted, numeric: true }],
      rows: stored.forecast.months.flatMap((month, at) => {
        const band = stored.forecast.series['stock']?.[at];
        if (band === undefined || (at !== 0 && (at + 1) % 3 !== 0)) return [];
        const range = (low: number, high: number) =>
          desk.t.range(shownCount(desk, low), shownCount(desk, high));
        const actual = since[at];
        return [
          [
            desk.f.month(month),
            shownCount(desk, band.mean),
            range(band.lo50, band.hi50),
            range(band.lo80, band.hi80),
            range(band.lo95, band.hi95),
            actual === undefined ? '' : desk.f.number(inFives(actual)),
          ],
        ];
      }),
    },
  };
}
