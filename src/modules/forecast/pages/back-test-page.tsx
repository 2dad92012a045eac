import type { Run } from '#platform/jobs/kind.ts';
import { Actions, Button } from '#web/button.tsx';
import { Chart } from '#web/chart.tsx';
import type { BarChart } from '#web/charts/content.ts';
import { CsrfField } from '#web/csrf-field.tsx';
import { LivePart } from '#web/live-part.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import { RunStanding } from '#web/run-standing.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Look, type Measured, measure } from '../rules/stock/back-test.ts';
import type { Stored } from '../steering-store.ts';
import type { ForecastDesk } from './desk.ts';
import { KeptTable } from './kept-pages.tsx';
import { Parts } from './parts.tsx';

type BackTestProps = {
  readonly desk: ForecastDesk;
  readonly url: string;
  readonly run: Run<readonly Look[]> | undefined;
  readonly kept: readonly Stored[];
  readonly csrf: string;
  readonly writes: boolean;
};

/** How wrong the model would have been, and how wrong it has been. */
export function BackTestPage({ desk, url, run, kept, csrf, writes }: BackTestProps) {
  const { o, language } = desk;
  const asked = run?.state === 'running' || run?.state === 'waiting';
  return (
    <>
      <Parts desk={desk} url={url} />
      <LivePart id="tested" refresh={asked ? 3 : undefined}>
        {run?.state === 'done' ? (
          <Outcome desk={desk} looks={run.outcome} />
        ) : (
          <Paragraph>{o.backTestNone}</Paragraph>
        )}
        {run !== undefined && (
          <RunStanding
            language={language}
            run={run}
            stage={o.backTesting}
            href="/forecast/back-test"
            cancel={{ action: `/forecast/back-test/${run.id}/cancel`, csrf }}
          />
        )}
        {writes && !asked && run?.state !== 'done' && (
          <form method="post" action="/forecast/back-test">
            <CsrfField token={csrf} />
            <Actions>
              <Button>{o.backTestAsk}</Button>
            </Actions>
          </form>
        )}
      </LivePart>
      <Heading level={2} id="earlier-title">
        {o.earlierTitle}
      </Heading>
      <KeptTable desk={desk} kept={kept} id="earlier" />
    </>
  );
}

const levels = [50, 80, 95] as const;

function Outcome({
  desk,
  looks,
}: {
  readonly desk: ForecastDesk;
  readonly looks: readonly Look[];
}) {
  const { o, f } = desk;
  const measured = [6, 12, 24].flatMap((ahead) => measure(looks, ahead) ?? []);
  const year = measure(looks, 12);
  const whole = measured.at(-1);
  const [first, last] = [looks[0], looks.findLast(({ actual }) => actual.length >= 12)];
  if (year === undefined || whole === undefined || first === undefined || last === undefined)
    return null;
  return (
    <>
      <Paragraph>
        {o.backTestMessage(
          f.number(year.origins),
          f.month(first.origin),
          f.month(last.origin),
          f.number(year.mase, 2),
          f.number(year.naive, 2),
        )}{' '}
        {o.overlap}
      </Paragraph>
      {desk.ground.manifest.synthetic && <Paragraph>{o.backTestSynthetic}</Paragraph>}
      <Chart id="calibration" chart={calibrationChart(desk, whole)} />
      <PlainTableView
        id="back-test"
        empty={o.backTestNone}
        table={{
          caption: o.backTestCaption,
          columns: [
            o.ahead,
            o.origins,
            o.mase,
            o.maseNaive,
            o.maseSeasonal,
            ...levels.map((level) => o.inBand(`${level}%`)),
          ].map((header) => ({ header, numeric: true })),
          rows: measured.map(({ ahead, origins, mase, naive, seasonal, coverage }) => [
            f.number(ahead),
            f.number(origins),
            f.number(mase, 2),
            f.number(naive, 2),
            f.number(seasonal, 2),
            ...levels.map((level) => f.share(coverage[level], 0)),
          ]),
        }}
      />
    </>
  );
}

function calibrationChart({ o, f, language, t }: ForecastDesk, { coverage }: Measured): BarChart {
  return {
    kind: 'bars',
    language,
    unit: 'share',
    title: o.calibrationTitle(f.share(coverage[80], 0)),
    subtitle: o.calibrationSubtitle,
    alternative: o.calibrationAlternative,
    reference: o.promised,
    bars: levels.map((level) => ({
      label: t.band(`${level}%`),
      accent: level === 80,
      value: coverage[level],
      reference: level / 100,
    })),
    table: {
      caption: o.calibrationSubtitle,
      columns: [
        { header: o.bandName },
        { header: o.promised, numeric: true },
        { header: o.held, numeric: true },
      ],
      rows: levels.map((level) => [
        t.band(`${level}%`),
        f.share(level / 100, 0),
        f.share(coverage[level], 0),
      ]),
    },
  };
}
