import type { FactTable, SourceKind } from '../definition.ts';
import { column, period, person, places, untilKnown } from './column.ts';

const sensitive = 'personal-sensitive';
const told = (name: string, nl: string, en: string) => column(name, 'VARCHAR', sensitive, nl, en);
const on = (name: string, nl: string, en: string) => column(name, 'DATE', sensitive, nl, en);

export const taken = (columns: Readonly<Record<string, SourceKind>>) =>
  Object.entries(columns).map(([name, as]) => ({ name, as }));

/** The place where a person counts in the year of a day. */
export const placed = (day: string): string => `
  left join person_years y on y.person = s.person_key and y.year = year(${day})`;
export const placeColumns = 'y.neighbourhood, y.area, y.side, y.bank';

export const exemptions: FactTable = {
  name: 'exemptions',
  meaning: { nl: 'Ontheffingen van een plicht.', en: 'Exemptions from a duty.' },
  grain: { nl: 'persoon, plicht en periode', en: 'person, duty and period' },
  columns: [
    person,
    told('duty', 'plicht', 'duty'),
    told('exemption_article', 'artikel', 'article'),
    ...period(sensitive),
    on('review_on', 'dag waarop opnieuw wordt gekeken', 'day on which it is looked at again'),
    column('lasting', 'BOOLEAN', sensitive, 'blijvend', 'lasting'),
  ],
  sortedBy: ['person', 'duty', 'from'],
  source: {
    extract: 'exemptions',
    columns: taken({
      person_key: 'person',
      duty: 'text',
      article: 'text',
      from: 'day',
      until: 'day',
      review_on: 'day',
      lasting: 'flag',
    }),
    records: `select person_id as person_key, duty, article, from_day as "from", until_day as "until",
        review_on, lasting::integer as lasting
      from duties.exemptions`,
  },
  sql: `select person_key as person, duty, article as exemption_article, "from", ${untilKnown}, review_on, lasting
    from staged.exemptions where "from" <= reference_date()`,
};

export const communityContributions: FactTable = {
  name: 'community_contributions',
  meaning: { nl: 'Tegenprestaties.', en: 'Community contributions.' },
  grain: { nl: 'persoon, soort en periode', en: 'person, kind and period' },
  columns: [
    person,
    told('contribution_kind', 'soort', 'kind'),
    column('hours_a_week', 'SMALLINT', sensitive, 'uren per week', 'hours a week'),
    ...period(sensitive),
  ],
  sortedBy: ['person', 'from', 'contribution_kind', 'hours_a_week', 'until'],
  source: {
    extract: 'community_contributions',
    columns: taken({
      person_key: 'person',
      kind: 'text',
      hours_a_week: 'integer',
      from: 'day',
      until: 'day',
    }),
    records: `select person_id as person_key, kind, hours_a_week, from_day as "from", until_day as "until"
      from duties.contributions`,
  },
  sql: `select person_key as person, kind as contribution_kind, hours_a_week, "from", ${untilKnown}
    from staged.community_contributions where "from" <= reference_date()`,
};

export const sanctionConsiderations: FactTable = {
  name: 'sanction_considerations',
  meaning: {
    nl: 'Overwegingen van een maatregel, met de uitkomst als die bekend is.',
    en: 'Considerations of a sanction, with the outcome when it is known.',
  },
  grain: { nl: 'overweging', en: 'consideration' },
  columns: [
    on('day', 'dag waarop de overweging begon', 'day on which the consideration began'),
    person,
    on('decided_on', 'dag van het besluit', 'day of the decision'),
    told('consideration_outcome', 'uitkomst', 'outcome'),
    ...places,
  ],
  sortedBy: ['day', 'person', 'decided_on', 'consideration_outcome'],
  source: {
    extract: 'sanction_considerations',
    columns: taken({
      person_key: 'person',
      considered_on: 'day',
      decided_on: 'day',
      outcome: 'text',
    }),
    records: `select person_id as person_key, considered_on, decided_on, outcome from duties.considerations`,
  },
  sql: `select s.considered_on as day, s.person_key as person,
      case when s.decided_on <= reference_date() then s.decided_on end as decided_on,
      case when s.decided_on <= reference_date() then s.outcome end as consideration_outcome, ${placeColumns}
    from staged.sanction_considerations s ${placed('s.considered_on')}
    where s.considered_on <= reference_date()`,
};

export const sanctions: FactTable = {
  name: 'sanctions',
  meaning: { nl: 'Opgelegde maatregelen.', en: 'Imposed sanctions.' },
  grain: { nl: 'maatregel', en: 'sanction' },
  columns: [
    on('day', 'dag van het besluit', 'day of the decision'),
    person,
    told('conduct', 'gedrag', 'conduct'),
    column('months', 'SMALLINT', sensitive, 'aantal maanden', 'number of months'),
    column('per_cent', 'SMALLINT', sensitive, 'verlaging in procenten', 'reduction in per cent'),
    on('repented_on', 'dag van herziening na inkeer', 'day of revision after repentance'),
    ...places,
  ],
  sortedBy: ['day', 'person', 'conduct', 'months', 'per_cent', 'repented_on'],
  source: {
    extract: 'sanctions',
    columns: taken({
      person_key: 'person',
      conduct: 'text',
      imposed_on: 'day',
      months: 'integer',
      per_cent: 'integer',
      repented_on: 'day',
    }),
    records: `select person_id as person_key, conduct, imposed_on, months, per_cent, repented_on from duties.sanctions`,
  },
  sql: `select s.imposed_on as day, s.person_key as person, s.conduct, s.months, s.per_cent,
      case when s.repented_on <= reference_date() then s.repented_on end as repented_on, ${placeColumns}
    from staged.sanctions s ${placed('s.imposed_on')}
    where s.imposed_on <= reference_date()`,
};

