import { beginAct } from '#database/begin-act.ts';
import { inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Run } from '#platform/jobs/kind.ts';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { RunStanding } from '#web/run-standing.tsx';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  type Approval,
  findPlan,
  listApprovals,
  type PlanNumbers,
  type PlanState,
  type PlanStep,
  type TransferPlan,
  takeStep,
  withdrawPlan,
} from '../transfer-store.ts';
import { stageNames, stateNames, transferWords } from '../transfer-words.ts';
import { askFor, type TransferDesk, transferReason } from './transfers-page.tsx';

const planAsked = (visit: Visit): number => {
  const asked = visit.context.req.param('plan') ?? '';
  return /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
};

/** A proposal with its numbers, who has to approve it, and what can be done with it now. */
export const transferPage = (desk: TransferDesk): Route => ({
  route: 'GET /team/transfers/:plan',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(transferWords, language);
    const planId = planAsked(visit);
    const found = await inScope(
      desk.gate,
      actingAs(visit, 'team', transferReason),
      async (transaction) => ({
        plan: await findPlan(transaction, planId),
        approvals: await listApprovals(transaction, planId),
      }),
    );
    const { plan, approvals } = found;
    if (plan === undefined) return showNoPlan(visit);
    return visit.page({
      title: `${t.transfers}: ${stateNames[plan.state][language]}`,
      lead: plan.why,
      breadcrumb: [
        { label: t.team, href: '/team' },
        { label: t.transfers, href: '/team/transfers' },
        { label: formatting(language).moment(plan.asked_at.getTime()) },
      ],
      body: (
        <>
          {plan.state === 'asked' && (
            <Working visit={visit} plan={plan} run={await runOf(desk, visit, plan)} />
          )}
          {plan.numbers && <Numbers visit={visit} numbers={plan.numbers} />}
          {plan.numbers && <Approvals visit={visit} approvals={approvals} />}
          <Steps visit={visit} plan={plan} />
        </>
      ),
    });
  },
});

function showNoPlan(visit: Visit) {
  const t = pick(transferWords, visit.language);
  return visit.page({
    title: t.noSuch,
    lead: t.noSuchLead,
    width: 'reading',
    status: 404,
    body: (
      <Paragraph>
        <Link href="/team/transfers">{t.transfers}</Link>
      </Paragraph>
    ),
  });
}

async function runOf({ jobs, job }: TransferDesk, visit: Visit, plan: TransferPlan) {
  const runs = await jobs.listOf(job, plan.asked_by);
  return plan.asked_by === getSignedIn(visit).staffId
    ? runs.find(({ key }) => key === `plan ${plan.plan_id}`)
    : undefined;
}

type WorkingProps = {
  readonly visit: Visit;
  readonly plan: TransferPlan;
  readonly run: Run | undefined;
};

function Working({ visit, plan, run }: WorkingProps) {
  const { language } = visit;
  if (run === undefined) return <Paragraph>{stateNames.asked[language]}</Paragraph>;
  const stage = run.state === 'running' ? run.stage : 'reading';
  return (
    <RunStanding
      language={language}
      run={run}
      stage={(stageNames[stage as keyof typeof stageNames] ?? stageNames.reading)[language]}
      href={`/team/transfers/${plan.plan_id}`}
      cancel={{ action: `/team/transfers/${plan.plan_id}/withdraw`, csrf: visit.csrf }}
    />
  );
}

