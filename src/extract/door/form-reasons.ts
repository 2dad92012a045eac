import type { ColumnType } from '#extract/definition.ts';
import { firstYear, longestKey } from '#extract/limits.ts';
import { findDay } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';

/**
 * Why a value has not the form of its column: what was expected, and where the value shows it, what made it
 * so (mostly a spreadsheet that took it for a number or a date).
 */
export function formReason({
  value,
  about,
  column,
}: {
  readonly value: string;
  readonly about: string;
  readonly column: { readonly type: ColumnType } | undefined;
}): Words {
  if (column === undefined) throw new Error('a form belongs to a column');
  return join(expected(column.type), hint(column.type, value, about));
}

const join = (form: Words, hint: Words | undefined): Words =>
  hint === undefined ? form : { nl: `${form.nl}; ${hint.nl}`, en: `${form.en}; ${hint.en}` };

function expected(type: ColumnType): Words {
  switch (type.is) {
    case 'text':
      return {
        nl: `tekst van 1 tot ${type.longest} tekens`,
        en: `text of 1 to ${type.longest} characters`,
      };
    case 'key':
    case 'reference':
      return {
        nl: `een sleutel van 1 tot ${longestKey} tekens, zonder spaties ervoor of erna`,
        en: `a key of 1 to ${longestKey} characters, without spaces before or after it`,
      };
    case 'code': {
      const codes = type.list.codes.map(({ code }) => code).join(', ');
      return { nl: `een code uit de lijst: ${codes}`, en: `a code of the list: ${codes}` };
    }
    case 'day':
      return {
        nl: `een bestaande datum als JJJJ-MM-DD, vanaf ${firstYear}`,
        en: `an existing date as YYYY-MM-DD, from ${firstYear} on`,
      };
    case 'month':
      return {
        nl: `een maand als JJJJ-MM, vanaf ${firstYear}`,
        en: `a month as YYYY-MM, from ${firstYear} on`,
      };
    case 'flag':
      return { nl: '1 (ja) of 0 (nee)', en: '1 (yes) or 0 (no)' };
    case 'integer':
      return {
        nl: `een geheel getal van ${type.least} tot en met ${type.most}, alleen cijfers`,
        en: `a whole number from ${type.least} to ${type.most}, digits only`,
      };
    case 'decimal':
      return {
        nl: `een getal van ${type.least} tot en met ${type.most}, met een punt voor de decimalen`,
        en: `a number from ${type.least} to ${type.most}, with a point before the decimals`,
      };
    case 'cents':
      return {
        nl: 'een bedrag in hele eurocenten, alleen cijfers: € 1.419,46 is 141946',
        en: 'an amount in whole euro cents, digits only: € 1,419.46 is 141946',
      };
    case 'bsn':
      return { nl: 'geen geldig burgerservicenummer', en: 'no valid citizen service number' };
  }
}

function hint(type: ColumnType, value: string, about: string): Words | undefined {
  switch (type.is) {
    case 'day':
      return dayHint(value);
    case 'month':
      return monthHint(value);
    case 'integer':
    case 'decimal':
    case 'cents':
      return numberHint(value);
    case 'code':
      return codeHint(
        value,
        type.list.codes.map(({ code }) => code),
      );
    case 'bsn':
      return bsnHints[about];
    default:
      return undefined;
  }
}

/** A spreadsheet counts days from 1899-12-30; these are the days from 1954 to 2119. */
const serial = (value: string): string | undefined => {
  if (!/^[2-7]\d{4}$/.test(value)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10);
};

function dayHint(value: string): Words | undefined {
  const counted = serial(value);
  if (counted !== undefined) return serialWords(value, counted);
  if (/^\d{4}-\d{2}-\d{2}[ T]/.test(value)) {
    return { nl: 'laat de tijd weg', en: 'leave the time out' };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { nl: 'deze dag bestaat niet', en: 'this day does not exist' };
  }
  const turned = turnedDay(value);
  if (turned !== undefined) {
    return {
      nl: `een spreadsheet schreef de datum om: ${turned}`,
      en: `a spreadsheet rewrote the date: ${turned}`,
    };
  }
  if (/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/.test(value)) {
    return {
      nl: 'een spreadsheet schreef de datum om; stel de kolom in als tekst of als JJJJ-MM-DD',
      en: 'a spreadsheet rewrote the date; set the column to text or to YYYY-MM-DD',
    };
  }
  return undefined;
}

/** Day-month-year when that is an existing date, and only then when month-day is none or another year is given. */
function turnedDay(value: string): string | undefined {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(value);
  if (parts === null) return undefined;
  const [, first = '', , second = '', year = ''] = parts;
  const two = (digits: string) => digits.padStart(2, '0');
  const european = findDay(`${year}-${two(second)}-${two(first)}`);
  const american = findDay(`${year}-${two(first)}-${two(second)}`);
  // Both exist: which was meant cannot be told.
  return european !== undefined && american !== undefined && first !== second
    ? undefined
    : (european ?? american);
}

const serialWords = (value: string, day: string): Words => ({
  nl: `${value} is hoe een spreadsheet ${day} telt`,
  en: `${value} is how a spreadsheet counts ${day}`,
});

function monthHint(value: string): Words | undefined {
  const counted = serial(value);
  if (counted !== undefined) return serialWords(value, counted.slice(0, 7));
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) {
    return { nl: 'laat de dag weg', en: 'leave the day out' };
  }
  return undefined;
}

function numberHint(value: string): Words | undefined {
  if (/^-?\d{1,3}([.,\u00a0 ]\d{3})+([.,]\d+)?$/.test(value)) {
    return {
      nl: 'laat de scheidingstekens tussen duizendtallen weg',
      en: 'leave out the separators between thousands',
    };
  }
  if (/^-?\d+,\d+$/.test(value)) {
    return { nl: 'een punt in plaats van de komma', en: 'a point instead of the comma' };
  }
  if (/€|eur/i.test(value)) {
    return { nl: 'laat het muntteken weg', en: 'leave out the sign of the currency' };
  }
  if (/^0\d+$/.test(value)) {
    return { nl: 'laat de nullen ervoor weg', en: 'leave out the zeros before it' };
  }
  return undefined;
}

function codeHint(value: string, codes: readonly string[]): Words | undefined {
  const near = codes.find(
    (code) => code.toLowerCase() === value.trim().toLowerCase() || code === `0${value}`,
  );
  if (near === undefined) return undefined;
  if (near === `0${value}`) {
    return {
      nl: `een spreadsheet nam de nul ervoor weg: ${near}`,
      en: `a spreadsheet took the leading zero away: ${near}`,
    };
  }
  return { nl: `bedoeld is misschien ${near}`, en: `perhaps ${near} was meant` };
}

const bsnHints: { readonly [problem: string]: Words } = {
  'eight-digits': {
    nl: 'acht cijfers: een spreadsheet nam de nul ervoor weg',
    en: 'eight digits: a spreadsheet took the leading zero away',
  },
  'not-nine-digits': { nl: 'het heeft negen cijfers', en: 'it has nine digits' },
  'eleven-test': { nl: 'voldoet niet aan de elfproef', en: 'does not pass the eleven test' },
  reserved: { nl: 'dit nummer is van niemand', en: 'this number is nobody’s' },
};
