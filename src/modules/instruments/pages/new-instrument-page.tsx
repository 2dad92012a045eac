import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { instrumentTypes } from '#extract/instrument-codes.ts';
import { conditionPattern } from '#extract/instrument-conditions.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { insertInstrument } from '../catalogue-store.ts';
import { readVersion } from '../rules/version-form.ts';
import { listPartners, type Partner } from '../store.ts';
import { words } from '../words.ts';
import { instrumentFields } from './instrument-fields.ts';

const acting = (visit: Visit) => actingAs(visit, 'catalogue', 'nieuw instrument');

/** An instrument that the catalogue does not have yet. */
export const newInstrumentPage = (gate: Gate): Route => ({
  route: 'GET /new-instrument',
  handle: async (visit) => {
    const partners = await inScope(gate, acting(visit), listPartners);
    const values = { from: visit.day, checked: visit.day, extension_weeks: '0' };
    return show(visit, partners, { values, errors: {} });
  },
});

export const postInstrument = (gate: Gate): Route => ({
  route: 'POST /new-instrument',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const partners = await inScope(gate, acting(visit), listPartners);
    const type = form.text('type');
    const read = readVersion(form.text, {
      held: undefined,
      today: visit.day,
      conditionPattern,
      partners: partners.map(({ partner_id }) => partner_id),
    });
    if (!read.ok || !hasCode(instrumentTypes, type)) {
      const faults = read.ok ? {} : read.refusal;
      const errors = Object.fromEntries([
        ...(hasCode(instrumentTypes, type) ? [] : [['type', t.chooseType]]),
        ...Object.entries(faults).map(([field, fault]) => [field, t[fault]]),
      ]) as FormErrors;
      return show(visit, partners, { values: form.values, errors });
    }
    const done = await inScope(gate, acting(visit), (transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return insertInstrument(transaction, type, read.value);
      }),
    );
    const key = done.done === 'now' ? `/${done.value}` : '';
    return visit.context.redirect(`/instruments${key}`, 303);
  },
});

function show(
  visit: Visit,
  partners: readonly Partner[],
  filled: { readonly values: FormValues; readonly errors: FormErrors },
) {
  const { language } = visit;
  const t = pick(words, language);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.newInstrument,
    lead: t.newInstrumentLead,
    width: 'reading',
    breadcrumb: [{ label: t.instruments, href: '/instruments' }, { label: t.newInstrument }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <Form
        language={language}
        action="/new-instrument"
        csrf={visit.csrf}
        once={visit.trace}
        fields={[
          {
            kind: 'select',
            name: 'type',
            label: t.type,
            choices: choicesOf(instrumentTypes, language),
          },
          ...instrumentFields(visit, partners),
        ]}
        values={filled.values}
        errors={filled.errors}
        submit={t.addInstrument}
      />
    ),
  });
}
