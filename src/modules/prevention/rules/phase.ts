import { addDays, addMonths, type Day } from '#kernel/day.ts';

export type Phase = 'rest' | 'guidance' | 'past-end' | 'ended';

/** Guidance begins so many months before the end of the benefit; until then rest (Casus WW@Work, 2018). */
const guidanceMonths = 3;
/** In guidance there is contact at least weekly. */
const contactDays = 7;

export type Course = {
  readonly benefitEndsOn: Day;
  readonly enrolledOn: Day;
  readonly lastTalk: Day | undefined;
  readonly endedOn: Day | undefined;
};

const guidedFrom = ({ benefitEndsOn }: Pick<Course, 'benefitEndsOn'>): Day =>
  addMonths(benefitEndsOn, -guidanceMonths);

/** Where the participant stands on a day; `past-end`: the benefit has ended and nobody wrote down how. */
export function phaseOf(course: Course, day: Day): Phase {
  if (course.endedOn !== undefined && course.endedOn <= day) return 'ended';
  if (day > course.benefitEndsOn) return 'past-end';
  return day < guidedFrom(course) ? 'rest' : 'guidance';
}

/** The day by which there should be a talk; nothing outside guidance. */
export function nextTalkBy(course: Course, day: Day): Day | undefined {
  if (phaseOf(course, day) !== 'guidance') return undefined;
  const begun = [guidedFrom(course), course.enrolledOn].reduce((a, b) => (a > b ? a : b));
  const last = course.lastTalk !== undefined && course.lastTalk > begun ? course.lastTalk : begun;
  return addDays(last, contactDays);
}