export const claims: FactTable = {
  name: 'claims',
  meaning: { nl: 'Boetes en terugvorderingen.', en: 'Fines and recoveries.' },
  grain: { nl: 'vordering', en: 'claim' },
  columns: [
    on('day', 'dag van het besluit', 'day of the decision'),
    person,
    told('claim_ground', 'ontstaansgrond', 'ground'),
    column('cents', 'INTEGER', sensitive, 'bedrag in eurocenten', 'amount in euro cents'),
    column('cents_received', 'INTEGER', sensitive, 'daarvan ontvangen', 'received of it'),
    on('settled_on', 'afgesloten op', 'settled on'),
    told('settlement', 'hoe afgesloten', 'how it was settled'),
    ...places,
  ],
  sortedBy: ['day', 'person', 'claim_ground', 'cents', 'cents_received', 'settled_on'],
  source: {
    extract: 'claims',
    columns: taken({
      person_key: 'person',
      ground: 'text',
      decided_on: 'day',
      amount: 'cents',
      received: 'cents',
      settled_on: 'day',
      settlement: 'text',
    }),
    records: `select person_id as person_key, ground, decided_on, amount, received, settled_on, settlement
      from duties.claims`,
  },
  sql: `select s.decided_on as day, s.person_key as person, s.ground as claim_ground, s.amount as cents,
      coalesce(s.received, 0) as cents_received,
      case when s.settled_on <= reference_date() then s.settled_on end as settled_on,
      case when s.settled_on <= reference_date() then s.settlement end as settlement, ${placeColumns}
    from staged.claims s ${placed('s.decided_on')}
    where s.decided_on <= reference_date()`,
};

export const reExaminationPlans: FactTable = {
  name: 're_examination_plans',
  meaning: {
    nl: 'Voorgenomen heronderzoeken per jaar, gebied en soort.',
    en: 'Planned re-examinations by year, area and kind.',
  },
  grain: { nl: 'jaar, gebied en soort', en: 'year, area and kind' },
  columns: [
    column('year', 'SMALLINT', 'public', 'jaar', 'year'),
    column('area', 'VARCHAR', 'organisation', 'gebied', 'area'),
    column('side', 'VARCHAR', 'organisation', 'Zuid of overig', 'Zuid or rest'),
    column('examination_kind', 'VARCHAR', 'organisation', 'soort onderzoek', 'kind of examination'),
    column('planned', 'INTEGER', 'organisation', 'aantal', 'number'),
  ],
  sortedBy: ['year', 'area', 'examination_kind', 'planned'],
  source: {
    extract: 're_examination_plans',
    columns: taken({ year: 'integer', area: 'text', kind: 'text', planned: 'integer' }),
    records: `select year, area, kind, planned from duties.re_examination_plans`,
  },
  // An area that no neighbourhood lies in is no area here.
  sql: `select s.year, n.area, n.side, s.kind as examination_kind, s.planned
    from staged.re_examination_plans s
    left join (select distinct area, side from neighbourhoods) n on n.area = s.area`,
};

export const reExaminations: FactTable = {
  name: 're_examinations',
  meaning: { nl: 'Heronderzoeken van het recht.', en: 'Re-examinations of entitlement.' },
  grain: { nl: 'onderzoek', en: 'examination' },
  columns: [
    on('drawn_on', 'dag van trekking of melding', 'day of the draw or the report'),
    on('day', 'dag waarop het klaar was', 'day on which it was finished'),
    person,
    told('examination_kind', 'soort onderzoek', 'kind of examination'),
    told('examination_result', 'uitkomst', 'result'),
    ...places,
  ],
  sortedBy: ['drawn_on', 'person', 'examination_kind', 'day', 'examination_result'],
  source: {
    extract: 're_examinations',
    columns: taken({
      person_key: 'person',
      kind: 'text',
      drawn_on: 'day',
      finished_on: 'day',
      result: 'text',
    }),
    records: `select person_id as person_key, kind, drawn_on, finished_on, result from duties.re_examinations`,
  },
  sql: `select s.drawn_on, case when s.finished_on <= reference_date() then s.finished_on end as day,
      s.person_key as person, s.kind as examination_kind,
      case when s.finished_on <= reference_date() then s.result end as examination_result, ${placeColumns}
    from staged.re_examinations s ${placed('coalesce(s.finished_on, s.drawn_on)')}
    where s.drawn_on <= reference_date()`,
};
