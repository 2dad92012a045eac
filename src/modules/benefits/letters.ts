import { outflowReasons } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import type { LetterText } from '#web/letter/content.ts';

type EndLetter = {
  readonly text: { readonly name: string; readonly version: number };
  readonly nl: LetterText;
  readonly en: LetterText;
  readonly decision: true;
};

/**
 * Articles of the Participatiewet on which a right ends, by the reason of CBS; of the others art. 11: who has means
 * enough has no right.
 */
const articles: Readonly<Record<string, string>> = { '31': '17 en 54', '32': '40', '33': '13' };

/** The right ends: from when, why, and what the client can do. */
export function endLetter(reason: string, until: Day): EndLetter {
  const article = articles[reason] ?? '11';
  const why = labelOf(outflowReasons, reason);
  const [nl, en] = [formatting('nl').day(until), formatting('en').day(until)];
  return {
    text: { name: 'benefits/ended', version: 1 },
    decision: true,
    nl: {
      subject: 'Uw bijstand stopt',
      what: [`Vanaf ${nl} krijgt u geen bijstand meer.`],
      why: [`De reden is: ${why.nl}.`],
      basis: `artikel ${article} van de Participatiewet`,
      whatYouCanDo: [
        'Klopt de reden niet? Bel ons dan meteen.',
        'Stopt uw werk of uw andere inkomen binnen een jaar? Meld u dan snel weer bij ons. Dan gaat het sneller.',
        'Bewaar deze brief. U kunt hem nodig hebben voor toeslagen of de gemeente.',
      ],
    },
    en: {
      subject: 'Your social assistance ends',
      what: [`From ${en} you no longer get social assistance.`],
      why: [`The reason is: ${why.en}.`],
      basis: `article ${article.replace(' en ', ' and ')} of the Participation Act`,
      whatYouCanDo: [
        'Is the reason not right? Then call us at once.',
        'Does your work or your other income end within a year? Report to us again soon. It will go faster then.',
        'Keep this letter. You may need it for allowances or the municipality.',
      ],
    },
  };
}
