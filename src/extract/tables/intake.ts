import type { ExtractColumn, ExtractTable } from '#extract/definition.ts';
import {
  effortResults,
  levelViews,
  lifeDomains,
  profileItemKinds,
  profileSources,
} from '#extract/guidance-codes.ts';

const key = (name: string): ExtractColumn => ({
  name,
  type: { is: 'key' },
  required: true,
  meaning: { nl: 'sleutel in het bronsysteem', en: 'key in the source system' },
});
const person: ExtractColumn = {
  name: 'person_key',
  type: { is: 'reference', to: 'persons' },
  required: true,
  meaning: { nl: 'persoon', en: 'person' },
};
const worker = (required: boolean): ExtractColumn => ({
  name: 'staff_key',
  type: { is: 'reference', to: 'staff' },
  required,
  meaning: { nl: 'medewerker', en: 'member of staff' },
});
const day = (name: string, required: boolean, nl: string, en: string): ExtractColumn => ({
  name,
  type: { is: 'day' },
  required,
  meaning: { nl, en },
});

export const intakes: ExtractTable = {
  name: 'intakes',
  meaning: { nl: 'Werkintakes.', en: 'Work intakes.' },
  key: ['intake_key'],
  columns: [
    key('intake_key'),
    person,
    worker(true),
    day('opened_on', true, 'begonnen op', 'begun on'),
    day('finished_on', false, 'afgerond op; leeg: loopt nog', 'finished on; empty: still open'),
  ],
};

export const lifeDomainLevels: ExtractTable = {
  name: 'life_domain_levels',
  meaning: {
    nl: 'Hoe het staat met de vijf leefgebieden: 1 acuut tot 5 in orde (zelfredzaamheid).',
    en: 'How the five life domains stand: 1 acute to 5 in order (self-sufficiency).',
  },
  key: ['person_key', 'domain', 'view', 'recorded_on'],
  columns: [
    person,
    worker(false),
    {
      name: 'domain',
      type: { is: 'code', list: lifeDomains },
      required: true,
      meaning: { nl: 'leefgebied', en: 'life domain' },
    },
    {
      name: 'view',
      type: { is: 'code', list: levelViews },
      required: true,
      meaning: { nl: 'wiens oordeel', en: 'whose view' },
    },
    {
      name: 'level',
      type: { is: 'integer', least: 1, most: 5 },
      required: true,
      meaning: { nl: 'niveau van 1 tot 5', en: 'level from 1 to 5' },
    },
    day('recorded_on', true, 'vastgelegd op', 'recorded on'),
  ],
};

export const distanceEstimates: ExtractTable = {
  name: 'distance_estimates',
  meaning: {
    nl: 'Afstand tot werk in maanden: schatting van een professional met datum.',
    en: "Distance to work in months: a professional's estimate with its date.",
  },
  key: ['person_key', 'estimated_on'],
  columns: [
    person,
    worker(false),
    day('estimated_on', true, 'geschat op', 'estimated on'),
    {
      name: 'months',
      type: { is: 'integer', least: 0, most: 120 },
      required: false,
      meaning: {
        nl: 'maanden; leeg: werk is niet reëel, naar het oordeel van die dag',
        en: 'months; empty: work is not realistic, as judged that day',
      },
    },
  ],
};

export const profileItems: ExtractTable = {
  name: 'profile_items',
  meaning: {
    nl: 'Onderdelen van de trajectplanner. Over gezondheid alleen waar werk rekening mee moet houden, als code.',
    en: 'Items of the trajectory planner. Of health only what work has to allow for, as a code.',
  },
  key: ['item_key'],
  columns: [
    key('item_key'),
    person,
    worker(false),
    {
      name: 'kind',
      type: { is: 'code', list: profileItemKinds },
      required: true,
      meaning: { nl: 'soort', en: 'kind' },
    },
    {
      name: 'what',
      type: { is: 'text', longest: 200 },
      required: false,
      meaning: { nl: 'omschrijving; leeg bij work-limit', en: 'description; empty for work-limit' },
    },
    {
      name: 'level',
      type: { is: 'text', longest: 40 },
      required: false,
      meaning: { nl: 'niveau of code', en: 'level or code' },
    },
    {
      name: 'source',
      type: { is: 'code', list: profileSources },
      required: true,
      meaning: { nl: 'waar het vandaan komt', en: 'where it comes from' },
    },
    day('recorded_on', true, 'vastgelegd op', 'recorded on'),
    day('ended_on', false, 'geldt niet meer vanaf', 'no longer holds from'),
  ],
};

export const effortPlans: ExtractTable = {
  name: 'effort_plans',
  meaning: { nl: 'Inspanningsplannen en de toets.', en: 'Effort plans and their check.' },
  key: ['plan_key'],
  columns: [
    key('plan_key'),
    person,
    worker(false),
    day('made_on', true, 'gemaakt op', 'made on'),
    day('check_on', true, 'toets gepland op', 'check planned on'),
    {
      name: 'burowerk',
      type: { is: 'flag' },
      required: true,
      meaning: { nl: '1: tot de toets bij BuroWerk', en: '1: with BuroWerk until the check' },
    },
    day('checked_on', false, 'getoetst op', 'checked on'),
    {
      name: 'result',
      type: { is: 'code', list: effortResults },
      required: false,
      meaning: { nl: 'uitkomst', en: 'result' },
    },
    {
      name: 'explanation',
      type: { is: 'text', longest: 500 },
      required: false,
      meaning: {
        nl: 'wat de cliënt er zelf over zegt; uit de toets volgt niets vanzelf',
        en: 'what the client says about it; nothing follows from the check by itself',
      },
    },
  ],
};

export const effortTasks: ExtractTable = {
  name: 'effort_tasks',
  meaning: { nl: 'Taken in een inspanningsplan.', en: 'Tasks of an effort plan.' },
  key: ['task_key'],
  columns: [
    key('task_key'),
    {
      name: 'plan_key',
      type: { is: 'reference', to: 'effort_plans' },
      required: true,
      meaning: { nl: 'inspanningsplan', en: 'effort plan' },
    },
    person,
    {
      name: 'what',
      type: { is: 'text', longest: 200 },
      required: true,
      meaning: { nl: 'taak', en: 'task' },
    },
    day('due_on', true, 'klaar op', 'due on'),
    {
      name: 'proof',
      type: { is: 'text', longest: 200 },
      required: false,
      meaning: { nl: 'bewijs', en: 'proof' },
    },
    {
      name: 'outcome',
      type: { is: 'code', list: effortResults },
      required: false,
      meaning: { nl: 'uitkomst', en: 'outcome' },
    },
  ],
};
