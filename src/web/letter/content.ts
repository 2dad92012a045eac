import type { Day } from '#kernel/day.ts';
import type { Language } from '#web/words.ts';

/** What a letter says, in one language at CEFR level B1: short sentences, one thing a paragraph. */
export type LetterText = {
  readonly subject: string;
  /** What was decided, or what this letter is about. */
  readonly what: readonly string[];
  /** The facts and the reason, in words of the client's life. */
  readonly why: readonly string[];
  /** Article of law or policy, as the letter names it. */
  readonly basis?: string;
  readonly whatYouCanDo: readonly string[];
  /** Under what you can do: things to bring, to send, to do. */
  readonly list?: readonly string[];
};

export type LetterSender = {
  readonly organisation: string;
  readonly department: string;
  readonly addressLines: readonly string[];
  readonly phone: string;
};

export type Letter = {
  readonly language: Language;
  readonly sender: LetterSender;
  readonly addressee: { readonly name: string; readonly addressLines: readonly string[] };
  readonly day: Day;
  /** The client number, never the BSN. */
  readonly reference: string;
  readonly text: LetterText;
  /** A decision: until when objection can be made. */
  readonly objectionUntil: Day | undefined;
  /** Name of the member of staff. */
  readonly signedBy: string;
  /** True when the addressee is of a synthetic city: the letter says so. */
  readonly synthetic: boolean;
};
