import { defineWords } from '#web/words.ts';

export const handOverWords = defineWords({
  handOver: { nl: 'Overdracht', en: 'Hand-over' },
  handOvers: { nl: 'Overdrachten', en: 'Hand-overs' },
  handOverLead: {
    nl: 'Wie overdraagt blijft verantwoordelijk tot het andere team de cliënt aanneemt. De cliënt heeft altijd een vaste contactpersoon.',
    en: 'Who hands over stays responsible until the other team accepts the client. The client always has a named contact.',
  },
  handOversLead: {
    nl: 'Overdrachten van en naar uw teams die lopen, of in de laatste 60 dagen zijn beantwoord. Wat het langst wacht staat bovenaan.',
    en: 'Hand-overs from and to your teams that run, or were answered in the last 60 days. What waits longest stands on top.',
  },
  ask: { nl: 'Draag deze cliënt over', en: 'Hand this client over' },
  toTeam: { nl: 'Naar welk team', en: 'To which team' },
  why: { nl: 'Waarom', en: 'Why' },
  agreed: { nl: 'Wat is met de cliënt afgesproken', en: 'What was agreed with the client' },
  agreedHint: {
    nl: 'Zodat de cliënt zijn verhaal niet opnieuw hoeft te doen.',
    en: 'So that the client does not have to tell the story again.',
  },
  send: { nl: 'Vraag overdracht', en: 'Ask for hand-over' },
  runs: {
    nl: (team: string, day: string) =>
      `Gevraagd op ${day}. ${team} heeft nog niet geantwoord: u bent nog de contactpersoon.`,
    en: (team: string, day: string) =>
      `Asked on ${day}. ${team} has not answered yet: you are still the contact.`,
  },
  withdraw: { nl: 'Trek de vraag in', en: 'Take the request back' },
  accept: { nl: 'Neem de cliënt aan', en: 'Accept the client' },
  acceptLead: {
    nl: (team: string) =>
      `Tot u een coach kiest blijft ${team} verantwoordelijk. Kies wie de cliënt gaat begeleiden.`,
    en: (team: string) =>
      `Until you choose a coach ${team} stays responsible. Choose who will guide the client.`,
  },
  coach: { nl: 'Coach', en: 'Coach' },
  coachNow: { nl: 'Nu', en: 'Now' },
  nobodyYet: { nl: 'nog niemand', en: 'nobody yet' },
  coachOrder: {
    nl: 'Volgorde: wie binnen de norm van de sporen nog plaats heeft, dan wie de buurt kent, dan het spoor, dan wie voor de uren de minste cliënten heeft.',
    en: 'Order: who still has room within the norm of the tracks, then who knows the neighbourhood, then the track, then who has fewest clients for the hours.',
  },
  coachChoice: {
    nl: (name: string, clients: string, hours: string) =>
      `${name}: ${clients} cliënten, ${hours} uur aanwezig`,
    en: (name: string, clients: string, hours: string) =>
      `${name}: ${clients} clients, ${hours} hours present`,
  },
  hasRoom: { nl: 'past binnen de norm', en: 'within the norm' },
  overNorm: { nl: 'wordt boven de norm', en: 'would be over the norm' },
  knowsPlace: { nl: 'kent de buurt', en: 'knows the neighbourhood' },
  knowsTrack: { nl: 'heeft dit spoor', en: 'has this track' },
  giveBack: { nl: 'Geef terug', en: 'Return' },
  whyBack: {
    nl: 'Wat ontbreekt, of waarom past het niet',
    en: 'What lacks, or why it does not fit',
  },
  note: { nl: 'Toelichting', en: 'Explanation' },
  onProcess: {
    nl: 'Was de overdracht compleet?',
    en: 'Was the hand-over complete?',
  },
  onSubstance: {
    nl: 'Past de cliënt bij dit team?',
    en: 'Does the client fit this team?',
  },
  dueBy: { nl: (day: string) => `Graag op ${day}.`, en: (day: string) => `Due on ${day}.` },
  byDay: { nl: (day: string) => `uiterlijk ${day}`, en: (day: string) => `by ${day}` },
  settle: {
    nl: 'Twee keer teruggegeven: beide teammanagers beslissen',
    en: 'Returned twice: both team managers settle it',
  },
  settled: { nl: 'Wat is besloten', en: 'What was settled' },
  saveFeedback: { nl: 'Bewaar', en: 'Save' },
  caption: { nl: 'Overdrachten, nieuwste eerst', en: 'Hand-overs, newest first' },
  none: { nl: 'Er zijn geen overdrachten.', en: 'There are no hand-overs.' },
  asked: { nl: 'Gevraagd', en: 'Asked' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Naar', en: 'To' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  feedback: { nl: 'Terugkoppeling', en: 'Feedback' },
  waits: { nl: 'wacht op antwoord', en: 'waits for an answer' },
  client: { nl: 'Cliënt', en: 'Client' },
  due: { nl: 'Te doen', en: 'To do' },
  chooseTeam: { nl: 'Kies een team.', en: 'Choose a team.' },
  whyNeeded: {
    nl: 'Schrijf waarom, in hoogstens 500 tekens.',
    en: 'Write why, in at most 500 characters.',
  },
  tooLong: { nl: 'Hoogstens 500 tekens.', en: 'At most 500 characters.' },
  runsAlready: {
    nl: 'Er loopt al een overdracht van deze cliënt, of de cliënt hoort al bij dat team.',
    en: 'A hand-over of this client runs already, or the client is of that team already.',
  },
  chooseCoach: { nl: 'Kies een coach van uw team.', en: 'Choose a coach of your team.' },
  returnNeeded: {
    nl: 'Schrijf wat ontbreekt, zodat de afzender verder kan.',
    en: 'Write what lacks, so that the sender can go on.',
  },
  answeredAlready: {
    nl: 'Een ander heeft deze overdracht al beantwoord. Hieronder staat het antwoord.',
    en: 'Somebody else has answered this hand-over already. The answer stands below.',
  },
  noteNeeded: {
    nl: 'Schrijf een toelichting van hoogstens 500 tekens.',
    en: 'Write an explanation of at most 500 characters.',
  },
  chooseFound: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  toAnswer: {
    nl: 'Overdrachten die op antwoord wachten',
    en: 'Hand-overs that wait for an answer',
  },
  toAnswerOrder: {
    nl: 'Wat het langst wacht eerst; antwoord hoort binnen 3 dagen.',
    en: 'What waits longest first; an answer is due within 3 days.',
  },
  feedbackDue: { nl: 'Terugkoppeling op overdrachten', en: 'Feedback on hand-overs' },
  feedbackOrder: {
    nl: 'Wat het eerst klaar moet zijn eerst: 3 dagen voor het proces, 3 weken voor de inhoud.',
    en: 'What is due first on top: 3 days on process, 3 weeks on substance.',
  },
  sent: { nl: 'Uw overdrachten die lopen', en: 'Your hand-overs that run' },
  sentOrder: {
    nl: 'Wat het langst wacht eerst. U blijft de contactpersoon tot het andere team aanneemt.',
    en: 'What waits longest first. You stay the contact until the other team accepts.',
  },
  returned: { nl: 'Twee keer teruggegeven', en: 'Returned twice' },
  returnedOrder: {
    nl: 'Beide teammanagers beslissen; wat het langst wacht eerst.',
    en: 'Both team managers settle it; what waits longest first.',
  },
  fromTo: {
    nl: (from: string, to: string) => `van ${from} naar ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  askedOn: {
    nl: (day: string) => `gevraagd op ${day}`,
    en: (day: string) => `asked on ${day}`,
  },
  acceptedOn: {
    nl: (day: string) => `aangenomen op ${day}`,
    en: (day: string) => `accepted on ${day}`,
  },
  askedStep: {
    nl: (team: string) => `Overdracht gevraagd aan ${team}`,
    en: (team: string) => `Hand-over asked of ${team}`,
  },
  answeredStep: {
    nl: (said: string, team: string) => `Overdracht ${said} door ${team}`,
    en: (said: string, team: string) => `Hand-over ${said} by ${team}`,
  },
  movedStep: {
    nl: (coach: string, team: string) =>
      `Naar coach ${coach} (${team}) met de verdeling van caseloads`,
    en: (coach: string, team: string) => `To coach ${coach} (${team}) in the division of caseloads`,
  },
  guidedStep: {
    nl: (coach: string, team: string) => `Begeleid door ${coach}, ${team}`,
    en: (coach: string, team: string) => `Guided by ${coach}, ${team}`,
  },
  waitedStep: {
    nl: (team: string) => `Wacht op een vaste coach van ${team}`,
    en: (team: string) => `Waits for a fixed coach of ${team}`,
  },
  assign: { nl: 'Geef een vaste coach', en: 'Give a fixed coach' },
  assignLead: {
    nl: 'Bovenaan staat wie voor zijn aanwezige uren de minste cliënten heeft.',
    en: 'On top stands who has fewest clients for the hours present.',
  },
  assignDone: { nl: 'Wijs toe', en: 'Assign' },
  assignFailed: {
    nl: 'Dit ging niet door: de cliënt of de coach hoort intussen bij een ander team.',
    en: 'This was not done: client or coach belongs to another team by now.',
  },
});

export const outcomeNames = {
  accepted: { nl: 'aangenomen', en: 'accepted' },
  returned: { nl: 'teruggegeven', en: 'returned' },
  withdrawn: { nl: 'ingetrokken', en: 'taken back' },
} as const;

export const foundNames = {
  complete: { nl: 'compleet', en: 'complete' },
  incomplete: { nl: 'niet compleet', en: 'not complete' },
  fits: { nl: 'past', en: 'fits' },
  'fits-not': { nl: 'past niet', en: 'does not fit' },
} as const;
