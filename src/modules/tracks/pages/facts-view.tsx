import {
  type FactName,
  factNames,
  factSources,
  notRealistic,
  type RecordedFacts,
} from '#modules/service-model/index.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { words } from '../words.ts';

type FactsViewProps = {
  readonly language: Language;
  readonly caption: string;
  readonly facts: RecordedFacts;
  /** Only these, in this order. */
  readonly names: readonly FactName[];
};

/** Each fact with its value, where it comes from and its day; what is not recorded says so. */
export function FactsView({ language, caption, facts, names }: FactsViewProps) {
  const t = pick(words, language);
  const f = formatting(language);
  return (
    <Table
      id="facts"
      caption={caption}
      empty={t.none}
      stacks
      rows={names.map((name) => ({ name, ...facts[name] }))}
      columns={[
        { header: t.fact, rowHeader: true, cell: ({ name }) => factNames[name][language] },
        { header: t.value, cell: ({ name }) => sayValue(language, facts, name) },
        { header: t.source, cell: ({ source }) => factSources[source][language] },
        { header: t.factDay, cell: ({ day }) => (day === undefined ? '' : f.day(day)) },
      ]}
    />
  );
}

function sayValue(language: Language, facts: RecordedFacts, name: FactName): string {
  const t = pick(words, language);
  const value = facts[name]?.value;
  if (value === undefined) return t.notRecorded;
  if (value === true) return t.yes;
  if (value === false) return t.no;
  return value === notRealistic ? t.notRealistic : formatting(language).number(value);
}

export const allFacts = Object.keys(factNames) as readonly FactName[];
