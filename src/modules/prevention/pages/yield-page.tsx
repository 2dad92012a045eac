import type { Gate } from '#database/scope.ts';
import { labelOf } from '#extract/label-of.ts';
import { entryGroups, preventionOutcomes } from '#extract/prevention-codes.ts';
import { addMonths } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { asAdviser } from '../actions/acting.ts';
import { leastShown, type YieldRow, yieldOf } from '../rules/yield.ts';
import { listStanding } from '../store.ts';
import { words } from '../words.ts';

const groups = entryGroups.codes.map(({ code }) => code);

/** How participation ended in the last twelve months, by side of the river and entry group. */
export const yieldPage = (gate: Gate): Route => ({
  route: 'GET /prevention/yield',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { day, number } = formatting(language);
    const from = addMonths(visit.day, -12);
    const all = await asAdviser(gate, visit, (transaction) => listStanding(transaction, false));
    const ended = all.flatMap(({ endedOn, outcome, side, entryGroup }) =>
      endedOn !== null && outcome !== null && endedOn >= from && endedOn < visit.day
        ? [{ side, entryGroup, outcome }]
        : [],
    );
    const shown = (count: number) => (count < leastShown ? '–' : number(count));
    return visit.page({
      title: t.yield,
      lead: t.yieldLead,
      body: (
        <>
          <Table
            id="yield"
            caption={t.yieldCaption(day(from), day(visit.day))}
            empty={t.none}
            rows={yieldOf(ended, groups)}
            columns={[
              { header: t.group, rowHeader: true, cell: (row) => groupName(row, language) },
              ...preventionOutcomes.codes.map(({ code, label }) => ({
                header: label[language],
                numeric: true,
                cell: (row: YieldRow) => shown(row.byOutcome.get(code) ?? 0),
              })),
              { header: t.total, numeric: true, cell: (row) => shown(row.total) },
            ]}
          />
          <Paragraph>{t.source}</Paragraph>
        </>
      ),
    });
  },
});

function groupName({ group }: YieldRow, language: Language): string {
  const t = pick(words, language);
  if (group.by === 'all') return t.all;
  if (group.by === 'entry-group') return labelOf(entryGroups, group.code)[language];
  return group.code === 'zuid' ? t.zuid : t.rest;
}
