import { hasFile } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { DueClient, DueFound, DueLine } from '../due-part.ts';
import { words } from '../words.ts';

type DueTableProps = {
  readonly visit: Visit;
  readonly id: string;
  readonly caption: string;
  readonly lines: DueFound['lines'];
};

/** Lines of what is due: when, who, what, why. */
export function DueTable({ visit, id, caption, lines }: DueTableProps) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  const dated = lines.some((line) => line.day !== undefined);
  const named = lines.some((line) => line.client !== undefined);
  return (
    <Table
      id={id}
      caption={caption}
      underHeading
      empty={t.noLines}
      rows={lines}
      stacks
      columns={[
        ...(dated
          ? [{ header: t.when, cell: (line: DueLine) => (line.day ? day(line.day) : '') }]
          : []),
        ...(named
          ? [
              {
                header: t.client,
                share: 'fifth' as const,
                cell: (line: DueLine) => clientOf(visit, line.client),
              },
            ]
          : []),
        {
          header: t.what,
          share: 'third',
          rowHeader: true,
          cell: (line) => (line.href ? <Link href={line.href}>{line.what}</Link> : line.what),
        },
        { header: t.why, cell: (line) => line.why },
      ]}
    />
  );
}

function clientOf(visit: Visit, client: DueClient | undefined) {
  if (client === undefined) return '';
  const { clientNumber, name } = client;
  const shown = name ?? pick(words, visit.language).clientNumber(clientNumber);
  if (!hasFile(getSignedIn(visit).role)) return shown;
  return <Link href={`/clients/${encodeURIComponent(clientNumber)}`}>{shown}</Link>;
}
