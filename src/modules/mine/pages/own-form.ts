import type { Gate, Scoped } from '#database/scope.ts';
import type { FormErrors } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted } from '#web/submitted.ts';
import { inOwnFile, type OwnFile } from '../actions/open-own-file.ts';
import { type OwnPage, showOwn } from './own-route.tsx';

type OwnForm<Read> = {
  readonly route: Route['route'];
  /** The page that the form stands on: it comes back with what was typed when the form is refused. */
  readonly page: OwnPage<Read>;
  /** Which form of the page, when it has several of a kind: with a number that the form hands on. */
  readonly name: (form: Submitted) => string;
  /** Does it by the action of the module that owns the record; the errors by field when it is refused. */
  readonly act: (
    transaction: Scoped,
    own: OwnFile,
    form: Submitted,
    visit: Visit,
  ) => Promise<FormErrors | undefined>;
  /** Where one reads what was done. */
  readonly done: `/mine${string}`;
};

/** A form of the own place: done once, in the open own file; refused it keeps what was typed. */
export const ownForm = <Read>(gate: Gate, form: OwnForm<Read>): Route => ({
  route: form.route,
  handle: async (visit) => {
    const submitted = await readSubmitted(visit);
    const errors = await inOwnFile(gate, visit, (transaction, own) =>
      form.act(transaction, own, submitted, visit),
    );
    if (errors === undefined) return visit.context.redirect(form.done, 303);
    const typed = { form: form.name(submitted), values: submitted.values, errors };
    return showOwn(gate, visit, form.page, typed);
  },
});

/** A number that a form hands on; 0 is nobody's. */
export const numberIn = (form: Submitted, name: string): number => {
  const text = form.text(name);
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};
