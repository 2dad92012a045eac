import type { CodeList } from '#extract/definition.ts';

export const code = (code: string, nl: string, en: string) => ({ code, label: { nl, en } });

export const cbs =
  'CBS, Bijstandsuitkeringenstatistiek (Regeling statistiek WWB, IOAW en IOAZ, BWBR0017194)';
const own = 'Werkspoor';

export const sexes: CodeList = {
  name: 'sex',
  source: cbs,
  codes: [code('1', 'man', 'man'), code('2', 'vrouw', 'woman'), code('9', 'onbekend', 'unknown')],
};

export const schemes: CodeList = {
  name: 'scheme',
  source: 'Participatiewet, IOAW, IOAZ',
  codes: [
    code('PW', 'Participatiewet', 'social assistance (Participation Act)'),
    code('IOAW', 'IOAW', 'benefit for older unemployed workers (IOAW)'),
    code('IOAZ', 'IOAZ', 'benefit for older former self-employed (IOAZ)'),
  ],
};

export const inflowReasons: CodeList = {
  name: 'inflow-reason',
  source: cbs,
  codes: [
    code('01', 'einde studie', 'end of study'),
    code('02', 'einde relatie', 'end of relationship'),
    code(
      '11',
      'verlies werk in dienstbetrekking of ziektewet',
      'loss of work as an employee, or sickness benefit',
    ),
    code('12', 'einde additionele arbeidsplaats', 'end of an additional job'),
    code('13', 'einde zelfstandig beroep', 'end of self-employment'),
    code('14', 'einde WW', 'end of unemployment benefit'),
    code('15', 'einde arbeidsongeschiktheidsuitkering', 'end of disability benefit'),
    code('17', 'einde alimentatie', 'end of maintenance'),
    code('19', 'einde andere inkomsten', 'end of other income'),
    code('39', 'andere oorzaak', 'other cause'),
    code('40', 'oorzaak bij partner', 'cause at the partner'),
  ],
};

export const outflowReasons: CodeList = {
  name: 'outflow-reason',
  source: cbs,
  codes: [
    code('01', 'studie', 'study'),
    code('02', 'relatie', 'relationship'),
    code('03', 'pensioenleeftijd', 'pension age'),
    code('04', 'overlijden', 'death'),
    code('11', 'werk in dienstbetrekking', 'work as an employee'),
    code('13', 'werk als zelfstandige', 'self-employment'),
    code('14', 'WW', 'unemployment benefit'),
    code('15', 'arbeidsongeschiktheidsuitkering', 'disability benefit'),
    code('17', 'alimentatie', 'maintenance'),
    code('18', 'opbrengst van vermogen', 'income from assets'),
    code('19', 'ander inkomen', 'other income'),
    code('31', 'geen inlichtingen', 'no information given'),
    code('32', 'verhuizing naar andere gemeente', 'moved to another municipality'),
    code('33', 'verblijf in het buitenland', 'stay abroad'),
    code('53', 'maximale termijn', 'maximum term'),
    code('97', 'reden bij partner', 'reason at the partner'),
    code('98', 'andere reden', 'other reason'),
  ],
};

export const householdKinds: CodeList = {
  name: 'household-kind',
  source: own,
  codes: [
    code('single', 'alleenstaand', 'single'),
    code('couple_without_children', 'paar zonder kinderen', 'couple without children'),
    code('couple_with_children', 'paar met kinderen', 'couple with children'),
    code('single_parent', 'alleenstaande ouder', 'single parent'),
    code('other_household', 'ander huishouden', 'other household'),
    code('institutional', 'in een instelling', 'in an institution'),
  ],
};

export const educationRegisters: CodeList = {
  name: 'education-register',
  source: own,
  codes: [
    code('intake', 'geregistreerd bij de intake', 'registered at intake'),
    code('national', 'landelijk register', 'national register'),
  ],
};

export const educationLevels: CodeList = {
  name: 'education-level',
  source: 'CBS, Standaard Onderwijsindeling (laag, middelbaar, hoog)',
  codes: [
    code('low', 'laag', 'low'),
    code('middle', 'middelbaar', 'middle'),
    code('high', 'hoog', 'high'),
  ],
};

export const departmentKinds: CodeList = {
  name: 'department-kind',
  source: own,
  codes: [
    code('work', 'Werk (Matching & Activering)', 'Work'),
    code('prestatie010', 'Prestatie010', 'Prestatie010'),
    code('youth', 'Jongerenloket', 'Youth desk'),
    code('income', 'Inkomen', 'Income'),
    code('services', 'Toegang, werkgevers en instrumenten', 'Access, employers and instruments'),
    code('control', 'Sturing en toezicht', 'Steering and oversight'),
  ],
};

export const teamSides: CodeList = {
  name: 'side',
  source: own,
  codes: [
    code('zuid', 'Zuid', 'Zuid'),
    code('rest', 'overig Rotterdam', 'rest of Rotterdam'),
    code('city', 'hele stad', 'whole city'),
  ],
};

