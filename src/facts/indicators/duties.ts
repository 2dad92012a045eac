import { getDay } from '#kernel/day.ts';
import { guided } from './caseload.ts';
import { clientsWho, guiding } from './clients.ts';
import type { Indicator, Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { evaluation, letterToCouncil, untargeted } from './grounds.ts';
import { placeDimensions, things } from './measures.ts';
import { yearPersons } from './persons.ts';

const inForce = `"from" <= $day::date and ("until" is null or "until" > $day::date)`;
const during = 'day >= $from::date and day < $until::date';
const inYear =
  'day >= make_date($year::smallint, 1, 1) and day < make_date($year::smallint + 1, 1, 1)';

const exempted: Measure = {
  ...guided,
  id: 'clients-exempted',
  counted: {
    nl: 'cliënten met een ontheffing van de arbeidsplicht',
    en: 'clients exempted from the duty to work',
  },
  ...clientsWho(`${guiding} and exempted`),
  partOf: guided.id,
};
const exemptions = things(
  'exemptions',
  ['ontheffingen van de arbeidsplicht', 'exemptions from the duty to work'],
  `select * from exemptions where duty = 'work' and ${inForce}`,
  ['exemption_article'],
);
const overdue = things(
  'exemptions-overdue',
  ['ontheffingen waarvan de dag van herbeoordeling voorbij is', 'exemptions past their review'],
  `select * from exemptions where duty = 'work' and ${inForce} and review_on < $day::date`,
  ['exemption_article'],
  'exemptions',
);
const contributing = (where: string) => `
  select c.person, y.side, y.area, y.neighbourhood, y.bank
  from (select distinct person from community_contributions where ${inForce} and ${where}) c
  left join person_years y on y.person = c.person and y.year = year($day::date - 1)`;
const contributors = things(
  'contributors',
  ['personen met een tegenprestatie', 'persons with a community contribution'],
  contributing('true'),
  placeDimensions,
);
const forThird = things(
  'contributors-for-others',
  ['van hen voor een ander of de buurt', 'of them for someone else or the neighbourhood'],
  contributing(`contribution_kind = 'third_party'`),
  placeDimensions,
  'contributors',
);
const considerations = things(
  'sanction-considerations',
  ['overwegingen van een maatregel', 'considerations of a sanction'],
  `select * from sanction_considerations where ${during}`,
  [...placeDimensions, 'consideration_outcome'],
);
const sanctions = things(
  'sanctions',
  ['opgelegde maatregelen', 'imposed sanctions'],
  `select * from sanctions where ${during}`,
  [...placeDimensions, 'conduct'],
);
const fines = things(
  'fines',
  ['boetes', 'fines'],
  `select * from claims where claim_ground = '01' and ${during}`,
  placeDimensions,
  'claims',
);
const claims = things(
  'claims',
  ['boetes en terugvorderingen', 'fines and recoveries'],
  `select * from claims where ${during}`,
  [...placeDimensions, 'claim_ground'],
);
const finished = things(
  're-examinations-finished',
  ['afgeronde heronderzoeken', 'finished re-examinations'],
  `select * from re_examinations where ${during}`,
  [...placeDimensions, 'examination_kind'],
);
const planDimensions: readonly DimensionId[] = ['side', 'area', 'examination_kind'];
/** One row for each planned examination: a plan is about no person, and is no small count of persons. */
const planned = things(
  're-examinations-planned',
  ['voorgenomen heronderzoeken', 'planned re-examinations'],
  `select year, area, side, examination_kind, unnest(range(planned)) as place
    from re_examination_plans where year = $year::smallint`,
  planDimensions,
);
const finishedOfPlan: Measure = {
  ...finished,
  id: 're-examinations-of-plan',
  counted: {
    nl: 'afgeronde heronderzoeken, aselect of op thema',
    en: 'finished re-examinations, random or by theme',
  },
  sql: `select * from re_examinations where ${inYear} and examination_kind in ('random', 'thematic')`,
  dimensions: planDimensions,
};

const base = { direction: 'none', since: getDay('2017-01-01'), ...untargeted } as const;
const percent = { nl: 'procent', en: 'per cent' };
const law = (articles: string) => ({
  nl: `Participatiewet, ${articles}`,
  en: `Participation Act, ${articles}`,
});

export const dutyIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'exempted-from-work',
    kind: 'share',
    per: 1,
    time: 'day',
    numerator: exempted,
    denominator: guided,
    basis: letterToCouncil,
    name: { nl: 'Ontheven van de arbeidsplicht', en: 'Exempted from the duty to work' },
    definition: {
      nl: 'Welk deel van de cliënten van Werk, Prestatie010 en het Jongerenloket op die dag een ontheffing van de arbeidsplicht heeft.',
      en: 'Which share of the clients of Work, Prestatie010 and the youth desk has an exemption from the duty to work on that day.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'exemption-articles',
    kind: 'composition',
    time: 'day',
    numerator: exemptions,
    basis: law('9, 9a'),
    name: { nl: 'Gronden van ontheffing', en: 'Grounds of exemption' },
    definition: {
      nl: 'Hoe de ontheffingen van de arbeidsplicht die op die dag gelden verdeeld zijn over de artikelen van de wet.',
      en: 'How the exemptions from the duty to work in force on that day are divided over the articles of the law.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'exemptions-overdue',
    kind: 'share',
    per: 1,
    time: 'day',
    direction: 'lower',
    numerator: overdue,
    denominator: exemptions,
    basis: law('9, 9a'),
    name: { nl: 'Ontheffingen over tijd', en: 'Exemptions past their review' },
    definition: {
      nl: 'Welk deel van de ontheffingen van de arbeidsplicht op die dag nog geldt terwijl de dag van herbeoordeling voorbij is.',
      en: 'Which share of the exemptions from the duty to work still holds on that day while the day of review has passed.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'contribution-for-others',
    kind: 'share',
    per: 1,
    time: 'day',
    numerator: forThird,
    denominator: contributors,
    basis: law('9 lid 1 onder c'),
    name: { nl: 'Tegenprestatie voor een ander', en: 'Contribution for someone else' },
    definition: {
      nl: 'Van de personen met een tegenprestatie op die dag: het deel dat die voor een ander of de buurt levert.',
      en: 'Of the persons with a community contribution on that day: the share that makes it for someone else or the neighbourhood.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'sanction-considerations',
    kind: 'count',
    time: 'period',
    numerator: considerations,
    basis: evaluation('tabel 2.6'),
    name: { nl: 'Overwogen maatregelen', en: 'Considered sanctions' },
    definition: {
      nl: 'Het aantal keren dat in de periode een overweging van een maatregel begon, wat er ook van kwam.',
      en: 'The number of times that a consideration of a sanction began in the period, whatever came of it.',
    },
    unit: { nl: 'overwegingen', en: 'considerations' },
  },
  {
    ...base,
    id: 'sanctions',
    kind: 'count',
    time: 'period',
    numerator: sanctions,
    basis: evaluation('tabel 2.6'),
    name: { nl: 'Opgelegde maatregelen', en: 'Imposed sanctions' },
    definition: {
      nl: 'Het aantal maatregelen dat in de periode werd opgelegd. Een maatregel kan ook zonder vastgelegde overweging bestaan.',
      en: 'The number of sanctions that were imposed in the period. A sanction can stand without a recorded consideration.',
    },
    unit: { nl: 'maatregelen', en: 'sanctions' },
  },
  {
    ...base,
    id: 'sanction-rate',
    kind: 'rate',
    per: 100,
    time: 'year',
    numerator: { ...sanctions, sql: `select * from sanctions where ${inYear}` },
    denominator: yearPersons,
    basis: evaluation('tabel 2.6'),
    name: { nl: 'Maatregelquote', en: 'Sanctions per hundred persons' },
    definition: {
      nl: 'Het aantal maatregelen dat in het jaar werd opgelegd, per honderd personen met minstens één maand bijstand als belangrijkste inkomen in dat jaar.',
      en: 'The number of sanctions imposed in the year, for each hundred persons with social assistance as main income for at least one month of that year.',
    },
    unit: { nl: 'maatregelen per 100 personen', en: 'sanctions per 100 persons' },
  },
  {
    ...base,
    id: 'fines',
    kind: 'count',
    time: 'period',
    numerator: fines,
    basis: law('18a'),
    name: { nl: 'Boetes', en: 'Fines' },
    definition: {
      nl: 'Het aantal bestuurlijke boetes waartoe in de periode is besloten, na schending van de inlichtingenplicht.',
      en: 'The number of administrative fines decided in the period, after a breach of the information duty.',
    },
    unit: { nl: 'boetes', en: 'fines' },
  },
  {
    ...base,
    id: 'claims',
    kind: 'count',
    time: 'period',
    numerator: claims,
    basis: law('18a, 58'),
    name: { nl: 'Boetes en terugvorderingen', en: 'Fines and recoveries' },
    definition: {
      nl: 'Het aantal boetes en terugvorderingen waartoe in de periode is besloten, naar ontstaansgrond.',
      en: 'The number of fines and recoveries decided in the period, by their ground.',
    },
    unit: { nl: 'vorderingen', en: 'claims' },
  },
  {
    ...base,
    id: 're-examinations',
    kind: 'count',
    time: 'period',
    numerator: finished,
    basis: law('53a'),
    name: { nl: 'Afgeronde heronderzoeken', en: 'Finished re-examinations' },
    definition: {
      nl: 'Het aantal heronderzoeken van het recht op bijstand dat in de periode is afgerond, wat de uitkomst ook was.',
      en: 'The number of re-examinations of entitlement that were finished in the period, whatever their result.',
    },
    unit: { nl: 'onderzoeken', en: 'examinations' },
  },
  {
    ...base,
    id: 're-examinations-against-plan',
    kind: 'rate',
    per: 100,
    time: 'year',
    direction: 'higher',
    numerator: finishedOfPlan,
    denominator: planned,
    basis: evaluation('tabel 2.5'),
    name: { nl: 'Heronderzoeken tegen plan', en: 'Re-examinations against plan' },
    definition: {
      nl: 'Het aantal aselecte en thematische heronderzoeken dat in het jaar is afgerond, per honderd die in het jaarplan stonden. Het doel telt onderzoeken, nooit maatregelen.',
      en: 'The number of random and thematic re-examinations finished in the year, for each hundred in the plan of the year. The target counts examinations, never sanctions.',
    },
    unit: { nl: 'per 100 voorgenomen', en: 'per 100 planned' },
  },
];
