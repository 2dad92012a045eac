import type { Day } from '#kernel/day.ts';
import type { Language } from '#web/words.ts';

/** How numbers and dates read in one language: `3 maart 2026`, `32.649`, `37,4%`, `€ 1.419,46`. */
export type Formatting = {
  readonly day: (day: Day) => string;
  /** `2026-03` or any day in the month: `maart 2026`. */
  readonly month: (month: string) => string;
  /** A moment in milliseconds since 1970, as day and time in Amsterdam. */
  readonly moment: (milliseconds: number) => string;
  /** Digits behind the decimal sign: none unless given. */
  readonly number: (value: number, digits?: number) => string;
  /** With its sign, also a plus: for changes. */
  readonly change: (value: number, digits?: number) => string;
  /** A fraction (0.374), one digit unless given: `37,4%`. */
  readonly share: (fraction: number, digits?: number) => string;
  /** Whole euro cents. */
  readonly euro: (cents: number) => string;
};

/** British English: dates as 3 March 2026, as in the Dutch order. */
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A real minus, which is as wide as a digit and is read out as one; Intl writes a hyphen. */
const minus = (text: string): string => text.replace('-', '\u2212');

const utcOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10) || '1'));

function build(language: Language): Formatting {
  const locale = locales[language];
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options);
  const day = dateFormat({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = dateFormat({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (
    style: 'decimal' | 'percent',
    digits: number,
    signDisplay: 'auto' | 'exceptZero',
  ): Intl.NumberFormat => {
    const key = `${style} ${digits} ${signDisplay}`;
    const known = numbers.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      style,
      signDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    numbers.set(key, made);
    return made;
  };
  return {
    day: (value) => day.format(utcOf(value)),
    month: (value) => month.format(utcOf(value)),
    moment: (milliseconds) => moment.format(milliseconds),
    number: (value, digits = 0) => minus(numberFormat('decimal', digits, 'auto').format(value)),
    change: (value, digits = 0) =>
      minus(numberFormat('decimal', digits, 'exceptZero').format(value)),
    share: (fraction, digits = 1) =>
      minus(numberFormat('percent', digits, 'auto').format(fraction)),
    euro: (cents) => minus(euro.format(cents / 100)),
  };
}

const built: Record<Language, Formatting> = { nl: build('nl'), en: build('en') };

export const formatting = (language: Language): Formatting => built[language];
