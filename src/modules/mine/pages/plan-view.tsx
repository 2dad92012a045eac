import { effortResults } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { type Effort, openPlan, sayPlan, tasksOf } from '#modules/intake/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { planWords } from '../plan-words.ts';

type PlanProps = { readonly visit: Visit; readonly effort: Effort };

/** The plan that runs, task by task; earlier ones behind their name. */
export function PlanView({ visit: { language }, effort }: PlanProps) {
  const t = pick(planWords, language);
  const { day } = formatting(language);
  const plan = openPlan(effort);
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
              { header: t.yourProof, cell: ({ proof }) => proof ?? t.notYet },
              {
                header: t.judged,
                cell: ({ outcome }) =>
                  outcome === null ? t.notYet : labelOf(effortResults, outcome)[language],
              },
            ]}
          />
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
