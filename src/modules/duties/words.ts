import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { ExemptionFault } from './rules/exemption.ts';

export const words = defineWords({
  clientViews: {
    nl: 'De kant van de cliënt (Awb artikel 4:8)',
    en: 'The side of the client (Awb article 4:8)',
  },
  noClientViews: {
    nl: 'De cliënt vertelde nog geen eigen kant.',
    en: 'The client has not told an own side yet.',
  },
  saidOn: { nl: 'Gezegd op', en: 'Said on' },
  said: { nl: 'Wat de cliënt zei', en: 'What the client said' },
  duties: { nl: 'Plichten', en: 'Duties' },
  exemptionNow: { nl: 'Ontheffing', en: 'Exemption' },
  noExemptionNow: { nl: 'geen ontheffing', en: 'no exemption' },
  exemptions: { nl: 'Ontheffingen', en: 'Exemptions' },
  noExemptions: {
    nl: 'Er zijn geen ontheffingen: alle plichten gelden.',
    en: 'There are no exemptions: all duties hold.',
  },
  duty: { nl: 'Plicht', en: 'Duty' },
  article: { nl: 'Artikel', en: 'Article' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  review: { nl: 'Opnieuw bekijken op', en: 'To be looked at again on' },
  lasting: { nl: 'blijvend', en: 'lasting' },
  holds: { nl: 'geldt nog', en: 'still holds' },
  contributions: { nl: 'Tegenprestatie', en: 'Community contribution' },
  noContributions: {
    nl: 'Er is geen tegenprestatie vastgelegd.',
    en: 'No community contribution has been recorded.',
  },
  kind: { nl: 'Soort', en: 'Kind' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  ownSignals: { nl: 'Uw signalen', en: 'Your signals' },
  signals: { nl: 'Signalen', en: 'Signals' },
  noSignals: { nl: 'Er zijn geen signalen.', en: 'There are no signals.' },
  conduct: { nl: 'Waargenomen', en: 'Observed' },
  observedOn: { nl: 'Gezien op', en: 'Observed on' },
  source: { nl: 'Bron', en: 'Source' },
  fact: { nl: 'Feit', en: 'Fact' },
  outcome: { nl: 'Wat ervan kwam', en: 'What came of it' },
  waits: { nl: 'nog niet bekeken', en: 'not looked at yet' },
  underConsideration: {
    nl: (day: string) => `in overweging sinds ${day}`,
    en: (day: string) => `under consideration since ${day}`,
  },
  outcomeOn: {
    nl: (outcome: string, day: string) => `${outcome}, ${day}`,
    en: (outcome: string, day: string) => `${outcome}, ${day}`,
  },
  sanctions: { nl: 'Maatregelen', en: 'Sanctions' },
  noSanctions: { nl: 'Er zijn geen maatregelen.', en: 'There are no sanctions.' },
  imposedOn: { nl: 'Opgelegd op', en: 'Imposed on' },
  effect: { nl: 'Verlaging', en: 'Reduction' },
  effectText: {
    nl: (perCent: string, months: string, from: string) =>
      `${perCent}% vanaf ${from}, maanden: ${months}`,
    en: (perCent: string, months: string, from: string) =>
      `${perCent}% from ${from}, months: ${months}`,
  },
  repented: {
    nl: (day: string) => `herzien na inkeer op ${day} (artikel 18 lid 11)`,
    en: (day: string) => `revised after repentance on ${day} (article 18(11))`,
  },
  claims: { nl: 'Boetes en terugvorderingen', en: 'Fines and recoveries' },
  noClaims: { nl: 'Er zijn geen vorderingen.', en: 'There are no claims.' },
  ground: { nl: 'Grond', en: 'Ground' },
  decidedOn: { nl: 'Besluit van', en: 'Decided on' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  received: { nl: 'Ontvangen', en: 'Received' },
  settled: { nl: 'Afgesloten', en: 'Settled' },
  openClaim: { nl: 'staat open', en: 'open' },
  settle: { nl: 'Vordering afsluiten', en: 'Settle a claim' },
  settleLead: {
    nl: 'De oudste vordering die nog openstaat. Betaald: het hele bedrag is binnen. Kwijtgescholden of oninbaar: het besluit van Inkomen, met wat er tot die dag binnenkwam.',
    en: 'The oldest claim that is still open. Paid: the whole amount came in. Waived or irrecoverable: the decision of Income, with what came in until that day.',
  },
  settlement: { nl: 'Hoe', en: 'How' },
  settledOn: { nl: 'Afgesloten op', en: 'Settled on' },
  receivedField: { nl: 'Ontvangen tot die dag (euro)', en: 'Received until that day (euro)' },
  receivedHint: {
    nl: 'Niet nodig als alles is betaald. Leeg: zoals het er nu staat.',
    en: 'Not needed when all was paid. Empty: as it stands now.',
  },
  endContribution: { nl: 'Tegenprestatie beëindigen', en: 'End a contribution' },
  endContributionLead: {
    nl: 'Wat de cliënt niet meer doet. Beëindigen is geen oordeel: wat er was, blijft staan.',
    en: 'What the client no longer does. Ending is no judgement: what there was stays.',
  },
  endExemption: { nl: 'Ontheffing beëindigen', en: 'End an exemption' },
  endExemptionLead: {
    nl: 'De plicht geldt weer vanaf de dag die u kiest (Participatiewet artikel 9). Vertel het de cliënt voor die dag.',
    en: 'The duty holds again from the day that you choose (Participation Act, article 9). Tell the client before that day.',
  },
  examinations: { nl: 'Heronderzoeken', en: 'Re-examinations' },
  noExaminations: { nl: 'Er zijn geen heronderzoeken.', en: 'There are no re-examinations.' },
  drawnOn: { nl: 'Getrokken op', en: 'Drawn on' },
  finishedOn: { nl: 'Afgerond op', en: 'Finished on' },
  result: { nl: 'Uitkomst', en: 'Result' },
  runs: { nl: 'loopt', en: 'under way' },
  newContribution: { nl: 'Tegenprestatie vastleggen', en: 'Record a contribution' },
  newContributionLead: {
    nl: 'Naar vermogen, onbetaald en nuttig voor de samenleving (artikel 9 lid 1 onder c). Niet bij een ontheffing van artikel 9a.',
    en: 'Within what somebody can do, unpaid and useful to society (article 9(1)(c)). Not with an exemption of article 9a.',
  },
  newSignal: { nl: 'Signaal melden', en: 'Report a signal' },
  newSignalLead: {
    nl: 'Meld een feit dat u zelf zag, geen vermoeden. Iemand anders overweegt of er iets volgt; er volgt niets vanzelf. De cliënt kan lezen wat u schrijft.',
    en: 'Report a fact that you saw yourself, no suspicion. Someone else considers whether anything follows; nothing follows by itself. The client can read what you write.',
  },
  factHint: {
    nl: 'Wat gebeurde er, wanneer? Niets over gezondheid.',
    en: 'What happened, when? Nothing about health.',
  },
  newExemption: { nl: 'Ontheffing vastleggen', en: 'Record an exemption' },
  newExemptionLead: {
    nl: 'Van welke plicht, op welke grond, en wanneer wordt er opnieuw gekeken.',
    en: 'From which duty, on which ground, and when it is looked at again.',
  },
  lastingField: {
    nl: 'Blijvend (alleen bij artikel 9 lid 5)',
    en: 'Lasting (with article 9(5) only)',
  },
  reason: { nl: 'Reden', en: 'Reason' },
  reasonHint: {
    nl: 'Wat dit betekent voor werk; geen diagnose.',
    en: 'What it means for work; no diagnosis.',
  },
  finish: { nl: 'Heronderzoek afronden', en: 'Finish the re-examination' },
  finishLead: {
    nl: 'Wat het onderzoek uitwees. Het doel telt afgeronde onderzoeken, nooit maatregelen.',
    en: 'What the examination showed. The target counts finished examinations, never sanctions.',
  },
  save: { nl: 'Opslaan', en: 'Save' },
  reviewTitle: { nl: 'Mijn zaken', en: 'My cases' },
  reviewLead: {
    nl: 'De oudste zaak staat bovenaan. Wie getrokken wordt, bepaalt het lot of een gepubliceerde regel.',
    en: 'The oldest case stands on top. Who is drawn is decided by lot or by a published rule.',
  },
  casesCaption: { nl: 'Open zaken, oudste eerst', en: 'Open cases, oldest first' },
  noCases: { nl: 'U heeft geen open zaken.', en: 'You have no open cases.' },
  client: { nl: 'Cliënt', en: 'Client' },
  what: { nl: 'Wat', en: 'What' },
  since: { nl: 'Sinds', en: 'Since' },
  whatExamination: {
    nl: (kind: string) => `heronderzoek: ${kind}`,
    en: (kind: string) => `re-examination: ${kind}`,
  },
  whatConsideration: {
    nl: (kind: string) => `overweging van een maatregel: ${kind}`,
    en: (kind: string) => `consideration of a sanction: ${kind}`,
  },
  planCaption: {
    nl: (year: string) => `Jaarplan ${year}: afgeronde heronderzoeken van wat voorgenomen is`,
    en: (year: string) => `Plan of ${year}: finished re-examinations of what was planned`,
  },
  openCases: { nl: 'Open zaken', en: 'Open cases' },
  oldestSince: {
    nl: (day: string) => `de oudste sinds ${day}`,
    en: (day: string) => `the oldest since ${day}`,
  },
  finishedThisYear: {
    nl: 'Heronderzoeken afgerond dit jaar',
    en: 'Re-examinations finished this year',
  },
  wholeCity: { nl: 'hele stad', en: 'whole city' },
  finishedOfPlanned: {
    nl: (finished: string, planned: string) => `${finished} van ${planned}`,
    en: (finished: string, planned: string) => `${finished} of ${planned}`,
  },
  noPlan: { nl: 'Voor dit jaar is geen plan geladen.', en: 'No plan is loaded for this year.' },
  area: { nl: 'Gebied', en: 'Area' },
  reviewsDue: { nl: 'Ontheffingen opnieuw bekijken', en: 'Exemptions to be looked at again' },
  reviewsDueOrder: {
    nl: 'Ontheffingen van eigen cliënten waarvan de dag van herbeoordeling voorbij is of binnen 30 dagen komt, de vroegste eerst.',
    en: 'Exemptions of own clients whose day of review has passed or comes within 30 days, the earliest first.',
  },
  reviewWhy: {
    nl: (article: string) => `op grond van ${article}`,
    en: (article: string) => `on the ground of ${article}`,
  },
});

export const exemptionFaults: Readonly<Record<ExemptionFault, Words>> = {
  duty: { nl: 'Kies een plicht.', en: 'Choose a duty.' },
  article: { nl: 'Kies een artikel.', en: 'Choose an article.' },
  from: { nl: 'Vul een bestaande dag in.', en: 'Enter an existing day.' },
  'review-needed': {
    nl: 'Vul een dag in na de eerste dag, waarop opnieuw wordt gekeken.',
    en: 'Enter a day after the first day on which it is looked at again.',
  },
  'review-too-late': {
    nl: 'Dat is te laat: bij artikel 9a binnen 6 maanden, anders binnen 12 maanden.',
    en: 'That is too late: with article 9a within 6 months, else within 12 months.',
  },
  'not-lasting': {
    nl: 'Blijvend kan alleen op grond van artikel 9 lid 5.',
    en: 'Lasting is possible on the ground of article 9(5) alone.',
  },
  'duty-stays': {
    nl: 'Dit artikel geeft geen ontheffing van deze plicht.',
    en: 'This article gives no exemption from this duty.',
  },
  reason: { nl: 'Geef een reden.', en: 'Give a reason.' },
};

export const formFaults = defineWords({
  taken: {
    nl: 'Er geldt dan al een ontheffing van deze plicht.',
    en: 'An exemption from this duty holds by then already.',
  },
  kind: { nl: 'Kies een soort.', en: 'Choose a kind.' },
  hours: {
    nl: 'Vul een heel getal in van 1 tot en met 40.',
    en: 'Enter a whole number from 1 to 40.',
  },
  past: {
    nl: 'Vul een dag in die niet in de toekomst ligt.',
    en: 'Enter a day that does not lie in the future.',
  },
  conduct: { nl: 'Kies wat u zag.', en: 'Choose what you saw.' },
  settlement: {
    nl: 'Kies hoe de vordering is afgesloten.',
    en: 'Choose how the claim was settled.',
  },
  received: {
    nl: 'Vul een bedrag in, zoals 540,00, of niets.',
    en: 'Enter an amount, as 540.00, or nothing.',
  },
  noClaim: {
    nl: 'Er staat geen vordering open van voor die dag, of er kwam meer binnen dan het bedrag. Kijk in de tabel.',
    en: 'No claim from before that day is open, or more came in than its amount. Look at the table.',
  },
  fact: { nl: 'Schrijf op wat u zag.', en: 'Write down what you saw.' },
  result: { nl: 'Kies een uitkomst.', en: 'Choose a result.' },
  noneOpen: {
    nl: 'U heeft bij deze cliënt geen open heronderzoek van voor die dag.',
    en: 'You have no open re-examination of this client from before that day.',
  },
});
