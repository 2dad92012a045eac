import type { Role } from '#kernel/role.ts';
import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import { accountWords } from './account-words.ts';

export const words = {
  ...accountWords,
  ...defineWords({
    home: { nl: 'Werkspoor', en: 'Werkspoor' },
    homeLead: {
      nl: 'Met Werkspoor begeleidt een gemeente mensen met een bijstandsuitkering naar werk.',
      en: 'With Werkspoor a municipality guides people on social assistance to work.',
    },
    forWorkers: {
      nl: 'Coaches zien hun cliënten en wat er met hen is afgesproken. Teammanagers en werkverdelers zien of de tijd en de cliënten bij elkaar passen.',
      en: 'Coaches see their clients and what was agreed with them. Team managers and distributors see whether time and clients match.',
    },
    forCouncil: {
      nl: 'Beleidsadviseurs en de gemeenteraad zien in de monitor hoe het gaat, zonder dat er een naam aan te pas komt.',
      en: 'Policy officers and the city council see in the monitor how things stand, without any name.',
    },
    toApply: { nl: 'Bijstand aanvragen', en: 'Apply for social assistance' },
    toSelfCheck: { nl: 'Heb ik recht op bijstand?', en: 'Am I entitled to social assistance?' },
    forClients: {
      nl: 'Van elke keer dat iemand gegevens van een cliënt bekijkt, blijft staan wie dat was en waarom.',
      en: 'Each time somebody looks at data of a client, it stays recorded who that was and why.',
    },
    published: {
      nl: 'Wat de gemeente over de bijstand heeft gepubliceerd',
      en: 'What the municipality has published about social assistance',
    },
    toPrevention: {
      nl: 'Loopt uw WW af? Meld u aan voor hulp naar werk.',
      en: 'Does your unemployment benefit end? Enrol for help to work.',
    },
    toSignIn: { nl: 'Aanmelden', en: 'Sign in' },
    noTeam: {
      nl: 'U hoort niet bij een team van de gemeente.',
      en: 'You do not belong to a team of the municipality.',
    },
    yourTeams: { nl: 'Uw teams', en: 'Your teams' },
    inTeam: {
      nl: (team: string, hours: string) => `${team}, ${hours} uur per week`,
      en: (team: string, hours: string) => `${team}, ${hours} hours a week`,
    },
    signIn: { nl: 'Aanmelden', en: 'Sign in' },
    demoLead: {
      nl: 'Kies als wie u wilt kijken. U meldt zich aan als een verzonnen medewerker, zonder wachtwoord: dat kan alleen omdat alle gegevens hier verzonnen zijn.',
      en: 'Choose as whom you want to look. You sign in as an invented member of staff, without a password: that is possible only because all data here is invented.',
    },
    asPerson: {
      nl: (name: string) => `U bent dan ${name}.`,
      en: (name: string) => `You will be ${name}.`,
    },
    signInAs: {
      nl: (role: string) => `Aanmelden als ${role}`,
      en: (role: string) => `Sign in as ${role}`,
    },
    noPeople: {
      nl: 'Er zijn nog geen medewerkers. Haal eerst gegevens binnen: de beheerder vindt in de handleiding hoe dat gaat.',
      en: 'There are no members of staff yet. Take records in first: the runbook tells the administrator how.',
    },
    noDemo: {
      nl: 'Hier staan gegevens van echte mensen. Aanmelden gaat via het account van de gemeente; dat is op deze server nog niet ingesteld. Vraag het de functioneel beheerder.',
      en: 'These are records of real people. You sign in with the account of the municipality; on this server that has not been set up yet. Ask the administrator.',
    },
    unknownPerson: {
      nl: 'Als deze rol kan niemand zich aanmelden. Kies een andere.',
      en: 'Nobody can sign in with this role. Choose another one.',
    },
  }),
};

