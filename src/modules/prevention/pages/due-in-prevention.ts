import { addDays, type Day } from '#kernel/day.ts';
import type { DueDesk, DueFound, DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { getSignedIn } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { type Placed, placeRunning } from '../actions/list-participants.ts';
import { openParticipants } from '../store.ts';
import { words } from '../words.ts';

const advisers = ['prevention-adviser'] as const;
const ahead = 7;

type Asked = {
  readonly due: (placed: Placed, today: Day) => Day | undefined;
  readonly what: (desk: DueDesk, name: string) => string;
  readonly why: (desk: DueDesk, placed: Placed) => string;
};

/** Own participants of whom something is due, the earliest first; opens those of the lines. */
async function dueOf(desk: DueDesk, atMost: number, asked: Asked): Promise<DueFound> {
  const { transaction, visit } = desk;
  const running = await placeRunning(transaction, visit.day);
  const due = running
    .filter(({ standing }) => standing.staffId === getSignedIn(visit).staffId)
    .flatMap((placed) => {
      const day = asked.due(placed, visit.day);
      return day === undefined ? [] : [{ placed, day }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const shown = due.slice(0, atMost);
  const ids = shown.map(({ placed }) => placed.standing.participantId);
  const opened = await openParticipants(transaction, ids);
  return {
    found: due.length,
    href: '/prevention',
    lines: shown.map(({ placed, day }) => {
      const { participantId, participantKey } = placed.standing;
      return {
        day,
        what: asked.what(desk, opened.get(participantId)?.name ?? participantKey),
        why: asked.why(desk, placed),
        href: `/prevention/participants/${participantKey}`,
      };
    }),
  };
}

/** Talks of the coming week and those that should have been: at least one a week in guidance. */
export const preventionTalks: DuePart = {
  id: 'prevention-talks',
  roles: advisers,
  title: words.talksDue,
  order: words.talksDueOrder,
  load: (desk, atMost) =>
    dueOf(desk, atMost, {
      due: ({ talkBy }, today) =>
        talkBy !== undefined && talkBy <= addDays(today, ahead) ? talkBy : undefined,
      what: ({ visit }, name) => pick(words, visit.language).talkWith(name),
      why: ({ visit }, { standing }) => {
        const t = pick(words, visit.language);
        const { day } = formatting(visit.language);
        const last =
          standing.lastTalk === null ? t.noTalkYet : t.lastTalkOn(day(standing.lastTalk));
        return `${last}, ${t.endsOn(day(standing.benefitEndsOn))}`;
      },
    }),
};

/** Whose benefit has ended and nobody wrote down how. */
export const preventionToClose: DuePart = {
  id: 'prevention-to-close',
  roles: advisers,
  title: words.toClose,
  order: words.toCloseOrder,
  load: (desk, atMost) =>
    dueOf(desk, atMost, {
      due: ({ phase, standing }) => (phase === 'past-end' ? standing.benefitEndsOn : undefined),
      what: ({ visit }, name) => pick(words, visit.language).closeOf(name),
      why: ({ visit }, { standing }) =>
        pick(words, visit.language).endedOnDay(
          formatting(visit.language).day(standing.benefitEndsOn),
        ),
    }),
};

/** Whose benefit ends within two weeks: the own CV and profile to take along, and where to go then. */
export const preventionEnding: DuePart = {
  id: 'prevention-ending',
  roles: advisers,
  title: words.endSoon,
  order: words.endSoonOrder,
  load: (desk, atMost) =>
    dueOf(desk, atMost, {
      due: ({ phase, standing }, today) =>
        phase === 'guidance' && standing.benefitEndsOn <= addDays(today, 14)
          ? standing.benefitEndsOn
          : undefined,
      what: ({ visit }, name) => pick(words, visit.language).lastTalkWith(name),
      why: ({ visit }, { standing }) =>
        pick(words, visit.language).endsOn(formatting(visit.language).day(standing.benefitEndsOn)),
    }),
};
