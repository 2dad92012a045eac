import { applicationReasons, documentKinds } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import type { LetterText } from '#web/letter/content.ts';
import type { Decision, Outcome } from './rules/decision.ts';

type Letter = {
  readonly text: { readonly name: string; readonly version: number };
  readonly nl: LetterText;
  readonly en: LetterText;
  readonly decision: boolean;
};

const articlesNl = (article: string) =>
  article
    .replaceAll('art.', 'artikel')
    .replaceAll(' Pw', ' van de Participatiewet')
    .replaceAll(' Awb', ' van de Algemene wet bestuursrecht');
const articlesEn = (article: string) =>
  article
    .replaceAll('art.', 'article')
    .replaceAll(' lid ', ' paragraph ')
    .replaceAll(' en ', ' and ')
    .replaceAll(' Pw', ' of the Participation Act')
    .replaceAll(' Awb', ' of the General Administrative Law Act');

/** Something is missing: what, until when, and what happens when it does not come (Awb art. 4:5). */
export function completionLetter(kinds: readonly string[], due: Day): Letter {
  const basis = 'art. 4:5 Awb';
  return {
    text: { name: 'applications/complete', version: 1 },
    decision: false,
    nl: {
      subject: 'Wij missen nog iets bij uw aanvraag',
      what: [
        'U hebt bijstand aangevraagd. Wij kunnen nog niet beslissen, want wij missen papieren.',
      ],
      why: [
        'Wij hebben deze papieren nodig om te weten of u recht hebt op bijstand.',
        'Wij wachten met beslissen tot u ze hebt ingeleverd, of tot de laatste dag voorbij is.',
      ],
      basis: articlesNl(basis),
      whatYouCanDo: [
        `Lever deze papieren in. Dat kan tot en met ${formatting('nl').day(due)}.`,
        'Lukt dat niet op tijd? Bel ons dan vóór die dag. Anders kunnen wij uw aanvraag niet behandelen.',
      ],
      list: kinds.map((kind) => labelOf(documentKinds, kind).nl),
    },
    en: {
      subject: 'Something is missing with your application',
      what: [
        'You applied for social assistance. We cannot decide yet, because we are missing papers.',
      ],
      why: [
        'We need these papers to know whether you are entitled to social assistance.',
        'We wait with deciding until you have handed them in, or until the last day has passed.',
      ],
      basis: articlesEn(basis),
      whatYouCanDo: [
        `Hand in these papers. You can do that up to and including ${formatting('en').day(due)}.`,
        'Can you not do that in time? Call us before that day. Otherwise we cannot take up your application.',
      ],
      list: kinds.map((kind) => labelOf(documentKinds, kind).en),
    },
  };
}

type Told = { readonly subject: string; readonly what: string; readonly can: readonly string[] };

const told: Readonly<Record<Outcome, { readonly nl: Told; readonly en: Told }>> = {
  granted: {
    nl: {
      subject: 'U krijgt bijstand',
      what: 'U krijgt bijstand.',
      can: [
        'Geef het meteen door als er iets verandert. Bijvoorbeeld: u gaat werken, samenwonen of verhuizen.',
        'U hoort van ons wie uw vaste contact wordt bij het zoeken naar werk.',
      ],
    },
    en: {
      subject: 'You get social assistance',
      what: 'You get social assistance.',
      can: [
        'Tell us at once when something changes. For example: you start to work, live together or move.',
        'We will tell you who your fixed contact is for finding work.',
      ],
    },
  },
  rejected: {
    nl: {
      subject: 'U krijgt geen bijstand',
      what: 'U krijgt geen bijstand.',
      can: [
        'Verandert uw situatie? Dan kunt u opnieuw bijstand aanvragen.',
        'Hebt u nu geen geld voor eten of huur? Bel ons. Wij kijken wie u kan helpen.',
      ],
    },
    en: {
      subject: 'You get no social assistance',
      what: 'You get no social assistance.',
      can: [
        'Does your situation change? Then you can apply again.',
        'Do you have no money for food or rent now? Call us. We will see who can help you.',
      ],
    },
  },
  withdrawn: {
    nl: {
      subject: 'U hebt uw aanvraag ingetrokken',
      what: 'U wilt geen bijstand meer. Wij stoppen met uw aanvraag.',
      can: ['Hebt u toch bijstand nodig? Meld u dan opnieuw. Dat kan altijd.'],
    },
    en: {
      subject: 'You withdrew your application',
      what: 'You no longer want social assistance. We stop with your application.',
      can: ['Do you need social assistance after all? Then report again. You always can.'],
    },
  },
  not_taken_up: {
    nl: {
      subject: 'Wij behandelen uw aanvraag niet',
      what: 'Wij behandelen uw aanvraag voor bijstand niet verder.',
      can: [
        'Hebt u de papieren alsnog? Vraag dan opnieuw bijstand aan en lever ze meteen in.',
        'Was er een reden dat het niet lukte? Bel ons.',
      ],
    },
    en: {
      subject: 'We do not take up your application',
      what: 'We do not go on with your application for social assistance.',
      can: [
        'Do you have the papers after all? Then apply again and hand them in at once.',
        'Was there a reason why you could not? Call us.',
      ],
    },
  },
};

/** The decision: what, why with the article, what the applicant can do, and how to object. */
export function decisionLetter(decision: Decision): Letter {
  const { outcome, reason, article, grantedFrom, explanation } = decision;
  const because = labelOf(applicationReasons, reason);
  const from = (language: 'nl' | 'en') =>
    grantedFrom === undefined ? undefined : formatting(language).day(grantedFrom);
  const { nl, en } = told[outcome];
  return {
    text: { name: `applications/${outcome.replaceAll('_', '-')}`, version: 1 },
    // What somebody asked for is confirmed, not decided.
    decision: outcome !== 'withdrawn',
    nl: {
      subject: nl.subject,
      what: [nl.what, ...(from('nl') ? [`U krijgt het vanaf ${from('nl')}.`] : [])],
      why: [`De reden is: ${because.nl}.`, ...(explanation === '' ? [] : [explanation])],
      basis: articlesNl(article),
      whatYouCanDo: nl.can,
    },
    en: {
      subject: en.subject,
      what: [en.what, ...(from('en') ? [`You get it from ${from('en')}.`] : [])],
      why: [
        `The reason is: ${because.en}.`,
        ...(explanation === '' ? [] : [`In the words of the decision, in Dutch: ${explanation}`]),
      ],
      basis: articlesEn(article),
      whatYouCanDo: en.can,
    },
  };
}
