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
  about: { nl: 'Over deze website', en: 'About this website' },
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
  period: { nl: 'Periode', en: 'Period' },
  referenceDate: { nl: 'Peildatum', en: 'Reference date' },
  source: { nl: 'Bron', en: 'Source' },
  notShown: { nl: 'niet getoond', en: 'not shown' },
  asTable: { nl: 'De cijfers als tabel', en: 'The figures as a table' },
  noFigures: { nl: 'Er zijn geen cijfers.', en: 'There are no figures.' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  page: { nl: 'Bladzijde', en: 'Page' },
  of: { nl: 'van', en: 'of' },
  total: { nl: 'Totaal', en: 'Total' },
  liveBusy: { nl: 'Wordt berekend…', en: 'Computing…' },
  liveFault: {
    nl: 'Dat lukte niet. Wat u ziet, hoort nog bij wat er eerst stond; probeer het met de knop.',
    en: 'That did not work. What you see still belongs to what was there before; try the button.',
  },
  runWaiting: { nl: 'Staat in de rij en begint zo.', en: 'In the queue, about to begin.' },
  runRunning: {
    nl: (stage: string, share: string) => `Bezig: ${stage}, ${share} klaar`,
    en: (stage: string, share: string) => `Working: ${stage}, ${share} done`,
  },
  runSecondsLeft: {
    nl: (seconds: string) => `nog ongeveer ${seconds} seconden`,
    en: (seconds: string) => `about ${seconds} seconds left`,
  },
  runMinutesLeft: {
    nl: (minutes: string) => `nog ongeveer ${minutes} minuten`,
    en: (minutes: string) => `about ${minutes} minutes left`,
  },
  runDone: { nl: 'Klaar.', en: 'Done.' },
  runCancelled: { nl: 'Gestopt op verzoek.', en: 'Stopped on request.' },
  runFault: {
    nl: 'Er ging iets mis. Dat staat in het logboek van de beheerder; probeer het opnieuw.',
    en: 'Something went wrong. It is in the administrator’s log; please try again.',
  },
  runRefresh: { nl: 'Kijk hoe ver het is', en: 'See how far it is' },
  runCancel: { nl: 'Stop dit', en: 'Stop this' },
  runGoesOn: {
    nl: 'U kunt deze pagina sluiten: het werk gaat door.',
    en: 'You can close this page: the work goes on.',
  },
  changedBy: {
    nl: (by: string, at: string) => `${by} heeft dit gewijzigd op ${at}, terwijl u bezig was.`,
    en: (by: string, at: string) => `${by} changed this on ${at}, while you were at it.`,
  },
  changedBySystem: { nl: 'Een ander systeem', en: 'Another system' },
  standsNow: { nl: 'Zo staat het nu', en: 'How it stands now' },
  changedThen: {
    nl: 'Wat u typte, staat er nog. Kijk wat anders is, pas uw tekst zo nodig aan en bewaar opnieuw. Wat er nu staat, blijft in de geschiedenis.',
    en: 'What you typed is still here. See what differs, change your text where needed and save again. What stands there now stays in the history.',
  },
  changedCaption: { nl: 'Wat anders is', en: 'What differs' },
  changedSame: { nl: 'U typte hetzelfde.', en: 'You typed the same.' },
  changedField: { nl: 'Veld', en: 'Field' },
  changedNow: { nl: 'Staat er nu', en: 'Stands there now' },
  changedTyped: { nl: 'Typte u', en: 'You typed' },
  typedKept: {
    nl: 'U bent niet meer aangemeld; wat u typte is er nog',
    en: 'You are no longer signed in; what you typed is still here',
  },
  typedKeptLead: {
    nl: 'Meld u eerst aan in een nieuw tabblad. Kom dan hier terug en kies Verstuur opnieuw. Sluit deze bladzijde niet: wat u typte staat alleen hier.',
    en: 'First sign in in a new tab. Then come back here and choose Send again. Do not close this page: what you typed stands only here.',
  },
  typedSignIn: { nl: 'Meld u aan (nieuw tabblad)', en: 'Sign in (new tab)' },
  typedSend: { nl: 'Verstuur opnieuw', en: 'Send again' },
  typedConfirm: { nl: 'Verstuur wat u typte nog eens', en: 'Send what you typed once more' },
  typedConfirmLead: {
    nl: (name: string) =>
      `U meldde zich intussen opnieuw aan, als ${name}. Klopt dat, verstuur het formulier dan nog eens.`,
    en: (name: string) =>
      `You signed in again meanwhile, as ${name}. If that is right, send the form once more.`,
  },
  typedFault: {
    nl: 'Er ging bij ons iets mis; wat u typte is er nog',
    en: 'Something went wrong on our side; what you typed is still here',
  },
  typedFaultLead: {
    nl: 'Verstuur het zo meteen nog eens: het wordt niet dubbel opgeslagen. Blijft het misgaan, meld het dan bij de beheerder.',
    en: 'Send it again in a moment: it is not saved twice. If it keeps going wrong, report it to the administrator.',
  },
  typedFaultNumber: { nl: 'Nummer van dit verzoek', en: 'Number of this request' },
  typedFiles: {
    nl: 'Een bestand dat u koos, moet u daarna opnieuw kiezen.',
    en: 'A file that you chose has to be chosen again afterwards.',
  },
  typedHeading: { nl: 'Dit typte u', en: 'This is what you typed' },
});
