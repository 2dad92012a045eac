import { defineWords } from '#web/words.ts';

export const registerWords = defineWords({
  boundaries: { nl: 'Grenzen op de kaart', en: 'Boundaries on the map' },
  navigation: { nl: 'Effect van programma’s', en: 'Effect of programmes' },
  lead: {
    nl: 'Welk programma deed iets, en hoe zeker is dat? Vraag en analyse staan hier vóór de cijfers.',
    en: 'Which programme did something, and how sure is that? Question and analysis stand here before the figures.',
  },
  noSnapshot: {
    nl: 'Er is nog geen momentopname van de feiten. Zodra die er is, kunt u hier meten.',
    en: 'There is no snapshot of the facts yet. Once there is, you can measure here.',
  },
  programmes: { nl: 'Programma’s in het register', en: 'Programmes in the register' },
  noProgrammes: {
    nl: 'Er staat nog geen programma in het register. Leg het eerste vast.',
    en: 'There is no programme in the register yet. Write the first one down.',
  },
  programme: { nl: 'Programma', en: 'Programme' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  start: { nl: 'Begin', en: 'Start' },
  writtenDown: { nl: 'Vastgelegd', en: 'Written down' },
  lastResult: { nl: 'Laatste meting', en: 'Last measurement' },
  notMeasured: { nl: 'nog niet gemeten', en: 'not measured yet' },
  newProgramme: { nl: 'Programma vastleggen', en: 'Write a programme down' },
  compare: { nl: 'Programma’s vergelijken', en: 'Compare programmes' },
  curves: { nl: 'Hoe lang tot uitstroom', en: 'How long until leaving' },
  parts: { nl: 'Onderdelen van effect', en: 'Parts of effect' },
  step: {
    nl: (step: number, title: string) => `Stap ${step} van 3: ${title}`,
    en: (step: number, title: string) => `Step ${step} of 3: ${title}`,
  },
  step1: { nl: 'wat', en: 'what' },
  step2: { nl: 'waar en wanneer', en: 'where and when' },
  step3: { nl: 'waarmee vergeleken', en: 'compared with what' },
  wizardLead: {
    nl: 'Leg vraag, uitkomst en analyse vast voordat er cijfers zijn. Daarna staan ze vast: een wijziging is een nieuwe versie, met de reden erbij.',
    en: 'Write question, outcome and analysis down before there are figures. Then they stand: a change is a new version, with its reason.',
  },
  name: { nl: 'Naam van het programma', en: 'Name of the programme' },
  question: { nl: 'De vraag', en: 'The question' },
  questionHint: {
    nl: 'Bijvoorbeeld: zijn er in Zuid minder mensen met bijstand dan zonder het programma?',
    en: 'For example: are fewer people in Zuid on benefit than without the programme?',
  },
  expected: { nl: 'Wat verwacht u van het programma?', en: 'What do you expect of the programme?' },
  expected_lower: { nl: 'De uitkomst wordt lager', en: 'The outcome becomes lower' },
  expected_higher: { nl: 'De uitkomst wordt hoger', en: 'The outcome becomes higher' },
  expected_unknown: { nl: 'Ik weet het niet', en: 'I do not know' },
  areas: { nl: 'In welke gebieden loopt het?', en: 'In which areas does it run?' },
  neighbourhoods: { nl: 'Of in deze buurten', en: 'Or in these neighbourhoods' },
  namesHint: {
    nl: 'Namen van buurten, met een komma ertussen.',
    en: 'Names of neighbourhoods, with commas between.',
  },
  startsOn: { nl: 'Eerste dag van het programma', en: 'First day of the programme' },
  assignment: { nl: 'Wie krijgt het?', en: 'Who gets it?' },
  assignment_area: { nl: 'Het hele gebied tegelijk', en: 'The whole area at once' },
  assignment_areaHint: {
    nl: 'Vergeleken met andere buurten. Toeval en andere oorzaken blijven mogelijk.',
    en: 'Compared with other neighbourhoods. Chance and other causes stay possible.',
  },
  assignment_staggered: {
    nl: 'De buurten na elkaar, in een gelote volgorde',
    en: 'The neighbourhoods in turn, in an order by lot',
  },
  assignment_staggeredHint: {
    nl: 'Iedereen komt aan de beurt. Wie later begint, is de vergelijking voor wie eerder begint.',
    en: 'Everybody has a turn. Who begins later is the comparison for who begins earlier.',
  },
  assignment_lottery: {
    nl: 'Mensen, door loting omdat er te weinig plaatsen zijn',
    en: 'People, by lot because places are scarce',
  },
  assignment_lotteryHint: {
    nl: 'De eerlijkste vergelijking: wie lootte en geen plaats kreeg. De loting zelf gebeurt bij de aanmelding.',
    en: 'The fairest comparison: who drew and got no place. The draw itself is done where people apply.',
  },
  turns: { nl: 'Eerste dagen van de beurten', en: 'First days of the turns' },
  turnsHint: {
    nl: 'Alleen bij buurten na elkaar: datums als 2027-01-01, met een komma ertussen. Wie wanneer komt, wordt geloot.',
    en: 'Only for neighbourhoods in turn: dates as 2027-01-01, with commas between. Who comes when is drawn by lot.',
  },
  pool: { nl: 'Waarmee vergelijken?', en: 'Compared with what?' },
  pool_others: {
    nl: 'Alle andere buurten van de stad',
    en: 'All other neighbourhoods of the city',
  },
  'pool_same-bank': {
    nl: 'Andere buurten op dezelfde oever',
    en: 'Other neighbourhoods on the same bank',
  },
  leftOut: { nl: 'Behalve deze buurten', en: 'Except these neighbourhoods' },
  leftOutHint: {
    nl: 'Buurten waar iets vergelijkbaars gebeurde of die zelf last of voordeel hadden.',
    en: 'Neighbourhoods where something alike happened or that were touched by it themselves.',
  },
  method: { nl: 'Welke methode beslist?', en: 'Which method decides?' },
  method_sc: { nl: 'Synthetische controle', en: 'Synthetic control' },
  method_did: { nl: 'Verschil-in-verschillen', en: 'Difference-in-differences' },
  method_sdid: {
    nl: 'Synthetische verschil-in-verschillen',
    en: 'Synthetic difference-in-differences',
  },
  methodHint: {
    nl: 'Op nagespeelde steden klopt de synthetische verschil-in-verschillen het best. De andere twee staan er altijd naast.',
    en: 'On simulated cities synthetic difference-in-differences does best. The other two always stand beside it.',
  },
  analysis: { nl: 'Hoe besluit u of het werkte?', en: 'How do you decide whether it worked?' },
  analysisHint: {
    nl: 'Over welke jaren, bij welke kans op toeval, en wat u doet als het niet te zeggen is.',
    en: 'Over which years, at which chance of coincidence, and what you do when it cannot be told.',
  },
  changedBecause: { nl: 'Waarom verandert de opzet?', en: 'Why does the design change?' },
  next: { nl: 'Verder', en: 'Next' },
  writeDown: { nl: 'Vastleggen', en: 'Write down' },
  leave: { nl: 'Terug naar het register', en: 'Back to the register' },
  nameTaken: {
    nl: 'Er staat al een programma met deze naam in het register. Kies een andere naam, of verander de opzet van dat programma.',
    en: 'A programme of this name is in the register already. Choose another name, or change the design of that programme.',
  },
  fault_tooShort: {
    nl: (least: string) => `Vul dit in, met ten minste ${least} tekens.`,
    en: (least: string) => `Fill this in, with at least ${least} characters.`,
  },
  fault_tooLong: {
    nl: (most: string) => `Dit is te lang: hoogstens ${most} tekens.`,
    en: (most: string) => `This is too long: at most ${most} characters.`,
  },
  fault_choose: { nl: 'Maak een keuze.', en: 'Make a choice.' },
  fault_noPlaces: {
    nl: 'Kies ten minste één gebied, of noem een buurt.',
    en: 'Choose at least one area, or name a neighbourhood.',
  },
  fault_unknownPlace: {
    nl: (name: string) =>
      `Er is geen buurt “${name}”. Schrijf de naam zoals in de lijst van buurten.`,
    en: (name: string) =>
      `There is no neighbourhood “${name}”. Write its name as in the list of neighbourhoods.`,
  },
  fault_noDate: {
    nl: (text: string) =>
      text === ''
        ? 'Vul een datum in.'
        : `“${text}” is geen datum. Schrijf bijvoorbeeld 2027-01-01.`,
    en: (text: string) =>
      text === '' ? 'Fill in a date.' : `“${text}” is no date. Write for example 2027-01-01.`,
  },
  fault_turnsMissing: {
    nl: 'Noem de eerste dag van ten minste twee beurten.',
    en: 'Name the first day of at least two turns.',
  },
  fault_turnsNotAsked: {
    nl: 'Beurten horen bij “de buurten na elkaar”. Kies dat, of laat dit leeg.',
    en: 'Turns belong to “the neighbourhoods in turn”. Choose that, or leave this empty.',
  },
  fault_tooManyTurns: {
    nl: (places: string) => `Er zijn meer beurten dan buurten (${places}).`,
    en: (places: string) => `There are more turns than neighbourhoods (${places}).`,
  },
  registerEntry: { nl: 'Zo staat het in het register', en: 'As it stands in the register' },
  places: { nl: 'Buurten', en: 'Neighbourhoods' },
  placesCount: {
    nl: (count: number, names: string) => `${count} buurten: ${names}`,
    en: (count: number, names: string) => `${count} neighbourhoods: ${names}`,
  },
  drawn: {
    nl: (seed: string) =>
      `Volgorde door loting, met getal ${seed}. Met dat getal en de codes van de buurten op volgorde geeft de loting opnieuw dezelfde beurten.`,
    en: (seed: string) =>
      `Order by lot, with number ${seed}. With that number and the codes of the neighbourhoods in order the draw gives the same turns again.`,
  },
  turnsTable: { nl: 'Wie is wanneer aan de beurt', en: 'Who has which turn' },
  neighbourhood: { nl: 'Buurt', en: 'Neighbourhood' },
  from: { nl: 'Vanaf', en: 'From' },
  earlierDesigns: { nl: 'Eerdere versies', en: 'Earlier versions' },
  earlierDesign: {
    nl: (day: string, question: string, because: string) =>
      `${day}: ${question} Veranderd omdat: ${because}`,
    en: (day: string, question: string, because: string) =>
      `${day}: ${question} Changed because: ${because}`,
  },
  redesign: { nl: 'Opzet veranderen', en: 'Change the design' },
  results: { nl: 'Metingen', en: 'Measurements' },
  noResults: { nl: 'Er is nog niet gemeten.', en: 'Nothing has been measured yet.' },
  measure: { nl: 'Meten', en: 'Measure' },
  measureTitle: { nl: 'Nu meten', en: 'Measure now' },
  measureHint: {
    nl: 'Zoals vastgelegd, of anders. Een meting die afwijkt van wat is vastgelegd, blijft als zodanig herkenbaar. Het duurt enkele seconden; wie de browser stopt, breekt de meting af.',
    en: 'As written down, or otherwise. A measurement that differs from what was written down stays marked as such. It takes some seconds; stopping the browser ends the measuring.',
  },
  measuredOn: { nl: 'Gemeten op', en: 'Measured on' },
  planned: { nl: 'Vooraf vastgelegd?', en: 'Planned?' },
  'planned_before-start': {
    nl: 'Gepland: vastgelegd vóór het begin',
    en: 'Planned: written down before the start',
  },
  'planned_before-data': {
    nl: 'Gepland: vastgelegd vóór de eerste cijfers',
    en: 'Planned: written down before the first figures',
  },
  'planned_after-data': {
    nl: 'Niet gepland: vastgelegd toen er al cijfers waren',
    en: 'Not planned: written down when there were figures already',
  },
  planned_deviates: {
    nl: 'Niet gepland: anders dan vastgelegd',
    en: 'Not planned: otherwise than written down',
  },
  snapshot: { nl: 'Momentopname', en: 'Snapshot' },
  effect: { nl: 'Effect', en: 'Effect' },
  unknownProgramme: {
    nl: 'Dit programma staat niet in het register.',
    en: 'This programme is not in the register.',
  },
  unknownResult: { nl: 'Deze meting is er niet.', en: 'There is no such measurement.' },
  'refused_no-places': {
    nl: 'In deze buurten wonen te weinig mensen om te meten.',
    en: 'Too few people live in these neighbourhoods to measure.',
  },
  'refused_start-outside': {
    nl: (first: string, last: string) =>
      `De cijfers lopen van ${first} tot en met ${last}: het programma begint daarna. Meet als er cijfers van na het begin zijn.`,
    en: (first: string, last: string) =>
      `The figures run from ${first} up to ${last}: the programme begins after them. Measure when there are figures of after the start.`,
  },
  'refused_too-few-before': {
    nl: (count: number) =>
      `Er zijn ${count} perioden van vóór het begin; ten minste vier zijn nodig om een vergelijking te maken.`,
    en: (count: number) =>
      `There are ${count} periods before the start; at least four are needed to make a comparison.`,
  },
  'refused_too-few-donors': {
    nl: (count: number) =>
      `Er blijven ${count} buurten over om mee te vergelijken; ten minste vijf zijn nodig. Kies een ruimere vergelijking.`,
    en: (count: number) =>
      `${count} neighbourhoods are left to compare with; at least five are needed. Choose a wider comparison.`,
  },
  compareLead: {
    nl: 'De laatste meting van elk programma, naast elkaar. Vergelijk geen effecten zonder te zien hoe zeker ze zijn.',
    en: 'The last measurement of each programme, beside each other. Compare no effects without seeing how sure they are.',
  },
  detectable: { nl: 'Kleinste effect dat te zien was', en: 'Least effect that could be seen' },
  chance: { nl: 'Kans bij toeval', en: 'Chance by coincidence' },
  none: { nl: 'geen', en: 'none' },
});
