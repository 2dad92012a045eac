import type { Day } from '#kernel/day.ts';
import type { ChartContent } from '#web/charts/content.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import type { Language } from '#web/words.ts';

/** A document for paper, said as data: headings, texts, tables and charts in their order. */
export type Report = {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** True when the figures are of a synthetic city: each page says so. */
  readonly synthetic: boolean;
  /** The day that the document speaks of, under its title. */
  readonly date: Day;
  /** Which headings a long report lists in front: the chapters, or their parts too. */
  readonly contentsDepth: 1 | 2;
  readonly blocks: readonly ReportBlock[];
};

export type ReportBlock =
  /** The first is of level 1 and no level is left out: PDF/UA refuses it otherwise. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Small letters: source, definition, what is left out. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly term: string; readonly value: string }[];
    }
  | { readonly kind: 'table'; readonly table: PlainTable }
  /** With its title, its sentence for who cannot see it, and its table. */
  | { readonly kind: 'chart'; readonly chart: ChartContent }
  | { readonly kind: 'page-break' };
