import { defineWords } from '#web/words.ts';

type Ahead = {
  readonly by: string;
  readonly expected: string;
  readonly low: string;
  readonly high: string;
  readonly target: string;
  readonly probability: string;
};

/** The sentences of each chapter; `before` is how it was in the compared period, or empty. */
export const chapterWords = defineWords({
  stockTitle: { nl: 'Bestand en weg naar het doel', en: 'Stock and path to the target' },
  householdsIn: {
    nl: (place: string) => `Huishoudens, ${place}`,
    en: (place: string) => `Households, ${place}`,
  },
  stockMessage: {
    nl: (day: string, count: string, before: string) =>
      `Op ${day} hadden ${count} huishoudens een bijstandsuitkering${before}.`,
    en: (day: string, count: string, before: string) =>
      `On ${day}, ${count} households were on social assistance${before}.`,
  },
  target: { nl: (count: string) => `doel ${count}`, en: (count: string) => `target ${count}` },
  outlook: {
    nl: (it: Ahead) =>
      `Gaat alles door zoals het nu gaat, dan zijn het er op ${it.by} naar verwachting ${it.expected}, in 8 van de 10 gevallen tussen ${it.low} en ${it.high}; de kans op ten hoogste ${it.target} is dan ${it.probability} (zie Prognose).`,
    en: (it: Ahead) =>
      `If all goes on as it goes now, there will be about ${it.expected} by ${it.by}, in 8 of 10 cases between ${it.low} and ${it.high}; the chance of at most ${it.target} is then ${it.probability} (see Forecast).`,
  },
  targetReached: {
    nl: (target: string, by: string) =>
      `Dat is niet meer dan het doel van ${target} op ${by}: het doel is gehaald.`,
    en: (target: string, by: string) =>
      `That is no more than the target of ${target} by ${by}: the target is reached.`,
  },
  targetMissed: {
    nl: (target: string, by: string, still: string) =>
      `Het doel was ${target} op ${by}; het bestand ligt daar ${still} boven.`,
    en: (target: string, by: string, still: string) =>
      `The target was ${target} by ${by}; the stock is ${still} above it.`,
  },
  targetBefore: {
    nl: (target: string, by: string, perMonth: string) =>
      `Om op ${by} op het doel van ${target} uit te komen, moet het bestand elke maand met ${perMonth} huishoudens dalen.`,
    en: (target: string, by: string, perMonth: string) =>
      `To reach the target of ${target} by ${by}, the stock must fall by ${perMonth} households each month.`,
  },
  stockFell: {
    nl: (since: string, share: string) => `Sinds ${since} is het bestand met ${share} gedaald.`,
    en: (since: string, share: string) => `Since ${since}, the stock has fallen by ${share}.`,
  },
  stockRose: {
    nl: (since: string, share: string) => `Sinds ${since} is het bestand met ${share} gestegen.`,
    en: (since: string, share: string) => `Since ${since}, the stock has risen by ${share}.`,
  },
  stockSame: {
    nl: (since: string) => `Het bestand is even groot als in ${since}.`,
    en: (since: string) => `The stock is as large as in ${since}.`,
  },
  stockSubtitle: {
    nl: (from: string, until: string) =>
      `Huishoudens met bijstand, elke vier maanden, ${from} tot en met ${until}`,
    en: (from: string, until: string) =>
      `Households on social assistance, every four months, ${from} to ${until}`,
  },

  flowTitle: { nl: 'Instroom en uitstroom', en: 'Inflow and outflow' },
  flowMessage: {
    nl: (period: string, inflow: string, outflow: string, before: string) =>
      `In het ${period} kwamen ${inflow} huishoudens in de bijstand en gingen er ${outflow} uit${before}.`,
    en: (period: string, inflow: string, outflow: string, before: string) =>
      `In the ${period}, ${inflow} households came onto social assistance and ${outflow} left it${before}.`,
  },
  inflowOnly: {
    nl: (period: string, inflow: string) =>
      `In het ${period} kwamen ${inflow} huishoudens in de bijstand; hoeveel eruit gingen, wordt niet getoond.`,
    en: (period: string, inflow: string) =>
      `In the ${period}, ${inflow} households came onto social assistance; how many left it is not shown.`,
  },
  outflowOnly: {
    nl: (period: string, outflow: string) =>
      `In het ${period} gingen ${outflow} huishoudens uit de bijstand; hoeveel erin kwamen, wordt niet getoond.`,
    en: (period: string, outflow: string) =>
      `In the ${period}, ${outflow} households left social assistance; how many came onto it is not shown.`,
  },
  flowBefore: {
    nl: (period: string, inflow: string, outflow: string) =>
      `; in het ${period} waren dat er ${inflow} en ${outflow}`,
    en: (period: string, inflow: string, outflow: string) =>
      `; in the ${period}, these were ${inflow} and ${outflow}`,
  },
  toWorkMessage: {
    nl: (share: string, before: string) => `Van de uitstroom was ${share} naar werk${before}.`,
    en: (share: string, before: string) => `Of the outflow, ${share} was to work${before}.`,
  },
  inflow: { nl: 'Instroom', en: 'Inflow' },
  outflow: { nl: 'Uitstroom', en: 'Outflow' },
  outflowToWork: { nl: 'Uitstroom naar werk', en: 'Outflow to work' },
  toWork: {
    nl: 'werk, in dienstbetrekking of zelfstandig',
    en: 'work, as an employee or self-employed',
  },
  inflowChart: {
    nl: (reason: string, share: string) =>
      `De reden van instroom die het meest voorkomt is “${reason}”: ${share}.`,
    en: (reason: string, share: string) =>
      `The most frequent reason of inflow is “${reason}”: ${share}.`,
  },
  outflowChart: {
    nl: (reason: string, share: string) =>
      `De reden van uitstroom die het meest voorkomt is “${reason}”: ${share}.`,
    en: (reason: string, share: string) =>
      `The most frequent reason of outflow is “${reason}”: ${share}.`,
  },
  inflowSubtitle: {
    nl: (period: string) => `Huishoudens die instroomden, naar reden, ${period}`,
    en: (period: string) => `Households that came in, by reason, ${period}`,
  },
  outflowSubtitle: {
    nl: (period: string) => `Huishoudens die uitstroomden, naar reden, ${period}`,
    en: (period: string) => `Households that left, by reason, ${period}`,
  },

  areaTitle: { nl: 'Gebieden', en: 'Areas' },
  areaMessage: {
    nl: (day: string, area: string, count: string, before: string) =>
      `De meeste huishoudens met bijstand woonden op ${day} in ${area}: ${count}${before}.`,
    en: (day: string, area: string, count: string, before: string) =>
      `On ${day}, most households on social assistance lived in ${area}: ${count}${before}.`,
  },
  areaChanged: {
    nl: (area: string, change: string) =>
      `In ${area} veranderde het aantal huishoudens het sterkst: ${change}.`,
    en: (area: string, change: string) =>
      `In ${area}, the number of households changed most: ${change}.`,
  },
  areaLargest: {
    nl: (area: string, share: string) =>
      `Van alle huishoudens met bijstand woont ${share} in ${area}.`,
    en: (area: string, share: string) =>
      `Of all households on social assistance, ${share} live in ${area}.`,
  },
  areaSubtitle: {
    nl: (day: string) => `Huishoudens met bijstand per gebied op ${day}`,
    en: (day: string) => `Households on social assistance by area on ${day}`,
  },
  areaShare: { nl: 'aandeel van het bestand', en: 'share of the stock' },

  ageTitle: { nl: 'Leeftijd', en: 'Age' },
  agedMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} was ${share} van de aanvragers 55 jaar of ouder${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the applicants were 55 or older${before}.`,
  },
  meanAgeMessage: {
    nl: (mean: string, before: string) => `Gemiddeld waren de aanvragers ${mean}${before}.`,
    en: (mean: string, before: string) => `The mean age of the applicants was ${mean}${before}.`,
  },
  byAge: {
    nl: (day: string) => `Huishoudens met bijstand naar leeftijd van de aanvrager op ${day}`,
    en: (day: string) => `Households on social assistance by age of the applicant on ${day}`,
  },
  durationTitle: { nl: 'Duur', en: 'Duration' },
  overFiveYearsMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} had ${share} van de huishoudens vijf jaar of langer bijstand${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the households had been on social assistance for five years or longer${before}.`,
  },
  meanDurationMessage: {
    nl: (mean: string, before: string) => `Gemiddeld duurde de uitkering al ${mean}${before}.`,
    en: (mean: string, before: string) => `On average the benefit had lasted for ${mean}${before}.`,
  },
  byDuration: {
    nl: (day: string) => `Huishoudens met bijstand naar duur van de uitkering op ${day}`,
    en: (day: string) => `Households on social assistance by time on benefit on ${day}`,
  },
  householdTitle: { nl: 'Huishouden', en: 'Household' },
  householdMessage: {
    nl: (day: string, kind: string, share: string, before: string) =>
      `De grootste groep was op ${day} “${kind}”: ${share} van de huishoudens${before}.`,
    en: (day: string, kind: string, share: string, before: string) =>
      `On ${day}, the largest group was “${kind}”: ${share} of the households${before}.`,
  },
  byHousehold: {
    nl: (day: string) => `Huishoudens met bijstand naar samenstelling op ${day}`,
    en: (day: string) => `Households on social assistance by composition on ${day}`,
  },

  zuidTitle: { nl: 'Zuid en overig Rotterdam', en: 'Zuid and the rest of Rotterdam' },
  zuidMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} ging ${share} van de uitkeringen (PW, IOAW en IOAZ) naar Zuid${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the benefits (PW, IOAW and IOAZ) went to Zuid${before}.`,
  },
  zuidShare: { nl: 'Aandeel van Zuid in de uitkeringen', en: 'Share of Zuid in the benefits' },
  zuidChart: {
    nl: (group: string, zuid: string, rest: string) =>
      `Zuid verschilt het meest bij “${group}”: ${zuid}, tegen ${rest} in overig Rotterdam.`,
    en: (group: string, zuid: string, rest: string) =>
      `Zuid differs most in “${group}”: ${zuid}, against ${rest} in the rest of Rotterdam.`,
  },
  zuidAlike: {
    nl: 'Zuid en overig Rotterdam verschillen hierin nauwelijks.',
    en: 'Zuid and the rest of Rotterdam hardly differ in this.',
  },
  zuidPartly: {
    nl: 'Zuid en overig Rotterdam naast elkaar, voor zover de aantallen te tonen zijn.',
    en: 'Zuid beside the rest of Rotterdam, as far as the counts can be shown.',
  },
  bothSides: {
    nl: (group: string, zuid: string, rest: string) =>
      `${group}: Zuid ${zuid}, overig Rotterdam ${rest}`,
    en: (group: string, zuid: string, rest: string) =>
      `${group}: Zuid ${zuid}, rest of Rotterdam ${rest}`,
  },
  zuidByAge: {
    nl: (day: string) =>
      `Leeftijd van de aanvrager op ${day}, deel van de huishoudens aan elke kant`,
    en: (day: string) => `Age of the applicant on ${day}, share of the households of each side`,
  },
  zuidByDuration: {
    nl: (day: string) => `Duur van de uitkering op ${day}, deel van de huishoudens aan elke kant`,
    en: (day: string) => `Time on benefit on ${day}, share of the households of each side`,
  },
  zuidByHousehold: {
    nl: (day: string) => `Samenstelling op ${day}, deel van de huishoudens aan elke kant`,
    en: (day: string) => `Composition on ${day}, share of the households of each side`,
  },

  contactTitle: { nl: 'Contacten over re-integratie', en: 'Contacts about re-integration' },
  contactMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} gingen ${count} contacten over re-integratie${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} contacts were about re-integration${before}.`,
  },
  contactMean: {
    nl: (mean: string, before: string) => `Wie een contact had, had er gemiddeld ${mean}${before}.`,
    en: (mean: string, before: string) =>
      `Those with a contact had ${mean} of them on average${before}.`,
  },
  contactsPerPerson: {
    nl: (place: string) => `Per persoon met een contact, ${place}`,
    en: (place: string) => `For each person with a contact, ${place}`,
  },
  contactChart: {
    nl: (topic: string, share: string) =>
      `Het meest besproken onderwerp is “${topic}”: ${share} van de contacten.`,
    en: (topic: string, share: string) =>
      `The topic discussed most is “${topic}”: ${share} of the contacts.`,
  },
  contactSubtitle: {
    nl: (period: string) => `Contacten over re-integratie naar onderwerp, ${period}`,
    en: (period: string) => `Contacts about re-integration by topic, ${period}`,
  },

  caseloadTitle: { nl: 'Caseload', en: 'Caseload' },
  caseloadMessage: {
    nl: (day: string, mean: string, before: string) =>
      `Op ${day} had een voltijdse werkcoach van Werk gemiddeld ${mean} cliënten${before}.`,
    en: (day: string, mean: string, before: string) =>
      `On ${day}, a full-time work coach of Work had ${mean} clients on average${before}.`,
  },
  caseloadHidden: {
    nl: 'Hoeveel cliënten een voltijdse werkcoach van Werk heeft, wordt niet getoond: het gaat om te weinig coaches of cliënten.',
    en: 'How many clients a full-time work coach of Work has is not shown: there are too few coaches or clients.',
  },
  waitingMessage: {
    nl: (share: string, before: string) =>
      `Van alle begeleide cliënten had ${share} geen vaste coach${before}.`,
    en: (share: string, before: string) =>
      `Of all guided clients, ${share} had no fixed coach${before}.`,
  },
  perCoach: {
    nl: (place: string) => `Cliënten per fte werkcoach, ${place}`,
    en: (place: string) => `Clients per fte of work coach, ${place}`,
  },
  withoutCoach: { nl: 'Zonder vaste coach', en: 'Without a fixed coach' },
  clientsChart: {
    nl: (department: string, share: string) =>
      `De meeste cliënten horen bij ${department}: ${share}.`,
    en: (department: string, share: string) => `Most clients belong to ${department}: ${share}.`,
  },
  clientsSubtitle: {
    nl: (day: string) => `Cliënten naar afdeling op ${day}`,
    en: (day: string) => `Clients by department on ${day}`,
  },
});
