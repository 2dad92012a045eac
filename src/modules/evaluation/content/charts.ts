import type { AreaMap, LineChart, Point } from '#web/charts/content.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import { type Desk, dayOf, nameOf, timeName } from './desk.ts';

const programmeOf = ({ design, result }: Desk): NonNullable<LineChart['programme']> => ({
  label: design.name,
  from: design.starts_on,
  until: dayOf(result.measured.times.at(-1) ?? ''),
});

const rounded = ({ digits }: Desk, value: number): number => Number(value.toFixed(digits ?? 0));

const pointsOf = (desk: Desk, values: readonly number[]): readonly Point[] =>
  desk.result.measured.times.map((time, at) => ({
    at: dayOf(time),
    value: rounded(desk, values[at] ?? 0),
  }));

/** What was measured, beside what the comparison says it would have been. */
export function twoLines(desk: Desk): LineChart {
  const { t, result, design, language, outcome, conclusion } = desk;
  const { effects } = result.measured.reports[result.method];
  const { times } = result.measured;
  const last = effects.at(-1);
  return {
    kind: 'lines',
    language,
    unit: 'number',
    title:
      conclusion.verdict === 'no-comparison'
        ? t.twoLinesPoor(design.name)
        : t.twoLinesTitle(design.name),
    subtitle: t.subtitle(
      outcome.name[language],
      timeName(desk, times[0] ?? ''),
      timeName(desk, times.at(-1) ?? ''),
    ),
    fromZero: false,
    programme: programmeOf(desk),
    lines: [
      {
        label: t.comparison,
        accent: false,
        points: pointsOf(
          desk,
          effects.map(({ synthetic }) => synthetic),
        ),
      },
      {
        label: t.actual,
        accent: true,
        points: pointsOf(
          desk,
          effects.map(({ actual }) => actual),
        ),
      },
    ],
    alternative: t.linesAlternative(
      design.name,
      timeName(desk, String(last?.time ?? '')),
      desk.points(last?.actual ?? 0),
      desk.points(last?.synthetic ?? 0),
    ),
    table: linesTable(desk),
  };
}

function linesTable(desk: Desk): PlainTable {
  const { t, result, outcome, language } = desk;
  return {
    caption: outcome.name[language],
    columns: [
      { header: t.time },
      { header: t.actual, numeric: true },
      { header: t.comparison, numeric: true },
      { header: t.difference, numeric: true },
    ],
    rows: result.measured.reports[result.method].effects.map(
      ({ time, actual, synthetic, effect }) => [
        timeName(desk, String(time)),
        desk.points(actual),
        desk.points(synthetic),
        desk.signed(effect),
      ],
    ),
  };
}

/** The gap, before what the same question finds in made-up areas where nothing happened. */
export function gapLines(desk: Desk): LineChart {
  const { t, result, language, conclusion } = desk;
  const { times, areaGaps } = result.measured;
  const gaps = result.measured.reports[result.method].effects.map(({ effect }) => effect);
  const spread = times.map((time, at) => {
    const sorted = areaGaps.map((area) => area[at] ?? 0).sort((one, other) => one - other);
    return { at: dayOf(time), low: shareOf(sorted, 0.1), high: shareOf(sorted, 0.9) };
  });
  const end = spread.at(-1);
  return {
    kind: 'lines',
    language,
    unit: 'number',
    title:
      conclusion.verdict === 'lower' || conclusion.verdict === 'higher'
        ? t.gapTitleOutside
        : t.gapTitleInside,
    subtitle: t.gapSubtitle(areaGaps.length),
    fromZero: true,
    programme: programmeOf(desk),
    lines: [
      ...areaGaps.map((area) => ({ label: '', accent: false, points: pointsOf(desk, area) })),
      {
        label: t.middle,
        accent: false,
        points: spread.map(({ at, low, high }) => ({ at, value: rounded(desk, (low + high) / 2) })),
        bands: [
          spread.map(({ at, low, high }) => ({
            at,
            low: rounded(desk, low),
            high: rounded(desk, high),
          })),
        ],
      },
      { label: t.difference, accent: true, points: pointsOf(desk, gaps) },
    ],
    alternative: t.gapAlternative(
      timeName(desk, times.at(-1) ?? ''),
      desk.signed(gaps.at(-1) ?? 0),
      desk.signed(end?.low ?? 0),
      desk.signed(end?.high ?? 0),
    ),
    table: {
      caption: t.gapHeading,
      columns: [
        { header: t.time },
        { header: t.difference, numeric: true },
        { header: t.low, numeric: true },
        { header: t.high, numeric: true },
      ],
      rows: times.map((time, at) => [
        timeName(desk, time),
        desk.signed(gaps[at] ?? 0),
        desk.signed(spread[at]?.low ?? 0),
        desk.signed(spread[at]?.high ?? 0),
      ]),
    },
  };
}

const shareOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? 0;

/** Least weight that is worth a name. */
const shownWeight = 0.005;

/** Which neighbourhoods make the comparison, and where they lie. */
export function weightsMap(desk: Desk): AreaMap | undefined {
  const { t, f, result, language, places } = desk;
  const { weights, leaveOneOut } = result.measured.reports[result.method];
  const heavy = weights.flatMap(({ unit, weight }) => {
    const place = places.get(unit);
    return place === undefined || weight < shownWeight ? [] : [{ place, weight }];
  });
  const [first] = heavy;
  if (first === undefined) return undefined;
  const drawn = new Set(desk.shapes.map(({ areaId }) => areaId));
  const all = heavy.every(({ place }) => drawn.has(place.code));
  const without = new Map(leaveOneOut?.map(({ left, meanEffect }) => [left, meanEffect]));
  return {
    kind: 'map',
    language,
    title: t.weightsTitle(heavy.length, first.place.name),
    subtitle: t.weightsSubtitle,
    sizeLabel: t.weight,
    shareLabel: t.weight,
    accentLabel: t.comparison,
    ...(all
      ? {
          shapes: desk.shapes,
          outlined: { label: desk.design.name, ids: result.measured.treated },
        }
      : {}),
    areas: heavy.map(({ place, weight }) => ({
      id: place.code,
      label: place.name,
      longitude: place.longitude,
      latitude: place.latitude,
      accent: true,
      size: Math.round(100 * weight),
      share: weight,
    })),
    alternative: heavy.map(({ place, weight }) => `${place.name} ${f.share(weight)}`).join(', '),
    table: {
      caption: t.weightsHeading,
      columns: [
        { header: t.neighbourhood },
        { header: t.weight, numeric: true },
        { header: t.without, numeric: true },
      ],
      rows: heavy.map(({ place, weight }) => [
        place.name,
        f.share(weight),
        without.has(place.code) ? desk.signed(without.get(place.code) ?? 0) : '–',
      ]),
    },
  };
}

/** Neighbourhoods of the programme beside the others, against the last period before the start. */
export function studyLine(desk: Desk): LineChart {
  const { t, result, language } = desk;
  const { study, times } = result.measured;
  const alike =
    result.measured.parallel > usualLevel && (study.trendsBefore?.pValue ?? 1) > usualLevel;
  const ends = study.estimates.map(({ effect, error }) => ({
    low: effect - reach * error,
    high: effect + reach * error,
  }));
  const rows = times.map((time, at) => [
    timeName(desk, time),
    desk.signed(study.estimates[at]?.effect ?? 0),
    desk.signed(ends[at]?.low ?? 0),
    desk.signed(ends[at]?.high ?? 0),
  ]);
  return {
    kind: 'lines',
    language,
    unit: 'number',
    title: alike ? t.studyAlike : t.studyApart,
    subtitle: t.studySubtitle,
    fromZero: true,
    programme: programmeOf(desk),
    lines: [
      {
        label: t.studyLine,
        accent: true,
        points: pointsOf(
          desk,
          study.estimates.map(({ effect }) => effect),
        ),
        bands: [
          times.map((time, at) => ({
            at: dayOf(time),
            low: rounded(desk, ends[at]?.low ?? 0),
            high: rounded(desk, ends[at]?.high ?? 0),
          })),
        ],
      },
    ],
    alternative: rows.map((row) => row.slice(0, 2).join(' ')).join(', '),
    table: {
      caption: t.studyHeading,
      columns: [
        { header: t.time },
        { header: t.difference, numeric: true },
        { header: t.low95, numeric: true },
        { header: t.high95, numeric: true },
      ],
      rows,
    },
  };
}

const reach = 1.959963984540054;
const usualLevel = 0.05;

/** Places that are called by name in a sentence. */
export const namesOf = (desk: Desk, codes: readonly string[]): string =>
  codes.map((code) => nameOf(desk, code)).join(', ');
