import { defineWords } from '#web/words.ts';

/** What is said of editions that were released. */
export const publishedWords = defineWords({
  publishedTitle: { nl: 'Gepubliceerde monitors', en: 'Published monitors' },
  publishedLead: {
    nl: 'Wat de gemeente over de bijstand heeft gepubliceerd. Een gepubliceerde monitor verandert niet meer; een fout wordt verbeterd in een nieuwe.',
    en: 'What the municipality has published about social assistance. A published monitor no longer changes; a mistake is mended in a new one.',
  },
  publishedNone: {
    nl: 'Er is nog geen monitor gepubliceerd.',
    en: 'No monitor was published yet.',
  },
  editionNumber: {
    nl: (number: number) => `Nummer ${number}`,
    en: (number: number) => `Number ${number}`,
  },
  editionTitle: {
    nl: (number: number, period: string) => `Monitor Werk en Inkomen, ${period}, nummer ${number}`,
    en: (number: number, period: string) => `Monitor Work and Income, ${period}, number ${number}`,
  },
  period: { nl: 'Periode', en: 'Period' },
  comparedWith: { nl: 'Vergeleken met', en: 'Compared with' },
  released: { nl: 'Vrijgegeven', en: 'Released' },
  releasedText: {
    nl: (by: string, at: string) => `door ${by}, ${at}`,
    en: (by: string, at: string) => `by ${by}, ${at}`,
  },
  standing: { nl: 'Stand', en: 'Standing' },
  inForce: { nl: 'geldt', en: 'in force' },
  correctedBy: {
    nl: (number: number) => `verbeterd in nummer ${number}`,
    en: (number: number) => `corrected in number ${number}`,
  },
  corrects: {
    nl: (number: number, changed: number) =>
      `Verbetering van nummer ${number}; ${
        ['geen cijfer is anders', 'één cijfer is anders'][changed] ??
        `${changed} cijfers zijn anders`
      }.`,
    en: (number: number, changed: number) =>
      `Correction of number ${number}; ${
        ['no figure is different', 'one figure is different'][changed] ??
        `${changed} figures are different`
      }.`,
  },
  otherComparison: {
    nl: (number: number, now: string, before: string) =>
      `Vergeleken met ${now}; nummer ${number} vergeleek met ${before}. Dat de cijfers ernaast van een andere periode zijn, telt niet mee als verandering.`,
    en: (number: number, now: string, before: string) =>
      `Compared with ${now}; number ${number} compared with ${before}. That the figures beside it are of another period does not count as a change.`,
  },
  asFile: { nl: 'Als bestand', en: 'As a file' },
  noEdition: {
    nl: (asked: string) => `Er is geen gepubliceerde monitor “${asked}”. Kies er een uit de lijst.`,
    en: (asked: string) => `There is no published monitor “${asked}”. Choose one from the list.`,
  },
  toPublish: { nl: 'Een monitor publiceren', en: 'Publish a monitor' },
  publishLead: {
    nl: 'Wat u publiceert, staat vast: iedereen ziet het, en het is alleen te verbeteren met een nieuwe publicatie die zegt wat er veranderde.',
    en: 'What you publish is fixed: everybody sees it, and it can be mended only by a new publication that says what changed.',
  },
  whatChanged: { nl: 'Wat er veranderde en waarom', en: 'What changed and why' },
  whatChangedHint: {
    nl: 'Alleen als deze periode al gepubliceerd is.',
    en: 'Only when this period was published already.',
  },
  publish: { nl: 'Publiceren', en: 'Publish' },
  sayWhatChanged: {
    nl: 'Deze periode is al gepubliceerd. Schrijf in 10 tot 1000 tekens wat er veranderde en waarom.',
    en: 'This period was published already. Write in 10 to 1000 characters what changed and why.',
  },
  nothingToCorrect: {
    nl: 'Deze periode is nog niet gepubliceerd, dus er is niets te verbeteren. Laat dit veld leeg.',
    en: 'This period was not published yet, so there is nothing to correct. Leave this field empty.',
  },
  nothingChanged: {
    nl: 'Er verandert niets: deze monitor heeft dezelfde cijfers, dezelfde tekst en dezelfde vergelijking als de gepubliceerde. Er is niets gepubliceerd.',
    en: 'Nothing changes: this monitor has the same figures, the same text and the same comparison as the published one. Nothing was published.',
  },
  releasedMeanwhile: {
    nl: 'Iemand anders heeft deze periode intussen gepubliceerd. Kijk in de lijst wat er staat.',
    en: 'Somebody else has published this period in the meantime. See in the list what stands there.',
  },
});
