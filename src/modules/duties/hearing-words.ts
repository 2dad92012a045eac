import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { HearingOutcome, HearingWay } from './rules/invitation.ts';
import type { Step } from './rules/next-step.ts';
import type { SanctionFault } from './rules/sanction-decision.ts';

export const hearingWords = defineWords({
  consideration: { nl: 'Overweging van een maatregel', en: 'Consideration of a sanction' },
  considerationLead: {
    nl: 'Eerst vertelt de cliënt de eigen kant (Awb artikel 4:8), dan besluit u (Participatiewet artikel 18). Er volgt niets vanzelf.',
    en: 'First the client tells the own side (Awb article 4:8), then you decide (Participation Act article 18). Nothing follows by itself.',
  },
  considerations: { nl: 'Overwegingen van een maatregel', en: 'Considerations of a sanction' },
  noConsiderations: {
    nl: 'Er is geen maatregel overwogen.',
    en: 'No sanction was considered.',
  },
  openCase: {
    nl: (day: string) => `Overweging van ${day}`,
    en: (day: string) => `Consideration of ${day}`,
  },
  stands: { nl: 'Hoe staat het', en: 'How it stands' },
  considered: { nl: 'Overwogen sinds', en: 'Considered since' },
  officer: { nl: 'Behandelaar', en: 'Officer' },
  noOfficer: { nl: 'nog niemand', en: 'nobody yet' },
  unknownConduct: { nl: 'niet vastgelegd', en: 'not recorded' },
  usual: { nl: 'Volgens de regel', en: 'By the rule' },
  measure: {
    nl: (perCent: string, months: string) => `${perCent}% lager, maanden: ${months}`,
    en: (perCent: string, months: string) => `${perCent}% lower, months: ${months}`,
  },
  earlier: {
    nl: (number: string) => `eerdere maatregelen in twaalf maanden: ${number}`,
    en: (number: string) => `earlier sanctions in twelve months: ${number}`,
  },
  hearings: {
    nl: 'Uitnodigingen om de eigen kant te vertellen',
    en: 'Invitations to tell the own side',
  },
  noHearings: { nl: 'De cliënt is nog niet uitgenodigd.', en: 'The client was not invited yet.' },
  way: { nl: 'Hoe', en: 'How' },
  when: { nl: 'Wanneer', en: 'When' },
  at: {
    nl: (day: string, time: string) => `${day}, ${time}`,
    en: (day: string, time: string) => `${day}, ${time}`,
  },
  by: { nl: (day: string) => `tot en met ${day}`, en: (day: string) => `until ${day}` },
  cameOf: { nl: 'Wat ervan kwam', en: 'What came of it' },
  open: { nl: 'nog niet vastgelegd', en: 'not recorded yet' },
  letter: { nl: 'Brief', en: 'Letter' },
  toLetter: { nl: (day: string) => `brief van ${day}`, en: (day: string) => `letter of ${day}` },
  decision: { nl: 'Het besluit', en: 'The decision' },
  outcome: { nl: 'Besluit', en: 'Decision' },
  reason: { nl: 'Waarom', en: 'Why' },
  rule: { nl: 'Regel', en: 'Rule' },
  invite: { nl: 'Uitnodigen om de eigen kant te vertellen', en: 'Invite to tell the own side' },
  inviteLead: {
    nl: 'Er gaat meteen een brief. De cliënt kiest: vertellen of schrijven (Awb artikel 4:9).',
    en: 'A letter goes at once. The client chooses: telling or writing (Awb article 4:9).',
  },
  heldOn: { nl: 'Dag', en: 'Day' },
  heldOnHint: {
    nl: 'Bij schrijven: de laatste dag. Ten minste een week na vandaag.',
    en: 'When writing: the last day. At least a week after today.',
  },
  starts: { nl: 'Tijd', en: 'Time' },
  startsHint: {
    nl: 'Zoals 10:30. Niet nodig bij schrijven.',
    en: 'As 10:30. Not needed when writing.',
  },
  place: { nl: 'Waar', en: 'Where' },
  placeHint: {
    nl: 'Adres en kamer, zoals het in de brief komt. Alleen bij een gesprek.',
    en: 'Address and room, as the letter will say. Only for a talk.',
  },
  record: { nl: 'Vastleggen wat ervan kwam', en: 'Record what came of it' },
  recordLead: {
    nl: 'Schrijf op wat de cliënt zei, in de woorden van de cliënt. De cliënt leest het terug. Niets over gezondheid dan wat het voor werk betekent.',
    en: 'Write what the client said, in the words of the client. The client reads it back. Nothing on health but what it means for work.',
  },
  outcomeOn: { nl: 'Dag waarop', en: 'Day on which' },
  said: { nl: 'Wat de cliënt zei', en: 'What the client said' },
  saidHint: {
    nl: 'Niet nodig als de cliënt het zelf al schreef, niet kwam of niets wil zeggen.',
    en: 'Not needed when the client wrote it already, did not come or wants to say nothing.',
  },
  view: { nl: 'De kant van de cliënt opschrijven', en: 'Write down the side of the client' },
  viewLead: {
    nl: 'Verteld aan de telefoon of aan de balie. Lees het voor voordat u opslaat. De cliënt en wie beslist lezen het.',
    en: 'Told by phone or at the counter. Read it out before you save. The client and who decides read it.',
  },
  saidToYou: {
    nl: 'Wat de cliënt zei, in de eigen woorden',
    en: 'What the client said, in the own words',
  },
  decide: { nl: 'Besluiten', en: 'Decide' },
  decideLead: {
    nl: 'U beslist. De feiten hieronder worden bij het besluit bewaard. De cliënt krijgt meteen een brief, met hoe bezwaar te maken (Awb artikel 6:7).',
    en: 'You decide. The facts below are kept with the decision. The client gets a letter at once, with how to object (Awb article 6:7).',
  },
  outcomeHint: {
    nl: 'Opleggen volgt de regel hierboven. Zonder verwijt mag er geen maatregel zijn (artikel 18 lid 9).',
    en: 'Imposing follows the rule above. Without culpability there may be no sanction (article 18(9)).',
  },
  perCent: { nl: 'Lager opgelegd: hoeveel procent', en: 'Imposed lower: how many per cent' },
  months: { nl: 'Lager opgelegd: hoeveel maanden', en: 'Imposed lower: how many months' },
  onlyLower: { nl: 'Alleen bij lager opleggen.', en: 'Only when imposed at a lower level.' },
  effectFrom: { nl: 'Eerste maand van de verlaging', en: 'First month of the reduction' },
  reasonHint: {
    nl: 'Zo staat het in de brief. Zeg wat u van de kant van de cliënt vond, en of er een verwijt is.',
    en: 'So it stands in the letter. Say what you thought of the side of the client, and whether there is culpability.',
  },
  elsewhere: {
    nl: (system: string) =>
      `Het besluit staat in ${system} en komt met het volgende uittreksel binnen.`,
    en: (system: string) => `The decision stands in ${system} and comes in with the next extract.`,
  },
  signalsWaiting: {
    nl: 'Signalen en zaken zonder behandelaar',
    en: 'Signals and cases without an officer',
  },
  signalsOrder: {
    nl: 'Wat het eerst gemeld werd of begon, is het eerst aan de beurt; niemand kiest wie.',
    en: 'What was reported or begun first comes first; nobody chooses whom.',
  },
  noSignalsWaiting: {
    nl: 'Er wacht niets: elk signaal wordt of werd overwogen, en elke overweging heeft een behandelaar.',
    en: 'Nothing waits: each signal is or was considered, and each consideration has an officer.',
  },
  signalsFound: {
    nl: (number: string, day: string) =>
      `wachten op iemand die ernaar kijkt: ${number}; het oudste van ${day}`,
    en: (number: string, day: string) =>
      `wait for somebody who looks at them: ${number}; the oldest of ${day}`,
  },
  takeSignal: { nl: 'Neem wat het langst wacht', en: 'Take what waits longest' },
  due: { nl: 'Horen en besluiten', en: 'Hear and decide' },
  dueOrder: {
    nl: 'Overwegingen van een maatregel waar u nu iets moet doen, wat het eerst moet bovenaan.',
    en: 'Considerations of a sanction where you have something to do now, what comes first on top.',
  },
  toldSince: {
    nl: (day: string) => `de cliënt vertelde de eigen kant op ${day} (Awb artikel 4:8)`,
    en: (day: string) => `the client told the own side on ${day} (Awb article 4:8)`,
  },
  before: { nl: (day: string) => `voor ${day}`, en: (day: string) => `before ${day}` },
});

