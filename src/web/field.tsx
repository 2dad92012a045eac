import type { Child } from 'hono/jsx';
import { houseWords } from '#web/house-words.ts';
import { Slider, type SliderField } from '#web/slider.tsx';
import { type Language, pick } from '#web/words.ts';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
};

type Named = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
};

/** What a form asks. Labels and hints are in the language of the page. */
export type Field =
  | (Named & {
      readonly kind: 'text';
      readonly inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
      /** As HTML names it: `given-name`, `email`, `tel`; `off` for another person's data. */
      readonly autocomplete?: string | undefined;
      readonly short?: boolean | undefined;
      readonly maxlength?: number | undefined;
    })
  | (Named & {
      readonly kind: 'date';
      readonly min?: string | undefined;
      readonly max?: string | undefined;
    })
  | (Named & {
      readonly kind: 'textarea';
      readonly rows?: number | undefined;
      readonly maxlength?: number | undefined;
    })
  | SliderField
  /** The form is then sent as multipart; the body has a limit of its own in src/main/app.tsx. */
  | (Named & { readonly kind: 'file'; readonly accept: string })
  | (Named & { readonly kind: 'select'; readonly choices: readonly Choice[] })
  | (Named & { readonly kind: 'radios'; readonly choices: readonly Choice[] })
  | (Named & { readonly kind: 'checkboxes'; readonly choices: readonly Choice[] })
  | {
      readonly kind: 'checkbox';
      readonly name: string;
      readonly label: string;
      readonly hint?: string | undefined;
    };

type FieldProps = {
  readonly field: Field;
  /** What was typed or chosen; several values for checkboxes. */
  readonly value: string | readonly string[] | undefined;
  readonly error: string | undefined;
  readonly language: Language;
};

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : value?.[0]) ?? '';

const chosen = (value: string | readonly string[] | undefined, choice: string): boolean =>
  typeof value === 'string' ? value === choice : (value ?? []).includes(choice);

/** Address of a field on its page: where a link in the error summary goes. */
export const fieldId = (field: Field): string =>
  field.kind === 'radios' || field.kind === 'checkboxes' ? `${field.name}-1` : field.name;

