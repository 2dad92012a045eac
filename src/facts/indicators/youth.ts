import { getDay } from '#kernel/day.ts';
import { among } from './among.ts';
import { clientsWho } from './clients.ts';
import type { Indicator, Measure } from './definition.ts';
import { inPeriod } from './flows.ts';
import { letterToCouncil, untargeted } from './grounds.ts';
import { onDay } from './measures.ts';

/**
 * Clients of the youth desk with what is known of them and of their household on that day: months on benefit are those
 * of the household, education and status are their own.
 */
const clients = `
  with guided as (${clientsWho(`department = 'youth'`).sql}
  ), schooled as (
    select person, arg_max(level, recorded_on) as education_intake from education
    where register = 'intake' and recorded_on <= $day::date
      and person in (select person from guided) group by person
  ), known as (
    select person, refugee from persons where person in (select person from guided)
  ), members as (
    select m.person, m.dossier from dossier_members m
    where ${onDay('m')} and m.person in (select person from guided)
  ), months as (
    select dossier, months_on_benefit from household_months
    where month = $day::date and dossier in (select dossier from members)
  )
  select person, team_side, refugee, months_on_benefit, education_intake
  from guided left join known using (person) left join schooled using (person)
    left join members using (person) left join months using (dossier)`;

type Counting = Pick<Measure, 'sql' | 'within'>;

const measure = (
  id: string,
  nl: string,
  en: string,
  counting: Counting,
  partOf: string,
): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: false,
  ...counting,
  dimensions: [],
  partOf,
});

const allYouth: Measure = {
  ...measure(
    'clients-of-youth',
    'cliënten van het Jongerenloket',
    'clients of the youth desk',
    among(clients),
    'clients',
  ),
  monthly: true,
  dimensions: ['team_side', 'duration_band', 'education_intake'],
};

const part = (id: string, nl: string, en: string, where: string): Measure => ({
  ...measure(id, nl, en, among(clients, where), 'clients-of-youth'),
  monthly: true,
});

const held = `person in (select person from labour_indications
  where "from" <= $day::date and ("until" is null or "until" > $day::date))`;

/** Who left while guided by the desk: an assignment ends when the end of the benefit is known. */
const exits = (where = 'true'): string =>
  inPeriod(
    'out',
    `exists (select 1 from coach_assignments a join teams t using (team)
      join departments d using (department_key)
      where a.person = flows.applicant and d.department = 'youth' and a."from" < flows.day
        and (a."until" is null or a."until" >= flows.day)) and ${where}`,
  );

const youthOutflow = measure(
  'outflow-of-youth',
  'huishoudens van cliënten van het Jongerenloket die uitstroomden',
  'households of clients of the youth desk that left',
  { sql: exits() },
  'pw-outflow',
);

const toSchool = measure(
  'outflow-of-youth-to-education',
  'van hen de huishoudens die uitstroomden naar een opleiding',
  'of them the households that left for education',
  { sql: exits(`outflow_reason = '01'`) },
  'outflow-of-youth',
);

const base = {
  direction: 'none',
  since: getDay('2017-01-01'),
  basis: letterToCouncil,
  ...untargeted,
} as const;

const percent = { nl: 'procent', en: 'per cent' };

type Said = { readonly nl: string; readonly en: string };

const shareOfYouth = (id: string, numerator: Measure, name: Said, definition: Said): Indicator => ({
  ...base,
  id,
  kind: 'share',
  per: 1,
  time: 'day',
  numerator,
  denominator: allYouth,
  name,
  definition,
  unit: percent,
});

