import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { getSignedIn, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { type Language, pick } from '#web/words.ts';
import type { Editions } from '../actions/keep-editions.ts';
import { releaseEdition } from '../actions/release-edition.ts';
import { sayRefusal } from '../actions/say-refusal.ts';
import type { ChoiceRefusal } from '../rules/choose-periods.ts';
import type { Publications } from '../steering-store.ts';
import { words } from '../words.ts';
import { askingOf } from './published.tsx';

type Answer = { readonly values?: FormValues; readonly errors?: FormErrors };

export function showPublish(
  visit: Visit,
  editions: Editions,
  { values, errors = {} }: Answer = {},
) {
  const { language } = visit;
  const t = pick(words, language);
  const [period] = editions.periods;
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.toPublish,
    lead: t.publishLead,
    width: 'reading',
    breadcrumb: [{ label: t.publishedTitle, href: '/published' }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <Form
        language={language}
        action="/published/new"
        csrf={visit.csrf}
        fields={fieldsOf(language, editions)}
        values={values ?? { period: period?.id ?? '', compare: '', what_changed: '' }}
        errors={errors}
        submit={t.publish}
      />
    ),
  });
}

function fieldsOf(language: Language, { choices }: Editions): readonly Field[] {
  const t = pick(words, language);
  const choicesOf = (list: typeof choices.offered) =>
    list.map(({ id, number, year }) => ({ value: id, label: t.periodChoice(id, number, year) }));
  return [
    {
      kind: 'select',
      name: 'period',
      label: t.choosePeriod,
      choices: choicesOf(choices.offered),
    },
    {
      kind: 'select',
      name: 'compare',
      label: t.chooseCompared,
      choices: choicesOf(choices.comparable),
    },
    { kind: 'textarea', name: 'what_changed', label: t.whatChanged, hint: t.whatChangedHint },
  ];
}

/** Freezes what the form names and shows it; what cannot be released comes back with the reason. */
export async function postPublish(visit: Visit, editions: Editions, publications: Publications) {
  const form = await readSubmitted(visit);
  const t = pick(words, visit.language);
  const back = (errors: FormErrors) =>
    showPublish(visit, editions, { values: form.values, errors });
  const chosen = editions.choose({
    period: form.text('period'),
    compared: form.text('compare') || undefined,
  });
  if (!chosen.ok) return back(errorOf(visit.language, editions, chosen.refusal));
  const released = await releaseEdition({ editions, publications }, askingOf(visit), {
    ...chosen.value,
    whatChanged: form.text('what_changed'),
    releasedBy: getSignedIn(visit).name,
  });
  if (released.ok) return visit.context.redirect(`/published/${released.value}`, 303);
  if (released.refusal === 'released-meanwhile') return back({ '': t.releasedMeanwhile });
  const why = {
    'say-what-changed': t.sayWhatChanged,
    'nothing-to-correct': t.nothingToCorrect,
    'nothing-changed': t.nothingChanged,
  };
  return back({ what_changed: why[released.refusal] });
}

const errorOf = (language: Language, editions: Editions, refusal: ChoiceRefusal): FormErrors => {
  const { choices, reader } = editions;
  const sentence = sayRefusal(refusal, choices, reader.manifest.referenceDate, language);
  const isPeriod = refusal.kind === 'no-periods' || refusal.field === 'period';
  return { [isPeriod ? 'period' : 'compare']: sentence };
};
