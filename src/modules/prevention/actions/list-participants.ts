import type { Gate, Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { type Course, nextTalkBy, type Phase, phaseOf } from '../rules/phase.ts';
import {
  type ComingMeeting,
  listComingMeetings,
  listStanding,
  openParticipants,
  type Participant,
  type Standing,
} from '../store.ts';
import { asAdviser } from './acting.ts';

export type Line = {
  readonly standing: Standing;
  readonly phase: Phase;
  /** The day by which there should be a talk. */
  readonly talkBy: Day | undefined;
  /** Nothing for who is not shown. */
  readonly participant: Participant | undefined;
};

export type Participants = {
  readonly lines: readonly Line[];
  readonly found: number;
  readonly inGuidance: number;
  readonly due: number;
  readonly nextMeeting: ComingMeeting | undefined;
};

const mostShown = 100;

export const courseOf = (standing: Standing): Course => ({
  benefitEndsOn: standing.benefitEndsOn,
  enrolledOn: standing.enrolledOn,
  lastTalk: standing.lastTalk ?? undefined,
  endedOn: standing.endedOn ?? undefined,
});

/** Who takes part now, of the visitor or of the team: who waits longest for a talk first; opens who is shown. */
export function listParticipants(
  gate: Gate,
  visit: Visit,
  whose: 'own' | 'team',
): Promise<Participants> {
  const { staffId } = getSignedIn(visit);
  return asAdviser(gate, visit, async (transaction) => {
    const running = await placeRunning(transaction, visit.day);
    const all = running
      .filter(({ standing }) => whose === 'team' || standing.staffId === staffId)
      .sort(byNeed);
    const shown = all.slice(0, mostShown);
    const opened = await openParticipants(
      transaction,
      shown.map(({ standing }) => standing.participantId),
    );
    const meetings = await listComingMeetings(transaction);
    return {
      lines: shown.map((line) => ({
        ...line,
        participant: opened.get(line.standing.participantId),
      })),
      found: all.length,
      inGuidance: all.filter(({ phase }) => phase === 'guidance').length,
      due: all.filter(({ talkBy }) => talkBy !== undefined && talkBy <= visit.day).length,
      nextMeeting: meetings[0],
    };
  });
}

export type Placed = Omit<Line, 'participant'>;

/** Everybody who takes part now, without name, with where they stand. */
export async function placeRunning(transaction: Scoped, day: Day): Promise<readonly Placed[]> {
  return (await listStanding(transaction, true)).map((standing) => {
    const course = courseOf(standing);
    return { standing, phase: phaseOf(course, day), talkBy: nextTalkBy(course, day) };
  });
}

/** The longest waiting for a talk first, then who is to be closed, then by the end of the benefit. */
function byNeed(one: Placed, other: Placed): number {
  const key = ({ talkBy, phase, standing }: Placed) =>
    talkBy === undefined
      ? `${phase === 'past-end' ? '2' : '3'} ${standing.benefitEndsOn} ${standing.participantKey}`
      : `1 ${talkBy} ${standing.participantKey}`;
  return key(one) < key(other) ? -1 : 1;
}
