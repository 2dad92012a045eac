import { type Gate, inScope } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { actingAs } from '#modules/entry/index.ts';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { Line } from '../actions/keep-counts.ts';
import type { Report } from '../report.ts';
import type { Term } from '../rules/terms.ts';
import { listRuns, type StoredRun } from '../store.ts';
import { recordWords, words } from '../words.ts';

const mostRuns = 30;
const reason = 'toezicht op bewaartermijnen';

/** The terms with their source, what is past them now, and what the last runs let go. */
export const retentionPage = (
  gate: Gate,
  confirmed: () => boolean,
  counted: (day: Day) => Promise<readonly Line[]>,
): Route => ({
  route: 'GET /privacy/retention',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const lines = await counted(visit.day);
    const runs = await load(gate, visit);
    return visit.page({
      title: t.retention,
      lead: t.lead,
      body: (
        <>
          {!confirmed() && (
            <Notice kind="warning" language={language} title={t.unconfirmedTitle}>
              <Paragraph>{t.unconfirmed}</Paragraph>
            </Notice>
          )}
          <Terms language={language} lines={lines} />
          <Runs language={language} runs={runs} />
        </>
      ),
    });
  },
});

const load = (gate: Gate, visit: Visit) =>
  inScope(gate, actingAs(visit, 'privacy', reason), (transaction) =>
    listRuns(transaction, mostRuns),
  );

function Terms({ language, lines }: { language: Language; lines: readonly Line[] }) {
  const t = pick(words, language);
  const { number, day } = formatting(language);
  return (
    <Table
      id="terms"
      caption={t.termsCaption}
      empty={t.noTerms}
      stacks
      rows={lines}
      columns={[
        {
          header: t.record,
          rowHeader: true,
          cell: ({ term }) => recordWords[term.record].name[language],
        },
        { header: t.term, cell: ({ term }) => keptWords(term, language) },
        { header: t.countedFrom, cell: ({ term }) => recordWords[term.record].counted[language] },
        { header: t.what, cell: ({ term }) => recordWords[term.record].what[language] },
        { header: t.due, numeric: true, cell: ({ found }) => number(found.due) },
        { header: t.oldest, cell: ({ found }) => (found.oldest ? day(found.oldest) : '–') },
        {
          header: t.source,
          cell: ({ term }) => term.source[language] + (term.confirm ? ` (${t.toConfirm})` : ''),
        },
      ]}
    />
  );
}

function keptWords({ keep }: Term, language: Language): string {
  const t = pick(words, language);
  if ('days' in keep) return t.days(String(keep.days));
  return keep.months % 12 === 0 ? t.years(String(keep.months / 12)) : t.months(String(keep.months));
}

function Runs({ language, runs }: { language: Language; runs: readonly StoredRun[] }) {
  const t = pick(words, language);
  const { moment } = formatting(language);
  return (
    <Table
      id="runs"
      caption={t.runsCaption}
      empty={t.noRuns}
      rows={runs}
      columns={[
        { header: t.at, rowHeader: true, cell: ({ at }) => moment(at.getTime()) },
        { header: t.gone, cell: ({ report }) => counted(report, 'gone', language) || t.nothing },
        { header: t.left, cell: ({ report }) => counted(report, 'left', language) || t.nothing },
      ]}
    />
  );
}

/** `3 sessies, 2 formulieren`, of what went or of what was only counted. */
function counted({ records }: Report, which: 'gone' | 'left', language: Language): string {
  const { number } = formatting(language);
  const names: Readonly<Record<string, { name: { nl: string; en: string } }>> = recordWords;
  return records
    .map((line) => ({
      name: names[line.record]?.name[language] ?? line.record,
      count: which === 'gone' ? line.gone : line.applied ? 0 : line.due,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${number(count)} ${name}`)
    .join(', ');
}
