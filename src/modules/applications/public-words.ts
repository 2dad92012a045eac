import { defineWords } from '#web/words.ts';
import type { CheckQuestion, CheckResult } from './rules/self-check.ts';
import type { Question } from './rules/situation.ts';

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
  documentsNeeded: { nl: 'Deze papieren hebben wij straks van u nodig', en: 'We will need these papers from you' },
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
  dayFault: { nl: 'Vul een dag in die bestaat en geweest is.', en: 'Fill in a day that exists and has passed.' },
  dayExists: { nl: 'Vul een dag in die bestaat.', en: 'Fill in a day that exists.' },
  postcodeFault: { nl: 'Vul vier cijfers en twee letters in, zoals 3081 AA.', en: 'Fill in four digits and two letters, such as 3081 AA.' },
  reachFault: { nl: 'Vul uw telefoon of uw e-mail in.', en: 'Fill in your phone or your mail.' },
  mailFault: { nl: 'Dit is geen e-mailadres: kijk het na.', en: 'This is no mail address: check it.' },
  selfCheck: { nl: 'Heb ik recht op bijstand?', en: 'Am I entitled to social assistance?' },
  selfCheckLead: {
    nl: 'Beantwoord een paar vragen. U ziet dan of u waarschijnlijk recht hebt. Er wordt niets bewaard.',
    en: 'Answer a few questions. You then see whether you are probably entitled. Nothing is kept.',
  },
  probably: { nl: 'U hebt waarschijnlijk recht op bijstand', en: 'You are probably entitled to social assistance' },
  probablyNot: { nl: 'U hebt waarschijnlijk geen recht op bijstand', en: 'You are probably not entitled to social assistance' },
  other: { nl: 'Er is waarschijnlijk een andere regeling voor u', en: 'There is probably another provision for you' },
  noPromise: {
    nl: 'Dit is geen besluit. U mag altijd bijstand aanvragen; dan kijken wij naar uw hele situatie.',
    en: 'This is no decision. You may always apply; then we look at your whole situation.',
  },
  basis: { nl: (article: string) => `Dit staat in: ${article}.`, en: (article: string) => `This is in: ${article}.` },
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

type Asked = { readonly nl: string; readonly en: string };
type Choices = Readonly<Record<string, Asked>>;
const yesNo: Choices = { no: { nl: 'Nee', en: 'No' }, yes: { nl: 'Ja', en: 'Yes' } };

export const situationWords: Readonly<Record<Question, { readonly ask: Asked; readonly choices: Choices }>> = {
  partner: { ask: { nl: 'Woont u samen met een partner?', en: 'Do you live with a partner?' }, choices: yesNo },
  children: { ask: { nl: 'Wonen er kinderen onder 18 bij u?', en: 'Do children under 18 live with you?' }, choices: yesNo },
  housing: {
    ask: { nl: 'Hoe woont u?', en: 'How do you live?' },
    choices: {
      rent: { nl: 'Ik huur een woning', en: 'I rent a home' },
      own: { nl: 'Ik heb een eigen huis', en: 'I own a house' },
      with_others: { nl: 'Ik woon bij anderen in', en: 'I live in with others' },
      none: { nl: 'Ik heb geen vaste woning', en: 'I have no fixed home' },
    },
  },
  income: {
    ask: { nl: 'Welk inkomen hebt u nu?', en: 'Which income do you have now?' },
    choices: {
      none: { nl: 'Geen inkomen', en: 'No income' },
      wages: { nl: 'Loon uit werk', en: 'Wages from work' },
      unemployment: { nl: 'WW', en: 'Unemployment benefit (WW)' },
      other_benefit: { nl: 'Een andere uitkering', en: 'Another benefit' },
      business: { nl: 'Een eigen bedrijf', en: 'A business of my own' },
      maintenance: { nl: 'Alimentatie', en: 'Maintenance' },
    },
  },
  ended: {
    ask: { nl: 'Waarom hebt u nu bijstand nodig?', en: 'Why do you need social assistance now?' },
    choices: {
      work: { nl: 'Mijn werk stopte', en: 'My work stopped' },
      unemployment: { nl: 'Mijn WW stopt of stopte', en: 'My unemployment benefit stops or stopped' },
      study: { nl: 'Ik stopte met mijn opleiding', en: 'I stopped my course' },
      business: { nl: 'Mijn bedrijf stopte', en: 'My business stopped' },
      relationship: { nl: 'Mijn relatie stopte', en: 'My relationship ended' },
      other: { nl: 'Iets anders', en: 'Something else' },
      nothing: { nl: 'Er veranderde niets', en: 'Nothing changed' },
    },
  },
  nationality: {
    ask: { nl: 'Welke nationaliteit hebt u?', en: 'Which nationality do you have?' },
    choices: {
      dutch_eu: { nl: 'Nederlands, of van een land in de EU', en: 'Dutch, or of a country in the EU' },
      permit: { nl: 'Een andere; ik heb een verblijfsdocument', en: 'Another; I have a residence document' },
    },
  },
};

