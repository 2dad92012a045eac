import type { FigureName } from '../actions/request-figures.ts';
import { type Chapter, type Desk, isComparable, shareOf, valueAt, writeValue } from './chapter.ts';
import { valueFigure } from './key-figures.ts';
import { type Breakdown, breakdownOf, comparisonBars, sorted } from './rows.ts';
import {
  against,
  againstShare,
  changeSentence,
  ifShown,
  join,
  largestOf,
  largestSentence,
  noLargest,
} from './sentences.ts';

/** How old the applicants are. */
export function ageChapter(desk: Desk): Chapter {
  const { t } = desk;
  return {
    id: 'age',
    title: t.ageTitle,
    message: join(desk, [
      shareSentence(desk, 'aged55', t.agedMessage),
      meanSentence(desk, 'meanAge', 'aged55', t.meanAgeMessage),
    ]),
    figures: keyFigures(desk, ['aged55', 'meanAge']),
    charts: bars(desk, 'stockByAge', breakdownOf(desk, 'stockByAge', 'age_band'), t.byAge),
    sources: ['stockByAge', 'aged55', 'meanAge'],
  };
}

/** How long households have been on benefit. */
export function durationChapter(desk: Desk): Chapter {
  const { t } = desk;
  const breakdown = breakdownOf(desk, 'stockByDuration', 'duration_band');
  return {
    id: 'duration',
    title: t.durationTitle,
    message: join(desk, [
      shareSentence(desk, 'overFiveYears', t.overFiveYearsMessage),
      meanSentence(desk, 'meanDuration', 'overFiveYears', t.meanDurationMessage),
    ]),
    figures: keyFigures(desk, ['overFiveYears', 'meanDuration']),
    charts: bars(desk, 'stockByDuration', breakdown, t.byDuration),
    sources: ['stockByDuration', 'overFiveYears', 'meanDuration'],
  };
}

/** What kinds of households they are. */
export function householdChapter(desk: Desk): Chapter {
  const { t } = desk;
  const breakdown = sorted(breakdownOf(desk, 'stockByHousehold', 'household_kind'));
  return {
    id: 'household',
    title: t.householdTitle,
    message: largestHousehold(desk, breakdown),
    figures: [],
    charts: bars(desk, 'stockByHousehold', breakdown, t.byHousehold),
    sources: ['stockByHousehold'],
  };
}

const keyFigures = (desk: Desk, names: readonly FigureName[]) =>
  names.map((name) =>
    valueFigure(desk, name, desk.edition.now[name].indicator.name[desk.language], {}),
  );

export function bars(
  desk: Desk,
  id: string,
  breakdown: Breakdown,
  subtitle: (day: string) => string,
): Chapter['charts'] {
  const { t, f, edition } = desk;
  const said = {
    title:
      changeSentence(desk, breakdown, t.groupChanged) ??
      largestSentence(desk, breakdown, t.groupLargest),
    subtitle: subtitle(f.day(edition.period.until)),
    first: t.group,
    reference: f.day(edition.compared.until),
  };
  return comparisonBars(desk, said, breakdown).map((chart) => ({ id: `${id}-bars`, chart }));
}

/** The share of the whole, laid beside that of the compared day. */
export function shareSentence(
  desk: Desk,
  name: FigureName,
  say: (day: string, share: string, before: string) => string,
): string | undefined {
  const { t, f, edition } = desk;
  const { period, compared } = edition;
  const then = valueAt(edition.then[name], {});
  return ifShown(valueAt(edition.now[name], {}), (share) =>
    say(
      f.day(period.until),
      f.share(share),
      againstShare(desk, share, then, t.onDay(f.day(compared.until))),
    ),
  );
}

/** `after`: the figure that the sentence before this one speaks of, with its moment when it is shown. */
function meanSentence(
  desk: Desk,
  name: FigureName,
  after: FigureName,
  say: (mean: string, before: string) => string,
): string | undefined {
  const { t, f, edition } = desk;
  const write = (value: number) => writeValue(desk, edition.now[name].indicator, value);
  const then = ifShown(valueAt(edition.then[name], {}), write);
  const isNamed = isComparable(desk, after);
  const when = isNamed ? undefined : t.onDay(f.day(edition.compared.until));
  return ifShown(valueAt(edition.now[name], {}), (mean) =>
    say(write(mean), against(desk, write(mean), then, when)),
  );
}

function largestHousehold(desk: Desk, breakdown: Breakdown): string {
  const { t, f, edition } = desk;
  const largest = largestOf(breakdown);
  const share = shareOf(largest?.now ?? null, breakdown.total.now);
  if (largest === undefined || share === null) return noLargest(desk, breakdown);
  const then = shareOf(largest.then, breakdown.total.then);
  const before = againstShare(desk, share, then, t.onDay(f.day(edition.compared.until)));
  return t.householdMessage(f.day(edition.period.until), largest.label, f.share(share), before);
}
