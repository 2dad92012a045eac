import { getDay } from '#kernel/day.ts';
import type { ServiceModel } from '../rules/model.ts';

/** Four classes (domain.md §3). Conditions are guidance: what usually holds. */
export const model2017: ServiceModel = {
  key: '2017',
  from: getDay('2017-01-01'),
  name: { nl: 'Model 2017: vier klassen', en: 'Model 2017: four classes' },
  summary: {
    nl: 'Eerst BuroWerk en een inspanningsperiode, daarna de intake. Wie binnen 9 maanden kan werken gaat naar Matching of WerkLoont, wie eerst belemmeringen oplost naar Prematching, de anderen naar Activering.',
    en: 'First BuroWerk and an effort period, then the intake. Who can work within 9 months goes to Matching or WerkLoont, who has hindrances to solve first to Prematching, the others to Activation.',
  },
  basis: {
    nl: 'Beleid van de gemeente, van kracht vanaf 1 januari 2017; Participatiewet, artikel 7 en 10',
    en: 'Municipal policy, in force from 1 January 2017; Participation Act, articles 7 and 10',
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
      name: { nl: 'BuroWerk', en: 'BuroWerk' },
      what: {
        nl: 'Kijkt of er meteen werk is, vóór de intake.',
        en: 'Looks whether there is work at once, before the intake.',
      },
    },
    {
      name: { nl: 'Inspanningsperiode', en: 'Effort period' },
      what: {
        nl: 'Vier weken zelf zoeken; dit houdt de aanvraag niet op.',
        en: 'Four weeks of own search; it does not hold up the application.',
      },
    },
    {
      name: { nl: 'Intake en klasse', en: 'Intake and class' },
      what: { nl: 'De intaker kiest de klasse.', en: 'The intake worker chooses the class.' },
    },
  ],
  tracks: [
    {
      code: 'A',
      name: { nl: 'A Matching', en: 'A Matching' },
      forWhom: {
        nl: 'Kan nu werken. Binnen Matching helpt EXIT wie kan werken maar veel problemen heeft, met een maatschappelijk werker ernaast.',
        en: 'Can work now. Within Matching, EXIT helps who can work but has many problems, with a social worker beside.',
      },
      norm: 100,
      youthNorm: 75,
      contact: { nl: 'minstens elke 4 weken', en: 'at least every 4 weeks' },
      contactsAYear: 12,
      longestMonths: 9,
      department: 'work',
      targetTeams: [],
      instruments: [{ nl: 'bemiddelen', en: 'mediate' }],
      secondReading: false,
    },
    {
      code: 'B',
      name: { nl: 'B WerkLoont', en: 'B WerkLoont' },
      forWhom: {
        nl: 'Kan werken na een training van hoogstens 15 weken.',
        en: 'Can work after a training of at most 15 weeks.',
      },
      norm: 100,
      youthNorm: null,
      contact: { nl: 'elke week in de training', en: 'weekly in the training' },
      contactsAYear: 26,
      longestMonths: 4,
      department: 'work',
      targetTeams: [],
      instruments: [{ nl: 'WerkLoont', en: 'WerkLoont' }],
      secondReading: false,
    },
    {
      code: 'C',
      name: { nl: 'C Prematching', en: 'C Prematching' },
      forWhom: {
        nl: 'Heeft belemmeringen die binnen 2 jaar op te lossen zijn.',
        en: 'Has hindrances that can be solved within 2 years.',
      },
      norm: 100,
      youthNorm: 75,
      contact: { nl: 'minstens elk kwartaal', en: 'at least every quarter' },
      contactsAYear: 4,
      longestMonths: 24,
      department: 'work',
      targetTeams: [],
      instruments: [
        { nl: 'ondersteunen', en: 'support' },
        { nl: 'ontwikkelen', en: 'develop' },
      ],
      secondReading: false,
    },
    {
      code: 'D',
      name: { nl: 'D Activering', en: 'D Activation' },
      forWhom: {
        nl: 'Kan voorlopig niet werken; doet mee naar vermogen (Maatschappelijke Ontwikkeling).',
        en: 'Cannot work for now; takes part as far as possible.',
      },
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
  ],
  entry: [
    { track: 'D', when: [{ fact: 'work_realistic', is: 'no' }], used: true },
    {
      track: 'A',
      when: [
        { fact: 'months_to_work', is: 'at-most', value: 4 },
        { fact: 'level_work', is: 'at-least', value: 3 },
      ],
      used: true,
    },
    { track: 'B', when: [{ fact: 'months_to_work', is: 'at-most', value: 9 }], used: true },
    { track: 'C', when: [{ fact: 'months_to_work', is: 'at-most', value: 24 }], used: true },
    { track: 'D', when: [{ fact: 'months_to_work', is: 'at-least', value: 25 }], used: true },
  ],
};
