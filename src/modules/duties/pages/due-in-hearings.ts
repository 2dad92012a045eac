import { conducts } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listConsiderationsDue } from '../hearing-store.ts';
import { hearingWords, stepWords } from '../hearing-words.ts';
import { nextStep } from '../rules/next-step.ts';
import { words } from '../words.ts';
import { considerationAddress } from './consideration-address.ts';

/** Own considerations with something to do now: who waits for the client has nothing to do before the day. */
export const hearingsDue: DuePart = {
  id: 'hearings',
  roles: ['reviewer'],
  title: hearingWords.due,
  order: hearingWords.dueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(hearingWords, language);
    const { day } = formatting(language);
    const due = (await listConsiderationsDue(transaction))
      .map((one) => ({ ...one, ...nextStep(one, visit.day) }))
      .filter(({ step }) => step !== 'await')
      .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
    const first = due.slice(0, atMost);
    const clients = await open(first.map(({ person_id }) => person_id));
    return {
      found: due.length,
      lines: first.map((one) => {
        const client = clients.get(one.person_id);
        return {
          day: one.due,
          client,
          what: `${stepWords[one.step][language]}: ${labelOf(conducts, one.conduct ?? '')[language]}`,
          why:
            one.told_by_client && one.told_on !== null
              ? t.toldSince(day(one.told_on))
              : `${pick(words, language).since} ${day(one.considered_on)}`,
          href: client && considerationAddress(client.clientNumber, one.consideration_id),
        };
      }),
    };
  },
};
