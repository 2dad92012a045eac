import { getSignedIn, type Visit } from '#web/route.ts';
import { takenFrom } from '#web/slider.tsx';
import { writers } from '../access.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import { monthAfter } from '../rules/month.ts';
import {
  type Chosen,
  horizons,
  numberFields,
  readTyped,
  type Typed,
  type TypedField,
} from '../rules/scenario/typed.ts';
import type { Steerer } from '../steering-store.ts';
import { words } from '../words/forecast-words.ts';

const fields: readonly TypedField[] = [...numberFields, 'from', 'model', 'months', 'target', 'by'];

/** What the address asks for. */
function typedOf({ context }: Visit): Typed {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = takenFrom((name) => context.req.query(name), field);
      return value === '' ? [] : [[field, value.slice(0, 40)]];
    }),
  );
}

/** The same as a query, to hand on; in the order of the fields. */
export function queryOf(typed: Typed): string {
  const given = fields.flatMap((field) => {
    const value = typed[field];
    return value === undefined ? [] : [[field, value] as [string, string]];
  });
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** The address of what the form sends, without where its sliders stood and what is usual anyway; nothing: it is that. */
export function shorterAddress(visit: Visit, { model, target }: ForecastGround) {
  const asked = Object.keys(visit.context.req.query());
  if (!asked.some((name) => name.endsWith('-slide'))) return undefined;
  const usually: Typed = {
    from: monthAfter(model.origin, 1),
    months: String(horizons.at(-1)),
    target: String(target.value),
    by: target.by,
  };
  const typed = typedOf(visit);
  const parts = [...numberFields, 'model' as const].some((field) => typed[field] !== undefined);
  // With a change the month from which it holds is said, so that the address means the same later.
  const same = (field: TypedField) =>
    typed[field] === usually[field] && !(field === 'from' && parts);
  const kept = fields.filter((field) => !same(field));
  return `${visit.context.req.path}${queryOf(Object.fromEntries(kept.map((field) => [field, typed[field]])))}`;
}

export function read(visit: Visit, ground: ForecastGround) {
  const typed = typedOf(visit);
  const name = words.scenarioName[visit.language];
  return { typed, ...readTyped(typed, ground.model.origin, ground.target, name) };
}

/** What is shown when nothing is asked. */
export const usual = (ground: ForecastGround): Chosen =>
  readTyped({}, ground.model.origin, ground.target, words.scenarioName.nl).chosen;

export const mayWrite = (visit: Visit): boolean =>
  visit.who !== undefined && visit.who.role in writers;

export function steererOf(visit: Visit): Steerer {
  const { staffId, role } = getSignedIn(visit);
  return { staffId, role, trace: visit.trace, day: visit.day };
}

export const askerOf = (visit: Visit) => {
  const { staffId, role } = getSignedIn(visit);
  return { staffId, role };
};
