import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import type { LetterText } from '#web/letter/content.ts';

/** The invitation on paper. */
export function invitation(
  day: Day,
  starts: string,
): { readonly nl: LetterText; readonly en: LetterText } {
  return {
    nl: {
      subject: 'Uitnodiging voor een gesprek',
      what: [
        `Wij nodigen u uit voor een gesprek op ${formatting('nl').day(day)} om ${starts} uur. Het duurt een uur.`,
      ],
      why: [
        'U hebt bijstand aangevraagd. Wij willen horen wat u kunt en wat u wilt, en hoe wij u kunnen helpen.',
      ],
      basis: 'artikel 7 en 17 van de Participatiewet',
      whatYouCanDo: [
        'Neem uw identiteitsbewijs mee.',
        'Kunt u niet, of hebt u een tolk nodig? Bel ons dan vóór het gesprek.',
      ],
    },
    en: {
      subject: 'Invitation to a talk',
      what: [
        `We invite you to a talk on ${formatting('en').day(day)} at ${starts}. It takes an hour.`,
      ],
      why: [
        'You applied for social assistance. We want to hear what you can and want to do, and how we can help you.',
      ],
      basis: 'articles 7 and 17 of the Participation Act',
      whatYouCanDo: [
        'Bring your proof of identity.',
        'Can you not come, or do you need an interpreter? Call us before the talk.',
      ],
    },
  };
}
