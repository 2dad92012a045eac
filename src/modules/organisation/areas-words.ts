import { defineWords } from '#web/words.ts';

export const areasWords = defineWords({
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  team: { nl: 'Team', en: 'Team' },
  department: { nl: 'Afdeling', en: 'Department' },
  areas: { nl: 'Gebieden en doelgroepen', en: 'Areas and target groups' },
  areasLead: {
    nl: 'Welk team vanaf welke dag welke buurt bedient, en welke teams er voor een doelgroep zijn. Cliënten verhuizen hier niet van: dat doet een voorstel bij Caseloads verdelen.',
    en: 'Which team serves which neighbourhood from which day, and which teams are for a target group. No client moves by this: a proposal under Divide caseloads does that.',
  },
  areasCaption: {
    nl: 'Buurten en wie ze bedient, per gebied',
    en: 'Neighbourhoods and who serves them, by area',
  },
  noPlaces: { nl: 'Er zijn nog geen buurten.', en: 'There are no neighbourhoods yet.' },
  neighbourhood: { nl: 'Buurt', en: 'Neighbourhood' },
  area: { nl: 'Gebied', en: 'Area' },
  nobody: { nl: 'niemand', en: 'nobody' },
  fromThen: {
    nl: (team: string, day: string) => `${team} vanaf ${day}`,
    en: (team: string, day: string) => `${team} from ${day}`,
  },
  change: { nl: 'Een gebied naar een ander team', en: 'An area to another team' },
  where: { nl: 'Welke buurt of welk gebied', en: 'Which neighbourhood or area' },
  whole: {
    nl: (area: string) => `heel ${area}`,
    en: (area: string) => `all of ${area}`,
  },
  servedBy: { nl: 'Wordt bediend door', en: 'Is served by' },
  from: { nl: 'Vanaf', en: 'From' },
  fromHint: {
    nl: 'Vandaag of later. Het andere team van dezelfde afdeling bedient de buurt tot die dag.',
    en: 'Today or later. The other team of the same department serves it until that day.',
  },
  save: { nl: 'Leg vast', en: 'Record' },
  choosePlace: { nl: 'Kies een buurt of een gebied.', en: 'Choose a neighbourhood or an area.' },
  chooseTeam: { nl: 'Kies een team.', en: 'Choose a team.' },
  chooseDay: {
    nl: 'Kies een dag van vandaag tot hoogstens twee jaar vooruit.',
    en: 'Choose a day from today to at most two years ahead.',
  },
  notYours: {
    nl: (places: string) =>
      `Deze buurten bedient een team dat niet van u is; vraag de teammanager daarvan of de functioneel beheerder: ${places}.`,
    en: (places: string) =>
      `A team that is not yours serves these neighbourhoods; ask its team manager or the administrator: ${places}.`,
  },
  targets: { nl: 'Teams voor een doelgroep', en: 'Teams for a target group' },
  targetsCaption: {
    nl: 'Deze teams houden hun cliënten, waar zij ook wonen',
    en: 'These teams keep their clients wherever they live',
  },
  noTargets: {
    nl: 'Geen team is er voor een doelgroep. Jongeren hebben een eigen afdeling.',
    en: 'No team is for a target group. The young have a department of their own.',
  },
  target: { nl: 'Doelgroep', en: 'Target group' },
  targetHint: {
    nl: 'Leeg: een team van een gebied.',
    en: 'Empty: a team of an area.',
  },
  saveTarget: { nl: 'Bewaar de doelgroep', en: 'Save the target group' },
});
