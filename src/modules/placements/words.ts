import { defineWords } from '#web/words.ts';

export const words = defineWords({
  work: { nl: 'Werk en nazorg', en: 'Work and aftercare' },
  placementNow: { nl: 'Werk', en: 'Work' },
  noPlacementNow: { nl: 'geen plaatsing nu', en: 'no placement now' },
  placements: { nl: 'Plaatsingen', en: 'Placements' },
  noPlacements: { nl: 'Er zijn geen plaatsingen.', en: 'There are no placements.' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  contract: { nl: 'Contract', en: 'Contract' },
  contractMonths: {
    nl: (contract: string, months: string) => `${contract}, ${months} maanden`,
    en: (contract: string, months: string) => `${contract}, ${months} months`,
  },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  goesOn: { nl: 'loopt nog', en: 'goes on' },
  beside: { nl: 'naast de uitkering', en: 'beside the benefit' },
  instead: { nl: 'uit de uitkering', en: 'off benefit' },
  way: { nl: 'Hoe het staat', en: 'How it stands' },
  lasting: {
    nl: 'duurzaam afgesproken (12 maanden of langer)',
    en: 'sustainable as agreed (12 months or longer)',
  },
  shorter: { nl: 'korter dan 12 maanden afgesproken', en: 'agreed for less than 12 months' },
  stayed: { nl: '12 maanden later uit de bijstand', en: 'off benefit 12 months later' },
  tooYoung: { nl: 'nog geen 12 maanden geleden', en: 'not yet 12 months ago' },
  returned: {
    nl: (day: string) => `weer een uitkering sinds ${day}`,
    en: (day: string) => `on benefit again since ${day}`,
  },
  wayBack: {
    nl: (day: string) =>
      `Stopt het werk, dan kunnen de gegevens van de vorige uitkering tot ${day} opnieuw worden gebruikt (artikel 43a, sinds 1 januari 2026): een snelle weg terug.`,
    en: (day: string) =>
      `When the job ends, the data of the last benefit can be used again until ${day} (article 43a, since 1 January 2026): a quick way back.`,
  },
  aftercare: { nl: 'Nazorg, zes maanden', en: 'Aftercare, six months' },
  noAftercare: {
    nl: 'Er is geen plaatsing met nazorg.',
    en: 'There is no placement with aftercare.',
  },
  withWhom: { nl: 'Met wie', en: 'With whom' },
  withClient: { nl: 'de cliënt', en: 'the client' },
  withEmployer: { nl: 'de werkgever', en: 'the employer' },
  due: { nl: 'Gepland', en: 'Due' },
  done: { nl: 'Gesproken op', en: 'Talked on' },
  notYet: { nl: 'nog niet', en: 'not yet' },
  talks: { nl: 'Gesprekken', en: 'Talks' },
  said: { nl: 'Hoe gaat het?', en: 'How is it going?' },
  saidHint: {
    nl: 'Over het werk, niets over gezondheid.',
    en: 'About the work, nothing about health.',
  },
  subsidies: { nl: 'Loonkostensubsidie', en: 'Wage subsidy' },
  noSubsidies: { nl: 'Er is geen loonkostensubsidie.', en: 'There is no wage subsidy.' },
  kind: { nl: 'Soort', en: 'Kind' },
  wageValue: { nl: 'Loonwaarde', en: 'Wage value' },
  perCent: { nl: (value: string) => `${value}%`, en: (value: string) => `${value}%` },
  allowances: { nl: 'Vrijlating van inkomen', en: 'Income left out of account' },
  noAllowances: { nl: 'Er is geen vrijlating.', en: 'Nothing is left out of account.' },
  article: { nl: 'Artikel', en: 'Article' },
  steps: { nl: 'Stappen vooruit', en: 'Steps forward' },
  noSteps: { nl: 'Er is nog geen trede vastgesteld.', en: 'No level has been recorded yet.' },
  level: { nl: 'Trede', en: 'Level' },
  recordedOn: { nl: 'Vastgesteld op', en: 'Recorded on' },
  ladder: { nl: 'Participatieladder', en: 'Participation ladder' },
  levelNow: {
    nl: (level: string, name: string) => `trede ${level}: ${name}`,
    en: (level: string, name: string) => `level ${level}: ${name}`,
  },
  ladderRose: {
    nl: (from: string, to: string) => `Van trede ${from} naar trede ${to}`,
    en: (from: string, to: string) => `From level ${from} to level ${to}`,
  },
  ladderSame: {
    nl: (level: string) => `Steeds trede ${level}`,
    en: (level: string) => `Level ${level} all the time`,
  },
  ladderSubtitle: {
    nl: 'Trede van de participatieladder (1 tot en met 6), telkens als die is vastgesteld',
    en: 'Level of the participation ladder (1 to 6), each time it was recorded',
  },
  candidate: { nl: 'Kandidaat voor werk', en: 'Candidate for work' },
  candidateSince: {
    nl: (wish: string, day: string) => `${wish}, kan beginnen op ${day}`,
    en: (wish: string, day: string) => `${wish}, can start on ${day}`,
  },
  newPlacement: { nl: 'Plaatsing vastleggen', en: 'Record a placement' },
  newPlacementLead: {
    nl: 'Het werk dat begonnen is. De jobhunter of accountmanager die plaatst, houdt zes maanden contact.',
    en: 'The work that has begun. The job broker or employer adviser who places stays in touch for six months.',
  },
  contractMonthsField: { nl: 'Afgesproken maanden', en: 'Agreed months' },
  contractMonthsHint: { nl: 'Leeg bij onbepaalde tijd.', en: 'Empty for a permanent contract.' },
  placedBy: { nl: 'Door wie kwam het werk er?', en: 'Through whom did the work come about?' },
  besideField: { nl: 'De uitkering loopt door', en: 'The benefit goes on' },
  firstDay: { nl: 'Eerste werkdag', en: 'First day of work' },
  newTalk: { nl: 'Nazorggesprek vastleggen', en: 'Record a talk of aftercare' },
  newTalkLead: {
    nl: 'Het gesprek hoort bij de laatste plaatsing die toen begonnen was.',
    en: 'The talk belongs to the last placement that had begun by then.',
  },
  day: { nl: 'Dag', en: 'Day' },
  newCandidate: { nl: 'Aanmelden bij de jobhunters', en: 'Refer to the job brokers' },
  newCandidateLead: {
    nl: 'Doe dit samen met de cliënt. Jobhunters zien naam, contactgegevens en wat hier staat, niets over belemmeringen. Nee zeggen heeft geen gevolgen voor de uitkering.',
    en: 'Do this together with the client. Job brokers see name, contact data and what stands here, nothing about hindrances. Saying no has no consequences for the benefit.',
  },
  wish: { nl: 'Gewenst werk', en: 'Wished work' },
  canStartOn: { nl: 'Kan beginnen op', en: 'Can start on' },
  newStep: { nl: 'Trede vastleggen', en: 'Record a level' },
  newStepLead: {
    nl: 'Waar staat de cliënt nu, naar uw oordeel en dat van de cliënt samen?',
    en: 'Where does the client stand now, in your view and the client’s together?',
  },
  save: { nl: 'Opslaan', en: 'Save' },
  toBeside: { nl: 'Wat blijft er over van werk?', en: 'What is left of work?' },
  besideTitle: {
    nl: 'Wat blijft er over van werk naast de uitkering?',
    en: 'What is left of work beside the benefit?',
  },
  besideLead: {
    nl: 'Een rekenhulp bij artikel 31 lid 2 van de Participatiewet. Inkomen beslist over de vrijlating; hier wordt niets opgeslagen.',
    en: 'A calculation by article 31(2) of the Participation Act. Income decides on the allowance; nothing is saved here.',
  },
  income: { nl: 'Netto inkomen per maand (euro)', en: 'Net income a month (euro)' },
  monthsUsed: { nl: 'Maanden al gebruikt', en: 'Months used already' },
  calculate: { nl: 'Reken uit', en: 'Calculate' },
  kept: { nl: 'Blijft in handen', en: 'Stays in hand' },
  counted: { nl: 'Gaat van de uitkering af', en: 'Is taken off the benefit' },
  rule: { nl: 'Regel', en: 'Rule' },
  ruleText: {
    nl: (perCent: string, most: string, day: string) =>
      `${perCent} van het inkomen, ten hoogste ${most} per maand; bedragen vanaf ${day}`,
    en: (perCent: string, most: string, day: string) =>
      `${perCent} of the income, at most ${most} a month; amounts from ${day}`,
  },
  monthsLeft: { nl: 'Nog te gebruiken maanden', en: 'Months left to use' },
  noLimit: { nl: 'geen eindtermijn', en: 'no end' },
  'amounts-unknown': {
    nl: 'Van deze dag zijn geen bedragen bekend.',
    en: 'No amounts are known of this day.',
  },
  'under-27': {
    nl: 'Onder 27 jaar geldt deze vrijlating niet (artikel 31 lid 5).',
    en: 'Under 27 this allowance does not hold (article 31(5)).',
  },
  'months-used': {
    nl: 'Het aantal maanden van dit artikel is gebruikt.',
    en: 'The months of this article are used.',
  },
  toSubsidy: { nl: 'Loonkostensubsidie berekenen', en: 'Calculate a wage subsidy' },
  subsidyTitle: { nl: 'Loonkostensubsidie berekenen', en: 'Calculate a wage subsidy' },
  subsidyLead: {
    nl: 'Artikel 10d van de Participatiewet. Twee lezingen van de wettekst staan naast elkaar; A is de gangbare uitvoering. Er wordt niets besloten of opgeslagen.',
    en: 'Article 10d of the Participation Act. Two readings of the text stand side by side; A is the usual practice. Nothing is decided or saved.',
  },
  wageValueField: {
    nl: 'Loonwaarde (% van het minimumloon)',
    en: 'Wage value (% of the minimum wage)',
  },
  wageValueHint: { nl: 'Niet nodig bij forfait.', en: 'Not needed for the flat rate.' },
  minimumWage: {
    nl: 'Minimumloon per maand, 36 uur (euro)',
    en: 'Minimum wage a month, 36 hours (euro)',
  },
  minimumWageHint: {
    nl: (amount: string) =>
      `Bekend is ${amount}, van 1 januari 2026. Vul het bedrag in dat nu geldt.`,
    en: (amount: string) =>
      `Known is ${amount}, of 1 January 2026. Enter the amount that holds now.`,
  },
  readings: { nl: 'Subsidie per maand in twee lezingen', en: 'Subsidy a month in two readings' },
  noReadings: { nl: 'Vul de gegevens in en reken uit.', en: 'Enter the data and calculate.' },
  reading: { nl: 'Lezing', en: 'Reading' },
  readingA: {
    nl: 'A: grens over loon en vakantiebijslag',
    en: 'A: limit of wage and holiday allowance',
  },
  readingB: { nl: 'B: grens ook over de werkgeverslasten', en: 'B: limit of the charges as well' },
  difference: { nl: 'Verschil', en: 'Difference' },
  limit: { nl: 'Grens 70%', en: 'Limit of 70%' },
  monthly: { nl: 'Per maand, met 23,5% lasten', en: 'A month, with 23.5% of charges' },
  homeTitle: { nl: 'Plaatsingen en kandidaten', en: 'Placements and candidates' },
  homeLead: {
    nl: 'Eerst uw eigen kandidaten, dan wie nog niemand heeft; daarbinnen wie het eerst kan beginnen.',
    en: 'Your own candidates first, then who has nobody yet; within these who can start soonest.',
  },
  candidatesCaption: {
    nl: (shown: string, found: string) => `Kan binnen 14 dagen beginnen: ${shown} van ${found}`,
    en: (shown: string, found: string) => `Can start within 14 days: ${shown} of ${found}`,
  },
  noCandidates: { nl: 'Er zijn nu geen kandidaten.', en: 'There are no candidates now.' },
  client: { nl: 'Cliënt', en: 'Client' },
  whose: { nl: 'Van wie', en: 'Whose' },
  mine: { nl: 'van u', en: 'yours' },
  matching: { nl: 'Bemiddelen', en: 'Matching' },
  take: { nl: 'Neem deze kandidaat', en: 'Take this candidate' },
  giveBack: { nl: 'Geef terug', en: 'Give back' },
  candidateGone: { nl: 'Deze kandidaat is niet meer vrij', en: 'This candidate is no longer free' },
  candidateGoneBody: {
    nl: 'Een collega nam de kandidaat al, of de kandidaat vond werk. Kies een ander in',
    en: 'A colleague took the candidate already, or the candidate found work. Choose another in',
  },
  free: { nl: 'nog niemand', en: 'nobody yet' },
  weekCaption: { nl: 'Uw plaatsingen van deze week', en: 'Your placements of this week' },
  noneThisWeek: { nl: 'Deze week plaatste u nog niemand.', en: 'You placed nobody this week yet.' },
  careCaption: {
    nl: 'Nazorg: het vroegste gesprek eerst',
    en: 'Aftercare: the earliest talk first',
  },
  noCare: { nl: 'Er is geen nazorg te doen.', en: 'There is no aftercare to do.' },
});

export const formFaults = defineWords({
  employer: { nl: 'Vul de naam van de werkgever in.', en: 'Enter the name of the employer.' },
  contract: { nl: 'Kies een soort contract.', en: 'Choose a kind of contract.' },
  months: {
    nl: 'Vul maanden in van 1 tot en met 60, of niets bij onbepaalde tijd.',
    en: 'Enter months from 1 to 60, or nothing for a permanent contract.',
  },
  hours: {
    nl: 'Vul een heel getal in van 1 tot en met 60.',
    en: 'Enter a whole number from 1 to 60.',
  },
  placedBy: {
    nl: 'Kies door wie het werk er kwam.',
    en: 'Choose through whom the work came about.',
  },
  past: {
    nl: 'Vul een dag in die niet in de toekomst ligt.',
    en: 'Enter a day that does not lie in the future.',
  },
  withWhom: { nl: 'Kies met wie u sprak.', en: 'Choose with whom you talked.' },
  said: { nl: 'Schrijf kort op hoe het gaat.', en: 'Write shortly how it is going.' },
  noPlacement: {
    nl: 'Er was toen nog geen plaatsing. Leg die eerst vast.',
    en: 'There was no placement by then. Record it first.',
  },
  wish: { nl: 'Vul in welk werk de cliënt wil.', en: 'Enter what work the client wants.' },
  startDay: {
    nl: 'Vul een bestaande dag in, vanaf vandaag.',
    en: 'Enter an existing day, from today on.',
  },
  candidate: { nl: 'Deze cliënt is al kandidaat.', en: 'This client is a candidate already.' },
  level: { nl: 'Kies een trede.', en: 'Choose a level.' },
  step: {
    nl: 'Op die dag is al een trede vastgesteld.',
    en: 'A level was recorded on that day already.',
  },
  amount: { nl: 'Vul een bedrag in, zoals 540,00.', en: 'Enter an amount, as 540.00.' },
  wageValue: {
    nl: 'Vul een heel getal in van 1 tot en met 100.',
    en: 'Enter a whole number from 1 to 100.',
  },
  article: { nl: 'Kies een artikel.', en: 'Choose an article.' },
});
