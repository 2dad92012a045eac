import { addDays, addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** A contact as somebody logs or corrects it. */
export type ContactToLog = {
  readonly day: Day;
  readonly channel: string;
  readonly topic: string;
  readonly withWhom: string;
  /** About re-integration, so about work. */
  readonly reintegration: boolean;
  readonly nextStep: string | undefined;
  /** By when the agreed step is done. */
  readonly nextStepBy: Day | undefined;
  readonly minutes: string | undefined;
  /** The client has the minutes from today on. */
  readonly shared: boolean;
};

export type ContactField =
  | 'day'
  | 'channel'
  | 'topic'
  | 'withWhom'
  | 'nextStep'
  | 'nextStepBy'
  | 'minutes'
  | 'shared';
export type ContactFault =
  | 'no-day'
  | 'day-to-come'
  | 'day-too-old'
  | 'choose'
  | 'too-long'
  | 'no-step'
  | 'before-contact'
  | 'too-far'
  | 'no-minutes';
export type ContactFaults = Readonly<Partial<Record<ContactField, ContactFault>>>;

export const longestStep = 200;
export const longestMinutes = 4000;

type Typed = { text(name: string): string };
/** The codes that each field may have (src/extract/code-lists.ts). */
export type ContactCodes = Readonly<Record<'channel' | 'topic' | 'withWhom', readonly string[]>>;

/** Reads the form. All faults at once, each with its field, so that nobody mends one after the other. */
export function readContact(
  form: Typed,
  today: Day,
  codes: ContactCodes,
): Result<ContactToLog, ContactFaults> {
  const day = findDay(form.text('day'));
  const step = form.text('nextStep');
  const by = form.text('nextStepBy');
  const minutes = form.text('minutes');
  const shared = form.text('shared') !== '';
  const faults: Record<string, ContactFault | undefined> = {
    day: dayFault(day, today),
    channel: oneOf(codes.channel, form.text('channel')),
    topic: oneOf(codes.topic, form.text('topic')),
    withWhom: oneOf(codes.withWhom, form.text('withWhom')),
    nextStep: stepFault(step, by),
    nextStepBy: byFault(by, day ?? today, today),
    minutes: minutes.length > longestMinutes ? 'too-long' : undefined,
    shared: shared && minutes === '' ? 'no-minutes' : undefined,
  };
  const found = Object.entries(faults).filter(([, fault]) => fault !== undefined);
  if (day === undefined || found.length > 0) return refuse(Object.fromEntries(found));
  return ok({
    day,
    channel: form.text('channel'),
    topic: form.text('topic'),
    withWhom: form.text('withWhom'),
    reintegration: form.text('reintegration') !== '',
    nextStep: step || undefined,
    nextStepBy: findDay(by),
    minutes: minutes || undefined,
    shared,
  });
}

/** What was forgotten for longer than a year is no contact to log but history to bring in by the door. */
function dayFault(day: Day | undefined, today: Day): ContactFault | undefined {
  if (day === undefined) return 'no-day';
  if (day > today) return 'day-to-come';
  return day < addMonths(today, -12) ? 'day-too-old' : undefined;
}

const oneOf = (codes: readonly string[], code: string): ContactFault | undefined =>
  codes.includes(code) ? undefined : 'choose';

function stepFault(step: string, by: string): ContactFault | undefined {
  if (step.length > longestStep) return 'too-long';
  return step === '' && by !== '' ? 'no-step' : undefined;
}

function byFault(by: string, day: Day, today: Day): ContactFault | undefined {
  if (by === '') return undefined;
  const due = findDay(by);
  if (due === undefined) return 'no-day';
  if (due < day) return 'before-contact';
  return due > addDays(today, 731) ? 'too-far' : undefined;
}
