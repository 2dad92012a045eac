import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

/** What somebody sent from the public form, as it was answered. */
export type FormAnswers = Readonly<Record<string, string>>;

/** Keeps a form that anybody sent; the same page sent twice is kept once. */
export async function insertForm(
  transaction: Scoped,
  form: {
    readonly token: string;
    readonly reference: string;
    readonly language: 'nl' | 'en';
    readonly answers: FormAnswers;
  },
): Promise<void> {
  await sql`insert into applications.forms (token, reference, language, answers)
    values (${form.token}, ${form.reference}, ${form.language}, ${JSON.stringify(form.answers)})
    on conflict do nothing`.execute(transaction);
}

export async function countWaitingForms(
  transaction: Scoped,
): Promise<{ readonly number: number; readonly oldest: Day | null }> {
  const { rows } = await sql<{ number: number; oldest: Day | null }>`
    select number, oldest from applications.waiting_forms()`.execute(transaction);
  return rows[0] ?? { number: 0, oldest: null };
}

/** Takes the form that waits longest; nothing when none does. */
export async function takeForm(transaction: Scoped): Promise<number | undefined> {
  const { rows } = await sql<{ id: number | null }>`
    select applications.take_form() as id`.execute(transaction);
  return rows[0]?.id ?? undefined;
}

export type TakenForm = {
  readonly form_id: number;
  readonly reference: string;
  readonly sent_on: Day;
  readonly language: 'nl' | 'en';
  readonly answers: FormAnswers;
};

/** Forms that who acts took and has not made an application of. */
export async function listTakenForms(transaction: Scoped): Promise<readonly TakenForm[]> {
  const { rows } = await sql<TakenForm>`
    select form_id, reference, sent_on, language, answers from applications.forms
    where application_id is null order by sent_at limit 50`.execute(transaction);
  return rows;
}

export async function saveFormUsed(
  transaction: Scoped,
  formId: number,
  applicationId: number,
): Promise<void> {
  await sql`update applications.forms set application_id = ${applicationId}, act_id = app.act_id()
    where form_id = ${formId}`.execute(transaction);
}

export type Applicant = {
  readonly bsnHash: Buffer;
  readonly bsnCipher: Buffer;
  readonly givenNames: string;
  readonly familyName: string;
  readonly sex: '1' | '2' | '9';
  readonly birthDate: Day;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
};

export type Registered = {
  readonly person_id: number;
  readonly person_key: string;
  readonly dossier_id: number;
};

/** Where a postcode lies; nothing when no address with its four digits is known. */
export async function findNeighbourhood(
  transaction: Scoped,
  postcode: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ code: string | null }>`
    select people.neighbourhood_of(${postcode}) as code`.execute(transaction);
  return rows[0]?.code ?? undefined;
}

/**
 * Finds or registers a person, into the dossier given or the own one; nothing when the BSN is of somebody with
 * another birth date, or of somebody who belongs to another household.
 */
export async function registerApplicant(
  transaction: Scoped,
  who: Applicant,
  place: { readonly neighbourhood: string; readonly intoDossier: number | undefined },
): Promise<Registered | undefined> {
  const { rows } = await sql<Registered>`
    select person_id, person_key, dossier_id from people.register_applicant(${who.bsnHash}, ${who.bsnCipher},
      ${who.givenNames}, ${who.familyName}, ${who.sex}, ${who.birthDate}, ${who.phone}, ${who.email}, ${who.street},
      ${who.houseNumber}, ${who.postcode}, ${place.neighbourhood}, ${place.intoDossier ?? null}::bigint)`.execute(
    transaction,
  );
  return rows[0];
}
