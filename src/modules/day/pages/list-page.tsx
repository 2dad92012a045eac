import type { Gate } from '#database/scope.ts';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { loadDay } from '../actions/load-day.ts';
import type { DuePart } from '../due-part.ts';
import { words } from '../words.ts';
import { DueTable } from './due-table.tsx';

const linesShown = 100;

/** One whole list of what is due. */
export const listPage = (gate: Gate, parts: readonly DuePart[]): Route => ({
  route: 'GET /day/:list',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { number } = formatting(language);
    const asked = parts.filter(({ id }) => id === visit.context.req.param('list'));
    const { lists } = await loadDay(gate, visit, asked, linesShown);
    const [list] = lists;
    if (list === undefined) return showNoList(visit);
    const { part, found } = list;
    const title = part.title[language];
    return visit.page({
      title,
      lead: part.order[language],
      breadcrumb: [{ label: t.day, href: '/day' }, { label: title }],
      body: (
        <DueTable
          visit={visit}
          id={part.id}
          caption={`${title}: ${t.caption(number(found.lines.length), number(found.found))}`}
          lines={found.lines}
        />
      ),
    });
  },
});

function showNoList(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.noSuchList,
    lead: t.noSuchListLead,
    width: 'reading',
    status: 404,
    body: (
      <Paragraph>
        <Link href="/day">{t.toDay}</Link>
      </Paragraph>
    ),
  });
}
