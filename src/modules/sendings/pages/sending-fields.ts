import { topics } from '#extract/code-lists.ts';
import { choicesOf } from '#extract/label-of.ts';
import type { Field } from '#web/field.tsx';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { type Language, pick } from '#web/words.ts';
import {
  kinds,
  longestReason,
  type SendingFaults,
  type SendingText,
  type SendingToMake,
} from '../rules/sending-text.ts';
import { faultNames, words } from '../words.ts';

/** Fields of what is sent: how, the text in Dutch and English, whether it is a contact, why. */
export function textFields(language: Language): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'radios',
      name: 'kind',
      label: t.kind,
      choices: kinds.map((kind) => ({
        value: kind,
        label: t[kind],
        hint: kind === 'mail' ? t.mailHint : undefined,
      })),
    },
    ...partFields('nl', t.dutch, language),
    ...partFields('en', t.english, language).map((field) => ({ ...field, optional: true })),
    {
      kind: 'select',
      name: 'topic',
      label: t.topic,
      hint: t.topicHint,
      optional: true,
      choices: [{ value: '', label: t.noContact }, ...choicesOf(topics, language)],
    },
    {
      kind: 'text',
      name: 'reason',
      label: t.reason,
      hint: t.reasonHint,
      maxlength: longestReason,
    },
  ];
}

function partFields(
  of: 'nl' | 'en',
  labelled: (field: string) => string,
  language: Language,
): readonly Exclude<Field, { kind: 'checkbox' }>[] {
  const t = pick(words, language);
  const area = (name: 'what' | 'why' | 'can') =>
    ({ kind: 'textarea', name: `${name}_${of}`, label: labelled(t[name]), rows: 3 }) as const;
  return [
    {
      kind: 'text',
      name: `subject_${of}`,
      label: labelled(t.subject),
      maxlength: 100,
      ...(of === 'en' ? { hint: t.englishHint } : {}),
    },
    area('what'),
    area('why'),
    area('can'),
  ];
}

/** The text as the fields hold it. */
export const valuesOf = ({ nl, en }: SendingText): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(nl).map(([name, text]) => [`${name}_nl`, text] as const),
    ...Object.entries(en ?? {}).map(([name, text]) => [`${name}_en`, text] as const),
  ]);

export const usualValues = (sending: SendingToMake): FormValues => ({
  ...valuesOf(sending.content),
  kind: sending.kind,
  topic: sending.contactTopic ?? '',
  reason: sending.why,
});

export const sayFaults = (faults: SendingFaults, language: Language): FormErrors =>
  Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, faultNames[fault][language]]),
  );

export const topicCodes: readonly string[] = topics.codes.map(({ code }) => code);
