import { defineWords } from '#web/words.ts';

export const words = defineWords({
  navigation: { nl: 'Prognose', en: 'Forecast' },
  title: { nl: 'Waar gaat het heen', en: 'Where is it going' },
  lead: {
    nl: (month: string, low: string, high: string) =>
      `Eind ${month} zijn er naar verwachting ${low} tot ${high} huishoudens met bijstand (in 8 van de 10 gevallen).`,
    en: (month: string, low: string, high: string) =>
      `At the end of ${month} there will be ${low} to ${high} households on social assistance (in 8 of 10 cases).`,
  },
  parts: { nl: 'Onderdelen van de prognose', en: 'Parts of the forecast' },
  tabForecast: { nl: 'Prognose', en: 'Forecast' },
  tabCompare: { nl: 'Scenario’s naast elkaar', en: 'Scenarios side by side' },
  tabStored: { nl: 'Bewaarde prognoses', en: 'Kept forecasts' },
  tabBackTest: { nl: 'Hoe goed is het model', en: 'How good is the model' },
  tabMarket: { nl: 'Arbeidsmarkt', en: 'Labour market' },
  tabIllustration: { nl: 'Illustratie van vijf jaar', en: 'Illustration of five years' },
  known: { nl: 'Bekend', en: 'Known' },
  knownText: {
    nl: (stock: string, day: string) => `${stock} huishoudens op ${day}`,
    en: (stock: string, day: string) => `${stock} households on ${day}`,
  },
  knownNote: {
    nl: (snapshot: string, from: string) => `Momentopname ${snapshot}; geschiedenis vanaf ${from}`,
    en: (snapshot: string, from: string) => `Snapshot ${snapshot}; history from ${from}`,
  },
  assumed: { nl: 'Aangenomen', en: 'Assumed' },
  assumedParts: {
    nl: (count: string) => `${count} veranderingen tegelijk, hieronder uitgelegd`,
    en: (count: string) => `${count} changes together, explained below`,
  },
  assumedBase: {
    nl: 'Alles gaat door zoals het nu gaat.',
    en: 'All goes on as it goes now.',
  },
  assumedNote: {
    nl: 'Verder gaat alles door zoals nu. Hoe waarschijnlijk de aanname zelf is, zegt de prognose niet.',
    en: 'All else goes on as now. How likely the assumption itself is, the forecast does not say.',
  },
  guessed: { nl: 'Onzeker', en: 'Uncertain' },
  guessedText: {
    nl: (parameters: string, chance: string) =>
      `± ${parameters} door kansen en omstandigheden die anders kunnen uitvallen, ± ${chance} door toeval`,
    en: (parameters: string, chance: string) =>
      `± ${parameters} as rates and circumstances may turn out otherwise, ± ${chance} by chance`,
  },
  guessedNote: {
    nl: (month: string) => `In 8 van de 10 gevallen, eind ${month}`,
    en: (month: string) => `In 8 of 10 cases, at the end of ${month}`,
  },
  fanFalls: {
    nl: (share: string, month: string) =>
      `Het bestand daalt naar verwachting met ${share} tot eind ${month}`,
    en: (share: string, month: string) =>
      `The stock is expected to fall by ${share} until the end of ${month}`,
  },
  fanRises: {
    nl: (share: string, month: string) =>
      `Het bestand groeit naar verwachting met ${share} tot eind ${month}`,
    en: (share: string, month: string) =>
      `The stock is expected to grow by ${share} until the end of ${month}`,
  },
  fanSubtitle: {
    nl: (from: string, until: string) =>
      `Huishoudens met bijstand, ${from} tot ${until}; banden waarin 50, 80 en 95 van de 100 mogelijke verlopen liggen`,
    en: (from: string, until: string) =>
      `Households on social assistance, ${from} to ${until}; bands that hold 50, 80 and 95 of 100 possible courses`,
  },
  fanAlternative: {
    nl: (now: string, mean: string, month: string, low: string, high: string) =>
      `Van ${now} nu naar ${mean} eind ${month}, in 8 van de 10 gevallen tussen ${low} en ${high}.`,
    en: (now: string, mean: string, month: string, low: string, high: string) =>
      `From ${now} now to ${mean} at the end of ${month}, in 8 of 10 cases between ${low} and ${high}.`,
  },
  expected: { nl: 'verwacht', en: 'expected' },
  counted: { nl: 'geteld', en: 'counted' },
  target: { nl: (value: string) => `doel ${value}`, en: (value: string) => `target ${value}` },
  month: { nl: 'Eind van', en: 'End of' },
  band: { nl: (share: string) => `${share}-band`, en: (share: string) => `${share} band` },
  range: {
    nl: (low: string, high: string) => `${low} tot ${high}`,
    en: (low: string, high: string) => `${low} to ${high}`,
  },
  targetTitle: { nl: 'Het doel', en: 'The target' },
  targetText: {
    nl: (value: string, day: string, probability: string) =>
      `De kans op hoogstens ${value} huishoudens op ${day} is ${probability}.`,
    en: (value: string, day: string, probability: string) =>
      `The probability of at most ${value} households on ${day} is ${probability}.`,
  },
  targetPassed: {
    nl: (day: string) =>
      `De dag van het doel van de raad (eind 2025) is voorbij; hier is naar ${day} gekeken. Kies bij ‘Wat als’ een andere dag.`,
    en: (day: string) =>
      `The day of the council’s target (the end of 2025) has passed; this looks at ${day}. Choose another day at ‘What if’.`,
  },
  extraExits: { nl: 'Nodig aan extra uitstroom', en: 'Extra exits needed' },
  extraExitsValue: {
    nl: (mean: string, low: string, high: string) => `${mean} per maand (80%: ${low} tot ${high})`,
    en: (mean: string, low: string, high: string) => `${mean} a month (80%: ${low} to ${high})`,
  },
  extraExitsNone: { nl: 'geen', en: 'none' },
  crossing: {
    nl: 'Het verwachte verloop haalt het doel',
    en: 'The expected course reaches the target',
  },
  crossingIn: {
    nl: (month: string) => `eind ${month}`,
    en: (month: string) => `at the end of ${month}`,
  },
  crossingNever: { nl: 'niet in deze maanden', en: 'not in these months' },
  crossingShare: {
    nl: (share: string) => `${share} van de verlopen komt er in deze maanden`,
    en: (share: string) => `${share} of the courses get there in these months`,
  },
  crossingEarly: {
    nl: (month: string) => `een op de tien al eind ${month}`,
    en: (month: string) => `one in ten already at the end of ${month}`,
  },
  atOnce: {
    nl: 'Voorlopige banden, meteen berekend. Persoon voor persoon doorrekenen met 1.000 trekkingen maakt ze nauwkeuriger.',
    en: 'Provisional bands, computed at once. Simulating person by person, 1,000 times, makes them more precise.',
  },
  simulated: {
    nl: (draws: string) => `Persoon voor persoon doorgerekend, ${draws} keer.`,
    en: (draws: string) => `Simulated person by person, ${draws} times.`,
  },
  simulate: { nl: 'Reken door met 1.000 trekkingen', en: 'Simulate with 1,000 draws' },
  simulating: { nl: 'persoon voor persoon doorrekenen', en: 'simulating person by person' },
  whatIf: { nl: 'Wat als', en: 'What if' },
  whatIfText: {
    nl: 'Schuif of vul in wat er verandert ten opzichte van nu. De aantallen zijn van deze gemeente.',
    en: 'Slide or fill in what changes compared with now. The numbers are of this municipality.',
  },
  unchanged: { nl: 'geen verandering', en: 'no change' },
  aMonth: { nl: ' per maand', en: ' a month' },
  aYear: { nl: ' per jaar', en: ' a year' },
  show: { nl: 'Toon', en: 'Show' },
  from: { nl: 'Vanaf', en: 'From' },
  months: { nl: 'Vooruit kijken', en: 'Look ahead' },
  monthsChoice: {
    nl: (months: string) => `${months} maanden`,
    en: (months: string) => `${months} months`,
  },
  targetField: { nl: 'Doel: huishoudens', en: 'Target: households' },
  byField: { nl: 'Doel: op', en: 'Target: on' },
  inflow: { nl: 'Instroom, % meer of minder', en: 'Inflow, % more or fewer' },
  vacancies: { nl: 'Vacatures, % meer of minder', en: 'Vacancies, % more or fewer' },
  fte_work: { nl: 'Coaches bij Werk, fte erbij of eraf', en: 'Coaches at Work, fte more or fewer' },
  fte_prestatie010: {
    nl: 'Coaches bij Prestatie010, fte erbij of eraf',
    en: 'Coaches at Prestatie010, fte more or fewer',
  },
  fte_youth: {
    nl: 'Coaches bij het Jongerenloket, fte erbij of eraf',
    en: 'Coaches at the youth desk, fte more or fewer',
  },
  fteNow: {
    nl: (fte: string, clients: string) => `Nu ${fte} fte, ${clients} cliënten per fte`,
    en: (fte: string, clients: string) => `Now ${fte} fte, ${clients} clients per fte`,
  },
  subsidies: {
    nl: 'Plaatsingen met loonkostensubsidie, per maand erbij',
    en: 'Placements with a wage subsidy, more a month',
  },
  dwellings: { nl: 'Woningen, per jaar erbij', en: 'Dwellings, more a year' },
  migrants: { nl: 'Arbeidsmigranten, per jaar erbij', en: 'Labour migrants, more a year' },
  refugees: {
    nl: 'Statushouders, per jaar meer gehuisvest',
    en: 'Refugees with status, more housed a year',
  },
  model: { nl: 'Het dienstverleningsmodel van 2024', en: 'The service model of 2024' },
  assumptions: { nl: 'Wat is aangenomen, en waarom', en: 'What is assumed, and why' },
  assumption: { nl: 'Aanname', en: 'Assumption' },
  source: { nl: 'Bron', en: 'Source' },
  composition: { nl: 'Wie er dan zijn', en: 'Who will be there' },
  byAge: { nl: 'Leeftijd van de aanvrager', en: 'Age of the applicant' },
  byTrack: {
    nl: 'Spoor van de aanvrager, verdeeld als nu naar wie begeleidt, leeftijd en maanden met bijstand',
    en: 'Track of the applicant, divided as now by who guides, age and months on benefit',
  },
  byService: { nl: 'Wie begeleidt', en: 'Who guides' },
  byDuration: { nl: 'Maanden met bijstand', en: 'Months on benefit' },
  bySide: { nl: 'Deel van de stad', en: 'Part of the city' },
  zuid: { nl: 'Zuid', en: 'Zuid' },
  rest: { nl: 'overig', en: 'rest' },
  compositionMost: {
    nl: (group: string, now: string, then: string, month: string) =>
      `${group}: van ${now} nu naar ${then} eind ${month}`,
    en: (group: string, now: string, then: string, month: string) =>
      `${group}: from ${now} now to ${then} at the end of ${month}`,
  },
  compositionSubtitle: {
    nl: (from: string, until: string) => `Huishoudens, verwachting, ${from} tot ${until}`,
    en: (from: string, until: string) => `Households, expectation, ${from} to ${until}`,
  },
  flowsTitle: {
    nl: (from: string) => `In en uit, per jaar vanaf ${from}`,
    en: (from: string) => `In and out, a year from ${from} on`,
  },
  flowsEmpty: { nl: 'Er zijn geen stromen.', en: 'There are no flows.' },
  yearNumber: {
    nl: (number: string) => `jaar ${number}`,
    en: (number: string) => `year ${number}`,
  },
  ageName: { nl: (years: string) => `${years} jaar`, en: (years: string) => `${years} years` },
  durationName: {
    nl: (months: string) => `${months} maanden`,
    en: (months: string) => `${months} months`,
  },
  flow: { nl: 'Stroom', en: 'Flow' },
  flowInNew: { nl: 'In: nieuw', en: 'In: new' },
  flowInReturn: { nl: 'In: terug binnen twee jaar', en: 'In: back within two years' },
  flowWork: { nl: 'Uit: werk', en: 'Out: work' },
  flowPension: { nl: 'Uit: pensioenleeftijd', en: 'Out: pension age' },
  flowMoved: { nl: 'Uit: verhuizing', en: 'Out: moved' },
  flowDeath: { nl: 'Uit: overlijden', en: 'Out: death' },
  flowOther: { nl: 'Uit: andere reden', en: 'Out: other reason' },
  keepTitle: { nl: 'Bewaren', en: 'Keep' },
  keepText: {
    nl: 'Een bewaarde prognose verandert niet meer. Later liggen de getelde aantallen eroverheen.',
    en: 'A kept forecast no longer changes. Later the counted numbers lie over it.',
  },
  keepName: { nl: 'Naam', en: 'Name' },
  keepNote: { nl: 'Toelichting', en: 'Note' },
  keep: { nl: 'Bewaar deze prognose', en: 'Keep this forecast' },
  keepNameMissing: {
    nl: 'Geef de prognose een naam van hoogstens 100 tekens.',
    en: 'Give the forecast a name of at most 100 characters.',
  },
  take: { nl: 'Deze prognose meenemen', en: 'Take this forecast along' },
  takeAs: {
    nl: (format: string) => `Deze prognose als ${format}`,
    en: (format: string) => `This forecast as ${format}`,
  },
  method: {
    nl: 'Hoe het is gemaakt: docs/methods/stock-and-flow.md en docs/methods/scenarios.md in de broncode.',
    en: 'How it is made: docs/methods/stock-and-flow.md and docs/methods/scenarios.md in the source code.',
  },
  rounded: {
    nl: 'Aantallen zijn afgerond op vijf; minder dan 10 staat er als een streepje (–).',
    en: 'Counts are rounded to five; fewer than 10 is a dash (–).',
  },
  scaled: {
    nl: (share: string) =>
      `Deze fictieve stad is ${share} van de echte grootte; het doel is met dat deel verkleind.`,
    en: (share: string) =>
      `This fictitious city is ${share} of the real size; the target is scaled by the same share.`,
  },
  noSnapshot: {
    nl: 'Er is nog geen momentopname, dus er is niets om op vooruit te kijken. Maak er een met: npm run -s werkspoor -- snapshot.',
    en: 'There is no snapshot yet, so there is nothing to look ahead from. Take one with: npm run -s werkspoor -- snapshot.',
  },
  errorNumber: {
    nl: (label: string, least: string, most: string) =>
      `${label}: vul een getal in van ${least} tot ${most}, of niets.`,
    en: (label: string, least: string, most: string) =>
      `${label}: give a number from ${least} to ${most}, or nothing.`,
  },
  errorChoice: { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  errorTarget: {
    nl: 'Het doel is een heel aantal huishoudens, 1 of meer.',
    en: 'The target is a whole number of households, 1 or more.',
  },
  errorBy: {
    nl: (first: string, last: string) => `Kies een dag van ${first} tot en met ${last}.`,
    en: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
  },
  scenarioName: { nl: 'Zoals ingevuld', en: 'As filled in' },
  baseName: { nl: 'Alles blijft zoals nu', en: 'All stays as now' },
});
