import { channels } from '#extract/code-lists.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { followUps, preventionOutcomes } from '#extract/prevention-codes.ts';
import { type Day, findDay } from '#kernel/day.ts';
import type { Field } from '#web/field.tsx';
import type { FormErrors, FormValues } from '#web/form.tsx';
import type { Submitted } from '#web/submitted.ts';
import { type Language, pick } from '#web/words.ts';
import type { NewTalk } from '../store.ts';
import { words } from '../words.ts';

/** What was typed, read; or what is wrong, by field name. */
export type Read<Value> = { readonly value?: Value; readonly errors: FormErrors };

/** Which form comes back with what was typed and what is wrong. */
export type Refused = {
  readonly form: 'talk' | 'meeting' | 'end';
  readonly values: FormValues;
  readonly errors: FormErrors;
};

const longestStep = 200;

export function talkFields(language: Language, today: Day): readonly Field[] {
  const t = pick(words, language);
  return [
    { kind: 'date', name: 'day', label: t.day, max: today },
    { kind: 'select', name: 'channel', label: t.channel, choices: choicesOf(channels, language) },
    { kind: 'text', name: 'next_step', label: t.nextStep, optional: true, maxlength: longestStep },
  ];
}

export function readTalk(form: Submitted, language: Language, today: Day): Read<NewTalk> {
  const t = pick(words, language);
  const day = findDay(form.text('day'));
  const nextStep = form.text('next_step');
  const channel = form.text('channel');
  const errors = {
    ...(day === undefined || day > today ? { day: t.dayNeeded } : {}),
    ...(hasCode(channels, channel) ? {} : { channel: t.choose }),
    ...(nextStep.length > longestStep ? { next_step: t.tooLong } : {}),
  };
  if (day === undefined || Object.keys(errors).length > 0) return { errors };
  return { value: { day, channel, nextStep }, errors };
}

export function meetingFields(language: Language): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'radios',
      name: 'attended',
      label: t.attended,
      choices: [
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
      ],
    },
    {
      kind: 'select',
      name: 'follow_up',
      label: t.followUp,
      choices: choicesOf(followUps, language),
    },
  ];
}

type AtMeeting = { readonly attended: boolean; readonly followUp: string | null };

export function readMeeting(form: Submitted, language: Language): Read<AtMeeting> {
  const t = pick(words, language);
  const attended = form.text('attended');
  const followUp = form.text('follow_up');
  if (attended === 'no') return { value: { attended: false, followUp: null }, errors: {} };
  const errors = {
    ...(attended === 'yes' ? {} : { attended: t.choose }),
    ...(hasCode(followUps, followUp) ? {} : { follow_up: t.choose }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { value: { attended: true, followUp }, errors };
}

export function endFields(language: Language, today: Day): readonly Field[] {
  const t = pick(words, language);
  return [
    { kind: 'date', name: 'ended_on', label: t.endedOn, max: today },
    {
      kind: 'radios',
      name: 'outcome',
      label: t.outcome,
      choices: choicesOf(preventionOutcomes, language),
    },
  ];
}

type End = { readonly endedOn: Day; readonly outcome: string };

export function readEnd(
  form: Submitted,
  language: Language,
  between: { readonly enrolledOn: Day; readonly today: Day },
): Read<End> {
  const t = pick(words, language);
  const endedOn = findDay(form.text('ended_on'));
  const outcome = form.text('outcome');
  const wrong = endedOn === undefined || endedOn > between.today || endedOn < between.enrolledOn;
  const errors = {
    ...(wrong ? { ended_on: t.dayNeeded } : {}),
    ...(hasCode(preventionOutcomes, outcome) ? {} : { outcome: t.choose }),
  };
  if (endedOn === undefined || Object.keys(errors).length > 0) return { errors };
  return { value: { endedOn, outcome }, errors };
}
