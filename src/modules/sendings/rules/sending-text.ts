import { ok, type Result, refuse } from '#kernel/result.ts';

export const kinds = ['letter', 'mail'] as const;
export type Kind = (typeof kinds)[number];

/** What a sending says in one language: what it is about, why, and what the client can do. */
export type TextPart = {
  readonly subject: string;
  readonly what: string;
  readonly why: string;
  readonly can: string;
};
export type SendingText = { readonly nl: TextPart; readonly en?: TextPart | undefined };

export type SendingToMake = {
  readonly kind: Kind;
  readonly content: SendingText;
  readonly why: string;
  /** It stands in each file as a contact about this topic too. */
  readonly contactTopic: string | undefined;
};

export type SendingFault =
  | 'choose'
  | 'empty'
  | 'too-long'
  | 'number'
  | 'not-by-mail'
  | 'fill-in'
  | 'half-english';
export type SendingFaults = Readonly<Record<string, SendingFault>>;

const parts = ['subject', 'what', 'why', 'can'] as const;
const longest: Readonly<Record<(typeof parts)[number], number>> = {
  subject: 100,
  what: 1500,
  why: 1500,
  can: 1500,
};
export const longestReason = 200;

/** Eight or nine figures on end: a BSN, or another number that names a person; a phone number begins with 0. */
const namesSomebody = /(?<!\d)[1-9]\d{7,8}(?!\d)/;
/** A mail is no sealed envelope (Awb 2:14, GDPR 32): day, place and whom to call, nothing of somebody's life. */
const notByMail =
  /\b(ziek|diagnos|medicijn|verslav|psych|schuld|bewind|sanctie|maatregel|fraude|boete|terugvorder|illness|debt|fine)\w*/i;

type Typed = { text(name: string): string };

/** Reads the form, all faults at once, each with its field. */
export function readSending(
  form: Typed,
  topics: readonly string[],
): Result<SendingToMake, SendingFaults> {
  const kind = kinds.find((known) => known === form.text('kind'));
  const nl = readPart(form, 'nl');
  const en = readPart(form, 'en');
  const english = parts.filter((part) => en[part] !== '');
  const topic = form.text('topic');
  const why = form.text('reason');
  const faults: Record<string, SendingFault | undefined> = {
    kind: kind === undefined ? 'choose' : undefined,
    ...faultsOf('nl', nl, kind),
    ...(english.length === 0 ? {} : englishFaults(en, english.length, kind)),
    reason: faultOf(why, longestReason, undefined),
    topic: topic !== '' && !topics.includes(topic) ? 'choose' : undefined,
  };
  const found = Object.entries(faults).flatMap(([name, fault]) =>
    fault === undefined ? [] : [[name, fault] as const],
  );
  if (kind === undefined || found.length > 0) return refuse(Object.fromEntries(found));
  return ok({
    kind,
    content: english.length === 0 ? { nl } : { nl, en },
    why,
    contactTopic: topic || undefined,
  });
}

/** All English fields, or none. */
const englishFaults = (en: TextPart, filled: number, kind: Kind | undefined) => ({
  ...faultsOf('en', en, kind),
  ...(filled < parts.length ? { subject_en: 'half-english' as const } : {}),
});

const readPart = (form: Typed, language: 'nl' | 'en'): TextPart => ({
  subject: form.text(`subject_${language}`),
  what: form.text(`what_${language}`),
  why: form.text(`why_${language}`),
  can: form.text(`can_${language}`),
});

const faultsOf = (language: 'nl' | 'en', text: TextPart, kind: Kind | undefined) =>
  Object.fromEntries(
    parts.map((part) => [`${part}_${language}`, faultOf(text[part], longest[part], kind)]),
  );

function faultOf(text: string, most: number, kind: Kind | undefined): SendingFault | undefined {
  if (text === '') return 'empty';
  if (text.length > most) return 'too-long';
  if (namesSomebody.test(text)) return 'number';
  if (/\[[^\]]*\]/.test(text)) return 'fill-in';
  return kind === 'mail' && notByMail.test(text) ? 'not-by-mail' : undefined;
}

/** Sentences of more words are hard to read at level B1 (Direct Duidelijk, tips for plain language). */
const mostWords = 20;
/** Office words with the plain one, of the lists of Direct Duidelijk. */
const plain: Readonly<Record<string, string>> = {
  middels: 'met',
  indien: 'als',
  tevens: 'ook',
  conform: 'volgens',
  derhalve: 'daarom',
  teneinde: 'om',
  alvorens: 'voordat',
  reeds: 'al',
  inzake: 'over',
  betreffende: 'over',
  gaarne: 'graag',
  dient: 'moet',
  dienen: 'moeten',
  desgewenst: 'als u wilt',
  bovengenoemde: 'deze',
  onderhavige: 'deze',
  zulks: 'dit',
};

/** What makes a text hard to read: a sentence with how many words it has, or a word with a plain one. */
export type Hard =
  | { readonly is: 'sentence'; readonly text: string; readonly words: number }
  | { readonly is: 'word'; readonly text: string; readonly plain: string };

/** Advice, no refusal: who writes decides. */
export function hardToRead({ nl }: SendingText): readonly Hard[] {
  const whole = [nl.what, nl.why, nl.can].join('\n');
  const sentences = whole.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  const long = sentences
    .filter((sentence) => words(sentence).length > mostWords)
    .map((text): Hard => ({ is: 'sentence', text, words: words(text).length }));
  const used = new Set(whole.toLowerCase().match(/\p{L}+/gu) ?? []);
  const office = Object.entries(plain)
    .filter(([word]) => used.has(word))
    .map(([text, simple]): Hard => ({ is: 'word', text, plain: simple }));
  return [...long, ...office];
}
