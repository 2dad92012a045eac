import type { Words } from '#kernel/words.ts';
import { roleNames } from '#web/role-names.ts';
import { defineWords } from '#web/words.ts';

export const words = defineWords({
  log: { nl: 'Logboek', en: 'Log' },
  reads: { nl: 'Bekeken', en: 'Looked at' },
  changes: { nl: 'Gewijzigd', en: 'Changed' },
  acts: { nl: 'Handelingen', en: 'Acts' },
  parts: { nl: 'Delen van het logboek', en: 'Parts of the log' },
  readsLead: {
    nl: 'Wie welk dossier bekeek, wanneer, in welke rol, waarvoor en waarom. Cliënten staan hier met hun nummer, niet met hun naam. Dat u hier kijkt, komt ook in het logboek.',
    en: 'Who looked at which file, when, in which role, for which purpose and why. Clients stand here by number, not by name. That you look here is logged as well.',
  },
  changesLead: {
    nl: 'Welke gegevens zijn gewijzigd of verwijderd, door wie en waarom. Wat er eerst stond, ziet u hier niet.',
    en: 'Which records were changed or removed, by whom and why. What they held before is not shown here.',
  },
  actsLead: {
    nl: 'Wie iets deed wat gegevens raakt: binnenhalen, aanmelden, het dossier van een ander openen.',
    en: 'Who did something that touches records: taking in, signing in, opening the file of another.',
  },
  looks: { nl: 'Wie keek in het dossier', en: 'Who looked at the file' },
  looksAt: {
    nl: (name: string) => `Wie keek in het dossier van ${name}`,
    en: (name: string) => `Who looked at the file of ${name}`,
  },
  looksLead: {
    nl: (most: string) =>
      `Rol en afdeling van wie keek, en waarom: zo mag de cliënt het ook weten. De laatste ${most} keer, nieuwste eerst.`,
    en: (most: string) =>
      `Role and department of who looked, and why: the client may know this too. The last ${most} times, newest first.`,
  },
  changesOf: {
    nl: (name: string) => `Wat er is gewijzigd in het dossier van ${name}`,
    en: (name: string) => `What changed in the file of ${name}`,
  },
  changesOfLead: {
    nl: (most: string) =>
      `Elk veld met wat er stond en wat het werd, wie dat deed en waarom. De laatste ${most} wijzigingen, nieuwste eerst.`,
    en: (most: string) =>
      `Each field with what it was and what it became, who did it and why. The last ${most} changes, newest first.`,
  },
  changesNone: { nl: 'Er is nog niets gewijzigd.', en: 'Nothing has been changed yet.' },
  field: { nl: 'Veld', en: 'Field' },
  was: { nl: 'Was', en: 'Was' },
  became: { nl: 'Werd', en: 'Became' },
  department: { nl: 'Afdeling', en: 'Department' },
  clientNumber: { nl: 'Cliëntnummer', en: 'Client number' },
  staff: { nl: 'Medewerker', en: 'Member of staff' },
  staffHint: { nl: 'een deel van de naam', en: 'a part of the name' },
  role: { nl: 'Rol', en: 'Role' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot en met', en: 'To' },
  all: { nl: 'alle', en: 'all' },
  show: { nl: 'Toon', en: 'Show' },
  noDay: {
    nl: (typed: string) => `“${typed}” is geen datum en telt niet mee.`,
    en: (typed: string) => `“${typed}” is no date and does not count.`,
  },
  at: { nl: 'Wanneer', en: 'When' },
  what: { nl: 'Wat', en: 'What' },
  reason: { nl: 'Reden', en: 'Reason' },
  readsCaption: { nl: 'Wie keek, nieuwste eerst', en: 'Who looked, newest first' },
  changesCaption: { nl: 'Wijzigingen, nieuwste eerst', en: 'Changes, newest first' },
  actsCaption: { nl: 'Handelingen, nieuwste eerst', en: 'Acts, newest first' },
  none: { nl: 'Geen regels in het logboek passen hierbij.', en: 'No lines of the log match this.' },
  older: { nl: 'Oudere regels', en: 'Older lines' },
  newest: { nl: 'Terug naar de nieuwste', en: 'Back to the newest' },
  csv: { nl: 'Download deze regels als CSV', en: 'Download these lines as CSV' },
  ldv: {
    nl: 'Download als Logboek Dataverwerkingen (NDJSON)',
    en: 'Download as Logboek Dataverwerkingen (NDJSON)',
  },
  nobody: { nl: 'het systeem', en: 'the system' },
  noStaff: { nl: 'geen medewerker', en: 'no member of staff' },
  table: { nl: 'Gegevens', en: 'Records' },
  kind: { nl: 'Soort', en: 'Kind' },
  rows: { nl: 'Aantal', en: 'Number' },
});

/** What was looked at; with a search in a log the words after it stay as they are. */
export const whatNames: Readonly<Record<string, Words>> = {
  file: { nl: 'dossier', en: 'file' },
  'own-file': { nl: 'eigen dossier', en: 'own file' },
  bsn: { nl: 'dossier met BSN', en: 'file with BSN' },
  caseload: { nl: 'lijst: caseload', en: 'list: caseload' },
  application: {
    nl: 'dossier, bij het starten van een aanvraag',
    en: 'file, when an application was started',
  },
  'due-list': { nl: 'lijst: wat er te doen is', en: 'list: what is due' },
  sending: { nl: 'brief of bericht aan velen', en: 'letter or message to many' },
  'waiting-list': { nl: 'lijst: wacht op een coach', en: 'list: waits for a coach' },
  participant: { nl: 'deelnemer WW@Work', en: 'participant of WW@Work' },
  search: { nl: 'zoekresultaat', en: 'search result' },
  'read-log': { nl: 'logboek: bekeken', en: 'log: looked at' },
  'read-log-csv': { nl: 'logboek: bekeken, als CSV', en: 'log: looked at, as CSV' },
  'read-log-ldv': {
    nl: 'logboek: bekeken, als Logboek Dataverwerkingen',
    en: 'log: looked at, as Logboek Dataverwerkingen',
  },
  'act-log-ldv': {
    nl: 'logboek: handelingen, als Logboek Dataverwerkingen',
    en: 'log: acts, as Logboek Dataverwerkingen',
  },
  'change-log': { nl: 'logboek: gewijzigd', en: 'log: changed' },
  'act-log': { nl: 'logboek: handelingen', en: 'log: acts' },
};

/** `audit.acts` has purposes that no route has: taking records in and making a snapshot. */
export const purposeNames: Readonly<Record<string, Words>> = {
  'guidance-to-work': { nl: 'begeleiding naar werk', en: 'guidance to work' },
  'own-affairs': { nl: 'eigen zaken inzien en regelen', en: 'own affairs: looking and arranging' },
  'team-steering': { nl: 'sturing van het team', en: 'steering of the team' },
  'policy-information': { nl: 'beleidsinformatie', en: 'policy information' },
  entitlement: { nl: 'recht op uitkering', en: 'entitlement to benefit' },
  'job-placement': { nl: 'bemiddeling naar werk', en: 'mediation to work' },
  referral: { nl: 'uitvoering van een verwijzing', en: 'carrying out a referral' },
  planning: { nl: 'plannen van afspraken', en: 'planning of appointments' },
  oversight: { nl: 'toezicht', en: 'oversight' },
  administration: { nl: 'beheer', en: 'administration' },
  'sign-in': { nl: 'aanmelden', en: 'sign-in' },
  retention: { nl: 'bewaartermijnen', en: 'retention' },
  import: { nl: 'gegevens binnenhalen', en: 'taking records in' },
  snapshot: { nl: 'momentopname maken', en: 'making a snapshot' },
};

export const roleWords: Readonly<Record<string, Words>> = {
  ...roleNames,
  system: { nl: 'systeem', en: 'system' },
};

export const actionNames: Readonly<Record<string, Words>> = {
  UPDATE: { nl: 'gewijzigd', en: 'changed' },
  DELETE: { nl: 'verwijderd', en: 'removed' },
};

/** Tables by what they hold; one that is not named here shows its own name. */
export const relationNames: Readonly<Record<string, Words>> = {
  'people.persons': { nl: 'personen', en: 'persons' },
  'people.dossiers': { nl: 'dossiers', en: 'dossiers' },
  'people.dossier_members': {
    nl: 'wie bij welk dossier hoort',
    en: 'who belongs to which dossier',
  },
  'people.households': { nl: 'huishoudens', en: 'households' },
  'people.addresses': { nl: 'adressen', en: 'addresses' },
  'people.education': { nl: 'opleiding', en: 'education' },
  'benefits.benefit_spells': { nl: 'uitkeringsperioden', en: 'benefit spells' },
  'benefits.main_income': { nl: 'belangrijkste inkomen', en: 'main income' },
  'benefits.work_income': { nl: 'inkomen uit werk', en: 'income from work' },
  'caseload.coach_assignments': { nl: 'coaches van cliënten', en: 'coaches of clients' },
  'contacts.contacts': { nl: 'contacten', en: 'contacts' },
  'contacts.call_backs': { nl: 'terugbelverzoeken', en: 'call-back requests' },
  'contacts.planned_weeks': { nl: 'contactplan', en: 'contact plan' },
  'caseload.hand_overs': { nl: 'overdrachten', en: 'hand-overs' },
  'applications.applications': { nl: 'aanvragen', en: 'applications' },
  'planning.appointments': { nl: 'afspraken', en: 'appointments' },
  'intake.intakes': { nl: 'intakes', en: 'intakes' },
  'intake.life_domain_levels': { nl: 'leefgebieden', en: 'life domains' },
  'intake.distance_estimates': { nl: 'afstand tot werk', en: 'distance to work' },
  'intake.profile_items': { nl: 'trajectplanner', en: 'trajectory planner' },
  'intake.effort_plans': { nl: 'inspanningsplannen', en: 'effort plans' },
  'intake.effort_tasks': { nl: 'taken van het inspanningsplan', en: 'tasks of the effort plan' },
  'tracks.track_stays': { nl: 'sporen', en: 'tracks' },
  'tracks.track_decisions': { nl: 'besluiten over het spoor', en: 'decisions on the track' },
  'instruments.trajectories': { nl: 'trajecten', en: 'trajectories' },
  'partners.consents': { nl: 'toestemmingen', en: 'consents' },
  'duties.exemptions': { nl: 'ontheffingen', en: 'exemptions' },
  'duties.contributions': { nl: 'tegenprestaties', en: 'community contributions' },
  'duties.signals': { nl: 'signalen', en: 'signals' },
  'duties.considerations': {
    nl: 'overwegingen van een maatregel',
    en: 'considerations of a sanction',
  },
  'duties.sanctions': { nl: 'maatregelen', en: 'sanctions' },
  'duties.claims': { nl: 'boetes en terugvorderingen', en: 'fines and recoveries' },
  'duties.re_examination_plans': { nl: 'plannen van heronderzoek', en: 'plans of re-examination' },
  'duties.re_examinations': { nl: 'heronderzoeken', en: 're-examinations' },
  'placements.candidates': { nl: 'kandidaten', en: 'candidates' },
  'placements.placements': { nl: 'plaatsingen', en: 'placements' },
  'placements.wage_subsidies': { nl: 'loonkostensubsidies', en: 'wage subsidies' },
  'placements.labour_indications': {
    nl: 'indicaties banenafspraak en beschut werk',
    en: 'indications of job agreement and sheltered work',
  },
  'placements.income_allowances': {
    nl: 'vrijlating van inkomen',
    en: 'income left out of account',
  },
  'placements.unemployment_benefit': { nl: 'maanden met WW', en: 'months of unemployment benefit' },
  'placements.ladder_steps': { nl: 'treden op de participatieladder', en: 'levels of the ladder' },
  'placements.aftercare': { nl: 'nazorggesprekken', en: 'talks of aftercare' },
  'voice.answers': { nl: 'antwoorden van cliënten', en: 'answers of clients' },
  'organisation.departments': { nl: 'afdelingen', en: 'departments' },
  'organisation.teams': { nl: 'teams', en: 'teams' },
  'organisation.staff': { nl: 'medewerkers', en: 'staff' },
  'organisation.staff_teams': { nl: 'wie in welk team werkt', en: 'who works in which team' },
  'places.neighbourhoods': { nl: 'buurten', en: 'neighbourhoods' },
  'places.residents': { nl: 'inwoners', en: 'residents' },
};

export const nameOf = (names: Readonly<Record<string, Words>>, code: string): Words =>
  names[code] ?? { nl: code, en: code };

/** `read-log staff=Jansen` is a log that was looked at, and what for. */
export function whatName(what: string): Words {
  const [code = '', ...rest] = what.split(' ');
  const name = nameOf(whatNames, code);
  const asked = rest.length === 0 ? '' : ` (${rest.join(' ')})`;
  return { nl: name.nl + asked, en: name.en + asked };
}
