import { findIndicator, indicators } from '#facts/indicators/catalogue.ts';
import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import type { Editions } from '../actions/keep-editions.ts';
import { type FigureName, figureNames } from '../actions/request-figures.ts';
import type { Asked } from '../rules/choose-periods.ts';
import { words } from '../words.ts';
import { Definition, Definitions } from './definitions.tsx';

/** The periods that an address names. */
export function askedBy({ context }: Visit): Asked {
  const word = (name: string) => context.req.query(name) || undefined;
  return { period: word('period'), compared: word('compare') };
}

/** The monitor that led to the definitions, to go back to. */
function monitorAddress(visit: Visit): { readonly href: string; readonly query: string } {
  const { period, compared } = askedBy(visit);
  const values = new URLSearchParams({
    ...(period === undefined ? {} : { period }),
    ...(compared === undefined ? {} : { compare: compared }),
  });
  const query = values.size === 0 ? '' : `?${values.toString()}`;
  return { href: `/monitor${query}`, query };
}

/** Definitions are there without any snapshot. */
export function giveDefinitions(visit: Visit, problem?: string) {
  const { language } = visit;
  const t = pick(words, language);
  const { href, query } = monitorAddress(visit);
  return visit.page({
    title: t.definitionsTitle,
    lead: t.definitionsLead,
    breadcrumb: [{ label: t.navigation, href }],
    status: problem === undefined ? 200 : 404,
    body: (
      <>
        {problem && (
          <Notice kind="error" language={language}>
            {problem}
          </Notice>
        )}
        <Definitions
          language={language}
          indicators={indicators}
          hrefOf={({ id }) => `/monitor/definitions/${id}${query}`}
        />
      </>
    ),
  });
}

export async function giveDefinition(visit: Visit, open: () => Promise<Editions | undefined>) {
  const { language, context } = visit;
  const t = pick(words, language);
  const id = context.req.param('indicator') ?? '';
  const indicator = findIndicator(id);
  if (indicator === undefined) return giveDefinitions(visit, t.noDefinition(id));
  const editions = await open();
  const { href, query } = monitorAddress(visit);
  const figure = editions && (await figureAsked(visit, editions));
  return visit.page({
    title: indicator.name[language],
    breadcrumb: [
      { label: t.navigation, href },
      { label: t.definitionsTitle, href: `/monitor/definitions${query}` },
    ],
    body: (
      <Definition
        language={language}
        indicator={indicator}
        figure={figure?.indicator === indicator ? figure : undefined}
        snapshot={editions?.reader.manifest}
      />
    ),
  });
}

/** The figure of the monitor that the reader comes from, when one is named. */
async function figureAsked(visit: Visit, editions: Editions) {
  const asked = visit.context.req.query('figure');
  const name = figureNames.find((known): known is FigureName => known === asked);
  const chosen = editions.choose(askedBy(visit));
  if (name === undefined || !chosen.ok) return undefined;
  const { now } = await editions.edition(chosen.value.period, chosen.value.compared);
  return now[name];
}
