import { defineWords } from '#web/words.ts';

export const resultWords = defineWords({
  resultTitle: {
    nl: (name: string) => `${name}: wat is er gemeten`,
    en: (name: string) => `${name}: what was measured`,
  },
  together: { nl: (name: string) => `${name}, gebied`, en: (name: string) => `${name}, area` },
  mayConclude: { nl: 'Wat u hieruit mag concluderen', en: 'What you may conclude' },
  mayNotConclude: { nl: 'Wat u hieruit niet mag concluderen', en: 'What you may not conclude' },
  points: { nl: (value: string) => `${value} punt`, en: (value: string) => `${value} points` },
  meanGap: {
    nl: (outcome: string, size: string, direction: string, time: string, last: string) =>
      `${outcome}: na het begin gemiddeld ${size} punt ${direction} dan in de vergelijking (${time}: ${last}).`,
    en: (outcome: string, size: string, direction: string, time: string, last: string) =>
      `${outcome}: after the start on average ${size} points ${direction} than in the comparison (${time}: ${last}).`,
  },
  lower: { nl: 'lager', en: 'lower' },
  higher: { nl: 'hoger', en: 'higher' },
  'verdict_not-told-apart': {
    nl: (rank: string, of: string) =>
      `Dat verschil is niet te onderscheiden van toeval: van ${of} keer dezelfde vraag, ook voor verzonnen gebieden waar niets gebeurde, kwam er ${rank} keer een minstens zo groot verschil uit.`,
    en: (rank: string, of: string) =>
      `That difference cannot be told from chance: of ${of} times the same question, also for made-up areas where nothing happened, ${rank} gave a difference at least as large.`,
  },
  verdict_lower: {
    nl: (rank: string, of: string) =>
      `Dat is meer dan bij toeval gewoon is (plaats ${rank} van ${of} met verzonnen gebieden waar niets gebeurde): de uitkomst werd na het begin lager dan de vergelijking.`,
    en: (rank: string, of: string) =>
      `That is more than usual by chance (place ${rank} of ${of} with made-up areas where nothing happened): after the start the outcome became lower than the comparison.`,
  },
  verdict_higher: {
    nl: (rank: string, of: string) =>
      `Dat is meer dan bij toeval gewoon is (plaats ${rank} van ${of} met verzonnen gebieden waar niets gebeurde): de uitkomst werd na het begin hoger dan de vergelijking.`,
    en: (rank: string, of: string) =>
      `That is more than usual by chance (place ${rank} of ${of} with made-up areas where nothing happened): after the start the outcome became higher than the comparison.`,
  },
  'verdict_no-comparison': {
    nl: () =>
      'Er is geen goede vergelijking: ook vóór het begin volgen de andere buurten deze plaats niet. Trek hier geen conclusie uit.',
    en: () =>
      'There is no good comparison: before the start too the other neighbourhoods do not follow this place. Draw no conclusion from it.',
  },
  couldSee: {
    nl: (size: string) =>
      `Een blijvend effect van ${size} punt of meer had deze opzet kunnen zien; een kleiner niet.`,
    en: (size: string) =>
      `This design could have seen a lasting effect of ${size} points or more; a smaller one not.`,
  },
  couldSeeNone: {
    nl: 'Met zo weinig buurten had deze opzet geen enkel effect kunnen zien.',
    en: 'With so few neighbourhoods this design could have seen no effect at all.',
  },
  not_nothing: {
    nl: 'Dat het programma niets deed. Niet te onderscheiden is iets anders dan er niet zijn.',
    en: 'That the programme did nothing. Not told apart is something else than not there.',
  },
  not_cause: {
    nl: 'Dat het programma de oorzaak is als er in dezelfde tijd in deze buurten nog iets anders veranderde.',
    en: 'That the programme is the cause when something else changed in these neighbourhoods at the same time.',
  },
  not_person: {
    nl: 'Iets over één persoon of één buurt: dit gaat over het gebied als geheel.',
    en: 'Anything about one person or one neighbourhood: this is about the area as a whole.',
  },
  not_after: {
    nl: 'Dat dit de beslissende toets is: vraag en analyse zijn niet vooraf vastgelegd.',
    en: 'That this is the decisive test: question and analysis were not written down beforehand.',
  },
  twoLines: { nl: 'Met en zonder het programma', en: 'With and without the programme' },
  twoLinesTitle: {
    nl: (name: string) => `${name} en de vergelijking liepen gelijk op tot het begin`,
    en: (name: string) => `${name} and the comparison ran together until the start`,
  },
  twoLinesPoor: {
    nl: (name: string) => `${name} en de vergelijking liepen ook vóór het begin niet gelijk op`,
    en: (name: string) => `${name} and the comparison did not run together before the start either`,
  },
  subtitle: {
    nl: (outcome: string, first: string, last: string) =>
      `${outcome}, per honderd, ${first} tot en met ${last}`,
    en: (outcome: string, first: string, last: string) =>
      `${outcome}, per hundred, ${first} up to ${last}`,
  },
  comparison: { nl: 'vergelijking', en: 'comparison' },
  time: { nl: 'Periode', en: 'Period' },
  lastCount: { nl: 'Laatste telling', en: 'Last count' },
  actual: { nl: 'Gemeten', en: 'Measured' },
  difference: { nl: 'Verschil', en: 'Difference' },
  linesAlternative: {
    nl: (name: string, time: string, actual: string, synthetic: string) =>
      `In ${time}: ${name} ${actual}, de vergelijking ${synthetic}.`,
    en: (name: string, time: string, actual: string, synthetic: string) =>
      `In ${time}: ${name} ${actual}, the comparison ${synthetic}.`,
  },
  gapTitleInside: {
    nl: 'Het verschil valt binnen wat ook zonder programma voorkomt',
    en: 'The difference lies within what also happens without a programme',
  },
  gapTitleOutside: {
    nl: 'Het verschil valt buiten wat zonder programma gewoon is',
    en: 'The difference lies outside what is usual without a programme',
  },
  gapHeading: { nl: 'Is dat verschil bijzonder?', en: 'Is that difference special?' },
  gapSubtitle: {
    nl: (count: number) =>
      `Verschil met de vergelijking in punten; grijs: dezelfde vraag voor ${count} verzonnen gebieden van even veel buurten, waar niets gebeurde`,
    en: (count: number) =>
      `Difference with the comparison in points; grey: the same question for ${count} made-up areas of as many neighbourhoods, where nothing happened`,
  },
  middle: { nl: 'middelste 80%', en: 'middle 80%' },
  gapAlternative: {
    nl: (time: string, gap: string, low: string, high: string) =>
      `In ${time} is het verschil ${gap}; van de verzonnen gebieden ligt 80% tussen ${low} en ${high}.`,
    en: (time: string, gap: string, low: string, high: string) =>
      `In ${time} the difference is ${gap}; of the made-up areas 80% lies between ${low} and ${high}.`,
  },
  low: { nl: 'Laagste 10%', en: 'Lowest 10%' },
  high: { nl: 'Hoogste 10%', en: 'Highest 10%' },
  low95: { nl: 'Laagste (95%)', en: 'Lowest (95%)' },
  high95: { nl: 'Hoogste (95%)', en: 'Highest (95%)' },
  weightsHeading: { nl: 'Waaruit bestaat de vergelijking?', en: 'What is the comparison made of?' },
  weightsTitle: {
    nl: (count: number, largest: string) =>
      `De vergelijking bestaat uit ${count} buurten, ${largest} het meest`,
    en: (count: number, largest: string) =>
      `The comparison is made of ${count} neighbourhoods, ${largest} most`,
  },
  weightsSubtitle: {
    nl: 'Gewicht van elke buurt; alle gewichten samen zijn 100%',
    en: 'Weight of each neighbourhood; all weights together are 100%',
  },
  weight: { nl: 'Gewicht', en: 'Weight' },
  programmeArea: { nl: 'gebied van het programma', en: 'area of the programme' },
  without: { nl: 'Verschil zonder deze buurt', en: 'Difference without this neighbourhood' },
  methodsHeading: { nl: 'Drie methoden naast elkaar', en: 'Three methods beside each other' },
  methodsCaption: {
    nl: 'Gemiddeld verschil na het begin, in punten',
    en: 'Mean difference after the start, in points',
  },
  methodsNote: {
    nl: 'Plaats en grenzen volgen uit dezelfde vraag voor 99 verzonnen gebieden: evenveel andere buurten samen, door loting. Een gebied schommelt minder dan één buurt. Op nagespeelde steden zonder effect zegt de synthetische verschil-in-verschillen zo 5% van de keren ten onrechte dat er een is, de synthetische controle 26%, gewone verschil-in-verschillen bijna altijd.',
    en: 'Place and bounds follow from the same question for 99 made-up areas: as many other neighbourhoods together, by lot. An area wavers less than one neighbourhood. On simulated cities without an effect synthetic difference-in-differences says wrongly in 5% of cases that there is one, synthetic control in 26%, plain difference-in-differences nearly always.',
  },
  publishedWay: {
    nl: (rank: string, of: string) =>
      `Ter vergelijking de rangorde uit de literatuur, synthetische controle naast losse buurten: plaats ${rank} van ${of}. Op nagespeelde steden zonder effect zegt die zes van de tien keer ten onrechte dat er een is; daarom beslist zij hier niet.`,
    en: (rank: string, of: string) =>
      `For comparison the ranking of the literature, synthetic control beside single neighbourhoods: place ${rank} of ${of}. On simulated cities without an effect it says wrongly six times in ten that there is one; so it does not decide here.`,
  },
  decides: {
    nl: (method: string) => `${method} (beslist)`,
    en: (method: string) => `${method} (decides)`,
  },
  meanEffect: { nl: 'Gemiddeld verschil', en: 'Mean difference' },
  interval: { nl: 'Niet uitgesloten (90%)', en: 'Not excluded (90%)' },
  errorBefore: { nl: 'Fout vóór het begin', en: 'Error before the start' },
  rankOf: { nl: 'Plaats', en: 'Place' },
  ofUnits: {
    nl: (rank: string, of: string) => `${rank} van ${of}`,
    en: (rank: string, of: string) => `${rank} of ${of}`,
  },
  everything: { nl: 'alles', en: 'everything' },
  between: {
    nl: (low: string, high: string) => `${low} tot ${high}`,
    en: (low: string, high: string) => `${low} to ${high}`,
  },
  inTime: {
    nl: (time: string, effect: string) =>
      `Proef op de som: met een verzonnen begin in ${time}, toen er niets gebeurde, vindt de methode ${effect} punt.`,
    en: (time: string, effect: string) =>
      `A check: with a made-up start in ${time}, when nothing happened, the method finds ${effect} points.`,
  },
  studyHeading: {
    nl: 'Liepen de buurten vóór het begin gelijk op?',
    en: 'Did the neighbourhoods move alike before the start?',
  },
  studyAlike: {
    nl: 'Vóór het begin liepen de buurten niet aantoonbaar uiteen',
    en: 'Before the start the neighbourhoods did not demonstrably move apart',
  },
  studyApart: {
    nl: 'Ook vóór het begin liepen de buurten uiteen',
    en: 'Before the start too the neighbourhoods moved apart',
  },
  studySubtitle: {
    nl: 'Buurten van het programma min de andere, tegenover de laatste periode vóór het begin, in punten; band: 95%',
    en: 'Neighbourhoods of the programme minus the others, against the last period before the start, in points; band: 95%',
  },
  studyLine: { nl: 'verschil', en: 'difference' },
  studyTest: {
    nl: (test: string, areas: string) =>
      `Gelijke trends vóór het begin: kans ${test} bij een toets op de buurten, ${areas} naast verzonnen gebieden. Is een van beide klein, dan is verschil-in-verschillen hier niet te vertrouwen; een grote kans bewijst niet het tegendeel.`,
    en: (test: string, areas: string) =>
      `Equal trends before the start: chance ${test} by a test on the neighbourhoods, ${areas} beside made-up areas. When one of the two is small, difference-in-differences is not to be trusted here; a large chance does not prove the contrary.`,
  },
  turnsHeading: { nl: 'De beurten na elkaar', en: 'The turns one after another' },
  turnsSentence: {
    nl: (effect: string, low: string, high: string) =>
      `Over alle buurten die aan de beurt waren: ${effect} punt, met 95% zekerheid tussen ${low} en ${high} (Callaway en Sant’Anna).`,
    en: (effect: string, low: string, high: string) =>
      `Over all neighbourhoods that had their turn: ${effect} points, with 95% confidence between ${low} and ${high} (Callaway and Sant’Anna).`,
  },
  notesHeading: { nl: 'Wat u erbij moet weten', en: 'What you must know beside it' },
  note_outside: {
    nl: (name: string, times: string) =>
      `${name} ligt buiten het bereik van alle andere buurten in ${times}.`,
    en: (name: string, times: string) =>
      `${name} lies outside the range of all other neighbourhoods in ${times}.`,
  },
  note_tooSmall: {
    nl: (names: string) =>
      `Niet meegenomen in de vergelijking, omdat het om minder dan tien mensen gaat: ${names}.`,
    en: (names: string) =>
      `Left out of the comparison, since fewer than ten people stand behind it: ${names}.`,
  },
  note_donors: {
    nl: (donors: number, before: number) =>
      `Er zijn meer buurten (${donors}) dan perioden vóór het begin (${before}): een goede aansluiting vooraf kan toeval zijn. Let op de vergelijking met verzonnen gebieden.`,
    en: (donors: number, before: number) =>
      `There are more neighbourhoods (${donors}) than periods before the start (${before}): a good fit before may be chance. Look at the made-up areas.`,
  },
  note_interchangeable: {
    nl: 'De gewichten zijn niet de enige die zo goed passen; met andere gewichten kan het verschil anders zijn.',
    en: 'These weights are not the only ones that fit so well; with others the difference may be another.',
  },
  originHeading: { nl: 'Methode en gegevens', en: 'Method and data' },
  origin: {
    nl: (snapshot: string, day: string) =>
      `Berekend uit momentopname ${snapshot} van de feiten, met peildatum ${day}. Dezelfde momentopname geeft dezelfde cijfers.`,
    en: (snapshot: string, day: string) =>
      `Computed from snapshot ${snapshot} of the facts, with reference date ${day}. The same snapshot gives the same figures.`,
  },
  methodNote: {
    nl: 'Synthetische controle: een mengsel van buurten zonder programma dat vóór het begin hetzelfde verloop had (Abadie, Diamond en Hainmueller 2010). Verschil-in-verschillen vergelijkt de verandering met die van alle andere buurten. Synthetische verschil-in-verschillen doet beide: buurten met een gelijk verloop, niet met een gelijk niveau (Arkhangelsky e.a. 2021); op nagespeelde steden klopt deze het best.',
    en: 'Synthetic control: a mixture of neighbourhoods without the programme that had the same course before the start (Abadie, Diamond and Hainmueller 2010). Difference-in-differences compares the change with that of all other neighbourhoods. Synthetic difference-in-differences does both: neighbourhoods of the same course, not of the same level (Arkhangelsky et al. 2021); on simulated cities it does best.',
  },
  houseNote: {
    nl: 'Intern: dit rapport noemt cijfers per buurt. Deel buiten de gemeente alleen de versie om te delen.',
    en: 'Internal: this report names figures by neighbourhood. Outside the municipality share the version to share only.',
  },
  outsideNote: {
    nl: 'Om te delen: aantallen onder de 10 zijn weggelaten, andere afgerond op 5, en percentages zo grof als vijf mensen.',
    en: 'To share: counts below 10 are left out, others rounded to 5, and rates as coarse as five people.',
  },
  tooSmallToShare: {
    nl: 'Achter deze cijfers staan te weinig mensen om ze buiten de gemeente te laten zien.',
    en: 'Too few people stand behind these figures to show them outside the municipality.',
  },
  counted: {
    nl: (what: string, time: string, count: string) => `${what}, ${time}: ${count}`,
    en: (what: string, time: string, count: string) => `${what}, ${time}: ${count}`,
  },
  take: { nl: 'Meenemen', en: 'Take along' },
  takePdf: { nl: 'Rapport voor intern gebruik (PDF)', en: 'Report for internal use (PDF)' },
  takeOutside: { nl: 'Rapport om te delen (PDF)', en: 'Report to share (PDF)' },
  takeCsv: { nl: 'Cijfers om te delen (CSV)', en: 'Figures to share (CSV)' },
  takeJson: { nl: 'Cijfers om te delen (JSON)', en: 'Figures to share (JSON)' },
});
