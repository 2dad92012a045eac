import type { Gate } from '#database/scope.ts';
import { effortResults } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { type FileClient, type FileHead, fileRoute } from '#modules/people/index.ts';
import { Button } from '#web/button.tsx';
import { TypedTexts } from '#web/changed-meanwhile.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, versionField } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import {
  type Effort,
  effortVersion,
  loadEffort,
  openPlan,
  saveEffort,
  tasksOf,
} from '../actions/save-effort.ts';
import type { EffortPlan, EffortTask } from '../effort-store.ts';
import { findDraft } from '../store.ts';
import { words } from '../words.ts';
import { checkFields, planFields, usualPlan, valuesOf } from './effort-fields.ts';
import { mayWrite } from './may-write.ts';

/** The open plan with its tasks, its check, and the plans until now. */
export const effortPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/effort-plan', async (visit, client) => {
    const { head, effort, draft } = await client.open(async (transaction, head) => ({
      head,
      effort: await loadEffort(transaction, client.personId),
      draft: mayWrite(visit, client)
        ? await findDraft(transaction, client.personId, 'effort-plan')
        : undefined,
    }));
    return show(visit, client, { head, effort }, { values: draft, errors: {} });
  });

/** Makes the plan, keeps answers, or finishes the check. */
export const postEffort = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/effort-plan', async (visit, client) => {
    const form = await readSubmitted(visit);
    const { head, outcome } = await client.open(async (transaction, head) => ({
      head,
      outcome: await saveEffort(transaction, {
        personId: client.personId,
        form,
        day: visit.day,
      }),
    }));
    if (outcome.done === 'saved' || outcome.done === 'kept')
      return visit.context.redirect(`${client.href}/effort-plan`, 303);
    const t = pick(words, visit.language);
    const seen = { head, effort: outcome.effort };
    if (outcome.done === 'overtaken')
      return show(visit, client, seen, { values: form.values, errors: {}, overtaken: true });
    const errors = Object.fromEntries(outcome.faults.map(({ field, why }) => [field, t[why]]));
    return show(visit, client, seen, { values: form.values, errors });
  });

/** What was written: another form stands there after a colleague made the plan or checked it. */
const textsOf = (values: FormValues = {}): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    /^(what|proof|answer|explanation)/.test(name) && typeof value === 'string' ? [value] : [],
  );

type Seen = { readonly head: FileHead; readonly effort: Effort };
type Filled = {
  readonly values: FormValues | undefined;
  readonly errors: FormErrors;
  readonly overtaken?: boolean;
};

function show(visit: Visit, client: FileClient, { head, effort }: Seen, filled: Filled) {
  const { language } = visit;
  const t = pick(words, language);
  const plan = openPlan(effort);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.effortOf(`${head.given_names} ${head.family_name}`),
    lead: t.effortLead,
    breadcrumb: client.breadcrumb(head, t.effort),
    invalid,
    status: filled.overtaken ? 409 : invalid ? 400 : 200,
    body: (
      <>
        {filled.overtaken && (
          <Notice kind="warning" language={language} title={t.overtakenTitle}>
            <Paragraph>{t.overtakenBody(sayPlan(language, plan ?? effort.plans[0]))}</Paragraph>
            <TypedTexts language={language} texts={textsOf(filled.values)} />
          </Notice>
        )}
        <Facts
          facts={[
            {
              term: t.effort,
              value: sayPlan(language, plan ?? effort.plans[0]),
              note: plan?.burowerk ? t.burowerk : undefined,
            },
          ]}
        />
        {plan !== undefined && (
          <Tasks visit={visit} href={client.href} effort={effort} plan={plan} />
        )}
        {mayWrite(visit, client) && (
          <Work visit={visit} client={client} effort={effort} filled={filled} />
        )}
        <Plans language={language} effort={effort} />
        <Paragraph>
          <Link href={`${client.href}/intake`}>{t.planner}</Link>
        </Paragraph>
      </>
    ),
  });
}

