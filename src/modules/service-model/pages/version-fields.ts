import type { Field } from '#web/field.tsx';
import type { FormValues } from '#web/form.tsx';
import { type Language, pick } from '#web/words.ts';
import { findTrack, type ModelContent } from '../rules/model.ts';
import { words } from '../words.ts';
import { sayCondition, sayRule } from './condition-words.ts';

/** Everything of a model that a next version may have otherwise, on one page. */
export function versionFields(language: Language, base: ModelContent): readonly Field[] {
  const t = pick(words, language);
  const short = { kind: 'text', inputmode: 'numeric', short: true } as const;
  return [
    { kind: 'date', name: 'from', label: t.fromDay, hint: t.fromHint },
    { kind: 'text', name: 'name_nl', label: t.nameNl, maxlength: 80 },
    { kind: 'text', name: 'name_en', label: t.nameEn, maxlength: 80 },
    {
      kind: 'textarea',
      name: 'reason',
      label: t.reasonField,
      hint: t.reasonHint,
      rows: 3,
      maxlength: 1000,
    },
    ...base.tracks.flatMap(({ code, name }): readonly Field[] => [
      { ...short, name: `norm_${code}`, label: `${name[language]}: ${t.norm}`, optional: true },
      {
        ...short,
        name: `youth_${code}`,
        label: `${name[language]}: ${t.youthNormField}`,
        optional: true,
      },
      { ...short, name: `contacts_${code}`, label: `${name[language]}: ${t.contactsField}` },
      {
        ...short,
        name: `longest_${code}`,
        label: `${name[language]}: ${t.longestField}`,
        optional: true,
      },
      { kind: 'checkbox', name: `second_${code}`, label: `${name[language]}: ${t.second}` },
    ]),
    ...base.entry.flatMap((rule, at): readonly Field[] => {
      const track = findTrack(base, rule.track)?.name[language] ?? rule.track;
      const said = `${t.rule} ${at + 1}, ${track}`;
      return [
        {
          ...short,
          name: `turn_${at + 1}`,
          label: `${said}: ${t.turnField}`,
          hint: sayRule(language, rule),
        },
        { kind: 'checkbox', name: `used_${at + 1}`, label: `${said}: ${t.usedField}` },
        ...rule.when.flatMap((condition, part): readonly Field[] =>
          'value' in condition
            ? [
                {
                  ...short,
                  name: `value_${at + 1}_${part + 1}`,
                  label: `${said}: ${t.boundOf(sayCondition(language, condition))}`,
                },
              ]
            : [],
        ),
      ];
    }),
  ];
}

export const valuesOf = (base: ModelContent): FormValues => ({
  name_nl: base.name.nl,
  name_en: base.name.en,
  ...Object.fromEntries(
    base.tracks.flatMap(
      ({ code, norm, youthNorm, contactsAYear, longestMonths, secondReading }) => [
        [`norm_${code}`, String(norm ?? '')],
        [`youth_${code}`, String(youthNorm ?? '')],
        [`contacts_${code}`, String(contactsAYear)],
        [`longest_${code}`, String(longestMonths ?? '')],
        [`second_${code}`, secondReading ? 'yes' : ''],
      ],
    ),
  ),
  ...Object.fromEntries(
    base.entry.flatMap((rule, at) => [
      [`turn_${at + 1}`, String(at + 1)],
      [`used_${at + 1}`, rule.used ? 'yes' : ''],
      ...rule.when.flatMap((one, part) =>
        'value' in one ? [[`value_${at + 1}_${part + 1}`, String(one.value)] as const] : [],
      ),
    ]),
  ),
});
