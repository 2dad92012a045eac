import type { Indicator, Measure, Moment } from '#facts/indicators/definition.ts';
import { measureSql } from '#facts/indicators/measure-sql.ts';
import type { Manifest } from '#facts/snapshot/manifest.ts';
import { addDays } from '#kernel/day.ts';
import { Code } from '#web/code.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { type Column, Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { ShownFigure } from '../actions/publish-figures.ts';
import { words } from '../words.ts';

type DefinitionsProps = {
  readonly language: Language;
  readonly indicators: readonly Indicator[];
  readonly hrefOf: (indicator: Indicator) => string;
};

/** All figures that the product knows, each with its one definition. */
export function Definitions({ language, indicators, hrefOf }: DefinitionsProps) {
  const t = pick(words, language);
  const columns: readonly Column<Indicator>[] = [
    {
      header: t.indicator,
      rowHeader: true,
      cell: (indicator) => <Link href={hrefOf(indicator)}>{indicator.name[language]}</Link>,
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
      stacks
    />
  );
}

type DefinitionProps = {
  readonly language: Language;
  readonly indicator: Indicator;
  /** The figure of the monitor that led here, when one did. */
  readonly figure: ShownFigure | undefined;
  readonly snapshot: Manifest | undefined;
};

/** What a figure means, where it comes from, and how anyone with the snapshot computes it again. */
export function Definition({ language, indicator, figure, snapshot }: DefinitionProps) {
  const t = pick(words, language);
  const f = formatting(language);
  const by = figure?.by ?? [];
  return (
    <>
      <Paragraph>{indicator.definition[language]}</Paragraph>
      <Facts
        facts={[
          ...meaningOf(language, indicator),
          ...(figure === undefined
            ? []
            : [{ term: t.moment, value: momentText(language, figure.moment) }]),
          ...(snapshot === undefined
            ? []
            : [
                { term: t.referenceDate, value: f.day(snapshot.referenceDate) },
                {
                  term: t.snapshot,
                  value: t.snapshotText(
                    String(snapshot.number),
                    f.moment(Date.parse(snapshot.takenAt)),
                    snapshot.version,
                  ),
                },
              ]),
        ]}
      />
      <Heading level={2}>{t.query}</Heading>
      <Paragraph>{t.queryLead}</Paragraph>
      {figure && (
        <Paragraph>
          {t.parameters}: {parametersOf(figure.moment)}.
        </Paragraph>
      )}
      {measuresOf(language, indicator).map(({ id, term, measure }) => (
        <Code
          id={`sql-${id}`}
          label={`${term}: ${measure.counted[language]}`}
          text={measureSql(
            measure,
            by.filter((dimension) => measure.dimensions.includes(dimension)),
          )}
        />
      ))}
    </>
  );
}

/** What is counted, in which unit, by which law: the same on its page and in a file. */
export function meaningOf(language: Language, indicator: Indicator) {
  const t = pick(words, language);
  const f = formatting(language);
  const { unit, basis, since, direction, target } = indicator;
  const better = {
    lower: t.directionLower,
    higher: t.directionHigher,
    none: t.directionNone,
  }[direction];
  return [
    ...measuresOf(language, indicator).map(({ term, measure }) => ({
      term,
      value: measure.counted[language],
    })),
    { term: t.unit, value: unit[language] },
    { term: t.basis, value: basis[language] },
    { term: t.since, value: f.day(since) },
    { term: t.direction, value: better },
    ...(target === undefined
      ? []
      : [
          {
            term: t.targetOf,
            value: t.targetText(f.number(target.value), f.day(target.by), target.source[language]),
          },
        ]),
  ];
}

type NamedMeasure = {
  readonly id: 'counted' | 'divided';
  readonly term: string;
  readonly measure: Measure;
};

function measuresOf(language: Language, indicator: Indicator): readonly NamedMeasure[] {
  const t = pick(words, language);
  const counted = { id: 'counted', term: t.counted, measure: indicator.numerator } as const;
  if (!('denominator' in indicator)) return [counted];
  return [counted, { id: 'divided', term: t.dividedBy, measure: indicator.denominator }];
}

function momentText(language: Language, moment: Moment): string {
  const [t, f] = [pick(words, language), formatting(language)];
  if (moment.kind === 'day') return f.day(moment.day);
  if (moment.kind === 'year') return String(moment.year);
  return t.fromUntil(f.day(moment.from), f.day(addDays(moment.until, -1)));
}

/** As they stand in the SQL: `$from = 2026-05-01, $until = 2026-09-01`. */
function parametersOf(moment: Moment): string {
  return Object.entries(moment)
    .filter(([name]) => name !== 'kind')
    .map(([name, value]) => `$${name} = ${value}`)
    .join(', ');
}
