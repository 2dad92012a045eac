import type { LetterText } from '#web/letter/content.ts';
import type { SendingText, TextPart } from './rules/sending-text.ts';

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

const letterOf = ({ subject, what, why, can }: TextPart): LetterText => ({
  subject,
  what: paragraphs(what),
  why: paragraphs(why),
  whatYouCanDo: paragraphs(can),
});

const inDutch = 'This letter is in Dutch. Call us if you want help with reading it.';

/** The letter in both languages; without an English text the English one says that it is in Dutch. */
export function letterTexts({ nl, en }: SendingText): {
  readonly nl: LetterText;
  readonly en: LetterText;
} {
  const dutch = letterOf(nl);
  const english = en === undefined ? undefined : letterOf(en);
  return {
    nl: dutch,
    en: english ?? { ...dutch, whatYouCanDo: [inDutch, ...dutch.whatYouCanDo] },
  };
}

/** The mail: Dutch, and English below it. No name and no number: a mail is no sealed envelope. */
export function mailText({ nl, en }: SendingText): string {
  const part = ({ what, why, can }: TextPart) => [what, why, can].join('\n\n');
  return en === undefined ? part(nl) : `${part(nl)}\n\n---\n${en.subject}\n\n${part(en)}`;
}
