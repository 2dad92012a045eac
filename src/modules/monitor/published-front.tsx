import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { Notice } from '#web/notice.tsx';
import type { ModuleFront, Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { publishedAccess } from './access.ts';
import type { Editions } from './actions/keep-editions.ts';
import { releaseDemoEditions } from './actions/release-demo.ts';
import { postPublish, showPublish } from './pages/publish.tsx';
import { giveFile, showEdition, showPublished } from './pages/published.tsx';
import type { Publications } from './steering-store.ts';
import { words } from './words.ts';

/** Everybody may read it; in the navigation of those whose work it is. */
const readers: readonly Role[] = [
  'team-manager',
  'policy-officer',
  'researcher',
  'programme-manager',
  'council-member',
];

type Open = () => Promise<Editions | undefined>;

/**
 * What was released of the monitor: for everybody; releasing is for who answers for it. The day is given where a demo
 * city is served, of which the newest monitors are released at once.
 */
export function publishedFront(open: Open, publications: Publications, demoOn?: Day): ModuleFront {
  const withEditions =
    (give: (visit: Visit, editions: Editions) => Response | Promise<Response>) =>
    async (visit: Visit): Promise<Response> => {
      const editions = await open();
      return editions === undefined ? sayNoSnapshot(visit) : give(visit, editions);
    };
  const files = (['pdf', 'csv', 'json'] as const).map(
    (format): Route => ({
      route: `GET /published/:edition/${format}`,
      handle: (visit) => giveFile(visit, publications, format),
    }),
  );
  return {
    access: publishedAccess,
    navigation: [{ href: '/published', label: words.publishedTitle, shownTo: readers }],
    whenServed: async () => {
      if (demoOn === undefined) return;
      const editions = await open();
      if (editions !== undefined) await releaseDemoEditions(editions, publications, demoOn);
    },
    routes: [
      { route: 'GET /published', handle: (visit) => showPublished(visit, publications) },
      {
        route: 'GET /published/new',
        handle: withEditions((visit, editions) => showPublish(visit, editions)),
      },
      {
        route: 'POST /published/new',
        handle: withEditions((visit, editions) => postPublish(visit, editions, publications)),
      },
      { route: 'GET /published/:edition', handle: (visit) => showEdition(visit, publications) },
      ...files,
    ],
  };
}

const sayNoSnapshot = (visit: Visit) =>
  visit.page({
    title: words.toPublish[visit.language],
    status: 503,
    width: 'reading',
    body: (
      <Notice kind="info" language={visit.language}>
        {pick(words, visit.language).noSnapshot}
      </Notice>
    ),
  });
