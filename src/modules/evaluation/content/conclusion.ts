import { type Desk, timeName } from './desk.ts';

/** What may be concluded, in plain sentences that the figures allow. */
export function conclusionSentences(desk: Desk): readonly string[] {
  const { t, f, outcome, language, conclusion } = desk;
  const { verdict, meanEffect, lastEffect, lastTime, rank, of } = conclusion;
  if (verdict === 'no-comparison') return [t['verdict_no-comparison']()];
  const gap = t.meanGap(
    outcome.name[language],
    desk.points(Math.abs(meanEffect)),
    meanEffect < 0 ? t.lower : t.higher,
    timeName(desk, lastTime),
    desk.signed(lastEffect),
  );
  const verdictSentence = t[`verdict_${verdict}`](f.number(rank), f.number(of));
  return [`${gap} ${verdictSentence}`, ...detectableSentence(desk)];
}

function detectableSentence(desk: Desk): readonly string[] {
  const { t, conclusion } = desk;
  const { detectable } = conclusion;
  if (conclusion.verdict !== 'not-told-apart') return [];
  return [Number.isFinite(detectable) ? t.couldSee(desk.points(detectable)) : t.couldSeeNone];
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
