import { addMonths, type Day, getDay } from '#kernel/day.ts';

/** Art. 43a is in force since this day (Participatiewet in balans, first phase; Stb. 2025, 312). */
const wayBackSince = getDay('2026-01-01');

/**
 * Until when data of the benefit that ended may be used again, so that who comes back need not hand in everything
 * once more: twelve months after its end (art. 43a). Nothing when that day has passed or the article did not hold.
 */
export function quickWayBackUntil(benefitEnded: Day, today: Day): Day | undefined {
  const until = addMonths(benefitEnded, 12);
  return today >= wayBackSince && today < until ? until : undefined;
}
