import type { Gate, Scoped } from '#database/scope.ts';
import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Words } from '#kernel/words.ts';
import type { Choice } from '#web/field.tsx';
import type { Route, Visit } from '#web/route.ts';
import { words } from '../words.ts';
import { type Changes, type RecordFaults, recordRoutes } from './record-form.tsx';

/** The faults that are there, by field. */
export const faultsOf = (faults: Readonly<Record<string, Words | false>>): RecordFaults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== false)) as RecordFaults;

/** Something that runs in the file and ends: one page with a day, and which one where there may be several. */
export type EndForm = {
  readonly path: string;
  readonly title: Words;
  readonly lead: Words;
  readonly section: string;
  readonly which?: {
    readonly label: Words;
    readonly choices: (visit: Visit) => readonly Choice[];
  };
  /** Ends it from the day; false when nothing of the kind runs that began before. */
  readonly end: (
    transaction: Scoped,
    personId: number,
    ending: { readonly which: string; readonly until: Day },
  ) => Promise<boolean>;
  readonly changes: Changes;
};

/** The day is the first on which it no longer holds: of the past year, or at most a year ahead. */
export const endRoutes = (gate: Gate, form: EndForm): readonly Route[] =>
  recordRoutes(gate, {
    path: form.path,
    title: form.title,
    lead: form.lead,
    submit: words.endIt,
    section: form.section,
    changes: form.changes,
    usual: ({ day }) => ({ until: day }),
    fields: (visit) => [
      ...(form.which === undefined
        ? []
        : [
            {
              kind: 'select' as const,
              name: 'which',
              label: form.which.label[visit.language],
              choices: form.which.choices(visit),
            },
          ]),
      {
        kind: 'date',
        name: 'until',
        label: words.endsFrom[visit.language],
        hint: words.endsFromHint[visit.language],
      },
    ],
    read: (typed, visit) => {
      const which = typed.text('which');
      const until = findDay(typed.text('until'));
      const chosen =
        form.which === undefined ||
        form.which.choices(visit).some(({ value }) => value === which && value !== '');
      const near =
        until !== undefined &&
        until >= addMonths(visit.day, -12) &&
        until <= addMonths(visit.day, 12);
      if (chosen && near) return ok({ which, until });
      return refuse(
        faultsOf({ which: !chosen && words.chooseWhich, until: !near && words.chooseEnd }),
      );
    },
    save: async (transaction, { personId }, ending) =>
      (await form.end(transaction, personId, ending))
        ? ok(undefined)
        : refuse({ until: words.nothingRuns }),
  });
