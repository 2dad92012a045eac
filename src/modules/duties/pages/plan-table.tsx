import { examinationKinds } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import type { PlanLine } from '../store.ts';
import { words } from '../words.ts';

type PlanProps = {
  readonly language: Language;
  readonly year: string;
  readonly plan: readonly PlanLine[];
};

/** Finished against planned, a row an area and a column a kind; areas where nothing was planned or done are left out. */
export function PlanTable({ language, year, plan }: PlanProps) {
  const t = pick(words, language);
  const kinds = [...new Set(plan.map(({ kind }) => kind))];
  const areas = [...Map.groupBy(plan, ({ area }) => area)]
    .map(([area, lines]) => ({ area, lines }))
    .filter(({ lines }) => lines.some(({ planned, finished }) => planned + finished > 0));
  return (
    <Table
      id="plan"
      caption={t.planCaption(year)}
      empty={t.noPlan}
      rows={areas}
      total={[t.wholeCity, ...kinds.map((kind) => sayProgress(language, ofKind(plan, kind)))]}
      columns={[
        { header: t.area, rowHeader: true, cell: ({ area }) => area },
        ...kinds.map((kind) => ({
          header: labelOf(examinationKinds, kind)[language],
          numeric: true,
          cell: ({ lines }: { readonly lines: readonly PlanLine[] }) =>
            sayProgress(language, ofKind(lines, kind)),
        })),
      ]}
    />
  );
}

const ofKind = (lines: readonly PlanLine[], wanted: string): readonly PlanLine[] =>
  lines.filter(({ kind }) => kind === wanted);

/** `14 van 16`. */
export function sayProgress(language: Language, lines: readonly PlanLine[]): string {
  const { number } = formatting(language);
  const sum = (of: 'planned' | 'finished') => lines.reduce((all, line) => all + line[of], 0);
  return pick(words, language).finishedOfPlanned(number(sum('finished')), number(sum('planned')));
}
