import type { ExtractTable } from '#extract/definition.ts';

export const coachAssignments: ExtractTable = {
  name: 'coach_assignments',
  meaning: {
    nl: 'Welk team en welke coach een persoon begeleidt.',
    en: 'Which team and which coach guide a person.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    {
      name: 'person_key',
      type: { is: 'reference', to: 'persons' },
      required: true,
      meaning: { nl: 'persoon', en: 'person' },
    },
    {
      name: 'team_key',
      type: { is: 'reference', to: 'teams' },
      required: true,
      meaning: { nl: 'team', en: 'team' },
    },
    {
      name: 'staff_key',
      type: { is: 'reference', to: 'staff' },
      required: false,
      meaning: {
        nl: 'coach; leeg zolang de persoon wacht op een vaste coach',
        en: 'coach; empty while the person waits for one',
      },
    },
    {
      name: 'from',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag', en: 'first day' },
    },
    {
      name: 'until',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'eerste dag waarop het niet meer geldt',
        en: 'first day on which it no longer holds',
      },
    },
  ],
};
