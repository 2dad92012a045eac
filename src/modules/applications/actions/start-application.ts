import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { actingAs } from '#modules/entry/index.ts';
import { bsnLookupHash, encryptBsn, type Keys } from '#platform/keys.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { findNeighbourhood, registerApplicant, saveFormUsed } from '../form-store.ts';
import { decisionTerm } from '../rules/decision-term.ts';
import type { NewCase, Person } from '../rules/new-application.ts';
import { searchPeriod } from '../rules/search-period.ts';
import { documentsFor, type Situation } from '../rules/situation.ts';
import { insertApplication, insertDocument } from '../store.ts';
import { reasons } from '../words.ts';
import { termDays } from './change-application.ts';

export type StartRefusal =
  | 'postcode-unknown'
  | 'person-differs'
  | 'partner-differs'
  | 'running-already';

export type Started = { readonly clientNumber: string; readonly applicationId: number };

class Refused extends Error {
  readonly refusal: StartRefusal;
  constructor(refusal: StartRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

type House = { readonly gate: Gate; readonly keys: Keys };
type Asked = {
  readonly made: NewCase;
  readonly situation: Situation;
  /** The form that it was typed from. */
  readonly formId: number | undefined;
  /** Of the form that was sent: sent again nothing is done. */
  readonly mark: Buffer | undefined;
};

/**
 * Puts an application on record with its applicant, who is found by BSN or registered, and asks for the documents
 * that follow from the situation. Under 27 the application itself waits for the end of the search period. Nothing
 * when the same form was sent before.
 */
export async function startApplication(
  { gate, keys }: House,
  visit: Visit,
  asked: Asked,
): Promise<Result<Started | undefined, StartRefusal>> {
  try {
    const acting = actingAs(visit, 'income', reasons.start);
    const once = await inScope(gate, acting, (transaction) =>
      onlyOnce(transaction, asked.mark, () => record(transaction, keys, visit, asked)),
    );
    return ok(once.done === 'now' ? once.value : undefined);
  } catch (fault) {
    // Thrown, so that whoever was registered before it goes with the transaction.
    if (fault instanceof Refused) return refuse(fault.refusal);
    throw fault;
  }
}

async function record(
  transaction: Scoped,
  keys: Keys,
  visit: Visit,
  { made, situation, formId }: Asked,
): Promise<Started> {
  await beginAct(transaction);
  const applicant = await registerHousehold(transaction, keys, made);
  const search = searchPeriod(made.applicant.birthDate, made.reportedOn, made.exception);
  const receivedOn = search.applies ? undefined : made.reportedOn;
  const applicationId = await insertApplication(transaction, {
    dossierId: applicant.dossier_id,
    personId: applicant.person_id,
    channel: made.channel,
    reportedOn: made.reportedOn,
    searchUntil: search.applies ? search.until : undefined,
    searchException: made.exception,
    receivedOn,
    decisionDue: receivedOn && decisionTerm(receivedOn, []).due,
    wishedFrom: made.wishedFrom,
    retroactiveWhy: made.retroactiveWhy,
    situation,
    staffId: getSignedIn(visit).staffId,
  });
  if (applicationId === undefined) throw new Refused('running-already');
  const kinds = receivedOn === undefined ? [] : documentsFor(situation, { searched: false });
  for (const kind of kinds)
    await insertDocument(transaction, applicationId, {
      kind,
      asked_on: visit.day,
      due_on: addDays(visit.day, termDays),
      completion: false,
    });
  if (formId !== undefined) await saveFormUsed(transaction, formId, applicationId);
  return { clientNumber: applicant.person_key, applicationId };
}

async function registerHousehold(transaction: Scoped, keys: Keys, made: NewCase) {
  const neighbourhood = await findNeighbourhood(transaction, made.postcode);
  if (neighbourhood === undefined) throw new Refused('postcode-unknown');
  const register = (person: Person, intoDossier: number | undefined) =>
    registerApplicant(
      transaction,
      {
        ...made,
        ...person,
        bsnHash: bsnLookupHash(keys, person.bsn),
        bsnCipher: encryptBsn(keys, person.bsn),
      },
      { neighbourhood, intoDossier },
    );
  const applicant = await register(made.applicant, undefined);
  if (applicant === undefined) throw new Refused('person-differs');
  if (made.partner && (await register(made.partner, applicant.dossier_id)) === undefined)
    throw new Refused('partner-differs');
  return applicant;
}
