import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted, type Submitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { TransferJob } from '../actions/transfer-job.ts';
import {
  type Choosable,
  insertPlan,
  listChoosable,
  listPlans,
  type PlanToAsk,
  type TransferPlan,
} from '../transfer-store.ts';
import { stateNames, transferWords } from '../transfer-words.ts';

export type TransferDesk = {
  readonly gate: Gate;
  readonly jobs: Jobs;
  readonly job: TransferJob;
};

export const transferReason = 'verdeling van caseloads';
const longestWhy = 300;

/** Proposals to divide caseloads anew, and a form to ask for one. */
export const transfersPage = (desk: TransferDesk): Route => ({
  route: 'GET /team/transfers',
  handle: (visit) => show(desk, visit, 200, { scope: 'own' }, {}),
});

async function show(
  { gate }: TransferDesk,
  visit: Visit,
  status: 200 | 400,
  values: FormValues,
  errors: FormErrors,
) {
  const t = pick(transferWords, visit.language);
  const { plans, choosable } = await inScope(
    gate,
    actingAs(visit, 'team', transferReason),
    async (transaction) => ({
      plans: await listPlans(transaction),
      choosable: await listChoosable(transaction),
    }),
  );
  return visit.page({
    title: t.transfers,
    lead: t.transfersLead,
    breadcrumb: [{ label: t.team, href: '/team' }, { label: t.transfers }],
    invalid: status === 400,
    status,
    body: (
      <>
        <PlanTable visit={visit} plans={plans} />
        <Heading level={2}>{t.new}</Heading>
        <Paragraph>
          <Link href="/team/areas">{t.areas}</Link>
        </Paragraph>
        <Form
          language={visit.language}
          action="/team/transfers"
          csrf={visit.csrf}
          once={visit.trace}
          fields={fieldsOf(visit, choosable)}
          values={values}
          errors={errors}
          submit={t.propose}
        />
      </>
    ),
  });
}

function PlanTable({
  visit,
  plans,
}: {
  readonly visit: Visit;
  readonly plans: readonly TransferPlan[];
}) {
  const { language } = visit;
  const t = pick(transferWords, language);
  const { moment, number } = formatting(language);
  return (
    <Table
      id="plans"
      caption={t.caption}
      empty={t.none}
      rows={plans}
      stacks
      columns={[
        {
          header: t.asked,
          rowHeader: true,
          cell: (plan) => (
            <Link href={`/team/transfers/${plan.plan_id}`}>{moment(plan.asked_at.getTime())}</Link>
          ),
        },
        { header: t.why, cell: (plan) => plan.why },
        { header: t.state, cell: (plan) => stateNames[plan.state][language] },
        {
          header: t.moved,
          numeric: true,
          cell: (plan) => (plan.numbers === null ? '' : number(plan.numbers.moved)),
        },
      ]}
    />
  );
}

function fieldsOf({ language }: Visit, choosable: Choosable): readonly Field[] {
  const t = pick(transferWords, language);
  const { coaches } = choosable;
  return [
    { kind: 'text', name: 'why', label: t.whyField, maxlength: longestWhy },
    {
      kind: 'radios',
      name: 'scope',
      label: t.scope,
      choices: [
        { value: 'own', label: t.ownTeams },
        { value: 'all', label: t.allTeams },
      ],
    },
    {
      kind: 'checkboxes',
      name: 'leaving',
      label: t.leaving,
      optional: true,
      choices: coaches.map(({ id, name, team }) => ({
        value: String(id),
        label: `${name}, ${team}`,
      })),
    },
    { kind: 'checkbox', name: 'byArea', label: t.byArea, hint: t.byAreaHint },
    { kind: 'checkbox', name: 'byTarget', label: t.byTarget, hint: t.byTargetHint },
  ];
}

/** Keeps the question and has it worked out. */
export const postTransfer = (desk: TransferDesk): Route => ({
  route: 'POST /team/transfers',
  handle: async (visit) => {
    const t = pick(transferWords, visit.language);
    const form = await readSubmitted(visit);
    const why = form.text('why');
    if (why === '' || why.length > longestWhy)
      return show(desk, visit, 400, form.values, { why: t.whyNeeded });
    const done = await inScope(
      desk.gate,
      actingAs(visit, 'team', transferReason),
      async (transaction) => {
        const choosable = await listChoosable(transaction);
        const plan = planOf(form, choosable);
        return onlyOnce(transaction, form.mark, async () => {
          if (plan.teams.length === 0) return undefined;
          await beginAct(transaction);
          return insertPlan(transaction, plan);
        });
      },
    );
    if (done.done === 'before' || done.value === undefined)
      return visit.context.redirect('/team/transfers', 303);
    await askFor(desk, visit, done.value);
    return visit.context.redirect(`/team/transfers/${done.value}`, 303);
  },
});

/** One run a plan, by its number: asked again while it runs it is the same. */
export async function askFor({ jobs, job }: TransferDesk, visit: Visit, planId: number) {
  const { staffId, role } = getSignedIn(visit);
  await jobs.ask(job, { planId }, { key: `plan ${planId}`, asker: { staffId, role } });
}

/** Only teams and coaches that could be chosen; areas of these teams, as they are recorded today. */
function planOf(form: Submitted, { teams, coaches, areas }: Choosable): PlanToAsk {
  const all = form.text('scope') === 'all';
  const chosen = new Set(teams.filter(({ own }) => all || own).map(({ id }) => id));
  const leaving = form.texts('leaving');
  return {
    why: form.text('why'),
    teams: [...chosen],
    leaving: coaches.filter(({ id }) => leaving.includes(String(id))).map(({ id }) => id),
    areas: form.text('byArea') === '' ? [] : areas.filter(({ teamId }) => chosen.has(teamId)),
    by_target: form.text('byTarget') !== '',
  };
}
