import { type DimensionId, dimensions, unknown } from '#facts/indicators/dimensions.ts';
import type { Group } from '#facts/indicators/figure.ts';
import { keyOf } from '#facts/indicators/groups.ts';
import type { Language } from '#web/words.ts';
import { countAbsence, valueAbsence } from '../chapters/absence.ts';
import { type Desk, deskOf } from '../chapters/chapter.ts';
import type { Edition } from './make-edition.ts';
import type { ShownFigure } from './publish-figures.ts';
import { figureNames } from './request-figures.ts';

/** A published number in a row of its own, for CSV and JSON: what it counts, of whom, when. */
export type FigureRow = {
  /** The period whose monitor tells it; empty for the line through the years. */
  readonly period: string;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  /** A day, or the first day and the first day after: `2024-01-01/2024-05-01`. */
  readonly moment: string;
  /** `leeftijd=25 tot 35 jaar; …`; empty for the whole. */
  readonly group: string;
  /** The same in codes: `age_band=age_25_35,side=zuid`. */
  readonly codes: string;
  /** Rounded to five; empty when it may not be shown. */
  readonly count: number | null;
  /** What the value divides by, rounded to five; empty for a count. */
  readonly denominator: number | null;
  readonly value: number | null;
  readonly shown: boolean;
  /** Why the value, or else the count, is empty; '' when both stand there. */
  readonly absent: string;
};

/** All figures of an edition, of its period, the compared one and the line through the years. */
export function figureRows(edition: Edition, language: Language): readonly FigureRow[] {
  const { period, compared, now, then, series } = edition;
  const desk = deskOf(edition, language);
  const rows = [
    ...figureNames.flatMap((name) => rowsOf(desk, now[name], period.id)),
    ...figureNames.flatMap((name) => rowsOf(desk, then[name], compared.id)),
    ...series.flatMap((figure) => rowsOf(desk, figure, '')),
  ];
  // The same number in two chapters is one row here.
  const seen = new Set<string>();
  return rows.filter(({ indicator, moment, codes }) => {
    const key = [indicator, moment, codes].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

function rowsOf(desk: Desk, figure: ShownFigure, period: string): readonly FigureRow[] {
  const { language } = desk;
  const { indicator, moment } = figure;
  return figure.cells.map((cell) => {
    const { at, count, denominator, value } = cell;
    return {
      period,
      indicator: indicator.id,
      name: indicator.name[language],
      unit: indicator.unit[language],
      moment: momentText(moment),
      group: groupText(at, language),
      codes: keyOf(at),
      count,
      denominator: denominator ?? null,
      value: value === null ? null : Number(value.toFixed(4)),
      shown: value !== null,
      absent: valueAbsence(desk, figure, cell) || countAbsence(desk, figure, cell),
    };
  });
}

const groupText = (at: Group, language: Language): string =>
  Object.entries(at)
    .map(([id, code]) => {
      const { name, values } = dimensions[id as DimensionId];
      const listed = values === 'places' ? [] : values;
      const label = [...listed, unknown].find((known) => known.code === code)?.label[language];
      return `${name[language]}=${label ?? code}`;
    })
    .join('; ');

function momentText(moment: ShownFigure['moment']): string {
  if (moment.kind === 'day') return moment.day;
  return moment.kind === 'year' ? String(moment.year) : `${moment.from}/${moment.until}`;
}
