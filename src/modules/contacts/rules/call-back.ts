import { ok, type Result, refuse } from '#kernel/result.ts';

export const askedThrough = ['phone', 'desk', 'message', 'letter', 'portal'] as const;
export type AskedThrough = (typeof askedThrough)[number];
export const answers = ['spoken', 'not-reached', 'withdrawn'] as const;

/** A client asks to be called back. */
export type CallBackToAsk = {
  readonly through: AskedThrough;
  readonly about: string;
  /** When or where to reach them best, when that differs from the file. */
  readonly reach: string | undefined;
};

export type CallBackFaults = Readonly<
  Partial<Record<'through' | 'about' | 'reach', 'choose' | 'empty' | 'too-long'>>
>;

export const longestAbout = 300;
export const longestReach = 80;

export function readCallBack(form: {
  text(name: string): string;
}): Result<CallBackToAsk, CallBackFaults> {
  const through = askedThrough.find((known) => known === form.text('through'));
  const about = form.text('about');
  const reach = form.text('reach');
  const faults: CallBackFaults = {
    ...(through === undefined ? { through: 'choose' } : {}),
    ...(about === '' ? { about: 'empty' } : {}),
    ...(about.length > longestAbout ? { about: 'too-long' } : {}),
    ...(reach.length > longestReach ? { reach: 'too-long' } : {}),
  };
  if (through === undefined || Object.keys(faults).length > 0) return refuse(faults);
  return ok({ through, about, reach: reach || undefined });
}

/** Not reached three times on different days: then a letter is due, so that nobody goes on calling in vain. */
const triesBeforeLetter = 3;
export const letterIsDue = (tries: readonly string[]): boolean =>
  new Set(tries).size >= triesBeforeLetter;
