import type { Guiding } from '#city/calibration/capacity.ts';
import {
  assignmentsOf,
  type Organisation,
  type StaffRole,
} from '#city/organisation/organisation.ts';
import type { Dossier, Person } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';

const guidingKinds: readonly Guiding[] = ['work', 'prestatie010', 'youth'];

type Desks = ReadonlyMap<Guiding, readonly (readonly [Person, Dossier])[]>;

/** Several records ask it of the same month, and nobody changes departments between them. */
const known = new WeakMap<Organisation['guided'], Desks>();

/** Who is guided now that the month was organised, by department, in the order of the records. */
export function guidedBy(organisation: Organisation): Desks {
  const desks = known.get(organisation.guided) ?? byDesk(organisation);
  known.set(organisation.guided, desks);
  return desks;
}

function byDesk(organisation: Organisation): Desks {
  const found = new Map<Guiding, (readonly [Person, Dossier])[]>(
    guidingKinds.map((kind) => [kind, []]),
  );
  for (const entry of organisation.guided) {
    const kind = assignmentsOf(organisation, entry[0]).at(-1)?.team.department.kind;
    found.get(kind as Guiding)?.push(entry);
  }
  return found;
}

/** Number of the coach of this person on this day, when there is one. */
export function coachOn(organisation: Organisation, person: Person, day: number) {
  const row = assignmentsOf(organisation, person).find(
    ({ from, until }) => from <= day && day < until,
  );
  return row?.coach?.number;
}

/** Someone of the staff with this role, each as likely. */
export function someone(organisation: Organisation, role: StaffRole) {
  const seats = organisation.staff.filter((member) => member.role === role);
  return (random: Random): number => {
    const member = seats[random.below(seats.length)];
    if (member === undefined) throw new Error(`nobody of the staff is ${role}`);
    return member.number;
  };
}
