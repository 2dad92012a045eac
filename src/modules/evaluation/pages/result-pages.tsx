import { getDay } from '#kernel/day.ts';
import { refuse } from '#kernel/result.ts';
import { renderReport } from '#web/report/render.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Link, List } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { measureProgramme } from '../actions/measure-programme.ts';
import { readPlaces } from '../actions/read-outcome.ts';
import { withSnapshot } from '../actions/with-snapshot.ts';
import { blocksOf } from '../content/blocks.ts';
import { type Audience, type Desk, openDesk } from '../content/desk.ts';
import { csvOf, jsonOf, reportOf } from '../content/files.ts';
import { methods } from '../rules/fit.ts';
import { isOutcome } from '../rules/outcome.ts';
import { type PlaceRefusal, pools } from '../rules/places.ts';
import type { Analysis } from '../rules/planned.ts';
import { words } from '../words.ts';
import { BlocksView } from './blocks-view.tsx';
import { designInForce } from './design-pages.tsx';
import { askingOf, type EvaluationHouse, numberIn } from './house.ts';
import { noSnapshot } from './no-snapshot.tsx';
import { notFound } from './not-found.tsx';
import { showProgramme } from './programme-page.tsx';

export const postResult = (house: EvaluationHouse): Route => ({
  route: 'POST /evaluation/:programme/results',
  handle: async (visit) => {
    const design = await designInForce(house, visit);
    if (design === undefined) return notFound(visit, 'unknownProgramme');
    const { asked, analysis } = await readAnalysis(visit);
    const t = pick(words, visit.language);
    if (analysis === undefined) {
      return showProgramme(house, visit, asked, { outcome: t.fault_choose });
    }
    const measured = await unlessLeft(visit, (left) =>
      withSnapshot(house.snapshots, async (reader) => {
        const found = await measureProgramme(reader, design, analysis, left);
        if (!found.ok) return refuse(found.refusal);
        const { number, referenceDate } = reader.manifest;
        return { ok: true, value: { measured: found.value, number, referenceDate } } as const;
      }),
    );
    if (measured === 'left') return visit.context.body(null, 204);
    if (measured === undefined) return noSnapshot(visit);
    if (!measured.ok) {
      return showProgramme(house, visit, asked, {
        outcome: refusalSentence(measured.refusal, visit.language),
      });
    }
    const { number, referenceDate } = measured.value;
    const result = await house.register.keep(askingOf(visit), {
      ...analysis,
      programmeId: design.programme_id,
      designId: design.design_id,
      snapshot: number,
      referenceDate: getDay(referenceDate),
      measured: measured.value.measured,
    });
    return visit.context.redirect(`/evaluation/${design.programme_id}/results/${result}`, 303);
  },
});

/** Whoever stops or closes the browser while it is measured ends the measuring; nothing is kept. */
async function unlessLeft<Answer>(
  { context }: Visit,
  work: (left: AbortSignal) => Promise<Answer>,
): Promise<Answer | 'left'> {
  const { signal } = context.req.raw;
  try {
    return await work(signal);
  } catch (error) {
    if (signal.aborted) return 'left';
    throw error;
  }
}

/** The address of the form, asked for as a page (a reload, another language): back to the programme. */
export const resultsAddress = (): Route => ({
  route: 'GET /evaluation/:programme/results',
  handle: (visit) =>
    visit.context.redirect(`/evaluation/${visit.context.req.param('programme')}`, 303),
});

async function readAnalysis(visit: Visit) {
  const form = await visit.context.req.parseBody();
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  const asked = { outcome: text('outcome'), method: text('method'), pool: text('pool') };
  const method = methods.find((known) => known === asked.method);
  const pool = pools.find((known) => known === asked.pool);
  const analysis: Analysis | undefined =
    method !== undefined && pool !== undefined && isOutcome(asked.outcome)
      ? { outcome: asked.outcome, method, pool }
      : undefined;
  return { asked, analysis };
}

