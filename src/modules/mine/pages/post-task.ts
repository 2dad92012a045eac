import type { Gate } from '#database/scope.ts';
import { answerTask, findProof } from '#modules/intake/index.ts';
import { formatting } from '#web/formatting.ts';
import { answerHandedIn, fileSent } from '#web/handed-in-file.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { inOwnFile } from '../actions/open-own-file.ts';
import { taskFaults, taskWords } from '../task-words.ts';
import { numberIn, ownForm } from './own-form.ts';
import { ownPlan } from './plan-page.tsx';
import { hows } from './task-forms.tsx';

/** What is said of a task, with the proof; the worker reads it in the plan. */
export const postTask = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/plan/tasks',
    page: ownPlan,
    name: (form) => `task-${form.text('task')}`,
    done: '/mine/plan#plan',
    act: async (transaction, { personId }, form, visit) => {
      const { language, day } = visit;
      const t = pick(taskWords, language);
      const faults = pick(taskFaults, language);
      const how = hows.find((one) => one === form.text('how'));
      const said = form.text('said');
      if (how === undefined) return { how: faults.how };
      if (how === 'no' && said === '') return { said: faults.reason };
      const done = await answerTask(transaction, {
        personId,
        taskId: numberIn(form, 'task'),
        answer: [t[how], said].filter(Boolean).join('. '),
        proofName: t.proofName(formatting(language).day(day)),
        file: await fileSent(visit, 'proof'),
        day,
        mark: form.mark,
      });
      if (done.ok) return undefined;
      const field = { 'said-missing': 'said', 'too-long': 'said', 'not-now': '' } as const;
      const at = done.refusal in field ? field[done.refusal as keyof typeof field] : 'proof';
      return { [at]: faults[done.refusal] };
    },
  });

/** A file that the client handed in; what is none leads back to the plan. */
export const ownProof = (gate: Gate): Route => ({
  route: 'GET /mine/plan/proofs/:proof',
  handle: async (visit) => {
    const asked = /^(\d{1,12})\.(pdf|jpg|png)$/.exec(visit.context.req.param('proof') ?? '');
    const proof =
      asked &&
      (await inOwnFile(gate, visit, (transaction, { personId }) =>
        findProof(transaction, personId, Number(asked[1])),
      ));
    return proof
      ? answerHandedIn(visit, proof, 'bewijs')
      : visit.context.redirect('/mine/plan', 303);
  },
});
