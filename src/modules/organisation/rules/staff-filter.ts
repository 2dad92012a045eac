/** Which staff a page shows. */
export type StaffFilter = {
  /** A part of the name, as typed. */
  readonly name: string;
  readonly role: string;
  readonly team: number | undefined;
};

type Query = { readonly [name in 'name' | 'role' | 'team']?: string | undefined };

/** What the address asks for; what makes no sense narrows nothing. */
export function readStaffFilter(query: Query): StaffFilter {
  return {
    name: (query.name ?? '').trim().slice(0, 80),
    role: query.role ?? '',
    team: /^\d{1,9}$/.test(query.team ?? '') ? Number(query.team) : undefined,
  };
}