/** What a role does here, in one sentence. */
export const roleTasks: Readonly<Record<Role, Words>> = {
  client: {
    nl: 'Ziet de eigen gegevens, wat er is afgesproken en wie er keek.',
    en: 'Sees the own data, what was agreed and who looked.',
  },
  representative: {
    nl: 'Ziet de gegevens van wie hij of zij vertegenwoordigt.',
    en: 'Sees the data of whom he or she represents.',
  },
  'prevention-adviser': {
    nl: 'Helpt mensen die bijna geen WW-uitkering meer hebben (WW@Work).',
    en: 'Helps people whose unemployment benefit nearly ends (WW@Work).',
  },
  planner: {
    nl: 'Plant gesprekken: plaatsen en wie er op een plaats wacht.',
    en: 'Plans meetings: places, and who waits for a place.',
  },
  'intake-worker': {
    nl: 'Voert de werkintakes van vandaag en maakt met de cliënt een inspanningsplan.',
    en: 'Holds the work intakes of today and makes an effort plan with the client.',
  },
  'job-broker': {
    nl: 'Zoekt werk bij wie nu kan beginnen.',
    en: 'Finds work for those who can start now.',
  },
  'work-coach': {
    nl: 'Ziet de eigen cliënten, met wie het langst geen contact was, en hun dossier.',
    en: 'Sees the own clients, who was longest without contact, and their file.',
  },
  'youth-coach': {
    nl: 'Ziet de eigen cliënten tot 27 jaar, en hun dossier.',
    en: 'Sees the own clients up to 27 years, and their file.',
  },
  'activation-coach': {
    nl: 'Ziet de eigen cliënten van Prestatie010, en hun dossier.',
    en: 'Sees the own clients of Prestatie010, and their file.',
  },
  distributor: {
    nl: 'Ziet per coach hoeveel cliënten er zijn, en wie er op een vaste coach wacht.',
    en: 'Sees per coach how many clients there are, and who waits for a fixed coach.',
  },
  'income-consultant': {
    nl: 'Beslist over aanvragen en verwerkt inkomsten.',
    en: 'Decides on applications and settles income.',
  },
  reviewer: {
    nl: 'Doet heronderzoeken en behandelt signalen.',
    en: 'Carries out re-examinations and handles signals.',
  },
  'employer-adviser': {
    nl: 'Werkt met werkgevers aan vacatures en plaatsingen.',
    en: 'Works with employers on vacancies and placements.',
  },
  provider: {
    nl: 'Ziet de eigen deelnemers: aanwezigheid en resultaat.',
    en: 'Sees the own participants: attendance and result.',
  },
  'neighbourhood-team': {
    nl: 'Ziet de mensen die naar het wijkteam zijn verwezen.',
    en: 'Sees the people who were referred to the neighbourhood team.',
  },
  'instrument-manager': {
    nl: 'Beheert het aanbod van instrumenten: plaatsen, kosten en resultaten.',
    en: 'Keeps the catalogue of instruments: places, cost and results.',
  },
  'team-manager': {
    nl: 'Ziet uren, cliënten en norm van het team, en wie er op een vaste coach wacht.',
    en: 'Sees hours, clients and norm of the team, and who waits for a fixed coach.',
  },
  'policy-officer': {
    nl: 'Ziet in de monitor hoe het met de bijstand gaat, zonder namen.',
    en: 'Sees in the monitor how social assistance develops, without names.',
  },
  researcher: {
    nl: 'Ziet de monitor, de definities en de cijfers erachter, zonder namen.',
    en: 'Sees the monitor, the definitions and the figures behind it, without names.',
  },
  'programme-manager': {
    nl: 'Ziet hoe het met de doelen gaat, zonder namen.',
    en: 'Sees how the goals stand, without names.',
  },
  'council-member': {
    nl: 'Ziet wat over de bijstand is gepubliceerd.',
    en: 'Sees what is published about social assistance.',
  },
  'privacy-officer': {
    nl: 'Ziet wie welk dossier bekeek, wanneer en waarom.',
    en: 'Sees who looked at which file, when and why.',
  },
  administrator: {
    nl: 'Ziet afdelingen, teams en medewerkers; geen cliënten.',
    en: 'Sees departments, teams and staff; no clients.',
  },
};

/** The roles in the order of the chain, as somebody who visits looks for them. */
export const signInGroups: readonly {
  readonly title: Words;
  readonly roles: readonly Role[];
}[] = [
  {
    title: { nl: 'Van aanvraag tot werk', en: 'From application to work' },
    roles: [
      'client',
      'representative',
      'prevention-adviser',
      'income-consultant',
      'planner',
      'intake-worker',
      'work-coach',
      'youth-coach',
      'activation-coach',
      'job-broker',
      'employer-adviser',
      'reviewer',
    ],
  },
  {
    title: { nl: 'Wie meehelpen', en: 'Who help' },
    roles: ['provider', 'neighbourhood-team', 'instrument-manager'],
  },
  {
    title: { nl: 'Verdelen en sturen', en: 'Dividing and steering' },
    roles: [
      'distributor',
      'team-manager',
      'policy-officer',
      'researcher',
      'programme-manager',
      'council-member',
    ],
  },
  {
    title: { nl: 'Toezicht en beheer', en: 'Oversight and administration' },
    roles: ['privacy-officer', 'administrator'],
  },
];
