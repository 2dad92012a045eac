import { referralAnswers, refusalReasons, trajectoryResults } from '#extract/instrument-codes.ts';
import { choicesOf } from '#extract/label-of.ts';
import { Facts } from '#web/facts.tsx';
import type { Choice, Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { OwnReferral, Signal } from '../store.ts';
import { words } from '../words.ts';
import { awaits, sayStatus, statusOf } from './referrals-page.tsx';

type Refused = {
  readonly values?: FormValues | undefined;
  readonly errors?: FormErrors | undefined;
};

export function OwnReferralView(
  props: { readonly visit: Visit; readonly href: string; readonly one: OwnReferral } & Refused,
) {
  const { visit, href, one, values, errors } = props;
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const dated = (term: string, day: OwnReferral['started_on']) =>
    day === null ? [] : [{ term, value: f.day(day) }];
  const report = reportOf(visit, one);
  return (
    <>
      <Heading level={2}>{language === 'nl' ? one.name : one.name_en}</Heading>
      <Facts
        facts={[
          { term: t.status, value: sayStatus(one, language) },
          { term: t.why, value: one.reason ?? t.noConsentFor },
          ...dated(t.answerDue, awaits(one) ? one.expires_on : null),
          ...dated(t.started, one.started_on),
          ...dated(t.until, one.planned_until),
        ]}
      />
      {statusOf(one) === 'started' && !one.reports && <Paragraph>{t.noConsentFor}</Paragraph>}
      {report.map(({ kind, fields, submit, usual }) => (
        <Form
          id={`${kind}-${one.trajectory_id}`}
          language={language}
          action={`${href}/referrals/${one.trajectory_key}`}
          csrf={visit.csrf}
          once={`${visit.trace}-${kind}-${one.trajectory_id}`}
          hidden={{ report: kind, suffix: String(one.trajectory_id) }}
          fields={fields.map((field) => ({ ...field, name: suffixed(field.name, one) }))}
          values={values?.['report'] === kind ? values : suffixedAll(usual, one)}
          errors={values?.['report'] === kind ? errors : undefined}
          submit={submit}
        />
      ))}
    </>
  );
}

/** Two referrals of one client stand on one page: each field has a name of its own. */
const suffixed = (name: string, one: OwnReferral): string => `${name}-${one.trajectory_id}`;
const suffixedAll = (values: FormValues, one: OwnReferral): FormValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [suffixed(name, one), value]));

type ReportForm = {
  readonly kind: 'answer' | 'week' | 'result';
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly usual: FormValues;
};

/** The one or two things that can be reported as the referral stands. */
function reportOf({ language, day }: Visit, one: OwnReferral): readonly ReportForm[] {
  const t = pick(words, language);
  if (awaits(one) && one.ended_on === null) {
    return [
      {
        kind: 'answer',
        submit: t.sendAnswer,
        usual: {},
        fields: [
          select('answer', t.answer, choicesOf(referralAnswers, language)),
          {
            ...select('refusal_reason', t.refusalReason, choicesOf(refusalReasons, language)),
            optional: true,
          },
        ],
      },
    ];
  }
  if (statusOf(one) !== 'started' || !one.reports) return [];
  const half = (name: string, label: string): Field => ({
    kind: 'text',
    name,
    label,
    inputmode: 'numeric',
    short: true,
    maxlength: 2,
  });
  const planned = String(Math.max(1, Math.round(one.hours_per_week / 4)));
  return [
    {
      kind: 'week',
      submit: t.saveWeek,
      usual: { week: day, planned, attended: '', excused: '0' },
      fields: [
        { kind: 'date', name: 'week', label: t.week, max: day },
        half('planned', t.planned),
        half('attended', t.present),
        half('excused', t.excused),
      ],
    },
    {
      kind: 'result',
      submit: t.saveResult,
      usual: { day },
      fields: [
        {
          ...select('result', t.result, choicesOf(trajectoryResults, language)),
          hint: t.resultHint,
        },
        { kind: 'date', name: 'day', label: t.finishedOn, max: day },
      ],
    },
  ];
}

const select = (name: string, label: string, choices: readonly Choice[]) =>
  ({ kind: 'select', name, label, choices }) as const;

export function SignalTable(props: {
  readonly language: Language;
  readonly signals: readonly Signal[];
}) {
  const { language, signals } = props;
  const t = pick(words, language);
  const f = formatting(language);
  return (
    <Table
      id="signals"
      caption={t.signals}
      stacks
      columns={[
        { header: t.observedOn, rowHeader: true, cell: (one) => f.day(one.observed_on) },
        { header: t.partner, cell: (one) => one.partner },
        { header: t.facts, cell: (one) => one.facts },
        { header: t.outcome, cell: (one) => one.outcome ?? t.noOutcome },
      ]}
      rows={signals}
      empty={t.noSignals}
    />
  );
}

export function SignalForm(props: { readonly visit: Visit; readonly href: string } & Refused) {
  const { visit, href, values, errors } = props;
  const t = pick(words, visit.language);
  return (
    <>
      <Heading level={2}>{t.signal}</Heading>
      <Form
        id="signal"
        language={visit.language}
        action={`${href}/referral-signals`}
        csrf={visit.csrf}
        once={`${visit.trace}-signal`}
        fields={[
          { kind: 'date', name: 'observed_on', label: t.observedOn, max: visit.day },
          {
            kind: 'textarea',
            name: 'facts',
            label: t.facts,
            hint: t.signalHint,
            rows: 4,
            maxlength: 1000,
          },
        ]}
        values={values ?? { observed_on: visit.day }}
        errors={errors}
        submit={t.sendSignal}
      />
    </>
  );
}