export const hearingWays: Readonly<Record<HearingWay, Words>> = {
  talk: { nl: 'in een gesprek', en: 'in a talk' },
  phone: { nl: 'aan de telefoon', en: 'by phone' },
  writing: { nl: 'schriftelijk', en: 'in writing' },
};

export const hearingOutcomes: Readonly<Record<HearingOutcome, Words>> = {
  came: { nl: 'kwam en vertelde', en: 'came and told' },
  by_phone: { nl: 'vertelde aan de telefoon', en: 'told by phone' },
  in_writing: { nl: 'schreef het op', en: 'told in writing' },
  absent: { nl: 'kwam niet', en: 'did not come' },
  waived: { nl: 'wil niets zeggen', en: 'wants to say nothing' },
};

export const stepWords: Readonly<Record<Step['step'], Words>> = {
  invite: {
    nl: 'nodig de cliënt uit om de eigen kant te vertellen',
    en: 'invite the client to tell the own side',
  },
  await: { nl: 'wacht op de cliënt', en: 'waits for the client' },
  record: { nl: 'leg vast wat ervan kwam', en: 'record what came of it' },
  decide: { nl: 'besluit', en: 'decide' },
};

export const hearingFaults = defineWords({
  way: { nl: 'Kies hoe.', en: 'Choose how.' },
  heldOn: {
    nl: 'Kies een werkdag die ten minste een week na vandaag ligt, en binnen twee maanden.',
    en: 'Choose a working day at least a week after today, and within two months.',
  },
  notYet: {
    nl: 'De dag van de uitnodiging is nog niet geweest.',
    en: 'The day of the invitation has not come yet.',
  },
  starts: { nl: 'Vul een tijd in, zoals 10:30.', en: 'Enter a time, as 10:30.' },
  place: { nl: 'Zeg waar het gesprek is.', en: 'Say where the talk is.' },
  openAlready: {
    nl: 'Er staat al een uitnodiging open. Leg eerst vast wat daarvan kwam.',
    en: 'An invitation is open already. Record first what came of it.',
  },
  notYours: {
    nl: 'Hierover is al beslist, of een collega behandelt het.',
    en: 'This was decided already, or a colleague has the case.',
  },
  noneOpen: { nl: 'Er staat geen uitnodiging open.', en: 'No invitation is open.' },
  outcome: { nl: 'Kies wat ervan kwam.', en: 'Choose what came of it.' },
  outcomeOn: {
    nl: 'Vul een dag in die niet voor de uitnodiging ligt en niet in de toekomst.',
    en: 'Enter a day that is not before the invitation and not in the future.',
  },
  said: {
    nl: 'Schrijf op wat de cliënt zei, in ten hoogste 4.000 tekens.',
    en: 'Write what the client said, in at most 4,000 characters.',
  },
  saidNothing: {
    nl: 'Kwam de cliënt niet, of wil die niets zeggen, dan staat hier niets.',
    en: 'When the client did not come, or wants to say nothing, nothing stands here.',
  },
});

