import { LinkButton } from '#web/button.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { readPlaces } from '../actions/read-outcome.ts';
import { withSnapshot } from '../actions/with-snapshot.ts';
import { methods } from '../rules/fit.ts';
import { outcomeIds, outcomes } from '../rules/outcome.ts';
import { pools } from '../rules/places.ts';
import type { Registered, ResultLine } from '../steering-store.ts';
import { words } from '../words.ts';
import { askingOf, type EvaluationHouse, numberIn } from './house.ts';
import { notFound } from './not-found.tsx';
import { plannedName } from './register-page.tsx';

type Programme = {
  readonly design: Registered;
  readonly earlier: readonly Registered[];
  readonly results: readonly ResultLine[];
  readonly names: ReadonlyMap<string, string>;
};

export const programmePage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation/:programme',
  handle: (visit) => showProgramme(house, visit),
});

/** The register entry of a programme, with what was measured and the form that measures. */
export async function showProgramme(
  house: EvaluationHouse,
  visit: Visit,
  asked: FormValues = {},
  errors: FormErrors = {},
): Promise<Response> {
  const programme = await loadProgramme(house, visit);
  if (programme === undefined) return notFound(visit, 'unknownProgramme');
  const { language } = visit;
  const t = pick(words, language);
  const { design } = programme;
  const invalid = Object.keys(errors).length > 0;
  const { outcome, method, pool } = design;
  return visit.page({
    title: design.name,
    lead: design.question,
    breadcrumb: [{ href: '/evaluation', label: t.navigation }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <>
        <Entry programme={programme} language={language} />
        <Heading level={2}>{t.results}</Heading>
        <Results programme={programme} language={language} />
        <Heading level={2}>{t.measureTitle}</Heading>
        <Paragraph>{t.measureHint}</Paragraph>
        <Form
          id="measure"
          language={language}
          action={`/evaluation/${design.programme_id}/results`}
          csrf={visit.csrf}
          fields={[
            {
              kind: 'select',
              name: 'outcome',
              label: t.outcome,
              choices: outcomeIds.map((id) => ({ value: id, label: outcomes[id].name[language] })),
            },
            {
              kind: 'select',
              name: 'method',
              label: t.method,
              choices: methods.map((id) => ({ value: id, label: t[`method_${id}`] })),
            },
            {
              kind: 'select',
              name: 'pool',
              label: t.pool,
              choices: pools.map((id) => ({ value: id, label: t[`pool_${id}`] })),
            },
          ]}
          values={{ outcome, method, pool, ...asked }}
          errors={errors}
          submit={t.measure}
        />
      </>
    ),
  });
}

async function loadProgramme(
  { register, snapshots }: EvaluationHouse,
  visit: Visit,
): Promise<Programme | undefined> {
  const id = numberIn(visit, 'programme');
  if (id === undefined) return undefined;
  const asking = askingOf(visit);
  const [designs, results, places] = await Promise.all([
    register.designsOf(asking, id),
    register.resultsOf(asking, id),
    withSnapshot(snapshots, readPlaces),
  ]);
  const [design, ...earlier] = designs;
  if (design === undefined) return undefined;
  const names = new Map(places?.map(({ code, name }) => [code, name]));
  return { design, earlier, results, names };
}

type PartProps = { readonly programme: Programme; readonly language: Language };

function Entry({ programme: { design, earlier, names }, language }: PartProps) {
  const t = pick(words, language);
  const f = formatting(language);
  const nameOf = (code: string) => names.get(code) ?? code;
  const { waves } = design;
  return (
    <>
      <Heading level={2}>{t.registerEntry}</Heading>
      <Facts
        facts={[
          { term: t.writtenDown, value: f.day(design.registered_on) },
          { term: t.outcome, value: outcomes[design.outcome].name[language] },
          { term: t.expected, value: t[`expected_${design.expected}`] },
          { term: t.start, value: f.day(design.starts_on) },
          { term: t.assignment, value: t[`assignment_${design.assignment}`] },
          { term: t.pool, value: t[`pool_${design.pool}`] },
          { term: t.method, value: t[`method_${design.method}`] },
        ]}
      />
      <Paragraph>
        {t.placesCount(design.places.length, design.places.map(nameOf).join(', '))}
      </Paragraph>
      {design.left_out.length > 0 && (
        <Paragraph>
          {t.leftOut}: {design.left_out.map(nameOf).join(', ')}
        </Paragraph>
      )}
      <Paragraph>
        {t.analysis} {design.analysis}
      </Paragraph>
      {waves !== null && (
        <>
          <Table
            id="turns"
            caption={t.turnsTable}
            columns={[
              { header: t.neighbourhood, rowHeader: true, cell: ({ place }) => nameOf(place) },
              { header: t.from, cell: ({ from }) => f.day(from) },
            ]}
            rows={waves.toSorted((one, other) => one.from.localeCompare(other.from))}
            empty={t.none}
          />
          <Paragraph>{t.drawn(String(design.seed))}</Paragraph>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <Heading level={3}>{t.earlierDesigns}</Heading>
          <List
            items={earlier.map((former, at) =>
              t.earlierDesign(
                f.day(former.registered_on),
                former.question,
                (at === 0 ? design : earlier[at - 1])?.changed_because ?? '',
              ),
            )}
          />
        </>
      )}
      <LinkButton kind="secondary" href={`/evaluation/${design.programme_id}/design`}>
        {t.redesign}
      </LinkButton>
    </>
  );
}

function Results({ programme: { design, earlier, results }, language }: PartProps) {
  const t = pick(words, language);
  const f = formatting(language);
  const designs = new Map([design, ...earlier].map((one) => [one.design_id, one]));
  return (
    <Table
      id="results"
      caption={t.results}
      columns={[
        {
          header: t.measuredOn,
          rowHeader: true,
          cell: (result) => (
            <Link href={`/evaluation/${design.programme_id}/results/${result.result_id}`}>
              {f.day(result.measured_on)}
            </Link>
          ),
        },
        { header: t.outcome, cell: (result) => outcomes[result.outcome].name[language] },
        { header: t.method, cell: (result) => t[`method_${result.method}`] },
        {
          header: t.effect,
          numeric: true,
          cell: (result) => f.change(result.report.meanEffect, 2),
        },
        { header: t.snapshot, numeric: true, cell: (result) => String(result.snapshot) },
        {
          header: t.planned,
          cell: (result) => plannedName(designs.get(result.design_id) ?? design, result, language),
        },
      ]}
      rows={results}
      empty={t.noResults}
      stacks
    />
  );
}
