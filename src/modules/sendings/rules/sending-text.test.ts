import { describe, expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { templates } from '../templates.ts';
import { faultNames, outcomeNames, stateNames, words } from '../words.ts';
import { unreachable } from './reach.ts';
import { hardToRead, readSending } from './sending-text.ts';

const good = {
  kind: 'letter',
  subject_nl: 'Belt u ons?',
  what_nl: 'Wij willen met u praten.',
  why_nl: 'Wij spraken u lang niet.',
  can_nl: 'Bel ons.',
  reason: 'oproep voor een gesprek',
};
const read = (fields: Readonly<Record<string, string>>) => {
  const form: Readonly<Record<string, string>> = { ...good, ...fields };
  return readSending({ text: (name) => form[name] ?? '' }, ['matching']);
};

describe('a text to many', () => {
  it.each([
    [
      { kind: '', reason: '' },
      { kind: 'choose', reason: 'empty' },
    ],
    [{ what_nl: 'Uw BSN is 999990019.' }, { what_nl: 'number' }],
    [{ can_nl: 'Kom naar [plaats].' }, { can_nl: 'fill-in' }],
    [{ kind: 'mail', why_nl: 'U hebt schulden.' }, { why_nl: 'not-by-mail' }],
    [{ subject_nl: 'x'.repeat(101) }, { subject_nl: 'too-long' }],
    [{ topic: 'weather' }, { topic: 'choose' }],
    [{ subject_en: 'Call us?' }, { subject_en: 'half-english', what_en: 'empty' }],
  ])('is refused with %j', (fields, faults) => {
    const result = read(fields);
    expect(result.ok ? {} : result.refusal).toMatchObject(faults);
  });

  it('may say in a letter what a mail may not, and a phone number', () => {
    expect(read({ why_nl: 'U hebt schulden. Bel 0612345678.' }).ok).toBe(true);
  });

  it('is advised on long sentences and office words', () => {
    const long = `${'woord '.repeat(21)}einde.`;
    const nl = { subject: '', what: `Kort. ${long}`, why: 'Indien u wilt.', can: '' };
    expect(hardToRead({ nl })).toEqual([
      { is: 'sentence', text: long, words: 22 },
      { is: 'word', text: 'indien', plain: 'als' },
    ]);
  });

  it('starts from texts that are easy to read', () => {
    expect(templates.flatMap(({ text }) => hardToRead(text))).toEqual([]);
  });
});

it.each([
  ['letter', { has_address: false, has_mail: true, writable: true }, 'no-address'],
  ['mail', { has_address: true, has_mail: false, writable: true }, 'no-mail'],
  ['letter', { has_address: true, has_mail: true, writable: false }, 'gone'],
  ['mail', { has_address: false, has_mail: true, writable: true }, undefined],
] as const)('a %s to %j: %s', (kind, who, why) => {
  expect(unreachable(kind, who)).toBe(why);
});

it('every sentence stands in Dutch and in English', () => {
  const lists = [words, faultNames, outcomeNames, stateNames];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
