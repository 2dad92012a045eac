import { Chart } from '#web/chart.tsx';
import { Facts } from '#web/facts.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import type { ReportBlock } from '#web/report/content.ts';
import { Heading, List, Paragraph } from '#web/text.tsx';

type BlocksViewProps = { readonly blocks: readonly ReportBlock[]; readonly empty: string };

/** The blocks of a report on a page: one content for both. */
export function BlocksView({ blocks, empty }: BlocksViewProps) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockView block={block} id={`part-${at}`} empty={empty} />
      ))}
    </>
  );
}

type BlockViewProps = { readonly block: ReportBlock; readonly id: string; readonly empty: string };

function BlockView({ block, id, empty }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level === 1 ? 2 : 3}>{block.text}</Heading>;
    case 'paragraph':
    case 'note':
      return <Paragraph>{block.text}</Paragraph>;
    case 'list':
      return <List items={block.items} />;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'table':
      return <PlainTableView id={id} table={block.table} empty={empty} />;
    case 'chart':
      return <Chart id={id} chart={block.chart} />;
    case 'page-break':
      return null;
  }
}
