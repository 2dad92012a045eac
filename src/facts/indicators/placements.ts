import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import { inflow, inPeriod, outflowToWork, part } from './flows.ts';
import { participatiewet, untargeted } from './grounds.ts';
import { placeDimensions as places } from './measures.ts';

const work = `outflow_reason in ('11', '13')`;

/** Placements around the exits of the period: few of all, and everything that is joined to them stays as small. */
const around = (day: string): string => `${day} >= $from::date - 31 and ${day} < $until::date + 31`;

/** Somebody of the household has a contract of 12 months or more that began around the exit. */
const agreed = part(
  outflowToWork,
  'pw-outflow-agreed-lasting',
  'huishoudens die uitstroomden met een contract van 12 maanden of langer',
  'households that left with a contract of 12 months or longer',
  inPeriod(
    'out',
    `${work} and dossier in (
      select m.dossier from placements p join dossier_members m on m.person = p.person
        and m."from" <= p."from" and coalesce(m."until", open_end()) >= p."from"
        and m.person in (select person from placements where ${around('"from"')})
      where not p.beside_benefit and (p.contract = 'permanent' or p.contract_months >= 12)
        and ${around('p."from"')} and p."from" between day - 31 and day + 31)`,
  ),
);
const stayed = part(
  outflowToWork,
  'pw-outflow-work-stayed',
  'huishoudens die naar werk uitstroomden en twaalf maanden wegbleven',
  'households that left for work and stayed off benefit for twelve months',
  inPeriod('out', `${work} and (returned_on is null or returned_on >= day + interval 12 month)`),
);
const fromUnemployment = part(
  inflow,
  'pw-inflow-from-unemployment',
  'huishoudens die instroomden en van wie de aanvrager kort daarvoor WW had',
  'households that came in whose applicant had unemployment benefit shortly before',
  inPeriod(
    'in',
    `exists (select 1 from unemployment_benefit u where u.person = flows.applicant
      and coalesce(u."until", open_end()) > flows.day - interval 3 month and u."from" < flows.day)`,
  ),
);

const placements: Measure = {
  id: 'placements',
  counted: { nl: 'plaatsingen uit de uitkering', en: 'placements out of the benefit' },
  tally: 'things',
  monthly: false,
  sql: `select * from placements
    where not beside_benefit and "from" >= $from::date and "from" < $until::date`,
  dimensions: [...places, 'department', 'team_side', 'contract', 'contract_term', 'placed_by'],
  partOf: undefined,
};

/** Out of the benefit around the day on which the work began; `and`: more about that exit. */
const leftFor = (and: string): string => `select p.* from placements p
  where not p.beside_benefit and p."from" >= $from::date and p."from" < $until::date and exists (
    select 1 from dossier_members m join flows f on f.dossier = m.dossier and f.direction = 'out'
    where m.person = p.person and m."from" <= p."from" and coalesce(m."until", open_end()) >= p."from"
      and m.person in (select person from placements where ${around('"from"')})
      and ${around('f.day')} and f.day between p."from" - 31 and p."from" + 31 ${and})`;
const placedOut: Measure = {
  ...placements,
  id: 'placements-off-benefit',
  counted: {
    nl: 'plaatsingen waarmee de uitkering eindigde',
    en: 'placements with which the benefit ended',
  },
  sql: leftFor(''),
  partOf: 'placements',
};
const placedAndBack: Measure = {
  ...placements,
  id: 'placements-returned',
  counted: {
    nl: 'plaatsingen waarna binnen een jaar weer een uitkering kwam',
    en: 'placements after which a benefit came again within a year',
  },
  sql: leftFor('and f.returned_on < f.day + interval 12 month'),
  partOf: 'placements-off-benefit',
};

const subsidised = (what: string): string => `select ${what} from wage_subsidies
  where "from" <= $day::date and ("until" is null or "until" > $day::date)`;
const subsidies: Measure = {
  id: 'wage-subsidies',
  counted: { nl: 'personen met loonkostensubsidie', en: 'persons with a wage subsidy' },
  tally: 'things',
  monthly: true,
  sql: subsidised('*'),
  dimensions: places,
  partOf: undefined,
};
const measured: Measure = {
  ...subsidies,
  id: 'wage-subsidies-measured',
  counted: { nl: 'van hen met een gemeten loonwaarde', en: 'of them with a measured wage value' },
  sql: `${subsidised('*')} and wage_value is not null`,
  partOf: 'wage-subsidies',
};
const wageValues: Measure = {
  ...subsidies,
  id: 'wage-values',
  counted: { nl: 'loonwaarde in procenten, opgeteld', en: 'wage value in per cent, added up' },
  tally: 'sum',
  sql: `${subsidised('*, wage_value as amount, person as contributor')} and wage_value is not null`,
};

