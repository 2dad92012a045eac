import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import { evaluation, untargeted } from './grounds.ts';
import { placeDimensions } from './measures.ts';
import { yearPersons } from './persons.ts';

const inPeriod = `started_on >= $from::date and started_on < $until::date`;

const instruments: Measure = {
  id: 'instruments',
  counted: { nl: 'instrumenten die begonnen', en: 'instruments that started' },
  tally: 'sum',
  monthly: false,
  sql: `select *, 1 as amount, person as contributor from trajectories where ${inPeriod}`,
  dimensions: [...placeDimensions, 'instrument_type'],
  partOf: undefined,
};

const cost: Measure = {
  ...instruments,
  id: 'instrument-euros',
  counted: { nl: 'euro’s voor instrumenten', en: 'euros for instruments' },
  sql: `select *, cost_cents // 100 as amount, person as contributor from trajectories where ${inPeriod}`,
};

const personsWithInstrument: Measure = {
  id: 'persons-with-instrument',
  counted: {
    nl: 'personen voor wie een instrument begon',
    en: 'persons for whom an instrument started',
  },
  tally: 'things',
  monthly: false,
  sql: `select person, arg_max_null(neighbourhood, started_on) as neighbourhood,
      arg_max_null(area, started_on) as area, arg_max_null(side, started_on) as side,
      arg_max_null(bank, started_on) as bank
    from trajectories where ${inPeriod} group by person`,
  dimensions: placeDimensions,
  partOf: undefined,
};

const finished: Measure = {
  id: 'trajectories-finished',
  counted: { nl: 'afgeronde trajecten', en: 'finished trajectories' },
  tally: 'sum',
  monthly: false,
  sql: `select *, 1 as amount, person as contributor from trajectories
    where ending = 'finished' and ended_on >= $from::date and ended_on < $until::date`,
  dimensions: [...placeDimensions, 'instrument_type', 'trajectory_result'],
  partOf: undefined,
};

const ended: Measure = {
  id: 'trajectories-ended',
  counted: {
    nl: 'trajecten die begonnen waren en eindigden',
    en: 'trajectories that had started and ended',
  },
  tally: 'sum',
  monthly: false,
  sql: `select *, 1 as amount, person as contributor from trajectories
    where started_on is not null and ended_on >= $from::date and ended_on < $until::date`,
  dimensions: [...placeDimensions, 'instrument_type'],
  partOf: undefined,
};

/** One instrument of the catalogue, by the name under which its evaluation was published. */
const handInHand: Measure = {
  ...instruments,
  id: 'hand-in-hand',
  counted: {
    nl: 'begonnen trajecten Hand in Hand',
    en: 'trajectories of Hand in Hand that started',
  },
  sql: `select t.*, 1 as amount, t.person as contributor from trajectories t
    where ${inPeriod} and t.instrument in (
      select instrument from instrument_versions where name like 'Hand in Hand%')`,
  dimensions: placeDimensions,
};

const ofPeriod = {
  direction: 'none',
  since: getDay('2018-01-01'),
  basis: evaluation('tabellen 4.1 en 4.2'),
  ...untargeted,
} as const;
const perPerson = { nl: 'instrumenten per persoon', en: 'instruments per person' };
const percent = { nl: 'procent', en: 'per cent' };

