import type { Group } from '#facts/indicators/figure.ts';
import { beginOf } from '#facts/indicators/moment.ts';
import type { ShownFigure } from '../actions/publish-figures.ts';
import type { FigureName } from '../actions/request-figures.ts';
import {
  countAt,
  type Desk,
  type KeyFigure,
  valueAt,
  writeDifference,
  writeValue,
  writeValueDifference,
  written,
} from './chapter.ts';

/** A count of a group, beside that of the compared period. */
export function countFigure(desk: Desk, source: FigureName, label: string, at: Group): KeyFigure {
  const { t, f, edition } = desk;
  const now = countAt(edition.now[source], at);
  const then = countAt(edition.then[source], at);
  const last = countAt(edition.last[source], at);
  const write = (count: number | null) => written(count, (shown) => f.number(shown));
  return {
    label,
    value: now === null ? absent(desk, source) : f.number(now),
    change:
      now === null || then === null
        ? undefined
        : t.before(edition.compared.id, f.number(then), writeDifference(desk, now, then)),
    last: write(last),
    then: write(then),
    step: writeDifference(desk, now, last),
    source,
  };
}

/** A share, a mean or a rate of a group, beside that of the compared period. */
export function valueFigure(desk: Desk, source: FigureName, label: string, at: Group): KeyFigure {
  const { t, edition } = desk;
  const { indicator } = edition.now[source];
  const now = valueAt(edition.now[source], at);
  const then = valueAt(edition.then[source], at);
  const last = valueAt(edition.last[source], at);
  const write = (value: number | null) =>
    written(value, (shown) => writeValue(desk, indicator, shown));
  return {
    label,
    value: now === null ? absent(desk, source) : writeValue(desk, indicator, now),
    change:
      now === null || then === null
        ? undefined
        : t.beforeValue(edition.compared.id, writeValue(desk, indicator, then)),
    last: write(last),
    then: write(then),
    step: writeValueDifference(desk, indicator, now, last),
    source,
  };
}

/** Why there is no number: too small to show, or of before it was recorded. */
function absent({ t, f, edition }: Desk, source: FigureName): string {
  const figure = edition.now[source];
  return isRecorded(figure) ? t.notShown : t.notRecorded(f.day(figure.indicator.since));
}

/** Which figures of this, the compared or the last period are of before they were recorded, by the day from which. */
export function notRecordedPoints(
  { t, f, language, edition: { now, then, last } }: Desk,
  sources: readonly FigureName[],
): readonly string[] {
  const lacking = sources
    .filter((name) => [now[name], then[name], last[name]].some((figure) => !isRecorded(figure)))
    .map((name) => now[name].indicator);
  const days = [...new Set(lacking.map(({ since }) => since))].toSorted();
  return days.map((day) => {
    const names = lacking.filter(({ since }) => since === day).map(({ name }) => name[language]);
    return t.recordedFrom(f.day(day), names.join('; '));
  });
}

const isRecorded = ({ moment, indicator }: ShownFigure): boolean =>
  beginOf(moment) >= indicator.since;