export const checkWords: Readonly<Record<CheckQuestion, { readonly ask: Asked; readonly choices: Choices }>> = {
  age: {
    ask: { nl: 'Hoe oud bent u?', en: 'How old are you?' },
    choices: {
      under_18: { nl: 'Jonger dan 18', en: 'Under 18' },
      '18_20': { nl: '18, 19 of 20', en: '18, 19 or 20' },
      '21_26': { nl: '21 tot en met 26', en: '21 to 26' },
      '27_pension': { nl: '27 of ouder, nog geen AOW', en: '27 or over, no state pension yet' },
      pension: { nl: 'Ik heb de AOW-leeftijd', en: 'I have reached state pension age' },
    },
  },
  place: {
    ask: { nl: 'Waar woont u?', en: 'Where do you live?' },
    choices: { here: { nl: 'In Rotterdam', en: 'In Rotterdam' }, elsewhere: { nl: 'Ergens anders', en: 'Somewhere else' } },
  },
  residence: {
    ask: { nl: 'Mag u in Nederland wonen?', en: 'May you live in the Netherlands?' },
    choices: {
      dutch_eu: { nl: 'Ja, ik ben Nederlander of kom uit de EU', en: 'Yes, I am Dutch or from the EU' },
      permit: { nl: 'Ja, ik heb een verblijfsvergunning', en: 'Yes, I have a residence permit' },
      none: { nl: 'Nee, of dat weet ik niet', en: 'No, or I do not know' },
    },
  },
  study: {
    ask: { nl: 'Volgt u een opleiding met studiefinanciering, of kunt u dat?', en: 'Do you follow a course with student finance, or could you?' },
    choices: yesNo,
  },
  household: {
    ask: { nl: 'Met wie woont u?', en: 'Whom do you live with?' },
    choices: {
      alone: { nl: 'Zonder partner en zonder kinderen', en: 'Without partner and without children' },
      alone_children: { nl: 'Zonder partner, met kinderen onder 18', en: 'Without partner, with children under 18' },
      partner: { nl: 'Met een partner', en: 'With a partner' },
    },
  },
  sharers: {
    ask: { nl: 'Hoeveel andere mensen van 27 jaar of ouder wonen bij u? Huurders met een contract en studenten tellen niet.', en: 'How many other people of 27 or over live with you? Tenants with a contract and students do not count.' },
    choices: {
      '0': { nl: 'Niemand', en: 'Nobody' },
      '1': { nl: 'Eén', en: 'One' },
      '2': { nl: 'Twee', en: 'Two' },
      '3': { nl: 'Drie of meer', en: 'Three or more' },
    },
  },
  benefit: {
    ask: { nl: 'Hebt u recht op een andere uitkering?', en: 'Are you entitled to another benefit?' },
    choices: {
      no: { nl: 'Nee', en: 'No' },
      unemployment: { nl: 'Ja, WW', en: 'Yes, unemployment benefit (WW)' },
      sickness_disability: { nl: 'Ja, omdat ik ziek of arbeidsongeschikt ben', en: 'Yes, because I am ill or disabled for work' },
    },
  },
  income: {
    ask: { nl: 'Is uw inkomen per maand lager of hoger dan uw bedrag? Tel het inkomen van uw partner mee.', en: 'Is your income a month below or above your amount? Count the income of your partner.' },
    choices: { below: { nl: 'Lager', en: 'Below' }, above: { nl: 'Even hoog of hoger', en: 'The same or above' } },
  },
  assets: {
    ask: { nl: 'Hebt u minder of meer spaargeld en bezit dan dit bedrag? Uw huis telt niet helemaal mee.', en: 'Do you have less or more savings and belongings than this amount? Your house does not count in full.' },
    choices: { below: { nl: 'Minder', en: 'Less' }, above: { nl: 'Meer', en: 'More' } },
  },
};

