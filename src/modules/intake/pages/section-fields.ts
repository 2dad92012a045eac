import { lifeDomains, profileSources } from '#extract/guidance-codes.ts';
import type { Field } from '#web/field.tsx';
import { type Language, pick } from '#web/words.ts';
import { type Choice, levels } from '../choices.ts';
import { itemKinds, kindName, sectionOf } from '../sections.ts';
import { words } from '../words.ts';

export const sections: readonly string[] = [
  'levels',
  'client-levels',
  'distance',
  ...itemKinds,
  'finish',
];

export function titleOf(language: Language, section: string): string {
  const t = pick(words, language);
  const titles: { readonly [section in string]?: string } = {
    levels: t.sectionLevels,
    'client-levels': t.sectionClient,
    distance: t.distance,
    finish: t.sectionFinish,
  };
  const name = titles[section] ?? kindName(section)[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function leadOf(language: Language, section: string): string {
  const t = pick(words, language);
  const leads: { readonly [section in string]?: string } = {
    levels: t.levelsLead,
    'client-levels': t.clientLead,
    distance: t.distanceLead,
    'work-limit': t.limitLead,
    'wage-subsidy': t.subsidyLead,
    specialist: t.specialistLead,
    language: t.languageLead,
  };
  return leads[section] ?? t.plannerLead;
}

const shown = (language: Language, choices: readonly Choice[]) =>
  choices.map(({ value, label }) => ({ value, label: label[language] }));

export function fieldsOf(language: Language, section: string): readonly Field[] {
  const t = pick(words, language);
  if (section === 'levels' || section === 'client-levels') {
    return lifeDomains.codes.map(({ code, label }) => ({
      kind: 'select',
      name: code,
      label: label[language],
      optional: true,
      choices: shown(language, levels),
    }));
  }
  if (section === 'distance') {
    return [
      {
        kind: 'radios',
        name: 'realistic',
        label: t.realistic,
        choices: [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ],
      },
      {
        kind: 'text',
        name: 'months',
        label: t.monthsField,
        inputmode: 'numeric',
        short: true,
        optional: true,
      },
    ];
  }
  if (section === 'finish') {
    return [
      {
        kind: 'textarea',
        name: 'diagnosis',
        label: t.diagnosis,
        hint: t.diagnosisHint,
        rows: 6,
        maxlength: 2000,
      },
    ];
  }
  return itemFields(language, section);
}

function itemFields(language: Language, kind: string): readonly Field[] {
  const t = pick(words, language);
  const of = sectionOf(kind);
  const what = { 'wage-subsidy': t.whyField, specialist: t.questionField }[kind] ?? t.whatField;
  return [
    ...(of?.levels === undefined
      ? []
      : [
          {
            kind: 'select' as const,
            name: 'level',
            label: t.level,
            choices: shown(language, of.levels),
          },
        ]),
    ...(of?.what === 'none'
      ? []
      : [{ kind: 'text' as const, name: 'what', label: what, maxlength: 200 }]),
    {
      kind: 'select',
      name: 'source',
      label: t.sourceField,
      choices: profileSources.codes.map(({ code, label }) => ({
        value: code,
        label: label[language],
      })),
    },
  ];
}
