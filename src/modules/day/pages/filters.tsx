import { type Gate, inScope } from '#database/scope.ts';
import { Form } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { actingOnDay } from '../actions/load-day.ts';
import { filterAddress } from '../rules/filter-address.ts';
import { removeFilter, saveFilter } from '../store.ts';
import { words } from '../words.ts';

const longestName = 60;

type Typed = { readonly name: string; readonly address: string };

/** A form that keeps the list which the page shows, with how it is narrowed and ordered. */
export function KeepFilter({
  visit,
  typed,
  errors = {},
}: {
  readonly visit: Visit;
  readonly typed?: Typed;
  readonly errors?: Readonly<Record<string, string>>;
}) {
  const t = pick(words, visit.language);
  return (
    <Form
      language={visit.language}
      action="/day/filters"
      csrf={visit.csrf}
      hidden={{ address: typed?.address ?? visit.url }}
      fields={[
        {
          kind: 'text',
          name: 'filterName',
          label: t.keepName,
          hint: t.keepHint,
          maxlength: longestName,
        },
      ]}
      values={{ filterName: typed?.name ?? '' }}
      errors={errors}
      submit={t.keep}
    />
  );
}

const text = (form: Readonly<Record<string, unknown>>, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};

export const postFilter = (gate: Gate): Route => ({
  route: 'POST /day/filters',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const form = await visit.context.req.parseBody();
    const typed = { name: text(form, 'filterName'), address: text(form, 'address') };
    const address = filterAddress(typed.address);
    const named = typed.name.length > 0 && typed.name.length <= longestName;
    if (address === undefined || !named) {
      return visit.page({
        title: t.keep,
        width: 'reading',
        invalid: true,
        status: 400,
        body: (
          <KeepFilter
            visit={visit}
            typed={typed}
            errors={address === undefined ? { '': t.badAddress } : { filterName: t.badName }}
          />
        ),
      });
    }
    await inScope(gate, actingOnDay(visit), (transaction) =>
      saveFilter(transaction, { name: typed.name, address }),
    );
    return visit.context.redirect('/day', 303);
  },
});

export const postFilterRemoval = (gate: Gate): Route => ({
  route: 'POST /day/filters/remove',
  handle: async (visit) => {
    const form = await visit.context.req.parseBody();
    const filterId = Number(text(form, 'filter'));
    if (Number.isSafeInteger(filterId) && filterId > 0) {
      await inScope(gate, actingOnDay(visit), (transaction) => removeFilter(transaction, filterId));
    }
    return visit.context.redirect('/day', 303);
  },
});
