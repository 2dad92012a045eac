import { sql } from 'kysely';
import { inScope, openGate, type Scoped } from '#database/scope.ts';
import { dayInAmsterdam } from '#kernel/day.ts';
import type { House } from '#main/house.ts';
import { type Measured, medianOf } from './measure.ts';

/** What a file page reads, once through the gate with log and policies and once as the owner without. */
export async function measureRowSecurity(
  house: House,
  ownerUrl: string,
): Promise<readonly Measured[]> {
  const owner = openGate(ownerUrl, 1);
  const { rows } = await sql<{ person: number; staff: number }>`
    select a.person_id as person, a.staff_id as staff
    from caseload.coach_assignments a join contacts.contacts c using (person_id)
    where a.until_day is null and a.staff_id is not null
    group by a.person_id, a.staff_id order by count(*) desc limit 1`.execute(owner);
  const found = rows[0];
  if (found === undefined) throw new Error('nobody has a coach and a contact');
  const acting = {
    scope: 'team',
    staffId: found.staff,
    role: 'work-coach',
    purpose: 'guidance-to-work',
    reason: 'bench',
    day: dayInAmsterdam(Date.now()),
  } as const;
  const guarded = await medianOf(50, () =>
    inScope(house.gate, acting, async (transaction) => {
      await sql`select people.open_files(array[${found.person}]::bigint[], 'file')`.execute(
        transaction,
      );
      return readFile(transaction, found.person);
    }),
  );
  const bare = await medianOf(50, () =>
    owner.transaction().execute((transaction) => readFile(transaction, found.person)),
  );
  await owner.destroy();
  return [
    {
      what: 'what a file page reads, with scope, log and row policies',
      seconds: guarded,
      against: { what: 'the same reads as the owner, without', seconds: bare },
    },
  ];
}

async function readFile(transaction: Scoped, person: number): Promise<void> {
  await sql`select * from contacts.contacts where person_id = ${person}
    order by day desc limit 50`.execute(transaction);
  await sql`select person_id, person_key, given_names, family_name, birth_date from people.persons
    where person_id = ${person}`.execute(transaction);
  await sql`select * from people.addresses where person_id = ${person}`.execute(transaction);
  await sql`select s.* from benefits.benefit_spells s join people.dossier_members m using (dossier_id)
    where m.person_id = ${person}`.execute(transaction);
}
