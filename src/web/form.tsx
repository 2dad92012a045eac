import type { Child } from 'hono/jsx';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { type Field, FieldRow, fieldId } from '#web/field.tsx';
import { houseWords } from '#web/house-words.ts';
import { onceField } from '#web/once-field.ts';
import { type Language, pick } from '#web/words.ts';

/** What was typed, by field name: comes back unchanged when the form is refused. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Sentences by field name; under '' what belongs to no field. Empty when nothing is wrong. */
export type FormErrors = Readonly<Record<string, string>>;

type FormProps = {
  /**
   * For a form that does not stand at the top of its page: the browser comes back to it when it is
   * refused. Unique on the page.
   */
  readonly id?: string | undefined;
  readonly language: Language;
  readonly action: string;
  /** Of the visit: `visit.csrf`. */
  readonly csrf: string;
  readonly fields: readonly Field[];
  /** Stands in the form above its fields: a table of which rows are chosen (src/web/choose-column.tsx). */
  readonly above?: Child;
  readonly values?: FormValues | undefined;
  readonly errors?: FormErrors | undefined;
  /** What the form hands on without asking: a version, a return address. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** `visit.trace`: sent twice, done once (src/web/submitted.ts). Forms with one action on a page add their own part. */
  readonly once?: string | undefined;
  /** The verb on the button. */
  readonly submit: string;
  /** Beside the button: a link to leave without saving. */
  readonly beside?: Child;
};

/** Errors on top as links and beside the field; the page is `invalid` then, status 400. */
export function Form(props: FormProps) {
  const { id, language, csrf, fields, values = {}, errors = {}, hidden = {} } = props;
  const action = id === undefined ? props.action : `${props.action}#${id}`;
  return (
    <div id={id}>
      <ErrorSummary language={language} fields={fields} errors={errors} />
      <form
        class="ws-form"
        method="post"
        action={action}
        enctype={fields.some(({ kind }) => kind === 'file') ? 'multipart/form-data' : undefined}
        novalidate
      >
        <CsrfField token={csrf} />
        {props.once && <input type="hidden" name={onceField} value={props.once} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {props.above}
        {fields.map((field) => (
          <FieldRow
            field={field}
            value={values[field.name]}
            error={errors[field.name]}
            language={language}
          />
        ))}
        <Actions>
          <Button>{props.submit}</Button>
          {props.beside}
        </Actions>
      </form>
    </div>
  );
}

type ErrorSummaryProps = {
  readonly language: Language;
  readonly fields: readonly Field[];
  readonly errors: FormErrors;
};

function ErrorSummary({ language, fields, errors }: ErrorSummaryProps) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  const t = pick(houseWords, language);
  const field = (name: string) => fields.find((candidate) => candidate.name === name);
  return (
    <div
      class="utrecht-alert utrecht-alert--error ws-notice ws-notice--error"
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <div class="utrecht-alert__content">
        <h2 class="ws-notice__title" id="error-summary-title">
          {t.errorSummary}
        </h2>
        <ul>
          {entries.map(([name, message]) => {
            const target = field(name);
            return (
              <li>
                {target ? (
                  <a class="nl-link" href={`#${fieldId(target)}`}>
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

type FilterFormProps = {
  readonly language: Language;
  readonly action: string;
  readonly fields: readonly Field[];
  readonly values: FormValues;
  /** By field name, when the address asks for what cannot be shown; the page is `invalid` then. */
  readonly errors?: FormErrors | undefined;
  readonly submit: string;
  /** Each change shows at once what the button would show, where the browser runs our script (src/web/script). */
  readonly live?: boolean;
};

/** Narrows what a page shows, in the address (GET), so that the view can be kept and shared. */
export function FilterForm(props: FilterFormProps) {
  const { language, action, fields, values, errors = {}, submit, live = false } = props;
  const t = pick(houseWords, language);
  const summary = <ErrorSummary language={language} fields={fields} errors={errors} />;
  return (
    <>
      {live ? (
        <div id="refused" data-live-part>
          {summary}
        </div>
      ) : (
        summary
      )}
      <form class="ws-filter" method="get" action={action} data-live={live ? '' : undefined}>
        {fields.map((field) => (
          <FieldRow
            field={field}
            value={values[field.name]}
            error={errors[field.name]}
            language={language}
          />
        ))}
        <Button kind="secondary">{submit}</Button>
        {live && (
          <output
            class="ws-standing"
            data-live-standing
            data-busy={t.liveBusy}
            data-fault={t.liveFault}
          />
        )}
      </form>
    </>
  );
}
