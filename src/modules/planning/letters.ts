import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import type { LetterText } from '#web/letter/content.ts';

/** What a letter about a talk says. */
export type TalkLetter = 'invitation' | 'second-invitation' | 'changed' | 'hearing' | 'cancelled';

type Both = { readonly nl: LetterText; readonly en: LetterText };
type When = { readonly nl: string; readonly en: string };

/** The letter about a talk on a day. */
export function talkLetter(which: TalkLetter, day: Day, starts: string): Both {
  return letters[which]({
    nl: `${formatting('nl').day(day)} om ${starts} uur`,
    en: `${formatting('en').day(day)} at ${starts}`,
  });
}

const bring = {
  nl: [
    'Neem uw identiteitsbewijs mee.',
    'Kunt u niet, of hebt u een tolk nodig? Bel ons dan vóór het gesprek.',
  ],
  en: [
    'Bring your proof of identity.',
    'Can you not come, or do you need an interpreter? Call us before the talk.',
  ],
};
const basis = {
  nl: 'artikel 7 en 17 van de Participatiewet',
  en: 'articles 7 and 17 of the Participation Act',
};
const about = {
  nl: 'U hebt bijstand aangevraagd. Wij willen horen wat u kunt en wat u wilt, en hoe wij u kunnen helpen.',
  en: 'You applied for social assistance. We want to hear what you can and want to do, and how we can help you.',
};

const letters: Readonly<Record<TalkLetter, (when: When) => Both>> = {
  invitation: ({ nl, en }) => ({
    nl: {
      subject: 'Uitnodiging voor een gesprek',
      what: [`Wij nodigen u uit voor een gesprek op ${nl}. Het duurt een uur.`],
      why: [about.nl],
      basis: basis.nl,
      whatYouCanDo: bring.nl,
    },
    en: {
      subject: 'Invitation to a talk',
      what: [`We invite you to a talk on ${en}. It takes an hour.`],
      why: [about.en],
      basis: basis.en,
      whatYouCanDo: bring.en,
    },
  }),
  'second-invitation': ({ nl, en }) => ({
    nl: {
      subject: 'Tweede uitnodiging voor een gesprek',
      what: [`Wij nodigen u opnieuw uit voor een gesprek, op ${nl}. Het duurt een uur.`],
      why: [
        'U was niet bij het eerste gesprek. Wij hebben dit gesprek nodig om uw aanvraag te behandelen.',
      ],
      basis: basis.nl,
      whatYouCanDo: [
        ...bring.nl,
        'Komt u weer niet, en weten wij niet waarom? Dan krijgt u een brief met een termijn om alsnog mee te werken.',
      ],
    },
    en: {
      subject: 'Second invitation to a talk',
      what: [`We invite you again to a talk, on ${en}. It takes an hour.`],
      why: ['You were not at the first talk. We need this talk to handle your application.'],
      basis: basis.en,
      whatYouCanDo: [
        ...bring.en,
        'If you do not come again and we do not know why, you will get a letter with a term to take part after all.',
      ],
    },
  }),
  changed: ({ nl, en }) => ({
    nl: {
      subject: 'Uw gesprek is op een ander moment',
      what: [`Uw gesprek is nu op ${nl}. De eerdere afspraak vervalt.`],
      why: ['De afspraak is verzet.'],
      whatYouCanDo: bring.nl,
    },
    en: {
      subject: 'Your talk is at another time',
      what: [`Your talk is now on ${en}. The earlier appointment is void.`],
      why: ['The appointment was moved.'],
      whatYouCanDo: bring.en,
    },
  }),
  hearing: ({ nl, en }) => ({
    nl: {
      subject: 'Uitnodiging om uw kant te vertellen',
      what: [`Wij willen u horen op ${nl}. Het duurt een uur.`],
      why: [
        'U was niet bij uw afspraken. Voordat wij iets besluiten, willen wij van u horen waarom.',
      ],
      basis: 'artikel 4:8 van de Algemene wet bestuursrecht',
      whatYouCanDo: [
        'U mag iemand meenemen die u helpt.',
        'U mag ook schrijven of bellen in plaats van te komen.',
        'Kunt u niet, of hebt u een tolk nodig? Bel ons dan vóór het gesprek.',
      ],
    },
    en: {
      subject: 'Invitation to tell your side',
      what: [`We want to hear you on ${en}. It takes an hour.`],
      why: [
        'You were not at your appointments. Before we decide anything, we want to hear from you why.',
      ],
      basis: 'article 4:8 of the General Administrative Law Act',
      whatYouCanDo: [
        'You may bring somebody who helps you.',
        'You may also write or call instead of coming.',
        'Can you not come, or do you need an interpreter? Call us before the talk.',
      ],
    },
  }),
  cancelled: ({ nl, en }) => ({
    nl: {
      subject: 'Uw gesprek gaat niet door',
      what: [`Uw gesprek op ${nl} gaat niet door.`],
      why: ['De afspraak is afgezegd.'],
      whatYouCanDo: ['U krijgt een nieuwe uitnodiging. Hebt u vragen? Bel ons.'],
    },
    en: {
      subject: 'Your talk is cancelled',
      what: [`Your talk on ${en} is cancelled.`],
      why: ['The appointment was cancelled.'],
      whatYouCanDo: ['You will get a new invitation. Do you have questions? Call us.'],
    },
  }),
};
