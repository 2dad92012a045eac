import { defineWords } from '#web/words.ts';

export const transferWords = defineWords({
  team: { nl: 'Team', en: 'Team' },
  transfers: { nl: 'Caseloads verdelen', en: 'Divide caseloads' },
  transfersLead: {
    nl: 'Als een coach weggaat of gebieden veranderen: een voorstel dat zo min mogelijk cliënten een andere coach geeft en de normen houdt. Er verandert niets tot u het goedkeurt.',
    en: 'When a coach leaves or areas change: a proposal that gives as few clients as possible another coach and keeps the norms. Nothing changes until you approve it.',
  },
  caption: { nl: 'Voorstellen, nieuwste eerst', en: 'Proposals, newest first' },
  none: { nl: 'Er zijn nog geen voorstellen.', en: 'There are no proposals yet.' },
  asked: { nl: 'Gevraagd', en: 'Asked' },
  why: { nl: 'Waarom', en: 'Why' },
  state: { nl: 'Stand', en: 'State' },
  moved: { nl: 'Cliënten naar een andere coach', en: 'Clients to another coach' },
  movedOf: {
    nl: (moved: string, waited: string) => `${moved}, van wie ${waited} nog geen coach hadden`,
    en: (moved: string, waited: string) => `${moved}, of whom ${waited} had no coach yet`,
  },
  unplaced: { nl: 'Niet geplaatst', en: 'Not placed' },
  unplacedNote: { nl: 'hun team heeft geen coach', en: 'their team has no coach' },
  over: { nl: 'Boven de norm', en: 'Over the norm' },
  overValue: { nl: (fte: string) => `${fte} fte`, en: (fte: string) => `${fte} fte` },
  overNote: {
    nl: (before: string) => `nu ${before} fte`,
    en: (before: string) => `now ${before} fte`,
  },
  new: { nl: 'Nieuw voorstel', en: 'New proposal' },
  whyField: { nl: 'Waarom verdeelt u opnieuw?', en: 'Why do you divide anew?' },
  scope: { nl: 'Welke teams', en: 'Which teams' },
  ownTeams: { nl: 'mijn teams', en: 'my teams' },
  allTeams: {
    nl: 'alle teams van deze doelgroep; elk team dat cliënten krijgt, keurt zelf goed',
    en: 'all teams for this target group; each team that receives clients approves itself',
  },
  leaving: { nl: 'Wie gaat er weg', en: 'Who leaves' },
  areas: { nl: 'Welk team welke buurt bedient', en: 'Which team serves which neighbourhood' },
  byArea: {
    nl: 'breng cliënten naar het team dat hun buurt bedient',
    en: 'bring clients to the team that serves their neighbourhood',
  },
  byAreaHint: {
    nl: 'Zoals de gebieden vandaag zijn vastgelegd, binnen de gekozen teams. Een team voor een doelgroep houdt wie het heeft.',
    en: 'As the areas are recorded today, within the chosen teams. A team for a target group keeps whom it has.',
  },
  byTarget: {
    nl: 'breng cliënten met een vastgelegde doelgroep naar het team voor die doelgroep',
    en: 'bring clients with a recorded target group to the team for it',
  },
  byTargetHint: {
    nl: 'Vergunninghouders en mensen in een instelling. Van detentie staat niets in de gegevens: wie bij het team voor ex-gedetineerden hoort, komt er met een overdracht.',
    en: 'Refugees with status and people in an institution. Of detention nothing is recorded: who belongs with the team for ex-detainees comes there by a hand-over.',
  },
  propose: { nl: 'Reken een voorstel uit', en: 'Work out a proposal' },
  whyNeeded: {
    nl: 'Schrijf waarom, in hoogstens 300 tekens. Het staat in het verhaal van elke cliënt die verhuist.',
    en: 'Write why, in at most 300 characters. It stands in the story of each client who moves.',
  },
  coach: { nl: 'Coach', en: 'Coach' },
  there: { nl: 'Fte aanwezig', en: 'Fte present' },
  askedBefore: { nl: 'Gevraagd, nu', en: 'Asked, now' },
  askedAfter: { nl: 'Gevraagd, straks', en: 'Asked, afterwards' },
  before: { nl: 'Cliënten, nu', en: 'Clients, now' },
  after: { nl: 'Cliënten, straks', en: 'Clients, afterwards' },
  change: { nl: 'Verschil', en: 'Change' },
  leaves: { nl: 'gaat weg', en: 'leaves' },
  coachesCaption: {
    nl: 'Per coach, op aanwezige uren',
    en: 'Per coach, by the hours present',
  },
  noCoaches: { nl: 'Deze teams hebben geen coaches.', en: 'These teams have no coaches.' },
  how: {
    nl: 'Zo is gerekend: een cliënt vraagt van een coach wat de norm van het spoor zegt (bij 1 op 40 een veertigste fte; zonder spoor of norm: de norm van het team). Eerst zo min mogelijk boven de norm per aanwezige fte, dan zo min mogelijk cliënten naar een andere coach, dan liever een coach die buurt en spoor kent. Wie tijdelijk helemaal afwezig is, houdt zijn cliënten en krijgt er geen bij; wie er voor een deel is, telt voor dat deel. Niemand verhuist alleen om caseloads gelijker te maken. Van wie verhuist, gaan wie het kortst bij de coach zijn eerst.',
    en: 'How it was worked out: a client asks of a coach what the norm of the track says (at 1 to 40 a fortieth fte; without track or norm: the norm of the team). First as little as possible over the norm per present fte, then as few as possible to another coach, then rather a coach who knows the neighbourhood and the track. Who is wholly away for a time keeps the clients and gets none; who is there in part counts for that part. Nobody moves only to make caseloads more equal. Of those who move, who is with the coach shortest goes first.',
  },
  approvals: { nl: 'Goedkeuring', en: 'Approval' },
  approvalsNone: { nl: 'Er verhuist niemand.', en: 'Nobody moves.' },
  approvedBy: { nl: 'Goedgekeurd door', en: 'Approved by' },
  notYet: { nl: 'nog niet', en: 'not yet' },
  approve: { nl: 'Keur goed voor mijn teams', en: 'Approve for my teams' },
  carryOut: { nl: 'Voer uit', en: 'Carry out' },
  undo: { nl: 'Draai alles terug', en: 'Undo all of it' },
  withdraw: { nl: 'Trek in', en: 'Withdraw' },
  askAgain: { nl: 'Reken opnieuw', en: 'Work it out again' },
  noSuch: { nl: 'Dit voorstel is er niet', en: 'There is no such proposal' },
  noSuchLead: {
    nl: 'Het bestaat niet, of hoort niet bij uw teams.',
    en: 'It does not exist, or is not of your teams.',
  },
});

export const stateNames = {
  asked: { nl: 'wordt uitgerekend', en: 'is worked out' },
  proposed: { nl: 'voorstel', en: 'proposal' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  'carried-out': { nl: 'uitgevoerd', en: 'carried out' },
  undone: { nl: 'teruggedraaid', en: 'undone' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const;

export const stageNames = {
  reading: { nl: 'Caseloads lezen', en: 'Reading caseloads' },
  dividing: { nl: 'Verdelen', en: 'Dividing' },
  keeping: { nl: 'Voorstel bewaren', en: 'Keeping the proposal' },
} as const;
