import { defineWords } from '#web/words.ts';

/** What each part of a scenario assumes, and where that comes from. Numbers come written for the language. */
export const assumptionWords = defineWords({
  inflow: {
    nl: (from: string, change: string) =>
      `Vanaf ${from} is de instroom ${change} ten opzichte van nu.`,
    en: (from: string, change: string) => `From ${from} inflow is ${change} compared with now.`,
  },
  inflowSource: {
    nl: 'Een aanname van wie de toekomst verkent; er is geen bron voor nodig om te zien wat het zou doen.',
    en: 'An assumption of who explores the future; no source is needed to see what it would do.',
  },
  'labour-market': {
    nl: (from: string, change: string, one: string, low: string, high: string) =>
      `Vanaf ${from} zijn er ${change} vacatures. Bij 1% meer vacatures is er ${one}% meer uitstroom naar werk (95%: ${low} tot ${high}).`,
    en: (from: string, change: string, one: string, low: string, high: string) =>
      `From ${from} there are ${change} vacancies. With 1% more vacancies there are ${one}% more exits to work (95%: ${low} to ${high}).`,
  },
  'labour-marketSource': {
    nl: 'Wat over werklozen bekend is (Petrongolo en Pissarides 2001: 0,3 tot 0,5), lager gesteld voor de bijstand; met een geladen reeks samengenomen met de eigen uitstroom ernaast, elk naar hoe zeker het is (zie Arbeidsmarkt).',
    en: 'What is known of the unemployed (Petrongolo and Pissarides 2001: 0.3 to 0.5), set lower for social assistance; with a series loaded taken together with own exits beside it, each by how sure it is (see Labour market).',
  },
  capacity: {
    nl: (from: string, moved: string, one: string, low: string, high: string) =>
      `Vanaf ${from}: ${moved}. Bij 1% minder cliënten per coach is er ${one}% meer uitstroom naar werk (95%: ${low} tot ${high}); bij meer cliënten per coach evenredig minder. De groep die coaches verliest, telt dus mee.`,
    en: (from: string, moved: string, one: string, low: string, high: string) =>
      `From ${from}: ${moved}. With 1% fewer clients a coach there are ${one}% more exits to work (95%: ${low} to ${high}); with more clients a coach as much fewer. The group that loses coaches counts too.`,
  },
  capacitySource: {
    nl: 'De evaluatie van Samen voor Zuid (KNAPRZ, 2.5.2) vindt in de literatuur enig bewijs, met kleine effecten (Heyma en Van der Werf 2014; Maibom e.a. 2017; Van den Berg e.a. 2012). Het getal voor klein is van ons.',
    en: 'The evaluation of Samen voor Zuid (KNAPRZ, 2.5.2) finds some evidence in the literature, with small effects (Heyma and Van der Werf 2014; Maibom et al. 2017; Van den Berg et al. 2012). The number for small is ours.',
  },
  'wage-subsidies': {
    nl: (from: string, places: string, anyway: string) =>
      `Vanaf ${from} gaan per maand ${places} huishoudens meer met loonkostensubsidie aan het werk; ${anyway} van hen zou ook zonder subsidie werk hebben gevonden.`,
    en: (from: string, places: string, anyway: string) =>
      `From ${from}, ${places} households a month more start work with a wage subsidy; ${anyway} of them would have found work without it.`,
  },
  'wage-subsidiesSource': {
    nl: 'Het deel dat ook zonder subsidie werk vond, is een aanname van ons (30 tot 70%).',
    en: 'The share who would have found work anyway is our assumption (30 to 70%).',
  },
  'service-model': {
    nl: (from: string) =>
      `Vanaf ${from} werkt Werk volgens het dienstverleningsmodel van 2024: 40 cliënten per coach in het eerste halve jaar, 60 tot twee jaar, daarna begeleiding in groepen, met half zoveel aandacht als nu. Het effect van aandacht is dat van de capaciteit.`,
    en: (from: string) =>
      `From ${from} Work follows the service model of 2024: 40 clients a coach in the first half year, 60 up to two years, guidance in groups afterwards, with half the attention of now. The effect of attention is that of capacity.`,
  },
  'service-modelSource': {
    nl: 'Normen: brief aan de raad, In beweging naar werk (2024). Welke duur bij welk spoor hoort, is onze lezing.',
    en: 'Norms: letter to the council, In beweging naar werk (2024). Which duration belongs to which track is our reading.',
  },
  housing: {
    nl: (from: string, number: string, share: string) =>
      `Vanaf ${from} komen er per jaar ${number} woningen meer bij; per woning ${share} huishouden met bijstand.`,
    en: (from: string, number: string, share: string) =>
      `From ${from}, ${number} dwellings a year more are added; ${share} household on benefit each.`,
  },
  'labour-migration': {
    nl: (from: string, number: string, share: string) =>
      `Vanaf ${from} komen er per jaar ${number} arbeidsmigranten meer; per migrant ${share} huishouden met bijstand.`,
    en: (from: string, number: string, share: string) =>
      `From ${from}, ${number} labour migrants a year more come in; ${share} household on benefit each.`,
  },
  refugees: {
    nl: (from: string, number: string, share: string) =>
      `Vanaf ${from} worden er per jaar ${number} statushouders meer gehuisvest; per persoon ${share} huishouden met bijstand.`,
    en: (from: string, number: string, share: string) =>
      `From ${from}, ${number} refugees with status a year more are housed; ${share} household on benefit each.`,
  },
  perHeadSource: {
    nl: 'Het aandeel met bijstand is een aanname van ons, met een ruime marge; vul een eigen cijfer in als u het hebt.',
    en: 'The share on benefit is our assumption, with a wide margin; give a figure of your own when you have one.',
  },
  base: {
    nl: 'Alles gaat door zoals het nu gaat: instroom, kansen op uitstroom en terugkeer, begeleiding.',
    en: 'Everything goes on as it goes now: inflow, chances of exit and return, guidance.',
  },
  more: { nl: (share: string) => `${share} meer`, en: (share: string) => `${share} more` },
  fewer: { nl: (share: string) => `${share} minder`, en: (share: string) => `${share} fewer` },
  moved: {
    nl: (fte: string, service: string) => `${fte} fte bij ${service}`,
    en: (fte: string, service: string) => `${fte} fte at ${service}`,
  },
});

/** Departments as people call them. */
export const serviceWords = defineWords({
  work: { nl: 'Werk', en: 'Work' },
  prestatie010: { nl: 'Prestatie010 (activering)', en: 'Prestatie010 (activation)' },
  youth: { nl: 'Jongerenloket', en: 'Youth desk' },
  other: { nl: 'Zonder coach van deze drie', en: 'Without a coach of these three' },
});

/** Tracks of the service model in force. */
export const trackWords = defineWords({
  '0': { nl: '0 instroom', en: '0 inflow' },
  '1': { nl: '1 werk', en: '1 work' },
  '2': { nl: '2 onderwijs', en: '2 education' },
  '3': { nl: '3 vaardigheden', en: '3 skills' },
  '4': { nl: '4 persoonlijke ontwikkeling', en: '4 personal development' },
  '5': { nl: '5 welzijn', en: '5 wellbeing' },
  none: { nl: 'nog geen spoor van nu', en: 'no track of today yet' },
});
