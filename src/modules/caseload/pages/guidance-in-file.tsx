import type { FilePart, FileStep } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type HandOver, listHandOvers } from '../hand-over-store.ts';
import { handOverWords, outcomeNames } from '../hand-over-words.ts';
import { type CoachLine, listCoaches, listPlanMoves, type PlanMove } from '../store.ts';
import { words } from '../words.ts';

/** Who guides today on top of the file, everybody who did, and how the client came from one to the other. */
export const guidanceInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
  ],
  load: async (transaction, client, visit) => {
    const t = pick(words, visit.language);
    const { day } = formatting(visit.language);
    const coaches = await listCoaches(transaction, client.personId);
    const handOvers = await listHandOvers(transaction, client.personId);
    const moves = await listPlanMoves(transaction, client.personId);
    const now = coaches.find(({ until_day: until }) => until === null || until > visit.day);
    const file = `/clients/${encodeURIComponent(client.clientNumber)}`;
    return {
      glance: [
        {
          term: t.coach,
          value: now?.coach ?? t.noCoach,
          note: now && `${now.team}, ${t.since(day(now.from_day))}`,
        },
      ],
      sections: [
        {
          id: 'begeleiding',
          title: t.guidance,
          body: (
            <>
              <Table
                id="coaches"
                underHeading
                caption={t.coaches}
                empty={t.noCoach}
                rows={coaches}
                columns={[
                  { header: t.from, rowHeader: true, cell: (line) => day(line.from_day) },
                  {
                    header: t.until,
                    cell: (line) => (line.until_day === null ? t.present : day(line.until_day)),
                  },
                  { header: t.coach, cell: (line) => line.coach ?? t.noCoach },
                  { header: t.teamColumn, cell: (line) => line.team },
                ]}
              />
              <Doors visit={visit} file={file} />
            </>
          ),
        },
      ],
      story: [
        ...coaches.map((line) => guidedStep(visit, line)),
        ...handOvers.flatMap((line) => handOverSteps(visit, file, line)),
        ...moves.map((move) => movedStep(visit, move)),
      ],
    };
  },
};

/** To the hand-over, and for who divides to another coach. */
function Doors({ visit, file }: { readonly visit: Visit; readonly file: string }) {
  const t = pick(handOverWords, visit.language);
  const { role } = getSignedIn(visit);
  const divides = role === 'distributor' || role === 'team-manager';
  if (role === 'intake-worker') return null;
  return (
    <Paragraph>
      <Link href={`${file}/hand-over`}>{t.handOver}</Link>
      {divides && (
        <>
          {', '}
          <Link href={`${file}/coach`}>{t.assign}</Link>
        </>
      )}
    </Paragraph>
  );
}

function guidedStep({ language }: Visit, line: CoachLine): FileStep {
  const t = pick(handOverWords, language);
  return {
    day: line.from_day,
    what: line.coach === null ? t.waitedStep(line.team) : t.guidedStep(line.coach, line.team),
  };
}

function handOverSteps({ language }: Visit, file: string, line: HandOver): readonly FileStep[] {
  const t = pick(handOverWords, language);
  const href = `${file}/hand-over`;
  const asked: FileStep = {
    day: line.asked_on,
    what: t.askedStep(line.to_team),
    who: line.from_staff ?? line.from_team,
    why: line.why ?? undefined,
    href,
  };
  if (line.answered_on === null) return [asked];
  const said = outcomeNames[line.outcome as keyof typeof outcomeNames][language];
  const answered: FileStep = {
    day: line.answered_on,
    what: t.answeredStep(said, line.outcome === 'withdrawn' ? line.from_team : line.to_team),
    who: line.to_staff ?? undefined,
    why: line.answer ?? undefined,
    href,
  };
  return [asked, answered];
}

const movedStep = ({ language }: Visit, move: PlanMove): FileStep => ({
  day: move.day,
  what: pick(handOverWords, language).movedStep(move.coach, move.team),
  why: move.undone ? `${move.why} (–)` : move.why,
});
