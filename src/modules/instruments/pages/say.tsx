import { instrumentTypes } from '#extract/instrument-codes.ts';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { Instrument } from '../catalogue-store.ts';
import { factNames, valueNames } from '../code-words.ts';
import { type Condition, conditionsOf } from '../rules/conditions.ts';
import { words } from '../words.ts';

export const typeName = (type: string, language: Language): string =>
  instrumentTypes.codes.find(({ code }) => code === type)?.label[language] ?? type;

export const nameOf = (
  { name, name_en }: { readonly name: string; readonly name_en: string },
  language: Language,
): string => (language === 'nl' ? name : name_en);

/** `opleiding: laag of middelbaar`. */
export function sayCondition({ fact, value }: Condition, language: Language): string {
  const or = { nl: ' of ', en: ' or ' }[language];
  const said = value.split(',').map((one) => valueNames[one]?.[language] ?? one);
  return `${factNames[fact]?.[language] ?? fact}: ${said.join(or)}`;
}

export function sayForWhom(conditions: string | null, language: Language): string {
  const said = conditionsOf(conditions).map((one) => sayCondition(one, language));
  return said.length === 0 ? pick(words, language).everyone : said.join('; ');
}

export function sayPlaces({ started, places }: Instrument, language: Language): string {
  const t = pick(words, language);
  const f = formatting(language);
  return places === null
    ? t.noLimit(f.number(started))
    : t.placesText(f.number(started), f.number(places));
}

export function sayDuration(
  { weeks, extension_weeks, hours_per_week }: Instrument,
  language: Language,
): string {
  const t = pick(words, language);
  const more = extension_weeks === 0 ? '' : t.extension(String(extension_weeks));
  return `${t.weeks(String(weeks), more)}, ${t.hours(String(hours_per_week))}`;
}

export const isFull = ({ started, places }: Instrument): boolean =>
  places !== null && started >= places;
