import type { Day } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';

/**
 * What the entry conditions of a model may ask: recorded facts and dated judgements of professionals, a closed list.
 * No address, origin, sex or household income, and nothing that is computed about what somebody might do.
 */
export const factNames = {
  on_benefit: { nl: 'uitkering', en: 'benefit' },
  months_on_benefit: { nl: 'maanden met uitkering', en: 'months on benefit' },
  age: { nl: 'leeftijd', en: 'age' },
  basic_qualification: { nl: 'startkwalificatie', en: 'basic qualification' },
  in_institution: { nl: 'verblijf in een instelling', en: 'stay in an institution' },
  lasting_exemption: { nl: 'blijvende ontheffing', en: 'lasting exemption' },
  contributes: { nl: 'tegenprestatie', en: 'community contribution' },
  work_realistic: { nl: 'werk is ooit haalbaar', en: 'work is possible some day' },
  months_to_work: { nl: 'maanden tot werk', en: 'months to work' },
  able_to_learn: { nl: 'kan leren', en: 'able to learn' },
  level_work: { nl: 'niveau werk en leren', en: 'level of work and learning' },
  level_finances: { nl: 'niveau geld', en: 'level of finances' },
  level_health: { nl: 'niveau gezondheid voor werk', en: 'level of health for work' },
  level_housing: { nl: 'niveau wonen en thuis', en: 'level of housing and home' },
  level_skills: {
    nl: 'niveau taal, digitaal en netwerk',
    en: 'level of language, digital skills and network',
  },
} as const satisfies Record<string, Words>;

export type FactName = keyof typeof factNames;

/** Facts that are a number; the others hold or do not. */
export const numericFacts: ReadonlySet<FactName> = new Set([
  'months_on_benefit',
  'age',
  'months_to_work',
  'level_work',
  'level_finances',
  'level_health',
  'level_housing',
  'level_skills',
]);

/** Where a fact comes from: the page shows it beside the value. */
export const factSources = {
  benefits: { nl: 'uitkeringsadministratie', en: 'benefits administration' },
  register: { nl: 'persoonsgegevens', en: 'personal records' },
  'education-register': { nl: 'opleidingsregister', en: 'education register' },
  'education-intake': { nl: 'opleiding, opgegeven bij de intake', en: 'education, told at intake' },
  duties: { nl: 'ontheffingen en tegenprestatie', en: 'exemptions and contributions' },
  estimate: { nl: 'schatting van een medewerker', en: 'estimate of a worker' },
  planner: { nl: 'trajectplanner', en: 'trajectory planner' },
} as const satisfies Record<string, Words>;

export type FactSource = keyof typeof factSources;

/** A recorded fact on a day; without a value it is not recorded, which is not the same as no. */
export type RecordedFact = {
  readonly value: number | boolean | undefined;
  readonly source: FactSource;
  /** When it was recorded, or since when it holds. */
  readonly day?: Day | undefined;
};

export type RecordedFacts = { readonly [fact in FactName]: RecordedFact };
