import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { renderLetter } from '#web/letter/render.ts';
import type { Visit } from '#web/route.ts';
import type { Language } from '#web/words.ts';
import { findLetter, type KeptLetter } from '../store.ts';
import { readLetterName } from './letter-address.ts';

/** A letter of the file as PDF, as it was sent; what is no letter of this file leads back to the file. */
export const letterPdf = (house: { readonly gate: Gate; readonly synthetic: () => boolean }) =>
  fileRoute(house.gate, 'GET /clients/:number/letters/:letter', async (visit, client) => {
    const { context } = visit;
    const asked = readLetterName(context.req.param('letter') ?? '');
    const letter =
      asked &&
      (await client.open((transaction) =>
        findLetter(transaction, client.personId, asked.letterId),
      ));
    if (asked === undefined || letter === undefined) return context.redirect(client.href, 303);
    return answerLetter(visit, letter, { ...asked, synthetic: house.synthetic() });
  });

/** A letter as it was sent, as PDF. */
export async function answerLetter(
  { context }: Visit,
  letter: KeptLetter,
  { language, synthetic }: { readonly language: Language; readonly synthetic: boolean },
): Promise<Response> {
  const { content } = letter;
  const pdf = await renderLetter(
    {
      ...content,
      language,
      text: content[language],
      day: letter.day,
      objectionUntil: letter.objection_until ?? undefined,
      synthetic,
    },
    { createdAt: letter.made_at.getTime() },
  );
  context.header('Content-Type', 'application/pdf');
  context.header('Content-Disposition', 'inline');
  return context.body(Buffer.from(pdf));
}
