import { setTimeout as pause } from 'node:timers/promises';
import { raw } from 'hono/html';
import { markup } from '#web/markup.ts';
import { Notice } from '#web/notice.tsx';
import type { ModuleFront, Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { monitorAccess } from './access.ts';
import type { Editions } from './actions/keep-editions.ts';
import { keepingMade } from './actions/keep-made.ts';
import type { Edition } from './actions/make-edition.ts';
import { sayRefusal } from './actions/say-refusal.ts';
import { csvOf, jsonFileOf } from './actions/write-files.ts';
import { pdfOf } from './actions/write-report.ts';
import { leadOf } from './chapters/about.ts';
import { deskOf } from './chapters/chapter.ts';
import { writeChapters } from './chapters/chapters.ts';
import { askedBy, giveDefinition, giveDefinitions } from './pages/definition-pages.tsx';
import { Monitor } from './pages/monitor.tsx';
import { PeriodForm } from './pages/period-form.tsx';
import { TakeAlong } from './pages/take-along.tsx';
import type { ChoiceRefusal } from './rules/choose-periods.ts';
import { words } from './words.ts';

type Open = () => Promise<Editions | undefined>;
type Give = (visit: Visit, edition: Edition, editions: Editions) => Response | Promise<Response>;

/** The routes of the monitor; `open` gives the newest snapshot with its kept editions. */
export function monitorFront(open: Open): ModuleFront {
  const route = (route: Route['route'], give: Give): Route => ({
    route,
    handle: (visit) => withEdition(visit, open, give),
  });
  return {
    access: monitorAccess,
    navigation: [{ href: '/monitor', label: words.navigation }],
    beforeServed: () => drawNewest(open),
    whenServed: () => makeReady(open),
    routes: [
      route('GET /monitor', giveMonitor),
      { route: 'GET /monitor/definitions', handle: (visit) => giveDefinitions(visit) },
      {
        route: 'GET /monitor/definitions/:indicator',
        handle: (visit) => giveDefinition(visit, open),
      },
      route('GET /monitor/pdf', async (visit, edition) =>
        file(visit, edition, 'pdf', 'application/pdf', await pdfOf(edition, visit.language)),
      ),
      route('GET /monitor/csv', (visit, edition) =>
        file(visit, edition, 'csv', 'text/csv; charset=utf-8', csvOf(edition, visit.language)),
      ),
      route('GET /monitor/json', (visit, edition) =>
        file(visit, edition, 'json', 'application/json', jsonFileOf(edition, visit.language)),
      ),
    ],
  };
}

/** The edition that the address asks for, or a page that says what is wrong and how to mend it. */
async function withEdition(visit: Visit, open: Open, give: Give): Promise<Response> {
  const editions = await open();
  if (editions === undefined) return sayOnly(visit, pick(words, visit.language).noSnapshot);
  const chosen = editions.choose(askedBy(visit));
  if (!chosen.ok) return sayWhatToChoose(visit, editions, chosen.refusal);
  const { period, compared } = chosen.value;
  const given = await give(visit, await editions.edition(period, compared), editions);
  // Who asks first after a newer snapshot waits, and nobody after that; what fails here is counted when it is asked.
  makeReady(open).catch(() => undefined);
  return given;
}

const sayOnly = (visit: Visit, sentence: string) =>
  visit.page({
    title: words.navigation[visit.language],
    status: 503,
    width: 'reading',
    body: (
      <Notice kind="info" language={visit.language}>
        {sentence}
      </Notice>
    ),
  });

/** The form again with what was asked, and the mistake beside its field. */
function sayWhatToChoose(visit: Visit, editions: Editions, refusal: ChoiceRefusal) {
  const { language } = visit;
  const { referenceDate } = editions.reader.manifest;
  const sentence = sayRefusal(refusal, editions.choices, referenceDate, language);
  if (refusal.kind === 'no-periods') return sayOnly(visit, sentence);
  const asked = askedBy(visit);
  return visit.page({
    title: words.navigation[language],
    status: refusal.kind === 'with-itself' ? 400 : 404,
    invalid: true,
    body: (
      <PeriodForm
        language={language}
        periods={editions.choices}
        period={asked.period}
        compared={asked.compared}
        errors={{ [refusal.field === 'period' ? 'period' : 'compare']: sentence }}
      />
    ),
  });
}

const bodyOf = keepingMade(async (edition, language) => {
  const desk = deskOf(edition, language);
  const query = `period=${edition.period.id}&compare=${edition.compared.id}`;
  const body = (
    <>
      <TakeAlong desk={desk} />
      <Monitor
        desk={desk}
        chapters={writeChapters(desk)}
        definitionHref={(name) =>
          `/monitor/definitions/${edition.now[name].indicator.id}?${query}&figure=${name}`
        }
      />
    </>
  );
  return markup(body);
});

/** Counts and draws the newest monitor, so that its first visitor does not wait for it. */
async function drawNewest(open: Open): Promise<void> {
  const editions = await open();
  const newest = editions && (await chosenOf(editions, undefined));
  if (newest !== undefined) await bodyOf(newest, 'nl');
}

/** How many periods of the newest are counted at once: two years. */
const periodsAtOnce = 6;
/** Older ones are asked now and then: for each second that their counting takes, people are served for nine. */
const servedMeanwhile = 9;

/** Snapshots whose monitors are made ready, or are being. */
const ready = new WeakSet<Editions>();

/**
 * Sets the newest monitor for paper and counts all periods before it, one after another: of a whole city a period takes
 * some seconds of a processor when it is first asked, and beside any other nothing after that.
 */
async function makeReady(open: Open): Promise<void> {
  const editions = await open();
  if (editions === undefined || ready.has(editions)) return;
  ready.add(editions);
  const newest = await chosenOf(editions, undefined);
  if (newest === undefined) return;
  await pdfOf(newest, 'nl');
  for (const [index, period] of editions.choices.comparable.entries()) {
    // A newer snapshot closes this one.
    if ((await open()) !== editions) return;
    const from = performance.now();
    await editions.count(period);
    const rest = index < periodsAtOnce ? 0 : servedMeanwhile * (performance.now() - from);
    await pause(rest, undefined, { ref: false });
  }
}

/** The edition of a period, of the newest when none is named, beside the year before it. */
async function chosenOf(editions: Editions, period: string | undefined) {
  const chosen = editions.choose({ period, compared: undefined });
  return chosen.ok ? editions.edition(chosen.value.period, chosen.value.compared) : undefined;
}

const giveMonitor: Give = async (visit, edition, { choices }) => {
  const { language } = visit;
  const desk = deskOf(edition, language);
  return visit.page({
    title: desk.t.title(edition.period.id),
    lead: leadOf(desk),
    body: (
      <>
        <PeriodForm
          language={language}
          periods={choices}
          period={edition.period.id}
          compared={edition.compared.id}
        />
        {raw(await bodyOf(edition, language))}
      </>
    ),
  });
};

function file(
  { context }: Visit,
  { period, compared }: Edition,
  extension: string,
  type: string,
  content: string | Uint8Array,
): Response {
  const name = `monitor-${period.id}-${compared.id}.${extension}`;
  return context.body(content as string, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
