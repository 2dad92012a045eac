import { dimensions, unknown } from '#facts/indicators/dimensions.ts';
import { addMonths, getDay } from '#kernel/day.ts';
import { Chart } from '#web/chart.tsx';
import type { LineChart } from '#web/charts/content.ts';
import { FilterForm } from '#web/form.tsx';
import { type Formatting, formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { type ExitGroup, exitGroups, readExits } from '../actions/read-exits.ts';
import { withSnapshot } from '../actions/with-snapshot.ts';
import { type ExitCurve, type ExitCurves, exitCurves, type Share } from '../rules/exit-curves.ts';
import { words } from '../words.ts';
import type { EvaluationHouse } from './house.ts';
import { noSnapshot } from './no-snapshot.tsx';

type Asked = { readonly by: ExitGroup; readonly from: string; readonly to: string };

/** From here on inflow is on record with its reason. */
const firstYear = 2009;

export const curvesPage = ({ snapshots }: EvaluationHouse): Route => ({
  route: 'GET /evaluation/curves',
  handle: async (visit) => {
    const { language, context } = visit;
    const t = pick(words, language);
    const read = await withSnapshot(snapshots, async (reader) => {
      const lastYear = Number(reader.manifest.referenceDate.slice(0, 4));
      const asked: Asked = {
        by: exitGroups.find((known) => known === context.req.query('by')) ?? 'side',
        from: context.req.query('from') ?? String(lastYear - 5),
        to: context.req.query('to') ?? String(lastYear),
      };
      const [from, to] = [Number(asked.from), Number(asked.to)];
      const valid = [from, to].every(
        (year) => Number.isInteger(year) && year >= firstYear && year <= lastYear,
      );
      const counts =
        valid && from <= to ? await readExits(reader, asked.by, { from, to }) : undefined;
      return { asked, lastYear, curves: counts && exitCurves(counts) };
    });
    if (read === undefined) return noSnapshot(visit);
    const { asked, lastYear, curves } = read;
    return visit.page({
      title: t.curves,
      lead: t.curvesLead,
      breadcrumb: [{ href: '/evaluation', label: t.navigation }],
      invalid: curves === undefined,
      status: curves === undefined ? 400 : 200,
      body: (
        <>
          <FilterForm
            language={language}
            action="/evaluation/curves"
            fields={[
              {
                kind: 'select',
                name: 'by',
                label: t.groupBy,
                choices: exitGroups.map((value) => ({
                  value,
                  label: dimensions[value].name[language],
                })),
              },
              {
                kind: 'text',
                name: 'from',
                label: t.cameInFrom,
                inputmode: 'numeric',
                short: true,
              },
              { kind: 'text', name: 'to', label: t.cameInTo, inputmode: 'numeric', short: true },
            ]}
            values={asked}
            errors={
              curves === undefined
                ? { from: t.badYears(String(firstYear), String(lastYear)) }
                : undefined
            }
            submit={t.show}
          />
          {curves !== undefined && <Curves curves={curves} asked={asked} language={language} />}
          <Paragraph>
            <Link href="/evaluation/instruments">{t.alike}</Link>
          </Paragraph>
        </>
      ),
    });
  },
});

type CurvesProps = {
  readonly curves: ExitCurves;
  readonly asked: Asked;
  readonly language: Language;
};

function Curves({ curves: { curves, hidden, ...alike }, asked, language }: CurvesProps) {
  const t = pick(words, language);
  const f = formatting(language);
  const nameOf = groupName(asked.by, language);
  if (curves.length === 0) {
    return (
      <Notice kind="info" language={language}>
        {t.noCurves}
      </Notice>
    );
  }
  return (
    <>
      <Chart id="curves" chart={chartOf(curves, asked, language)} />
      {alike.samePace !== undefined && (
        <Paragraph>{t.samePace(chance(alike.samePace, f))}</Paragraph>
      )}
      {alike.sameToWork !== undefined && (
        <Paragraph>{t.sameToWork(chance(alike.sameToWork, f))}</Paragraph>
      )}
      <Paragraph>{t.describedNotCaused}</Paragraph>
      {hidden.length > 0 && <Paragraph>{t.hiddenGroups(hidden.map(nameOf).join(', '))}</Paragraph>}
    </>
  );
}

const chance = (value: number, f: Formatting): string =>
  value < 0.001 ? `< ${f.number(0.001, 3)}` : f.number(value, 3);

function groupName(by: ExitGroup, language: Language): (code: string) => string {
  const { values } = dimensions[by];
  const codes = values === 'places' ? [] : values;
  return (code) =>
    [...codes, unknown].find((known) => known.code === code)?.label[language] ?? code;
}

/** A clock of months drawn on a calendar from year nought: the axis then reads in years. */
const beginning = getDay('2000-01-01');
const twoYears = 24;

function chartOf(curves: readonly ExitCurve[], asked: Asked, language: Language): LineChart {
  const t = pick(words, language);
  const f = formatting(language);
  const nameOf = groupName(asked.by, language);
  const left = curves
    .flatMap(({ group, points }) => {
      const at = points.findLast(({ months }) => months <= twoYears);
      const followed = (points.at(-1)?.months ?? 0) >= twoYears;
      return at === undefined || !followed ? [] : [{ group, still: at.still }];
    })
    .sort((one, other) => other.still - one.still);
  const [slowest] = left;
  const whole = (share: number) => Math.round(share * 100) / 100;
  return {
    kind: 'lines',
    language,
    unit: 'share',
    title:
      slowest === undefined || left.length < 2
        ? t.curveTitlePlain
        : t.curveTitle(nameOf(slowest.group), f.share(slowest.still, 0)),
    subtitle: t.curveSubtitle(asked.from, asked.to),
    fromZero: true,
    yearsSince: beginning,
    lines: curves.map(({ group, points }) => ({
      label: nameOf(group),
      accent: group === slowest?.group,
      points: points.map(({ months, still }) => ({
        at: addMonths(beginning, months),
        value: whole(still),
      })),
      bands: [
        points.map(({ months, low, high }) => ({
          at: addMonths(beginning, months),
          low: whole(low),
          high: whole(high),
        })),
      ],
    })),
    alternative: left.map(({ group, still }) => `${nameOf(group)} ${f.share(still, 0)}`).join(', '),
    table: {
      caption: t.curveTable,
      columns: [
        { header: t.group },
        { header: t.households, numeric: true },
        { header: t.medianMonths, numeric: true },
        ...(curves[0]?.within ?? []).flatMap(({ months }) => [
          { header: t.workWithin(months), numeric: true },
          { header: t.otherWithin(months), numeric: true },
        ]),
      ],
      rows: curves.map(({ group, households, median, within }) => [
        nameOf(group),
        f.number(households),
        median.time === undefined ? '–' : f.number(median.time),
        ...within.flatMap(({ work, other }) => [written(work, language), written(other, language)]),
      ]),
    },
  };
}

function written(share: Share | undefined, language: Language): string {
  if (share === undefined) return '–';
  const f = formatting(language);
  const t = pick(words, language);
  return t.shareBetween(f.share(share.share, 0), f.share(share.low, 0), f.share(share.high, 0));
}
