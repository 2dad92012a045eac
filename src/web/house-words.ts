import { defineWords } from '#web/words.ts';

/** What the shared parts of every page say themselves. */
export const houseWords = defineWords({
  synthetic: {
    nl: 'Synthetische gegevens: geen enkele persoon in dit systeem bestaat echt.',
    en: 'Synthetic data: no person in this system really exists.',
  },
  syntheticShort: { nl: 'synthetische gegevens', en: 'synthetic data' },
  skipToMain: { nl: 'Naar de inhoud', en: 'Skip to content' },
  mainNavigation: { nl: 'Hoofdmenu', en: 'Main menu' },
  breadcrumb: { nl: 'Kruimelpad', en: 'Breadcrumb' },
  languageChoice: { nl: 'Taal', en: 'Language' },
  signOut: { nl: 'Afmelden', en: 'Sign out' },
  signedInAs: { nl: 'Aangemeld als', en: 'Signed in as' },
  search: { nl: 'Zoek', en: 'Search' },
  errorPrefix: { nl: 'Fout', en: 'Error' },
  errorSummary: { nl: 'Er klopt iets niet', en: 'There is a problem' },
  optional: { nl: '(niet verplicht)', en: '(optional)' },
  choose: { nl: 'Kies', en: 'Choose' },
  info: { nl: 'Let op', en: 'Note' },
  success: { nl: 'Gelukt', en: 'Done' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  error: { nl: 'Fout', en: 'Error' },
  pages: { nl: 'Bladeren', en: 'Pages' },
  previous: { nl: 'Vorige', en: 'Previous' },
  next: { nl: 'Volgende', en: 'Next' },
  pageOf: {
    nl: (page: string, last: string) => `Bladzijde ${page} van ${last}`,
    en: (page: string, last: string) => `Page ${page} of ${last}`,
  },
  definition: { nl: 'Definitie', en: 'Definition' },
  definitionOf: {
    nl: (label: string) => `Definitie van ${label}`,
    en: (label: string) => `Definition of ${label}`,
  },
  referenceDate: { nl: 'Peildatum', en: 'Reference date' },
  source: { nl: 'Bron', en: 'Source' },
  notShown: { nl: 'niet getoond', en: 'not shown' },
  asTable: { nl: 'De cijfers als tabel', en: 'The figures as a table' },
  noFigures: { nl: 'Er zijn geen cijfers.', en: 'There are no figures.' },
  total: { nl: 'Totaal', en: 'Total' },
});
