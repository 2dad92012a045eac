import { type DimensionId, dimensions, unknown } from '#facts/indicators/dimensions.ts';
import type { Language } from '#web/words.ts';
import type { Edition } from './make-edition.ts';
import type { ShownFigure } from './publish-figures.ts';
import { figureNames } from './request-figures.ts';

/** A published number in a row of its own, for CSV and JSON: what it counts, of whom, when. */
export type FigureRow = {
  readonly period: string;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  /** A day, or the first day and the first day after: `2024-01-01/2024-05-01`. */
  readonly moment: string;
  /** `leeftijd=25 tot 35 jaar; …`; empty for the whole. */
  readonly group: string;
  /** Rounded to five; empty when it may not be shown. */
  readonly count: number | null;
  readonly value: number | null;
  readonly shown: boolean;
};

/** All figures of an edition, of its period and of the compared one. */
export function figureRows(edition: Edition, language: Language): readonly FigureRow[] {
  const seen = new Set<string>();
  const rows = (['now', 'then'] as const).flatMap((when) =>
    figureNames.flatMap((name) =>
      rowsOf(
        edition[when][name],
        when === 'now' ? edition.period.id : edition.compared.id,
        language,
      ),
    ),
  );
  // The same number in two chapters is one row here.
  return rows.filter(({ period, indicator, moment, group }) => {
    const key = [period, indicator, moment, group].join('|');
    return seen.has(key) ? false : seen.add(key);
  });
}

function rowsOf(figure: ShownFigure, period: string, language: Language): readonly FigureRow[] {
  const { indicator, moment } = figure;
  return figure.cells.map(({ at, count, value }) => ({
    period,
    indicator: indicator.id,
    name: indicator.name[language],
    unit: indicator.unit[language],
    moment: momentText(moment),
    group: Object.entries(at)
      .map(([id, code]) => groupText(id as DimensionId, code, language))
      .join('; '),
    count,
    value: value === null ? null : Number(value.toFixed(4)),
    shown: value !== null,
  }));
}

function groupText(id: DimensionId, code: string, language: Language): string {
  const { name, values } = dimensions[id];
  const listed = values === 'places' ? [] : values;
  const label = [...listed, unknown].find((known) => known.code === code)?.label[language] ?? code;
  return `${name[language]}=${label}`;
}

export function momentText(moment: ShownFigure['moment']): string {
  if (moment.kind === 'day') return moment.day;
  return moment.kind === 'year' ? String(moment.year) : `${moment.from}/${moment.until}`;
}
