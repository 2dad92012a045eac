import type { Result } from '#kernel/result.ts';
import type { Words } from '#kernel/words.ts';
import type { Field } from '#web/field.tsx';
import type { FormErrors, FormValues } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { type Language, pick } from '#web/words.ts';
import { longestExplanation, type Reason, type ReasonFault, readReason } from '../rules/reason.ts';
import { reasonFaults, words } from '../words.ts';

/** The two fields of a form that asks for a reason. */
export function reasonFields<Kind extends string>(
  language: Language,
  question: string,
  kinds: Readonly<Record<Kind, Words>>,
): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'radios',
      name: 'reason',
      label: question,
      choices: Object.entries<Words>(kinds).map(([value, label]) => ({
        value,
        label: label[language],
      })),
    },
    {
      kind: 'textarea',
      name: 'explanation',
      label: t.explanation,
      hint: t.explanationHint,
      optional: true,
      rows: 2,
      maxlength: longestExplanation,
    },
  ];
}

export type TypedReason<Kind extends string> = {
  readonly values: FormValues;
  readonly read: Result<Reason<Kind>, ReasonFault>;
};

/** What was typed, to show again, and what it says. */
export async function readTypedReason<Kind extends string>(
  visit: Visit,
  kinds: readonly Kind[],
): Promise<TypedReason<Kind>> {
  const form = await visit.context.req.parseBody();
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  const values = { reason: text('reason'), explanation: text('explanation') };
  const typed = { kind: values.reason, explanation: values.explanation };
  return { values, read: readReason(kinds, typed) };
}

/** The fault beside the field that it belongs to. */
export function reasonErrors(language: Language, fault: ReasonFault): FormErrors {
  const field = fault === 'choose-reason' ? 'reason' : 'explanation';
  return { [field]: reasonFaults[fault][language] };
}
