import type { Standardised } from '#engine/causal/standardised.ts';
import { dimensions } from '#facts/indicators/dimensions.ts';
import type { Day } from '#kernel/day.ts';
import type { Result } from '#kernel/result.ts';
import { FilterForm, type FormErrors } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { renderReport } from '#web/report/render.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Link, List } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { instrumentTypes, readTrials } from '../actions/read-trials.ts';
import { withSnapshot } from '../actions/with-snapshot.ts';
import { type AlikeDesk, alikeBlocks, alikeCsv, alikeReport } from '../content/alike.ts';
import type { Audience } from '../content/desk.ts';
import { type AlikeRefusal, compareAlike } from '../rules/compare-alike.ts';
import {
  askTrials,
  characteristics,
  type TrialAsked,
  type TrialQuestion,
  type TrialRefusal,
  type TrialYears,
  trialEndings,
  usually,
  yearsToCompare,
} from '../rules/trial-question.ts';
import { words } from '../words.ts';
import { BlocksView } from './blocks-view.tsx';
import type { EvaluationHouse } from './house.ts';
import { noSnapshot } from './no-snapshot.tsx';
import { notFound } from './not-found.tsx';

type Read = {
  readonly years: TrialYears;
  readonly asked: TrialAsked;
  /** Nothing as long as nothing was asked. */
  readonly question: Result<TrialQuestion, TrialRefusal> | undefined;
  readonly found: Result<Standardised, AlikeRefusal> | undefined;
  readonly snapshot: number;
  readonly referenceDate: Day;
};

/** Without a type in the address the form alone: nothing is computed that nobody asked for. */
const readAsked = ({ context }: Visit, years: TrialYears): TrialAsked => ({
  type: context.req.query('type') ?? '',
  ending: context.req.query('ending') ?? 'work',
  from: context.req.query('from') ?? String(Math.max(years.first, years.last - 4)),
  to: context.req.query('to') ?? String(years.last),
  alike: context.req.query('type') === undefined ? usually : (context.req.queries('alike') ?? []),
});

const read = ({ snapshots }: EvaluationHouse, visit: Visit): Promise<Read | undefined> =>
  withSnapshot(snapshots, async (reader) => {
    const { number, referenceDate } = reader.manifest;
    const years = yearsToCompare(referenceDate);
    const asked = readAsked(visit, years);
    const question =
      asked.type === ''
        ? undefined
        : askTrials(
            asked,
            years,
            instrumentTypes.map(({ code }) => code),
          );
    const found = question?.ok ? compareAlike(await readTrials(reader, question.value)) : undefined;
    return { years, asked, question, found, snapshot: number, referenceDate };
  });

function deskOf(
  { question, found, snapshot, referenceDate }: Read,
  language: Language,
  audience: Audience,
): AlikeDesk | undefined {
  if (!question?.ok || !found?.ok) return undefined;
  return {
    question: question.value,
    found: found.value,
    language,
    audience,
    snapshot,
    referenceDate,
  };
}

export const alikePage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation/instruments',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const known = await read(house, visit);
    if (known === undefined) return noSnapshot(visit);
    const { years, asked, question, found } = known;
    const errors = errorsOf(question, language);
    const desk = deskOf(known, language, 'house');
    return visit.page({
      title: t.alike,
      lead: t.alikeLead,
      breadcrumb: [{ href: '/evaluation', label: t.navigation }],
      invalid: errors !== undefined,
      status: errors === undefined ? 200 : 400,
      body: (
        <>
          {years.last < years.first ? (
            <Notice kind="info" language={language}>
              {t.alikeNoYears}
            </Notice>
          ) : (
            <AskForm asked={asked} errors={errors} language={language} />
          )}
          {found?.ok === false && (
            <Notice kind="info" language={language}>
              {refusalSentence(found.refusal, language)}
            </Notice>
          )}
          {desk !== undefined && (
            <>
              <BlocksView blocks={alikeBlocks(desk)} empty={t.none} />
              <Take question={desk.question} language={language} />
            </>
          )}
        </>
      ),
    });
  },
});

