import { Chart } from '#web/chart.tsx';
import { Figure, Figures } from '#web/figure.tsx';
import { FilterForm } from '#web/form.tsx';
import { Notice } from '#web/notice.tsx';
import { SubNavigation } from '#web/sub-navigation.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import type { FigureName } from '../actions/request-figures.ts';
import { periodName } from '../chapters/blocks.ts';
import type { Chapter, Desk } from '../chapters/chapter.ts';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';

type MonitorProps = {
  readonly desk: Desk;
  readonly chapters: readonly Chapter[];
  /** To choose from, newest first; none in a file that stands alone. */
  readonly periods: readonly FourMonthPeriod[];
};

/** The monitor of a period: what to show, the chapters, what to take along. */
export function Monitor({ desk, chapters, periods }: MonitorProps) {
  const { t, f, edition } = desk;
  const { snapshot, period, compared } = edition;
  const query = `period=${period.id}&compare=${compared.id}&lang=${desk.language}`;
  const provisional = Object.values(edition.now).some((figure) => figure.provisional);
  return (
    <>
      {periods.length > 0 && <PeriodForm desk={desk} periods={periods} />}
      {provisional && (
        <Notice kind="warning" language={desk.language}>
          {t.provisional}
        </Notice>
      )}
      <Paragraph>{t.rule}</Paragraph>
      {snapshot.scale !== null && snapshot.scale !== 1 && (
        <Paragraph>{t.scaled(f.share(snapshot.scale))}</Paragraph>
      )}
      <SubNavigation
        label={t.chapters}
        url=""
        entries={chapters.map(({ id, title }) => ({ href: `#${id}`, label: title }))}
      />
      {chapters.map((chapter) => (
        <ChapterPart desk={desk} chapter={chapter} />
      ))}
      {periods.length > 0 && (
        <section>
          <Heading level={2}>{t.take}</Heading>
          <ul class="utrecht-unordered-list">
            {['pdf', 'csv', 'json'].map((format) => (
              <li>
                <Link href={`/monitor/${format}?${query}`}>{t.takeAs(format.toUpperCase())}</Link>
              </li>
            ))}
            <li>
              <Link href={`/monitor/definitions?period=${period.id}`}>{t.definitions}</Link>
            </li>
          </ul>
        </section>
      )}
    </>
  );
}

function PeriodForm({
  desk,
  periods,
}: {
  readonly desk: Desk;
  readonly periods: readonly FourMonthPeriod[];
}) {
  const { t, edition, language } = desk;
  const choices = periods.map((period) => ({
    value: period.id,
    label: `${period.id}: ${periodName(desk, period)}`,
  }));
  const compared = choices.some(({ value }) => value === edition.compared.id)
    ? choices
    : [
        ...choices,
        {
          value: edition.compared.id,
          label: `${edition.compared.id}: ${periodName(desk, edition.compared)}`,
        },
      ];
  return (
    <FilterForm
      language={language}
      action="/monitor"
      fields={[
        { kind: 'select', name: 'period', label: t.choosePeriod, choices },
        { kind: 'select', name: 'compare', label: t.chooseCompared, choices: compared },
      ]}
      values={{ period: edition.period.id, compare: edition.compared.id }}
      submit={t.show}
    />
  );
}

function ChapterPart({ desk, chapter }: { readonly desk: Desk; readonly chapter: Chapter }) {
  const { t, edition, language } = desk;
  const source = t.snapshotName(String(edition.snapshot.number));
  return (
    <section id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
      <Heading level={2} id={`${chapter.id}-title`}>
        {chapter.title}
      </Heading>
      <Paragraph>{chapter.message}</Paragraph>
      {chapter.figures.length > 0 && (
        <Figures>
          {chapter.figures.map((figure) => (
            <Figure
              language={language}
              label={figure.label}
              value={figure.value}
              change={figure.change}
              definitionHref={definitionHref(desk, figure.source)}
              referenceDate={lastDayOf(desk, figure.source)}
              source={source}
            />
          ))}
        </Figures>
      )}
      {chapter.charts.map(({ id, chart }) => (
        <Chart id={id} chart={chart} />
      ))}
      <Paragraph>
        {t.definitionsOf}:{' '}
        {chapter.sources.map((name, index) => (
          <>
            {index > 0 && ', '}
            <Link href={definitionHref(desk, name)}>
              {edition.now[name].indicator.name[language]}
            </Link>
          </>
        ))}
        .
      </Paragraph>
    </section>
  );
}

const definitionHref = ({ edition }: Desk, name: FigureName): string =>
  `/monitor/definitions/${edition.now[name].indicator.id}?period=${edition.period.id}&figure=${name}`;

/** The day that a figure speaks of: of a period, the first day after it. */
function lastDayOf({ edition }: Desk, name: FigureName) {
  const { moment } = edition.now[name];
  return moment.kind === 'day' ? moment.day : edition.period.until;
}
