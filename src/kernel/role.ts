/** The roles of docs/glossary.md; the identifier is what sign-in, sessions and access tables use. */
export const roles = [
  'client',
  'representative',
  'prevention-adviser',
  'planner',
  'intake-worker',
  'job-broker',
  'work-coach',
  'youth-coach',
  'activation-coach',
  'distributor',
  'income-consultant',
  'reviewer',
  'employer-adviser',
  'provider',
  'neighbourhood-team',
  'instrument-manager',
  'team-manager',
  'policy-officer',
  'researcher',
  'programme-manager',
  'council-member',
  'privacy-officer',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
