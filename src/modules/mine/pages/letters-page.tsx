import type { Gate } from '#database/scope.ts';
import { answerLetter, findLetter, listLetters, readLetterName } from '#modules/letters/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { inOwnFile } from '../actions/open-own-file.ts';
import { letterWords } from '../letter-words.ts';
import { ownRoute } from './own-route.tsx';

/** The letters that the client got, with the last day to object. */
export const lettersPage = (gate: Gate) =>
  ownRoute(gate, {
    route: 'GET /mine/letters',
    title: letterWords.title,
    lead: letterWords.lead,
    topics: ['care', 'money'],
    read: (transaction, { personId }) => listLetters(transaction, personId),
    view: ({ language }, letters) => {
      const t = pick(letterWords, language);
      const { day } = formatting(language);
      return (
        <Table
          id="letters"
          caption={t.caption}
          empty={t.none}
          rows={letters}
          stacks
          columns={[
            { header: t.day, cell: (letter) => day(letter.day) },
            {
              header: t.subject,
              rowHeader: true,
              cell: (letter) => (language === 'nl' ? letter.subject : letter.subject_en),
            },
            {
              header: t.objection,
              cell: ({ objection_until: until }) => (until === null ? t.noObjection : day(until)),
            },
            {
              header: t.read,
              cell: ({ letter_id: id }) => (
                <>
                  <Link href={`/mine/letters/${id}-nl.pdf`}>{t.dutch}</Link>{' '}
                  <Link href={`/mine/letters/${id}-en.pdf`}>{t.english}</Link>
                </>
              ),
            },
          ]}
        />
      );
    },
  });

/** An own letter as PDF; what is no own letter leads back to the list. */
export const ownLetterPdf = (house: {
  readonly gate: Gate;
  readonly synthetic: () => boolean;
}): Route => ({
  route: 'GET /mine/letters/:letter',
  handle: async (visit) => {
    const { context } = visit;
    const asked = readLetterName(context.req.param('letter') ?? '');
    const letter =
      asked &&
      (await inOwnFile(house.gate, visit, (transaction, { personId }) =>
        findLetter(transaction, personId, asked.letterId),
      ));
    if (asked === undefined || letter === undefined) return context.redirect('/mine/letters', 303);
    return answerLetter(visit, letter, { ...asked, synthetic: house.synthetic() });
  },
});
