import type { Role } from '#kernel/role.ts';
import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import { accountWords } from './account-words.ts';

export const words = {
  ...accountWords,
  ...defineWords({
    home: { nl: 'Werkspoor', en: 'Werkspoor' },
    homeLead: {
      nl: 'Met Werkspoor helpt een gemeente mensen met een bijstandsuitkering aan werk, en ziet zij wat daarbij werkt.',
      en: 'With Werkspoor a municipality helps people on social assistance to work, and sees what works.',
    },
    tryOut: { nl: 'Rondkijken in een verzonnen stad', en: 'Look around in an invented city' },
    tryOutText: {
      nl: 'Niemand hier bestaat echt. Kies een rol, bijvoorbeeld cliënt, werkcoach of beleidsadviseur, en kijk wat die ziet. Een wachtwoord is niet nodig.',
      en: 'Nobody here really exists. Choose a role, such as client, work coach or policy officer, and see what it sees. No password is needed.',
    },
    toTryOut: { nl: 'Kies een rol', en: 'Choose a role' },
    mine: { nl: 'Hebt u al bijstand?', en: 'Are you on social assistance already?' },
    mineText: {
      nl: 'Uw afspraken, uw plan, uw brieven, en wie u kunt bellen.',
      en: 'Your appointments, your plan, your letters, and whom you can call.',
    },
    toMine: { nl: 'Naar mijn overzicht', en: 'To my overview' },
    forSeekers: { nl: 'U zoekt werk of hulp', en: 'You look for work or help' },
    selfCheck: { nl: 'Heb ik recht op bijstand?', en: 'Am I entitled to social assistance?' },
    selfCheckText: {
      nl: 'Een paar vragen, zonder uw naam. U ziet meteen of aanvragen zin heeft.',
      en: 'A few questions, without your name. You see at once whether it makes sense to apply.',
    },
    toSelfCheck: { nl: 'Beantwoord de vragen', en: 'Answer the questions' },
    apply: { nl: 'Bijstand aanvragen', en: 'Apply for social assistance' },
    applyText: {
      nl: 'Dat duurt ongeveer tien minuten. Daarna bellen wij u.',
      en: 'That takes about ten minutes. After that we call you.',
    },
    toApply: { nl: 'Begin met aanvragen', en: 'Begin to apply' },
    prevention: { nl: 'Stopt uw WW binnenkort?', en: 'Does your unemployment benefit end soon?' },
    preventionText: {
      nl: 'Meld u dan nu al aan. Wij helpen u naar werk voordat u bijstand nodig hebt.',
      en: 'Then enrol now. We help you to work before you need social assistance.',
    },
    toPrevention: { nl: 'Meld u aan voor hulp', en: 'Enrol for help' },
    forCity: {
      nl: 'U werkt voor de stad of wilt weten hoe het gaat',
      en: 'You work for the city or want to know how things stand',
    },
    signInText: {
      nl: 'Voor medewerkers van de gemeente, aanbieders en wijkteams: uw dag, uw cliënten, uw cijfers.',
      en: 'For staff of the municipality, providers and neighbourhood teams: your day, your clients, your figures.',
    },
    toSignIn: { nl: 'Aanmelden', en: 'Sign in' },
    published: { nl: 'De monitor', en: 'The monitor' },
    publishedText: {
      nl: 'Wat de gemeente over werk en inkomen heeft gepubliceerd, zonder namen.',
      en: 'What the municipality has published about work and income, without names.',
    },
    toPublished: { nl: 'Lees de monitors', en: 'Read the monitors' },
    extract: { nl: 'Voor techniek en onderzoek', en: 'For technology and research' },
    extractText: {
      nl: 'Welke gegevens binnenkomen, in welke vorm en waarvoor: tabel voor tabel beschreven.',
      en: 'Which data comes in, in which form and what for: described table by table.',
    },
    toExtract: { nl: 'Bekijk de beschrijving', en: 'See the description' },
    forClients: {
      nl: 'Van elke keer dat iemand gegevens van een cliënt bekijkt, blijft staan wie dat was en waarom.',
      en: 'Each time somebody looks at data of a client, it stays recorded who that was and why.',
    },
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
      nl: 'Kies als wie u wilt kijken. U meldt zich aan als iemand die niet bestaat, zonder wachtwoord: dat kan alleen omdat alle gegevens hier verzonnen zijn.',
      en: 'Choose as whom you want to look. You sign in as somebody who does not exist, without a password: that is possible only because all data here is invented.',
    },
    asPerson: {
      nl: (name: string) => `U bent dan ${name}.`,
      en: (name: string) => `You will be ${name}.`,
    },
    asRole: { nl: (role: string) => `als ${role}`, en: (role: string) => `as ${role}` },
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
    nl: 'Ziet wat er wordt verwacht en waarom, de eigen gegevens en wie er keek; antwoordt zelf. Dit is iemand met werk naast de uitkering, die ook bij de werkcoach staat.',
    en: 'Sees what is expected and why, the own data and who looked; answers. This is somebody with work beside the benefit, who is with the work coach too.',
  },
  representative: {
    nl: 'Handelt voor een cliënt en ziet wat de grond toestaat. Dit is een bewindvoerder: alleen geldzaken.',
    en: 'Acts for a client and sees what the ground gives. This is an administrator of property: money matters alone.',
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
    title: { nl: 'Goed om mee te beginnen', en: 'Good to begin with' },
    roles: ['client', 'work-coach', 'team-manager', 'policy-officer'],
  },
  {
    title: { nl: 'Van aanvraag tot werk', en: 'From application to work' },
    roles: [
      'representative',
      'prevention-adviser',
      'income-consultant',
      'planner',
      'intake-worker',
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
    roles: ['distributor', 'researcher', 'programme-manager', 'council-member'],
  },
  {
    title: { nl: 'Toezicht en beheer', en: 'Oversight and administration' },
    roles: ['privacy-officer', 'administrator'],
  },
];
