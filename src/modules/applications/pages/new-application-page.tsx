import { type Gate, inScope } from '#database/scope.ts';
import { applicationChannels, searchExceptionCodes } from '#extract/application-codes.ts';
import { sexes } from '#extract/code-lists.ts';
import { findBsnProblem } from '#extract/door/bsn.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Keys } from '#platform/keys.ts';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { startApplication } from '../actions/start-application.ts';
import { newFaults, startFaults } from '../fault-words.ts';
import { listTakenForms, type TakenForm } from '../form-store.ts';
import { situationFields } from '../public-fields.ts';
import { readNewApplication } from '../rules/new-application.ts';
import { readSituation } from '../rules/situation.ts';
import { reasons, words } from '../words.ts';
import { applicationAddress } from './application-address.ts';

type House = { readonly gate: Gate; readonly keys: Keys };

/** A worker puts an application on record, from nothing or from a form of the internet that the worker took. */
export const newApplicationPage = ({ gate }: House): Route => ({
  route: 'GET /applications/new',
  handle: async (visit) => {
    const form = await takenForm(gate, visit, visit.context.req.query('form'));
    const values = form ? valuesOf(form) : { reported_on: visit.day, channel: 'desk' };
    return show(visit, form, values, {});
  },
});

export const startRoute = (house: House): Route => ({
  route: 'POST /applications/new',
  handle: async (visit) => {
    const { context, language } = visit;
    const submitted = await readSubmitted(visit);
    const typed = Object.fromEntries(
      Object.entries(submitted.values).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value.slice(0, 500)]] : [],
      ),
    );
    const form = await takenForm(house.gate, visit, typed['form']);
    const read = readNewApplication(typed, {
      today: visit.day,
      isBsn: (text) => findBsnProblem(text) === undefined,
    });
    if ('faults' in read) {
      const errors = Object.entries(read.faults).map(([field, fault]): [string, string] => [
        field,
        newFaults[fault][language],
      ]);
      return show(visit, form, typed, Object.fromEntries(errors));
    }
    const asked = {
      made: read.made,
      situation: readSituation(typed),
      formId: form?.form_id,
      mark: submitted.mark,
    };
    const started = await startApplication(house, visit, asked);
    if (started.ok) {
      const made = started.value;
      // Sent again: it stands in the own list already.
      if (made === undefined) return context.redirect('/applications', 303);
      return context.redirect(applicationAddress(made.clientNumber, made.applicationId), 303);
    }
    const fault = startFaults[started.refusal];
    return show(visit, form, typed, { [fault.field]: fault[language] });
  },
});

/** A form of the own: nobody else's comes back. */
async function takenForm(
  gate: Gate,
  visit: Visit,
  asked: string | undefined,
): Promise<TakenForm | undefined> {
  if (!asked) return undefined;
  const forms = await inScope(gate, actingAs(visit, 'income', reasons.takeForm), listTakenForms);
  return forms.find(({ form_id: id }) => String(id) === asked);
}

const valuesOf = ({ answers, sent_on: sentOn }: TakenForm): FormValues => ({
  ...answers,
  reported_on: sentOn,
  channel: 'form',
});

function show(visit: Visit, form: TakenForm | undefined, values: FormValues, errors: FormErrors) {
  const { language } = visit;
  const t = pick(words, language);
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.start,
    lead: t.startLead,
    breadcrumb: [{ label: t.applications, href: '/applications' }, { label: t.start }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <>
        {form && <Paragraph>{t.fromForm(form.reference)}</Paragraph>}
        <Form
          language={language}
          action="/applications/new"
          csrf={visit.csrf}
          once={visit.trace}
          hidden={form ? { form: String(form.form_id) } : {}}
          fields={fieldsOf(visit)}
          values={values}
          errors={errors}
          submit={t.startIt}
          beside={<Link href="/applications">{t.applications}</Link>}
        />
      </>
    ),
  });
}

function fieldsOf({ language, day }: Visit): readonly Field[] {
  const t = pick(words, language);
  const choices = (list: typeof sexes) =>
    list.codes.map(({ code, label }) => ({ value: code, label: label[language] }));
  const person = (
    prefix: string,
    name: (label: string) => string,
    optional: boolean,
  ): readonly Field[] => [
    {
      kind: 'text',
      name: `${prefix}bsn`,
      label: name(t.bsn),
      inputmode: 'numeric',
      short: true,
      maxlength: 9,
      optional,
    },
    {
      kind: 'text',
      name: `${prefix}given_names`,
      label: name(t.givenNames),
      maxlength: 80,
      optional,
    },
    {
      kind: 'text',
      name: `${prefix}family_name`,
      label: name(t.familyName),
      maxlength: 80,
      optional,
    },
    { kind: 'date', name: `${prefix}birth_date`, label: name(t.birthDate), max: day, optional },
    {
      kind: 'select',
      name: `${prefix}sex`,
      label: name(t.sex),
      choices: choices(sexes),
      optional: true,
    },
  ];
  return [
    ...person('', (label) => label, false),
    {
      kind: 'text',
      name: 'phone',
      label: t.phone,
      inputmode: 'tel',
      short: true,
      maxlength: 20,
      optional: true,
    },
    {
      kind: 'text',
      name: 'email',
      label: t.email,
      inputmode: 'email',
      maxlength: 120,
      optional: true,
    },
    { kind: 'text', name: 'street', label: t.street, maxlength: 80 },
    { kind: 'text', name: 'house_number', label: t.houseNumber, short: true, maxlength: 12 },
    { kind: 'text', name: 'postcode', label: t.postcode, short: true, maxlength: 7 },
    { kind: 'select', name: 'channel', label: t.channel, choices: choices(applicationChannels) },
    { kind: 'date', name: 'reported_on', label: t.reported, max: day },
    { kind: 'date', name: 'wished_from', label: t.wishedFrom, hint: t.wishedHint, optional: true },
    {
      kind: 'text',
      name: 'retroactive_why',
      label: t.retroactiveWhy,
      maxlength: 300,
      optional: true,
    },
    {
      kind: 'select',
      name: 'exception',
      label: t.exception,
      hint: t.exceptionHint,
      optional: true,
      choices: [{ value: '', label: t.none }, ...choices(searchExceptionCodes)],
    },
    ...situationFields(language),
    ...person('partner_', t.ofPartner, true),
  ];
}