type Said = { readonly why: Asked; readonly where: Asked };
const applyHere: Asked = { nl: 'Vraag bijstand aan op deze site, of bel 06-00000000.', en: 'Apply on this site, or call 06-00000000.' };

export const resultWords: Readonly<Record<CheckResult['reason'], Said>> = {
  minor: {
    why: { nl: 'U bent nog geen 18. Uw ouders moeten voor u zorgen.', en: 'You are not 18 yet. Your parents have to care for you.' },
    where: { nl: 'Kan dat niet? Bel het wijkteam in uw buurt.', en: 'Is that impossible? Call the neighbourhood team near you.' },
  },
  pension: {
    why: { nl: 'U hebt de AOW-leeftijd. Is uw AOW te laag? Dan kunt u een aanvulling krijgen (AIO).', en: 'You have reached state pension age. Is your pension too low? Then you can get a supplement (AIO).' },
    where: { nl: 'Vraag die aan bij de SVB.', en: 'Apply for it with the SVB.' },
  },
  elsewhere: {
    why: { nl: 'Bijstand vraagt u aan waar u woont.', en: 'You apply for social assistance where you live.' },
    where: { nl: 'Ga naar de gemeente waar u woont.', en: 'Go to the municipality where you live.' },
  },
  no_residence: {
    why: { nl: 'Voor bijstand moet u in Nederland mogen wonen.', en: 'For social assistance you must be allowed to live in the Netherlands.' },
    where: { nl: 'Weet u het niet zeker? Bel het wijkteam of VluchtelingenWerk.', en: 'Are you not sure? Call the neighbourhood team or VluchtelingenWerk.' },
  },
  study: {
    why: { nl: 'Wie een opleiding met studiefinanciering kan volgen, krijgt geen bijstand.', en: 'Who can follow a course with student finance gets no social assistance.' },
    where: { nl: 'Vraag studiefinanciering aan bij DUO. Het Jongerenloket helpt u kiezen.', en: 'Apply for student finance with DUO. The youth desk helps you choose.' },
  },
  income: {
    why: { nl: 'Uw inkomen is hoog genoeg volgens de wet.', en: 'Your income is high enough by law.' },
    where: { nl: 'Komt u toch niet rond? De geldhulp van de gemeente kijkt met u mee. Ook toeslagen helpen soms.', en: 'Can you still not make ends meet? The money help of the municipality looks along with you. Allowances sometimes help too.' },
  },
  supplement: {
    why: { nl: 'U hebt een uitkering van UWV. Is die te laag? Dan gaat een toeslag van UWV voor op bijstand.', en: 'You have a benefit of UWV. Is it too low? Then a supplement of UWV comes before social assistance.' },
    where: { nl: 'Vraag de toeslag aan bij UWV. Stopt uw uitkering binnenkort? Dan kunt u zich hier al melden.', en: 'Apply for the supplement with UWV. Does your benefit stop soon? Then you can report here already.' },
  },
  assets: {
    why: { nl: 'U hebt meer spaargeld of bezit dan mag.', en: 'You have more savings or belongings than allowed.' },
    where: { nl: 'Wordt het minder dan dit bedrag? Vraag dan bijstand aan.', en: 'Does it become less than this amount? Then apply.' },
  },
  entitled: {
    why: { nl: 'U hebt te weinig inkomen en spaargeld om van te leven.', en: 'You have too little income and savings to live on.' },
    where: applyHere,
  },
  entitled_search: {
    why: { nl: 'U hebt te weinig inkomen en spaargeld. U bent jonger dan 27: meestal zoekt u eerst vier weken zelf naar werk of een opleiding.', en: 'You have too little income and savings. You are under 27: usually you first search for work or a course yourself for four weeks.' },
    where: applyHere,
  },
};
