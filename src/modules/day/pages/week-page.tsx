import type { Gate } from '#database/scope.ts';
import { addDays, type Day, findDay } from '#kernel/day.ts';
import { mondayOf, workdaysFrom } from '#kernel/week.ts';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type DueList, loadDay } from '../actions/load-day.ts';
import type { DueLine, DuePart } from '../due-part.ts';
import { words } from '../words.ts';
import { DueTable } from './due-table.tsx';

const linesShown = 40;

/** What has a date, day by day; what was due before this week stands on top of the present week. */
export const weekPage = (gate: Gate, parts: readonly DuePart[]): Route => ({
  route: 'GET /day/week',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const thisMonday = mondayOf(visit.day);
    const monday = mondayOf(findDay(visit.context.req.query('from') ?? '') ?? visit.day);
    const { lists } = await loadDay(gate, visit, parts, linesShown);
    const lines = datedLines(lists, visit);
    const on = (first: Day, last: Day) =>
      lines.filter((line) => line.day >= first && line.day <= last);
    const earlier = lines.filter((line) => line.day < thisMonday);
    return visit.page({
      title: t.week,
      lead: t.weekLead(day(monday), day(addDays(monday, 6))),
      breadcrumb: [{ label: t.day, href: '/day' }, { label: t.week }],
      body: (
        <>
          <Paragraph>
            {t.weekOrder} <Link href={`/day/week?from=${addDays(monday, -7)}`}>{t.weekBefore}</Link>
            {', '}
            <Link href={`/day/week?from=${addDays(monday, 7)}`}>{t.nextWeek}</Link>
          </Paragraph>
          {monday === thisMonday && earlier.length > 0 && (
            <DayOfWeek visit={visit} title={t.earlier} id="earlier" lines={earlier} />
          )}
          {workdaysFrom(monday).map(({ first, last }) => (
            <DayOfWeek visit={visit} title={day(first)} id={`d${first}`} lines={on(first, last)} />
          ))}
        </>
      ),
    });
  },
});

type Dated = DueLine & { readonly day: Day };

const datedLines = (lists: readonly DueList[], { language }: Visit): readonly Dated[] =>
  lists
    .flatMap(({ part, found }) =>
      found.lines.flatMap((line) =>
        line.day === undefined
          ? []
          : [{ ...line, day: line.day, why: `${part.title[language]}: ${line.why}` }],
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

type DayProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly id: string;
  readonly lines: readonly DueLine[];
};

function DayOfWeek({ visit, title, id, lines }: DayProps) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <DueTable visit={visit} id={id} caption={title} lines={lines} />
    </>
  );
}
