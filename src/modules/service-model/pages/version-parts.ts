import { departmentKinds } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Result } from '#kernel/result.ts';
import type { Field } from '#web/field.tsx';
import type { FormValues } from '#web/form.tsx';
import { type Language, pick } from '#web/words.ts';
import { partWords } from '../part-words.ts';
import {
  asPairs,
  type ContentFaults,
  mostConditions,
  mostSteps,
  putRule,
  putTexts,
  putTrack,
  removeRule,
  removeTrack,
  type Text,
} from '../rules/change-content.ts';
import { factNames } from '../rules/facts.ts';
import type { ModelContent } from '../rules/model.ts';

/** One part of a draft that has a form of its own. `at` is its code or place, `new` for one to add. */
export type VersionPart = {
  readonly title: (language: Language, at: string) => string;
  readonly has: (content: ModelContent, at: string) => boolean;
  readonly fields: (language: Language, content: ModelContent, at: string) => readonly Field[];
  readonly values: (content: ModelContent, at: string) => FormValues;
  readonly put: (
    content: ModelContent,
    at: string,
    text: Text,
  ) => Result<ModelContent, ContentFaults>;
  readonly remove?: (content: ModelContent, at: string) => Result<ModelContent, ContentFaults>;
};

const isNew = (at: string): boolean => at === 'new';
const placeOf = (at: string): number => (/^\d{1,3}$/.test(at) ? Number(at) - 1 : -1);

/** The same in both languages. */
function inBoth(
  language: Language,
  field: { readonly name: string; readonly label: string; readonly long?: boolean },
): readonly Field[] {
  const t = pick(partWords, language);
  return (['nl', 'en'] as const).map((code): Field => {
    const label = `${field.label}, ${code === 'nl' ? t.inDutch : t.inEnglish}`;
    const named = { name: `${field.name}_${code}`, label, maxlength: field.long ? 600 : 80 };
    return field.long ? { ...named, kind: 'textarea', rows: 3 } : { ...named, kind: 'text' };
  });
}

const track: VersionPart = {
  title: (language, at) => pick(partWords, language)[isNew(at) ? 'newTrack' : 'track'],
  has: (content, at) => isNew(at) || content.tracks.some(({ code }) => code === at),
  fields: (language, _, at) => {
    const t = pick(partWords, language);
    const number = (name: string, label: string, optional: boolean, hint?: string): Field => ({
      ...{ kind: 'text', name, label, optional, hint, inputmode: 'numeric', short: true },
    });
    const pairs = (name: string, label: string): Field => ({
      ...{ kind: 'textarea', name, label, hint: t.pairsHint, optional: true, rows: 3 },
    });
    return [
      ...(isNew(at)
        ? [{ kind: 'text', name: 'code', label: t.code, hint: t.codeHint, maxlength: 10 } as const]
        : []),
      ...inBoth(language, { name: 'name', label: t.name }),
      ...inBoth(language, { name: 'for_whom', label: t.forWhom, long: true }),
      number('norm', t.norm, true, t.normHint),
      number('youth', t.youth, true),
      ...inBoth(language, { name: 'contact', label: t.contact }),
      number('contacts', t.contacts, false),
      number('longest', t.longest, true),
      {
        kind: 'select',
        name: 'department',
        label: t.department,
        choices: ['work', 'prestatie010', 'youth', 'income'].map((value) => ({
          value,
          label: labelOf(departmentKinds, value)[language],
        })),
      },
      pairs('teams', t.teams),
      pairs('instruments', t.instruments),
      { kind: 'checkbox', name: 'second', label: t.second },
    ];
  },
  values: ({ tracks }, at) => {
    const one = tracks.find(({ code }) => code === at);
    if (one === undefined) return { contacts: '1' };
    return {
      ...{ name_nl: one.name.nl, name_en: one.name.en },
      ...{ for_whom_nl: one.forWhom.nl, for_whom_en: one.forWhom.en },
      ...{ norm: String(one.norm ?? ''), youth: String(one.youthNorm ?? '') },
      ...{ contact_nl: one.contact.nl, contact_en: one.contact.en },
      ...{ contacts: String(one.contactsAYear), longest: String(one.longestMonths ?? '') },
      ...{ department: one.department, second: one.secondReading ? 'yes' : '' },
      ...{ teams: asPairs(one.targetTeams), instruments: asPairs(one.instruments) },
    };
  },
  put: (content, at, text) => putTrack(content, isNew(at) ? undefined : at, text),
  remove: removeTrack,
};

