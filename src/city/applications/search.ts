import { never } from '#city/calendar.ts';
import { applying } from '#city/calibration/applications.ts';
import { ageOn } from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Search = {
  readonly reported: number;
  readonly received: number;
  readonly searchUntil: number;
  readonly exception: string;
  readonly effortUntil: number;
};

const drawException = lottery([
  ['pro_vso', 35],
  ['medically_limited', 15],
  ['wage_subsidy_group', 20],
  ['tailored', 30],
]);

/**
 * When somebody reported and applied who comes onto benefit, or is turned down, on this day. Under 27 half search
 * first: they reported early enough for four weeks before the decision.
 */
export function searchOf(random: Random, birth: number, on: number, decided: number): Search {
  const young = ageOn(birth, on) < 27;
  const later = random.below(4);
  const room = random.between(7, 18);
  const searches = random.chance(applying.searches);
  const exception = drawException(random);
  const effort = random.chance(applying.effort.share);
  if (young && searches) {
    const reported = decided === never ? on : Math.min(on, decided - applying.searchDays - room);
    const searchUntil = reported + applying.searchDays;
    return { reported, searchUntil, received: searchUntil + later, exception: '', effortUntil: 0 };
  }
  const received = on + Math.min(later, Math.max(0, decided - on - 5));
  const known = exception === 'tailored' ? applying.tailoredFrom : applying.exceptionsFrom;
  return {
    reported: on,
    received,
    searchUntil: 0,
    exception: young && on >= known ? exception : '',
    effortUntil: !young && effort && on < applying.effort.until ? on + applying.effort.days : 0,
  };
}