const base = { direction: 'none', since: getDay('2017-01-01'), ...untargeted } as const;
const percent = { nl: 'procent', en: 'per cent' };
const own = { nl: 'Eigen definitie van Werkspoor', en: "Werkspoor's own definition" };
const subsidyLaw = { nl: 'Participatiewet, artikel 10d', en: 'Participation Act, article 10d' };

export const placementIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'placements',
    kind: 'count',
    time: 'period',
    numerator: placements,
    basis: own,
    name: { nl: 'Plaatsingen', en: 'Placements' },
    definition: {
      nl: 'Het aantal keren dat iemand in de periode met werk uit de uitkering ging, naar soort en duur van het contract.',
      en: 'The number of times that somebody left the benefit with work in the period, by kind and length of the contract.',
    },
    unit: { nl: 'plaatsingen', en: 'placements' },
  },
  {
    ...base,
    id: 'placement-terms',
    kind: 'composition',
    time: 'period',
    numerator: placements,
    basis: own,
    name: { nl: 'Duurzaam naast snel', en: 'Durable beside quick' },
    definition: {
      nl: 'Hoe de plaatsingen van de periode verdeeld zijn over contracten van 12 maanden of langer en kortere contracten; per team, nooit per coach.',
      en: 'How the placements of the period are divided over contracts of 12 months or longer and shorter ones; by team, never by coach.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'sustainable-agreed',
    kind: 'share',
    per: 1,
    time: 'period',
    direction: 'higher',
    numerator: agreed,
    denominator: outflowToWork,
    basis: own,
    name: { nl: 'Duurzame uitstroom, afgesproken', en: 'Sustainable exits, as agreed' },
    definition: {
      nl: 'Welk deel van de huishoudens dat naar werk uitstroomde een contract van minstens 12 maanden heeft, met genoeg uren om de bijstand te verlaten.',
      en: 'Which share of the households that left for work has a contract of at least 12 months, with hours enough to leave.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'sustainable-measured',
    kind: 'share',
    per: 1,
    time: 'period',
    monthsAfter: 12,
    direction: 'higher',
    numerator: stayed,
    denominator: outflowToWork,
    basis: own,
    name: { nl: 'Duurzame uitstroom, gemeten', en: 'Sustainable exits, as measured' },
    definition: {
      nl: 'Welk deel van de huishoudens dat naar werk uitstroomde twaalf maanden later geen bijstand heeft gehad. Een te jonge periode telt niet mee; wie na de uitstroom verhuisde, telt als weggebleven.',
      en: 'Which share of the households that left for work was off benefit for the twelve months after. A period that is too young is not counted; who moved away after leaving counts as off benefit.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'returned-after-placement',
    kind: 'share',
    per: 1,
    time: 'period',
    monthsAfter: 12,
    direction: 'lower',
    numerator: placedAndBack,
    denominator: placedOut,
    basis: own,
    name: { nl: 'Terug binnen een jaar na een plaatsing', en: 'Back within a year of a placement' },
    definition: {
      nl: 'Van de plaatsingen uit de periode waarmee de uitkering van het huishouden eindigde: het deel waarna de aanvrager binnen twaalf maanden weer een uitkering had.',
      en: 'Of the placements of the period with which the benefit of the household ended: the share after which the applicant had a benefit again within twelve months.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'inflow-from-unemployment',
    kind: 'share',
    per: 1,
    time: 'period',
    direction: 'lower',
    numerator: fromUnemployment,
    denominator: inflow,
    basis: participatiewet,
    name: { nl: 'Instroom vanuit de WW', en: 'Inflow from unemployment benefit' },
    definition: {
      nl: 'Welk deel van de huishoudens dat instroomde een aanvrager heeft die in de drie maanden daarvoor nog een WW-uitkering had, wat de reden van instroom ook is.',
      en: 'Which share of the households that came in has an applicant who had unemployment benefit in the three months before, whatever the reason of inflow.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'wage-subsidies',
    kind: 'count',
    time: 'day',
    numerator: subsidies,
    basis: subsidyLaw,
    name: { nl: 'Met loonkostensubsidie', en: 'With a wage subsidy' },
    definition: {
      nl: 'Het aantal personen met loonkostensubsidie op die dag, geteld van de plaatsingen: zij zijn uit het bestand.',
      en: 'The number of persons with a wage subsidy on that day, counted from placements: they have left the stock.',
    },
    unit: { nl: 'personen', en: 'persons' },
  },
  {
    ...base,
    id: 'wage-value',
    kind: 'mean',
    per: 1,
    time: 'day',
    numerator: wageValues,
    denominator: measured,
    basis: subsidyLaw,
    name: { nl: 'Gemiddelde loonwaarde', en: 'Mean wage value' },
    definition: {
      nl: 'De gemiddelde gemeten loonwaarde van wie op die dag loonkostensubsidie heeft, in procenten van het minimumloon.',
      en: 'The mean measured wage value of those with a wage subsidy on that day, in per cent of the minimum wage.',
    },
    unit: { nl: 'procent van het minimumloon', en: 'per cent of the minimum wage' },
  },
];
