import { effortResults } from '#extract/guidance-codes.ts';
import { addDays, type Day } from '#kernel/day.ts';
import type { Field } from '#web/field.tsx';
import type { FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { EffortTask } from '../effort-store.ts';
import { mostTasks, planDays } from '../rules/effort-plan.ts';
import { words } from '../words.ts';

const turns = Array.from({ length: mostTasks }, (_, at) => at + 1);

export function planFields(language: Language, today: Day): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'date',
      name: 'check_on',
      label: t.checkOn,
      hint: t.checkOnHint,
      min: addDays(today, planDays.least),
      max: addDays(today, planDays.most),
    },
    { kind: 'checkbox', name: 'burowerk', label: t.burowerk, hint: t.burowerkHint },
    ...turns.flatMap((at): readonly Field[] => [
      {
        kind: 'text',
        name: `what_${at}`,
        label: t.task(String(at)),
        maxlength: 200,
        optional: at > 1,
      },
      {
        kind: 'date',
        name: `due_${at}`,
        label: t.taskDue(String(at)),
        min: today,
        optional: at > 1,
      },
    ]),
  ];
}

export const usualPlan = (today: Day): FormValues => ({
  check_on: addDays(today, planDays.usual),
  burowerk: 'yes',
  due_1: addDays(today, 7),
});

export function checkFields(language: Language, tasks: readonly EffortTask[]): readonly Field[] {
  const t = pick(words, language);
  const choices = effortResults.codes.map(({ code, label }) => ({
    value: code,
    label: label[language],
  }));
  const { day } = formatting(language);
  return [
    ...tasks.flatMap(({ effort_task_id: id, what, due_on: due }): readonly Field[] => [
      {
        kind: 'select',
        name: `outcome_${id}`,
        label: `${what} (${day(due)}): ${t.outcome.toLowerCase()}`,
        choices: [{ value: '', label: t.notYet }, ...choices],
      },
      {
        kind: 'text',
        name: `proof_${id}`,
        label: `${what}: ${t.proof.toLowerCase()}`,
        maxlength: 200,
        optional: true,
      },
      {
        kind: 'text',
        name: `answer_${id}`,
        label: `${what}: ${t.answer.toLowerCase()}`,
        maxlength: 500,
        optional: true,
      },
    ]),
    { kind: 'radios', name: 'result', label: t.result, choices },
    {
      kind: 'textarea',
      name: 'explanation',
      label: t.explanation,
      hint: t.explanationHint,
      rows: 3,
      maxlength: 2000,
      optional: true,
    },
    {
      kind: 'textarea',
      name: 'finding',
      label: t.finding,
      hint: t.findingHint,
      rows: 3,
      maxlength: 2000,
    },
  ];
}

export const valuesOf = (tasks: readonly EffortTask[]): FormValues =>
  Object.fromEntries(
    tasks.flatMap(({ effort_task_id: id, proof, answer, outcome }) => [
      [`proof_${id}`, proof ?? ''],
      [`answer_${id}`, answer ?? ''],
      [`outcome_${id}`, outcome ?? ''],
    ]),
  );
