import { defineWords } from '#web/words.ts';

export const alikeWords = defineWords({
  alike: { nl: 'Instrument en vergelijkbaren', en: 'Instrument and comparable' },
  alikeLead: {
    nl: 'Wie aan een instrument begon, naast huishoudens die daarin vergelijkbaar zijn en er niet aan begonnen. Beschreven, niet veroorzaakt.',
    en: 'Who began an instrument, beside households that are comparable and did not begin one. Described, not caused.',
  },
  instrumentType: { nl: 'Type instrument', en: 'Type of instrument' },
  alikeEnding: { nl: 'Uitkomst', en: 'Outcome' },
  ending_work: { nl: 'uit de bijstand naar werk', en: 'off benefit, to work' },
  ending_any: { nl: 'uit de bijstand, om welke reden ook', en: 'off benefit, for whatever reason' },
  beganFrom: { nl: 'Begonnen van', en: 'Began from' },
  beganTo: { nl: 'tot en met', en: 'up to' },
  alikeIn: { nl: 'Vergelijkbaar in', en: 'Comparable in' },
  alikeInHint: {
    nl: 'Zoals vastgelegd een maand voor het begin. Hetzelfde jaar telt altijd mee. Hoe meer u kiest, hoe minder mensen een evenknie hebben.',
    en: 'As recorded a month before the start. The same year always counts. The more you choose, the fewer people have an equal.',
  },
  compareAlike: { nl: 'Vergelijken', en: 'Compare' },
  alikeBadYears: {
    nl: (first: string, last: string) =>
      `Kies jaren van ${first} tot en met ${last}, het eerste niet na het laatste: wie later begon, is nog geen twee jaar gevolgd.`,
    en: (first: string, last: string) =>
      `Choose years from ${first} up to ${last}, the first not after the last: who began later has not been followed for two years.`,
  },
  alikeNoYears: {
    nl: 'De gegevens lopen nog niet lang genoeg door: wie begint, moet twee jaar gevolgd zijn.',
    en: 'The data do not run long enough yet: who begins must have been followed for two years.',
  },
  chooseInstrument: { nl: 'Kies een type instrument.', en: 'Choose a type of instrument.' },
  'alike_none-began': {
    nl: 'In deze jaren begon niemand met dit instrument die in die maand bijstand had. Kies andere jaren of een ander instrument.',
    en: 'In these years nobody on benefit began this instrument. Choose other years or another instrument.',
  },
  'alike_too-few': {
    nl: 'Minder dan 50 mensen begonnen met dit instrument en hebben een evenknie: te weinig om iets van te zeggen. Kies meer jaren of minder kenmerken.',
    en: 'Fewer than 50 people began this instrument and have an equal: too few to say anything of. Choose more years or fewer characteristics.',
  },
  'alike_no-overlap': {
    nl: (share: string) =>
      `Geen vergelijking: slechts ${share} van wie begon, heeft huishoudens naast zich die in alle gekozen kenmerken gelijk zijn. Kies minder kenmerken of meer jaren; of aanvaard dat deze groep zijn gelijke niet heeft.`,
    en: (share: string) =>
      `No comparison: only ${share} of those who began have households beside them that are alike in all characteristics chosen. Choose fewer characteristics or more years; or accept that this group has no equal.`,
  },
  alikeTitle: {
    nl: (began: string, others: string) =>
      `Na een jaar is ${began} van wie begon uitgestroomd, van vergelijkbaren ${others}`,
    en: (began: string, others: string) =>
      `After a year ${began} of those who began had left, of comparable households ${others}`,
  },
  alikeSubtitle: {
    nl: (ending: string, from: string, to: string) =>
      `Deel van de huishoudens ${ending}, na zoveel jaar; begonnen in ${from} tot en met ${to}`,
    en: (ending: string, from: string, to: string) =>
      `Share of households ${ending}, after so many years; began in ${from} up to ${to}`,
  },
  began: { nl: 'begonnen', en: 'began' },
  comparable: { nl: 'vergelijkbaar', en: 'comparable' },
  alikeTable: { nl: 'Uitstroom binnen zoveel maanden', en: 'Left within so many months' },
  monthsAfter: { nl: 'Maanden', en: 'Months' },
  beganShare: { nl: 'Begonnen', en: 'Began' },
  comparableShare: { nl: 'Vergelijkbaar', en: 'Comparable' },
  plainShare: { nl: 'Alle anderen, ongewogen', en: 'All others, unweighted' },
  differencePoints: { nl: 'Verschil, in punten', en: 'Difference, in points' },
  alikeDifference: {
    nl: (ending: string, began: string, others: string) =>
      `Binnen een jaar ging ${began} van wie begon ${ending}; van vergelijkbare huishoudens die niet begonnen ${others}.`,
    en: (ending: string, began: string, others: string) =>
      `Within a year ${began} of those who began went ${ending}; of comparable households that did not begin ${others}.`,
  },
  alikeSize: {
    nl: (size: string, low: string, high: string) =>
      `Een verschil van ${size} procentpunt (met 95% zekerheid tussen ${low} en ${high}).`,
    en: (size: string, low: string, high: string) =>
      `A difference of ${size} percentage points (with 95% confidence between ${low} and ${high}).`,
  },
  alikeNoDifference: {
    nl: 'Dat verschil is niet van nul te onderscheiden.',
    en: 'That difference cannot be told from none.',
  },
  alikeDescribed: {
    nl: 'Beschreven, niet veroorzaakt: wie aan een instrument begint, is gekozen of koos zelf. Motivatie, gezondheid en wat de coach zag, staan niet in deze kenmerken en kunnen het hele verschil verklaren. Voor een oorzaak is loting of gefaseerde invoering nodig; leg die vast in het register.',
    en: 'Described, not caused: who begins an instrument was chosen or chose. Motivation, health and what the coach saw are not among these characteristics and may explain the whole difference. A cause takes a draw by lot or a staggered roll-out; write that down in the register.',
  },
  alikeOutside: {
    nl: (share: string) =>
      `Buiten de vergelijking: ${share} van wie begon. Voor hen waren er te weinig huishoudens die in alle kenmerken gelijk zijn.`,
    en: (share: string) =>
      `Outside the comparison: ${share} of those who began. For them there were too few households alike in all characteristics.`,
  },
  alikeCounts: {
    nl: (began: string, all: string, others: string) =>
      `Vergeleken: ${began} keer een begin (van ${all}) met ${others} huishoudens die niet begonnen, elk jaar en in elke groep opnieuw geteld. Een groep telt als er van beide minstens vijf huishoudens in zijn.`,
    en: (began: string, all: string, others: string) =>
      `Compared: ${began} starts (of ${all}) with ${others} households that did not start, counted anew each year and in each group. A group counts when it has at least five households of both.`,
  },
  alikeHow: {
    nl: 'Elke maand is een vergelijking op zich: huishoudens die dan en een maand eerder bijstand hadden. Begonnen is wie in die maand begon; vergelijkbaar is wie dat niet deed. Niemand was in het jaar ervoor al met dit type begonnen. Allen worden even lang gevolgd, twee jaar. De vergelijkbaren zijn gewogen naar wie begon.',
    en: 'Each month is a comparison of its own: households on benefit then and a month before. Began is who began in that month; comparable is who did not. Nobody had begun this type in the year before. All are followed equally long, two years. The comparable are weighed to those who began.',
  },
  alikeMade: {
    nl: (list: string) => `Vergelijkbaar gemaakt in: jaar, ${list}.`,
    en: (list: string) => `Made comparable in: year, ${list}.`,
  },
  alikeMadeYear: {
    nl: 'Vergelijkbaar gemaakt in: alleen het jaar.',
    en: 'Made comparable in: the year alone.',
  },
  alikeTooSmall: {
    nl: 'Buiten het huis wordt hier niets van getoond: er staan minder dan 500 mensen achter.',
    en: 'Nothing of this is shown outside the house: fewer than 500 people stand behind it.',
  },
  takeAlikePdf: { nl: 'Deze vergelijking als PDF', en: 'This comparison as PDF' },
  takeAlikeCsv: { nl: 'De cijfers als CSV', en: 'The figures as CSV' },
});
