import type { Words } from '#kernel/words.ts';
import type { FileRefusal, Separator } from './file-refusal.ts';

/** What is wrong with a file, where, and how to mend it. */
export function fileSentence(refusal: FileRefusal): Words {
  const { nl, en } = (sentences[refusal.kind] as (one: FileRefusal) => Words)(refusal);
  return { nl: `${refusal.file}: ${nl}`, en: `${refusal.file}: ${en}` };
}

type Sentences = {
  readonly [Kind in FileRefusal['kind']]: (refusal: Extract<FileRefusal, { kind: Kind }>) => Words;
};

const saveAs: Words = {
  nl: 'sla het op als "CSV UTF-8 (door komma’s gescheiden)"',
  en: 'save it as "CSV UTF-8 (comma delimited)"',
};

const separatorNames: { readonly [sign in Separator]: Words } = {
  semicolon: { nl: 'puntkomma’s', en: 'semicolons' },
  tab: { nl: 'tabs', en: 'tabs' },
  bar: { nl: 'verticale strepen', en: 'vertical bars' },
};

const sentences: Sentences = {
  'empty-file': () => ({
    nl: 'het bestand is leeg: de eerste regel hoort de kolomnamen te hebben; laat een bestand zonder gegevens weg of geef het alleen die regel',
    en: 'the file is empty: its first line should hold the column names; leave a file without records out, or give it that line alone',
  }),
  spreadsheet: () => ({
    nl: `dit is een spreadsheet of een ingepakt bestand, ook al heet het .csv: open het en ${saveAs.nl}`,
    en: `this is a spreadsheet or a compressed file, though it is called .csv: open it and ${saveAs.en}`,
  }),
  'utf-16': () => ({
    nl: `de tekst staat in UTF-16: ${saveAs.nl}`,
    en: `the text is in UTF-16: ${saveAs.en}`,
  }),
  separator: ({ separator }) => ({
    nl: `de kolommen zijn gescheiden door ${separatorNames[separator].nl} in plaats van komma’s: ${saveAs.nl}, of stel de komma in als lijstscheidingsteken`,
    en: `the columns are separated by ${separatorNames[separator].en} instead of commas: ${saveAs.en}, or set the comma as list separator`,
  }),
  columns: ({ missing, unknown, twice }) => ({
    nl: `de eerste regel klopt niet: ${listed(
      ['ontbreekt', missing],
      ['onbekend', unknown],
      ['dubbel', twice],
    )}; de pagina /docs/extract noemt de kolommen, de volgorde is vrij`,
    en: `the first line is not right: ${listed(
      ['missing', missing],
      ['unknown', unknown],
      ['twice', twice],
    )}; the page /docs/extract names the columns, their order is free`,
  }),
  'not-utf-8': ({ line, byte, found, perhaps }) => ({
    nl: `regel ${line}: de tekst is geen UTF-8 (byte ${byte} is ${found}, in Windows-1252 "${perhaps}"): ${saveAs.nl}`,
    en: `line ${line}: the text is not UTF-8 (byte ${byte} is ${found}, in Windows-1252 "${perhaps}"): ${saveAs.en}`,
  }),
  'zero-byte': ({ line }) => ({
    nl: `regel ${line}: er staat een nul-byte in; het bestand is beschadigd of in UTF-16: ${saveAs.nl}`,
    en: `line ${line}: it holds a zero byte; the file is damaged or in UTF-16: ${saveAs.en}`,
  }),
  'cut-off': ({ line }) => ({
    nl: `het lijkt afgebroken op regel ${line}: de laatste regel is niet af; maak of kopieer het bestand opnieuw, en laat elke regel, ook de laatste, eindigen met een regeleinde`,
    en: `it looks cut off at line ${line}: the last line is not complete; make or copy the file again, and end every line, the last one too, with a line end`,
  }),
  quote: ({ line }) => ({
    nl: `regel ${line}: een aanhalingsteken staat verkeerd, zodat niet te zien is waar het veld eindigt; zet het hele veld tussen aanhalingstekens en verdubbel die erbinnen`,
    en: `line ${line}: a quotation mark stands wrong, so that the end of the field cannot be told; put the whole field between quotation marks and double those inside it`,
  }),
  'quote-open': ({ line }) => ({
    nl: `regel ${line}: een aanhalingsteken gaat open en nergens dicht; het bestand is afgebroken, of het teken hoort er niet`,
    en: `line ${line}: a quotation mark opens and never closes; the file is cut off, or the mark does not belong there`,
  }),
  'row-too-long': ({ line, longest }) => ({
    nl: `de rij die op regel ${line} begint is langer dan ${longest} tekens; waarschijnlijk gaat een aanhalingsteken open en niet dicht`,
    en: `the row that begins on line ${line} is longer than ${longest} characters; probably a quotation mark opens and does not close`,
  }),
  'fewer-rows': ({ rows, promised }) => ({
    nl: `het heeft ${rows} rijen en manifest.json noemt er ${promised}: ${half(rows, promised).nl}, kopieer het opnieuw`,
    en: `it has ${rows} rows and manifest.json names ${promised}: ${half(rows, promised).en}, copy it again`,
  }),
  'bsn-elsewhere': ({ line, column }) => ({
    nl: `regel ${line}: het burgerservicenummer staat ook in de kolom ${column}; gebruik het nergens als sleutel, want alleen in de kolom bsn wordt het versleuteld`,
    en: `line ${line}: the citizen service number stands in the column ${column} too; use it nowhere as a key, for only in the column bsn is it encrypted`,
  }),
  unreadable: ({ code }) => ({
    nl: `het kan niet gelezen worden (${code}): geef deze gebruiker het recht, of kopieer het opnieuw`,
    en: `it cannot be read (${code}): give this user the right to, or copy it again`,
  }),
};

const half = (bytes: number, promised: number): Words =>
  bytes < promised
    ? { nl: 'het is maar een deel van het bestand', en: 'it is only a part of the file' }
    : { nl: 'het is een ander bestand', en: 'it is another file' };

const listed = (...parts: readonly (readonly [string, readonly string[]])[]): string =>
  parts
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what} ${names.map((one) => `"${one}"`).join(', ')}`)
    .join('; ');
