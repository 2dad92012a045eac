import type { FollowUpRefusal } from './no-show.ts';

/** Why an appointment cannot be made, or its outcome not be recorded. */
export type PlanRefusal =
  | FollowUpRefusal
  | 'client'
  | 'place'
  | 'taken'
  | 'appointment'
  | 'outcome'
  | 'not-yet'
  | 'settled-already'
  | 'follow-up';
