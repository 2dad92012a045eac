import { Chart } from '#web/chart.tsx';
import { Disclosure } from '#web/disclosure.tsx';
import { Figure, Figures } from '#web/figure.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import { SubNavigation } from '#web/sub-navigation.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import type { FigureName } from '../actions/request-figures.ts';
import { readingRules } from '../chapters/about.ts';
import type { Chapter, Desk } from '../chapters/chapter.ts';

const contentsId = 'contents';

type MonitorProps = {
  readonly desk: Desk;
  readonly chapters: readonly Chapter[];
  /** Where the definition of a figure stands. */
  readonly definitionHref: (name: FigureName) => string;
};

/** The monitor of a period: how to read it, and its chapters. */
export function Monitor({ desk, chapters, definitionHref }: MonitorProps) {
  return (
    <>
      <Disclosure summary={desk.t.howToRead}>
        <List items={readingRules(desk)} />
      </Disclosure>
      <SubNavigation
        id={contentsId}
        label={desk.t.chapters}
        url=""
        entries={chapters.map(({ id, title }) => ({ href: `#${id}`, label: title }))}
      />
      {chapters.map((chapter) => (
        <ChapterPart desk={desk} chapter={chapter} definitionHref={definitionHref} />
      ))}
    </>
  );
}

type ChapterProps = Omit<MonitorProps, 'chapters'> & { readonly chapter: Chapter };

function ChapterPart({ desk, chapter, definitionHref }: ChapterProps) {
  const { language, edition } = desk;
  return (
    <section id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
      <Heading level={2} id={`${chapter.id}-title`}>
        {chapter.title}
      </Heading>
      <Paragraph>{chapter.message}</Paragraph>
      {chapter.points && chapter.points.length > 0 && <List items={chapter.points} />}
      {chapter.figures.length > 0 && (
        <Figures>
          {chapter.figures.map(({ label, value, change, source }) => (
            <Figure
              language={language}
              label={label}
              value={value}
              change={change}
              definitionHref={definitionHref(source)}
              moment={momentOf(desk, source)}
              source={desk.t.snapshotName(String(edition.snapshot.number))}
            />
          ))}
        </Figures>
      )}
      {chapter.said && (
        <List
          items={chapter.said.map(({ id, title, message }) => (
            <>
              <Link href={`#${id}`}>{title}</Link>: {message}
            </>
          ))}
        />
      )}
      {chapter.charts.map(({ id, chart }) => (
        <Chart id={id} chart={chart} />
      ))}
      {chapter.tables?.map(({ id, table, folded }) => {
        const view = (
          <PlainTableView id={`${id}-table`} table={table} empty={desk.t.hiddenMessage} />
        );
        return folded ? <Disclosure summary={table.caption}>{view}</Disclosure> : view;
      })}
      <Definitions desk={desk} chapter={chapter} definitionHref={definitionHref} />
    </section>
  );
}

/** Each indicator once, though several figures may show it. */
function Definitions({ desk, chapter, definitionHref }: ChapterProps) {
  const indicatorOf = (name: FigureName) => desk.edition.now[name].indicator;
  const named = chapter.sources.filter(
    (name, index, all) =>
      all.findIndex((other) => indicatorOf(other) === indicatorOf(name)) === index,
  );
  if (named.length === 0) return null;
  return (
    <Paragraph>
      {desk.t.definitionsOf}:{' '}
      {named.map((name, index) => (
        <>
          {index > 0 && ', '}
          <Link href={definitionHref(name)}>{indicatorOf(name).name[desk.language]}</Link>
        </>
      ))}
      . <Link href={`#${contentsId}`}>{desk.t.toContents}</Link>
    </Paragraph>
  );
}

/** The day that a figure speaks of, or the months. */
function momentOf({ t, edition }: Desk, name: FigureName) {
  const { moment } = edition.now[name];
  if (moment.kind === 'day') return { day: moment.day };
  if (moment.kind === 'year') return { period: String(moment.year) };
  // A cohort is of the same months of a year before.
  return { period: `${t.months(edition.period.number)} ${moment.from.slice(0, 4)}` };
}
