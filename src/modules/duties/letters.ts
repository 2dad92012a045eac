import { conducts } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { formatting } from '#web/formatting.ts';
import type { LetterText } from '#web/letter/content.ts';
import type { Consideration } from './hearing-store.ts';
import type { Invitation } from './rules/invitation.ts';
import type { SanctionDecision, SanctionOutcome } from './rules/sanction-decision.ts';

type Letter = {
  readonly text: { readonly name: string; readonly version: number };
  readonly nl: LetterText;
  readonly en: LetterText;
  readonly decision: boolean;
};
type Observed = Pick<Consideration, 'conduct' | 'observed_on' | 'fact'>;

/** What is said to have happened, as the signal has it. */
function happened({ conduct, observed_on: on, fact }: Observed) {
  const label = labelOf(conducts, conduct ?? '');
  const day = (language: 'nl' | 'en') => (on === null ? '' : formatting(language).day(on));
  if (conduct === null || on === null)
    return {
      nl: ['Er kwam een melding binnen over uw plichten.'],
      en: ['We received a report about your duties.'],
    };
  return {
    nl: [
      `Dit is gemeld: ${label.nl}, op ${day('nl')}.`,
      ...(fact === null ? [] : [`Er staat bij: ${fact}`]),
    ],
    en: [
      `This was reported: ${label.en}, on ${day('en')}.`,
      ...(fact === null ? [] : [`It says, in Dutch: ${fact}`]),
    ],
  };
}

/** Before a decision: when and how the client can tell the own side (Awb art. 4:8, by choice told or written: 4:9). */
export function hearingLetter(hearing: Invitation, observed: Observed): Letter {
  const { nl, en } = invitations[hearing.way](hearing);
  const what = happened(observed);
  return {
    text: { name: 'duties/hearing', version: 1 },
    decision: false,
    nl: {
      subject: 'Vertel ons uw kant',
      what: ['Wij denken aan een maatregel. Dan krijgt u een tijd minder bijstand.', nl],
      why: [...what.nl, 'Wij hebben nog niets besloten. Wij willen eerst van u horen hoe het zit.'],
      basis:
        'artikel 4:8 en 4:9 van de Algemene wet bestuursrecht en artikel 18 van de Participatiewet',
      whatYouCanDo: [
        'U mag iemand meenemen die u helpt.',
        'U mag ook bellen, een brief sturen, of uw kant opschrijven bij “Mijn uitkering”.',
        'Kunt u niet, of hebt u een tolk nodig? Bel ons dan voor die dag.',
        'U hoeft niets te zeggen. Dan beslissen wij met wat wij weten.',
      ],
    },
    en: {
      subject: 'Tell us your side',
      what: ['We consider a sanction. Then you get less social assistance for a time.', en],
      why: [...what.en, 'We have decided nothing yet. We want to hear from you first.'],
      basis:
        'articles 4:8 and 4:9 of the General Administrative Law Act and article 18 of the Participation Act',
      whatYouCanDo: [
        'You may bring somebody who helps you.',
        'You may also call, send a letter, or write your side under “My benefit”.',
        'Can you not come, or do you need an interpreter? Call us before that day.',
        'You need not say anything. Then we decide with what we know.',
      ],
    },
  };
}

const invitations: Readonly<
  Record<
    'talk' | 'phone' | 'writing',
    (hearing: Invitation) => { readonly nl: string; readonly en: string }
  >
> = {
  talk: ({ heldOn, starts, place }) => ({
    nl: `U kunt uw kant vertellen op ${formatting('nl').day(heldOn)} om ${starts} uur. Het gesprek is hier: ${place}.`,
    en: `You can tell your side on ${formatting('en').day(heldOn)} at ${starts}. The talk is here: ${place}.`,
  }),
  phone: ({ heldOn, starts }) => ({
    nl: `Wij bellen u op ${formatting('nl').day(heldOn)} om ${starts} uur. Dan kunt u uw kant vertellen.`,
    en: `We call you on ${formatting('en').day(heldOn)} at ${starts}. Then you can tell your side.`,
  }),
  writing: ({ heldOn }) => ({
    nl: `U kunt uw kant opschrijven. Dat kan tot en met ${formatting('nl').day(heldOn)}.`,
    en: `You can write your side. You can do that up to and including ${formatting('en').day(heldOn)}.`,
  }),
};

type Both = { readonly nl: string; readonly en: string };
type Told = { readonly subject: Both; readonly what: Both };

