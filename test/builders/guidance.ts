import type { ExtractRows } from './extract.ts';

/** A track with its decision, an intake with what it recorded, and an effort plan that was checked. */
export const guidance = (person: string, staff: string, day = '2023-02-01'): ExtractRows => {
  const of = { person_key: person, staff_key: staff };
  return {
    track_stays: [{ person_key: person, model: '2020', track: 'MA', from: day }],
    track_decisions: [
      {
        ...of,
        decision_key: `B-${person}`,
        decided_on: day,
        kind: 'placement',
        model: '2020',
        proposed: 'P010',
        decided: 'MA',
        deviation: 'passing',
        second_on: day,
      },
    ],
    intakes: [{ ...of, intake_key: `I-${person}`, opened_on: day, finished_on: day }],
    life_domain_levels: [
      { ...of, domain: 'finances', view: 'worker', level: 3, recorded_on: day },
      { person_key: person, domain: 'finances', view: 'client', level: 4, recorded_on: day },
    ],
    distance_estimates: [{ ...of, estimated_on: day, months: 12 }],
    profile_items: [
      {
        ...of,
        item_key: `K-${person}`,
        kind: 'language',
        level: 'A2',
        source: 'test',
        recorded_on: day,
      },
    ],
    effort_plans: [
      {
        ...of,
        plan_key: `E-${person}`,
        made_on: day,
        check_on: day,
        burowerk: 1,
        checked_on: day,
        result: 'partly',
        explanation: 'De opvang ging niet door.',
      },
    ],
    effort_tasks: [
      {
        task_key: `T-${person}`,
        plan_key: `E-${person}`,
        person_key: person,
        what: 'Cv maken',
        due_on: day,
        outcome: 'met',
      },
    ],
  };
};
