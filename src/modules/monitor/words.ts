import { defineWords } from '#web/words.ts';

/** The sentences of the monitor; numbers and dates come in as text, written for the language. */
export const words = defineWords({
  navigation: { nl: 'Monitor', en: 'Monitor' },
  title: {
    nl: (period: string) => `Monitor Werk en Inkomen, ${period}`,
    en: (period: string) => `Monitor Work and Income, ${period}`,
  },
  lead: {
    nl: (now: string, then: string) => `${now}, vergeleken met ${then}.`,
    en: (now: string, then: string) => `${now}, compared with ${then}.`,
  },
  periodName: {
    nl: (number: number, year: number) =>
      `${['eerste', 'tweede', 'derde'][number - 1]} tertaal van ${year}`,
    en: (number: number, year: number) =>
      `${['first', 'second', 'third'][number - 1]} four months of ${year}`,
  },
  choosePeriod: { nl: 'Periode', en: 'Period' },
  chooseCompared: { nl: 'Vergelijk met', en: 'Compare with' },
  show: { nl: 'Tonen', en: 'Show' },
  chapters: { nl: 'Hoofdstukken', en: 'Chapters' },
  take: { nl: 'Meenemen', en: 'Take along' },
  takeAs: {
    nl: (format: string) => `Deze monitor als ${format}`,
    en: (format: string) => `This monitor as ${format}`,
  },
  definitions: { nl: 'Alle definities', en: 'All definitions' },
  definitionsOf: { nl: 'Definitie en herkomst', en: 'Definition and origin' },
  snapshotName: {
    nl: (number: string) => `momentopname ${number}`,
    en: (number: string) => `snapshot ${number}`,
  },
  rule: {
    nl: 'Aantallen zijn afgerond op vijf. Een streepje (–) betekent: minder dan 10, of verborgen omdat een ander klein aantal er anders uit te rekenen is. Percentages en gemiddelden zijn berekend uit de afgeronde aantallen.',
    en: 'Counts are rounded to five. A dash (–) means: fewer than 10, or hidden because another small count could be worked out from it. Percentages and means are computed from the rounded counts.',
  },
  provisional: {
    nl: 'Voorlopig: er zijn nog geen zes weken voorbij, dus besluiten die later bekend worden ontbreken.',
    en: 'Provisional: six weeks have not passed yet, so decisions that become known later are missing.',
  },
  scaled: {
    nl: (share: string) =>
      `Deze fictieve stad is ${share} van de echte grootte. Ook het doel is met dat deel verkleind.`,
    en: (share: string) =>
      `This fictitious city is ${share} of the real size. The target is scaled by the same share.`,
  },
  unknown: { nl: 'onbekend', en: 'unknown' },
  zuid: { nl: 'Zuid', en: 'Zuid' },
  rest: { nl: 'overig Rotterdam', en: 'rest of Rotterdam' },
  city: { nl: 'heel Rotterdam', en: 'all of Rotterdam' },
  target: { nl: 'doel', en: 'target' },
  households: { nl: 'huishoudens met bijstand', en: 'households on social assistance' },
  group: { nl: 'Groep', en: 'Group' },
  day: { nl: 'Datum', en: 'Date' },
  reason: { nl: 'Reden', en: 'Reason' },
  area: { nl: 'Gebied', en: 'Area' },
  topic: { nl: 'Onderwerp', en: 'Topic' },
  department: { nl: 'Afdeling', en: 'Department' },
  number: { nl: 'Aantal', en: 'Number' },
  share: { nl: 'Aandeel', en: 'Share' },
  change: { nl: 'Verandering', en: 'Change' },
  total: { nl: 'Totaal', en: 'Total' },
  comparedWith: { nl: (then: string) => `was ${then}`, en: (then: string) => `was ${then}` },
  fewer: {
    nl: (now: string, count: string, share: string, then: string) =>
      `${now}, ${count} minder (${share}) dan ${then}`,
    en: (now: string, count: string, share: string, then: string) =>
      `${now}, ${count} fewer (${share}) than ${then}`,
  },
  more: {
    nl: (now: string, count: string, share: string, then: string) =>
      `${now}, ${count} meer (${share}) dan ${then}`,
    en: (now: string, count: string, share: string, then: string) =>
      `${now}, ${count} more (${share}) than ${then}`,
  },
  same: {
    nl: (now: string, then: string) => `${now}, evenveel als ${then}`,
    en: (now: string, then: string) => `${now}, as many as ${then}`,
  },
  hiddenMessage: {
    nl: 'De aantallen zijn hier te klein om te tonen.',
    en: 'The counts are too small to show here.',
  },

  stockTitle: { nl: 'Bestand en weg naar het doel', en: 'Stock and path to the target' },
  stockMessage: {
    nl: (day: string, comparison: string) => `Op ${day} hadden ${comparison}.`,
    en: (day: string, comparison: string) => `On ${day} there were ${comparison}.`,
  },
  stockCount: {
    nl: (count: string) => `${count} huishoudens een bijstandsuitkering`,
    en: (count: string) => `${count} households on social assistance`,
  },
  targetReached: {
    nl: (target: string, by: string) => `Daarmee is het doel van ${target} (${by}) gehaald.`,
    en: (target: string, by: string) => `The target of ${target} (${by}) is reached.`,
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
  stockSubtitle: {
    nl: (until: string) => `Huishoudens met bijstand, elke vier maanden, januari 2015 tot ${until}`,
    en: (until: string) =>
      `Households on social assistance, every four months, January 2015 to ${until}`,
  },
  flowTitle: { nl: 'Instroom en uitstroom', en: 'Inflow and outflow' },
  flowMessage: {
    nl: (inflow: string, outflow: string, toWork: string) =>
      `In deze vier maanden kwamen ${inflow} huishoudens in de bijstand en gingen ${outflow} eruit. Van de uitstroom was ${toWork} naar werk.`,
    en: (inflow: string, outflow: string, toWork: string) =>
      `In these four months ${inflow} households came onto social assistance and ${outflow} left it. Of the outflow ${toWork} was to work.`,
  },
  inflow: { nl: 'Instroom', en: 'Inflow' },
  outflow: { nl: 'Uitstroom', en: 'Outflow' },
  outflowToWork: { nl: 'Uitstroom naar werk', en: 'Outflow to work' },
  inflowChart: {
    nl: (reason: string) => `De meeste instroom heeft als reden: ${reason}.`,
    en: (reason: string) => `Most inflow has as its reason: ${reason}.`,
  },
  outflowChart: {
    nl: (reason: string) => `De meeste uitstroom heeft als reden: ${reason}.`,
    en: (reason: string) => `Most outflow has as its reason: ${reason}.`,
  },
  perReason: {
    nl: (what: string, period: string) => `${what} van huishoudens naar reden, ${period}`,
    en: (what: string, period: string) => `${what} of households by reason, ${period}`,
  },
  areaTitle: { nl: 'Gebieden', en: 'Areas' },
  areaMessage: {
    nl: (first: string, count: string) =>
      `De meeste huishoudens met bijstand wonen in ${first}: ${count}.`,
    en: (first: string, count: string) =>
      `Most households on social assistance live in ${first}: ${count}.`,
  },
  groupChanged: {
    nl: (group: string, change: string) => `De grootste verandering: ${group}, ${change}.`,
    en: (group: string, change: string) => `The largest change: ${group}, ${change}.`,
  },
  largestGroup: {
    nl: (group: string, share: string) => `De grootste groep: ${group}, ${share}.`,
    en: (group: string, share: string) => `The largest group: ${group}, ${share}.`,
  },
  areaSubtitle: {
    nl: (day: string) => `Huishoudens met bijstand per gebied op ${day}`,
    en: (day: string) => `Households on social assistance by area on ${day}`,
  },
  areaShare: { nl: 'aandeel van het bestand', en: 'share of the stock' },
  ageTitle: { nl: 'Leeftijd', en: 'Age' },
  ageMessage: {
    nl: (share: string, then: string, mean: string) =>
      `${share} van de aanvragers is 55 jaar of ouder; dat was ${then}. De gemiddelde leeftijd is ${mean} jaar.`,
    en: (share: string, then: string, mean: string) =>
      `${share} of the applicants are 55 or older; that was ${then}. The mean age is ${mean} years.`,
  },
  durationTitle: { nl: 'Duur', en: 'Duration' },
  durationMessage: {
    nl: (share: string, then: string, mean: string) =>
      `${share} heeft langer dan vijf jaar bijstand; dat was ${then}. De gemiddelde duur is ${mean} maanden.`,
    en: (share: string, then: string, mean: string) =>
      `${share} have been on social assistance for more than five years; that was ${then}. The mean duration is ${mean} months.`,
  },
  householdTitle: { nl: 'Huishouden', en: 'Household' },
  bySubtitle: {
    nl: (what: string, day: string) => `Huishoudens met bijstand naar ${what} op ${day}`,
    en: (what: string, day: string) => `Households on social assistance by ${what} on ${day}`,
  },
  zuidTitle: { nl: 'Zuid en overig Rotterdam', en: 'Zuid and the rest of Rotterdam' },
  zuidMessage: {
    nl: (share: string, then: string) =>
      `${share} van de uitkeringen (PW, IOAW en IOAZ) gaat naar Zuid; dat was ${then}.`,
    en: (share: string, then: string) =>
      `${share} of the benefits (PW, IOAW and IOAZ) go to Zuid; that was ${then}.`,
  },
  zuidShare: { nl: 'Aandeel van Zuid in de uitkeringen', en: "Zuid's share of the benefits" },
  zuidChart: {
    nl: (group: string, zuid: string, rest: string) =>
      `Het grootste verschil: ${group} is ${zuid} in Zuid en ${rest} in overig Rotterdam.`,
    en: (group: string, zuid: string, rest: string) =>
      `The largest difference: ${group} is ${zuid} in Zuid and ${rest} in the rest of Rotterdam.`,
  },
  zuidSubtitle: {
    nl: (day: string) => `Kenmerken van het bestand op ${day}, in procenten van elke zijde`,
    en: (day: string) => `Attributes of the stock on ${day}, in per cent of each side`,
  },
  contactTitle: { nl: 'Contacten over werk', en: 'Contacts about work' },
  contactMessage: {
    nl: (count: string, perPerson: string) =>
      `${count} contacten gingen over re-integratie: ${perPerson} voor ieder die in deze vier maanden een contact had.`,
    en: (count: string, perPerson: string) =>
      `${count} contacts were about re-integration: ${perPerson} for each person with a contact in these four months.`,
  },
  contactsPerPerson: {
    nl: 'Contacten per persoon met contact',
    en: 'Contacts per person with a contact',
  },
  contactChart: {
    nl: (topic: string) => `Het meest besproken onderwerp is ${topic}.`,
    en: (topic: string) => `The topic discussed most is ${topic}.`,
  },
  contactSubtitle: {
    nl: (period: string) => `Contacten over re-integratie naar onderwerp, ${period}`,
    en: (period: string) => `Contacts about re-integration by topic, ${period}`,
  },
  caseloadTitle: { nl: 'Caseload', en: 'Caseload' },
  caseloadMessage: {
    nl: (value: string, then: string, waiting: string) =>
      `Een voltijdse werkcoach van Werk heeft gemiddeld ${value} cliënten; dat waren er ${then}. Van alle begeleide cliënten heeft ${waiting} geen vaste coach.`,
    en: (value: string, then: string, waiting: string) =>
      `A full-time work coach of Work has ${value} clients on average; that was ${then}. Of all guided clients ${waiting} have no fixed coach.`,
  },
  caseloadLabel: { nl: 'Cliënten per fte werkcoach', en: 'Clients per fte of work coach' },
  withoutCoach: { nl: 'Zonder vaste coach', en: 'Without a fixed coach' },
  clientsChart: {
    nl: (department: string) => `De meeste cliënten worden begeleid door ${department}.`,
    en: (department: string) => `Most clients are guided by ${department}.`,
  },
  clientsSubtitle: {
    nl: (day: string) => `Begeleide personen naar afdeling op ${day}`,
    en: (day: string) => `Guided persons by department on ${day}`,
  },
  from: { nl: 'van', en: 'from' },
  alternative: {
    nl: (first: string, firstValue: string, last: string, lastValue: string) =>
      `Van ${firstValue} (${first}) tot ${lastValue} (${last}).`,
    en: (first: string, firstValue: string, last: string, lastValue: string) =>
      `From ${firstValue} (${first}) to ${lastValue} (${last}).`,
  },
  alternativeBars: {
    nl: (list: string) => `Van groot naar klein: ${list}.`,
    en: (list: string) => `From large to small: ${list}.`,
  },

  definitionsTitle: { nl: 'Definities', en: 'Definitions' },
  definitionsLead: {
    nl: 'Elk cijfer heeft één definitie. Monitor, doelen en bestanden nemen het daarvandaan.',
    en: 'Each figure has one definition. Monitor, goals and files take it from there.',
  },
  indicator: { nl: 'Cijfer', en: 'Figure' },
  definition: { nl: 'Definitie', en: 'Definition' },
  unit: { nl: 'Eenheid', en: 'Unit' },
  basis: { nl: 'Grondslag', en: 'Basis' },
  since: { nl: 'Geldt sinds', en: 'Holds since' },
  direction: { nl: 'Welke kant op is beter', en: 'Which way is better' },
  directionLower: { nl: 'lager', en: 'lower' },
  directionHigher: { nl: 'hoger', en: 'higher' },
  directionNone: { nl: 'geen', en: 'neither' },
  counted: { nl: 'Wat er wordt geteld', en: 'What is counted' },
  dividedBy: { nl: 'Gedeeld door', en: 'Divided by' },
  referenceDate: { nl: 'Peildatum van de momentopname', en: 'Reference date of the snapshot' },
  snapshot: { nl: 'Momentopname', en: 'Snapshot' },
  snapshotText: {
    nl: (number: string, taken: string, version: string) =>
      `nummer ${number}, gemaakt op ${taken} met versie ${version}`,
    en: (number: string, taken: string, version: string) =>
      `number ${number}, taken on ${taken} with version ${version}`,
  },
  query: { nl: 'De vraag aan de momentopname (SQL)', en: 'The query on the snapshot (SQL)' },
  queryLead: {
    nl: 'Met deze vraag is het cijfer uit dezelfde momentopname opnieuw te berekenen, tot op het cijfer. Daarna volgt de publicatieregel.',
    en: 'With this query the figure can be computed again from the same snapshot, to the digit. The publication rule comes after it.',
  },
  moment: { nl: 'Moment of periode', en: 'Moment or period' },
  noSuchPeriod: {
    nl: (asked: string, first: string, last: string) =>
      `Er is geen monitor van “${asked}”. Kies een tertaal van ${first} tot en met ${last}, geschreven als 2024T1.`,
    en: (asked: string, first: string, last: string) =>
      `There is no monitor of “${asked}”. Choose four months from ${first} to ${last}, written as 2024T1.`,
  },
  noSnapshot: {
    nl: 'Er is nog geen momentopname, dus er zijn geen cijfers. Maak er een met: npm run -s werkspoor -- snapshot.',
    en: 'There is no snapshot yet, so there are no figures. Take one with: npm run -s werkspoor -- snapshot.',
  },
  notPublishable: {
    nl: 'Deze cijfers kunnen niet worden getoond zonder kleine aantallen prijs te geven. Kies een andere periode.',
    en: 'These figures cannot be shown without giving away small counts. Choose another period.',
  },
});
