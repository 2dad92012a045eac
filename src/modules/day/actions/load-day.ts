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
  const own = parts.filter(({ roles }) => roles.includes(role));
  return inScope(gate, actingOnDay(visit), async (transaction) => ({
    lists: await loadParts(own, { transaction, visit, open: opening(transaction) }, atMost),
    filters: await listFilters(transaction),
  }));
}

/**
 * Each part up to where it opens files, then all these files in one call, then each to its end: opening asks how the
 * visitor stands to the clients, which is asked once for the page. One after another, for they share a connection.
 */
async function loadParts(
  parts: readonly DuePart[],
  desk: DueDesk,
  atMost: number,
): Promise<readonly DueList[]> {
  const begun = [];
  for (const part of parts) {
    const asked = Promise.withResolvers<readonly number[]>();
    const opened = Promise.withResolvers<ReadonlyMap<number, DueClient>>();
    let first = true;
    const open: DueDesk['open'] = (persons) => {
      if (!first) return desk.open(persons);
      first = false;
      asked.resolve(persons);
      return opened.promise;
    };
    const found = part.load({ ...desk, open }, atMost);
    const persons = await Promise.race([asked.promise, found.then(() => [])]);
    begun.push({ part, found, persons, opened });
  }
  const clients = await desk.open(begun.flatMap(({ persons }) => persons));
  const lists: DueList[] = [];
  for (const { part, found, opened } of begun) {
    opened.resolve(clients);
    lists.push({ part, found: await found });
  }
  return lists;
}

/** The client numbers of these persons, as far as the scope may know of them: for lists that open no file. */
export async function numbersOf(
  transaction: Scoped,
  persons: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await listNumbers(transaction, persons);
  return new Map(rows.map(({ person_id, person_key }) => [person_id, person_key]));
}

function opening(transaction: Scoped): DueDesk['open'] {
  const known = new Map<number, DueClient>();
  return async (persons) => {
    const asked = [...new Set(persons)].filter((person) => !known.has(person));
    if (asked.length === 0) return known;
    const opened = await openFiles(transaction, asked, 'due-list');
    for (const { person_id, person_key, name } of await listNames(transaction, [...opened]))
      known.set(person_id, { clientNumber: person_key, name });
    const closed = asked.filter((person) => !opened.has(person));
    for (const { person_id, person_key } of await listNumbers(transaction, closed))
      known.set(person_id, { clientNumber: person_key, name: undefined });
    return known;
  };
}
