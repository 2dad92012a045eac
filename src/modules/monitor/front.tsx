import { findIndicator, indicators } from '#facts/indicators/catalogue.ts';
import { Notice } from '#web/notice.tsx';
import { renderReport } from '#web/report/render.ts';
import type { ModuleFront, Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { monitorAccess } from './access.ts';
import { choosePeriods, type Editions } from './actions/keep-editions.ts';
import type { Edition } from './actions/make-edition.ts';
import { type FigureName, figureNames } from './actions/request-figures.ts';
import { csvOf, jsonOf, reportOf } from './actions/write-files.ts';
import { periodName } from './chapters/blocks.ts';
import { deskOf } from './chapters/chapter.ts';
import { writeChapters } from './chapters/chapters.ts';
import { Definition, Definitions } from './pages/definitions.tsx';
import { Monitor } from './pages/monitor.tsx';
import { words } from './words.ts';

type Give = (visit: Visit, edition: Edition, editions: Editions) => Response | Promise<Response>;

/** The routes of the monitor; `editions` gives the newest snapshot with its kept editions. */
export function monitorFront(editions: () => Promise<Editions | undefined>): ModuleFront {
  const route = (route: Route['route'], give: Give): Route => ({
    route,
    handle: (visit) => withEdition(visit, editions, give),
  });
  return {
    access: monitorAccess,
    navigation: [{ href: '/monitor', label: words.navigation }],
    routes: [
      route('GET /monitor', giveMonitor),
      route('GET /monitor/definitions', giveDefinitions),
      route('GET /monitor/definitions/:indicator', giveDefinition),
      route('GET /monitor/pdf', givePdf),
      route('GET /monitor/csv', (visit, edition) =>
        file(visit, edition, 'csv', 'text/csv; charset=utf-8', csvOf(edition, visit.language)),
      ),
      route('GET /monitor/json', ({ context, language }, edition) =>
        context.json(jsonOf(edition, language)),
      ),
    ],
  };
}

/** The edition that the address asks for, or a page that says what is wrong and how to mend it. */
async function withEdition(
  visit: Visit,
  open: () => Promise<Editions | undefined>,
  give: Give,
): Promise<Response> {
  const t = pick(words, visit.language);
  const editions = await open();
  if (editions === undefined) return problem(visit, t.noSnapshot, 503);
  const asked = (name: string) => visit.context.req.query(name) || undefined;
  const chosen = choosePeriods(
    { period: asked('period'), compared: asked('compare') },
    editions.periods,
  );
  if (!chosen.ok) {
    const ids = editions.periods.map(({ id }) => id);
    return problem(
      visit,
      t.noSuchPeriod(chosen.refusal.asked, ids.at(-1) ?? '–', ids[0] ?? '–'),
      404,
    );
  }
  const edition = await editions.edition(chosen.value.period, chosen.value.compared);
  if (!edition.ok) return problem(visit, t.notPublishable, 503);
  return give(visit, edition.value, editions);
}

const problem = (visit: Visit, sentence: string, status: 404 | 503) =>
  visit.page({
    title: words.navigation[visit.language],
    status,
    width: 'reading',
    body: (
      <Notice kind="error" language={visit.language}>
        {sentence}
      </Notice>
    ),
  });

const giveMonitor: Give = (visit, edition, { periods }) => {
  const desk = deskOf(edition, visit.language);
  return visit.page({
    title: desk.t.title(edition.period.id),
    lead: desk.t.lead(periodName(desk, edition.period), periodName(desk, edition.compared)),
    body: <Monitor desk={desk} chapters={writeChapters(desk)} periods={periods} />,
  });
};

const giveDefinitions: Give = (visit, edition) => {
  const desk = deskOf(edition, visit.language);
  return visit.page({
    title: desk.t.definitionsTitle,
    lead: desk.t.definitionsLead,
    body: <Definitions desk={desk} indicators={indicators} />,
  });
};

const giveDefinition: Give = (visit, edition) => {
  const desk = deskOf(edition, visit.language);
  const indicator = findIndicator(visit.context.req.param('indicator') ?? '');
  if (indicator === undefined) return visit.context.notFound();
  const asked = visit.context.req.query('figure');
  const name = figureNames.find((known): known is FigureName => known === asked);
  const figure = name === undefined ? undefined : edition.now[name];
  return visit.page({
    title: indicator.name[visit.language],
    breadcrumb: [
      { label: desk.t.title(edition.period.id), href: `/monitor?period=${edition.period.id}` },
      { label: desk.t.definitionsTitle, href: `/monitor/definitions?period=${edition.period.id}` },
    ],
    body: (
      <Definition
        desk={desk}
        indicator={indicator}
        figure={figure?.indicator === indicator ? figure : undefined}
      />
    ),
  });
};

const givePdf: Give = async (visit, edition) => {
  const createdAt = Date.parse(edition.snapshot.takenAt);
  const pdf = await renderReport(reportOf(edition, visit.language), { createdAt });
  return file(visit, edition, 'pdf', 'application/pdf', pdf);
};

function file(
  { context }: Visit,
  edition: Edition,
  extension: string,
  type: string,
  content: string | Uint8Array,
): Response {
  return context.body(content as string, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="monitor-${edition.period.id}.${extension}"`,
  });
}