export const youthIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'youth-clients',
    kind: 'count',
    time: 'day',
    direction: 'lower',
    numerator: allYouth,
    name: { nl: 'Cliënten van het Jongerenloket', en: 'Clients of the youth desk' },
    definition: {
      nl: 'Het aantal personen dat op die dag bij een team van het Jongerenloket hoort, ook wie op een vaste coach wacht. De duur is die van de uitkering van het huishouden; zonder uitkering is die onbekend.',
      en: 'The number of persons who belong to a team of the youth desk on that day, also those who wait for a fixed coach. The time is that of the benefit of the household; without a benefit it is unknown.',
    },
    unit: { nl: 'personen', en: 'persons' },
  },
  shareOfYouth(
    'youth-refugees',
    part(
      'youth-refugees',
      'cliënten van het Jongerenloket die statushouder zijn',
      'clients of the youth desk who are refugees with status',
      'refugee',
    ),
    { nl: 'Statushouders bij het Jongerenloket', en: 'Refugees with status at the youth desk' },
    {
      nl: 'Welk deel van de cliënten van het Jongerenloket op die dag een verblijfsvergunning asiel heeft.',
      en: 'Which share of the clients of the youth desk on that day has a residence permit for asylum.',
    },
  ),
  shareOfYouth(
    'youth-over-three-years',
    part(
      'youth-over-three-years',
      'cliënten van het Jongerenloket die drie jaar of langer een uitkering hebben',
      'clients of the youth desk on benefit for three years or longer',
      'months_on_benefit >= 36',
    ),
    {
      nl: 'Jongeren met drie jaar of langer een uitkering',
      en: 'Young people on benefit for three years or longer',
    },
    {
      nl: 'Welk deel van de cliënten van het Jongerenloket op die dag 36 maanden of langer een uitkering heeft; een onderbreking van hoogstens 31 dagen telt niet.',
      en: 'Which share of the clients of the youth desk on that day has been on benefit for 36 months or longer; a gap of at most 31 days does not count.',
    },
  ),
  shareOfYouth(
    'youth-without-qualification',
    part(
      'youth-without-qualification',
      'cliënten van het Jongerenloket zonder startkwalificatie',
      'clients of the youth desk without a basic qualification',
      `education_intake = 'low'`,
    ),
    {
      nl: 'Jongeren zonder startkwalificatie',
      en: 'Young people without a basic qualification',
    },
    {
      nl: 'Welk deel van de cliënten van het Jongerenloket op die dag geen startkwalificatie heeft: bij de intake geregistreerd als laag opgeleid, onder mbo 2, havo of vwo.',
      en: 'Which share of the clients of the youth desk on that day has no basic qualification: registered at intake as low, below mbo 2, havo or vwo.',
    },
  ),
  shareOfYouth(
    'youth-with-indication',
    part(
      'youth-with-indication',
      'cliënten van het Jongerenloket met een indicatie banenafspraak of beschut werk',
      'clients of the youth desk with an indication of job agreement or sheltered work',
      held,
    ),
    {
      nl: 'Jongeren met indicatie banenafspraak of beschut werk',
      en: 'Young people with an indication of job agreement or sheltered work',
    },
    {
      nl: 'Welk deel van de cliënten van het Jongerenloket op die dag een indicatie banenafspraak of beschut werk van het UWV heeft. Waarom, ligt niet vast.',
      en: 'Which share of the clients of the youth desk on that day has an indication of job agreement or sheltered work of the UWV. Why is not recorded.',
    },
  ),
  {
    ...base,
    id: 'youth-outflow-to-education',
    kind: 'share',
    per: 1,
    time: 'period',
    direction: 'higher',
    numerator: toSchool,
    denominator: youthOutflow,
    name: {
      nl: 'Uitstroom van jongeren naar een opleiding',
      en: 'Outflow of young people to education',
    },
    definition: {
      nl: 'Van de huishoudens die in de periode uit de bijstand stroomden terwijl de aanvrager bij het Jongerenloket hoorde: het deel dat naar een opleiding ging (CBS-reden 01).',
      en: 'Of the households that left social assistance in the period while the applicant belonged to the youth desk: the share that went to education (CBS reason 01).',
    },
    unit: percent,
  },
];