type AskFormProps = {
  readonly asked: TrialAsked;
  readonly errors: FormErrors | undefined;
  readonly language: Language;
};

function AskForm({ asked, errors, language }: AskFormProps) {
  const t = pick(words, language);
  return (
    <FilterForm
      language={language}
      action="/evaluation/instruments"
      fields={[
        {
          kind: 'select',
          name: 'type',
          label: t.instrumentType,
          choices: instrumentTypes.map(({ code, label }) => ({
            value: code,
            label: label[language],
          })),
        },
        {
          kind: 'select',
          name: 'ending',
          label: t.alikeEnding,
          choices: trialEndings.map((value) => ({ value, label: t[`ending_${value}`] })),
        },
        { kind: 'text', name: 'from', label: t.beganFrom, inputmode: 'numeric', short: true },
        { kind: 'text', name: 'to', label: t.beganTo, inputmode: 'numeric', short: true },
        {
          kind: 'checkboxes',
          name: 'alike',
          label: t.alikeIn,
          hint: t.alikeInHint,
          optional: true,
          choices: characteristics.map((value) => ({
            value,
            label: dimensions[value].name[language],
          })),
        },
      ]}
      values={asked}
      errors={errors}
      submit={t.compareAlike}
    />
  );
}

function errorsOf(question: Read['question'], language: Language): FormErrors | undefined {
  if (question === undefined || question.ok) return undefined;
  const t = pick(words, language);
  const { field, years } = question.refusal;
  return field === 'type'
    ? { type: t.chooseInstrument }
    : { from: t.alikeBadYears(String(years.first), String(years.last)) };
}

function refusalSentence(refusal: AlikeRefusal, language: Language): string {
  const t = pick(words, language);
  if (refusal.kind !== 'no-overlap') return t[`alike_${refusal.kind}`];
  return t['alike_no-overlap'](formatting(language).share(refusal.share, 0));
}

type TakeProps = { readonly question: TrialQuestion; readonly language: Language };

function Take({ question, language }: TakeProps) {
  const t = pick(words, language);
  const { type, ending, from, to, alike } = question;
  const asked = new URLSearchParams([
    ['type', type],
    ['ending', ending],
    ['from', String(from)],
    ['to', String(to)],
    ...alike.map((it) => ['alike', it]),
    ['lang', language],
  ]);
  return (
    <>
      <Heading level={2}>{t.take}</Heading>
      <List
        items={(['pdf', 'csv'] as const).map((extension) => (
          <Link href={`/evaluation/instruments/${extension}?${asked}`} download>
            {extension === 'pdf' ? t.takeAlikePdf : t.takeAlikeCsv}
          </Link>
        ))}
      />
    </>
  );
}

const fileRoute = (
  house: EvaluationHouse,
  extension: 'pdf' | 'csv',
  type: string,
  write: (desk: AlikeDesk) => Promise<string | Uint8Array> | string,
): Route => ({
  route: `GET /evaluation/instruments/${extension}`,
  handle: async (visit) => {
    const known = await read(house, visit);
    const desk = known && deskOf(known, visit.language, 'outside');
    if (desk === undefined) return notFound(visit, 'unknownResult');
    return visit.context.body((await write(desk)) as string, 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="instrument-${desk.question.type}.${extension}"`,
    });
  },
});

export const alikeFiles = (house: EvaluationHouse): readonly Route[] => [
  fileRoute(house, 'pdf', 'application/pdf', (desk) =>
    renderReport(alikeReport(desk, house.synthetic()), {
      createdAt: Date.parse(`${desk.referenceDate}T12:00:00Z`),
    }),
  ),
  fileRoute(house, 'csv', 'text/csv; charset=utf-8', alikeCsv),
];
