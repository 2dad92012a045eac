import type { Group } from '#facts/indicators/figure.ts';
import type { FigureName } from '../actions/request-figures.ts';
import { countAbsence, isRecorded, valueAbsence } from './absence.ts';
import {
  countAt,
  type Desk,
  findCell,
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
  const figure = edition.now[source];
  const now = countAt(figure, at);
  const then = countAt(edition.then[source], at);
  const last = countAt(edition.last[source], at);
  const write = (count: number | null) => written(count, (shown) => f.number(shown));
  return {
    label,
    value: write(now),
    change:
      now === null || then === null
        ? countAbsence(desk, figure, findCell(figure, at))
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
  const figure = edition.now[source];
  const { indicator } = figure;
  const now = valueAt(figure, at);
  const then = valueAt(edition.then[source], at);
  const last = valueAt(edition.last[source], at);
  const write = (value: number | null) =>
    written(value, (shown) => writeValue(desk, indicator, shown));
  return {
    label,
    value: write(now),
    change:
      now === null || then === null
        ? valueAbsence(desk, figure, findCell(figure, at))
        : t.beforeValue(edition.compared.id, writeValue(desk, indicator, then)),
    last: write(last),
    then: write(then),
    step: writeValueDifference(desk, indicator, now, last),
    source,
  };
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
