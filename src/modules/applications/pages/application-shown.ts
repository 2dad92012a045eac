import type { FormErrors, FormValues } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import type { Act, ChangeRefusal } from '../actions/change-application.ts';
import type { Paper } from '../paper-store.ts';
import type { ApplicationRow, DocumentRow } from '../store.ts';

/** What was typed and what is wrong with it, for the form of one act. */
export type Tried = {
  readonly act: Act;
  readonly refusal: ChangeRefusal;
  readonly values: FormValues;
  readonly errors: FormErrors;
};

/** What the page of an application shows. */
export type ApplicationShown = {
  readonly visit: Visit;
  readonly row: ApplicationRow;
  readonly documents: readonly DocumentRow[];
  readonly papers: readonly Paper[];
  readonly address: string;
  readonly benefitsSystem: string | undefined;
  readonly tried: Tried | undefined;
};
