import type { FactTable } from '../definition.ts';
import { column, period, person, untilKnown } from './column.ts';

const code = (name: string, nl: string, en: string) =>
  column(name, 'VARCHAR', 'personal-sensitive', nl, en);
const model = code('model', 'dienstverleningsmodel', 'service model');

export const trackStays: FactTable = {
  name: 'track_stays',
  meaning: {
    nl: 'In welk spoor van welk dienstverleningsmodel een persoon was.',
    en: 'In which track of which service model a person was.',
  },
  grain: { nl: 'persoon en periode', en: 'person and period' },
  columns: [person, model, code('track', 'spoor', 'track'), ...period('personal-sensitive')],
  sortedBy: ['from', 'person'],
  source: {
    extract: 'track_stays',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'model', as: 'text' },
      { name: 'track', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
    ],
    records: `select person_id as person_key, model, track, from_day as "from", until_day as "until"
      from tracks.track_stays`,
  },
  sql: `select person_key as person, model, track, "from", ${untilKnown}
    from staged.track_stays where "from" <= reference_date()`,
};

export const trackDecisions: FactTable = {
  name: 'track_decisions',
  meaning: {
    nl: 'Besluiten over het spoor, met wat de regels voorstelden.',
    en: 'Decisions about the track, with what the rules proposed.',
  },
  grain: { nl: 'besluit', en: 'decision' },
  columns: [
    column('day', 'DATE', 'personal', 'dag van het besluit', 'day of the decision'),
    person,
    column('staff', 'BIGINT', 'pseudonym', 'medewerker', 'member of staff'),
    code('kind', 'soort besluit', 'kind of decision'),
    model,
    code(
      'proposed',
      'voorgesteld spoor; leeg: nog te beoordelen',
      'track proposed; empty: to be assessed',
    ),
    code('track', 'spoor na het besluit', 'track after the decision'),
    code('deviation', 'reden van afwijking', 'reason of deviation'),
    column('second_on', 'DATE', 'personal', 'meegelezen op', 'read along on'),
  ],
  sortedBy: ['day', 'person', 'kind', 'track', 'staff', 'proposed', 'deviation', 'second_on'],
  source: {
    extract: 'track_decisions',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'staff_key', as: 'staff' },
      { name: 'decided_on', as: 'day' },
      { name: 'kind', as: 'text' },
      { name: 'model', as: 'text' },
      { name: 'proposed', as: 'text' },
      { name: 'decided', as: 'text' },
      { name: 'deviation', as: 'text' },
      { name: 'second_on', as: 'day' },
    ],
    records: `select person_id as person_key, staff_id as staff_key, decided_on, kind, model,
        proposed, decided, deviation, second_on
      from tracks.track_decisions where state = 'decided'`,
  },
  sql: `select decided_on as day, person_key as person, staff_key as staff, kind, model, proposed,
      decided as track, deviation,
      case when second_on <= reference_date() then second_on end as second_on
    from staged.track_decisions where decided_on <= reference_date()`,
};
