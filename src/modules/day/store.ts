import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';

type DayTables = {
  'day.saved_filters': {
    readonly filter_id: number;
    readonly name: string;
    readonly address: string;
    readonly removed_at: Date | null;
  };
  'people.file_heads': {
    readonly person_id: number;
    readonly person_key: string;
    readonly given_names: string;
    readonly family_name: string;
  };
};

export type SavedFilter = {
  readonly filter_id: number;
  readonly name: string;
  readonly address: string;
};

/** What who acts keeps, in the order of saving; row policies show nobody else's. */
export function listFilters(transaction: Scoped): Promise<readonly SavedFilter[]> {
  return transaction
    .withTables<DayTables>()
    .selectFrom('day.saved_filters')
    .where('removed_at', 'is', null)
    .select(['filter_id', 'name', 'address'])
    .orderBy('filter_id')
    .limit(30)
    .execute();
}

/** Saved once more under another name: the name changes. */
export async function saveFilter(
  transaction: Scoped,
  { name, address }: Pick<SavedFilter, 'name' | 'address'>,
): Promise<void> {
  await beginAct(transaction);
  await sql`insert into day.saved_filters (name, address) values (${name}, ${address})
    on conflict (staff_id, address) where removed_at is null do update set name = excluded.name`.execute(
    transaction,
  );
}

export async function removeFilter(transaction: Scoped, filterId: number): Promise<void> {
  await beginAct(transaction);
  await sql`update day.saved_filters set removed_at = clock_timestamp()
    where filter_id = ${filterId} and removed_at is null`.execute(transaction);
}

export type NamedPerson = {
  readonly person_id: number;
  readonly person_key: string;
  readonly name: string;
};

/** The names of files that are open. */
export async function listNames(
  transaction: Scoped,
  persons: readonly number[],
): Promise<readonly NamedPerson[]> {
  if (persons.length === 0) return [];
  const rows = await transaction
    .withTables<DayTables>()
    .selectFrom('people.file_heads')
    .where('person_id', 'in', persons)
    .select(['person_id', 'person_key', 'given_names', 'family_name'])
    .execute();
  return rows.map(({ person_id, person_key, given_names, family_name }) => ({
    person_id,
    person_key,
    name: `${given_names} ${family_name}`,
  }));
}

/** The numbers of clients whom the scope may know of. */
export async function listNumbers(
  transaction: Scoped,
  persons: readonly number[],
): Promise<readonly Omit<NamedPerson, 'name'>[]> {
  if (persons.length === 0) return [];
  const { rows } = await sql<Omit<NamedPerson, 'name'>>`
    select person_id, person_key from people.numbers_of(${sql.val(persons)}::bigint[])`.execute(
    transaction,
  );
  return rows;
}
