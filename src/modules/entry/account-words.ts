import { defineWords } from '#web/words.ts';

/** What somebody reads who signs in with the account of the municipality. */
export const accountWords = defineWords({
  accountLead: {
    nl: 'Meld u aan met uw account van de gemeente.',
    en: 'Sign in with your account of the municipality.',
  },
  withAccount: { nl: 'Aanmelden met uw account', en: 'Sign in with your account' },
  tryAgain: { nl: 'Probeer het opnieuw', en: 'Try again' },
  numberOfRequest: {
    nl: (number: string) => `Nummer van dit verzoek: ${number}`,
    en: (number: string) => `Number of this request: ${number}`,
  },
  providerUnreachable: {
    nl: 'De aanmelddienst van de gemeente antwoordt niet. Probeer het over een paar minuten opnieuw. Blijft het misgaan, meld het dan bij de beheerder, met dit nummer.',
    en: 'The sign-in service of the municipality does not answer. Try again in a few minutes. If it keeps going wrong, tell the administrator, with this number.',
  },
  accountMisconfigured: {
    nl: 'Het aanmelden is niet goed ingesteld. Meld het bij de beheerder, met dit nummer.',
    en: 'Signing in is not set up well. Tell the administrator, with this number.',
  },
  providerRefused: {
    nl: 'De aanmelddienst van de gemeente heeft u niet aangemeld. Probeer het opnieuw, of vraag het de beheerder, met dit nummer.',
    en: 'The sign-in service of the municipality did not sign you in. Try again, or ask the administrator, with this number.',
  },
  answerNotOurs: {
    nl: 'Het aanmelden duurde te lang, of het begon in een ander venster. Probeer het opnieuw.',
    en: 'Signing in took too long, or it began in another window. Try again.',
  },
  noStaffClaim: {
    nl: 'Uw account zegt niet wie u bent. De beheerder kan dat instellen, met dit nummer.',
    en: 'Your account does not say who you are. The administrator can set that, with this number.',
  },
  mailNotVerified: {
    nl: 'Het e-mailadres van uw account is niet bevestigd. Bevestig het en probeer het opnieuw.',
    en: 'The mail address of your account is not verified. Verify it and try again.',
  },
  noRoleClaim: {
    nl: 'Uw account heeft geen rol in Werkspoor. Uw leidinggevende kan die aanvragen bij de beheerder.',
    en: 'Your account has no role in Werkspoor. Your manager can ask the administrator for one.',
  },
  unknownStaff: {
    nl: 'U staat niet bij de medewerkers. Bent u nieuw, dan komt u erbij met de volgende levering van de personeelsgegevens. Vraag het anders de beheerder.',
    en: 'You are not among the members of staff. If you are new, you will be with the next delivery of staff records. Otherwise ask the administrator.',
  },
  severalStaff: {
    nl: 'Bij uw account horen meer medewerkers. De beheerder moet de personeelsgegevens verbeteren.',
    en: 'Several members of staff belong to your account. The administrator has to correct the staff records.',
  },
  severalRoles: {
    nl: 'Uw account heeft meer dan één rol, en geen ervan is die van de personeelsgegevens. De beheerder kan één rol kiezen.',
    en: 'Your account has more than one role, and none of them is that of the staff records. The administrator can choose one.',
  },
  otherTeam: {
    nl: 'Volgens uw account hoort u bij een ander team dan in de personeelsgegevens. Vraag de beheerder wat klopt.',
    en: 'Your account says another team than the staff records. Ask the administrator which is right.',
  },
});
