import type { FactTable } from '../definition.ts';
import { column, dossier, person, places } from './column.ts';
import { taken } from './duties.ts';

const sensitive = 'personal-sensitive';
const on = (name: string, nl: string, en: string) => column(name, 'DATE', sensitive, nl, en);
const told = (name: string, nl: string, en: string) => column(name, 'VARCHAR', sensitive, nl, en);
/** A day that has come by the reference date. */
const come = (name: string) =>
  `case when s.${name} <= reference_date() then s.${name} end as ${name}`;
const placeColumns = 'h.neighbourhood, n.area, n.side, n.bank';

export const applications: FactTable = {
  name: 'applications',
  meaning: {
    nl: 'Aanvragen om bijstand van melding tot beslissing, met de buurt op de dag van de melding.',
    en: 'Applications for social assistance from report to decision, with the neighbourhood on the day of the report.',
  },
  grain: { nl: 'aanvraag', en: 'application' },
  columns: [
    on('reported_on', 'gemeld op', 'reported on'),
    dossier,
    person,
    told('scheme', 'regeling', 'scheme'),
    told('application_channel', 'hoe gemeld', 'how it was reported'),
    column('under_27', 'BOOLEAN', 'coarse-personal', 'jonger dan 27 jaar', 'under 27 years'),
    on('search_until', 'einde van de zoekperiode', 'end of the search period'),
    told('search_exception', 'reden van geen zoekperiode', 'reason of no search period'),
    on('effort_until', 'einde van de inspanningsperiode', 'end of the effort period'),
    on('received_on', 'aangevraagd op', 'applied on'),
    on('decision_due', 'laatste dag om te beslissen', 'last day to decide'),
    on('advance_on', 'voorschot op', 'advance on'),
    on('decided_on', 'beslist op', 'decided on'),
    told('application_outcome', 'uitkomst', 'outcome'),
    told('application_reason', 'reden', 'reason'),
    on('granted_from', 'toegekend vanaf', 'granted from'),
    ...places,
  ],
  sortedBy: ['reported_on', 'dossier', 'person'],
  source: {
    extract: 'applications',
    columns: taken({
      dossier_key: 'dossier',
      person_key: 'person',
      scheme: 'text',
      channel: 'text',
      reported_on: 'day',
      search_until: 'day',
      search_exception: 'text',
      effort_until: 'day',
      received_on: 'day',
      decision_due: 'day',
      advance_on: 'day',
      outcome: 'text',
      decided_on: 'day',
      reason: 'text',
      granted_from: 'day',
    }),
    records: `select dossier_id as dossier_key, person_id as person_key, scheme, channel, reported_on, search_until,
        search_exception, effort_until, received_on, decision_due, advance_on, outcome, decided_on, reason, granted_from
      from applications.applications`,
  },
  // A timeline of a dossier has no gaps, so that one row of it holds on the day.
  sql: `select s.reported_on, s.dossier_key as dossier, s.person_key as person, s.scheme,
      s.channel as application_channel, s.reported_on < p.birth_month + interval 27 year as under_27, s.search_until,
      s.search_exception, s.effort_until, ${come('received_on')},
      case when s.received_on <= reference_date() then s.decision_due end as decision_due, ${come('advance_on')},
      ${come('decided_on')},
      case when s.decided_on <= reference_date() then s.outcome end as application_outcome,
      case when s.decided_on <= reference_date() then s.reason end as application_reason,
      case when s.decided_on <= reference_date() then s.granted_from end as granted_from, ${placeColumns}
    from staged.applications s
    left join persons p on p.person = s.person_key
    left join dossier_states h on h.dossier = s.dossier_key and h."from" <= s.reported_on
      and h."until" > s.reported_on
    left join neighbourhoods n on n.neighbourhood = h.neighbourhood
    where s.reported_on <= reference_date()`,
};

export const appointments: FactTable = {
  name: 'appointments',
  meaning: {
    nl: 'Afspraken voor de werkintake en hoorgesprekken, met de aanvraag waar ze bij horen.',
    en: 'Appointments for the work intake and hearings, with the application that they belong to.',
  },
  grain: { nl: 'afspraak', en: 'appointment' },
  columns: [
    on('planned_day', 'dag', 'day'),
    told('starts', 'begin', 'start'),
    person,
    column('staff', 'BIGINT', 'pseudonym', 'met wie', 'with whom'),
    told('appointment_kind', 'soort', 'kind'),
    on('made_on', 'gemaakt op', 'made on'),
    column('interpreter', 'BOOLEAN', sensitive, 'met tolk', 'with an interpreter'),
    told('appointment_outcome', 'uitkomst', 'outcome'),
    told('absence_reason', 'waarom niet gekomen', 'why not come'),
    told('follow_up', 'wat volgde', 'what followed'),
    on('applied_on', 'dag van de laatste aanvraag ervoor', 'day of the last application before it'),
    ...places,
  ],
  sortedBy: ['planned_day', 'starts', 'staff', 'person', 'made_on', 'appointment_outcome'],
  source: {
    extract: 'appointments',
    columns: taken({
      person_key: 'person',
      staff_key: 'staff',
      kind: 'text',
      planned_day: 'day',
      starts: 'text',
      made_on: 'day',
      interpreter: 'text',
      outcome: 'text',
      absence_reason: 'text',
      follow_up: 'text',
    }),
    records: `select person_id as person_key, staff_id as staff_key, kind, planned_day, starts, made_on, interpreter,
        outcome, absence_reason, follow_up
      from planning.appointments`,
  },
  sql: `with asked as (
      select person, max(received_on) as applied_on, arg_max_null(neighbourhood, reported_on) as neighbourhood,
        arg_max_null(area, reported_on) as area, arg_max_null(side, reported_on) as side,
        arg_max_null(bank, reported_on) as bank
      from applications where received_on is not null group by person, received_on
    )
    select s.planned_day, s.starts, s.person_key as person, s.staff_key as staff, s.kind as appointment_kind,
      s.made_on, s.interpreter is not null as interpreter,
      case when s.planned_day <= reference_date() or s.outcome in ('moved', 'cancelled') then s.outcome end
        as appointment_outcome,
      s.absence_reason, s.follow_up, a.applied_on, a.neighbourhood, a.area, a.side, a.bank
    from staged.appointments s
    asof left join asked a on a.person = s.person_key and a.applied_on <= s.made_on
    where s.made_on <= reference_date()`,
};