/** Target groups with a team of their own; the young have a department. */
export const targetGroups: CodeList = {
  name: 'target-group',
  source: own,
  codes: [
    code('refugees', 'vergunninghouders', 'refugees with status'),
    code('ex-detainees', 'ex-gedetineerden', 'ex-detainees'),
    code('institutions', 'mensen in een instelling', 'people in an institution'),
  ],
};

export const channels: CodeList = {
  name: 'channel',
  source: own,
  codes: [
    code('office', 'gesprek op kantoor', 'meeting at the office'),
    code('phone', 'telefoon', 'phone'),
    code('message', 'bericht of e-mail', 'message or mail'),
    code('letter', 'brief', 'letter'),
    code('visit', 'huisbezoek of in de wijk', 'visit at home or in the neighbourhood'),
    code('video', 'beeldbellen', 'video call'),
  ],
};

/** The thirteen topics of the evaluation of Samen voor Zuid, tables 2.3 and 2.4. */
export const topics: CodeList = {
  name: 'topic',
  source: 'Eindevaluatie Samen voor Zuid (KNAPRZ), tabellen 2.3 en 2.4',
  codes: [
    code('work_motivation', 'motivatie voor werk', 'motivation for work'),
    code('contact_with_provider', 'contact met aanbieder', 'contact with provider'),
    code('financial_situation', 'financiële situatie', 'financial situation'),
    code('job_coaching', 'jobcoaching', 'job coaching'),
    code('child_care', 'kinderopvang', 'child care'),
    code('matching', 'matching', 'matching'),
    code('aftercare', 'nazorg', 'aftercare'),
    code('other', 'overig', 'other'),
    code('employer_consultation', 'overleg met werkgever', 'consultation with employer'),
    code('schooling', 'scholing', 'schooling'),
    code('trajectory', 'traject', 'trajectory'),
    code('self_employment', 'zelfstandig ondernemen', 'self-employment'),
    code('care', 'zorg', 'care'),
  ],
};

export const contactPartners: CodeList = {
  name: 'with-whom',
  source: own,
  codes: [
    code('client', 'de cliënt', 'the client'),
    code('representative', 'de vertegenwoordiger', 'the representative'),
    code('provider', 'de aanbieder', 'the provider'),
    code('employer', 'de werkgever', 'the employer'),
    code('neighbourhood_team', 'het wijkteam', 'the neighbourhood team'),
    code('other', 'een ander', 'someone else'),
  ],
};

export const staffRoles: CodeList = {
  name: 'role',
  source: own,
  codes: [
    code('work-coach', 'werkcoach', 'work coach'),
    code('youth-coach', 'jongerenconsulent', 'youth coach'),
    code('activation-coach', 'activeringscoach', 'activation coach'),
    code('distributor', 'werkverdeler', 'distributor'),
    code('team-manager', 'teammanager', 'team manager'),
    code('prevention-adviser', 'adviseur WW@Work', 'prevention adviser'),
    code('planner', 'planner', 'planner'),
    code('intake-worker', 'intaker', 'intake worker'),
    code('job-broker', 'jobhunter', 'job broker'),
    code('income-consultant', 'inkomensconsulent', 'income consultant'),
    code('reviewer', 'consulent heronderzoek', 're-examination officer'),
    code('employer-adviser', 'accountmanager werkgevers', 'employer adviser'),
    code('provider', 'aanbieder', 'provider'),
    code('neighbourhood-team', 'wijkteam', 'neighbourhood team'),
    code('instrument-manager', 'beheerder Instrumentenhuis', 'instrument manager'),
    code('policy-officer', 'beleidsadviseur', 'policy officer'),
    code('researcher', 'onderzoeker', 'researcher'),
    code('programme-manager', 'programmamanager', 'programme manager'),
    code('council-member', 'raadslid', 'council member'),
    code('privacy-officer', 'functionaris gegevensbescherming', 'privacy officer'),
    code('administrator', 'functioneel beheerder', 'administrator'),
  ],
};

export const neighbourhoodSides: CodeList = {
  name: 'neighbourhood-side',
  source: own,
  codes: [code('zuid', 'Zuid', 'Zuid'), code('rest', 'overig Rotterdam', 'rest of Rotterdam')],
};

export const banks: CodeList = {
  name: 'bank',
  source: own,
  codes: [code('south', 'zuidoever', 'south bank'), code('north', 'noordoever', 'north bank')],
};

export const positions: CodeList = {
  name: 'position',
  source: own,
  codes: [code('1', 'aanvrager', 'applicant'), code('2', 'partner', 'partner')],
};

export const workKinds: CodeList = {
  name: 'work-kind',
  source: cbs,
  codes: [code('11', 'dienstbetrekking', 'employee'), code('13', 'zelfstandig', 'self-employed')],
};

/** Grounds that a court gives; a mandate is recorded in the file (src/modules/representatives/rules/grounds.ts). */
export const representationGrounds: CodeList = {
  name: 'representation-ground',
  source: 'Burgerlijk Wetboek Boek 1, artikelen 378, 431 en 450',
  codes: [
    code('guardianship', 'curatele', 'guardianship'),
    code('administration', 'bewind', 'administration of property'),
    code('mentorship', 'mentorschap', 'mentorship'),
  ],
};
