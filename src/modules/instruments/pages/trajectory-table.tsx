import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { statusNames } from '../code-words.ts';
import type { TrajectoryLine } from '../store.ts';
import { fileWords, words } from '../words.ts';
import { nameOf } from './say.tsx';

/** How it stands: an open referral says more than the agreement that it carries out. */
export function sayStatus(line: TrajectoryLine, language: Language): string {
  const told =
    line.status === 'agreed' && line.referral !== null && line.referral !== 'accepted'
      ? line.referral
      : line.status;
  return statusNames[told]?.[language] ?? told;
}

export function TrajectoryTable(props: {
  readonly language: Language;
  /** Address of the file. */
  readonly href: string;
  readonly lines: readonly TrajectoryLine[];
}) {
  const { language, href, lines } = props;
  const t = pick(fileWords, language);
  const w = pick(words, language);
  const f = formatting(language);
  return (
    <Table
      id="trajectories"
      underHeading
      caption={t.trajectories}
      stacks
      columns={[
        {
          header: w.instrument,
          rowHeader: true,
          cell: (line) => (
            <Link href={`${href}/instruments/${line.trajectory_key}`}>
              {nameOf(line, language)}
            </Link>
          ),
        },
        { header: w.status, cell: (line) => sayStatus(line, language) },
        { header: t.proposed, cell: (line) => f.day(line.proposed_on) },
        {
          header: w.started,
          cell: (line) => (line.started_on === null ? '' : f.day(line.started_on)),
        },
        {
          header: w.partner,
          cell: (line) => line.referred_to ?? line.partner ?? w.municipality,
        },
      ]}
      rows={lines}
      empty={t.noTrajectories}
    />
  );
}
