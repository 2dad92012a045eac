import { trackModels } from '#extract/guidance-codes.ts';
import type { FactTable } from '../definition.ts';
import { column, person, places } from './column.ts';
import { placeColumns, placed, taken } from './duties.ts';

const sensitive = 'personal-sensitive';

export const callBacks: FactTable = {
  name: 'call_backs',
  meaning: {
    nl: 'Verzoeken om teruggebeld te worden, met de buurt waarbij de persoon dat jaar telt.',
    en: 'Requests to be called back, with the neighbourhood where the person counts that year.',
  },
  grain: { nl: 'verzoek', en: 'request' },
  columns: [
    column('asked_on', 'DATE', 'personal', 'gevraagd op', 'asked on'),
    person,
    column('asked_through', 'VARCHAR', sensitive, 'hoe gevraagd', 'how it was asked'),
    column('answered_on', 'DATE', 'personal', 'afgehandeld op', 'answered on'),
    column('call_back_outcome', 'VARCHAR', sensitive, 'hoe het afliep', 'how it ended'),
    ...places,
  ],
  sortedBy: ['asked_on', 'person', 'asked_through', 'answered_on', 'call_back_outcome'],
  source: {
    extract: 'call_backs',
    columns: taken({
      person_key: 'person',
      asked_on: 'day',
      asked_through: 'text',
      answered_on: 'day',
      outcome: 'text',
    }),
    records: `select person_id as person_key, (asked_at at time zone 'Europe/Amsterdam')::date as asked_on, asked_through,
        answered_on, outcome
      from contacts.call_backs`,
  },
  sql: `select s.asked_on, s.person_key as person, s.asked_through,
      case when s.answered_on <= reference_date() then s.answered_on end as answered_on,
      case when s.answered_on <= reference_date() then s.outcome end as call_back_outcome, ${placeColumns}
    from staged.call_backs s ${placed('s.asked_on')}
    where s.asked_on <= reference_date()`,
};

const shippedRhythms = trackModels
  .flatMap(({ model, tracks, contactsAYear }) =>
    tracks.map((track, at) => `('${model}', '${track}', ${contactsAYear[at] ?? 0})`),
  )
  .join(', ');

/** By the shipped models, and by the versions that an administrator made of them. */
export const contactRhythms: FactTable = {
  name: 'contact_rhythms',
  meaning: {
    nl: 'Hoe vaak een spoor contact vraagt, naar het dienstverleningsmodel.',
    en: 'How often a track asks for contact, by the service model.',
  },
  grain: { nl: 'model en spoor', en: 'model and track' },
  columns: [
    column('model', 'VARCHAR', 'organisation', 'dienstverleningsmodel', 'service model'),
    column('track', 'VARCHAR', 'organisation', 'spoor', 'track'),
    column(
      'days_between',
      'SMALLINT',
      'organisation',
      'dagen tussen twee contacten; 0: op verzoek',
      'days between two contacts; 0: on request',
    ),
  ],
  sortedBy: ['model', 'track'],
  source: {
    extract: 'contact_rhythms',
    columns: taken({ model: 'text', track: 'text', contacts_a_year: 'integer' }),
    records: `select s.model, s.track, s.contacts_a_year
      from (values ${shippedRhythms}) s (model, track, contacts_a_year)
      union all
      select v.model_key, t ->> 'code', (t ->> 'contactsAYear')::integer
      from service_model.versions v cross join lateral jsonb_array_elements(v.content -> 'tracks') t
      where v.state = 'decided'`,
    shipped: `select * from (values ${shippedRhythms}) s (model, track, contacts_a_year)`,
  },
  sql: `select model, track,
      case when contacts_a_year = 0 then 0 else 365 // contacts_a_year end as days_between
    from staged.contact_rhythms`,
};

/** As the migration of the contact plan ships it (contacts.planning_norms); a municipality adds its own. */
export const contactNorms: FactTable = {
  name: 'contact_norms',
  meaning: {
    nl: 'Hoe lang een contact op een plek mag wachten, en het ritme van wie nog geen spoor heeft.',
    en: 'How long a contact may wait for a place, and the rhythm of who has no track yet.',
  },
  grain: { nl: 'eerste dag', en: 'first day' },
  columns: [
    column('from', 'DATE', 'organisation', 'eerste dag', 'first day'),
    column('days_to_plan', 'SMALLINT', 'organisation', 'dagen om te plannen', 'days to plan in'),
    column(
      'days_without_track',
      'SMALLINT',
      'organisation',
      'dagen tussen contacten zonder spoor',
      'days between contacts without a track',
    ),
  ],
  sortedBy: ['from'],
  source: {
    extract: 'contact_norms',
    columns: taken({ from: 'day', weeks: 'integer', days_without_track: 'integer' }),
    records: `select from_day as "from", weeks, days_without_track from contacts.planning_norms`,
    shipped: `select date '2000-01-01' as "from", 4 as weeks, 90 as days_without_track`,
  },
  sql: `select "from", (weeks * 7)::smallint as days_to_plan, days_without_track from staged.contact_norms`,
};
