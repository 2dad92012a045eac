import type { ExtractRows } from './extract.ts';

/** One of each kind of record about an application of this person: granted, still searching, and a missed intake. */
export const applicationOf = (dossier: string, person: string, staff: string): ExtractRows => {
  const about = { dossier_key: dossier, person_key: person, scheme: 'PW', channel: 'uwv' };
  return {
    applications: [
      {
        application_key: 'A1',
        ...about,
        reported_on: '2023-01-01',
        received_on: '2023-01-02',
        decision_due: '2023-03-06',
        staff_key: staff,
        advance_on: '2023-01-28',
        outcome: 'granted',
        decided_on: '2023-02-20',
        reason: 'means_below_norm',
        granted_from: '2023-01-01',
      },
      { application_key: 'A2', ...about, reported_on: '2024-06-10', search_until: '2024-07-08' },
    ],
    application_documents: [
      {
        document_key: 'A1D1',
        application_key: 'A1',
        kind: 'bank',
        asked_on: '2023-01-02',
        due_on: '2023-01-12',
        completion: 0,
      },
      {
        document_key: 'A1D2',
        application_key: 'A1',
        kind: 'bank',
        asked_on: '2023-01-14',
        due_on: '2023-01-28',
        completion: 1,
        received_on: '2023-01-22',
      },
    ],
    intake_places: [{ staff_key: staff, planned_day: '2024-07-02', starts: '09:00' }],
    appointments: [
      {
        appointment_key: 'I1',
        person_key: person,
        staff_key: staff,
        kind: 'intake',
        planned_day: '2023-01-10',
        starts: '10:30',
        made_on: '2023-01-03',
        interpreter: 'tir',
        outcome: 'no_show',
        absence_reason: 'ill',
        follow_up: 'second_invitation',
      },
    ],
  };
};
