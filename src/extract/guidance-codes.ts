import type { CodeList } from '#extract/definition.ts';

const code = (code: string, nl: string, en: string) => ({ code, label: { nl, en } });

const own = 'Werkspoor';

/** The tracks of the three service models that ship (src/modules/service-model/shipped). */
export const tracks: CodeList = {
  name: 'track',
  source: 'Dienstverleningsmodellen 2017, 2020 en 2024 (In beweging naar werk)',
  codes: [
    code('A', 'A Matching', 'A Matching'),
    code('B', 'B WerkLoont', 'B WerkLoont'),
    code('C', 'C Prematching', 'C Prematching'),
    code('D', 'D Activering', 'D Activation'),
    code('MA', 'Matching en Activering', 'Matching and activation'),
    code('P010', 'Prestatie010', 'Prestatie010'),
    code('JL', 'Jongerenloket', 'Youth desk'),
    code('0', 'Spoor 0 Instroom', 'Track 0 inflow'),
    code('1', 'Spoor 1 Werk', 'Track 1 work'),
    code('2', 'Spoor 2 Opleiding', 'Track 2 education'),
    code('3', 'Spoor 3 Vaardigheden', 'Track 3 skills'),
    code('4', 'Spoor 4 Persoonlijke ontwikkeling', 'Track 4 personal development'),
    code('5', 'Spoor 5 Welzijn', 'Track 5 wellbeing'),
    code('NUG', 'Zonder uitkering', 'Not on benefit'),
  ],
};

export const trackDecisionKinds: CodeList = {
  name: 'track-decision-kind',
  source: 'Participatiewet, artikel 10',
  codes: [
    code('placement', 'plaatsing door de medewerker', 'placement by the worker'),
    code('request-granted', 'verzoek van de cliënt toegewezen', 'request of the client granted'),
    code('request-refused', 'verzoek van de cliënt afgewezen', 'request of the client refused'),
  ],
};

/** Why a worker decides otherwise than the rules propose. */
export const deviations: CodeList = {
  name: 'deviation',
  source: own,
  codes: [
    code('fact-outdated', 'een gegeven klopt niet meer', 'a fact no longer holds'),
    code(
      'not-recorded',
      'iets dat niet vastligt geeft de doorslag',
      'something not recorded decides',
    ),
    code('wish-of-client', 'de wens van de cliënt', 'the wish of the client'),
    code('passing', 'een tijdelijke situatie', 'a passing situation'),
    code('capacity', 'er is geen plaats', 'there is no place'),
    code('other', 'een andere reden', 'another reason'),
  ],
};

export const lifeDomains: CodeList = {
  name: 'life-domain',
  source: 'Vijf leefgebieden van de trajectplanner',
  codes: [
    code('work', 'werk en leren', 'work and learning'),
    code('finances', 'geld', 'finances'),
    code('health', 'gezondheid, voor zover het werk raakt', 'health, as far as work is concerned'),
    code('housing', 'wonen en thuis', 'housing and home'),
    code('skills', 'taal, digitaal en netwerk', 'language, digital skills and network'),
  ],
};

export const levelViews: CodeList = {
  name: 'view',
  source: own,
  codes: [
    code('worker', 'oordeel van de medewerker', "the worker's view"),
    code('client', 'de cliënt zelf', "the client's own view"),
  ],
};

export const profileItemKinds: CodeList = {
  name: 'profile-item-kind',
  source: 'Trajectplanner',
  codes: [
    code('education', 'opleiding', 'education'),
    code('work-experience', 'werkervaring', 'work experience'),
    code('language', 'taal (taaleis, Pw art. 18b)', 'language (requirement, art. 18b)'),
    code('digital', 'digitale vaardigheden', 'digital skills'),
    code('work-limit', 'waar werk rekening mee moet houden', 'what work has to allow for'),
    code('learning', 'leren', 'learning'),
    code('specialist', 'gevraagd onderzoek door een specialist', 'specialist assessment asked'),
    code('wage-subsidy', 'loonkostensubsidie gewogen', 'wage subsidy weighed'),
    code('wish', 'wens van de cliënt', 'wish of the client'),
  ],
};

export const profileSources: CodeList = {
  name: 'profile-source',
  source: own,
  codes: [
    code('client', 'verteld door de cliënt', 'told by the client'),
    code('document', 'bewijsstuk gezien', 'document seen'),
    code('test', 'toets', 'test'),
    code('register', 'register', 'register'),
    code('specialist', 'specialist', 'specialist'),
    code('worker', 'oordeel van de medewerker', "the worker's judgement"),
  ],
};

export const effortResults: CodeList = {
  name: 'effort-result',
  source: own,
  codes: [
    code('met', 'gedaan', 'met'),
    code('partly', 'deels gedaan', 'partly met'),
    code('not', 'niet gedaan', 'not met'),
  ],
};

/**
 * Which tracks a model has, from when it holds (who is in none of them is to be assessed), and at least how many contacts
 * a year each track asks for; 0: on request.
 */
export const trackModels = [
  {
    model: '2017',
    from: '2017-01-01',
    tracks: ['A', 'B', 'C', 'D'],
    contactsAYear: [12, 26, 4, 1],
  },
  { model: '2020', from: '2020-01-01', tracks: ['MA', 'P010', 'JL'], contactsAYear: [4, 1, 6] },
  {
    model: '2024',
    from: '2025-01-01',
    tracks: ['0', '1', '2', '3', '4', '5', 'NUG'],
    contactsAYear: [26, 26, 26, 6, 1, 0, 0],
  },
] as const;
