import { stringify } from 'csv-stringify/sync';
import type { ShareBetween, Standardised } from '#engine/causal/standardised.ts';
import { dimensions } from '#facts/indicators/dimensions.ts';
import { addMonths, type Day, getDay } from '#kernel/day.ts';
import type { LineChart } from '#web/charts/content.ts';
import { formatting } from '#web/formatting.ts';
import type { Report, ReportBlock } from '#web/report/content.ts';
import { type Language, pick } from '#web/words.ts';
import { instrumentTypes } from '../actions/read-trials.ts';
import { digitsOf, shownCount } from '../rules/shown-outside.ts';
import { horizonMonths, type TrialQuestion } from '../rules/trial-question.ts';
import { words } from '../words.ts';
import type { Audience } from './desk.ts';

/** A comparison with all that it is written with. */
export type AlikeDesk = {
  readonly question: TrialQuestion;
  readonly found: Standardised;
  readonly language: Language;
  readonly audience: Audience;
  readonly snapshot: number;
  readonly referenceDate: Day;
};

/** Digits of a percentage; nothing when too few people stand behind it to leave the house. */
function digitsFor({ found, audience }: AlikeDesk): number | undefined {
  const digits = digitsOf(found.began.compared);
  return audience === 'house' ? Math.max(0, digits ?? 0) : digits;
}

const instrumentName = (code: string, language: Language): string =>
  instrumentTypes.find((type) => type.code === code)?.label[language] ?? code;

/** The comparison as content: the same on the page and on paper. */
export function alikeBlocks(desk: AlikeDesk): readonly ReportBlock[] {
  const { found, language, question, snapshot, referenceDate } = desk;
  const t = pick(words, language);
  const f = formatting(language);
  const digits = digitsFor(desk);
  const count = (value: number) => f.number(shownCount(value) ?? 0);
  const list = question.alike.map((it) => dimensions[it].name[language]).join(', ');
  return [
    ...(digits === undefined
      ? [{ kind: 'paragraph', text: t.alikeTooSmall } as const]
      : figures(desk, digits)),
    { kind: 'heading', level: 1, text: t.mayNotConclude },
    { kind: 'paragraph', text: t.alikeDescribed },
    { kind: 'heading', level: 1, text: t.originHeading },
    {
      kind: 'paragraph',
      text: t.alikeCounts(count(found.began.compared), count(found.began.all), count(found.others)),
    },
    {
      kind: 'paragraph',
      text: t.alikeOutside(f.share(1 - found.began.compared / found.began.all, 0)),
    },
    { kind: 'paragraph', text: list === '' ? t.alikeMadeYear : t.alikeMade(list) },
    { kind: 'paragraph', text: t.alikeHow },
    { kind: 'note', text: t.origin(String(snapshot), f.day(referenceDate)) },
  ];
}

function figures(desk: AlikeDesk, digits: number): readonly ReportBlock[] {
  const t = pick(words, desk.language);
  const { difference } = yearOf(desk.found);
  const told = difference.low > 0 || difference.high < 0;
  return [
    { kind: 'heading', level: 1, text: t.mayConclude },
    { kind: 'paragraph', text: sentence(desk, digits) },
    ...(told ? [] : [{ kind: 'paragraph', text: t.alikeNoDifference } as const]),
    { kind: 'chart', chart: chartOf(desk, digits) },
  ];
}

const aYear = horizonMonths.indexOf(12);

const yearOf = ({ horizons }: Standardised): Standardised['horizons'][number] => {
  const at = horizons[aYear];
  if (at === undefined) throw new Error('no figures of a year after');
  return at;
};

function sentence({ found, language, question }: AlikeDesk, digits: number): string {
  const t = pick(words, language);
  const f = formatting(language);
  const { began, others, difference } = yearOf(found);
  const points = (share: number) => f.change(100 * share, digits);
  const shares = t.alikeDifference(
    t[`ending_${question.ending}`],
    f.share(began.share, digits),
    f.share(others.share, digits),
  );
  const { share, low, high } = difference;
  return `${shares} ${t.alikeSize(points(share), points(low), points(high))}`;
}

/** A clock of months drawn on a calendar from year nought: the axis then reads in years. */
const beginning = getDay('2000-01-01');

function chartOf(desk: AlikeDesk, digits: number): LineChart {
  const { found, language, question } = desk;
  const t = pick(words, language);
  const f = formatting(language);
  const whole = (share: number) => Number(share.toFixed(digits + 2));
  const line = (label: string, accent: boolean, of: 'began' | 'others') => {
    const points = [
      { months: 0, share: 0, low: 0, high: 0 },
      ...found.horizons.map((horizon, at) => ({ months: horizonMonths[at] ?? 0, ...horizon[of] })),
    ].map(({ months, ...rest }) => ({ at: addMonths(beginning, months), ...rest }));
    return {
      label,
      accent,
      points: points.map(({ at, share }) => ({ at, value: whole(share) })),
      bands: [points.map(({ at, low, high }) => ({ at, low: whole(low), high: whole(high) }))],
    };
  };
  const year = yearOf(found);
  const between = ({ share, low, high }: ShareBetween) =>
    t.shareBetween(f.share(share, digits), f.share(low, digits), f.share(high, digits));
  const points = (share: number) => f.change(100 * share, digits);
  return {
    kind: 'lines',
    language,
    unit: 'share',
    title: t.alikeTitle(f.share(year.began.share, digits), f.share(year.others.share, digits)),
    subtitle: t.alikeSubtitle(
      t[`ending_${question.ending}`],
      String(question.from),
      String(question.to),
    ),
    fromZero: true,
    yearsSince: beginning,
    lines: [line(t.comparable, false, 'others'), line(t.began, true, 'began')],
    alternative: sentence(desk, digits),
    table: {
      caption: t.alikeTable,
      columns: [
        { header: t.monthsAfter, numeric: true },
        { header: t.beganShare, numeric: true },
        { header: t.comparableShare, numeric: true },
        { header: t.differencePoints, numeric: true },
        { header: t.plainShare, numeric: true },
      ],
      rows: found.horizons.map(({ began, others, difference, plain }, at) => [
        String(horizonMonths[at]),
        between(began),
        between(others),
        t.shareBetween(points(difference.share), points(difference.low), points(difference.high)),
        f.share(plain, digits),
      ]),
    },
  };
}

/** The figures as they may leave the house; the names of the columns alone when too few people stand behind them. */
export function alikeCsv(desk: AlikeDesk): string {
  const digits = digitsFor(desk);
  const as = (share: number) => Number((100 * share).toFixed(digits ?? 0));
  const rows = digits === undefined ? [] : desk.found.horizons;
  return stringify(
    rows.map(({ began, others, plain, difference }, at) => ({
      months: horizonMonths[at],
      began: as(began.share),
      comparable: as(others.share),
      others_unweighted: as(plain),
      difference: as(difference.share),
      difference_low: as(difference.low),
      difference_high: as(difference.high),
    })),
    {
      header: true,
      columns: [
        'months',
        'began',
        'comparable',
        'others_unweighted',
        'difference',
        'difference_low',
        'difference_high',
      ],
    },
  );
}

export function alikeReport(desk: AlikeDesk, synthetic: boolean): Report {
  const { question, language } = desk;
  const t = pick(words, language);
  return {
    title: `${t.alike}: ${instrumentName(question.type, language)}`,
    subtitle: t.alikeLead,
    language,
    synthetic,
    date: desk.referenceDate,
    contentsDepth: 1,
    blocks: alikeBlocks(desk),
  };
}