function describedBy(name: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function FieldRow({ field, value, error, language }: FieldProps) {
  if (field.kind === 'checkbox')
    return <Checkbox field={field} checked={first(value) !== ''} error={error} />;
  if (field.kind === 'radios' || field.kind === 'checkboxes')
    return <ChoiceGroup field={field} value={value} error={error} language={language} />;
  return (
    <div class={rowLook(error)}>
      <label
        class="utrecht-form-label utrecht-form-field__label"
        htmlFor={field.name}
        id={field.kind === 'slider' ? `${field.name}-label` : undefined}
      >
        <Label field={field} language={language} />
      </label>
      <Hint name={field.name} text={field.hint} />
      <ErrorMessage name={field.name} text={error} />
      <Control field={field} value={first(value)} error={error} language={language} />
    </div>
  );
}

const rowLook = (error: string | undefined): string =>
  `utrecht-form-field utrecht-form-field--distanced${error ? ' utrecht-form-field--invalid' : ''}`;

function Label({ field, language }: { readonly field: Named; readonly language: Language }) {
  if (!field.optional) return <>{field.label}</>;
  const t = pick(houseWords, language);
  return (
    <>
      {field.label} <span class="ws-optional">{t.optional}</span>
    </>
  );
}

function Hint({ name, text }: { readonly name: string; readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <div class="utrecht-form-field-description" id={`${name}-hint`}>
      {text}
    </div>
  );
}

function ErrorMessage({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string | undefined;
}) {
  if (!text) return null;
  return (
    <div
      class="utrecht-form-field-error-message utrecht-form-field__error-message"
      id={`${name}-error`}
    >
      {text}
    </div>
  );
}

type ControlField = Extract<
  Field,
  { kind: 'text' | 'date' | 'textarea' | 'select' | 'file' | 'slider' }
>;

type ControlProps = {
  readonly field: ControlField;
  readonly value: string;
  readonly error: string | undefined;
  readonly language: Language;
};

function Control({ field, value, error, language }: ControlProps): Child {
  const shared = {
    id: field.name,
    name: field.name,
    required: field.kind !== 'slider' && !field.optional,
    'aria-describedby': describedBy(field.name, field.hint, error),
    'aria-invalid': error ? ('true' as const) : undefined,
  };
  switch (field.kind) {
    case 'text':
      return (
        <input
          {...shared}
          class={`utrecht-textbox${field.short ? ' ws-short' : ''}`}
          type="text"
          inputmode={field.inputmode}
          autocomplete={field.autocomplete ?? 'off'}
          maxlength={field.maxlength}
          value={value}
        />
      );
    case 'slider':
      return <Slider field={field} value={value} language={language} shared={shared} />;
    case 'date':
      return (
        <input
          {...shared}
          class="utrecht-textbox ws-short"
          type="date"
          min={field.min}
          max={field.max}
          value={value}
        />
      );
    case 'textarea':
      return (
        <textarea
          {...shared}
          class="utrecht-textarea"
          rows={field.rows ?? 5}
          maxlength={field.maxlength}
        >
          {value}
        </textarea>
      );
    case 'file':
      return <input {...shared} class="ws-file" type="file" accept={field.accept} />;
    case 'select':
      return <Select field={field} value={value} language={language} shared={shared} />;
  }
}

type SelectProps = Omit<ControlProps, 'field' | 'error'> & {
  readonly field: Extract<Field, { kind: 'select' }>;
  readonly shared: Readonly<Record<string, string | boolean | undefined>>;
};

function Select({ field, value, language, shared }: SelectProps) {
  return (
    <select {...shared} class="utrecht-select">
      {!field.choices.some((choice) => choice.value === '') && (
        <option value="">{pick(houseWords, language).choose}</option>
      )}
      {field.choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

type ChoiceGroupProps = FieldProps & {
  readonly field: Extract<Field, { kind: 'radios' | 'checkboxes' }>;
};

function ChoiceGroup({ field, value, error, language }: ChoiceGroupProps) {
  const radio = field.kind === 'radios';
  return (
    <div class={rowLook(error)}>
      <fieldset class="ws-fieldset" aria-describedby={describedBy(field.name, field.hint, error)}>
        <legend class="utrecht-form-fieldset__legend">
          <Label field={field} language={language} />
        </legend>
        <Hint name={field.name} text={field.hint} />
        <ErrorMessage name={field.name} text={error} />
        {field.choices.map((choice, position) => (
          <div class="ws-choice">
            <input
              class={
                radio ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'ws-checkbox'
              }
              type={radio ? 'radio' : 'checkbox'}
              id={`${field.name}-${position + 1}`}
              name={field.name}
              value={choice.value}
              checked={chosen(value, choice.value)}
            />
            <label
              class={`utrecht-form-label utrecht-form-label--${radio ? 'radio' : 'checkbox'}`}
              for={`${field.name}-${position + 1}`}
            >
              {choice.label}
              {choice.hint && <span class="ws-choice__hint">{choice.hint}</span>}
            </label>
          </div>
        ))}
      </fieldset>
    </div>
  );
}

type CheckboxProps = {
  readonly field: Extract<Field, { kind: 'checkbox' }>;
  readonly checked: boolean;
  readonly error: string | undefined;
};

function Checkbox({ field, checked, error }: CheckboxProps) {
  return (
    <div class={rowLook(error)}>
      <ErrorMessage name={field.name} text={error} />
      <div class="ws-choice">
        <input
          class="ws-checkbox"
          type="checkbox"
          id={field.name}
          name={field.name}
          value="yes"
          checked={checked}
          aria-describedby={describedBy(field.name, field.hint, error)}
          aria-invalid={error ? 'true' : undefined}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox" for={field.name}>
          {field.label}
        </label>
      </div>
      <Hint name={field.name} text={field.hint} />
    </div>
  );
}
