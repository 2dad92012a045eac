import { readFileSync } from 'node:fs';
import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { typeset } from '#web/report/typeset.ts';
import { pick } from '#web/words.ts';
import type { Letter } from './content.ts';
import { letterWords } from './letter-words.ts';

/**
 * A letter as a tagged PDF by PDF/UA-1; the same letter and moment give the same bytes.
 *
 * @param createdAt the moment that the file names as its making, in milliseconds since 1970
 */
export function renderLetter(
  letter: Letter,
  { createdAt }: { readonly createdAt: number },
): Promise<Uint8Array> {
  const { language, sender, addressee, reference, text, signedBy } = letter;
  const t = pick(letterWords, language);
  const house = pick(houseWords, language);
  const content = {
    language,
    subject: text.subject,
    synthetic: letter.synthetic ? house.syntheticShort : null,
    sender,
    addressee,
    facts: [
      { term: t.date, value: formatting(language).day(letter.day) },
      { term: t.reference, value: reference },
      { term: t.phone, value: sender.phone },
    ],
    translation: language === 'nl' ? null : t.translation,
    dear: t.dear(addressee.name),
    sections: sectionsOf(letter),
    regards: t.regards,
    signedBy,
    page: house.page,
    of: house.of,
  };
  return typeset({
    template,
    inputs: { letter: JSON.stringify(content) },
    named: `the letter "${text.subject}"`,
    createdAt,
  });
}

type Section = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list: readonly string[];
};

function sectionsOf(letter: Letter): readonly Section[] {
  const { text, sender } = letter;
  const t = pick(letterWords, letter.language);
  const decision = letter.objectionUntil !== undefined;
  return [
    { heading: decision ? t.decided : t.about, paragraphs: text.what, list: [] },
    {
      heading: t.why,
      paragraphs: text.basis === undefined ? text.why : [...text.why, t.basis(text.basis)],
      list: [],
    },
    { heading: t.whatYouCanDo, paragraphs: text.whatYouCanDo, list: text.list ?? [] },
    ...(letter.objectionUntil === undefined
      ? [{ heading: t.questions, paragraphs: [t.call(sender.phone)], list: [] }]
      : [objection(letter, formatting(letter.language).day(letter.objectionUntil))]),
  ];
}

/** What an objection has to hold: Awb art. 6:5. */
function objection(letter: Letter, until: string): Section {
  const { language, sender } = letter;
  const t = pick(letterWords, language);
  const address = [sender.organisation, sender.department, ...sender.addressLines].join(', ');
  return {
    heading: t.disagree,
    paragraphs: [t.call(sender.phone), t.object(until), t.objectHow(address)],
    list: [
      t.objectName,
      t.objectDate,
      t.objectReference(letter.reference, formatting(language).day(letter.day)),
      t.objectWhy,
      t.objectSign,
    ],
  };
}

const template = readFileSync(new URL('letter.typ', import.meta.url), 'utf8');