function Numbers({ visit, numbers }: { readonly visit: Visit; readonly numbers: PlanNumbers }) {
  const { language } = visit;
  const t = pick(transferWords, language);
  const f = formatting(language);
  return (
    <>
      <Facts
        facts={[
          {
            term: t.moved,
            value: f.number(numbers.moved),
            note: t.movedOf(f.number(numbers.moved), f.number(numbers.waited)),
          },
          {
            term: t.over,
            value: t.overValue(f.number(numbers.overAfter, 1)),
            note: t.overNote(f.number(numbers.overBefore, 1)),
          },
          ...(numbers.unplaced > 0
            ? [{ term: t.unplaced, value: f.number(numbers.unplaced), note: t.unplacedNote }]
            : []),
        ]}
      />
      <Paragraph>{t.how}</Paragraph>
      <Table
        id="coaches"
        caption={t.coachesCaption}
        empty={t.noCoaches}
        rows={numbers.coaches}
        columns={[
          {
            header: t.coach,
            rowHeader: true,
            cell: (line) => (line.leaves ? `${line.coach} (${t.leaves})` : line.coach),
          },
          { header: t.team, cell: (line) => line.team },
          { header: t.there, numeric: true, cell: (line) => f.number(line.fte.there, 1) },
          { header: t.askedBefore, numeric: true, cell: (line) => f.number(line.fte.before, 1) },
          { header: t.askedAfter, numeric: true, cell: (line) => f.number(line.fte.after, 1) },
          { header: t.before, numeric: true, cell: (line) => f.number(line.before) },
          { header: t.after, numeric: true, cell: (line) => f.number(line.after) },
          { header: t.change, numeric: true, cell: (line) => f.change(line.after - line.before) },
        ]}
      />
    </>
  );
}

function Approvals({
  visit,
  approvals,
}: {
  readonly visit: Visit;
  readonly approvals: readonly Approval[];
}) {
  const t = pick(transferWords, visit.language);
  return (
    <>
      <Heading level={2}>{t.approvals}</Heading>
      <Table
        id="approvals"
        caption={t.approvals}
        empty={t.approvalsNone}
        rows={approvals}
        columns={[
          { header: t.team, rowHeader: true, cell: (line) => line.team },
          { header: t.approvedBy, cell: (line) => line.by ?? t.notYet },
        ]}
      />
    </>
  );
}

type Named = PlanStep | 'withdraw' | 'again';
const possible: Readonly<Record<PlanState, readonly Named[]>> = {
  asked: ['again', 'withdraw'],
  proposed: ['approve', 'withdraw'],
  approved: ['carry-out', 'withdraw'],
  'carried-out': ['undo'],
  undone: [],
  withdrawn: [],
};

function Steps({ visit, plan }: { readonly visit: Visit; readonly plan: TransferPlan }) {
  const t = pick(transferWords, visit.language);
  const labels: Readonly<Record<Named, string>> = {
    approve: t.approve,
    'carry-out': t.carryOut,
    undo: t.undo,
    withdraw: t.withdraw,
    again: t.askAgain,
  };
  return (
    <Actions>
      {possible[plan.state].map((step, place) => (
        <form
          class="ws-inline-form"
          method="post"
          action={`/team/transfers/${plan.plan_id}/${step}`}
        >
          <CsrfField token={visit.csrf} />
          <Button kind={place === 0 ? 'primary' : 'secondary'}>{labels[step]}</Button>
        </form>
      ))}
    </Actions>
  );
}

/** One step of a plan; the database says whether it may be taken now, so a second click does nothing. */
export const postTransferStep = (desk: TransferDesk): Route => ({
  route: 'POST /team/transfers/:plan/:step',
  handle: async (visit) => {
    const planId = planAsked(visit);
    const step = visit.context.req.param('step') ?? '';
    const plan = await inScope(
      desk.gate,
      actingAs(visit, 'team', transferReason),
      async (transaction) => {
        const found = await findPlan(transaction, planId);
        if (found === undefined) return undefined;
        await beginAct(transaction);
        if (step === 'withdraw') await withdrawPlan(transaction, planId);
        else if (isStep(step)) await takeStep(transaction, planId, step);
        return found;
      },
    );
    if (plan === undefined) return showNoPlan(visit);
    if (step === 'again' && plan.state === 'asked') await askFor(desk, visit, planId);
    return visit.context.redirect(`/team/transfers/${planId}`, 303);
  },
});

const isStep = (step: string): step is PlanStep =>
  step === 'approve' || step === 'carry-out' || step === 'undo';