export const instrumentIndicators: readonly Indicator[] = [
  {
    ...ofPeriod,
    id: 'instruments',
    kind: 'count',
    time: 'period',
    numerator: instruments,
    name: { nl: 'Instrumenten', en: 'Instruments' },
    definition: {
      nl: 'Het aantal instrumenten dat in de periode begon, voor personen met en zonder uitkering. Een instrument telt in de buurt waar de persoon in de laatste maand van dat jaar met uitkering woonde, anders in die van het laatste contact of de laatste start.',
      en: 'The number of instruments that started in the period, for persons on benefit or not. An instrument counts in the neighbourhood of the last month of that year on benefit, else in that of the last contact or start.',
    },
    unit: { nl: 'instrumenten', en: 'instruments' },
  },
  {
    ...ofPeriod,
    id: 'instrument-types',
    kind: 'composition',
    time: 'period',
    numerator: instruments,
    name: { nl: 'Instrumenten naar type', en: 'Instruments by type' },
    definition: {
      nl: 'Hoe de instrumenten die in de periode begonnen verdeeld zijn over de zeven typen.',
      en: 'How the instruments that started in the period are divided over the seven types.',
    },
    unit: percent,
  },
  {
    ...ofPeriod,
    id: 'persons-with-instrument',
    kind: 'count',
    time: 'period',
    numerator: personsWithInstrument,
    name: { nl: 'Personen met een instrument', en: 'Persons with an instrument' },
    definition: {
      nl: 'Het aantal personen, met of zonder uitkering, voor wie in de periode minstens één instrument begon.',
      en: 'The number of persons, on benefit or not, for whom at least one instrument started in the period.',
    },
    unit: { nl: 'personen', en: 'persons' },
  },
  {
    ...ofPeriod,
    id: 'instruments-per-person',
    kind: 'rate',
    per: 1,
    time: 'period',
    numerator: instruments,
    denominator: personsWithInstrument,
    name: {
      nl: 'Instrumenten per persoon met een instrument',
      en: 'Instruments per person with an instrument',
    },
    definition: {
      nl: 'Het aantal instrumenten dat in de periode begon, gedeeld door het aantal personen voor wie er minstens één begon.',
      en: 'The number of instruments that started in the period, divided by the number of persons for whom at least one started.',
    },
    unit: perPerson,
  },
  {
    ...ofPeriod,
    id: 'instruments-per-year-person',
    kind: 'rate',
    per: 1,
    time: 'year',
    numerator: {
      ...instruments,
      sql: `select *, 1 as amount, person as contributor from trajectories
        where started_on >= make_date($year::smallint, 1, 1) and started_on < make_date($year::smallint + 1, 1, 1)`,
    },
    denominator: yearPersons,
    name: {
      nl: 'Instrumenten per persoon met bijstand',
      en: 'Instruments per person on social assistance',
    },
    definition: {
      nl: 'Het aantal instrumenten dat in het jaar begon, per type, gedeeld door het aantal personen met minstens één maand bijstand als belangrijkste inkomen in dat jaar.',
      en: 'The number of instruments that started in the year, by type, divided by the number of persons with social assistance as main income for at least one month of that year.',
    },
    unit: perPerson,
  },
  {
    ...ofPeriod,
    id: 'trajectories-finished',
    kind: 'share',
    per: 1,
    time: 'period',
    numerator: { ...finished, dimensions: ended.dimensions },
    denominator: ended,
    name: { nl: 'Afgeronde trajecten', en: 'Finished trajectories' },
    definition: {
      nl: 'Welk deel van de trajecten die begonnen waren en in de periode eindigden, is afgerond; de rest stopte eerder. Dit zegt niets over het effect: er is geen vergelijkingsgroep.',
      en: 'Which share of the trajectories that had started and ended in the period was finished; the others stopped earlier. It says nothing of an effect: there is no comparison group.',
    },
    unit: percent,
    basis: { nl: 'Werkspoor', en: 'Werkspoor' },
  },
  {
    ...ofPeriod,
    id: 'trajectory-results',
    kind: 'composition',
    time: 'period',
    numerator: finished,
    name: { nl: 'Resultaat van afgeronde trajecten', en: 'Result of finished trajectories' },
    definition: {
      nl: 'Hoe de trajecten die in de periode zijn afgerond verdeeld zijn over het vastgelegde resultaat. Dit zegt niets over het effect: er is geen vergelijkingsgroep.',
      en: 'How the trajectories that were finished in the period are divided over the recorded result. It says nothing of an effect: there is no comparison group.',
    },
    unit: percent,
    basis: { nl: 'Werkspoor', en: 'Werkspoor' },
  },
  {
    ...ofPeriod,
    id: 'instrument-cost',
    kind: 'count',
    time: 'period',
    numerator: cost,
    name: { nl: 'Kosten van instrumenten', en: 'Cost of instruments' },
    definition: {
      nl: 'De kosten van de instrumenten die in de periode begonnen, volgens de prijs in de catalogus op de dag van de start, in hele euro’s.',
      en: 'The cost of the instruments that started in the period, by the price in the catalogue on the day of the start, in whole euros.',
    },
    unit: { nl: 'euro', en: 'euros' },
    basis: { nl: 'Catalogus van instrumenten', en: 'Catalogue of instruments' },
  },
  {
    ...ofPeriod,
    id: 'hand-in-hand',
    kind: 'count',
    time: 'period',
    numerator: handInHand,
    name: { nl: 'Hand in Hand', en: 'Hand in Hand' },
    definition: {
      nl: 'Het aantal trajecten Hand in Hand met het wijkteam dat in de periode begon.',
      en: 'The number of trajectories of Hand in Hand with the neighbourhood team that started in the period.',
    },
    unit: { nl: 'trajecten', en: 'trajectories' },
    basis: evaluation('bijlage 2'),
  },
];
