import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { FigureName } from '../actions/request-figures.ts';
import {
  changeSentence,
  comparisonBars,
  largestFirst,
  largestSentence,
  type Row,
  withFigures,
} from './blocks.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  groupsOf,
  type KeyFigure,
  valueAt,
  writeValue,
} from './chapter.ts';

type Breakdown = {
  readonly source: 'stockByAge' | 'stockByDuration' | 'stockByHousehold';
  readonly dimension: DimensionId;
  readonly what: string;
};

const rowsOf = (desk: Desk, { source, dimension }: Breakdown): readonly Row[] =>
  withFigures(
    groupsOf(desk, dimension).map(({ code, label }) => ({
      label,
      accent: false,
      now: countAt(desk.edition.now[source], { [dimension]: code }),
      then: countAt(desk.edition.then[source], { [dimension]: code }),
    })),
  );

function barsOf(desk: Desk, breakdown: Breakdown, rows: readonly Row[]) {
  const { t, f, edition } = desk;
  return comparisonBars(desk, {
    title:
      changeSentence(desk, rows) ??
      largestSentence(desk, rows, countAt(edition.now[breakdown.source], {})),
    subtitle: t.bySubtitle(breakdown.what, f.day(edition.period.until)),
    first: t.group,
    rows,
    total: {
      label: t.total,
      accent: false,
      now: countAt(edition.now[breakdown.source], {}),
      then: countAt(edition.then[breakdown.source], {}),
    },
  });
}

/** The value of an indicator for the whole, now and in the compared period, as text. */
function wholeOf(desk: Desk, name: FigureName): { readonly now: string; readonly then: string } {
  const { now, then } = desk.edition;
  return {
    now: writeValue(desk, now[name].indicator, valueAt(now[name], {})),
    then: writeValue(desk, then[name].indicator, valueAt(then[name], {})),
  };
}

function keyFigures(desk: Desk, names: readonly FigureName[]): readonly KeyFigure[] {
  return names.map((source) => {
    const { now, then } = wholeOf(desk, source);
    return {
      label: desk.edition.now[source].indicator.name[desk.language],
      value: now,
      change: desk.t.comparedWith(then),
      source,
    };
  });
}

/** Age of the applicants. */
export function ageChapter(desk: Desk): Chapter {
  const { t } = desk;
  const older = wholeOf(desk, 'aged55');
  const message = t.ageMessage(older.now, older.then, wholeOf(desk, 'meanAge').now);
  const breakdown = {
    source: 'stockByAge',
    dimension: 'age_band',
    what: t.ageTitle.toLowerCase(),
  } as const;
  return {
    id: 'age',
    title: t.ageTitle,
    message,
    figures: keyFigures(desk, ['aged55', 'meanAge']),
    charts: [{ id: 'age-bars', chart: barsOf(desk, breakdown, rowsOf(desk, breakdown)) }],
    sources: ['stockByAge', 'aged55', 'meanAge'],
  };
}

/** How long households have been on benefit. */
export function durationChapter(desk: Desk): Chapter {
  const { t } = desk;
  const long = wholeOf(desk, 'overFiveYears');
  const message = t.durationMessage(long.now, long.then, wholeOf(desk, 'meanDuration').now);
  const breakdown = {
    source: 'stockByDuration',
    dimension: 'duration_band',
    what: t.durationTitle.toLowerCase(),
  } as const;
  return {
    id: 'duration',
    title: t.durationTitle,
    message,
    figures: keyFigures(desk, ['overFiveYears', 'meanDuration']),
    charts: [{ id: 'duration-bars', chart: barsOf(desk, breakdown, rowsOf(desk, breakdown)) }],
    sources: ['stockByDuration', 'overFiveYears', 'meanDuration'],
  };
}

/** What kinds of households they are. */
export function householdChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  const breakdown = {
    source: 'stockByHousehold',
    dimension: 'household_kind',
    what: t.householdTitle.toLowerCase(),
  } as const;
  const rows = largestFirst(rowsOf(desk, breakdown));
  const message = largestSentence(desk, rows, countAt(edition.now.stockByHousehold, {}));
  return {
    id: 'household',
    title: t.householdTitle,
    message,
    figures: [],
    charts: [{ id: 'household-bars', chart: barsOf(desk, breakdown, rows) }],
    sources: ['stockByHousehold'],
  };
}
