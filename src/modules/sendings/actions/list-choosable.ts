import type { Scoped } from '#database/scope.ts';
import {
  listOwnPersons,
  listTeamLines,
  overdueAmong,
  readCaseloadView,
} from '#modules/caseload/index.ts';
import { findTeamOverdue, listOwnRhythm } from '#modules/contacts/index.ts';
import { numbersOf } from '#modules/day/index.ts';
import { listHeads, openFiles } from '#modules/people/index.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { listTeamClients } from '../store.ts';

/** Somebody who can be written to, by the list that the address asks for. */
export type Choosable = {
  readonly personId: number;
  readonly number: string;
  /** Of a client of the team. */
  readonly coach?: string | null;
};

export const leadsTeam = (visit: Visit): boolean => getSignedIn(visit).role === 'team-manager';

/** All clients of the list; opens no file. A coach: own clients by the filter of the caseload; who leads: the team. */
export function listChoosable(transaction: Scoped, visit: Visit): Promise<readonly Choosable[]> {
  return leadsTeam(visit) ? ofTeam(transaction, visit) : ofCoach(transaction, visit);
}

async function ofCoach(transaction: Scoped, { context, day }: Visit) {
  const view = readCaseloadView(context.req.query());
  const among = view.onlyOverdue ? overdueAmong(await listOwnRhythm(transaction), day) : undefined;
  const persons = await listOwnPersons(transaction, view, among);
  const numbers = await numbersOf(transaction, persons);
  return persons.flatMap((personId) => {
    const number = numbers.get(personId);
    return number === undefined ? [] : [{ personId, number }];
  });
}

/** More than any team has overdue. */
const mostOverdue = 2000;

async function ofTeam(transaction: Scoped, { context }: Visit) {
  const coach = Number(context.req.query('coach') ?? '');
  const asked = Number.isSafeInteger(coach) && coach > 0 ? coach : undefined;
  const clients = await listTeamClients(transaction, asked);
  const overdue =
    context.req.query('due') === 'overdue'
      ? new Set((await findTeamOverdue(transaction, mostOverdue)).map((one) => one.person_id))
      : undefined;
  return clients
    .filter(({ person_id }) => overdue?.has(person_id) ?? true)
    .map(({ person_id, person_key, coach: name }) => ({
      personId: person_id,
      number: person_key,
      coach: name,
    }));
}

/** Names of own clients, whose files are opened for the list; who leads a team chooses by number. */
export async function listNamesOf(
  transaction: Scoped,
  visit: Visit,
  clients: readonly Choosable[],
): Promise<ReadonlyMap<number, string>> {
  if (leadsTeam(visit)) return new Map();
  const persons = clients.map(({ personId }) => personId);
  await openFiles(transaction, persons, 'caseload');
  const heads = await listHeads(transaction, persons);
  return new Map(
    [...heads].map(([person, head]) => [person, `${head.given_names} ${head.family_name}`]),
  );
}

/** Coaches of the own teams, by name. */
export async function listCoaches(transaction: Scoped) {
  const lines = await listTeamLines(transaction);
  return lines.flatMap(({ staff_id: id, coach, clients }) =>
    id === null || coach === null || clients === 0 ? [] : [{ id, name: coach }],
  );
}
