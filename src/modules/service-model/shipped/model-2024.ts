import { getDay } from '#kernel/day.ts';
import type { EntryRule, ServiceModel, Track } from '../rules/model.ts';

const types = {
  know: { nl: 'leren kennen', en: 'get to know' },
  support: { nl: 'ondersteunen', en: 'support' },
  develop: { nl: 'ontwikkelen', en: 'develop' },
  mediate: { nl: 'bemiddelen', en: 'mediate' },
  aftercare: { nl: 'nazorg', en: 'aftercare' },
  halloWerk: { nl: 'HalloWerk', en: 'HalloWerk' },
  prematching: { nl: 'prematching en matchingteams', en: 'prematching and matching teams' },
} as const;
const refugees = { nl: 'vergunninghouders', en: 'refugees with status' };
const detainees = { nl: 'ex-gedetineerden', en: 'ex-detainees' };
const institutions = { nl: 'mensen in een instelling', en: 'people in an institution' };
const intensive = {
  nl: 'intensief, minstens elke 2 weken',
  en: 'intensive, at least every 2 weeks',
};

const tracks: readonly Track[] = [
  {
    code: '0',
    name: { nl: 'Spoor 0 Instroom', en: 'Track 0 inflow' },
    forWhom: {
      nl: 'Iedereen met een nieuwe uitkering, 6 maanden: naar werk, of naar school voor wie jonger is dan 27 zonder startkwalificatie.',
      en: 'Everybody with a new grant, for 6 months: toward work, or school for who is under 27 without basic qualification.',
    },
    norm: 40,
    youthNorm: 40,
    contact: intensive,
    contactsAYear: 26,
    longestMonths: 6,
    department: 'work',
    targetTeams: [refugees, detainees],
    instruments: [types.know, types.support, types.mediate],
    secondReading: false,
  },
  {
    code: '1',
    name: { nl: 'Spoor 1 Werk', en: 'Track 1 work' },
    forWhom: {
      nl: '0 tot 9 maanden van werk: gezond, geld onder controle, taal en digitale vaardigheden meestal voldoende.',
      en: '0 to 9 months from work: healthy, finances under control, language and digital skills usually sufficient.',
    },
    norm: 40,
    youthNorm: 40,
    contact: intensive,
    contactsAYear: 26,
    longestMonths: 9,
    department: 'work',
    targetTeams: [refugees, detainees],
    instruments: [types.mediate, types.halloWerk, types.aftercare],
    secondReading: false,
  },
  {
    code: '2',
    name: { nl: 'Spoor 2 Opleiding', en: 'Track 2 education' },
    forWhom: {
      nl: '18 tot en met 26 jaar en dicht bij een opleiding: gezond, stabiel wonen, geld, taal en digitale vaardigheden in orde.',
      en: '18 to 26 and near to education: healthy, stable housing, finances, language and digital skills in order.',
    },
    norm: 40,
    youthNorm: 40,
    contact: {
      nl: 'intensief, vaker rond de inschrijving',
      en: 'intensive, more around enrolment',
    },
    contactsAYear: 26,
    longestMonths: 24,
    department: 'youth',
    targetTeams: [],
    instruments: [types.support, types.develop],
    secondReading: false,
  },
  {
    code: '3',
    name: { nl: 'Spoor 3 Vaardigheden', en: 'Track 3 skills' },
    forWhom: {
      nl: '9 tot 24 maanden van werk: gezond, kan leren, beperkte taal of digitale vaardigheden.',
      en: '9 to 24 months from work: healthy, able to learn, limited language or digital skills.',
    },
    norm: 60,
    youthNorm: 50,
    contact: {
      nl: 'periodiek gesprek; zonder plaats geen vaste coach en 2 contacten per jaar',
      en: 'periodic talk; where capacity lacks no fixed coach and 2 contacts a year',
    },
    contactsAYear: 6,
    longestMonths: 24,
    department: 'work',
    targetTeams: [refugees],
    instruments: [types.develop, types.prematching],
    secondReading: false,
  },
  {
    code: '4',
    name: { nl: 'Spoor 4 Persoonlijke ontwikkeling', en: 'Track 4 personal development' },
    forWhom: {
      nl: 'Werk komt later, eerst de belemmeringen.',
      en: 'Work comes later, hindrances first.',
    },
    norm: null,
    youthNorm: null,
    contact: {
      nl: 'minstens eens per jaar een gesprek over alle leefgebieden en de tegenprestatie',
      en: 'a talk at least once a year on all life domains and the community contribution',
    },
    contactsAYear: 1,
    longestMonths: null,
    department: 'prestatie010',
    targetTeams: [],
    instruments: [types.support],
    secondReading: false,
  },
  {
    code: '5',
    name: { nl: 'Spoor 5 Welzijn', en: 'Track 5 wellbeing' },
    forWhom: {
      nl: 'Werk is niet reëel: lang een uitkering, ouder en het maximale doend met een tegenprestatie; blijvende ontheffing; in een instelling.',
      en: 'Work is not realistic: long on benefit, older and doing their maximum by a contribution; lasting exemption; in an institution.',
    },
    norm: null,
    youthNorm: null,
    contact: { nl: 'op verzoek', en: 'on request' },
    contactsAYear: 0,
    longestMonths: null,
    department: 'prestatie010',
    targetTeams: [institutions],
    instruments: [types.support],
    secondReading: true,
  },
  {
    code: 'NUG',
    name: { nl: 'Zonder uitkering', en: 'Not on benefit' },
    forWhom: {
      nl: 'Heeft geen uitkering en vraagt hulp bij het vinden van werk.',
      en: 'Has no benefit and asks for help in finding work.',
    },
    norm: null,
    youthNorm: null,
    contact: { nl: 'op verzoek', en: 'on request' },
    contactsAYear: 0,
    longestMonths: null,
    department: 'work',
    targetTeams: [],
    instruments: [types.mediate],
    secondReading: false,
  },
];

