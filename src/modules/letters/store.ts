import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { LetterSender, LetterText } from '#web/letter/content.ts';

/** The part of the file that a letter belongs to: who may read that part reads the letter. */
export type LetterPart = 'guidance' | 'entitlement' | 'duties' | 'examination' | 'appointment';

/** A letter word for word, in both languages, as it was sent. */
export type FrozenLetter = {
  readonly sender: LetterSender;
  readonly addressee: { readonly name: string; readonly addressLines: readonly string[] };
  readonly reference: string;
  readonly signedBy: string;
  readonly nl: LetterText;
  readonly en: LetterText;
};

export type NewLetter = {
  readonly personId: number;
  readonly part: LetterPart;
  readonly textName: string;
  readonly textVersion: number;
  readonly day: Day;
  readonly objectionUntil: Day | undefined;
  readonly content: FrozenLetter;
};

/** Keeps the letter in a file that is open, within an act that has begun; answers its number. */
export async function insertLetter(transaction: Scoped, letter: NewLetter): Promise<number> {
  const { rows } = await sql<{ letter_id: number }>`
    insert into letters.letters (person_id, part, text_name, text_version, day, objection_until, content)
    values (${letter.personId}, ${letter.part}, ${letter.textName}, ${letter.textVersion}, ${letter.day},
      ${letter.objectionUntil ?? null}, ${JSON.stringify(letter.content)})
    returning letter_id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('the letter was not kept: is its file open?');
  return row.letter_id;
}

export async function getSender(transaction: Scoped, day: Day): Promise<LetterSender> {
  const { rows } = await sql<LetterSender>`
    select organisation, department, address_lines as "addressLines", phone
    from letters.senders where from_day <= ${day} order by from_day desc limit 1`.execute(
    transaction,
  );
  const [sender] = rows;
  if (sender === undefined) throw new Error(`letters have no sender on ${day}`);
  return sender;
}

export type Addressee = {
  readonly given_names: string;
  readonly family_name: string;
  readonly person_key: string;
  readonly street: string | null;
  readonly house_number: string | null;
  readonly postcode: string | null;
};

export async function getAddressee(transaction: Scoped, personId: number): Promise<Addressee> {
  const { rows } = await sql<Addressee>`
    select given_names, family_name, person_key, street, house_number, postcode
    from people.file_heads where person_id = ${personId}`.execute(transaction);
  const [addressee] = rows;
  if (addressee === undefined) throw new Error('a letter is written from an open file');
  return addressee;
}

export type LetterLine = {
  readonly letter_id: number;
  readonly day: Day;
  readonly subject: string;
  readonly subject_en: string;
  readonly objection_until: Day | null;
  readonly staff: string;
};

/** The letters of an open file that the scope may read, newest first. */
export async function listLetters(
  transaction: Scoped,
  personId: number,
): Promise<readonly LetterLine[]> {
  const { rows } = await sql<LetterLine>`
    select l.letter_id, l.day, l.content->'nl'->>'subject' as subject, l.content->'en'->>'subject' as subject_en,
      l.objection_until, s.name as staff
    from letters.letters l
    join organisation.staff s on s.staff_id = l.staff_id
    where l.person_id = ${personId}
    order by l.day desc, l.letter_id desc
    limit 200`.execute(transaction);
  return rows;
}

export type KeptLetter = {
  readonly content: FrozenLetter;
  readonly day: Day;
  readonly objection_until: Day | null;
  readonly made_at: Date;
};

/** Nothing when this file has no such letter, or it belongs to a part that the scope does not read. */
export async function findLetter(
  transaction: Scoped,
  personId: number,
  letterId: number,
): Promise<KeptLetter | undefined> {
  const { rows } = await sql<KeptLetter>`
    select content, day, objection_until, made_at from letters.letters
    where person_id = ${personId} and letter_id = ${letterId}`.execute(transaction);
  return rows[0];
}

export type NewMail = {
  readonly personId: number;
  /** What it is about, as the administrator sees it: `appointment-reminder`. */
  readonly about: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: string | undefined;
};

/** Mail goes out after the transaction, when it holds. */
export async function insertMail(transaction: Scoped, mail: NewMail): Promise<void> {
  await sql`
    insert into letters.mails (person_id, about, to_address, subject, body, calendar)
    values (${mail.personId}, ${mail.about}, ${mail.to}, ${mail.subject}, ${mail.text},
      ${mail.calendar ?? null})`.execute(transaction);
}

export type ClaimedMail = {
  readonly mail_id: number;
  readonly to_address: string;
  readonly subject: string;
  readonly body: string;
  readonly calendar: string | null;
};

/**
 * Takes the next mail that waits, for who sends it now; after a quarter of an hour without result it waits again,
 * and after five tries it is left to people.
 */
export async function claimMail(transaction: Scoped): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    update letters.mails set claimed_at = clock_timestamp(), tries = tries + 1
    where mail_id = (
      select mail_id from letters.mails
      where sent_at is null and tries < 5
        and (claimed_at is null or claimed_at < clock_timestamp() - interval '15 minutes')
      order by mail_id limit 1 for update skip locked)
    returning mail_id, to_address, subject, body, calendar`.execute(transaction);
  return rows[0];
}

/** What became of a mail; once sent, the address goes. */
export async function saveDelivery(
  transaction: Scoped,
  mailId: number,
  failure: string | undefined,
): Promise<void> {
  await (failure === undefined
    ? sql`update letters.mails set sent_at = clock_timestamp(), failure = null, to_address = null
        where mail_id = ${mailId}`
    : sql`update letters.mails set failure = ${failure} where mail_id = ${mailId}`
  ).execute(transaction);
}

export type OutboxLine = {
  readonly mail_id: number;
  readonly about: string;
  readonly subject: string;
  readonly body: string;
  readonly calendar: boolean;
  readonly queued_at: Date;
  readonly sent_at: Date | null;
  readonly failure: string | null;
};

/** The newest mails, without whom they go to. */
export async function listOutbox(
  transaction: Scoped,
  atMost: number,
): Promise<readonly OutboxLine[]> {
  const { rows } = await sql<OutboxLine>`
    select mail_id, about, subject, body, calendar is not null as calendar, queued_at, sent_at, failure
    from letters.mails order by mail_id desc limit ${atMost}`.execute(transaction);
  return rows;
}
