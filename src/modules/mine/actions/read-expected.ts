import type { Scoped } from '#database/scope.ts';
import { appointmentKinds, documentKinds } from '#extract/application-codes.ts';
import { conducts } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { listOwnMissing, listOwnPapers } from '#modules/applications/index.ts';
import { listOwnContacts } from '#modules/contacts/index.ts';
import { listHearings, listOwnConsiderations } from '#modules/duties/index.ts';
import { listTrajectories, nameOf } from '#modules/instruments/index.ts';
import { loadEffort, openPlan, tasksOf } from '#modules/intake/index.ts';
import { listOwnAppointments } from '#modules/planning/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { type Expected, expectedOf } from '../rules/expected.ts';

/** Contacts older than these hold no agreement that still comes due. */
const contactsRead = 50;

/** What is expected of the client of the open file; what who acts may not see, the database leaves out. */
export async function readExpected(
  transaction: Scoped,
  personId: number,
  { language, day: today }: Visit,
): Promise<readonly Expected[]> {
  const { day } = formatting(language);
  const effort = await loadEffort(transaction, personId);
  const plan = openPlan(effort);
  // What was handed in and waits for who looks at it asks nothing of the client now.
  const waiting = (await listOwnPapers(transaction, personId)).filter(
    ({ verdict }) => verdict === null,
  );
  const documents = (await listOwnMissing(transaction)).filter(
    ({ kind }) => !waiting.some((paper) => paper.kind === kind),
  );
  const appointments = await listOwnAppointments(transaction, personId);
  const trajectories = await listTrajectories(transaction, personId);
  const contacts = await listOwnContacts(transaction, contactsRead);
  const considerations = await listOwnConsiderations(transaction);
  const hearings = await listHearings(transaction, personId);
  return expectedOf(
    {
      plan,
      tasks: plan === undefined ? [] : tasksOf(effort, plan),
      documents: documents.map((one) => ({
        ...one,
        what: labelOf(documentKinds, one.kind)[language],
      })),
      appointments: appointments.map((one) => ({
        ...one,
        what: `${labelOf(appointmentKinds, one.kind)[language]}, ${day(one.planned_day)}, ${one.starts}`,
      })),
      trajectories: trajectories.map((one) => ({ ...one, what: nameOf(one, language) })),
      contacts,
      considerations: considerations.map((one) => ({
        ...one,
        what: labelOf(conducts, one.conduct ?? '')[language],
        by: hearings.find(
          ({ consideration_id: id, outcome }) => id === one.consideration_id && outcome === null,
        )?.held_on,
      })),
    },
    today,
  );
}
