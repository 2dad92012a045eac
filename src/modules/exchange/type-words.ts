import type { ColumnType } from '#extract/definition.ts';
import { firstYear, longestKey } from '#extract/limits.ts';
import type { Words } from '#kernel/words.ts';

/** The form of a column as a reader of the description needs it. */
export function typeInWords(type: ColumnType): Words {
  switch (type.is) {
    case 'text':
      return {
        nl: `tekst van ten hoogste ${type.longest} tekens`,
        en: `text of at most ${type.longest} characters`,
      };
    case 'key':
      return {
        nl: `sleutel van ten hoogste ${longestKey} tekens`,
        en: `key of at most ${longestKey} characters`,
      };
    case 'reference':
      return { nl: `sleutel uit ${type.to}.csv`, en: `key from ${type.to}.csv` };
    case 'code':
      return { nl: `code uit ${type.list.name}`, en: `code of ${type.list.name}` };
    case 'day':
      return {
        nl: `datum, JJJJ-MM-DD, vanaf ${firstYear}`,
        en: `date, YYYY-MM-DD, from ${firstYear}`,
      };
    case 'month':
      return { nl: `maand, JJJJ-MM, vanaf ${firstYear}`, en: `month, YYYY-MM, from ${firstYear}` };
    case 'integer':
      return {
        nl: range('geheel getal', type, 'tot en met'),
        en: range('whole number', type, 'to'),
      };
    case 'decimal':
      return {
        nl: range('getal met een punt', type, 'tot en met'),
        en: range('number with a point', type, 'to'),
      };
    case 'cents':
      return { nl: 'bedrag in hele eurocenten', en: 'amount in whole euro cents' };
    case 'flag':
      return { nl: '1 (ja) of 0 (nee)', en: '1 (yes) or 0 (no)' };
    case 'bsn':
      return { nl: 'negen cijfers, elfproef', en: 'nine digits, eleven test' };
  }
}

const range = (
  what: string,
  { least, most }: { readonly least: number; readonly most: number },
  to: string,
): string => `${what}, ${least} ${to} ${most}`;