export const sanctionFaults: Readonly<Record<SanctionFault, Words>> = {
  outcome: { nl: 'Kies een besluit.', en: 'Choose a decision.' },
  reason: {
    nl: 'Schrijf op waarom, in woorden voor de cliënt.',
    en: 'Write why, in words for the client.',
  },
  'hear-first': {
    nl: 'Nodig de cliënt eerst uit om de eigen kant te vertellen (Awb artikel 4:8).',
    en: 'Invite the client first to tell the own side (Awb article 4:8).',
  },
  'hearing-open': {
    nl: 'Er staat nog een uitnodiging open. Leg eerst vast wat daarvan kwam.',
    en: 'An invitation is still open. Record first what came of it.',
  },
  'no-conduct': {
    nl: 'Er is geen feit vastgelegd. Stuur het terug naar de melder.',
    en: 'No fact was recorded. Send it back to the sender.',
  },
  'own-signal': {
    nl: 'U meldde dit zelf: een ander besluit erover.',
    en: 'You reported this yourself: somebody else decides on it.',
  },
  lower: {
    nl: 'Vul een lager percentage of minder maanden in dan de regel zegt, nooit meer.',
    en: 'Enter a lower percentage or fewer months than the rule says, never more.',
  },
  effect: { nl: 'Kies een van de maanden.', en: 'Choose one of the months.' },
  'no-warning': {
    nl: 'Een waarschuwing kan alleen de eerste keer, bij plichten van de verordening.',
    en: 'A warning is possible the first time only, for duties of the ordinance.',
  },
};
