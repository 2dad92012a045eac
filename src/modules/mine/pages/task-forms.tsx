import { type EffortTask, type ProofLine } from '#modules/intake/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { extensionOf, handedInAccept } from '#web/handed-in-file.ts';
import type { Visit } from '#web/route.ts';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { taskWords } from '../task-words.ts';
import type { OwnTyped } from './own-route.tsx';

export const hows = ['done', 'busy', 'no'] as const;

type TaskProps = {
  readonly visit: Visit;
  readonly tasks: readonly EffortTask[];
  readonly typed: OwnTyped;
};

/** For each task that was not judged: say how it goes, say no with a reason, hand in proof. */
export function TaskForms({ visit, tasks, typed }: TaskProps) {
  const { language } = visit;
  const t = pick(taskWords, language);
  return tasks
    .filter(({ outcome }) => outcome === null)
    .map(({ effort_task_id: id, what }) => {
      const refused = typed.form === `task-${id}`;
      return (
        <Disclosure summary={t.tell(what)} open={refused}>
          <Form
            id={`task-${id}`}
            language={language}
            action="/mine/plan/tasks"
            csrf={visit.csrf}
            once={`${visit.trace}-${id}`}
            hidden={{ task: String(id) }}
            fields={[
              {
                kind: 'radios',
                name: 'how',
                label: t.how,
                choices: hows.map((value) => ({ value, label: t[value] })),
              },
              {
                kind: 'textarea',
                name: 'said',
                label: t.said,
                hint: t.saidHint,
                optional: true,
                rows: 3,
                maxlength: 900,
              },
              {
                kind: 'file',
                name: 'proof',
                label: t.proof,
                hint: t.proofHint,
                optional: true,
                accept: handedInAccept,
              },
            ]}
            values={refused ? typed.values : undefined}
            errors={refused ? typed.errors : undefined}
            submit={t.send}
          />
        </Disclosure>
      );
    });
}

type ProofsProps = { readonly language: Language; readonly proofs: readonly ProofLine[] };

/** The files of one task, to look at again. */
export function ProofLinks({ language, proofs }: ProofsProps) {
  const { day } = formatting(language);
  const t = pick(taskWords, language);
  return (
    <>
      {proofs.map(({ effort_proof_id: id, handed_in_on: on, media_type: type }) => (
        <>
          <Link href={`/mine/plan/proofs/${id}.${extensionOf[type]}`} download>
            {t.proofName(day(on))}
          </Link>{' '}
        </>
      ))}
    </>
  );
}
