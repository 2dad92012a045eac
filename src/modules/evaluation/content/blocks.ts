import type { ReportBlock } from '#web/report/content.ts';
import { rankAmongAreas } from '../rules/conclusion.ts';
import { type Method, methods } from '../rules/fit.ts';
import { shownCount } from '../rules/shown-outside.ts';
import { gapLines, namesOf, studyLine, twoLines, weightsMap } from './charts.ts';
import { conclusionSentences, limitSentences } from './conclusion.ts';
import { type Desk, timeName } from './desk.ts';

/** A result as content: the same on the page and on paper. */
export function blocksOf(desk: Desk): readonly ReportBlock[] {
  const { t, digits } = desk;
  const summary: readonly ReportBlock[] = [
    { kind: 'facts', facts: factsOf(desk) },
    { kind: 'heading', level: 1, text: t.mayConclude },
    ...(digits === undefined
      ? [{ kind: 'paragraph', text: t.tooSmallToShare } as const]
      : conclusionSentences(desk).map((text) => ({ kind: 'paragraph', text }) as const)),
    { kind: 'heading', level: 1, text: t.mayNotConclude },
    { kind: 'list', items: limitSentences(desk) },
  ];
  return [
    ...summary,
    ...(digits === undefined ? [] : figuresOf(desk)),
    ...notesOf(desk),
    ...originOf(desk),
  ];
}

function factsOf(desk: Desk) {
  const { t, f, design, result, outcome, language, planned, audience } = desk;
  const { times, counted, before } = result.measured;
  const last = times.length - 1;
  const count =
    audience === 'house' ? counted.numerators[last] : shownCount(counted.numerators[last] ?? 0);
  return [
    { term: t.question, value: design.question },
    { term: t.outcome, value: outcome.name[language] },
    { term: t.start, value: f.day(design.starts_on) },
    { term: t.planned, value: t[`planned_${planned}`] },
    ...(count === undefined || before > last
      ? []
      : [
          {
            term: t.lastCount,
            value: t.counted(
              outcome.counted[language],
              timeName(desk, times[last] ?? ''),
              f.number(count),
            ),
          },
        ]),
  ];
}

function figuresOf(desk: Desk): readonly ReportBlock[] {
  const { t } = desk;
  const map = weightsMap(desk);
  return [
    { kind: 'heading', level: 1, text: t.twoLines },
    { kind: 'chart', chart: twoLines(desk) },
    { kind: 'heading', level: 1, text: t.gapHeading },
    { kind: 'chart', chart: gapLines(desk) },
    ...inTimeOf(desk),
    { kind: 'heading', level: 1, text: t.methodsHeading },
    { kind: 'table', table: methodsTable(desk) },
    { kind: 'note', text: t.methodsNote },
    ...publishedWay(desk),
    ...turnsOf(desk),
    ...(map === undefined
      ? []
      : ([
          { kind: 'heading', level: 1, text: t.weightsHeading },
          { kind: 'chart', chart: map },
        ] as const)),
    ...studyOf(desk),
  ];
}

function inTimeOf(desk: Desk): readonly ReportBlock[] {
  const { t, result, signed } = desk;
  const inTime = result.measured.reports.sc.placebo?.inTime;
  if (inTime === undefined) return [];
  const time = timeName(desk, String(inTime.start));
  return [{ kind: 'paragraph', text: t.inTime(time, signed(inTime.meanEffect)) }];
}

function methodsTable(desk: Desk) {
  const { t, result } = desk;
  return {
    caption: t.methodsCaption,
    columns: [
      { header: t.method },
      { header: t.meanEffect, numeric: true },
      { header: t.interval, numeric: true },
      { header: t.rankOf, numeric: true },
      { header: t.errorBefore, numeric: true },
    ],
    rows: methods.map((method) => methodRow(desk, method, method === result.method)),
  };
}

function methodRow(desk: Desk, method: Method, decides: boolean): readonly string[] {
  const { t, f, result } = desk;
  const { meanEffect, preRmspe } = result.measured.reports[method];
  const { rank, of, interval } = rankAmongAreas(meanEffect, result.measured.areas[method]);
  const name = t[`method_${method}`];
  return [
    decides ? t.decides(name) : name,
    desk.signed(meanEffect),
    Number.isFinite(interval[0])
      ? t.between(desk.signed(interval[0]), desk.signed(interval[1]))
      : t.everything,
    t.ofUnits(f.number(rank), f.number(of)),
    desk.points(preRmspe),
  ];
}

/** The ranking of the literature, by single neighbourhoods, beside what we found of it. */
function publishedWay({ t, f, result }: Desk): readonly ReportBlock[] {
  const { placebo } = result.measured.reports.sc;
  if (placebo === undefined || result.measured.treated.length < 2) return [];
  return [{ kind: 'note', text: t.publishedWay(f.number(placebo.rank), f.number(placebo.of)) }];
}

function turnsOf(desk: Desk): readonly ReportBlock[] {
  const { t, result } = desk;
  const { staggered } = result.measured;
  if (staggered === undefined) return [];
  const { effect, error } = staggered.overall;
  return [
    { kind: 'heading', level: 1, text: t.turnsHeading },
    {
      kind: 'paragraph',
      text: t.turnsSentence(
        desk.signed(effect),
        desk.signed(effect - 1.96 * error),
        desk.signed(effect + 1.96 * error),
      ),
    },
  ];
}

/** By neighbourhood, so in the house only. */
function studyOf(desk: Desk): readonly ReportBlock[] {
  const { t, f, result, audience } = desk;
  const test = result.measured.study.trendsBefore;
  if (audience !== 'house' || test === null) return [];
  return [
    { kind: 'heading', level: 1, text: t.studyHeading },
    { kind: 'chart', chart: studyLine(desk) },
    {
      kind: 'note',
      text: t.studyTest(f.number(test.pValue, 2), f.number(result.measured.parallel, 2)),
    },
  ];
}

function notesOf(desk: Desk): readonly ReportBlock[] {
  const { t, design, result } = desk;
  const { donors, before, tooSmall, times, reports } = result.measured;
  const outside = outsideTimes(desk);
  const notes = [
    ...(donors.length > before ? [t.note_donors(donors.length, before)] : []),
    ...(outside.length > 0
      ? [
          t.note_outside(
            design.name,
            outside.map((at) => timeName(desk, times[at] ?? '')).join(', '),
          ),
        ]
      : []),
    ...(reports.sc.notUnique ? [t.note_interchangeable] : []),
    ...(tooSmall.length > 0 ? [t.note_tooSmall(namesOf(desk, tooSmall))] : []),
  ];
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: t.notesHeading },
    { kind: 'list', items: notes },
  ];
}

const mostNamed = 6;

/** Periods before the start in which the place lies above or below every donor. */
const outsideTimes = ({ result }: Desk): readonly number[] =>
  result.measured.outside.slice(0, mostNamed);

function originOf(desk: Desk): readonly ReportBlock[] {
  const { t, f, result, outcome, language, audience, design } = desk;
  return [
    { kind: 'heading', level: 1, text: t.originHeading },
    { kind: 'paragraph', text: outcome.definition[language] },
    { kind: 'paragraph', text: t.methodNote },
    { kind: 'paragraph', text: `${t.analysis} ${design.analysis}` },
    { kind: 'note', text: t.origin(String(result.snapshot), f.day(result.reference_date)) },
    { kind: 'note', text: audience === 'house' ? t.houseNote : t.outsideNote },
  ];
}
