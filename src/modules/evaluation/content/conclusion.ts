import { type Desk, timeName } from './desk.ts';

/** What may be concluded, in plain sentences that the figures allow. */
export function conclusionSentences(desk: Desk): readonly string[] {
  const { t, f, outcome, language, conclusion } = desk;
  const { verdict, lastEffect, lastTime, rank, of, detectable } = conclusion;
  if (verdict === 'no-comparison') return [t['verdict_no-comparison']()];
  const gap = t.lastGap(
    outcome.name[language],
    timeName(desk, lastTime),
    desk.points(Math.abs(lastEffect)),
    lastEffect < 0 ? t.lower : t.higher,
  );
  const verdictSentence = t[`verdict_${verdict}`](f.number(rank), f.number(of));
  return [`${gap} ${verdictSentence}`, ...detectableSentence(desk, detectable)];
}

function detectableSentence(desk: Desk, detectable: number | undefined): readonly string[] {
  const { t, conclusion } = desk;
  if (conclusion.verdict !== 'not-told-apart') return [];
  return [detectable === undefined ? t.couldSeeNone : t.couldSee(desk.points(detectable))];
}

/** What may not be concluded, whatever the figures say. */
export function limitSentences({ t, conclusion, planned }: Desk): readonly string[] {
  const { verdict } = conclusion;
  return [
    ...(verdict === 'lower' || verdict === 'higher' ? [t.not_cause] : [t.not_nothing]),
    ...(planned === 'after-data' || planned === 'deviates' ? [t.not_after] : []),
    t.not_person,
  ];
}
