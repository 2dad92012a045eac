import { getSignedIn, type Visit } from '#web/route.ts';
import { writers } from '../access.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import {
  type Chosen,
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
      const value = context.req.query(field);
      return value === undefined || value === '' ? [] : [[field, value.slice(0, 40)]];
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
