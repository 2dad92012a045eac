import { defineWords } from '#web/words.ts';

/** Of the pages beside the forecast itself: scenarios, kept forecasts, back-test, illustration. */
export const otherWords = defineWords({
  compareLead: {
    nl: 'Elk scenario met dezelfde trekkingen van kansen en omstandigheden: het verschil is van het scenario alleen.',
    en: 'Every scenario with the same draws of rates and circumstances: the difference is the scenario’s alone.',
  },
  compareTitle: {
    nl: (name: string, difference: string, month: string) =>
      `${name}: ${difference} huishoudens eind ${month}`,
    en: (name: string, difference: string, month: string) =>
      `${name}: ${difference} households at the end of ${month}`,
  },
  compareSubtitle: {
    nl: (from: string, until: string) =>
      `Huishoudens met bijstand, verwachting per scenario, ${from} tot ${until}`,
    en: (from: string, until: string) =>
      `Households on social assistance, expectation by scenario, ${from} to ${until}`,
  },
  compareAlternative: {
    nl: 'De cijfers staan in de tabel hieronder.',
    en: 'The figures stand in the table below.',
  },
  scenario: { nl: 'Scenario', en: 'Scenario' },
  difference: { nl: 'Verschil na 60', en: 'Difference at 60' },
  differenceNone: { nl: 'uitgangspunt', en: 'starting point' },
  probability: { nl: 'Kans op doel', en: 'Target met' },
  stockAt: {
    nl: (months: string) => `Na ${months} mnd (80%)`,
    en: (months: string) => `After ${months} mths (80%)`,
  },
  presetInflow: { nl: 'Een tiende minder instroom', en: 'A tenth less inflow' },
  presetDip: { nl: 'Dip: een derde minder vacatures', en: 'Dip: a third fewer vacancies' },
  presetCoaches: { nl: 'Een kwart meer coaches bij Werk', en: 'A quarter more coaches at Work' },
  presetMoved: {
    nl: 'Helft van de coaches activering naar Werk',
    en: 'Half of the activation coaches to Work',
  },
  presetSubsidies: {
    nl: (places: string) => `Plaatsingen met subsidie: +${places} per maand`,
    en: (places: string) => `Subsidised placements: +${places} a month`,
  },
  'preset-dwellings': {
    nl: (number: string) => `+${number} woningen per jaar`,
    en: (number: string) => `+${number} dwellings a year`,
  },
  'preset-migrants': {
    nl: (number: string) => `+${number} arbeidsmigranten per jaar`,
    en: (number: string) => `+${number} labour migrants a year`,
  },
  'preset-refugees': {
    nl: (number: string) => `+${number} statushouders per jaar`,
    en: (number: string) => `+${number} refugees a year`,
  },
  presetModel: { nl: 'Dienstverleningsmodel van 2024', en: 'Service model of 2024' },
  backTestSynthetic: {
    nl: 'Deze fictieve stad is langs gepubliceerde cijfers gestuurd en kent weinig toeval: banden bevatten hier meer dan ze beloven. In honderd steden die hun eigen gang gaan, bevat de 80%-band 78 tot 82% (docs/methods/stock-and-flow.md in de broncode).',
    en: 'This fictitious city is steered along published figures and knows little chance: bands hold more here than they say. In a hundred cities that go their own way, the 80% band holds 78 to 82% (docs/methods/stock-and-flow.md in the source code).',
  },
  storedLead: {
    nl: 'Prognoses zoals ze toen zijn gemaakt, en wat er sindsdien is geteld.',
    en: 'Forecasts as they were made then, and what has been counted since.',
  },
  storedNone: { nl: 'Er is nog geen prognose bewaard.', en: 'No forecast has been kept yet.' },
  storedCaption: { nl: 'Bewaarde prognoses', en: 'Kept forecasts' },
  storedMade: { nl: 'Gemaakt', en: 'Made' },
  storedBy: { nl: (role: string) => `door ${role}`, en: (role: string) => `by ${role}` },
  storedOrigin: { nl: 'Bekend tot', en: 'Known until' },
  storedMonths: { nl: 'Maanden sindsdien', en: 'Months since' },
  storedError: { nl: 'Gemiddeld ernaast', en: 'Off by, on average' },
  storedInBand: { nl: 'In de 80%-band', en: 'In the 80% band' },
  storedTooEarly: { nl: 'nog niets geteld', en: 'nothing counted yet' },
  storedInBandValue: {
    nl: (inside: string, all: string) => `${inside} van ${all} maanden`,
    en: (inside: string, all: string) => `${inside} of ${all} months`,
  },
  storedNothingYet: {
    nl: 'Sinds deze prognose is nog geen maand geteld.',
    en: 'No month has been counted since this forecast.',
  },
  storedSince: {
    nl: (months: string, error: string, inside: string) =>
      `In ${months} getelde maanden zat de verwachting er gemiddeld ${error} huishoudens naast; ${inside} maanden lagen in de 80%-band.`,
    en: (months: string, error: string, inside: string) =>
      `In ${months} counted months the expectation was off by ${error} households on average; ${inside} months lay in the 80% band.`,
  },
  storedChart: {
    nl: 'Wat werd verwacht, en wat er is geteld',
    en: 'What was expected, and what was counted',
  },
  storedAgain: {
    nl: (snapshot: string, version: string, draws: string, seed: string) =>
      `Te herhalen, tot op het cijfer: momentopname ${snapshot}, versie ${version}, ${draws} trekkingen, zaad ${seed}.`,
    en: (snapshot: string, version: string, draws: string, seed: string) =>
      `Made again, to the digit: snapshot ${snapshot}, version ${version}, ${draws} draws, seed ${seed}.`,
  },
  noSuchForecast: {
    nl: 'Deze prognose is er niet. Kies er een uit de lijst.',
    en: 'There is no such forecast. Choose one from the list.',
  },
  backTestLead: {
    nl: 'Het model kijkt vanuit het verleden vooruit, met alleen wat toen bekend was, en wordt naast de telling gelegd.',
    en: 'The model looks ahead from the past, with only what was known then, and is laid beside the count.',
  },
  backTestAsk: { nl: 'Toets het model op het verleden', en: 'Test the model on the past' },
  backTesting: { nl: 'vooruitkijken vanuit het verleden', en: 'looking ahead from the past' },
  backTestNone: {
    nl: 'Voor deze momentopname is het model nog niet getoetst. Dat duurt een paar minuten.',
    en: 'The model has not been tested on this snapshot yet. That takes some minutes.',
  },
  backTestMessage: {
    nl: (origins: string, from: string, until: string, mase: string, naive: string) =>
      `Vanuit ${origins} momenten (${from} tot ${until}) zat het model er een jaar vooruit ${mase} keer de gebruikelijke jaarlijkse verandering naast; wie zegt dat het blijft zoals het is, ${naive} keer.`,
    en: (origins: string, from: string, until: string, mase: string, naive: string) =>
      `From ${origins} moments (${from} to ${until}) the model was off, a year ahead, by ${mase} times the usual yearly change; who says that all stays as it is, by ${naive} times.`,
  },
  mase: { nl: 'Model', en: 'Model' },
  maseNaive: { nl: '“Het blijft zo”', en: '“It stays so”' },
  maseSeasonal: { nl: '“Als vorig jaar”', en: '“As last year”' },
  ahead: { nl: 'Vooruit', en: 'Ahead' },
  origins: { nl: 'Momenten', en: 'Moments' },
  backTestCaption: {
    nl: 'Fout in eenheden van de gemiddelde verandering over een jaar (MASE), en hoe vaak de telling in de band lag',
    en: 'Error in units of the mean change over a year (MASE), and how often the count lay in the band',
  },
  inBand: { nl: (share: string) => `In ${share}`, en: (share: string) => `In ${share}` },
  calibrationTitle: {
    nl: (share: string) => `De 80%-band bevatte ${share} van de tellingen`,
    en: (share: string) => `The 80% band held ${share} of the counts`,
  },
  calibrationSubtitle: {
    nl: 'Aandeel van de tellingen dat in de band lag, alle maanden tot twee jaar vooruit; de streep is wat de band belooft',
    en: 'Share of counts that lay in the band, all months up to two years ahead; the mark is what the band promises',
  },
  calibrationAlternative: {
    nl: 'De cijfers staan in de tabel eronder.',
    en: 'The figures stand in the table under it.',
  },
  promised: { nl: 'beloofd', en: 'promised' },
  held: { nl: 'gehouden', en: 'held' },
  bandName: { nl: 'Band', en: 'Band' },
  overlap: {
    nl: 'Momenten liggen drie maanden uiteen en de vensters overlappen elkaar: dit zijn enkele onafhankelijke jaren, geen wet.',
    en: 'Moments are three months apart and their windows overlap: these are a few independent years, no law.',
  },
  earlierTitle: { nl: 'Eerdere prognoses', en: 'Earlier forecasts' },
  illustrationLead: {
    nl: 'Waarom een bestand eerst daalt en dan weer groeit: een rekenvoorbeeld, geen prognose.',
    en: 'Why a stock first falls and then grows again: an illustration, not a forecast.',
  },
  illustrationSource: {
    nl: 'Uit de externe doorlichting van AEF (2024), bijlage bij conditie 2.e: elk jaar gelijke instroom van gelijke samenstelling; wie 0 tot 9 maanden van werk is, gaat binnen het jaar weg; van elk cohort op 9 tot 24 maanden 1/5, 3/5 en 1/5 in het eerste, tweede en derde jaar; van de rest 10% per jaar. AEF noemt geen begincijfers: de cijfers hieronder zijn van ons en staan open om te veranderen.',
    en: 'From the external review by AEF (2024), annex to condition 2.e: equal inflow of equal composition each year; who is 0 to 9 months from work leaves within the year; of each cohort at 9 to 24 months 1/5, 3/5 and 1/5 in the first, second and third year; of the rest 10% a year. AEF gives no start figures: those below are ours and open to change.',
  },
  illustrationHolds: {
    nl: (target: string) =>
      `Onder het doel van ${target} in jaar 2, weer groei vanaf jaar 4, erboven in jaar 5`,
    en: (target: string) =>
      `Below the target of ${target} in year 2, growing again from year 4, above it in year 5`,
  },
  illustrationFails: {
    nl: 'Met deze cijfers is het verloop anders dan AEF tekent',
    en: 'With these figures the course differs from what AEF draws',
  },
  illustrationSubtitle: {
    nl: 'Huishoudens aan het eind van elk jaar, naar afstand tot werk',
    en: 'Households at the end of each year, by distance to work',
  },
  year: { nl: 'Eind van jaar', en: 'End of year' },
  near: { nl: '0–9 maanden', en: '0–9 months' },
  middle: { nl: '9–24 maanden', en: '9–24 months' },
  farther: { nl: 'verder', en: 'further off' },
  all: { nl: 'samen', en: 'together' },
  stockField: { nl: 'Huishoudens nu', en: 'Households now' },
  targetField: { nl: 'Doel', en: 'Target' },
  inflowField: { nl: 'Instroom per jaar', en: 'Inflow a year' },
  nearField: { nl: 'Deel op 0–9 maanden van werk, %', en: 'Share at 0–9 months from work, %' },
  middleField: { nl: 'Deel op 9–24 maanden, %', en: 'Share at 9–24 months, %' },
  nearLeavesField: {
    nl: 'Van 0–9 maanden gaat binnen het jaar weg, %',
    en: 'Of 0–9 months leaves within the year, %',
  },
  firstField: {
    nl: 'Van 9–24 maanden gaat in het eerste jaar weg, %',
    en: 'Of 9–24 months leaves in the first year, %',
  },
  secondField: {
    nl: 'Van 9–24 maanden gaat in het tweede jaar weg, %; de rest in het derde',
    en: 'Of 9–24 months leaves in the second year, %; the others in the third',
  },
  restField: { nl: 'Van de rest gaat per jaar weg, %', en: 'Of the rest leaves a year, %' },
  rangesTitle: {
    nl: 'Voor welke cijfers dit verloop geldt',
    en: 'For which figures this course holds',
  },
  rangesText: {
    nl: 'Het verloop blijft zoals AEF het tekent als één cijfer verandert binnen deze grenzen en de andere blijven staan:',
    en: 'The course stays as AEF draws it when one figure changes within these bounds and the others stay:',
  },
  rangesCaption: { nl: 'Grenzen per cijfer', en: 'Bounds by figure' },
  input: { nl: 'Cijfer', en: 'Figure' },
  least: { nl: 'Van', en: 'From' },
  most: { nl: 'Tot', en: 'To' },
  rangesNone: {
    nl: 'Met deze cijfers is het verloop al anders; er zijn geen grenzen te geven.',
    en: 'With these figures the course differs already; there are no bounds to give.',
  },
  compute: { nl: 'Bereken', en: 'Compute' },
  errorInput: {
    nl: (label: string, least: string, most: string) =>
      `${label}: vul een getal in van ${least} tot ${most}.`,
    en: (label: string, least: string, most: string) =>
      `${label}: give a number from ${least} to ${most}.`,
  },
  errorShares: {
    nl: 'De twee delen zijn samen meer dan 100%.',
    en: 'The two shares are more than 100% together.',
  },
});
