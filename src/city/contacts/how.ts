import { workingDay } from '#city/calendar.ts';
import type { Topic } from '#city/calibration/contact-tables.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

type Draw = (random: Random) => string;

/** Channels before, during and after the lockdowns of 2020 and 2021; assumption. */
const before: Draw = lottery([
  ['office', 44],
  ['phone', 33],
  ['message', 16],
  ['letter', 4],
  ['visit', 3],
]);
const lockdown: Draw = lottery([
  ['office', 9],
  ['phone', 63],
  ['message', 21],
  ['letter', 3],
  ['visit', 1],
  ['video', 3],
]);
const after: Draw = lottery([
  ['office', 31],
  ['phone', 41],
  ['message', 20],
  ['letter', 3],
  ['visit', 2],
  ['video', 3],
]);

export function drawChannel(random: Random, month: number): string {
  const marchOf2020 = 2020 * 12 + 2;
  const septemberOf2021 = 2021 * 12 + 8;
  if (month < marchOf2020) return before(random);
  return month < septemberOf2021 ? lockdown(random) : after(random);
}

const withClient: Draw = lottery([
  ['client', 97],
  ['representative', 3],
]);
const withWhom: Partial<Readonly<Record<Topic, Draw>>> = {
  contact_with_provider: lottery([
    ['provider', 90],
    ['client', 10],
  ]),
  employer_consultation: lottery([
    ['employer', 90],
    ['client', 10],
  ]),
  job_coaching: lottery([
    ['client', 70],
    ['employer', 15],
    ['provider', 15],
  ]),
  care: lottery([
    ['client', 72],
    ['neighbourhood_team', 16],
    ['representative', 5],
    ['other', 7],
  ]),
  aftercare: lottery([
    ['client', 80],
    ['employer', 20],
  ]),
};
export const drawPartner = (random: Random, topic: Topic): string =>
  (withWhom[topic] ?? withClient)(random);

/** Agreed next steps, in the language of the records. Every other contact has none. */
const nextSteps: Partial<Readonly<Record<Topic, readonly string[]>>> = {
  work_motivation: [
    'cv meenemen naar volgend gesprek',
    'drie vacatures zoeken',
    'volgend gesprek over vier weken',
  ],
  contact_with_provider: ['aanbieder belt over de start', 'verslag van de aanbieder opvragen'],
  financial_situation: ['aanmelden bij schuldhulp', 'inkomstenformulier inleveren'],
  job_coaching: ['jobcoach belt volgende week'],
  child_care: ['bemiddeling kinderopvang aanvragen', 'wachtlijst kinderopvang navragen'],
  matching: ['profiel aanvullen', 'sollicitatie op voorgestelde vacature', 'banenmarkt bezoeken'],
  aftercare: ['over een maand bellen', 'contract opsturen'],
  employer_consultation: ['werkgever belt terug'],
  schooling: ['aanmelden voor taalcursus', 'inschrijving bij school regelen'],
  trajectory: ['start traject bespreken', 'aanwezigheid navragen', 'traject afronden'],
  self_employment: ['ondernemingsplan meenemen'],
  care: ['contact met wijkteam leggen', 'over drie maanden opnieuw bespreken'],
  other: ['terugbellen', 'gegevens controleren'],
};
export function drawNextStep(random: Random, topic: Topic): string {
  const steps = nextSteps[topic];
  return steps === undefined || random.chance(0.6) ? '' : oneOf(random, steps);
}

/** By when the step is done and when it was: one in twelve comes late, up to two months; assumption. */
export function drawAgreement(random: Random, day: number): { by: number; done: number } {
  const by = workingDay(day + random.between(7, 42), day, day + 50);
  const done = random.chance(1 / 12) ? by + random.between(5, 60) : by - random.below(6);
  return { by, done: Math.max(day, done) };
}
