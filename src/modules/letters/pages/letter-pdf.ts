import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { renderLetter } from '#web/letter/render.ts';
import { findLetter } from '../store.ts';
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
    const { content } = letter;
    const pdf = await renderLetter(
      {
        ...content,
        language: asked.language,
        text: content[asked.language],
        day: letter.day,
        objectionUntil: letter.objection_until ?? undefined,
        synthetic: house.synthetic(),
      },
      { createdAt: letter.made_at.getTime() },
    );
    context.header('Content-Type', 'application/pdf');
    context.header('Content-Disposition', 'inline');
    return context.body(Buffer.from(pdf));
  });
