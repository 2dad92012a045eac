import { effortResults } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { type Effort, type EffortTask, openPlan, sayPlan, tasksOf } from '#modules/intake/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { planWords } from '../plan-words.ts';
import type { OwnTyped } from './own-route.tsx';
import { ProofLinks, TaskForms } from './task-forms.tsx';

type PlanProps = {
  readonly visit: Visit;
  readonly effort: Effort;
  readonly typed: OwnTyped;
};

/** The plan that runs, task by task; earlier ones behind their name. */
export function PlanView({ visit, effort, typed }: PlanProps) {
  const { language } = visit;
  const t = pick(planWords, language);
  const { day } = formatting(language);
  const plan = openPlan(effort);
  const proofCell = ({ effort_task_id: id, proof }: EffortTask) => {
    const files = effort.proofs.filter(({ effort_task_id: of }) => of === id);
    return files.length === 0 ? (
      (proof ?? t.notYet)
    ) : (
      <ProofLinks language={language} proofs={files} />
    );
  };
  const past = effort.plans.filter((one) => one !== plan);
  return (
    <>
      {plan === undefined ? (
        <Paragraph>{t.noPlan}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.planUntil(day(plan.check_on))}</Paragraph>
          <Table
            id="tasks"
            caption={t.tasks}
            empty={t.noPlan}
            rows={tasksOf(effort, plan)}
            stacks
            columns={[
              { header: t.task, rowHeader: true, cell: ({ what }) => what },
              { header: t.due, cell: (task) => day(task.due_on) },
              { header: t.yourAnswer, cell: ({ answer }) => answer ?? t.notYet },
              { header: t.yourProof, cell: (task) => proofCell(task) },
              {
                header: t.judged,
                cell: ({ outcome }) =>
                  outcome === null ? t.notYet : labelOf(effortResults, outcome)[language],
              },
            ]}
          />
          <TaskForms visit={visit} tasks={tasksOf(effort, plan)} typed={typed} />
        </>
      )}
      {past.length > 0 && (
        <Disclosure summary={t.earlier}>
          <List
            items={past.map((one) =>
              [`${day(one.made_on)}: ${sayPlan(language, one)}`, one.finding]
                .filter(Boolean)
                .join('. '),
            )}
          />
        </Disclosure>
      )}
    </>
  );
}
