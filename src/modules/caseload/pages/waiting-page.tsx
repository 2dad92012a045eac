import type { Gate } from '#database/scope.ts';
import { withQuery } from '#web/frame.ts';
import { pageAsked } from '#web/page-asked.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { openWaitingList } from '../actions/open-lists.ts';
import { perPage } from '../store.ts';
import { words } from '../words.ts';
import { WaitingClientTable } from './client-tables.tsx';

/** The clients of the own teams that have no fixed coach. */
export const waitingPage = (gate: Gate): Route => ({
  route: 'GET /team/waiting',
  handle: async (visit) => {
    const { language, url, context } = visit;
    const t = pick(words, language);
    const page = pageAsked(context.req.query('page'));
    const list = await openWaitingList(gate, visit, page);
    if (page > 1 && list.lines.length === 0)
      return context.redirect(withQuery(url, { page: undefined }), 303);
    return visit.page({
      title: t.whoWaits,
      lead: t.whoWaitsLead,
      breadcrumb: [{ label: t.team, href: '/team' }, { label: t.whoWaits }],
      body: (
        <>
          <WaitingClientTable visit={visit} list={list} empty={t.noneWaiting} />
          <Pagination
            language={language}
            url={url}
            page={page}
            lastPage={Math.ceil(list.found / perPage)}
          />
        </>
      ),
    });
  },
});
