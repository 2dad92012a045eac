import { defineWords } from '#web/words.ts';

export const statusNames: Readonly<Record<string, { nl: string; en: string }>> = defineWords({
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  agreed: { nl: 'afgesproken', en: 'agreed' },
  started: { nl: 'bezig', en: 'under way' },
  finished: { nl: 'afgerond', en: 'finished' },
  stopped: { nl: 'gestopt', en: 'stopped' },
  declined: { nl: 'cliënt zei nee', en: 'the client said no' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  sent: { nl: 'gestuurd, nog geen antwoord', en: 'sent, no answer yet' },
  waiting: { nl: 'op de wachtlijst', en: 'on the waiting list' },
  accepted: { nl: 'aangenomen', en: 'accepted' },
  refused: { nl: 'geweigerd door de partner', en: 'refused by the partner' },
  closed: { nl: 'gesloten', en: 'closed' },
});

export const stepNames = defineWords({
  agree: { nl: 'De cliënt is akkoord', en: 'The client agrees' },
  decline: { nl: 'De cliënt zegt nee', en: 'The client says no' },
  withdraw: { nl: 'Trek het voorstel in', en: 'Withdraw the proposal' },
  start: { nl: 'Het is begonnen', en: 'It has started' },
  extend: { nl: 'Verleng', en: 'Extend' },
  finish: { nl: 'Rond af', en: 'Finish' },
  stop: { nl: 'Stop', en: 'Stop' },
});

export const stepFaults = defineWords({
  'not-from-here': {
    nl: 'Deze stap kan nu niet meer: iemand legde intussen een andere vast. Bekijk de stand hierboven.',
    en: 'This step is no longer possible: somebody recorded another meanwhile. Look at the status above.',
  },
  'day-missing': { nl: 'Vul de dag in.', en: 'Fill in the day.' },
  'day-before': {
    nl: 'De dag ligt vóór de vorige stap. Kies die dag of een latere.',
    en: 'The day lies before the step before it. Choose that day or a later one.',
  },
  'day-ahead': {
    nl: 'Die dag moet nog komen. Leg de stap vast als het zo ver is.',
    en: 'That day has yet to come. Record the step when it has.',
  },
  'reason-missing': { nl: 'Kies waarom.', en: 'Choose why.' },
  'result-missing': { nl: 'Kies wat het bracht.', en: 'Choose what it brought.' },
  'partner-not-answered': {
    nl: 'De partner heeft nog geen ja gezegd. Stuur het traject door, of wacht op het antwoord.',
    en: 'The partner has not said yes. Refer the trajectory, or wait for the answer.',
  },
  'too-long': {
    nl: 'Dat is langer dan de catalogus toestaat. Kies een eerdere dag.',
    en: 'That is longer than the catalogue allows. Choose an earlier day.',
  },
});

export const factNames: Readonly<Record<string, { nl: string; en: string }>> = defineWords({
  age_from: { nl: 'leeftijd vanaf', en: 'age from' },
  age_below: { nl: 'jonger dan', en: 'younger than' },
  months_on_benefit_from: { nl: 'maanden uitkering, vanaf', en: 'months on benefit, from' },
  on_benefit: { nl: 'heeft een uitkering', en: 'is on benefit' },
  children: { nl: 'heeft kinderen thuis', en: 'has children at home' },
  works: { nl: 'heeft inkomen uit werk', en: 'has income from work' },
  education: { nl: 'opleiding', en: 'education' },
  department: { nl: 'begeleid door', en: 'guided by' },
});

export const valueNames: Readonly<Record<string, { nl: string; en: string }>> = defineWords({
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  low: { nl: 'laag', en: 'low' },
  middle: { nl: 'middelbaar', en: 'middle' },
  high: { nl: 'hoog', en: 'high' },
  work: { nl: 'Werk', en: 'Work' },
  prestatie010: { nl: 'Prestatie010', en: 'Prestatie010' },
  youth: { nl: 'Jongerenloket', en: 'Youth desk' },
});
