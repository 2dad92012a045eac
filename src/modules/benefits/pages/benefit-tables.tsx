import { inflowReasons, outflowReasons, schemes, workKinds } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import type { SpellLine, WorkIncomeLine } from '../store.ts';
import { words } from '../words.ts';

type SpellTableProps = { readonly language: Language; readonly spells: readonly SpellLine[] };

/** Spells with their reasons in words; `until` is the first day without a right. */
export function SpellTable({ language, spells }: SpellTableProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const known = (on: SpellLine['end_known_on']) =>
    on === null ? '' : ` (${t.decidedOn(day(on))})`;
  const began = (spell: SpellLine) =>
    spell.joined_later
      ? t.joinedLater
      : labelOf(inflowReasons, spell.inflow_reason)[language] + known(spell.start_known_on);
  const ended = (spell: SpellLine) => {
    if (spell.left_before) return t.leftBefore;
    if (spell.outflow_reason === null) return '';
    return labelOf(outflowReasons, spell.outflow_reason)[language] + known(spell.end_known_on);
  };
  return (
    <Table
      id="spells"
      stacks
      caption={t.spells}
      empty={t.noSpells}
      rows={spells}
      columns={[
        { header: t.from, rowHeader: true, cell: (spell) => day(spell.from_day) },
        {
          header: t.until,
          cell: (spell) => (spell.until_day === null ? t.runsStill : day(spell.until_day)),
        },
        { header: t.scheme, cell: (spell) => labelOf(schemes, spell.scheme)[language] },
        { header: t.inflowReason, cell: began },
        { header: t.outflowReason, cell: ended },
      ]}
    />
  );
}

type WorkIncomeTableProps = {
  readonly language: Language;
  readonly income: readonly WorkIncomeLine[];
};

export function WorkIncomeTable({ language, income }: WorkIncomeTableProps) {
  const t = pick(words, language);
  const { month, euro } = formatting(language);
  return (
    <Table
      id="work-income"
      stacks
      caption={t.income}
      empty={t.noIncome}
      rows={income}
      columns={[
        { header: t.from, rowHeader: true, cell: (line) => month(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.runsStill : month(line.until_day)),
        },
        { header: t.kind, cell: (line) => labelOf(workKinds, line.kind)[language] },
        { header: t.gross, numeric: true, cell: (line) => euro(line.amount_per_month) },
      ]}
    />
  );
}
