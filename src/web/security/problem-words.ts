import type { Words } from '#kernel/words.ts';

type ProblemWords = { readonly title: Words; readonly detail: Words };

/** What the product says when it cannot or will not answer, and what the reader can do. */
export const problemWords = {
  400: {
    title: { nl: 'Dit verzoek klopt niet', en: 'This request is not right' },
    detail: {
      nl: 'Ga terug naar de vorige bladzijde en probeer het opnieuw.',
      en: 'Go back to the previous page and try again.',
    },
  },
  401: {
    title: { nl: 'U bent niet aangemeld', en: 'You are not signed in' },
    detail: {
      nl: 'Meld u aan en ga dan opnieuw naar deze bladzijde.',
      en: 'Sign in and then go to this page again.',
    },
  },
  403: {
    title: { nl: 'U mag dit niet zien of doen', en: 'You may not see or do this' },
    detail: {
      nl: 'Deze bladzijde hoort niet bij uw rol, of het formulier is verlopen. Ga terug, laad de bladzijde opnieuw en probeer het nog eens.',
      en: 'This page does not belong to your role, or the form has expired. Go back, load the page again and try once more.',
    },
  },
  404: {
    title: { nl: 'Deze bladzijde bestaat niet', en: 'This page does not exist' },
    detail: {
      nl: 'Controleer het adres, of begin opnieuw op de beginpagina.',
      en: 'Check the address, or start again at the home page.',
    },
  },
  409: {
    title: { nl: 'Dit is intussen veranderd', en: 'This has changed in the meantime' },
    detail: {
      nl: 'Iemand anders heeft dit gewijzigd. Laad de bladzijde opnieuw en kijk wat er nu staat.',
      en: 'Someone else has changed this. Load the page again and look at what it says now.',
    },
  },
  413: {
    title: { nl: 'Dit is te groot om te versturen', en: 'This is too large to send' },
    detail: {
      nl: 'Verstuur minder tekst of een kleiner bestand.',
      en: 'Send less text or a smaller file.',
    },
  },
  429: {
    title: { nl: 'Te veel verzoeken achter elkaar', en: 'Too many requests in a row' },
    detail: {
      nl: 'Wacht een minuut en probeer het dan opnieuw.',
      en: 'Wait a minute and then try again.',
    },
  },
  500: {
    title: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
    detail: {
      nl: 'Probeer het later opnieuw. Blijft het misgaan, meld het dan bij de beheerder, met dit nummer.',
      en: 'Try again later. If it keeps going wrong, tell the administrator, with this number.',
    },
  },
  503: {
    title: { nl: 'Het systeem is even niet beschikbaar', en: 'The system is briefly unavailable' },
    detail: {
      nl: 'Probeer het over een minuut opnieuw.',
      en: 'Try again in a minute.',
    },
  },
} as const satisfies Readonly<Record<number, ProblemWords>>;

export type ProblemStatus = keyof typeof problemWords;

export const isProblemStatus = (status: number): status is ProblemStatus => status in problemWords;
