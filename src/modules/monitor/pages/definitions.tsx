import { measureSql } from '#facts/indicators/compute.ts';
import type { Indicator, Measure } from '#facts/indicators/definition.ts';
import { Facts } from '#web/facts.tsx';
import { type Column, Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import type { ShownFigure } from '../actions/publish-figures.ts';
import { momentText } from '../actions/write-figures.ts';
import type { Desk } from '../chapters/chapter.ts';

type DefinitionsProps = { readonly desk: Desk; readonly indicators: readonly Indicator[] };

/** All figures that the product knows, each with its one definition. */
export function Definitions({ desk, indicators }: DefinitionsProps) {
  const { t, language, edition } = desk;
  const columns: readonly Column<Indicator>[] = [
    {
      header: t.indicator,
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link href={`/monitor/definitions/${id}?period=${edition.period.id}`}>
          {name[language]}
        </Link>
      ),
    },
    { header: t.definition, cell: ({ definition }) => definition[language] },
    { header: t.unit, cell: ({ unit }) => unit[language] },
    { header: t.basis, cell: ({ basis }) => basis[language] },
  ];
  return (
    <Table
      id="definitions"
      caption={t.definitionsTitle}
      columns={columns}
      rows={indicators}
      empty={t.hiddenMessage}
    />
  );
}

type DefinitionProps = {
  readonly desk: Desk;
  readonly indicator: Indicator;
  /** The figure of the monitor that led here, when one did. */
  readonly figure: ShownFigure | undefined;
};

/** What a figure means, where it comes from, and how anyone with the snapshot computes it again. */
export function Definition({ desk, indicator, figure }: DefinitionProps) {
  const { t, f, language, edition } = desk;
  const { snapshot } = edition;
  const direction = {
    lower: t.directionLower,
    higher: t.directionHigher,
    none: t.directionNone,
  }[indicator.direction];
  const measures: readonly (readonly [string, Measure])[] = [
    [t.counted, indicator.numerator],
    ...('denominator' in indicator ? [[t.dividedBy, indicator.denominator] as const] : []),
  ];
  const by = figure?.by ?? [];
  return (
    <>
      <Paragraph>{indicator.definition[language]}</Paragraph>
      <Facts
        facts={[
          ...measures.map(([term, { counted }]) => ({ term, value: counted[language] })),
          { term: t.unit, value: indicator.unit[language] },
          { term: t.basis, value: indicator.basis[language] },
          { term: t.since, value: f.day(indicator.since) },
          { term: t.direction, value: direction },
          ...(figure === undefined ? [] : [{ term: t.moment, value: momentText(figure.moment) }]),
          { term: t.referenceDate, value: f.day(snapshot.referenceDate) },
          {
            term: t.snapshot,
            value: t.snapshotText(
              String(snapshot.number),
              f.moment(Date.parse(snapshot.takenAt)),
              snapshot.version,
            ),
          },
        ]}
      />
      <Heading level={2}>{t.query}</Heading>
      <Paragraph>{t.queryLead}</Paragraph>
      {measures.map(([term, measure]) => (
        <>
          <Heading level={3}>{term}</Heading>
          <pre class="ws-code" tabindex={0} aria-label={`${term}, SQL`}>
            {measureSql(
              measure,
              by.filter((dimension) => measure.dimensions.includes(dimension)),
            )}
          </pre>
        </>
      ))}
      <Paragraph>{t.rule}</Paragraph>
    </>
  );
}
