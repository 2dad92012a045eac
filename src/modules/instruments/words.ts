import { defineWords } from '#web/words.ts';

export const words = defineWords({
  instruments: { nl: 'Instrumenten', en: 'Instruments' },
  results: { nl: 'Doorverwijzingen en resultaten', en: 'Referrals and results' },
  catalogueLead: {
    nl: 'Wat er is om iemand verder te helpen, voor wie, bij wie en met hoeveel plaatsen.',
    en: 'What there is to help somebody on, for whom, by whom and with how many places.',
  },
  search: { nl: 'Zoek in naam en doel', en: 'Search name and purpose' },
  type: { nl: 'Type', en: 'Type' },
  allTypes: { nl: 'alle typen', en: 'all types' },
  show: { nl: 'Toon', en: 'Show' },
  name: { nl: 'Naam', en: 'Name' },
  purpose: { nl: 'Waarvoor', en: 'Purpose' },
  nameEn: { nl: 'Naam in het Engels', en: 'Name in English' },
  purposeEn: { nl: 'Waarvoor, in het Engels', en: 'Purpose in English' },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  everyone: { nl: 'iedereen', en: 'everyone' },
  duration: { nl: 'Duur', en: 'Duration' },
  weeks: {
    nl: (weeks: string, extension: string) => `ten hoogste ${weeks} weken${extension}`,
    en: (weeks: string, extension: string) => `at most ${weeks} weeks${extension}`,
  },
  extension: {
    nl: (weeks: string) => `, ${weeks} weken te verlengen`,
    en: (weeks: string) => `, may be extended by ${weeks} weeks`,
  },
  hours: {
    nl: (hours: string) => `${hours} uur per week`,
    en: (hours: string) => `${hours} hours a week`,
  },
  places: { nl: 'Plaatsen', en: 'Places' },
  placesText: {
    nl: (taken: string, places: string) => `${taken} van ${places} bezet`,
    en: (taken: string, places: string) => `${taken} of ${places} taken`,
  },
  noLimit: {
    nl: (taken: string) => `${taken} bezig, geen grens`,
    en: (taken: string) => `${taken} under way, no limit`,
  },
  waitingList: { nl: 'Wachten op een start', en: 'Waiting to start' },
  within: {
    nl: (days: string) => `een plaats binnen ${days} dagen`,
    en: (days: string) => `a place within ${days} days`,
  },
  provider: { nl: 'Uitvoerder', en: 'Carried out by' },
  municipality: { nl: 'de gemeente', en: 'the municipality' },
  cost: { nl: 'Kosten per traject', en: 'Cost of a trajectory' },
  evidence: { nl: 'Wat bekend is over het nut', en: 'What is known of its use' },
  evidenceEn: { nl: 'Hetzelfde in het Engels', en: 'The same in English' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  checked: { nl: 'Laatst nagekeken', en: 'Last checked' },
  checkedLongAgo: {
    nl: 'langer dan een jaar geleden: kijk na of dit nog klopt',
    en: 'more than a year ago: check whether this is still right',
  },
  voluntary: { nl: 'Vrijwillig', en: 'Voluntary' },
  voluntaryText: {
    nl: 'Meedoen is vrijwillig. Nee zeggen heeft geen gevolgen voor de uitkering.',
    en: 'Taking part is voluntary. Saying no has no consequences for the benefit.',
  },
  dutyText: {
    nl: 'Meedoen hoort bij de plicht om mee te werken aan re-integratie (Participatiewet art. 9). Zegt iemand nee, bespreek dan eerst de reden; een gevolg kan er alleen zijn na een besluit van iemand anders, met bezwaar.',
    en: 'Taking part belongs to the duty to co-operate with re-integration (Participation Act art. 9). If somebody says no, first discuss the reason; a consequence can only follow a decision by someone else, with objection.',
  },
  versions: { nl: 'Versies', en: 'Versions' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  none: { nl: 'Niets gevonden.', en: 'Nothing found.' },
  change: { nl: 'Nieuwe versie', en: 'New version' },
  changeLead: {
    nl: 'Wat nu geldt, blijft bewaard. De nieuwe tekst geldt vanaf de dag die u kiest.',
    en: 'What holds now is kept. The new text holds from the day that you choose.',
  },
  save: { nl: 'Bewaar de nieuwe versie', en: 'Save the new version' },
  conditionsHint: {
    nl: 'Alleen vastgelegde feiten, met een spatie ertussen: age_from=27 age_below=27 months_on_benefit_from=6 on_benefit=yes children=yes works=no education=low,middle department=work,youth',
    en: 'Recorded facts only, with a space between them: age_from=27 age_below=27 months_on_benefit_from=6 on_benefit=yes children=yes works=no education=low,middle department=work,youth',
  },
  euros: { nl: 'Kosten in euro’s', en: 'Cost in euros' },
  weeksLabel: { nl: 'Ten hoogste weken', en: 'Weeks at most' },
  extensionLabel: { nl: 'Weken verlenging', en: 'Weeks of extension' },
  hoursLabel: { nl: 'Uren per week', en: 'Hours a week' },
  withinLabel: { nl: 'Plaats binnen dagen', en: 'Place within days' },
  needed: { nl: 'Vul dit in.', en: 'Fill this in.' },
  wholeNumber: {
    nl: 'Vul een heel getal in, binnen de grenzen van de catalogus.',
    en: 'Fill in a whole number, within the bounds of the catalogue.',
  },
  wrongConditions: {
    nl: 'Dit zijn geen voorwaarden op vastgelegde feiten: kijk naar het voorbeeld.',
    en: 'These are no conditions on recorded facts: look at the example.',
  },
  fromLater: {
    nl: 'Kies een dag na het begin van de versie die nu geldt.',
    en: 'Choose a day after the version that holds now began.',
  },
  changedMeanwhile: {
    nl: 'Iemand anders heeft intussen een nieuwe versie bewaard. Uw tekst staat hieronder nog; bekijk eerst de nieuwe versie.',
    en: 'Somebody else saved a new version meanwhile. Your text still stands below; look at the new version first.',
  },
  providerHint: { nl: 'Leeg: de gemeente zelf.', en: 'Empty: the municipality itself.' },
  choosePartner: {
    nl: 'Kies een uitvoerder uit de lijst.',
    en: 'Choose who carries it out from the list.',
  },
  checkedPast: {
    nl: 'Vul de dag in waarop u dit het laatst hebt nagekeken, niet in de toekomst.',
    en: 'Fill in the day on which you last checked this, not in the future.',
  },
  chooseType: { nl: 'Kies een type.', en: 'Choose a type.' },
  newInstrument: { nl: 'Nieuw instrument', en: 'New instrument' },
  newInstrumentLead: {
    nl: 'Het type ligt daarna vast; al het andere kan met een nieuwe versie veranderen.',
    en: 'The type is then fixed; everything else may change with a new version.',
  },
  addInstrument: { nl: 'Voeg toe aan de catalogus', en: 'Add to the catalogue' },
  waitingTitle: {
    nl: (name: string) => `Wachtlijst van ${name}`,
    en: (name: string) => `Waiting list of ${name}`,
  },
  waitingOrder: {
    nl: 'Volgorde: de dag waarop de cliënt akkoord ging, vroegste eerst. Niemand gaat voor om een andere reden. Zonder naam; een eigen cliënt opent u met de koppeling.',
    en: 'Order: the day on which the client agreed, earliest first. Nobody goes first for another reason. Without a name; the link opens a client of your own.',
  },
  placesFree: { nl: 'Vrije plaatsen', en: 'Free places' },
  unlimited: { nl: 'geen grens', en: 'no limit' },
  waitsNow: { nl: 'Wachten nu', en: 'Wait now' },
  promise: { nl: 'Beloofde plaats', en: 'Promised place' },
  noPromise: { nl: 'geen termijn', en: 'no term' },
  place: { nl: 'Plaats', en: 'Place' },
  trajectory: { nl: 'Traject', en: 'Trajectory' },
  agreedOn: { nl: 'Akkoord op', en: 'Agreed on' },
  placeBy: { nl: 'Plaats uiterlijk', en: 'Place by' },
  missedPlace: { nl: (day: string) => `${day}, gemist`, en: (day: string) => `${day}, missed` },
  noReferral: { nl: 'niet doorverwezen', en: 'not referred' },
  nobodyWaits: { nl: 'Er wacht niemand.', en: 'Nobody waits.' },
  promisedNone: {
    nl: 'Geen beloofde plaats is gemist of loopt binnen een week af.',
    en: 'No promised place was missed or is due within a week.',
  },
  stalledNone: { nl: 'Geen doorverwijzing blijft liggen.', en: 'No referral stalls.' },
  promised: {
    nl: (missed: string, found: string) =>
      `Beloofde plaatsen: ${missed} gemist, ${found} gemist of binnen een week, langst gemist eerst`,
    en: (missed: string, found: string) =>
      `Promised places: ${missed} missed, ${found} missed or due within a week, longest missed first`,
  },
  placesDue: { nl: 'Beloofde plaatsen', en: 'Promised places' },
  placesDueOrder: {
    nl: 'Plaatsen die gemist zijn of binnen een week moeten (zoals kinderopvang binnen vier weken), langst gemist eerst; zonder naam.',
    en: 'Places that were missed or are due within a week (such as child care within four weeks), longest missed first; without a name.',
  },
  agreedSince: {
    nl: (day: string) => `afgesproken op ${day}`,
    en: (day: string) => `agreed on ${day}`,
  },
  sentOn: {
    nl: (day: string) => `gestuurd op ${day}, geen antwoord`,
    en: (day: string) => `sent on ${day}, no answer`,
  },
  stalled: { nl: 'Doorverwijzingen die blijven liggen', en: 'Referrals that stall' },
  stalledLead: {
    nl: 'Zonder naam. Oudste eerst: langst over de dag waarop een antwoord moest komen.',
    en: 'Without a name. Oldest first: longest past the day on which an answer was due.',
  },
  stalledFound: {
    nl: (shown: string, found: string) => `${shown} van ${found}`,
    en: (shown: string, found: string) => `${shown} of ${found}`,
  },
  referralNumber: { nl: 'Doorverwijzing', en: 'Referral' },
  instrument: { nl: 'Instrument', en: 'Instrument' },
  partner: { nl: 'Partner', en: 'Partner' },
  sent: { nl: 'Gestuurd', en: 'Sent' },
  answerDue: { nl: 'Antwoord uiterlijk', en: 'Answer due' },
  status: { nl: 'Stand', en: 'Status' },
  yearResults: { nl: 'Het afgelopen jaar', en: 'The past year' },
  noEffect: {
    nl: 'Aantallen, geen effect: er is geen vergelijkingsgroep.',
    en: 'Counts, no effect: there is no comparison group.',
  },
  started: { nl: 'Begonnen', en: 'Started' },
  finished: { nl: 'Afgerond', en: 'Finished' },
  reached: { nl: 'Doel bereikt', en: 'Goal reached' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  refused: { nl: 'Niet begonnen', en: 'Not begun' },
});

/** In the client's file. */
export const fileWords = defineWords({
  clientSaid: { nl: 'Wat de cliënt zei', en: 'What the client said' },
  trajectories: { nl: 'Trajecten', en: 'Trajectories' },
  noTrajectories: { nl: 'Er is nog niets voorgesteld.', en: 'Nothing was proposed yet.' },
  allInstruments: {
    nl: 'Alle trajecten, en wat bij deze cliënt past',
    en: 'All trajectories, and what fits this client',
  },
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  by: { nl: 'Door', en: 'By' },
  why: { nl: 'Waarom', en: 'Why' },
  fits: { nl: 'Wat past bij de vastgelegde feiten', en: 'What fits the recorded facts' },
  fitsLead: {
    nl: 'Op volgorde van type en naam; er is geen rangorde. Wat niet past, staat eronder met de reden. U beslist.',
    en: 'By type and name; there is no ranking. What does not fit stands below with the reason. You decide.',
  },
  fitsNot: { nl: 'Wat nu niet past, en waarom', en: 'What does not fit now, and why' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
  full: { nl: 'vol: er is een wachtlijst', en: 'full: there is a waiting list' },
  propose: { nl: 'Stel een instrument voor', en: 'Propose an instrument' },
  proposeButton: { nl: 'Stel voor', en: 'Propose' },
  reason: { nl: 'Waarom dit helpt', en: 'Why this helps' },
  reasonHint: {
    nl: 'De cliënt leest dit: schrijf kort en in gewone woorden. Geen medische gegevens.',
    en: 'The client reads this: be short and plain. No medical data.',
  },
  choose: { nl: 'Kies een instrument.', en: 'Choose an instrument.' },
  giveReason: { nl: 'Schrijf op waarom dit helpt.', en: 'Write down why this helps.' },
  step: { nl: 'Volgende stap', en: 'Next step' },
  stepDay: { nl: 'Op welke dag', en: 'On which day' },
  resultField: { nl: 'Wat het bracht (bij afronden)', en: 'What it brought (when finished)' },
  endReason: { nl: 'Waarom (bij stoppen of nee)', en: 'Why (when stopped or declined)' },
  untilField: { nl: 'Nieuwe einddatum (bij verlengen)', en: 'New end (when extended)' },
  take: { nl: 'Leg de stap vast', en: 'Record the step' },
  ended: { nl: 'Dit traject is geëindigd.', en: 'This trajectory has ended.' },
  referral: { nl: 'Doorverwijzing', en: 'Referral' },
  refer: { nl: 'Stuur door naar de partner', en: 'Refer to the partner' },
  endSoon: { nl: 'Trajecten die aflopen', en: 'Trajectories that end' },
  endSoonOrder: {
    nl: 'Bezig, en klaar binnen vier weken of al voorbij de afgesproken dag; vroegste dag eerst. Rond af, verleng of spreek af.',
    en: 'Under way, and due to end within four weeks or past the day agreed; earliest day first. Finish, extend or agree.',
  },
  endsOn: { nl: (day: string) => `eindigt op ${day}`, en: (day: string) => `ends on ${day}` },
  endedOn: {
    nl: (day: string) => `had op ${day} klaar moeten zijn`,
    en: (day: string) => `should have ended on ${day}`,
  },
  consentFirst: {
    nl: (partner: string, items: string) =>
      `${partner} mag dit alleen weten met toestemming van de cliënt: ${items}. Vraag de toestemming, leg haar vast bij Wie werkt met deze cliënt, en verwijs dan door. Zegt de cliënt nee, dan verandert er niets aan de uitkering.`,
    en: (partner: string, items: string) =>
      `${partner} may know this only with the consent of the client: ${items}. Ask for it, record it under Who works with this client, and refer then. If the client says no, nothing changes in the benefit.`,
  },
  whoKnows: {
    nl: 'Wie werkt met deze cliënt, en toestemming',
    en: 'Who works with this client, and consent',
  },
  referNext: {
    nl: 'De cliënt is akkoord. De partner ziet na het sturen naam, contactgegevens en de reden, en niets anders.',
    en: 'The client agreed. After this the partner sees name, contact data and the reason, and nothing else.',
  },
  answeredBy: {
    nl: (day: string) => `antwoord uiterlijk ${day}`,
    en: (day: string) => `answer due ${day}`,
  },
  overdue: { nl: 'het antwoord is te laat', en: 'the answer is late' },
  refusedBecause: {
    nl: (reason: string) => `geweigerd: ${reason}`,
    en: (reason: string) => `refused: ${reason}`,
  },
  attendance: { nl: 'Aanwezigheid', en: 'Attendance' },
  attended: {
    nl: (attended: string, planned: string, excused: string) =>
      `${attended} van ${planned} dagdelen, ${excused} met bericht afwezig`,
    en: (attended: string, planned: string, excused: string) =>
      `${attended} of ${planned} half days, ${excused} absent with notice`,
  },
  plannedUntil: { nl: 'Uiterlijk tot', en: 'Until at the latest' },
  result: { nl: 'Resultaat', en: 'Result' },
  nobody: { nl: 'nog niet gestuurd', en: 'not sent yet' },
  waits: { nl: 'Trajecten die wachten', en: 'Trajectories that wait' },
  waitsOrder: {
    nl: 'Voorstellen, doorverwijzingen en afspraken die nog niet begonnen zijn, langst wachtend eerst.',
    en: 'Proposals, referrals and agreements that have not begun, longest waiting first.',
  },
  sinceDays: {
    nl: (day: string) => `sinds ${day}`,
    en: (day: string) => `since ${day}`,
  },
});
