import { defineWords } from '#web/words.ts';

/** What applicants read: CEFR level B1. */
export const publicWords = defineWords({
  apply: { nl: 'Bijstand aanvragen', en: 'Apply for social assistance' },
  applyLead: {
    nl: 'U meldt zich hier voor bijstand. Wij bellen u daarna. U hebt ongeveer tien minuten nodig.',
    en: 'Here you report for social assistance. We call you afterwards. You need about ten minutes.',
  },
  notSaved: {
    nl: 'Wat u invult wordt pas verstuurd als u op het einde op “Verstuur” klikt.',
    en: 'What you fill in is sent only when you click “Send” at the end.',
  },
  byPhone: {
    nl: 'Liever niet op internet? Bel 06-00000000 of kom naar het loket. Wij helpen u.',
    en: 'Rather not on the internet? Call 06-00000000 or come to the desk. We will help you.',
  },
  toCheck: { nl: 'Kijk eerst of u recht hebt', en: 'First check whether you are entitled' },
  next: { nl: 'Verder', en: 'Next' },
  back: { nl: 'Terug', en: 'Back' },
  send: { nl: 'Verstuur', en: 'Send' },
  check: { nl: 'Kijk het na', en: 'Check your answers' },
  checkLead: {
    nl: 'Klopt alles? Met “Terug” kunt u iets veranderen.',
    en: 'Is everything right? With “Back” you can change something.',
  },
  name: { nl: 'Wie bent u?', en: 'Who are you?' },
  givenNames: { nl: 'Voornaam', en: 'Given name' },
  familyName: { nl: 'Achternaam', en: 'Family name' },
  birthDate: { nl: 'Wanneer bent u geboren?', en: 'When were you born?' },
  address: { nl: 'Waar woont u?', en: 'Where do you live?' },
  street: { nl: 'Straat', en: 'Street' },
  houseNumber: { nl: 'Huisnummer', en: 'House number' },
  postcode: { nl: 'Postcode', en: 'Postcode' },
  postcodeHint: { nl: 'Bijvoorbeeld 3081 AA', en: 'For example 3081 AA' },
  reach: { nl: 'Hoe kunnen wij u bereiken?', en: 'How can we reach you?' },
  reachHint: { nl: 'Vul ten minste één van de twee in.', en: 'Fill in at least one of the two.' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'Mail' },
  partnerWho: { nl: 'Wie is uw partner?', en: 'Who is your partner?' },
  from: { nl: 'Vanaf wanneer hebt u geld nodig?', en: 'From when do you need money?' },
  fromHint: {
    nl: 'Meestal is dat vandaag. Is het een dag die al voorbij is? Zeg dan waarom u zich nu pas meldt.',
    en: 'Usually that is today. Is it a day that has passed? Then say why you report only now.',
  },
  whyLater: { nl: 'Waarom meldt u zich nu pas?', en: 'Why do you report only now?' },
  youngNote: {
    nl: 'U bent jonger dan 27 jaar. Dan zoekt u eerst vier weken zelf naar werk of een opleiding. Daarna kunt u bijstand aanvragen. Zat u op een praktijkschool of op speciaal onderwijs, of kunt u door ziekte minder werken? Dan hoeft dat niet. Wij vragen ernaar als wij u bellen. Dit staat in artikel 41 van de Participatiewet.',
    en: 'You are under 27. Then you first search for work or a course yourself for four weeks. After that you can apply. Did you go to a practical or special school, or can you work less because of illness? Then you need not. We ask about it when we call you. This is in article 41 of the Participation Act.',
  },
  documentsNeeded: {
    nl: 'Deze papieren hebben wij straks van u nodig',
    en: 'We will need these papers from you',
  },
  sent: { nl: 'Uw melding is binnen', en: 'We have your report' },
  sentLead: {
    nl: (reference: string) => `Uw kenmerk is ${reference}. Schrijf het op.`,
    en: (reference: string) => `Your reference is ${reference}. Write it down.`,
  },
  sentNext: {
    nl: 'Wij bellen u binnen drie werkdagen voor een afspraak. Neem dan uw identiteitsbewijs mee. Binnen acht weken na uw aanvraag hoort u of u bijstand krijgt. Hebt u binnen vier weken nog niets gehoord? Dan krijgt u meestal een voorschot.',
    en: 'We call you within three working days for an appointment. Bring your proof of identity then. Within eight weeks after your application you hear whether you get social assistance. Have you heard nothing within four weeks? Then you usually get an advance.',
  },
  urgent: {
    nl: 'Hebt u nu geen geld voor eten? Bel ons vandaag: 06-00000000.',
    en: 'Do you have no money for food now? Call us today: 06-00000000.',
  },
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  choose: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  dayFault: {
    nl: 'Vul een dag in die bestaat en geweest is.',
    en: 'Fill in a day that exists and has passed.',
  },
  dayExists: { nl: 'Vul een dag in die bestaat.', en: 'Fill in a day that exists.' },
  postcodeFault: {
    nl: 'Vul vier cijfers en twee letters in, zoals 3081 AA.',
    en: 'Fill in four digits and two letters, such as 3081 AA.',
  },
  reachFault: { nl: 'Vul uw telefoon of uw e-mail in.', en: 'Fill in your phone or your mail.' },
  mailFault: {
    nl: 'Dit is geen e-mailadres: kijk het na.',
    en: 'This is no mail address: check it.',
  },
  selfCheck: { nl: 'Heb ik recht op bijstand?', en: 'Am I entitled to social assistance?' },
  selfCheckLead: {
    nl: 'Beantwoord een paar vragen. U ziet dan of u waarschijnlijk recht hebt. Er wordt niets bewaard.',
    en: 'Answer a few questions. You then see whether you are probably entitled. Nothing is kept.',
  },
  probably: {
    nl: 'U hebt waarschijnlijk recht op bijstand',
    en: 'You are probably entitled to social assistance',
  },
  probablyNot: {
    nl: 'U hebt waarschijnlijk geen recht op bijstand',
    en: 'You are probably not entitled to social assistance',
  },
  other: {
    nl: 'Er is waarschijnlijk een andere regeling voor u',
    en: 'There is probably another provision for you',
  },
  noPromise: {
    nl: 'Dit is geen besluit. U mag altijd bijstand aanvragen; dan kijken wij naar uw hele situatie.',
    en: 'This is no decision. You may always apply; then we look at your whole situation.',
  },
  basis: {
    nl: (article: string) => `Dit staat in: ${article}.`,
    en: (article: string) => `This is in: ${article}.`,
  },
  amountHint: {
    nl: (amount: string, source: string) => `Uw bedrag is ${amount} (${source}).`,
    en: (amount: string, source: string) => `Your amount is ${amount} (${source}).`,
  },
  noAmounts: {
    nl: 'De bedragen van vandaag zijn hier niet bekend. Bel ons: wij rekenen het met u na.',
    en: 'The amounts of today are not known here. Call us: we will work it out with you.',
  },
  again: { nl: 'Begin opnieuw', en: 'Start again' },
});
