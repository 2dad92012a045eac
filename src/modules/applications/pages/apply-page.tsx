import { createHash, randomUUID } from 'node:crypto';
import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { documentKinds } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { findDay } from '#kernel/day.ts';
import type { FormErrors } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { insertForm } from '../form-store.ts';
import { publicWords } from '../public-words.ts';
import { documentsFor, readSituation } from '../rules/situation.ts';
import { reasons } from '../words.ts';
import { type ApplyStep, applyNames, isUnder27, stepsFor } from './apply-steps.ts';
import { type Answers, PublicStep, readAnswers } from './public-step.tsx';

/** The first question, for anybody. */
export const applyPage: Route = {
  route: 'GET /apply',
  handle: (visit) => ask(visit, { token: randomUUID() }, 0, {}),
};

/** The next question, the one before, all answers to check, or the form on its way. */
export const applyRoute = (gate: Gate): Route => ({
  route: 'POST /apply',
  handle: async (visit) => {
    const t = pick(publicWords, visit.language);
    const { answers, step, back } = await readAnswers(visit, applyNames);
    const marked = isToken(answers['token']) ? answers : { ...answers, token: randomUUID() };
    const steps = stepsFor(marked);
    const at = step === 'check' ? steps.length : steps.findIndex(({ id }) => id === step);
    if (at < 0) return ask(visit, marked, 0, {});
    if (back) return ask(visit, marked, Math.max(0, at - 1), {});
    const wrong = firstWrong(steps, marked, visit, at);
    if (wrong !== undefined)
      return ask(visit, marked, wrong, steps[wrong]?.faults(marked, t, visit.day) ?? {});
    if (at < steps.length) return ask(visit, marked, at + 1, {});
    await keep(gate, visit, marked);
    return showSent(visit, marked);
  },
});

const isToken = (text: string | undefined): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text ?? '');

/** The first of the steps until now whose answers cannot stand: an earlier one may have been changed. */
function firstWrong(steps: readonly ApplyStep[], answers: Answers, visit: Visit, until: number) {
  const t = pick(publicWords, visit.language);
  const found = steps
    .slice(0, until + 1)
    .findIndex(({ faults }) => Object.keys(faults(answers, t, visit.day)).length > 0);
  return found < 0 ? undefined : found;
}

function ask(visit: Visit, answers: Answers, at: number, errors: FormErrors) {
  const { language } = visit;
  const t = pick(publicWords, language);
  const step = stepsFor(answers)[at];
  const invalid = Object.keys(errors).length > 0;
  const shared = { visit, action: '/apply', answers, errors, first: at === 0 } as const;
  return visit.page({
    title: step?.title(language) ?? t.check,
    lead: at === 0 ? t.applyLead : step ? undefined : t.checkLead,
    width: 'reading',
    invalid,
    status: invalid ? 400 : 200,
    body: step ? (
      <>
        {at === 0 && (
          <>
            <Paragraph>{t.notSaved}</Paragraph>
            <Paragraph>
              {t.byPhone} <Link href="/self-check">{t.toCheck}</Link>
            </Paragraph>
          </>
        )}
        <PublicStep {...shared} step={step.id} fields={step.fields(t, language)} submit={t.next} />
      </>
    ) : (
      <PublicStep {...shared} step="check" fields={[]} submit={t.send}>
        <Answered visit={visit} answers={answers} />
        {isUnder27(answers, visit.day) && <Paragraph>{t.youngNote}</Paragraph>}
        <Needed visit={visit} answers={answers} />
      </PublicStep>
    ),
  });
}

function Answered({ visit, answers }: { readonly visit: Visit; readonly answers: Answers }) {
  const { language } = visit;
  const t = pick(publicWords, language);
  const rows = stepsFor(answers).flatMap((step) =>
    step.fields(t, language).flatMap((field) => {
      const value = answers[field.name] ?? '';
      if (value === '') return [];
      const chosen =
        field.kind === 'radios'
          ? field.choices.find((one) => one.value === value)?.label
          : undefined;
      const day = field.kind === 'date' ? findDay(value) : undefined;
      return [
        { label: field.label, value: chosen ?? (day ? formatting(language).day(day) : value) },
      ];
    }),
  );
  return (
    <dl class="ws-facts">
      {rows.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Needed({ visit, answers }: { readonly visit: Visit; readonly answers: Answers }) {
  const { language, day } = visit;
  const kinds = documentsFor(readSituation(answers), { searched: isUnder27(answers, day) });
  return (
    <>
      <Heading level={2}>{pick(publicWords, language).documentsNeeded}</Heading>
      <List items={kinds.map((kind) => labelOf(documentKinds, kind)[language])} />
    </>
  );
}

/** Follows from the page that was filled in: sent twice it is the same. No letter that looks like a digit. */
const referenceOf = (token: string): string =>
  `A-${[...createHash('sha256').update(token).digest().subarray(0, 8)]
    .map((byte) => 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'[byte % 32])
    .join('')}`;

async function keep(gate: Gate, visit: Visit, answers: Answers): Promise<void> {
  const { token = '', ...rest } = answers;
  const acting = {
    scope: 'public',
    staffId: undefined,
    role: 'system',
    purpose: visit.access.purpose,
    reason: reasons.form,
    trace: visit.trace,
    day: visit.day,
  } as const;
  await inScope(gate, acting, async (transaction) => {
    await beginAct(transaction);
    await insertForm(transaction, {
      token,
      reference: referenceOf(token),
      language: visit.language,
      answers: rest,
    });
  });
}

function showSent(visit: Visit, answers: Answers) {
  const t = pick(publicWords, visit.language);
  return visit.page({
    title: t.sent,
    lead: t.sentLead(referenceOf(answers['token'] ?? '')),
    width: 'reading',
    body: (
      <>
        <Paragraph>{t.sentNext}</Paragraph>
        <Paragraph>{t.urgent}</Paragraph>
        <Needed visit={visit} answers={answers} />
      </>
    ),
  });
}
