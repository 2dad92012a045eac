import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import type { Chosen } from '../rules/scenario/typed.ts';
import { sayAssumptions } from '../words/say-assumptions.ts';
import { showForecast } from './answer-forecast.tsx';
import { read, steererOf } from './asked.ts';
import { forecastDesk } from './desk.ts';
import type { FrontDesk } from './front-desk.ts';
import { KeptListPage, KeptPage } from './kept-pages.tsx';
import { withGround } from './with-ground.tsx';

const longestName = 100;

/** Forecasts that were kept: the list, one of them, keeping one. */
export const answerKept = (desk: FrontDesk): readonly Route[] => [
  {
    route: 'GET /forecast/kept',
    handle: (visit) =>
      withGround(visit, desk.openGround, async (ground) => {
        const kept = await desk.store.list(steererOf(visit));
        const page = forecastDesk(ground, visit.language);
        return visit.page({
          title: page.o.storedCaption,
          lead: page.o.storedLead,
          body: <KeptListPage desk={page} url={visit.url} kept={kept} />,
        });
      }),
  },
  {
    route: 'GET /forecast/kept/:forecast',
    handle: (visit) =>
      withGround(visit, desk.openGround, (ground) => showKept(visit, ground, desk)),
  },
  {
    route: 'POST /forecast/kept',
    handle: (visit) => withGround(visit, desk.openGround, (ground) => keep(visit, ground, desk)),
  },
];

async function showKept(visit: Visit, ground: ForecastGround, { store }: FrontDesk) {
  const id = Number(visit.context.req.param('forecast'));
  const stored = Number.isSafeInteger(id) ? await store.find(steererOf(visit), id) : undefined;
  const page = forecastDesk(ground, visit.language);
  const breadcrumb = [{ href: '/forecast/kept', label: page.o.storedCaption }] as const;
  if (stored === undefined) {
    return visit.page({
      title: page.o.storedCaption,
      breadcrumb,
      status: 404,
      body: (
        <Notice kind="info" language={visit.language}>
          {page.o.noSuchForecast}
        </Notice>
      ),
    });
  }
  return visit.page({
    title: stored.name,
    breadcrumb,
    body: <KeptPage desk={page} url={visit.url} stored={stored} />,
  });
}

async function keep(visit: Visit, ground: ForecastGround, desk: FrontDesk): Promise<Response> {
  const form = await visit.context.req.parseBody();
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '');
  const { chosen, errors } = read(visit, ground);
  const [name, note] = [text('name'), text('note').slice(0, 1000)];
  if (name === '' || name.length > longestName || errors.length > 0) {
    const refused = forecastDesk(ground, visit.language).t.keepNameMissing;
    return showForecast(visit, ground, desk, { values: { name, note }, errors: { name: refused } });
  }
  const id = await desk.store.keep(
    steererOf(visit),
    await keptOf(ground, chosen, desk, name, note),
  );
  return visit.context.redirect(`/forecast/kept/${id}`, 303);
}

async function keptOf(
  ground: ForecastGround,
  chosen: Chosen,
  { make }: FrontDesk,
  name: string,
  note: string,
) {
  const { manifest } = ground;
  const { forecast } = await make(ground, chosen);
  const scenario = { ...chosen.scenario, name };
  return {
    name,
    note,
    snapshot: {
      number: manifest.number,
      referenceDate: manifest.referenceDate,
      synthetic: manifest.synthetic,
      version: manifest.version,
    },
    scenario,
    assumptions: {
      nl: sayAssumptions(scenario, ground, 'nl'),
      en: sayAssumptions(scenario, ground, 'en'),
    },
    forecast,
    target: chosen.target,
  };
}