const lower: Told = {
  subject: {
    nl: 'U krijgt een tijd minder bijstand',
    en: 'You get less social assistance for a time',
  },
  what: { nl: 'Wij leggen u een maatregel op.', en: 'We impose a sanction on you.' },
};
const outcomes: Readonly<Record<SanctionOutcome, Told>> = {
  imposed: lower,
  lowered: lower,
  warning: {
    subject: { nl: 'U krijgt een waarschuwing', en: 'You get a warning' },
    what: {
      nl: 'U krijgt een waarschuwing. Uw bijstand blijft gelijk.',
      en: 'You get a warning. Your social assistance stays the same.',
    },
  },
  no_culpability: {
    subject: { nl: 'U krijgt geen maatregel', en: 'You get no sanction' },
    what: {
      nl: 'U krijgt geen maatregel. U kon er niets aan doen.',
      en: 'You get no sanction. It was not your fault.',
    },
  },
  urgent_reasons: {
    subject: { nl: 'U krijgt geen maatregel', en: 'You get no sanction' },
    what: {
      nl: 'U krijgt geen maatregel. Uw situatie is daarvoor te ernstig.',
      en: 'You get no sanction. Your situation is too serious for that.',
    },
  },
  returned: {
    subject: { nl: 'U krijgt geen maatregel', en: 'You get no sanction' },
    what: {
      nl: 'U krijgt geen maatregel. Wij weten te weinig over wat er is gebeurd.',
      en: 'You get no sanction. We know too little of what happened.',
    },
  },
};

const reduction = ({ measure }: SanctionDecision, language: 'nl' | 'en'): readonly string[] => {
  if (measure === undefined) return [];
  const from = formatting(language).month(measure.effectFrom);
  const { perCent, months } = measure;
  return language === 'nl'
    ? [
        `Uw bijstand is ${perCent}% lager vanaf ${from}. Dat duurt ${months} ${months === 1 ? 'maand' : 'maanden'}.`,
      ]
    : [
        `Your social assistance is ${perCent}% lower from ${from}. That lasts ${months} ${months === 1 ? 'month' : 'months'}.`,
      ];
};

/** The decision: what, why with the article, and what the client can do; the way to object stands in every decision. */
export function sanctionLetter(
  decision: SanctionDecision,
  observed: Observed,
  told: boolean,
): Letter {
  const { outcome, reason, article } = decision;
  const { subject, what } = outcomes[outcome];
  const facts = happened(observed);
  const reduces = decision.measure !== undefined;
  return {
    text: { name: `duties/${outcome.replaceAll('_', '-')}`, version: 1 },
    // A report that goes back to its sender decides nothing about the client.
    decision: outcome !== 'returned',
    nl: {
      subject: subject.nl,
      what: [what.nl, ...reduction(decision, 'nl')],
      why: [
        ...facts.nl,
        told
          ? 'Wij hebben gelezen en gehoord wat u ons vertelde.'
          : 'Wij hebben uw kant niet gehoord.',
        reason,
      ],
      basis: article,
      whatYouCanDo: reduces
        ? [
            'Doet u weer mee? Vertel het ons. Wij kunnen de maatregel dan eerder laten stoppen (artikel 18 lid 11).',
            'Kunt u de huur of het eten niet betalen? Bel ons.',
          ]
        : ['Hebt u vragen? Bel ons.'],
    },
    en: {
      subject: subject.en,
      what: [what.en, ...reduction(decision, 'en')],
      why: [
        ...facts.en,
        told ? 'We read and heard what you told us.' : 'We have not heard your side.',
        `In the words of the decision, in Dutch: ${reason}`,
      ],
      basis: englishArticle(article),
      whatYouCanDo: reduces
        ? [
            'Do you take part again? Tell us. We can then end the sanction earlier (article 18(11)).',
            'Can you not pay the rent or food? Call us.',
          ]
        : ['Do you have questions? Call us.'],
    },
  };
}

const englishArticle = (article: string): string =>
  article
    .replaceAll('artikel', 'article')
    .replaceAll(' lid ', ' paragraph ')
    .replaceAll(' onder ', ' under ')
    .replaceAll(' en ', ' and ')
    .replaceAll('de Maatregelenverordening', 'the sanctions ordinance of')
    .replaceAll('Algemene wet bestuursrecht', 'General Administrative Law Act')
    .replaceAll(' van de Participatiewet', ' of the Participation Act');
