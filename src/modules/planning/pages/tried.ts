import type { FormErrors, FormValues } from '#web/form.tsx';

/** A form that was refused: which, what was typed, what is wrong. */
export type Tried = {
  readonly act: string;
  readonly values: FormValues;
  readonly errors: FormErrors;
};
