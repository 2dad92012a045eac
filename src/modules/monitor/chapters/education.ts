import { type Chapter, countAt, type Desk, groupsOf, shareOf } from './chapter.ts';
import { bars } from './composition.ts';
import { breakdownOf } from './rows.ts';
import { againstShare } from './sentences.ts';

/** What education the applicants have, as registered at intake; the national register knows another one. */
export function educationChapter(desk: Desk): Chapter {
  const { t } = desk;
  const breakdown = breakdownOf(desk, 'stockByEducation', 'education_intake');
  return {
    id: 'education',
    title: t.educationTitle,
    message: lowSentence(desk) ?? t.hiddenMessage,
    figures: [],
    charts: bars(desk, 'stockByEducation', breakdown, t.byEducation),
    sources: ['stockByEducation'],
  };
}

/** Of those whose education is known, as it is published. */
function lowShare(desk: Desk, when: 'now' | 'then'): number | null {
  const figure = desk.edition[when].stockByEducation;
  const counts = groupsOf(desk, 'education_intake')
    .filter(({ code }) => code !== 'unknown')
    .map(({ code }) => countAt(figure, { education_intake: code }));
  if (counts.includes(null)) return null;
  const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return shareOf(countAt(figure, { education_intake: 'low' }), known);
}

function lowSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const low = lowShare(desk, 'now');
  if (low === null) return undefined;
  const when = t.onDay(f.day(edition.compared.until));
  const before = againstShare(desk, low, lowShare(desk, 'then'), when);
  return t.educationMessage(f.day(edition.period.until), f.share(low), before);
}