/** Levels run from 1 (acute) to 5 (in order); 3 is barely sufficient, 4 sufficient. */
const entry: readonly EntryRule[] = [
  { track: 'NUG', when: [{ fact: 'on_benefit', is: 'no' }], used: true },
  { track: '5', when: [{ fact: 'in_institution', is: 'yes' }], used: true },
  { track: '5', when: [{ fact: 'lasting_exemption', is: 'yes' }], used: true },
  { track: '0', when: [{ fact: 'months_on_benefit', is: 'at-most', value: 5 }], used: true },
  {
    track: '5',
    when: [
      { fact: 'work_realistic', is: 'no' },
      { fact: 'age', is: 'at-least', value: 57 },
      { fact: 'months_on_benefit', is: 'at-least', value: 60 },
      { fact: 'contributes', is: 'yes' },
    ],
    used: true,
  },
  {
    track: '2',
    when: [
      { fact: 'age', is: 'at-most', value: 26 },
      { fact: 'basic_qualification', is: 'no' },
      { fact: 'able_to_learn', is: 'yes' },
      { fact: 'level_health', is: 'at-least', value: 3 },
      { fact: 'level_housing', is: 'at-least', value: 3 },
      { fact: 'level_finances', is: 'at-least', value: 3 },
      { fact: 'level_skills', is: 'at-least', value: 3 },
    ],
    used: true,
  },
  {
    track: '1',
    when: [
      { fact: 'months_to_work', is: 'at-most', value: 9 },
      { fact: 'level_health', is: 'at-least', value: 3 },
      { fact: 'level_finances', is: 'at-least', value: 3 },
      { fact: 'level_skills', is: 'at-least', value: 3 },
    ],
    used: true,
  },
  {
    track: '3',
    when: [
      { fact: 'months_to_work', is: 'at-most', value: 24 },
      { fact: 'level_health', is: 'at-least', value: 3 },
      { fact: 'able_to_learn', is: 'yes' },
    ],
    used: true,
  },
  { track: '4', when: [{ fact: 'months_to_work', is: 'at-most', value: 120 }], used: true },
  { track: '4', when: [{ fact: 'work_realistic', is: 'no' }], used: true },
];

/** In beweging naar werk, decided in 2024; norms: the letter to the council (18 June 2024). */
export const model2024: ServiceModel = {
  key: '2024',
  // The day is an assumption: the monitor of the first period of 2024 still shows the model before.
  from: getDay('2025-01-01'),
  name: { nl: 'Model 2024: In beweging naar werk', en: 'Model 2024: moving towards work' },
  summary: {
    nl: 'Iedereen met een nieuwe uitkering krijgt zes maanden lang veel hulp naar werk of school (spoor 0). Daarna kiest een medewerker een spoor dat past: werk, opleiding, vaardigheden, persoonlijke ontwikkeling of welzijn.',
    en: 'Everybody with a new grant gets much help toward work or school for six months (track 0). After that a worker chooses the track that fits: work, education, skills, personal development or wellbeing.',
  },
  basis: {
    nl: 'In beweging naar werk, besloten in 2024 (brief aan de raad van 18 juni 2024); Participatiewet, artikel 7 en 10',
    en: 'In beweging naar werk, decided in 2024 (letter to the council of 18 June 2024); Participation Act, articles 7 and 10',
  },
  wayToGrant: [
    {
      name: { nl: 'Aanvraag', en: 'Application' },
      what: {
        nl: 'Binnen 8 weken een besluit (Awb 4:13); voorschot binnen 4 weken (Pw 52). Onder de 27: eerst 4 weken zoektermijn, met uitzonderingen (Pw 41).',
        en: 'A decision within 8 weeks (Awb 4:13); advance within 4 weeks (Pw 52). Under 27: first a search period of 4 weeks, with exceptions (Pw 41).',
      },
    },
    {
      name: { nl: 'Werkintake', en: 'Work intake' },
      what: {
        nl: 'Een gesprek van een uur: opleiding, werkervaring, taal en vijf leefgebieden, met de eigen blik van de cliënt ernaast.',
        en: "A talk of an hour: education, work experience, language and five life domains, with the client's own view beside.",
      },
    },
    {
      name: { nl: 'Inspanningsplan', en: 'Effort plan' },
      what: {
        nl: 'Taken voor 3 tot 4 weken; BuroWerk kijkt mee tot de toets. Uit de toets volgt niets vanzelf.',
        en: 'Tasks for 3 to 4 weeks; BuroWerk looks along until the check. Nothing follows from the check by itself.',
      },
    },
    {
      name: { nl: 'Besluit en spoor 0', en: 'Decision and track 0' },
      what: {
        nl: 'Inkomen besluit. Bij toekenning begint spoor 0, met een vaste coach.',
        en: 'Income decides. With a grant track 0 begins, with a fixed coach.',
      },
    },
  ],
  tracks: [...tracks],
  entry: [...entry],
};
