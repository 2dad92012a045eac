import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import { evaluation, untargeted } from './grounds.ts';

/** Answers of five months: two before, the month that ends on the day, two after. */
const pooled = (where: string): string => `
  select *, satisfaction_mark as amount, person as contributor from satisfaction_answers
  where day >= $day::date - interval 3 month and day < $day::date + interval 2 month and ${where}`;

const answers = (id: string, nl: string, en: string, where: string, partOf?: string): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: true,
  sql: pooled(where),
  dimensions: ['bank', 'side', 'area', 'answer_moment'],
  partOf,
});

const all = answers('answers', 'antwoorden', 'answers', 'true');
const promoters = answers(
  'answers-promoters',
  'antwoorden met een 9 of 10',
  'answers of 9 or 10',
  'satisfaction_mark >= 9',
  'answers',
);
const detractors = answers(
  'answers-detractors',
  'antwoorden met een 0 tot en met 6',
  'answers of 0 to 6',
  'satisfaction_mark <= 6',
  'answers',
);
const marks: Measure = {
  ...answers('answers-marks', 'cijfers, opgeteld', 'marks, added up', 'true'),
  tally: 'sum',
};

const base = {
  time: 'day',
  since: getDay('2017-01-01'),
  ...untargeted,
  // The two months after belong to the figure: the last two months have no value.
  monthsAfter: 2,
  basis: evaluation('paragraaf 4.3.1'),
} as const;
const percent = { nl: 'procent', en: 'per cent' };
const pooledNl =
  'Geteld zijn de antwoorden van vijf maanden: twee voor, de maand zelf en twee erna.';
const pooledEn =
  'Counted are the answers of five months: two before, the month itself and two after.';

/** The net promoter figure is the share of promoters minus the share of detractors. */
export const voiceIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'satisfaction',
    kind: 'mean',
    per: 1,
    direction: 'higher',
    numerator: marks,
    denominator: all,
    name: { nl: 'Cijfer voor de begeleiding', en: 'Mark for the guidance' },
    definition: {
      nl: `Het gemiddelde cijfer van 0 tot en met 10 dat cliënten aan de begeleiding naar werk geven. ${pooledNl}`,
      en: `The mean mark from 0 to 10 that clients give the guidance to work. ${pooledEn}`,
    },
    unit: { nl: 'op een schaal van 0 tot 10', en: 'on a scale from 0 to 10' },
  },
  {
    ...base,
    id: 'promoters',
    kind: 'share',
    per: 1,
    direction: 'higher',
    numerator: promoters,
    denominator: all,
    name: { nl: 'Promotors', en: 'Promoters' },
    definition: {
      nl: `Welk deel van de cliënten die antwoordden de begeleiding naar werk een 9 of een 10 gaf. ${pooledNl}`,
      en: `Which share of the clients who answered gave the guidance to work a 9 or a 10. ${pooledEn}`,
    },
    unit: percent,
  },
  {
    ...base,
    id: 'detractors',
    kind: 'share',
    per: 1,
    direction: 'lower',
    numerator: detractors,
    denominator: all,
    name: { nl: 'Criticasters', en: 'Detractors' },
    definition: {
      nl: `Welk deel van de cliënten die antwoordden de begeleiding naar werk een 0 tot en met 6 gaf. ${pooledNl}`,
      en: `Which share of the clients who answered gave the guidance to work a 0 to 6. ${pooledEn}`,
    },
    unit: percent,
  },
];
