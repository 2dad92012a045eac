import { fileScopeOf } from '#database/file-scope.ts';
import { type Acting, type Gate, inScope, type Scope, type Scoped } from '#database/scope.ts';
import type { Role } from '#kernel/role.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import type { DueClient, DueDesk, DueFound, DuePart } from '../due-part.ts';
import { listFilters, listNames, listNumbers, type SavedFilter } from '../store.ts';
import { dueReason } from '../words.ts';

export type DueList = { readonly part: DuePart; readonly found: DueFound };
export type LoadedDay = {
  readonly lists: readonly DueList[];
  readonly filters: readonly SavedFilter[];
};

/** Who opens no file of a client works in another scope than who does. */
const withoutFiles: { readonly [role in Role]?: Scope } = {
  'instrument-manager': 'catalogue',
  'prevention-adviser': 'prevention',
  'privacy-officer': 'privacy',
};
const scopeOf = (role: Role): Scope => withoutFiles[role] ?? fileScopeOf(role);

export const actingOnDay = (visit: Visit): Acting =>
  actingAs(visit, scopeOf(getSignedIn(visit).role), dueReason);

/** The lists of these parts that are of the role, with at most so many lines each, in one transaction. */
export function loadDay(
  gate: Gate,
  visit: Visit,
  parts: readonly DuePart[],
  atMost: number,
): Promise<LoadedDay> {
  const { role } = getSignedIn(visit);
  return inScope(gate, actingOnDay(visit), async (transaction) => {
    const desk = openDesk(transaction, visit);
    const lists: DueList[] = [];
    for (const part of parts) {
      // One connection: a transaction runs its statements one by one.
      if (part.roles.includes(role)) lists.push({ part, found: await part.load(desk, atMost) });
    }
    return { lists, filters: await listFilters(transaction) };
  });
}

/** The client numbers of these persons, as far as the scope may know of them: for lists that open no file. */
export async function numbersOf(
  transaction: Scoped,
  persons: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await listNumbers(transaction, persons);
  return new Map(rows.map(({ person_id, person_key }) => [person_id, person_key]));
}

function openDesk(transaction: Scoped, visit: Visit): DueDesk {
  const known = new Map<number, DueClient>();
  return {
    transaction,
    visit,
    open: async (persons) => {
      const asked = [...new Set(persons)].filter((person) => !known.has(person));
      const opened = await openFiles(transaction, asked, 'due-list');
      for (const { person_id, person_key, name } of await listNames(transaction, [...opened]))
        known.set(person_id, { clientNumber: person_key, name });
      const closed = asked.filter((person) => !opened.has(person));
      for (const { person_id, person_key } of await listNumbers(transaction, closed))
        known.set(person_id, { clientNumber: person_key, name: undefined });
      return known;
    },
  };
}
