import { addDays, addMonths, type Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

export type Status =
  | 'proposed'
  | 'agreed'
  | 'started'
  | 'finished'
  | 'stopped'
  | 'declined'
  | 'withdrawn';
export type Step = 'agree' | 'decline' | 'withdraw' | 'start' | 'finish' | 'stop' | 'extend';

/** From which status each step leads to which; what is not here cannot be done. */
export const steps: Readonly<
  Record<Step, { readonly from: readonly Status[]; readonly to: Status }>
> = {
  agree: { from: ['proposed'], to: 'agreed' },
  decline: { from: ['proposed', 'agreed'], to: 'declined' },
  withdraw: { from: ['proposed', 'agreed'], to: 'withdrawn' },
  start: { from: ['agreed'], to: 'started' },
  extend: { from: ['started'], to: 'started' },
  finish: { from: ['started'], to: 'finished' },
  stop: { from: ['started'], to: 'stopped' },
};

export const stepsFrom = (status: Status): readonly Step[] =>
  (Object.keys(steps) as Step[]).filter((step) => steps[step].from.includes(status));

export type Trajectory = {
  readonly status: Status;
  readonly proposed_on: Day;
  readonly agreed_on: Day | null;
  readonly started_on: Day | null;
  readonly planned_until: Day | null;
  /** Of the partner that carries it out; none: the municipality does, or nothing was sent. */
  readonly referral: string | null;
  readonly needs_partner: boolean;
};

/** The lengths that the catalogue names on the day of the start. */
export type Length = { readonly weeks: number; readonly extension_weeks: number };

export type StepRefusal =
  | 'not-from-here'
  | 'day-missing'
  | 'day-before'
  | 'day-ahead'
  | 'reason-missing'
  | 'result-missing'
  | 'partner-not-answered'
  | 'too-long';

export type StepAsked = {
  readonly step: Step;
  readonly day: Day | undefined;
  readonly reason: string;
  readonly result: string;
  readonly until: Day | undefined;
};

/** Whether the step may be taken; an end before the start, or without a reason, is handed back. */
export function takeStep(
  trajectory: Trajectory,
  { weeks, extension_weeks }: Length,
  asked: StepAsked,
  today: Day,
): Result<StepAsked & { readonly day: Day; readonly plannedUntil: Day | null }, StepRefusal> {
  const { step, day, until } = asked;
  if (!steps[step].from.includes(trajectory.status)) return refuse('not-from-here');
  if (day === undefined) return refuse('day-missing');
  if (day > today) return refuse('day-ahead');
  if (day < earliest(trajectory)) return refuse('day-before');
  const start = trajectory.started_on ?? day;
  const wrong =
    missingFor(trajectory, asked) ??
    (step === 'extend'
      ? wrongUntil(day, until, lastDay(start, { weeks, extension_weeks }))
      : undefined);
  if (wrong !== undefined) return refuse(wrong);
  const plannedUntil = step === 'start' ? addDays(day, weeks * 7) : (until ?? null);
  return ok({ ...asked, day, plannedUntil });
}

function wrongUntil(day: Day, until: Day | undefined, last: Day): StepRefusal | undefined {
  if (until === undefined || until <= day) return 'day-missing';
  return until > last ? 'too-long' : undefined;
}

const earliest = ({ started_on, agreed_on, proposed_on }: Trajectory): Day =>
  started_on ?? agreed_on ?? proposed_on;

function missingFor(
  trajectory: Trajectory,
  { step, reason, result }: StepAsked,
): StepRefusal | undefined {
  const ends = step === 'decline' || step === 'withdraw' || step === 'stop';
  if (ends && reason === '') return 'reason-missing';
  if (step === 'finish' && result === '') return 'result-missing';
  const answered = trajectory.referral === 'accepted' || !trajectory.needs_partner;
  return step === 'start' && !answered ? 'partner-not-answered' : undefined;
}

/**
 * The last day that the catalogue allows. A trial placement lasts two months and at most four longer
 * (Participatiewet art. 8a lid 2 onder d; nine and seventeen weeks): the months of the law are the bound.
 */
export function lastDay(start: Day, { weeks, extension_weeks }: Length): Day {
  const byWeeks = addDays(start, (weeks + extension_weeks) * 7);
  if (weeks !== 9 || extension_weeks !== 17) return byWeeks;
  const byMonths = addMonths(start, 6);
  return byMonths < byWeeks ? byMonths : byWeeks;
}
