import type { Run } from '#platform/jobs/kind.ts';
import { Actions, Button } from '#web/button.tsx';
import { Chart } from '#web/chart.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { LivePart } from '#web/live-part.tsx';
import { Notice } from '#web/notice.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import { RunStanding } from '#web/run-standing.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { currentStock } from '../actions/current-stock.ts';
import type { Chosen, Typed, TypedError } from '../rules/scenario/typed.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { warningWords } from '../words/warning-words.ts';
import { type ForecastDesk, shownCount, startOf } from './desk.ts';
import { compositionCharts, fanChart } from './forecast-charts.ts';
import { ForecastForm } from './forecast-form.tsx';
import {
  assumedSentence,
  assumptionTable,
  flowTable,
  guessedSentence,
  readingRules,
  targetFacts,
  warningSentences,
} from './forecast-texts.ts';
import { Parts } from './parts.tsx';

export type ForecastView = {
  readonly desk: ForecastDesk;
  /** The query of the address, without what asks for files. */
  readonly query: string;
  readonly url: string;
  readonly typed: Typed;
  readonly errors: readonly TypedError[];
  readonly chosen: Chosen;
  readonly forecast: StockForecast;
  readonly run: Run | undefined;
  readonly csrf: string;
  /** Who may ask for simulations and keep forecasts. */
  readonly writes: boolean;
  readonly keeping?: { readonly values: FormValues; readonly errors: FormErrors };
};

/** Where it is going: what is known, assumed and uncertain, the fan and the target beside what if, and who will be there. */
export function ForecastPage(view: ForecastView) {
  const { desk, forecast, chosen, typed, errors } = view;
  const { t } = desk;
  return (
    <>
      <Parts desk={desk} url={view.url} />
      <LivePart id="in-short">
        <InShort {...view} />
      </LivePart>
      <div class="ws-beside">
        <div>
          <LivePart id="course">
            <Chart id="fan" chart={fanChart(desk, forecast, chosen.target)} />
          </LivePart>
          <LivePart id="precision" refresh={isGoingOn(view.run) ? 3 : undefined}>
            <Refining {...view} />
          </LivePart>
          <LivePart id="target-reached">
            <section aria-labelledby="target-title">
              <Heading level={2} id="target-title">
                {t.targetTitle}
              </Heading>
              <TargetPart {...view} />
            </section>
            <Warnings {...view} />
            {chosen.scenario.parts.length > 0 && (
              <PlainTableView
                id="assumptions"
                table={assumptionTable(desk, chosen.scenario)}
                empty={t.assumedBase}
              />
            )}
          </LivePart>
        </div>
        <section aria-labelledby="what-if-title" class="ws-beside__form">
          <Heading level={2} id="what-if-title">
            {t.whatIf}
          </Heading>
          <Paragraph>{t.whatIfText}</Paragraph>
          <ForecastForm
            desk={desk}
            action="/forecast"
            typed={typed}
            months={chosen.months}
            errors={errors}
          />
        </section>
      </div>
      <LivePart id="behind">
        <Behind {...view} />
      </LivePart>
      {view.writes && (
        <LivePart id="keeping">
          <Keeping {...view} />
        </LivePart>
      )}
    </>
  );
}

const isGoingOn = (run: Run | undefined): boolean =>
  run?.state === 'running' || run?.state === 'waiting';

function InShort({ desk, forecast, chosen }: ForecastView) {
  const { t, f, ground } = desk;
  const { manifest, history, model } = ground;
  const lastMonth = forecast.months.at(-1) ?? forecast.origin;
  return (
    <Facts
      facts={[
        {
          term: t.known,
          value: t.knownText(shownCount(desk, currentStock(ground)), f.day(startOf(model.origin))),
          note: t.knownNote(String(manifest.number), f.month(history.counts.from)),
        },
        { term: t.assumed, value: assumedSentence(desk, chosen.scenario), note: t.assumedNote },
        {
          term: t.guessed,
          value: guessedSentence(desk, forecast),
          note: t.guessedNote(f.month(lastMonth)),
        },
      ]}
    />
  );
}

/** Of whom the stock consists, and the files to take along. */
function Behind({ desk, forecast, query }: ForecastView) {
  const { t } = desk;
  return (
    <>
      <section aria-labelledby="composition-title">
        <Heading level={2} id="composition-title">
          {t.composition}
        </Heading>
        {compositionCharts(desk, forecast).map(({ id, chart }) => (
          <Chart id={id} chart={chart} />
        ))}
        <PlainTableView id="flows" table={flowTable(desk, forecast)} empty={t.flowsEmpty} />
      </section>
      <section aria-labelledby="take-title">
        <Heading level={2} id="take-title">
          {t.take}
        </Heading>
        <List
          items={['pdf', 'csv', 'json'].map((format) => (
            <Link href={`/forecast/${format}${query}`} download>
              {t.takeAs(format.toUpperCase())}
            </Link>
          ))}
        />
        <Paragraph>{[...readingRules(desk), t.method].join(' ')}</Paragraph>
      </section>
    </>
  );
}

function Warnings({ desk, forecast }: ForecastView) {
  const sentences = warningSentences(desk, forecast);
  if (sentences.length === 0) return null;
  return (
    <Notice kind="info" language={desk.language} title={warningWords.title[desk.language]}>
      <List items={sentences} />
    </Notice>
  );
}

function TargetPart({ desk, forecast, chosen }: ForecastView) {
  const { t, f, ground } = desk;
  const { target } = forecast;
  if (target === undefined) return null;
  const passed = ground.target.passed && target.by === ground.target.by;
  return (
    <>
      <Paragraph>
        {t.targetText(
          f.number(chosen.target.value),
          f.day(chosen.target.by),
          f.share(target.probability, 0),
        )}{' '}
        {passed && t.targetPassed(f.day(target.by))}
      </Paragraph>
      <Facts facts={targetFacts(desk, target)} />
    </>
  );
}

/** The banner that says how precise the bands are, and the long work that makes them more so. */
function Refining({ desk, forecast, run, query, csrf, writes }: ForecastView) {
  const { t, f, language } = desk;
  if (forecast.kind === 'simulated')
    return <Paragraph>{t.simulated(f.number(forecast.draws))}</Paragraph>;
  return (
    <>
      <Paragraph>{t.atOnce}</Paragraph>
      {run !== undefined && (
        <RunStanding
          language={language}
          run={run}
          stage={t.simulating}
          href={`/forecast${query}`}
          cancel={{ action: `/forecast/runs/${run.id}/cancel${query}`, csrf }}
        />
      )}
      {writes && !isGoingOn(run) && (
        <form method="post" action={`/forecast/runs${query}`}>
          <CsrfField token={csrf} />
          <Actions>
            <Button kind="secondary">{t.simulate}</Button>
          </Actions>
        </form>
      )}
    </>
  );
}

function Keeping({ desk, query, csrf, keeping }: ForecastView) {
  const { t, language } = desk;
  return (
    <section aria-labelledby="keep-title">
      <Heading level={2} id="keep-title">
        {t.keepTitle}
      </Heading>
      <Paragraph>{t.keepText}</Paragraph>
      <Form
        id="keep"
        language={language}
        action={`/forecast/kept${query}`}
        csrf={csrf}
        fields={[
          { kind: 'text', name: 'name', label: t.keepName, maxlength: 100 },
          {
            kind: 'textarea',
            name: 'note',
            label: t.keepNote,
            rows: 2,
            maxlength: 1000,
            optional: true,
          },
        ]}
        values={keeping?.values}
        errors={keeping?.errors}
        submit={t.keep}
      />
    </section>
  );
}
