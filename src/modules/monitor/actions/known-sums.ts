import { guidingDepartments } from '#facts/indicators/dimensions.ts';
import type { Group } from '#facts/indicators/figure.ts';

/**
 * One number that a reader of the monitor finds in two places: as a measure of its own and as the sum of
 * groups of another. What is hidden in the one place would be read in the other, so the publication rule
 * must know it.
 */
export type KnownSum = {
  /** Measures of the catalogue, by id. */
  readonly total: string;
  readonly of: string;
  readonly groups: readonly Group[];
};

/** Outflow to work, by the definition of its indicator: CBS reasons 11 and 13. */
export const toWorkReasons: readonly string[] = ['11', '13'];

export const knownSums: readonly KnownSum[] = [
  {
    total: 'pw-households-55-plus',
    of: 'pw-households',
    groups: [{ age_band: 'age_55_65' }, { age_band: 'age_65_75' }],
  },
  {
    total: 'pw-households-over-five-years',
    of: 'pw-households',
    groups: [{ duration_band: '5_to_10_years' }, { duration_band: '10_years_or_more' }],
  },
  {
    total: 'pw-outflow-to-work',
    of: 'pw-outflow',
    groups: toWorkReasons.map((code) => ({ outflow_reason: code })),
  },
  { total: 'clients-of-youth', of: 'clients', groups: [{ department: 'youth' }] },
  { total: 'clients-of-work', of: 'clients', groups: [{ department: 'work' }] },
  {
    total: 'clients-guided',
    of: 'clients',
    groups: guidingDepartments.map((department) => ({ department })),
  },
  { total: 'fines', of: 'claims', groups: [{ claim_ground: '01' }] },
  { total: 'effort-plans-met', of: 'effort-checks', groups: [{ effort_result: 'met' }] },
  {
    total: 'effort-plans-not-met',
    of: 'effort-checks',
    groups: [{ effort_result: 'partly' }, { effort_result: 'not' }],
  },
];
