import {
  absenceFollowUps,
  absenceReasons,
  applicationChannels,
  applicationOutcomes,
  applicationReasons,
  appointmentKinds,
  appointmentOutcomes,
  documentKinds,
  interpreterLanguages,
  searchExceptionCodes,
  startTimes,
} from '#extract/application-codes.ts';
import { schemes } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';
import { coded, day, keyColumn, optional, personColumn, required, to } from './columns.ts';

export const applications: ExtractTable = {
  name: 'applications',
  meaning: {
    nl: 'Aanvragen om bijstand: melding, zoekperiode, aanvraag, voorschot en beslissing.',
    en: 'Applications for social assistance: report, search period, application, advance and decision.',
  },
  key: ['application_key'],
  columns: [
    keyColumn('application_key'),
    required('dossier_key', to('dossiers'), 'dossier', 'dossier'),
    required('person_key', to('persons'), 'aanvrager', 'applicant'),
    required('scheme', coded(schemes), 'regeling', 'scheme'),
    required('channel', coded(applicationChannels), 'hoe gemeld', 'how it was reported'),
    required('reported_on', day, 'dag van de melding', 'day of the report'),
    optional(
      'search_until',
      day,
      'eerste dag waarop de aanvraag na de zoekperiode kan komen; leeg: geen zoekperiode',
      'first day on which the application can come after the search period; empty: none',
    ),
    optional(
      'search_exception',
      coded(searchExceptionCodes),
      'waarom er onder 27 geen zoekperiode was',
      'why there was no search period under 27',
    ),
    optional(
      'effort_until',
      day,
      'einde van de inspanningsperiode van 27 jaar en ouder (gemeentelijk beleid van toen)',
      'end of the effort period of 27 and over (municipal practice of the time)',
    ),
    optional('received_on', day, 'dag van de aanvraag', 'day of the application'),
    optional('decision_due', day, 'laatste dag om te beslissen', 'last day to decide'),
    optional('staff_key', to('staff'), 'inkomensconsulent', 'income consultant'),
    optional('advance_on', day, 'dag van het voorschot', 'day of the advance'),
    optional('outcome', coded(applicationOutcomes), 'uitkomst', 'outcome'),
    optional('decided_on', day, 'dag van de beslissing', 'day of the decision'),
    optional('reason', coded(applicationReasons), 'reden', 'reason'),
    optional('granted_from', day, 'ingangsdatum', 'day from which it was granted'),
  ],
};

export const applicationDocuments: ExtractTable = {
  name: 'application_documents',
  meaning: {
    nl: 'Stukken die bij een aanvraag zijn gevraagd, en wanneer ze er waren.',
    en: 'Documents asked with an application, and when they were there.',
  },
  key: ['document_key'],
  columns: [
    keyColumn('document_key'),
    required('application_key', to('applications'), 'aanvraag', 'application'),
    required('kind', coded(documentKinds), 'soort', 'kind'),
    required('asked_on', day, 'gevraagd op', 'asked on'),
    required('due_on', day, 'uiterlijk in te leveren', 'to be handed in by'),
    required(
      'completion',
      { is: 'flag' },
      '1 als dit een hersteltermijn is (Awb 4:5), anders 0',
      '1 when this is a term to complete the application (Awb 4:5), else 0',
    ),
    optional('received_on', day, 'ontvangen op', 'received on'),
  ],
};

export const intakePlaces: ExtractTable = {
  name: 'intake_places',
  meaning: {
    nl: 'Uren waarop een intaker een gesprek kan houden, bezet of vrij.',
    en: 'Hours at which an intake worker can hold a talk, taken or free.',
  },
  key: ['staff_key', 'planned_day', 'starts'],
  columns: [
    required('staff_key', to('staff'), 'intaker', 'intake worker'),
    required('planned_day', day, 'dag', 'day'),
    required('starts', coded(startTimes), 'begin', 'start'),
  ],
};

export const appointments: ExtractTable = {
  name: 'appointments',
  meaning: {
    nl: 'Afspraken voor de werkintake en hoorgesprekken, en wat ervan kwam.',
    en: 'Appointments for the work intake and hearings, and what came of them.',
  },
  key: ['appointment_key'],
  columns: [
    keyColumn('appointment_key'),
    personColumn,
    required('staff_key', to('staff'), 'met wie', 'with whom'),
    required('kind', coded(appointmentKinds), 'soort', 'kind'),
    required('planned_day', day, 'dag', 'day'),
    required('starts', coded(startTimes), 'begin', 'start'),
    required('made_on', day, 'gemaakt op', 'made on'),
    optional('interpreter', coded(interpreterLanguages), 'tolk', 'interpreter'),
    optional('outcome', coded(appointmentOutcomes), 'uitkomst', 'outcome'),
    optional('absence_reason', coded(absenceReasons), 'waarom niet gekomen', 'why not come'),
    optional('follow_up', coded(absenceFollowUps), 'wat volgde', 'what followed'),
  ],
};