function refusalSentence(refusal: PlaceRefusal, language: Language): string {
  const t = pick(words, language);
  switch (refusal.kind) {
    case 'no-places':
      return t['refused_no-places'];
    case 'start-outside':
      return t['refused_start-outside'](refusal.first, refusal.last);
    case 'too-few-before':
      return t['refused_too-few-before'](refusal.count);
    case 'too-few-donors':
      return t['refused_too-few-donors'](refusal.count);
  }
}

/** The result of the address, ready to be written; nothing when there is none. */
async function findDesk(
  { register, snapshots, shapes }: EvaluationHouse,
  visit: Visit,
  audience: Audience,
): Promise<Desk | undefined> {
  const [programme, id] = [numberIn(visit, 'programme'), numberIn(visit, 'result')];
  if (programme === undefined || id === undefined) return undefined;
  const asking = askingOf(visit);
  const [result, designs, places] = await Promise.all([
    register.findResult(asking, programme, id),
    register.designsOf(asking, programme),
    withSnapshot(snapshots, readPlaces),
  ]);
  const design = designs.find(({ design_id: own }) => own === result?.design_id);
  if (result === undefined || design === undefined) return undefined;
  const byCode = new Map((places ?? []).map((place) => [place.code, place]));
  const { language } = visit;
  return openDesk({ result, design, places: byCode, audience, shapes: shapes(), language });
}

export const resultPage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation/:programme/results/:result',
  handle: async (visit) => {
    const desk = await findDesk(house, visit, 'house');
    if (desk === undefined) return notFound(visit, 'unknownResult');
    const { t, design, result, language } = desk;
    const address = `/evaluation/${design.programme_id}/results/${result.result_id}`;
    return visit.page({
      title: t.resultTitle(design.name),
      breadcrumb: [
        { href: '/evaluation', label: t.navigation },
        { href: `/evaluation/${design.programme_id}`, label: design.name },
      ],
      body: (
        <>
          <BlocksView blocks={blocksOf(desk)} empty={t.none} />
          <Heading level={2}>{t.take}</Heading>
          <List
            items={[
              { href: `${address}/pdf?lang=${language}`, label: t.takePdf },
              { href: `${address}/pdf?for=outside&lang=${language}`, label: t.takeOutside },
              { href: `${address}/csv?lang=${language}`, label: t.takeCsv },
              { href: `${address}/json?lang=${language}`, label: t.takeJson },
            ].map(({ href, label }) => (
              <Link href={href} download>
                {label}
              </Link>
            ))}
          />
        </>
      ),
    });
  },
});

const fileRoute = (
  house: EvaluationHouse,
  extension: 'pdf' | 'csv' | 'json',
  type: string,
  write: (desk: Desk) => Promise<string | Uint8Array> | string,
): Route => ({
  route: `GET /evaluation/:programme/results/:result/${extension}`,
  handle: async (visit) => {
    // Only the report may name single neighbourhoods, and only when that is what is asked.
    const inHouse = extension === 'pdf' && visit.context.req.query('for') !== 'outside';
    const desk = await findDesk(house, visit, inHouse ? 'house' : 'outside');
    if (desk === undefined) return notFound(visit, 'unknownResult');
    const name = `effect-${desk.design.programme_id}-${desk.result.result_id}.${extension}`;
    return visit.context.body((await write(desk)) as string, 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});

export const resultFiles = (house: EvaluationHouse): readonly Route[] => [
  fileRoute(house, 'pdf', 'application/pdf', (desk) =>
    renderReport(reportOf(desk, house.synthetic()), {
      createdAt: Date.parse(`${desk.result.measured_on}T12:00:00Z`),
    }),
  ),
  fileRoute(house, 'csv', 'text/csv; charset=utf-8', csvOf),
  fileRoute(
    house,
    'json',
    'application/json',
    (desk) => `${JSON.stringify(jsonOf(desk, house.synthetic()), null, 2)}\n`,
  ),
];
