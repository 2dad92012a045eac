import { addDays, getDay } from '#kernel/day.ts';
import type { ExtractRows } from './extract.ts';

/** Consent to let the neighbourhood team know an item, withdrawn or not. */
export const consent = (person: string, given: string, withdrawn?: string): ExtractRows => ({
  consents: [
    {
      person_key: person,
      partner_key: 'wt',
      item: 'contact',
      what_for: 'Hand in Hand',
      given_on: given,
      until: addDays(getDay(given), 365),
      withdrawn_on: withdrawn,
    },
  ],
});

/** A request to be called back, answered or not. */
export const callBack = (
  person: string,
  asked: string,
  answered?: string,
  outcome: 'spoken' | 'withdrawn' = 'spoken',
): ExtractRows => ({
  call_backs: [
    {
      call_back_key: `V-${person}-${asked}`,
      person_key: person,
      asked_on: asked,
      asked_through: 'phone',
      about: 'Vraag over de brief',
      answered_on: answered,
      staff_key: answered === undefined ? undefined : 's1',
      outcome: answered === undefined ? undefined : outcome,
    },
  ],
});
