import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { type StepAsked, type StepRefusal, steps, takeStep } from '../rules/steps.ts';
import { findTrajectory, saveClientSaid, type TrajectoryLine, writeStep } from '../store.ts';

type Asked = {
  readonly personId: number;
  /** The key of the trajectory. */
  readonly key: string;
  readonly step: StepAsked;
  /** What the client says of it, in the own words; empty: nothing. */
  readonly said?: string | undefined;
  readonly today: Day;
};

/** Takes a step from the status in which the trajectory is, within an act that has begun; why not, when it cannot. */
export async function recordStep(
  transaction: Scoped,
  { personId, key, step, said, today }: Asked,
): Promise<StepRefusal | undefined> {
  const line = await findTrajectory(transaction, personId, key);
  if (line === undefined) return 'not-from-here';
  const trajectory = { ...line, needs_partner: line.partner_id !== null || line.referral !== null };
  const taken = takeStep(trajectory, line, step, today);
  if (!taken.ok) return taken.refusal;
  if (said) await saveClientSaid(transaction, line, said);
  return (await write(transaction, line, taken.value)) ? undefined : 'not-from-here';
}

type Taken = Extract<ReturnType<typeof takeStep>, { readonly ok: true }>['value'];

function write(
  transaction: Scoped,
  line: TrajectoryLine,
  { step, day, result, reason, plannedUntil }: Taken,
): Promise<boolean> {
  const { to } = steps[step];
  const ends = to !== 'agreed' && to !== 'started';
  return writeStep(transaction, line, {
    agreedOn: step === 'agree' ? day : line.agreed_on,
    startedOn: step === 'start' ? day : line.started_on,
    plannedUntil: step === 'start' || step === 'extend' ? plannedUntil : line.planned_until,
    endedOn: ends ? day : null,
    ending: ends ? to : null,
    result: step === 'finish' ? result : null,
    endingReason: ends && step !== 'finish' ? reason : null,
  });
}
