import type { ExtractRows } from './extract.ts';

/** One record of each kind about duties, placements and voice, for this person. Valid. */
export const oneOfEach = (person: string, staff: string): ExtractRows => {
  const person_key = person;
  const staff_key = staff;
  return {
    exemptions: [
      {
        exemption_key: 'E1',
        person_key,
        duty: 'work',
        article: '9-2',
        from: '2023-02-01',
        until: '2024-02-01',
        review_on: '2024-02-01',
        lasting: 0,
      },
      {
        exemption_key: 'E2',
        person_key,
        duty: 'work',
        article: '9-5',
        from: '2024-02-01',
        lasting: 1,
      },
    ],
    community_contributions: [
      {
        contribution_key: 'T1',
        person_key,
        kind: 'third_party',
        hours_a_week: 8,
        from: '2023-03-01',
      },
    ],
    duty_signals: [
      {
        signal_key: 'S1',
        person_key,
        staff_key,
        source: 'coach',
        conduct: 'no-show',
        observed_on: '2023-05-01',
        reported_on: '2023-05-03',
      },
    ],
    sanction_considerations: [
      {
        consideration_key: 'O1',
        person_key,
        signal_key: 'S1',
        staff_key,
        considered_on: '2023-05-08',
        decided_on: '2023-06-01',
        outcome: 'imposed',
      },
      { consideration_key: 'O2', person_key, considered_on: '2024-06-10' },
    ],
    sanctions: [
      {
        sanction_key: 'M1',
        person_key,
        consideration_key: 'O1',
        conduct: 'no-show',
        imposed_on: '2023-06-01',
        effect_from: '2023-07',
        months: 1,
        per_cent: 30,
        repented_on: '2023-06-20',
      },
    ],
    claims: [
      {
        claim_key: 'V1',
        person_key,
        ground: '01',
        decided_on: '2023-07-01',
        amount: 15000,
        received: 5000,
      },
      {
        claim_key: 'V2',
        person_key,
        ground: '13',
        decided_on: '2023-07-01',
        amount: 90000,
        settled_on: '2024-02-01',
        settlement: 'waived',
      },
    ],
    re_examination_plans: [
      { plan_key: 'H1', year: 2023, area: 'Charlois', kind: 'random', planned: 4 },
    ],
    re_examinations: [
      {
        re_examination_key: 'X1',
        person_key,
        plan_key: 'H1',
        staff_key,
        kind: 'random',
        drawn_on: '2023-04-01',
        finished_on: '2023-06-30',
        result: 'unchanged',
      },
      { re_examination_key: 'X2', person_key, kind: 'signal', drawn_on: '2024-05-01' },
    ],
    candidates: [
      {
        candidate_key: 'K1',
        person_key,
        staff_key,
        can_start_on: '2024-07-01',
        hours_a_week: 32,
        wish: 'winkel',
        from: '2024-05-01',
      },
    ],
    placements: [
      {
        placement_key: 'P1',
        person_key,
        staff_key,
        employer: 'Bakkerij Voorbeeld',
        contract: 'fixed',
        contract_months: 12,
        hours_a_week: 36,
        beside_benefit: 0,
        placed_by: 'us',
        from: '2022-01-01',
        until: '2022-12-01',
      },
      {
        placement_key: 'P2',
        person_key,
        employer: 'Winkel Proef',
        contract: 'agency',
        contract_months: 3,
        hours_a_week: 8,
        beside_benefit: 1,
        placed_by: 'own',
        from: '2023-05-01',
      },
    ],
    wage_subsidies: [
      {
        subsidy_key: 'L1',
        placement_key: 'P1',
        person_key,
        kind: 'flat',
        from: '2022-01-01',
        until: '2022-07-01',
      },
      {
        subsidy_key: 'L2',
        placement_key: 'P1',
        person_key,
        kind: 'measured',
        wage_value: 60,
        from: '2022-07-01',
        until: '2022-12-01',
      },
    ],
    labour_indications: [{ person_key, kind: 'job_agreement', from: '2022-05-01' }],
    income_allowances: [{ person_key, article: '31-2-n', from: '2023-05', until: '2023-08' }],
    unemployment_benefit: [{ person_key, from: '2019-07', until: '2020-01' }],
    ladder_steps: [
      { person_key, recorded_on: '2023-01-10', level: 3 },
      { person_key, recorded_on: '2024-01-10', level: 4 },
    ],
    satisfaction_answers: [
      {
        answer_key: 'A1',
        person_key,
        moment: '3_months',
        answered_on: '2023-04-02',
        satisfaction_score: 9,
        remark: 'Dank',
        call_back: 0,
      },
    ],
  };
};
