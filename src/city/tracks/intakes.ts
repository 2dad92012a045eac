import { recordedFrom } from '#city/calibration/tracks.ts';
import type { Ledger } from '#city/life/ledger.ts';
import type { Organisation, StaffMember } from '#city/organisation/organisation.ts';
import { ageOn, type Dossier, type Person } from '#city/people/person.ts';
import { type Plan, planOf } from '#city/tracks/effort.ts';
import { oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Intake = {
  readonly openedOn: number;
  readonly finishedOn: number;
  readonly worker: StaffMember;
  readonly plan: Plan | undefined;
};

/**
 * An intake for each adult who applies, granted or not, some days after the application; not again for who is back
 * within a month. Planned by the date of the application alone, for nobody knows yet how it ends.
 */
export function intakesByPerson(
  random: Random,
  ledger: Ledger,
  organisation: Organisation,
): ReadonlyMap<Person, readonly Intake[]> {
  const workers = organisation.staff.filter(({ role }) => role === 'intake-worker');
  const found = new Map<Person, Intake[]>();
  const add = (person: Person, day: number): void => {
    const own = random.stream(`${person.number} ${day}`);
    const before = found.get(person);
    if ((before?.at(-1)?.openedOn ?? 0) + 60 > day) return;
    const intake = intakeOf(own, person, day, workers);
    if (person.death <= intake.finishedOn) return;
    if (before === undefined) found.set(person, [intake]);
    else before.push(intake);
  };
  for (const { persons, day } of applications(ledger))
    for (const person of persons) add(person, day);
  return found;
}

/** A gap of at most so many days does not end a stay on benefit. */
const longestGap = 31;

type Application = { readonly persons: readonly Person[]; readonly day: number };

function applications(ledger: Ledger): readonly Application[] {
  const ended = new Map<Dossier, number>();
  const granted: { readonly dossier: Dossier; readonly day: number }[] = [];
  for (const { dossier, from, until } of ledger.spells) {
    const again = from - (ended.get(dossier) ?? 0) <= longestGap;
    ended.set(dossier, until);
    if (from >= recordedFrom.intakes && !again) granted.push({ dossier, day: from });
  }
  for (const dossier of ledger.dossiers) {
    const { spell, opened } = dossier;
    if (spell === undefined && opened >= recordedFrom.intakes)
      granted.push({ dossier, day: opened });
  }
  const wanted = new Set(granted.map(({ dossier }) => dossier));
  const members = new Map<Dossier, { person: Person; from: number; until: number }[]>();
  for (const member of ledger.memberships) {
    if (!wanted.has(member.dossier)) continue;
    const of = members.get(member.dossier);
    if (of === undefined) members.set(member.dossier, [member]);
    else of.push(member);
  }
  return granted
    .map(({ dossier, day }) => ({
      day,
      persons: (members.get(dossier) ?? [])
        .filter(({ from, until }) => from <= day && day < until)
        .map(({ person }) => person),
    }))
    .sort((one, other) => one.day - other.day);
}

function intakeOf(
  random: Random,
  person: Person,
  applied: number,
  workers: readonly StaffMember[],
): Intake {
  const openedOn = applied + random.between(1, 5);
  const finishedOn = openedOn + random.between(5, 12);
  const worker = oneOf(random, workers);
  const plan = planOf(random.stream('plan'), {
    day: finishedOn,
    age: ageOn(person.birth, finishedOn),
    worker,
  });
  return { openedOn, finishedOn, worker, plan };
}
