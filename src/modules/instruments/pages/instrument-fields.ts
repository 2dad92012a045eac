import { addDays } from '#kernel/day.ts';
import type { Field } from '#web/field.tsx';
import type { FormValues } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import type { Instrument } from '../catalogue-store.ts';
import type { Partner } from '../store.ts';
import { words } from '../words.ts';

/** Everything that the catalogue says of an instrument, from a day on. */
export function instrumentFields(
  { language, day }: Visit,
  partners: readonly Partner[],
): readonly Field[] {
  const t = pick(words, language);
  const whole = (name: string, label: string, optional = false): Field => ({
    kind: 'text',
    name,
    label,
    optional,
    inputmode: 'numeric',
    short: true,
    maxlength: 7,
  });
  const text = (name: string, label: string, longest: number): Field => ({
    kind: longest > 120 ? 'textarea' : 'text',
    name,
    label,
    maxlength: longest,
  });
  return [
    { kind: 'date', name: 'from', label: t.from },
    text('name', t.name, 80),
    text('name_en', t.nameEn, 80),
    text('purpose', t.purpose, 400),
    text('purpose_en', t.purposeEn, 400),
    {
      kind: 'text',
      name: 'conditions',
      label: t.forWhom,
      hint: t.conditionsHint,
      optional: true,
      maxlength: 200,
    },
    { kind: 'checkbox', name: 'voluntary', label: t.voluntary },
    whole('weeks', t.weeksLabel),
    whole('extension_weeks', t.extensionLabel),
    whole('hours_per_week', t.hoursLabel),
    whole('place_within_days', t.withinLabel, true),
    whole('places', t.places, true),
    {
      kind: 'select',
      name: 'partner',
      label: t.provider,
      hint: t.providerHint,
      optional: true,
      choices: partners.map(({ partner_id, name }) => ({ value: String(partner_id), label: name })),
    },
    whole('euros', t.euros),
    text('evidence', t.evidence, 400),
    text('evidence_en', t.evidenceEn, 400),
    text('owner', t.owner, 120),
    { kind: 'date', name: 'checked', label: t.checked, max: day },
  ];
}

export const valuesOf = ({ day }: Visit, held: Instrument): FormValues => ({
  from: day > held.from_day ? day : addDays(held.from_day, 1),
  name: held.name,
  name_en: held.name_en,
  purpose: held.purpose,
  purpose_en: held.purpose_en,
  conditions: held.conditions ?? '',
  voluntary: held.voluntary ? 'yes' : '',
  weeks: String(held.weeks),
  extension_weeks: String(held.extension_weeks),
  hours_per_week: String(held.hours_per_week),
  place_within_days: held.place_within_days === null ? '' : String(held.place_within_days),
  places: held.places === null ? '' : String(held.places),
  partner: held.partner_id === null ? '' : String(held.partner_id),
  euros: String(Math.round(held.cost / 100)),
  evidence: held.evidence,
  evidence_en: held.evidence_en,
  owner: held.owner,
  checked: day,
});