const rule: VersionPart = {
  title: (language, at) => {
    const t = pick(partWords, language);
    return isNew(at) ? t.newRule : `${t.rule} ${at}`;
  },
  has: ({ entry }, at) => isNew(at) || entry[placeOf(at)] !== undefined,
  fields: (language, { tracks }) => {
    const t = pick(partWords, language);
    const facts = Object.entries(factNames).map(([value, label]) => ({
      value,
      label: label[language],
    }));
    const ways = [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
      { value: 'at-least', label: t.atLeast },
      { value: 'at-most', label: t.atMost },
    ];
    return [
      {
        kind: 'select',
        name: 'track',
        label: t.leadsTo,
        hint: t.ruleHint,
        choices: tracks.map(({ code, name }) => ({ value: code, label: name[language] })),
      },
      { kind: 'checkbox', name: 'used', label: t.used },
      ...Array.from({ length: mostConditions }, (_, at) => String(at + 1)).flatMap(
        (at): readonly Field[] => [
          ...[
            {
              ...{ kind: 'select' as const, name: `fact_${at}`, label: t.fact(at) },
              ...{ optional: true, choices: facts },
            },
            {
              ...{ kind: 'select' as const, name: `is_${at}`, label: t.is(at) },
              ...{ optional: true, choices: ways },
            },
          ],
          {
            ...{ kind: 'text', name: `value_${at}`, label: t.value(at), optional: true },
            ...{ inputmode: 'numeric', short: true, maxlength: 4 },
          },
        ],
      ),
    ];
  },
  values: ({ entry }, at) => {
    const one = entry[placeOf(at)];
    if (one === undefined) return { used: 'yes' };
    return {
      ...{ track: one.track, used: one.used ? 'yes' : '' },
      ...Object.fromEntries(
        one.when.flatMap((condition, part) => [
          [`fact_${part + 1}`, condition.fact],
          [`is_${part + 1}`, condition.is],
          [`value_${part + 1}`, 'value' in condition ? String(condition.value) : ''],
        ]),
      ),
    };
  },
  put: (content, at, text) => putRule(content, isNew(at) ? undefined : placeOf(at), text),
  remove: (content, at) => removeRule(content, placeOf(at)),
};

const texts: VersionPart = {
  title: (language) => pick(partWords, language).texts,
  has: (_, at) => at === 'all',
  fields: (language) => {
    const t = pick(partWords, language);
    return [
      ...inBoth(language, { name: 'summary', label: t.summary, long: true }),
      ...inBoth(language, { name: 'basis', label: t.basis, long: true }),
      ...Array.from({ length: mostSteps }, (_, at) => String(at + 1))
        .flatMap((at) => [
          ...inBoth(language, { name: `step_${at}`, label: t.step(at) }),
          ...inBoth(language, { name: `what_${at}`, label: t.what(at), long: true }),
        ])
        .map((field) => ({ ...field, optional: true })),
    ];
  },
  values: ({ summary, basis, wayToGrant }) => ({
    ...{ summary_nl: summary.nl, summary_en: summary.en },
    ...{ basis_nl: basis.nl, basis_en: basis.en },
    ...Object.fromEntries(
      wayToGrant.flatMap(({ name, what }, at) => [
        [`step_${at + 1}_nl`, name.nl],
        [`step_${at + 1}_en`, name.en],
        [`what_${at + 1}_nl`, what.nl],
        [`what_${at + 1}_en`, what.en],
      ]),
    ),
  }),
  put: (content, _, text) => putTexts(content, text),
};

export const versionParts: Readonly<Record<string, VersionPart>> = { track, rule, texts };
