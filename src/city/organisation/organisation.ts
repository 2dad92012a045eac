import type { Guiding } from '#city/calibration/capacity.ts';
import type { Side } from '#city/geography/geography.ts';
import type { Dossier, Person } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';
import type { Role } from '#kernel/role.ts';

export type Department = {
  readonly key: string;
  readonly name: string;
  readonly kind: Guiding | 'income' | 'services' | 'control';
};

export type Team = {
  readonly key: string;
  readonly department: Department;
  readonly name: string;
  readonly side: Side | 'city';
  /** Neighbourhoods whose people this team guides. */
  readonly area: ReadonlySet<string>;
  /** All who ever coached here; who does so now is `present`. */
  readonly coaches: Coach[];
  present: Coach[];
  clients: number;
};

/** Who may be on the staff: everybody but the clients themselves. */
export type StaffRole = Exclude<Role, 'client' | 'representative'>;

export type StaffMember = {
  readonly number: number;
  readonly name: string;
  readonly role: StaffRole;
  readonly from: number;
};

export type Coach = StaffMember & {
  readonly team: Team;
  until: number;
  hours: Hours;
  readonly clients: Set<Person>;
};

/** Hours a week in a team, half-open. */
export type Hours = {
  readonly member: StaffMember;
  readonly team: Team;
  readonly perWeek: number;
  /** Programme that pays for them; empty: the ordinary budget. */
  programme: string;
  readonly from: number;
  until: number;
};

export type Assignment = {
  readonly person: Person;
  readonly team: Team;
  readonly coach: Coach | undefined;
  readonly from: number;
  until: number;
};

export type Organisation = {
  readonly scale: number;
  readonly random: Random;
  readonly departments: readonly Department[];
  readonly teams: readonly Team[];
  readonly staff: StaffMember[];
  readonly hours: Hours[];
  /** Of everybody who was ever guided, in order. */
  readonly assignments: Map<Person, Assignment[]>;
  /** People who are guided now, with the household they belong to. */
  guided: Map<Person, Dossier>;
};

export const fullTime = 36;

/** All assignments of this person, in order. */
export const assignmentsOf = (organisation: Organisation, person: Person): readonly Assignment[] =>
  organisation.assignments.get(person) ?? [];
