import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readable } from '#test/support/readable-pdf.ts';
import type { Letter } from './content.ts';
import { objectionUntil } from './objection.ts';
import { renderLetter } from './render.ts';

const createdAt = Date.UTC(2026, 2, 2);
const day = getDay('2026-03-02');
const letter: Letter = {
  language: 'nl',
  sender: {
    organisation: 'Gemeente Voorbeeld',
    department: 'Werk en Inkomen',
    addressLines: ['Postbus 0000', '3000 AA Rotterdam'],
    phone: '06-00000000',
  },
  addressee: { name: 'Sam Voorbeeld', addressLines: ['Voorbeeldstraat 1', '3081 AA Rotterdam'] },
  day,
  reference: 'P000001',
  text: {
    subject: 'U krijgt een uitkering',
    what: ['U krijgt bijstand vanaf 1 februari 2026.'],
    why: ['U hebt te weinig inkomen om van te leven.'],
    basis: 'artikel 11 en 44 van de Participatiewet',
    whatYouCanDo: ['Geef het door als er iets verandert.'],
    list: ['werk', 'verhuizing'],
  },
  objectionUntil: objectionUntil(day),
  signedBy: 'Kim Voorbeeld',
  synthetic: true,
};
const pdfOf = (one: Letter) => renderLetter(one, { createdAt });

describe('a letter', () => {
  it('is a tagged PDF/UA-1 in its language, with its parts as headings', async () => {
    const text = readable(await pdfOf(letter));
    expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(text).toMatch(/\/Lang\s*\(nl\)/);
    expect(text.match(/\/S\s*\/H1\b/g)).toHaveLength(4);
    expect(readable(await pdfOf({ ...letter, language: 'en' }))).toMatch(/\/Lang\s*\(en\)/);
  });

  it('is the same to the byte at the same moment', async () => {
    expect(Buffer.from(await pdfOf(letter)).equals(await pdfOf(letter))).toBe(true);
  });

  it('takes nothing that was typed as markup', async () => {
    const typed = '#panic("x") $x$ `raw` *bold* <label> @reference // comment';
    const strange: Letter = { ...letter, text: { ...letter.text, subject: typed, why: [typed] } };
    await expect(pdfOf(strange)).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe('the term of objection', () => {
  it.each([
    ['ends six weeks later, on the same day of the week', '2026-03-02', '2026-04-13'],
    ['goes on over Easter to the Tuesday', '2026-02-23', '2026-04-07'],
    ['goes on to Monday when it ends on a Sunday', '2026-03-01', '2026-04-13'],
  ])('%s', (_, sent, until) => {
    expect(objectionUntil(getDay(sent))).toBe(until);
  });
});
