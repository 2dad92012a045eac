import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { statusNames } from '../code-words.ts';
import { listTrajectories, type TrajectoryLine } from '../store.ts';
import { fileWords } from '../words.ts';
import { nameOf } from './say.tsx';
import { sayStatus, TrajectoryTable } from './trajectory-table.tsx';

/** What runs and what was proposed, newest first; the whole list is on its own page. */
const shownInFile = 5;

export const instrumentsInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(fileWords, language);
    const lines = await listTrajectories(transaction, client.personId);
    const href = `/clients/${encodeURIComponent(client.clientNumber)}`;
    const now = lines.find(({ ended_on }) => ended_on === null);
    return {
      glance: now === undefined ? [] : [glanceOf(now, language)],
      sections: [
        {
          id: 'trajecten',
          title: t.trajectories,
          body: (
            <>
              <TrajectoryTable
                language={language}
                href={href}
                lines={lines.slice(0, shownInFile)}
              />
              <Paragraph>
                <Link href={`${href}/instruments`}>{t.allInstruments}</Link>
              </Paragraph>
            </>
          ),
        },
      ],
      story: lines.flatMap((line) => storyOf(line, language, href)),
    };
  },
};

function glanceOf(line: TrajectoryLine, language: Language) {
  const t = pick(fileWords, language);
  const f = formatting(language);
  const since = line.started_on ?? line.sent_on ?? line.agreed_on ?? line.proposed_on;
  return {
    term: t.trajectories,
    value: nameOf(line, language),
    note: `${sayStatus(line, language)}, ${t.sinceDays(f.day(since))}`,
  };
}

function storyOf(line: TrajectoryLine, language: Language, href: string) {
  const name = nameOf(line, language);
  const say = (status: string) => `${name}: ${statusNames[status]?.[language] ?? status}`;
  const where = `${href}/instruments/${line.trajectory_key}`;
  return [
    {
      day: line.proposed_on,
      what: say('proposed'),
      who: line.proposed_by,
      why: line.reason,
      href: where,
    },
    ...(line.started_on === null
      ? []
      : [{ day: line.started_on, what: say('started'), href: where }]),
    ...(line.ended_on === null
      ? []
      : [{ day: line.ended_on, what: say(line.status), href: where }]),
  ];
}
