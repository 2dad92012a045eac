import { profileSources } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { type Planner, recordedIn } from '../actions/load-planner.ts';
import { labelIn } from '../choices.ts';
import { kindName, sectionOf } from '../sections.ts';
import type { ProfileItem } from '../store.ts';
import { words } from '../words.ts';
import { sayCheck } from './say-check.ts';

type ItemProps = { readonly language: Language; readonly planner: Planner; readonly day: Day };

/** An item in words: `mbo 2: logistiek medewerker`; what begins with its level does not say it twice. */
export const sayItem = (language: Language, { kind, level, what }: ProfileItem): string => {
  const said = level === null ? '' : labelIn(sectionOf(kind)?.levels ?? [], level)[language];
  if (what?.startsWith(said)) return what;
  return [said, what].filter(Boolean).join(': ');
};

/** What holds today, with level, source, day, and whether it is to be checked. */
export function ItemTable({ language, planner, day: today }: ItemProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="items"
      caption={t.items}
      empty={t.noItems}
      stacks
      rows={planner.items.filter((item) => item.ended_on === null)}
      columns={[
        { header: t.kind, rowHeader: true, cell: (item) => kindName(item.kind)[language] },
        { header: t.what, cell: (item) => sayItem(language, item) },
        { header: t.source, cell: (item) => labelOf(profileSources, item.source)[language] },
        { header: t.recordedOn, cell: (item) => day(item.recorded_on) },
        {
          header: t.check,
          cell: ({ kind, recorded_on: recordedOn }) =>
            sayCheck(language, { kind, recordedOn }, recordedIn(planner), today),
        },
      ]}
    />
  );
}

export function PastItems({ language, planner }: Omit<ItemProps, 'day'>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const past = planner.items.filter((item) => item.ended_on !== null);
  if (past.length === 0) return null;
  return (
    <Table
      id="past-items"
      caption={t.pastItems}
      empty={t.noItems}
      stacks
      rows={past}
      columns={[
        { header: t.kind, rowHeader: true, cell: (item) => kindName(item.kind)[language] },
        { header: t.what, cell: (item) => sayItem(language, item) },
        { header: t.recordedOn, cell: (item) => day(item.recorded_on) },
        { header: t.endedOn, cell: (item) => (item.ended_on === null ? '' : day(item.ended_on)) },
      ]}
    />
  );
}
