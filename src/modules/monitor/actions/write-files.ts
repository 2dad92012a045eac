import { stringify } from 'csv-stringify/sync';
import type { Measure } from '#facts/indicators/definition.ts';
import { measureSql } from '#facts/indicators/measure-sql.ts';
import type { Language } from '#web/words.ts';
import { indicatorsOf } from '../chapters/about.ts';
import type { Edition } from './make-edition.ts';
import { hiddenBelow, roundedTo, type ShownFigure } from './publish-figures.ts';
import { figureNames } from './request-figures.ts';
import { figureRows } from './write-figures.ts';

/** CSV by RFC 4180, decimal points, one published number a row; a text cannot act as a formula. */
export function csvOf(edition: Edition, language: Language): string {
  const { snapshot } = edition;
  const rows = figureRows(edition, language).map((row) => ({
    ...row,
    shown: row.shown ? 1 : 0,
    snapshot: snapshot.number,
    reference_date: snapshot.referenceDate,
    synthetic: snapshot.synthetic ? 1 : 0,
  }));
  return stringify(rows, { header: true, escape_formulas: true });
}

/** The same as a file of text. */
export const jsonFileOf = (edition: Edition, language: Language): string =>
  `${JSON.stringify(jsonOf(edition, language), null, 2)}\n`;

/** The same figures with their definitions and the queries that count them, for machines. */
function jsonOf(edition: Edition, language: Language) {
  const { snapshot, period, compared, now } = edition;
  return {
    period: period.id,
    compared: compared.id,
    synthetic: snapshot.synthetic,
    snapshot: {
      number: snapshot.number,
      referenceDate: snapshot.referenceDate,
      takenAt: snapshot.takenAt,
      version: snapshot.version,
      definitions: snapshot.definitions,
      scale: snapshot.scale,
    },
    rounding: { to: roundedTo, hiddenBelow },
    definitions: indicatorsOf(edition).map(
      ({ id, name, definition, unit, basis, since, direction }) => ({
        id,
        name: name[language],
        definition: definition[language],
        unit: unit[language],
        basis: basis[language],
        since,
        direction,
      }),
    ),
    queries: figureNames.map((name) => queriesOf(now[name])),
    figures: figureRows(edition, language),
  };
}

/** The SQL on the snapshot by which a figure is counted, before the publication rule. */
function queriesOf({ indicator, by }: ShownFigure) {
  const sqlOf = (measure: Measure) =>
    measureSql(
      measure,
      by.filter((dimension) => measure.dimensions.includes(dimension)),
    );
  return {
    indicator: indicator.id,
    by,
    counted: sqlOf(indicator.numerator),
    dividedBy: 'denominator' in indicator ? sqlOf(indicator.denominator) : null,
  };
}
