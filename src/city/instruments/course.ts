import type { CityInstrument } from '#city/instruments/instrument.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** How one trajectory goes, in days; what lies after the day of the extract is not known there yet. */
export type Course = {
  readonly proposed: number;
  readonly agreed: number | undefined;
  readonly started: number | undefined;
  readonly plannedUntil: number | undefined;
  readonly ended: number | undefined;
  readonly ending: 'finished' | 'stopped' | 'declined' | 'withdrawn';
  readonly result: string;
  readonly endingReason: string;
  readonly referral: ReferralCourse | undefined;
};

export type ReferralCourse = {
  readonly sent: number;
  readonly expires: number;
  readonly waitingFrom: number | undefined;
  readonly answered: number | undefined;
  readonly answer: 'accepted' | 'refused';
  readonly refusalReason: string;
  readonly closed: number | undefined;
};

/** Days without an answer after which a referral expires, where no place is promised sooner: assumption. */
const answerWithin = 42;
/** Assumptions: nobody published how trajectories end. */
const finishes = 0.64;
const waits = 0.35;
const results = lottery([
  ['goal_reached', 46],
  ['partly', 24],
  ['not_reached', 12],
  ['to_work', 14],
  ['to_school', 4],
]);
const stopReasons = lottery([
  ['circumstances', 30],
  ['not_suitable', 18],
  ['absent', 16],
  ['found_work', 18],
  ['benefit_ended', 12],
  ['other_support', 6],
]);
const declineReasons = lottery([
  ['moment', 45],
  ['not_suitable', 30],
  ['other_support', 25],
]);
const refusals = lottery([
  ['no_place', 40],
  ['not_eligible', 25],
  ['incomplete', 15],
  ['not_reached', 12],
  ['other_offer', 8],
]);

/** Weeks to an agreement and a start; never before the first day that the person is known. */
export function startedCourse(
  random: Random,
  instrument: CityInstrument,
  { started, earliest }: { readonly started: number; readonly earliest: number },
): Course {
  const proposed = Math.max(earliest, started - 6 - random.below(instrument.within ?? 60));
  const between = started - proposed;
  const agreed = proposed + Math.floor(between * 0.4 * random.unit());
  const referred = instrument.partner !== undefined;
  const sent = agreed + Math.min(2, started - agreed);
  const answered = sent + Math.floor((started - sent) * (0.5 + 0.4 * random.unit()));
  const waiting = random.chance(waits) ? sent + Math.floor((answered - sent) * 0.3) : undefined;
  const length = instrument.weeks * 7;
  const done = random.chance(finishes);
  const ended = started + Math.max(1, Math.floor(length * lengthOf(random, done)));
  return {
    proposed,
    agreed,
    started,
    plannedUntil: started + length,
    ended,
    ending: done ? 'finished' : 'stopped',
    result: done ? results(random) : '',
    endingReason: done ? '' : stopReasons(random),
    referral: referred
      ? {
          sent,
          expires: sent + (instrument.within ?? answerWithin),
          waitingFrom: waiting,
          answered,
          answer: 'accepted',
          refusalReason: '',
          closed: ended,
        }
      : undefined,
  };
}

const lengthOf = (random: Random, done: boolean): number =>
  done ? 0.55 + 0.45 * random.unit() : 0.1 + 0.6 * random.unit();

/** Proposed and never begun: the client said no, the partner refused, or nobody answered. */
export function endedBefore(random: Random, instrument: CityInstrument, proposed: number): Course {
  const kind = instrument.partner === undefined ? 0 : random.unit();
  const nothing = { started: undefined, plannedUntil: undefined, result: '' };
  if (kind < 0.45) {
    const ended = proposed + 3 + random.below(25);
    const endingReason = declineReasons(random);
    return {
      ...nothing,
      proposed,
      agreed: undefined,
      ended,
      ending: 'declined',
      endingReason,
      referral: undefined,
    };
  }
  const agreed = proposed + random.below(14);
  const sent = agreed + 1 + random.below(5);
  const expires = sent + (instrument.within ?? answerWithin);
  const refused = kind < 0.75;
  const answered = refused ? sent + 4 + random.below(30) : undefined;
  const closed = answered ?? expires + 5 + random.below(60);
  return {
    ...nothing,
    proposed,
    agreed,
    ended: closed + random.below(10),
    ending: 'withdrawn',
    endingReason: refused ? 'not_suitable' : 'no_place',
    referral: {
      sent,
      expires,
      waitingFrom: undefined,
      answered,
      answer: 'refused',
      refusalReason: refused ? refusals(random) : '',
      closed,
    },
  };
}
