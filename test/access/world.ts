import type { Gate } from '#database/scope.ts';
import { staffRoles } from '#extract/code-lists.ts';
import type { Relation } from '#kernel/access.ts';
import { addDays, type Day } from '#kernel/day.ts';
import { isRole, type Role } from '#kernel/role.ts';
import type { Keys } from '#platform/keys.ts';
import { addCandidate, addConsideration, addExamination } from '#test/builders/duty-records.ts';
import {
  addApplication,
  addClient,
  addClientOf,
  addContact,
  addIntake,
  addReferral,
  addStaff,
  addTeam,
  assign,
  type ClientRecord,
  importRecords,
  type StaffRecord,
} from '#test/builders/records.ts';

/** How a client may stand to somebody; who waits is a team's client without a coach. */
export type Case = Relation | 'waiting' | 'long-gone';

export type World = {
  /** One member of staff a role. */
  readonly staff: ReadonlyMap<Role, StaffRecord>;
  /** The client who stands so to the member of this role. */
  client(role: Role, relation: Case): ClientRecord;
};

/** A word in the name of every client of the world, to search by. */
export const sharedName = 'Voorbeeld';

/**
 * Two teams. In the first works one member of staff a role, each with an own client, one handed over 10 days
 * ago and one handed over 40 days ago, both to the second team, one for whom they look for work, and one whom they
 * re-examine; and a colleague with a client, and one who waits. Each has an open intake and an application too, as a colleague has.
 * Everybody is in a team and has clients, so that only the role can shut a door.
 */
export function makeWorld(gate: Gate, keys: Keys, day: Day): Promise<World> {
  return importRecords(gate, day, async (transaction) => {
    const team = await addTeam(transaction, { name: 'Werk Charlois' });
    const other = await addTeam(transaction, { name: 'Werk Noord', side: 'rest' });
    const colleague = await addStaff(transaction, {
      name: 'Bo Collega',
      role: 'work-coach',
      teams: [team],
    });
    const stranger = await addStaff(transaction, {
      name: 'Cas Elders',
      role: 'work-coach',
      teams: [other],
    });
    const client = (familyName: string, given = sharedName) => ({ familyName, givenNames: given });
    const shared = {
      team: await addClientOf(transaction, keys, client('Vancollega'), {
        team,
        coach: colleague,
        day,
      }),
      waiting: await addClientOf(transaction, keys, client('Wachtend'), { team, day }),
      none: await addClientOf(transaction, keys, client('Vreemd'), {
        team: other,
        coach: stranger,
        day,
      }),
    };
    await addContact(transaction, { client: shared.team, by: colleague, day: addDays(day, -3) });

    const intaker = await addStaff(transaction, {
      name: 'Di Intaker',
      role: 'intake-worker',
      teams: [other],
    });
    const inIntake = async (familyName: string, by: StaffRecord) => {
      const applicant = await addClient(transaction, keys, client(familyName));
      await addIntake(transaction, { client: applicant, by, day: addDays(day, -5) });
      return applicant;
    };
    const area = await inIntake('Aanvrager', intaker);
    await addApplication(transaction, { client: area, by: undefined, day: addDays(day, -5) });
    const staff = new Map<Role, StaffRecord>();
    const clients = new Map<string, ClientRecord>();
    for (const { code: role } of staffRoles.codes) {
      if (!isRole(role)) throw new Error(`${role} is no role`);
      const member = await addStaff(transaction, { name: `Mede ${role}`, role, teams: [team] });
      staff.set(role, member);
      const own = client(`Eigen-${role}`);
      clients.set(
        `${role} own`,
        await addClientOf(transaction, keys, own, { team, coach: member, day }),
      );
      clients.set(`${role} area`, area);
      clients.set(`${role} intake`, await inIntake(`Intake-${role}`, member));
      const referred = await addClient(transaction, keys, client(`Verwezen-${role}`));
      await addReferral(transaction, { client: referred, to: member, day: addDays(day, -5) });
      clients.set(`${role} referral`, referred);
      const matched = await addClient(transaction, keys, client(`Bemiddeld-${role}`));
      await addCandidate(transaction, matched, member, addDays(day, -20));
      clients.set(`${role} match`, matched);
      const drawn = await addClient(transaction, keys, client(`Getrokken-${role}`));
      await addExamination(transaction, drawn, member, addDays(day, -20));
      await addApplication(transaction, { client: drawn, by: member, day: addDays(day, -30) });
      clients.set(`${role} case`, drawn);
      for (const [relation, ago] of [
        ['former', 10],
        ['long-gone', 40],
      ] as const) {
        const gone = await addClient(transaction, keys, client(`${relation}-${role}`));
        const handedOver = addDays(day, -ago);
        const from = addDays(day, -400);
        await assign(transaction, gone, { team, coach: member, from, until: handedOver });
        await assign(transaction, gone, { team: other, coach: stranger, from: handedOver });
        clients.set(`${role} ${relation}`, gone);
      }
    }
    // Whose sanction is considered, so that its forms are found and tried too.
    const reviewer = staff.get('reviewer');
    const heard = await addClient(transaction, keys, client('Gehoord'));
    if (reviewer !== undefined)
      await addConsideration(transaction, heard, reviewer, { day: addDays(day, -10) });
    return {
      staff,
      client: (role, relation) => {
        const found =
          relation === 'team' || relation === 'waiting' || relation === 'none'
            ? shared[relation]
            : clients.get(`${role} ${relation}`);
        if (found === undefined) throw new Error(`nobody is ${relation} to ${role}`);
        return found;
      },
    };
  });
}
