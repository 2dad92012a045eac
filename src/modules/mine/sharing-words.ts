import { defineWords } from '#web/words.ts';

export const sharingWords = defineWords({
  title: { nl: 'Wie weet wat van mij', en: 'Who knows what of me' },
  lead: {
    nl: 'Wie met u werkt, wat zij van u weten en waarom, en wie uw dossier bekeek.',
    en: 'Who works with you, what they know of you and why, and who looked at your file.',
  },
  partners: { nl: 'Wie er met u werkt', en: 'Who works with you' },
  partnersCaption: {
    nl: 'Andere organisaties, en wat zij mogen weten',
    en: 'Other organisations, and what they may know',
  },
  noPartners: {
    nl: 'Er werkt nu geen andere organisatie met u.',
    en: 'No other organisation works with you now.',
  },
  partner: { nl: 'Organisatie', en: 'Organisation' },
  works: { nl: 'Waarmee', en: 'With what' },
  since: { nl: 'Sinds', en: 'Since' },
  lawText: {
    nl: 'Staat er een wet bij, dan mogen wij dat delen zonder het te vragen. Anders vragen wij het u. Nee zeggen kost u niets: uw uitkering en begeleiding blijven hetzelfde (AVG artikel 7).',
    en: 'Where an act is named, we may share that without asking. Else we ask you. Saying no costs you nothing: your benefit and guidance stay the same (GDPR article 7).',
  },
  consents: { nl: 'Mijn toestemming', en: 'My consent' },
  consentsCaption: { nl: 'Waarvoor u toestemming gaf', en: 'What you gave consent for' },
  noConsents: { nl: 'U gaf nog nergens toestemming voor.', en: 'You gave no consent yet.' },
  what: { nl: 'Wat', en: 'What' },
  whatFor: { nl: 'Waarvoor', en: 'What for' },
  until: { nl: 'Geldt tot', en: 'Holds until' },
  state: { nl: 'Hoe staat het', en: 'How it stands' },
  holds: { nl: 'geldt', en: 'holds' },
  lapsed: { nl: 'voorbij', en: 'over' },
  withdrawnOn: {
    nl: (day: string) => `ingetrokken op ${day}`,
    en: (day: string) => `withdrawn on ${day}`,
  },
  give: { nl: 'Geef toestemming', en: 'Give consent' },
  giveIt: { nl: 'Ik geef toestemming', en: 'I give consent' },
  withdraw: { nl: 'Trek in', en: 'Withdraw' },
  itemWrong: {
    nl: 'Kies gegevens waarvoor deze organisatie toestemming nodig heeft. Voor de andere is dat niet nodig, of mag het nooit.',
    en: 'Choose data for which this organisation needs consent. For the others it is not needed, or never allowed.',
  },
  whatForNeeded: { nl: 'Vul in waarvoor.', en: 'Fill in what for.' },
  untilWrong: {
    nl: 'Kies een dag in de toekomst, ten hoogste een jaar verder.',
    en: 'Choose a day in the future, at most a year ahead.',
  },
  notYours: {
    nl: 'Toestemming geeft alleen de cliënt zelf, of wie de cliënt hierin vertegenwoordigt.',
    en: 'Only the client gives consent, or who represents the client in it.',
  },
  looks: { nl: 'Wie mijn dossier bekeek', en: 'Who looked at my file' },
  looksLead: {
    nl: 'Wanneer iemand keek, in welke functie, en waarvoor; de laatste 200 keer. Uw eigen bezoek staat er niet bij. Geen namen: dat beschermt de medewerkers (AVG artikel 15; Hof van Justitie EU, zaak C-579/21). Wat voor een onderzoek is bekeken, ziet u als het onderzoek klaar is. Denkt u dat iemand onterecht keek? Zeg het bij “Mijn gegevens”: de privacyfunctionaris zoekt het uit.',
    en: 'When somebody looked, in which function, and what for; the last 200 times. Your own visits are left out. No names: that protects the staff (GDPR article 15; EU Court of Justice, case C-579/21). What was looked at for an examination shows once that has ended. Do you think that somebody looked without reason? Say so under “My details”: the privacy officer finds out.',
  },
});