export function sayPlan(language: Language, plan: EffortPlan | undefined): string {
  const t = pick(words, language);
  const { day } = formatting(language);
  if (plan === undefined) return t.noPlan;
  return plan.checked_on === null || plan.result === null
    ? t.planOpen(day(plan.check_on))
    : t.planChecked(labelOf(effortResults, plan.result)[language], day(plan.checked_on));
}

type PlanProps = { readonly visit: Visit; readonly effort: Effort; readonly plan: EffortPlan };

function Tasks({ visit, href, effort, plan }: PlanProps & { readonly href: string }) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="tasks"
      caption={t.tasks}
      empty={t.noPlans}
      stacks
      rows={tasksOf(effort, plan)}
      columns={[
        { header: t.tasks, rowHeader: true, cell: (task) => task.what },
        { header: t.dueOn, cell: (task) => day(task.due_on) },
        {
          header: t.proof,
          cell: (task) => <Proof href={href} effort={effort} task={task} />,
        },
        { header: t.answer, cell: (task) => task.answer ?? '' },
        {
          header: t.outcome,
          cell: (task) =>
            task.outcome === null ? t.notYet : labelOf(effortResults, task.outcome)[language],
        },
      ]}
    />
  );
}

type ProofProps = {
  readonly href: string;
  readonly effort: Effort;
  readonly task: EffortTask;
};

/** What was said of the proof; where the client handed in files, each as a link. */
function Proof({ href, effort, task }: ProofProps) {
  const files = effort.proofs.filter(({ effort_task_id: of }) => of === task.effort_task_id);
  if (files.length === 0) return <>{task.proof ?? ''}</>;
  return (
    <>
      {files.map(({ effort_proof_id: id }) => (
        <>
          <Link href={`${href}/effort-plan/proofs/${id}`} download>
            {task.proof ?? String(id)}
          </Link>{' '}
        </>
      ))}
    </>
  );
}

type WorkProps = {
  readonly visit: Visit;
  readonly client: FileClient;
  readonly effort: Effort;
  readonly filled: Filled;
};

function Work({ visit, client, effort, filled }: WorkProps) {
  const { language } = visit;
  const t = pick(words, language);
  const plan = openPlan(effort);
  const tasks = plan === undefined ? [] : tasksOf(effort, plan);
  const shared = {
    language,
    action: `${client.href}/effort-plan`,
    csrf: visit.csrf,
    once: visit.trace,
    hidden: { [versionField]: effortVersion(effort) },
    errors: filled.errors,
  };
  return plan === undefined ? (
    <>
      <Heading level={2}>{t.makePlan}</Heading>
      <Form
        {...shared}
        fields={planFields(language, visit.day)}
        values={filled.values ?? usualPlan(visit.day)}
        submit={t.savePlan}
        beside={
          <Button kind="secondary" name="how" value="draft">
            {t.keepDraft}
          </Button>
        }
      />
    </>
  ) : (
    <>
      <Heading level={2}>{t.doCheck}</Heading>
      <Form
        {...shared}
        fields={checkFields(language, tasks)}
        values={{ ...valuesOf(tasks), ...filled.values }}
        submit={t.finishCheck}
        beside={
          <Button kind="secondary" name="how" value="answers">
            {t.keepAnswers}
          </Button>
        }
      />
    </>
  );
}

export function Plans({
  language,
  effort,
}: {
  readonly language: Language;
  readonly effort: Effort;
}) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="plans"
      caption={t.plans}
      empty={t.noPlans}
      stacks
      rows={effort.plans}
      columns={[
        { header: t.madeOn, rowHeader: true, cell: (plan) => day(plan.made_on) },
        { header: t.outcome, cell: (plan) => sayPlan(language, plan) },
        { header: t.explanation, cell: (plan) => plan.explanation ?? '' },
        { header: t.finding, cell: (plan) => plan.finding ?? '' },
        { header: t.who, cell: (plan) => plan.staff ?? '' },
      ]}
    />
  );
}
