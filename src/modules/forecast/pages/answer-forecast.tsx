import { LiveSentence } from '#web/live-part.tsx';
import { renderReport } from '#web/report/render.ts';
import type { Route, Visit } from '#web/route.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import { keyOf, payloadOf } from '../actions/simulation-job.ts';
import { csvOf, jsonOf } from '../actions/write-forecast.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { askerOf, mayWrite, queryOf, read, shorterAddress } from './asked.ts';
import { forecastDesk } from './desk.ts';
import { forShowing } from './for-showing.ts';
import { ForecastPage, type ForecastView } from './forecast-page.tsx';
import { forecastReport } from './forecast-report.ts';
import { leadSentence } from './forecast-texts.ts';
import type { FrontDesk } from './front-desk.ts';
import { withGround } from './with-ground.tsx';

/** The forecast as a page and as files, and its simulation. */
export function answerForecast(desk: FrontDesk): readonly Route[] {
  const grounded = (
    route: Route['route'],
    answer: (visit: Visit, ground: ForecastGround) => Response | Promise<Response>,
  ): Route => ({
    route,
    handle: (visit) => withGround(visit, desk.openGround, (ground) => answer(visit, ground)),
  });
  const file = (
    extension: string,
    type: string,
    write: (
      visit: Visit,
      ground: ForecastGround,
      made: Shown,
    ) => Promise<string | Uint8Array> | string,
  ): Route =>
    grounded(`GET /forecast/${extension}`, async (visit, ground) => {
      const { chosen, errors } = read(visit, ground);
      if (errors.length > 0) return showForecast(visit, ground, desk);
      const { forecast } = await desk.make(ground, chosen);
      const content = await write(visit, ground, { forecast, chosen });
      return visit.context.body(content as string, 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="forecast-${ground.manifest.number}-${chosen.months}.${extension}"`,
      });
    });
  return [
    grounded('GET /forecast', (visit, ground) => {
      const shorter = shorterAddress(visit, ground);
      return shorter === undefined
        ? showForecast(visit, ground, desk)
        : visit.context.redirect(shorter, 303);
    }),
    file('pdf', 'application/pdf', (visit, ground, { forecast, chosen }) =>
      renderReport(forecastReport(forecastDesk(ground, visit.language), chosen, forecast), {
        createdAt: Date.parse(ground.manifest.takenAt),
      }),
    ),
    file('csv', 'text/csv; charset=utf-8', (_visit, ground, { forecast, chosen }) =>
      csvOf(ground, chosen.scenario, forShowing(forecast)),
    ),
    file(
      'json',
      'application/json',
      (visit, ground, { forecast, chosen }) =>
        `${JSON.stringify(jsonOf(ground, chosen.scenario, forShowing(forecast), visit.language), null, 2)}\n`,
    ),
    grounded('POST /forecast/runs', async (visit, ground) => {
      const { chosen, errors, typed } = read(visit, ground);
      if (errors.length > 0) return showForecast(visit, ground, desk);
      const payload = payloadOf(ground, chosen);
      const key = keyOf(ground, payload);
      await desk.jobs.ask(desk.simulation, payload, { key, asker: askerOf(visit) });
      return visit.context.redirect(`/forecast${queryOf(typed)}`, 303);
    }),
    grounded('POST /forecast/runs/:run/cancel', async (visit, ground) => {
      await desk.jobs.cancel(desk.simulation, visit.context.req.param('run') ?? '');
      return visit.context.redirect(`/forecast${queryOf(read(visit, ground).typed)}`, 303);
    }),
  ];
}

type Shown = {
  readonly forecast: StockForecast;
  readonly chosen: ReturnType<typeof read>['chosen'];
};

/** The page, with what was typed; `keeping` when the form to keep it was refused. */
export async function showForecast(
  visit: Visit,
  ground: ForecastGround,
  { make }: FrontDesk,
  keeping?: ForecastView['keeping'],
): Promise<Response> {
  const { typed, chosen, errors } = read(visit, ground);
  const { forecast, run } = await make(ground, chosen);
  const desk = forecastDesk(ground, visit.language);
  const wrong = errors.length > 0 || keeping !== undefined;
  return visit.page({
    title: desk.t.title,
    lead: <LiveSentence id="lead">{leadSentence(desk, forecast)}</LiveSentence>,
    live: true,
    invalid: wrong,
    status: wrong ? 400 : 200,
    body: (
      <ForecastPage
        desk={desk}
        query={queryOf(typed)}
        url={visit.url}
        typed={typed}
        errors={errors}
        chosen={chosen}
        forecast={forecast}
        run={run}
        csrf={visit.csrf}
        writes={mayWrite(visit)}
        {...(keeping === undefined ? {} : { keeping })}
      />
    ),
  });
}
