import { lifeDomains } from '#extract/guidance-codes.ts';
import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { type Planner, recordedIn } from '../actions/load-planner.ts';
import { labelIn, levels } from '../choices.ts';
import type { LevelLine } from '../store.ts';
import { words } from '../words.ts';
import { sayCheck } from './say-check.ts';

type DomainProps = { readonly language: Language; readonly planner: Planner; readonly day: Day };

/** The five life domains: the worker's view beside the client's own, and what it was before. */
export function DomainTable({ language, planner, day: today }: DomainProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const known = planner.levels;
  const rows = lifeDomains.codes
    .filter(
      ({ code }) =>
        code !== 'health' || known.length === 0 || known.some(({ domain }) => domain === 'health'),
    )
    .map(({ code, label }) => {
      const of = (view: LevelLine['view']) =>
        known.filter((one) => one.domain === code && one.view === view);
      return { label: label[language], worker: of('worker'), client: of('client') };
    });
  const say = (line: LevelLine | undefined) =>
    line === undefined
      ? t.notRecorded
      : `${labelIn(levels, String(line.level))[language]} (${day(line.recorded_on)})`;
  return (
    <Table
      id="domains"
      caption={t.domainsCaption}
      empty={t.noItems}
      stacks
      rows={rows}
      columns={[
        { header: t.domain, rowHeader: true, cell: (row) => row.label },
        { header: t.worker, cell: ({ worker }) => say(worker[0]) },
        { header: t.client, cell: ({ client }) => say(client[0]) },
        { header: t.before, cell: ({ worker }) => worker.slice(1, 5).map(say).join('; ') },
        {
          header: t.check,
          cell: ({ worker: [last] }) =>
            last === undefined
              ? ''
              : sayCheck(
                  language,
                  { kind: `level:${last.domain}`, recordedOn: last.recorded_on },
                  recordedIn(planner),
                  today,
                ),
        },
      ]}
    />
  );
}
