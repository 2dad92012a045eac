import { defineWords } from '#web/words.ts';
import type { SendingFault } from './rules/sending-text.ts';

export const words = defineWords({
  sendings: { nl: 'Brieven aan velen', en: 'Letters to many' },
  lead: {
    nl: 'Eén brief of bericht aan veel cliënten tegelijk. Het staat daarna in het dossier van elk van hen.',
    en: 'One letter or message to many clients at once. Afterwards it stands in the file of each of them.',
  },
  caption: { nl: 'Uw verzendingen, nieuwste eerst', en: 'Your sendings, newest first' },
  none: { nl: 'U hebt nog niets aan velen verstuurd.', en: 'You have sent nothing to many yet.' },
  made: { nl: 'Gemaakt', en: 'Made' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  kind: { nl: 'Hoe', en: 'How' },
  letter: { nl: 'brief per post', en: 'letter by post' },
  mail: { nl: 'bericht per e-mail', en: 'message by e-mail' },
  mailHint: {
    nl: 'Een e-mail is niet vertrouwelijk: alleen dag, plaats en wie te bellen.',
    en: 'An e-mail is not confidential: only day, place and whom to call.',
  },
  recipients: { nl: 'Cliënten', en: 'Clients' },
  state: { nl: 'Stand', en: 'Standing' },
  new: { nl: 'Schrijf aan velen', en: 'Write to many' },
  newLead: {
    nl: 'Kies aan wie en schrijf wat. U leest het eerst na; daarna pas gaat het weg.',
    en: 'Choose to whom and write what. You read it over first; only then does it go.',
  },
  startList: { nl: 'Wie, en met welke tekst u begint', en: 'Who, and which text to start with' },
  nameField: { nl: 'Naam', en: 'Name' },
  due: { nl: 'Welke cliënten', en: 'Which clients' },
  all: { nl: 'allemaal', en: 'all' },
  overdue: { nl: 'contact te laat', en: 'contact overdue' },
  coach: { nl: 'Coach', en: 'Coach' },
  anyCoach: { nl: 'alle coaches', en: 'all coaches' },
  template: { nl: 'Begin met de tekst', en: 'Start with the text' },
  ownText: { nl: 'een eigen tekst', en: 'a text of your own' },
  show: { nl: 'Toon', en: 'Show' },
  clientsCaption: {
    nl: (shown: string, found: string) => `${shown} van ${found} cliënten`,
    en: (shown: string, found: string) => `${shown} of ${found} clients`,
  },
  noClients: {
    nl: 'Geen van uw cliënten past bij deze lijst.',
    en: 'None of your clients is on this list.',
  },
  choose: { nl: 'Kies', en: 'Choose' },
  chooseWho: { nl: (name: string) => `Kies ${name}`, en: (name: string) => `Choose ${name}` },
  client: { nl: 'Cliënt', en: 'Client' },
  number: { nl: 'Cliëntnummer', en: 'Client number' },
  who: { nl: 'Aan wie', en: 'To whom' },
  allOf: {
    nl: (count: string) => `aan alle ${count} cliënten van deze lijst`,
    en: (count: string) => `to all ${count} clients of this list`,
  },
  onlyChosen: {
    nl: 'alleen aan wie hierboven is aangevinkt',
    en: 'only to whom is ticked above',
  },
  what: { nl: 'Waar het over gaat', en: 'What it is about' },
  why: { nl: 'Waarom u dit schrijft', en: 'Why you write this' },
  can: { nl: 'Wat de cliënt kan doen', en: 'What the client can do' },
  english: {
    nl: (field: string) => `${field}, in het Engels`,
    en: (field: string) => `${field}, in English`,
  },
  dutch: {
    nl: (field: string) => field,
    en: (field: string) => `${field}, in Dutch`,
  },
  englishHint: {
    nl: 'Zonder Engelse tekst staat er dat de brief in het Nederlands is en wie helpt met lezen.',
    en: 'Without an English text it says that the letter is in Dutch and who helps with reading it.',
  },
  topic: { nl: 'Leg ook een contact vast over', en: 'Log a contact too, about' },
  noContact: { nl: 'geen contact', en: 'no contact' },
  topicHint: {
    nl: 'Het telt dan als contact voor het ritme van het spoor.',
    en: 'It then counts as a contact for the rhythm of the track.',
  },
  reason: { nl: 'Waarom u deze dossiers opent', en: 'Why you open these files' },
  reasonHint: {
    nl: 'Staat in het logboek bij elke cliënt.',
    en: 'Stands in the log with each client.',
  },
  toDraft: { nl: 'Lees na', en: 'Read over' },
  nobody: {
    nl: 'Vink iemand aan, of kies de hele lijst.',
    en: 'Tick somebody, or choose the whole list.',
  },
  draftLead: {
    nl: 'Er is nog niets verstuurd. Lees na en verstuur.',
    en: 'Nothing has been sent yet. Read over and send.',
  },
  reachable: { nl: 'Krijgt het', en: 'Will get it' },
  notReachable: { nl: 'Niet te bereiken', en: 'Cannot be reached' },
  notReachableLead: {
    nl: 'Deze cliënten krijgen het niet. Vul aan wat ontbreekt, of spreek ze anders aan.',
    en: 'These clients do not get it. Complete what is missing, or reach them another way.',
  },
  everybody: { nl: 'Iedereen is te bereiken.', en: 'Everybody can be reached.' },
  whyNot: { nl: 'Waarom niet', en: 'Why not' },
  hard: { nl: 'Kan dit eenvoudiger?', en: 'Can this be simpler?' },
  hardSentence: {
    nl: (text: string, count: number) =>
      `“${text}” heeft ${count} woorden. Maak er twee zinnen van.`,
    en: (text: string, count: number) => `“${text}” has ${count} words. Make two sentences of it.`,
  },
  hardWord: {
    nl: (text: string, simple: string) => `Schrijf “${simple}” in plaats van “${text}”.`,
    en: (text: string, simple: string) => `Write “${simple}” instead of “${text}”.`,
  },
  preview: { nl: 'Zo krijgt de eerste cliënt het', en: 'How the first client gets it' },
  previewPdf: { nl: 'Bekijk als PDF', en: 'View as PDF' },
  contactNote: {
    nl: (topic: string) => `ook als contact, over ${topic}`,
    en: (topic: string) => `also as a contact, about ${topic}`,
  },
  send: {
    nl: (count: string) => `Verstuur aan ${count}`,
    en: (count: string) => `Send to ${count}`,
  },
  goOn: { nl: 'Ga verder met versturen', en: 'Go on sending' },
  withdraw: { nl: 'Gooi het concept weg', en: 'Throw the draft away' },
  change: { nl: 'Verander de tekst', en: 'Change the text' },
  saveChange: { nl: 'Bewaar de tekst', en: 'Save the text' },
  stageSending: { nl: 'Versturen', en: 'Sending' },
  sentTo: { nl: 'Verstuurd aan', en: 'Sent to' },
  sentOn: { nl: (day: string) => `op ${day}`, en: (day: string) => `on ${day}` },
  waiting: { nl: 'Wacht nog', en: 'Still waits' },
  noSuch: { nl: 'Deze verzending is er niet', en: 'There is no such sending' },
  noSuchLead: {
    nl: 'Zij bestaat niet, of is van een collega.',
    en: 'It does not exist, or belongs to a colleague.',
  },
});

export const stateNames = {
  draft: { nl: 'concept', en: 'draft' },
  sending: { nl: 'wordt verstuurd', en: 'is being sent' },
  sent: { nl: 'verstuurd', en: 'sent' },
  withdrawn: { nl: 'weggegooid', en: 'thrown away' },
} as const;

export const outcomeNames = {
  'no-address': { nl: 'geen adres bekend', en: 'no address known' },
  'no-mail': { nl: 'geen e-mailadres bekend', en: 'no e-mail address known' },
  gone: { nl: 'niet meer uw cliënt', en: 'no longer your client' },
} as const;

export const faultNames: Readonly<
  Record<SendingFault, { readonly nl: string; readonly en: string }>
> = {
  choose: { nl: 'Kies er een.', en: 'Choose one.' },
  empty: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'too-long': { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
  number: {
    nl: 'Hier staat een nummer van acht of negen cijfers. Haal het weg: een BSN hoort niet in een brief.',
    en: 'Here stands a number of eight or nine figures. Take it out: a BSN does not belong in a letter.',
  },
  'not-by-mail': {
    nl: 'Dit is te persoonlijk voor een e-mail. Haal het weg, of stuur een brief.',
    en: 'This is too personal for an e-mail. Take it out, or send a letter.',
  },
  'fill-in': {
    nl: 'Vul in wat tussen [ ] staat.',
    en: 'Fill in what stands between [ ].',
  },
  'half-english': {
    nl: 'Vul alle Engelse velden in, of geen.',
    en: 'Fill in all English fields, or none.',
  },
};

/** Why lists are shown to choose from, as the log keeps it. */
export const chooseReason = 'brief aan velen: cliënten kiezen';
