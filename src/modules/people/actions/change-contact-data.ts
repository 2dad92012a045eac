import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** What a client says of how to be reached. Empty: not. */
export type ContactData = {
  readonly phone: string;
  readonly email: string;
  /** Of letters and messages; empty: not said. */
  readonly language: string;
};

export type ContactDataFault = 'phone' | 'email' | 'language';

const languages = ['nl', 'en'] as const;

/** Changes phone, mail and language of the open file, once; what they were stays in the change log. */
export async function changeContactData(
  transaction: Scoped,
  personId: number,
  data: ContactData,
  mark: Buffer | undefined,
): Promise<Result<undefined, readonly ContactDataFault[]>> {
  const faults = faultsIn(data);
  if (faults.length > 0) return refuse(faults);
  await onlyOnce(transaction, mark, async () => {
    await beginAct(transaction);
    await sql`
      update people.persons set phone = ${data.phone || null}, email = ${data.email || null},
        language = ${data.language || null}
      where person_id = ${personId}`.execute(transaction);
  });
  return ok(undefined);
}

function faultsIn({ phone, email, language }: ContactData): readonly ContactDataFault[] {
  const wrong = {
    phone: phone !== '' && !/^[+\d][\d ()-]{7,18}$/.test(phone),
    email: email !== '' && !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,24}$/.test(email),
    language: language !== '' && !languages.some((one) => one === language),
  };
  return (['phone', 'email', 'language'] as const).filter((field) => wrong[field]);
}

/** The language that the client of the open file reads best, when that was said. */
export async function findLanguage(
  transaction: Scoped,
  personId: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ language: string | null }>`
    select language from people.persons where person_id = ${personId}`.execute(transaction);
  return rows[0]?.language ?? undefined;
}
