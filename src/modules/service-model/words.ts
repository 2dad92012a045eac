import { defineWords } from '#web/words.ts';

export const words = defineWords({
  title: { nl: 'Dienstverleningsmodel', en: 'Service model' },
  lead: {
    nl: 'Hoe wij mensen naar werk begeleiden: de weg naar de uitkering, de sporen, voor wie ze zijn en wat een coach aankan.',
    en: 'How we guide people to work: the way to the benefit, the tracks, for whom they are and what a coach can carry.',
  },
  inForceSince: {
    nl: (day: string) => `geldt vanaf ${day}`,
    en: (day: string) => `in force from ${day}`,
  },
  inForceUntil: {
    nl: (from: string, until: string) => `gold van ${from} tot ${until}`,
    en: (from: string, until: string) => `in force from ${from} until ${until}`,
  },
  willHold: {
    nl: (day: string) => `gaat gelden op ${day}`,
    en: (day: string) => `takes force on ${day}`,
  },
  basis: { nl: 'Grondslag', en: 'Basis' },
  state: { nl: 'Geldt', en: 'In force' },
  wayTitle: { nl: 'De weg naar de uitkering', en: 'The way to the benefit' },
  step: { nl: 'Stap', en: 'Step' },
  what: { nl: 'Wat gebeurt er', en: 'What happens' },
  tracksTitle: { nl: 'De sporen', en: 'The tracks' },
  track: { nl: 'Spoor', en: 'Track' },
  forWhom: { nl: 'Voor wie, meestal', en: 'For whom, usually' },
  norm: { nl: 'Cliënten per fte', en: 'Clients per fte' },
  youthNorm: { nl: (norm: string) => `jongeren ${norm}`, en: (norm: string) => `youth ${norm}` },
  noNorm: { nl: 'geen norm', en: 'no norm' },
  contact: { nl: 'Contact', en: 'Contact' },
  longest: { nl: 'Hoogstens', en: 'At most' },
  months: { nl: (count: string) => `${count} maanden`, en: (count: string) => `${count} months` },
  noLimit: { nl: 'geen grens', en: 'no limit' },
  department: { nl: 'Afdeling', en: 'Department' },
  teams: { nl: 'Teams voor een doelgroep', en: 'Teams for a target group' },
  instruments: { nl: 'Instrumenten', en: 'Instruments' },
  second: { nl: 'tweede lezer', en: 'second reader' },
  entryTitle: {
    nl: 'Welk spoor stelt het systeem voor?',
    en: 'Which track does the system propose?',
  },
  entryLead: {
    nl: 'De regels staan op volgorde; de eerste die klopt wordt voorgesteld. Klopt er geen, of ontbreekt een gegeven, dan is het “te beoordelen”. Een voorwaarde is een richtlijn: de medewerker besluit en zegt waarom.',
    en: 'The rules stand in order; the first that holds is proposed. When none holds, or a fact is missing, it is “to be assessed”. A condition is guidance: the worker decides and says why.',
  },
  entryCaption: { nl: 'Regels op volgorde', en: 'Rules in order' },
  order: { nl: 'Nr.', en: 'No.' },
  proposes: { nl: 'Stelt voor', en: 'Proposes' },
  when: { nl: 'Als', en: 'When' },
  and: { nl: ' en ', en: ' and ' },
  otherwise: { nl: 'Anders', en: 'Otherwise' },
  toBeAssessed: { nl: 'te beoordelen', en: 'to be assessed' },
  notUsed: { nl: 'staat uit', en: 'not used' },
  is: {
    nl: (fact: string, value: boolean) => `${fact}: ${value ? 'ja' : 'nee'}`,
    en: (fact: string, value: boolean) => `${fact}: ${value ? 'yes' : 'no'}`,
  },
  atLeast: {
    nl: (fact: string, value: string) => `${fact} is ${value} of meer`,
    en: (fact: string, value: string) => `${fact} is ${value} or more`,
  },
  atMost: {
    nl: (fact: string, value: string) => `${fact} is ${value} of minder`,
    en: (fact: string, value: string) => `${fact} is ${value} or less`,
  },
  levels: {
    nl: 'Niveaus lopen van 1 (acuut) tot 5 (in orde). Maanden tot werk en “werk is ooit haalbaar” zijn schattingen van een medewerker, met een datum.',
    en: 'Levels run from 1 (acute) to 5 (in order). Months to work and “work is possible some day” are estimates of a worker, with a date.',
  },
  allModels: { nl: 'Alle modellen', en: 'All models' },
  allCaption: {
    nl: 'Modellen: wie in een spoor zit, houdt het model van toen tot er opnieuw is gekeken',
    en: 'Models: who is in a track keeps the model of then until somebody looks again',
  },
  model: { nl: 'Model', en: 'Model' },
  none: { nl: 'geen', en: 'none' },
  notFound: { nl: 'Dit model is er niet', en: 'There is no such model' },
  notFoundBody: {
    nl: 'Kies een model uit de lijst op de pagina Dienstverleningsmodel.',
    en: 'Choose a model from the list on the page Service model.',
  },
});
