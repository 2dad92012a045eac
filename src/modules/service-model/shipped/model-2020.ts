import { getDay } from '#kernel/day.ts';
import type { ServiceModel } from '../rules/model.ts';

/** Caseload teams for whoever can ever work (domain.md §3; norms: AEF 3.e and the letter to the council). */
export const model2020: ServiceModel = {
  key: '2020',
  from: getDay('2020-01-01'),
  name: { nl: 'Model 2020: caseloadteams', en: 'Model 2020: caseload teams' },
  summary: {
    nl: 'Wie ooit kan werken krijgt een werkcoach van Matching en Activering, wie dat nooit kan hoort bij Prestatie010, wie jonger dan 27 is bij het Jongerenloket.',
    en: 'Who can ever work gets a work coach of Matching and Activation, who never can belongs to Prestatie010, who is under 27 to the youth desk.',
  },
  basis: {
    nl: 'Beleid van de gemeente, van kracht vanaf 1 januari 2020; Participatiewet, artikel 7 en 10',
    en: 'Municipal policy, in force from 1 January 2020; Participation Act, articles 7 and 10',
  },
  wayToGrant: [
    {
      name: { nl: 'Aanvraag', en: 'Application' },
      what: {
        nl: 'Binnen 8 weken een besluit (Awb 4:13). Onder de 27: eerst 4 weken zoektermijn (Pw 41).',
        en: 'A decision within 8 weeks (Awb 4:13). Under 27: first a search period of 4 weeks (Pw 41).',
      },
    },
    {
      name: { nl: 'Intake', en: 'Intake' },
      what: {
        nl: 'Een gesprek van een uur met de trajectplanner.',
        en: 'A talk of an hour with the trajectory planner.',
      },
    },
    {
      name: { nl: 'Inspanningsplan met BuroWerk', en: 'Effort plan with BuroWerk' },
      what: {
        nl: 'Taken voor 3 tot 4 weken; sinds 2021 kijkt BuroWerk ná de intake mee tot de toets.',
        en: 'Tasks for 3 to 4 weeks; since 2021 BuroWerk looks along after the intake, until the check.',
      },
    },
    {
      name: { nl: 'Besluit door Inkomen', en: 'Decision by Income' },
      what: {
        nl: 'Toekennen, afwijzen of ingetrokken; daarna het team.',
        en: 'Granted, rejected or withdrawn; then the team.',
      },
    },
  ],
  tracks: [
    {
      code: 'MA',
      name: { nl: 'Matching en Activering', en: 'Matching and activation' },
      forWhom: { nl: 'Kan ooit werken.', en: 'Can work some day.' },
      norm: 80,
      youthNorm: null,
      contact: {
        nl: 'minstens elk kwartaal; in Zuid 80 per fte, elders 100',
        en: 'at least every quarter; 80 a fte in Zuid, 100 elsewhere',
      },
      contactsAYear: 4,
      longestMonths: null,
      department: 'work',
      targetTeams: [{ nl: 'vergunninghouders', en: 'refugees with status' }],
      instruments: [
        { nl: 'leren kennen', en: 'get to know' },
        { nl: 'ontwikkelen', en: 'develop' },
        { nl: 'bemiddelen', en: 'mediate' },
      ],
      secondReading: false,
    },
    {
      code: 'P010',
      name: { nl: 'Prestatie010', en: 'Prestatie010' },
      forWhom: { nl: 'Kan nooit werken.', en: 'Can never work.' },
      norm: 300,
      youthNorm: null,
      contact: { nl: 'minstens eens per jaar', en: 'at least once a year' },
      contactsAYear: 1,
      longestMonths: null,
      department: 'prestatie010',
      targetTeams: [],
      instruments: [{ nl: 'tegenprestatie', en: 'community contribution' }],
      secondReading: false,
    },
    {
      code: 'JL',
      name: { nl: 'Jongerenloket', en: 'Youth desk' },
      forWhom: { nl: 'Is jonger dan 27.', en: 'Is under 27.' },
      norm: 75,
      youthNorm: 75,
      contact: { nl: 'minstens elke 2 maanden', en: 'at least every 2 months' },
      contactsAYear: 6,
      longestMonths: null,
      department: 'youth',
      targetTeams: [],
      instruments: [{ nl: 'school of werk', en: 'school or work' }],
      secondReading: false,
    },
  ],
  entry: [
    { track: 'JL', when: [{ fact: 'age', is: 'at-most', value: 26 }], used: true },
    { track: 'P010', when: [{ fact: 'work_realistic', is: 'no' }], used: true },
    { track: 'MA', when: [{ fact: 'work_realistic', is: 'yes' }], used: true },
  ],
};
