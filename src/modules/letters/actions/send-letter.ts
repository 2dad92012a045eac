import type { Scoped } from '#database/scope.ts';
import type { LetterSender, LetterText } from '#web/letter/content.ts';
import { objectionUntil } from '#web/letter/objection.ts';
import type { Visit } from '#web/route.ts';
import {
  type Addressee,
  type FrozenLetter,
  getAddressee,
  getSender,
  insertLetter,
  type LetterPart,
} from '../store.ts';

export type LetterToSend = {
  readonly personId: number;
  readonly part: LetterPart;
  /** Which text it is made of, `applications/granted`, and its version: raised when its wording changes. */
  readonly text: { readonly name: string; readonly version: number };
  readonly nl: LetterText;
  readonly en: LetterText;
  /** A decision, to which objection can be made (Awb art. 6:7). */
  readonly decision: boolean;
};

/**
 * Keeps a letter to the client of an open file, word for word; the PDF is made of it when somebody asks. Call it
 * within the transaction and act of what the letter is about: both hold, or neither.
 *
 * @returns the number of the letter, for `letterAddress`
 */
export async function sendLetter(
  transaction: Scoped,
  { day, who }: Pick<Visit, 'day' | 'who'>,
  letter: LetterToSend,
): Promise<number> {
  if (who === undefined) throw new Error('a letter is signed by a member of staff');
  const person = await getAddressee(transaction, letter.personId);
  const sender = await getSender(transaction, day);
  return insertLetter(transaction, {
    personId: letter.personId,
    part: letter.part,
    textName: letter.text.name,
    textVersion: letter.text.version,
    day,
    objectionUntil: letter.decision ? objectionUntil(day) : undefined,
    content: {
      sender,
      addressee: addresseeOf(person, sender),
      reference: person.person_key,
      signedBy: who.name,
      nl: letter.nl,
      en: letter.en,
    },
  });
}

/** Who a letter is to, as its window shows. */
export const addresseeOf = (
  person: Omit<Addressee, 'person_key'>,
  sender: LetterSender,
): FrozenLetter['addressee'] => ({
  name: `${person.given_names} ${person.family_name}`,
  addressLines: addressLines(
    person,
    sender.addressLines.at(-1)?.replace(/^\d{4} ?[A-Z]{2} +/, '') ?? '',
  ),
});

/** Who has no address is written to at the office: the letter waits at the desk. */
function addressLines(
  person: { street: string | null; house_number: string | null; postcode: string | null },
  town: string,
): readonly string[] {
  const { street, house_number: number, postcode } = person;
  if (street === null || postcode === null) return [];
  const code = `${postcode.slice(0, 4)} ${postcode.slice(4)}`;
  return [`${street} ${number ?? ''}`.trim(), `${code} ${town}`.trim()];
}
