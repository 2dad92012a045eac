import type { FactTable } from '../definition.ts';
import { column, person, places } from './column.ts';

const code = (name: string, nl: string, en: string) =>
  column(name, 'VARCHAR', 'personal-sensitive', nl, en);
const day = (name: string, nl: string, en: string) =>
  column(name, 'DATE', 'personal-sensitive', nl, en);
const instrument = column('instrument', 'VARCHAR', 'organisation', 'instrument', 'instrument');
const type = column('instrument_type', 'VARCHAR', 'organisation', 'type', 'type');

export const instruments: FactTable = {
  name: 'instruments',
  meaning: { nl: 'Instrumenten met hun type.', en: 'Instruments with their type.' },
  grain: { nl: 'instrument', en: 'instrument' },
  columns: [instrument, type],
  sortedBy: ['instrument'],
  source: {
    extract: 'instruments',
    columns: [
      { name: 'instrument_key', as: 'text' },
      { name: 'instrument_type', as: 'text' },
    ],
    records: 'select instrument_key, instrument_type from instruments.instruments',
  },
  sql: 'select instrument_key as instrument, instrument_type from staged.instruments',
};

export const instrumentVersions: FactTable = {
  name: 'instrument_versions',
  meaning: {
    nl: 'Plaatsen en kosten van een instrument, met de dag vanaf wanneer.',
    en: 'Places and cost of an instrument, with the day from which.',
  },
  grain: { nl: 'instrument en eerste dag', en: 'instrument and first day' },
  columns: [
    instrument,
    column('from', 'DATE', 'organisation', 'eerste dag', 'first day'),
    column('name', 'VARCHAR', 'organisation', 'naam', 'name'),
    column('name_en', 'VARCHAR', 'organisation', 'naam in het Engels', 'name in English'),
    column('places', 'INTEGER', 'organisation', 'plaatsen tegelijk', 'places at the same time'),
    column('cost_cents', 'INTEGER', 'organisation', 'kosten in eurocenten', 'cost in euro cents'),
  ],
  sortedBy: ['instrument', 'from'],
  source: {
    extract: 'instrument_versions',
    columns: [
      { name: 'instrument_key', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'name', as: 'text' },
      { name: 'name_en', as: 'text' },
      { name: 'places', as: 'integer' },
      { name: 'cost', as: 'cents' },
    ],
    records: `select i.instrument_key, v.from_day as "from", v.name, v.name_en, v.places, v.cost
      from instruments.versions v join instruments.instruments i using (instrument_id)`,
  },
  sql: `select instrument_key as instrument, "from", name, name_en, places, cost as cost_cents
    from staged.instrument_versions where "from" <= reference_date()`,
};

const known = (name: string): string =>
  `case when t.${name} <= reference_date() then t.${name} end as ${name}`;
const withEnd = (name: string, as: string): string =>
  `case when t.ended_on <= reference_date() then t.${name} end as ${as}`;

export const trajectories: FactTable = {
  name: 'trajectories',
  meaning: {
    nl: 'Instrumenten die aan een persoon zijn voorgesteld, met de buurt waarbij de persoon telt in het jaar waarin het begon (niet begonnen: waarin het werd voorgesteld).',
    en: 'Instruments proposed to a person, with the neighbourhood where the person counts in the year in which it started (not started: was proposed).',
  },
  grain: { nl: 'traject', en: 'trajectory' },
  columns: [
    person,
    instrument,
    type,
    day('proposed_on', 'voorgesteld op', 'proposed on'),
    day('agreed_on', 'afgesproken op', 'agreed on'),
    day('started_on', 'begonnen op', 'started on'),
    day('ended_on', 'geëindigd op', 'ended on'),
    code('ending', 'hoe het eindigde', 'how it ended'),
    code('trajectory_result', 'wat het bracht', 'what it brought'),
    column('voluntary', 'BOOLEAN', 'personal-sensitive', 'vrijwillig', 'voluntary'),
    column(
      'cost_cents',
      'INTEGER',
      'personal-sensitive',
      'kosten volgens de catalogus op de begindatum; leeg als het niet begon',
      'cost by the catalogue on the day of the start; empty when it did not start',
    ),
    ...places,
  ],
  sortedBy: [
    'person',
    'proposed_on',
    'instrument',
    'started_on',
    'ended_on',
    'agreed_on',
    'ending',
    'trajectory_result',
    'voluntary',
  ],
  source: {
    extract: 'trajectories',
    columns: [
      { name: 'trajectory_key', as: 'text' },
      { name: 'person_key', as: 'person' },
      { name: 'instrument_key', as: 'text' },
      { name: 'proposed_on', as: 'day' },
      { name: 'voluntary', as: 'flag' },
      { name: 'agreed_on', as: 'day' },
      { name: 'started_on', as: 'day' },
      { name: 'ended_on', as: 'day' },
      { name: 'ending', as: 'text' },
      { name: 'result', as: 'text' },
    ],
    records: `select t.trajectory_key, t.person_id as person_key, i.instrument_key, t.proposed_on,
        t.voluntary::integer as voluntary, t.agreed_on, t.started_on, t.ended_on, t.ending, t.result
      from instruments.trajectories t join instruments.instruments i using (instrument_id)`,
  },
  sql: `select t.person_key as person, t.instrument_key as instrument, i.instrument_type, t.proposed_on,
      ${['agreed_on', 'started_on', 'ended_on'].map(known).join(', ')},
      ${withEnd('ending', 'ending')}, ${withEnd('result', 'trajectory_result')}, t.voluntary,
      case when t.started_on <= reference_date() then v.cost_cents end as cost_cents,
      y.neighbourhood, y.area, y.side, y.bank
    from staged.trajectories t
    join instruments i on i.instrument = t.instrument_key
    asof left join instrument_versions v
      on v.instrument = t.instrument_key and v."from" <= coalesce(t.started_on, t.proposed_on)
    left join person_years y on y.person = t.person_key
      and y.year = year(coalesce(case when t.started_on <= reference_date() then t.started_on end, t.proposed_on))
    where t.proposed_on <= reference_date()`,
};

