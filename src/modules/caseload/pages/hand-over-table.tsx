import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import type { HandOver } from '../hand-over-store.ts';
import { foundNames, handOverWords, outcomeNames } from '../hand-over-words.ts';

/** The hand-overs of a client with what each side said. */
export function HandOverTable({
  visit,
  handOvers,
}: {
  readonly visit: Visit;
  readonly handOvers: readonly HandOver[];
}) {
  const { language } = visit;
  const t = pick(handOverWords, language);
  const { day } = formatting(language);
  return (
    <Table
      id="hand-overs"
      caption={t.caption}
      empty={t.none}
      rows={handOvers}
      columns={[
        { header: t.asked, rowHeader: true, cell: (line) => day(line.asked_on) },
        {
          header: t.from,
          cell: (line) => [line.from_team, line.from_staff].filter(Boolean).join(', '),
        },
        {
          header: t.to,
          cell: (line) => [line.to_team, line.to_staff].filter(Boolean).join(', '),
        },
        { header: t.why, cell: (line) => [line.why, line.agreed].filter(Boolean).join(' ') },
        { header: t.answer, cell: (line) => answerOf(language, line) },
        { header: t.feedback, cell: (line) => feedbackOf(language, line) },
      ]}
    />
  );
}

function answerOf(language: Language, line: HandOver): string {
  const t = pick(handOverWords, language);
  if (line.answered_on === null) return t.waits;
  const said = outcomeNames[line.outcome as keyof typeof outcomeNames][language];
  return [`${said}, ${formatting(language).day(line.answered_on)}`, line.answer]
    .filter(Boolean)
    .join(': ');
}

function feedbackOf(language: Language, line: HandOver): string {
  const name = (found: string | null) =>
    found === null ? '' : foundNames[found as keyof typeof foundNames][language];
  return [
    [name(line.process), line.process_note].filter(Boolean).join(': '),
    [name(line.substance), line.substance_note].filter(Boolean).join(': '),
    line.settled ?? '',
  ]
    .filter(Boolean)
    .join('; ');
}
