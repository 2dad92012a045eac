import type { Indicator } from '#facts/indicators/definition.ts';
import type { Edition } from '../actions/make-edition.ts';
import type { Desk } from './chapter.ts';
import { periodName } from './sentences.ts';

/** What this monitor is of: `Het tweede tertaal van 2026 (…), vergeleken met …`. */
export const leadOf = (desk: Desk): string =>
  desk.t.lead(
    periodName(desk, desk.edition.period),
    desk.t.months(desk.edition.period.number),
    periodName(desk, desk.edition.compared),
  );

/** How the figures are to be read: the publication rule, and of a small city its scale. */
export function readingRules({ t, f, edition }: Desk): readonly string[] {
  const { scale } = edition.snapshot;
  return [
    t.ruleRounded,
    t.ruleHidden,
    t.ruleComputed,
    ...(scale === null || scale === 1
      ? []
      : [t.scaled(f.share(scale, Number.isInteger(scale * 100) ? 0 : 1))]),
  ];
}

/** From which snapshot all figures come. */
export function originOf({ t, f, edition }: Desk): string {
  const { number, takenAt, version, referenceDate } = edition.snapshot;
  const text = t.snapshotText(String(number), f.moment(Date.parse(takenAt)), version);
  return `${t.snapshot}: ${text}. ${t.referenceDate}: ${f.day(referenceDate)}.`;
}

/** Every indicator that the edition shows, once, in the order of its chapters. */
export const indicatorsOf = ({ now }: Edition): readonly Indicator[] => [
  ...new Map(Object.values(now).map(({ indicator }) => [indicator.id, indicator])).values(),
];
