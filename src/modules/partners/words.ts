import type { CodeList } from '#extract/definition.ts';
import { consentItems, partnerKinds } from '#extract/instrument-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import { type Item, items, kinds, type PartnerKind } from './rules/sharing.ts';

export const words = defineWords({
  referrals: { nl: 'Mijn doorverwijzingen', en: 'My referrals' },
  referralsDue: { nl: 'Antwoord of resultaat gevraagd', en: 'Answer or result asked' },
  referralsDueOrder: {
    nl: 'Doorverwijzingen zonder uw antwoord en trajecten die voorbij zijn zonder resultaat, oudste eerst.',
    en: 'Referrals without your answer and trajectories that are over without a result, oldest first.',
  },
  withdrawnBecause: {
    nl: (why: string) => `ingetrokken door de gemeente: ${why}`,
    en: (why: string) => `withdrawn by the municipality: ${why}`,
  },
  withdrawnDue: { nl: 'Ingetrokken door de gemeente', en: 'Withdrawn by the municipality' },
  withdrawnOrder: {
    nl: 'Doorverwijzingen die de gemeente in de laatste twee weken introk, de nieuwste eerst. U hoeft niets te doen.',
    en: 'Referrals that the municipality withdrew in the last two weeks, newest first. You need do nothing.',
  },
  weeksDue: { nl: 'Aanwezigheid nog te melden', en: 'Attendance to be reported' },
  weeksDueOrder: {
    nl: 'Lopende trajecten waarvan de vorige week nog niet gemeld is; langst geleden eerst.',
    en: 'Running trajectories of which last week was not reported yet; longest ago first.',
  },
  reportWeek: { nl: 'Meld de aanwezigheid', en: 'Report attendance' },
  noWeekYet: {
    nl: (instrument: string) => `${instrument}, nog geen week gemeld`,
    en: (instrument: string) => `${instrument}, no week reported yet`,
  },
  lastWeek: {
    nl: (instrument: string, day: string) => `${instrument}, laatste week begon op ${day}`,
    en: (instrument: string, day: string) => `${instrument}, the last week began on ${day}`,
  },
  answerReferral: { nl: 'Beantwoord de doorverwijzing', en: 'Answer the referral' },
  tellResult: { nl: 'Zeg wat het bracht', en: 'Tell what it brought' },
  dueFor: {
    nl: (instrument: string, day: string) => `${instrument}, uiterlijk ${day}`,
    en: (instrument: string, day: string) => `${instrument}, by ${day}`,
  },
  referralsLead: {
    nl: 'Wie naar uw organisatie is doorverwezen. Wat op antwoord wacht, staat bovenaan, met de vroegste antwoorddag eerst.',
    en: 'Who was referred to your organisation. What waits for an answer stands on top, earliest answer day first.',
  },
  client: { nl: 'Cliënt', en: 'Client' },
  instrument: { nl: 'Instrument', en: 'Instrument' },
  status: { nl: 'Stand', en: 'Status' },
  answerDue: { nl: 'Antwoord uiterlijk', en: 'Answer due' },
  attended: { nl: 'Aanwezig (dagdelen)', en: 'Attended (half days)' },
  ofPlanned: {
    nl: (attended: string, planned: string) => `${attended} van ${planned}`,
    en: (attended: string, planned: string) => `${attended} of ${planned}`,
  },
  none: { nl: 'Er zijn geen doorverwijzingen.', en: 'There are no referrals.' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  why: { nl: 'Waarom', en: 'Why' },
  started: { nl: 'Begonnen', en: 'Started' },
  until: { nl: 'Uiterlijk tot', en: 'Until at the latest' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  refusalReason: { nl: 'Waarom niet (bij weigeren)', en: 'Why not (when refused)' },
  sendAnswer: { nl: 'Geef antwoord', en: 'Give the answer' },
  attendance: { nl: 'Aanwezigheid van een week', en: 'Attendance of a week' },
  week: { nl: 'Een dag in die week', en: 'A day in that week' },
  planned: { nl: 'Afgesproken dagdelen', en: 'Half days agreed' },
  present: { nl: 'Aanwezig', en: 'Attended' },
  excused: { nl: 'Afwezig met bericht', en: 'Absent with notice' },
  saveWeek: { nl: 'Bewaar de week', en: 'Save the week' },
  result: { nl: 'Resultaat', en: 'Result' },
  resultHint: {
    nl: 'Hiermee is het traject afgerond. Stopt de cliënt eerder, stuur dan een signaal aan de coach.',
    en: 'This finishes the trajectory. If the client stops earlier, send a signal to the coach.',
  },
  finishedOn: { nl: 'Afgerond op', en: 'Finished on' },
  saveResult: { nl: 'Rond af', en: 'Finish' },
  signal: { nl: 'Signaal aan de coach', en: 'Signal to the coach' },
  signalHint: {
    nl: 'Schrijf alleen op wat u zelf zag of hoorde, met de dag. Geen medische gegevens. De cliënt mag dit lezen.',
    en: 'Only write what you saw or heard yourself, with the day. No medical data. The client may read this.',
  },
  observedOn: { nl: 'Gezien op', en: 'Seen on' },
  facts: { nl: 'Wat u zag', en: 'What you saw' },
  sendSignal: { nl: 'Stuur het signaal', en: 'Send the signal' },
  signals: { nl: 'Signalen', en: 'Signals' },
  outcome: { nl: 'Wat ermee is gedaan', en: 'What came of it' },
  noOutcome: { nl: 'nog niet beantwoord', en: 'not answered yet' },
  noSignals: { nl: 'Er zijn geen signalen.', en: 'There are no signals.' },
  saveOutcome: { nl: 'Beantwoord', en: 'Answer' },
  changed: {
    nl: 'Dit kan niet meer: de stand is intussen veranderd. Bekijk de stand hierboven.',
    en: 'This is no longer possible: the status has changed meanwhile. Look at the status above.',
  },
  chooseAnswer: {
    nl: 'Kies een antwoord, en bij weigeren ook waarom.',
    en: 'Choose an answer, and when you refuse also why.',
  },
  weekWrong: {
    nl: 'Kies een dag die geweest is. Aanwezig en afwezig met bericht zijn samen niet meer dan de afgesproken dagdelen (1 tot 20).',
    en: 'Choose a day that has passed. Attended and absent with notice together are no more than the half days agreed (1 to 20).',
  },
  resultWrong: {
    nl: 'Kies een resultaat, en een dag na de start die niet in de toekomst ligt.',
    en: 'Choose a result, and a day after the start that is not in the future.',
  },
  signalWrong: {
    nl: 'Vul de dag in (niet in de toekomst) en wat u zag.',
    en: 'Fill in the day (not in the future) and what you saw.',
  },

  partners: { nl: 'Wie werkt met deze cliënt', en: 'Who works with this client' },
  partnersLead: {
    nl: 'Eigen afdeling, andere organisaties, en op welke grond zij iets te weten krijgen.',
    en: 'Own department, other organisations, and on which ground they learn something.',
  },
  own: { nl: 'Eigen afdeling', en: 'Own department' },
  coach: { nl: 'Vaste coach', en: 'Fixed coach' },
  noCoach: { nl: 'nog geen vaste coach', en: 'no fixed coach yet' },
  partner: { nl: 'Partner', en: 'Partner' },
  works: { nl: 'Waarmee', en: 'With what' },
  since: { nl: 'Sinds', en: 'Since' },
  nobody: {
    nl: 'Er is nu geen andere organisatie bij betrokken.',
    en: 'No other organisation is involved now.',
  },
  grounds: { nl: 'Wat een partner mag weten, en waarom', en: 'What a partner may know, and why' },
  never: { nl: 'nooit', en: 'never' },
  withConsent: { nl: 'alleen met toestemming', en: 'only with consent' },
  consents: { nl: 'Toestemming', en: 'Consent' },
  consentLead: {
    nl: 'Vraag toestemming alleen waar nee zeggen niets kost: de uitkering en de begeleiding veranderen er niet door. Zeg dat erbij.',
    en: 'Ask for consent only where saying no costs nothing: benefit and guidance do not change by it. Say so.',
  },
  noConsents: { nl: 'Er is geen toestemming gegeven.', en: 'No consent was given.' },
  item: { nl: 'Wat', en: 'What' },
  whatFor: { nl: 'Waarvoor', en: 'What for' },
  given: { nl: 'Gegeven', en: 'Given' },
  validUntil: { nl: 'Geldt tot', en: 'Holds until' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  withdraw: { nl: 'Trek in', en: 'Withdraw' },
  record: { nl: 'Leg toestemming vast', en: 'Record consent' },
  consentWrong: {
    nl: 'Kies gegevens waarvoor bij deze partner toestemming wordt gevraagd: de tabel hierboven zegt welke.',
    en: 'Choose items for which consent is asked with this partner: the table above says which.',
  },
  holdsUntil: {
    nl: (day: string) => `toestemming tot ${day}`,
    en: (day: string) => `consent until ${day}`,
  },
  notShared: { nl: 'niet: er is geen toestemming', en: 'not: there is no consent' },
  involved: {
    nl: 'Andere organisaties, en op welke grond zij wat weten',
    en: 'Other organisations, and on which ground they know what',
  },
  noConsentFor: {
    nl: 'Hiervoor geldt geen toestemming van de cliënt. Vraag de coach.',
    en: 'No consent of the client holds for this. Ask the coach.',
  },
  lapsed: { nl: 'verlopen', en: 'lapsed' },
  whatForNeeded: { nl: 'Vul in waarvoor.', en: 'Fill in what for.' },
  untilWrong: {
    nl: 'Kies een dag in de toekomst, ten hoogste een jaar verder.',
    en: 'Choose a day in the future, at most a year on.',
  },
});

export const itemNames: Readonly<Record<Item, Words>> = namesOf(consentItems, items);
export const kindNames: Readonly<Record<PartnerKind, Words>> = namesOf(partnerKinds, kinds);

function namesOf<Code extends string>(
  list: CodeList,
  codes: readonly Code[],
): Readonly<Record<Code, Words>> {
  return Object.fromEntries(codes.map((code) => [code, labelOf(list, code)])) as Record<
    Code,
    Words
  >;
}

export const statusNames: Readonly<Record<string, { nl: string; en: string }>> = defineWords({
  sent: { nl: 'wacht op uw antwoord', en: 'waits for your answer' },
  waiting: { nl: 'op de wachtlijst', en: 'on the waiting list' },
  accepted: { nl: 'aangenomen, nog niet begonnen', en: 'accepted, not begun' },
  started: { nl: 'bezig', en: 'under way' },
  closed: { nl: 'geëindigd', en: 'ended' },
});
