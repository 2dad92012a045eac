import type { ExtractRows } from './extract.ts';

/** A hand-over from one team to another with what was said of it, and a coach who is away. */
export const oneMove = (person: string, from: string, to: string, staff: string): ExtractRows => ({
  hand_overs: [
    {
      hand_over_key: `ho-${person}`,
      person_key: person,
      from_team_key: from,
      from_staff_key: staff,
      to_team_key: to,
      to_staff_key: staff,
      asked_on: '2023-02-01',
      answered_on: '2023-02-06',
      outcome: 'accepted',
      process_on: '2023-02-08',
      process: 'complete',
      substance_on: '2023-02-20',
      substance: 'fits',
    },
  ],
  absences: [
    {
      absence_key: `ab-${staff}`,
      staff_key: staff,
      share: 50,
      from: '2023-03-01',
      until: '2023-04-01',
    },
  ],
});
