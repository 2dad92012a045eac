import type { Child } from 'hono/jsx';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { type Field, FieldRow, fieldId } from '#web/field.tsx';
import type { FormErrors } from '#web/form.tsx';
import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { publicWords } from '../public-words.ts';

export type Answers = Readonly<Record<string, string>>;

type StepProps = {
  readonly visit: Visit;
  readonly action: string;
  readonly step: string;
  readonly fields: readonly Field[];
  /** All that was answered until now, this step included: what it does not ask travels along unseen. */
  readonly answers: Answers;
  readonly errors: FormErrors;
  readonly first: boolean;
  readonly submit: string;
  readonly children?: Child;
};

/** One question a page, with every answer so far in the form itself: the server keeps nothing until it is sent. */
export function PublicStep(props: StepProps) {
  const { visit, action, step, fields, answers, errors, first, submit, children } = props;
  const t = pick(publicWords, visit.language);
  const asked = new Set(fields.map(({ name }) => name));
  return (
    <>
      <StepErrors visit={visit} fields={fields} errors={errors} />
      <form class="ws-form" method="post" action={action} novalidate>
        <CsrfField token={visit.csrf} />
        <input type="hidden" name="step" value={step} />
        {Object.entries(answers)
          .filter(([name]) => !asked.has(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        {fields.map((field) => (
          <FieldRow
            field={field}
            value={answers[field.name]}
            error={errors[field.name]}
            language={visit.language}
          />
        ))}
        {children}
        <Actions>
          <Button name="go" value="next">
            {submit}
          </Button>
          {first ? null : (
            <Button kind="secondary" name="go" value="back">
              {t.back}
            </Button>
          )}
        </Actions>
      </form>
    </>
  );
}

type ErrorProps = Pick<StepProps, 'visit' | 'fields' | 'errors'>;

function StepErrors({ visit, fields, errors }: ErrorProps) {
  const wrong = fields.filter(({ name }) => errors[name] !== undefined);
  if (wrong.length === 0) return null;
  return (
    <Notice kind="error" language={visit.language}>
      <ul>
        {wrong.map((field) => (
          <li>
            <a class="nl-link" href={`#${fieldId(field)}`}>
              {errors[field.name]}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const longestAnswer = 300;

/** What the form carries, by the names that are asked anywhere. */
export async function readAnswers(
  visit: Visit,
  known: ReadonlySet<string>,
): Promise<{ readonly answers: Answers; readonly step: string; readonly back: boolean }> {
  const body = await visit.context.req.parseBody();
  const text = (name: string) => {
    const value = body[name];
    return typeof value === 'string' ? value.trim().slice(0, longestAnswer) : '';
  };
  const answers = Object.fromEntries(
    [...known].flatMap((name) => (name in body ? [[name, text(name)]] : [])),
  );
  return { answers, step: text('step'), back: text('go') === 'back' };
}
