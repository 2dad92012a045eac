import { channels, contactPartners, topics } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';
import { choicesOf } from '#extract/label-of.ts';
import type { Day } from '#kernel/day.ts';
import { addMonths } from '#kernel/day.ts';
import type { Field } from '#web/field.tsx';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { type Language, pick } from '#web/words.ts';
import {
  type ContactCodes,
  type ContactFaults,
  longestMinutes,
  longestStep,
} from '../rules/contact-form.ts';
import type { ContactLine } from '../store.ts';
import { contactFaults, words } from '../words.ts';

const codesOf = (list: CodeList) => list.codes.map(({ code }) => code);
export const contactCodes: ContactCodes = {
  channel: codesOf(channels),
  topic: codesOf(topics),
  withWhom: codesOf(contactPartners),
};

/** The form of a contact; what is needed stands first, so that most are done with three choices. */
export function contactFields(language: Language, today: Day): readonly Field[] {
  const t = pick(words, language);
  return [
    { kind: 'select', name: 'topic', label: t.topic, choices: choicesOf(topics, language) },
    { kind: 'select', name: 'channel', label: t.channel, choices: choicesOf(channels, language) },
    {
      kind: 'select',
      name: 'withWhom',
      label: t.withWhom,
      choices: choicesOf(contactPartners, language),
    },
    { kind: 'date', name: 'day', label: t.day, min: addMonths(today, -12), max: today },
    { kind: 'checkbox', name: 'reintegration', label: t.aboutWork },
    {
      kind: 'text',
      name: 'nextStep',
      label: t.nextStepField,
      optional: true,
      maxlength: longestStep,
    },
    { kind: 'date', name: 'nextStepBy', label: t.nextStepBy, optional: true },
    {
      kind: 'textarea',
      name: 'minutes',
      label: t.minutes,
      hint: t.minutesHint,
      optional: true,
      rows: 3,
      maxlength: longestMinutes,
    },
    { kind: 'checkbox', name: 'shared', label: t.sharedField },
  ];
}

/** Most contacts are by phone, with the client, today, about work; the topic is that of the last time. */
export const usualContact = (today: Day, topic: string | null): FormValues => ({
  day: today,
  channel: 'phone',
  withWhom: 'client',
  topic: topic ?? '',
  reintegration: 'yes',
});

/** The form as it stands for a contact that is corrected. */
export const valuesOf = (contact: ContactLine): FormValues => ({
  day: contact.day,
  channel: contact.channel,
  withWhom: contact.with_whom,
  topic: contact.topic,
  reintegration: contact.reintegration ? 'yes' : '',
  nextStep: contact.next_step ?? '',
  nextStepBy: contact.next_step_by ?? '',
  minutes: contact.minutes ?? '',
  shared: contact.minutes_shared_on === null ? '' : 'yes',
});

export const contactErrors = (language: Language, faults: ContactFaults): FormErrors =>
  Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, contactFaults[fault][language]]),
  );
