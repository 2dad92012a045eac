import type { ExtractTable } from '#extract/definition.ts';
import {
  allowanceArticles,
  answerMoments,
  contracts,
  labourIndications as indicationKinds,
  ladderLevels,
  placedBy,
  subsidyKinds,
} from '#extract/placement-codes.ts';
import {
  coded,
  day,
  days,
  endedHere,
  keyColumn,
  months,
  optional,
  personColumn,
  required,
  to,
  whole,
} from '#extract/tables/columns.ts';

export const candidates: ExtractTable = {
  name: 'candidates',
  meaning: {
    nl: 'Kandidaten voor wie een jobhunter werk zoekt.',
    en: 'Candidates for whom a job broker looks for work.',
  },
  key: ['candidate_key'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    keyColumn('candidate_key'),
    personColumn,
    optional('staff_key', to('staff'), 'jobhunter', 'job broker'),
    required(
      'can_start_on',
      day,
      'kan beginnen op; mag in de toekomst liggen',
      'can start on; may lie in the future',
    ),
    required('hours_a_week', whole(1, 60), 'gewenste uren per week', 'wished hours a week'),
    required('wish', { is: 'text', longest: 120 }, 'gewenst werk', 'wished work'),
    ...days('als kandidaat', 'as a candidate'),
  ],
};

export const placements: ExtractTable = {
  name: 'placements',
  meaning: {
    nl: 'Plaatsingen: werk waarmee iemand uit de uitkering gaat of dat ernaast komt.',
    en: 'Placements: work with which somebody leaves the benefit or that comes beside it.',
  },
  key: ['placement_key'],
  period: { from: 'from', until: 'until', owner: ['placement_key'] },
  columns: [
    keyColumn('placement_key'),
    personColumn,
    optional('staff_key', to('staff'), 'wie plaatste', 'who placed'),
    required('employer', { is: 'text', longest: 120 }, 'werkgever', 'employer'),
    required('contract', coded(contracts), 'soort contract', 'kind of contract'),
    optional(
      'contract_months',
      whole(1, 60),
      'afgesproken maanden; leeg bij onbepaalde tijd',
      'agreed months; empty for a permanent contract',
    ),
    required('hours_a_week', whole(1, 60), 'afgesproken uren per week', 'agreed hours a week'),
    required(
      'beside_benefit',
      { is: 'flag' },
      '1 als de uitkering doorloopt, anders 0',
      '1 when the benefit goes on, else 0',
    ),
    required(
      'placed_by',
      coded(placedBy),
      'door wie het werk er kwam',
      'through whom the work came about',
    ),
    ...endedHere(days('van het werk', 'of the work')),
  ],
};

export const wageSubsidies: ExtractTable = {
  name: 'wage_subsidies',
  meaning: {
    nl: 'Loonkostensubsidies bij een plaatsing.',
    en: 'Wage subsidies with a placement.',
  },
  key: ['subsidy_key'],
  period: { from: 'from', until: 'until', owner: ['placement_key'] },
  columns: [
    keyColumn('subsidy_key'),
    required('placement_key', to('placements'), 'plaatsing', 'placement'),
    personColumn,
    required('kind', coded(subsidyKinds), 'soort', 'kind'),
    optional(
      'wage_value',
      whole(1, 100),
      'loonwaarde in procenten van het minimumloon; leeg bij forfait',
      'wage value in per cent of the minimum wage; empty for the flat rate',
    ),
    ...endedHere(days('van de subsidie', 'of the subsidy')),
  ],
};

export const labourIndications: ExtractTable = {
  name: 'labour_indications',
  meaning: {
    nl: 'Indicaties van het UWV: banenafspraak of beschut werk. Alleen het besluit, nooit de reden.',
    en: 'Indications of the UWV: job agreement or sheltered work. The decision alone, never why.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    personColumn,
    required('kind', coded(indicationKinds), 'soort indicatie', 'kind of indication'),
    ...days('van de indicatie', 'of the indication'),
  ],
};

export const incomeAllowances: ExtractTable = {
  name: 'income_allowances',
  meaning: {
    nl: 'Maanden waarin een deel van het inkomen uit werk buiten beschouwing blijft.',
    en: 'Months in which a part of the income from work is left out of account.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    personColumn,
    required('article', coded(allowanceArticles), 'artikel', 'article'),
    ...endedHere(months('van de vrijlating', 'of the allowance')),
  ],
};

export const unemploymentBenefit: ExtractTable = {
  name: 'unemployment_benefit',
  meaning: {
    nl: 'Maanden met een WW-uitkering, zoals het UWV die meldt.',
    en: 'Months of unemployment benefit, as the UWV reports them.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [personColumn, ...months('met WW', 'of unemployment benefit')],
};

export const ladderSteps: ExtractTable = {
  name: 'ladder_steps',
  meaning: {
    nl: 'Trede op de participatieladder, telkens als die is vastgesteld.',
    en: 'Level on the participation ladder, each time it was recorded.',
  },
  key: ['person_key', 'recorded_on'],
  columns: [
    personColumn,
    required('recorded_on', day, 'dag van vaststelling', 'day of recording'),
    required('level', coded(ladderLevels), 'trede', 'level'),
  ],
};

export const satisfactionAnswers: ExtractTable = {
  name: 'satisfaction_answers',
  meaning: {
    nl: 'Antwoorden van cliënten over de begeleiding naar werk. Geen coach ziet ze.',
    en: 'Answers of clients about the guidance to work. No coach sees them.',
  },
  key: ['answer_key'],
  columns: [
    keyColumn('answer_key'),
    personColumn,
    required('moment', coded(answerMoments), 'moment van de vraag', 'moment of the question'),
    required('answered_on', day, 'dag van het antwoord', 'day of the answer'),
    required('satisfaction_score', whole(0, 10), 'cijfer van 0 tot en met 10', 'mark from 0 to 10'),
    optional('remark', { is: 'text', longest: 500 }, 'eigen woorden', 'own words'),
    required(
      'call_back',
      { is: 'flag' },
      '1 als de cliënt gebeld wil worden, anders 0',
      '1 when the client asks to be called, else 0',
    ),
  ],
};