export const referrals: FactTable = {
  name: 'referrals',
  meaning: {
    nl: 'Doorverwijzingen naar een partner, zonder persoon.',
    en: 'Referrals to a partner, without a person.',
  },
  grain: { nl: 'doorverwijzing', en: 'referral' },
  columns: [
    instrument,
    column('partner_kind', 'VARCHAR', 'organisation', 'soort partner', 'kind of partner'),
    day('sent_on', 'gestuurd op', 'sent on'),
    day('expires_on', 'vervalt zonder antwoord op', 'expires without an answer on'),
    day('answered_on', 'laatste antwoord op', 'last answer on'),
    code('answer', 'antwoord', 'answer'),
    day('closed_on', 'gesloten op', 'closed on'),
  ],
  sortedBy: [
    'instrument',
    'partner_kind',
    'sent_on',
    'expires_on',
    'answered_on',
    'answer',
    'closed_on',
  ],
  source: {
    extract: 'referrals',
    columns: [
      { name: 'trajectory_key', as: 'text' },
      { name: 'partner_key', as: 'text' },
      { name: 'sent_on', as: 'day' },
      { name: 'expires_on', as: 'day' },
      { name: 'answered_on', as: 'day' },
      { name: 'answer', as: 'text' },
      { name: 'closed_on', as: 'day' },
    ],
    records: `select t.trajectory_key, p.partner_key, r.sent_on, r.expires_on, r.answered_on, r.answer, r.closed_on
      from instruments.referrals r join instruments.trajectories t using (trajectory_id)
      join partners.partners p on p.partner_id = r.partner_id`,
  },
  sql: `select t.instrument_key as instrument, p.partner_kind, r.sent_on, r.expires_on,
      case when r.answered_on <= reference_date() then r.answered_on end as answered_on,
      case when r.answered_on <= reference_date() then r.answer end as answer,
      case when r.closed_on <= reference_date() then r.closed_on end as closed_on
    from staged.referrals r
    join staged.trajectories t on t.trajectory_key = r.trajectory_key
    join partners p on p.partner = r.partner_key
    where r.sent_on <= reference_date()`,
};

export const partners: FactTable = {
  name: 'partners',
  meaning: { nl: 'Partners met hun soort.', en: 'Partners with their kind.' },
  grain: { nl: 'partner', en: 'partner' },
  columns: [
    column('partner', 'VARCHAR', 'organisation', 'partner', 'partner'),
    column('partner_kind', 'VARCHAR', 'organisation', 'soort partner', 'kind of partner'),
  ],
  sortedBy: ['partner'],
  source: {
    extract: 'partners',
    columns: [
      { name: 'partner_key', as: 'text' },
      { name: 'kind', as: 'text' },
    ],
    records: 'select partner_key, kind from partners.partners',
  },
  sql: 'select partner_key as partner, kind as partner_kind from staged.partners',
};

export const consents: FactTable = {
  name: 'consents',
  meaning: {
    nl: 'Toestemming om een partner een gegeven te laten weten, zonder persoon.',
    en: 'Consent to let a partner know an item, without a person.',
  },
  grain: { nl: 'toestemming voor een gegeven', en: 'consent for an item' },
  columns: [
    column('partner_kind', 'VARCHAR', 'organisation', 'soort partner', 'kind of partner'),
    code('item', 'gegeven', 'item'),
    day('consented_on', 'gegeven op', 'given on'),
    day('ends_on', 'geldt niet meer vanaf', 'no longer holds from'),
    day('withdrawn_on', 'ingetrokken op', 'withdrawn on'),
  ],
  sortedBy: ['consented_on', 'partner_kind', 'item', 'ends_on', 'withdrawn_on'],
  source: {
    extract: 'consents',
    columns: [
      { name: 'partner_key', as: 'text' },
      { name: 'item', as: 'text' },
      { name: 'given_on', as: 'day' },
      { name: 'until', as: 'day' },
      { name: 'withdrawn_on', as: 'day' },
    ],
    records: `select p.partner_key, c.item, c.given_on, c.until, c.withdrawn_on
      from partners.consents c join partners.partners p on p.partner_id = c.partner_id`,
  },
  sql: `select p.partner_kind, c.item, c.given_on as consented_on, c."until" as ends_on,
      case when c.withdrawn_on <= reference_date() then c.withdrawn_on end as withdrawn_on
    from staged.consents c join partners p on p.partner = c.partner_key
    where c.given_on <= reference_date()`,
};
