import { LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { SubNavigation } from '#web/sub-navigation.tsx';
import { type Column, Table } from '#web/table.tsx';
import { Link, SecondLine } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { asDesigned } from '../content/desk.ts';
import { type Conclusion, concludeFrom } from '../rules/conclusion.ts';
import { outcomes } from '../rules/outcome.ts';
import { firstKnownDay } from '../rules/periods.ts';
import { plannedAs } from '../rules/planned.ts';
import type { Registered, ResultLine } from '../steering-store.ts';
import { words } from '../words.ts';
import { askingOf, type EvaluationHouse } from './house.ts';

/** A programme with what was measured of it last. */
export type ProgrammeLine = {
  readonly design: Registered;
  readonly result: ResultLine | undefined;
};

async function listProgrammes(
  { register }: EvaluationHouse,
  asking: ReturnType<typeof askingOf>,
): Promise<readonly ProgrammeLine[]> {
  const [designs, results] = await Promise.all([
    register.list(asking),
    register.lastResults(asking),
  ]);
  const last = new Map(results.map((result) => [result.programme_id, result]));
  return designs
    .map((design) => ({ design, result: last.get(design.programme_id) }))
    .toSorted((one, other) => one.design.name.localeCompare(other.design.name, 'nl'));
}

export const registerPage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation',
  handle: async (visit) => {
    const { language, url } = visit;
    const t = pick(words, language);
    const lines = await listProgrammes(house, askingOf(visit));
    return visit.page({
      title: t.navigation,
      lead: t.lead,
      body: (
        <>
          <SubNavigation
            label={t.parts}
            url={url}
            entries={[
              { href: '/evaluation', label: t.programmes },
              { href: '/evaluation/compare', label: t.compare },
              { href: '/evaluation/curves', label: t.curves },
              { href: '/evaluation/instruments', label: t.alike },
              ...(visit.who?.role === 'policy-officer'
                ? [{ href: '/boundaries', label: t.boundaries }]
                : []),
            ]}
          />
          <Table
            id="programmes"
            underHeading
            caption={t.programmes}
            columns={columnsOf(language)}
            rows={lines}
            empty={t.noProgrammes}
            stacks
          />
          <LinkButton href="/evaluation/new">{t.newProgramme}</LinkButton>
        </>
      ),
    });
  },
});

function columnsOf(language: Language): readonly Column<ProgrammeLine>[] {
  const t = pick(words, language);
  const f = formatting(language);
  return [
    {
      header: t.programme,
      rowHeader: true,
      cell: ({ design }) => <Link href={`/evaluation/${design.programme_id}`}>{design.name}</Link>,
    },
    { header: t.outcome, cell: ({ design }) => outcomes[design.outcome].name[language] },
    { header: t.start, cell: ({ design }) => f.day(design.starts_on) },
    { header: t.writtenDown, cell: ({ design }) => f.day(design.registered_on) },
    {
      header: t.lastResult,
      cell: ({ design, result }) =>
        result === undefined ? (
          t.notMeasured
        ) : (
          <>
            <Link href={`/evaluation/${design.programme_id}/results/${result.result_id}`}>
              {t.points(f.change(result.report.meanEffect, 2))}
            </Link>
            <SecondLine>
              {t.interval}: {intervalOf(concludeOf(result), language)}
            </SecondLine>
          </>
        ),
    },
    {
      header: t.planned,
      cell: ({ design, result }) =>
        result === undefined ? '–' : plannedName(design, result, language),
    },
  ];
}

export function plannedName(design: Registered, result: ResultLine, language: Language): string {
  const { per } = outcomes[result.outcome];
  const planned = plannedAs(
    { ...asDesigned(design), registeredOn: design.registered_on, startsOn: design.starts_on },
    result,
    firstKnownDay(per, design.starts_on),
  );
  return words[`planned_${planned}`][language];
}

const concludeOf = ({ report, areas, parallel }: ResultLine) =>
  concludeFrom(report, areas, parallel);

/** An effect never stands without what is not excluded beside it. */
function intervalOf({ interval: [low, high] }: Conclusion, language: Language): string {
  const t = pick(words, language);
  const f = formatting(language);
  return Number.isFinite(low) ? t.between(f.change(low, 2), f.change(high, 2)) : t.everything;
}

export const comparePage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation/compare',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const f = formatting(language);
    const lines = await listProgrammes(house, askingOf(visit));
    const measured = lines.flatMap(({ design, result }) =>
      result === undefined ? [] : [{ design, result, conclusion: concludeOf(result) }],
    );
    return visit.page({
      title: t.compare,
      lead: t.compareLead,
      breadcrumb: [{ href: '/evaluation', label: t.navigation }],
      body: (
        <Table
          id="compare"
          underHeading
          caption={t.compare}
          columns={[
            {
              header: t.programme,
              rowHeader: true,
              cell: ({ design, result }) => (
                <Link href={`/evaluation/${design.programme_id}/results/${result.result_id}`}>
                  {design.name}
                </Link>
              ),
            },
            { header: t.outcome, cell: ({ result }) => outcomes[result.outcome].name[language] },
            {
              header: t.effect,
              numeric: true,
              cell: ({ conclusion }) => f.change(conclusion.meanEffect, 2),
            },
            {
              header: t.interval,
              numeric: true,
              cell: ({ conclusion }) => intervalOf(conclusion, language),
            },
            {
              header: t.chance,
              numeric: true,
              cell: ({ conclusion }) => f.number(conclusion.pValue, 2),
            },
            {
              header: t.detectable,
              numeric: true,
              cell: ({ conclusion: { detectable } }) =>
                Number.isFinite(detectable) ? f.number(detectable, 2) : t.none,
            },
            {
              header: t.errorBefore,
              numeric: true,
              cell: ({ result }) => f.number(result.report.preRmspe, 2),
            },
            {
              header: t.planned,
              cell: ({ design, result }) => plannedName(design, result, language),
            },
          ]}
          rows={measured}
          empty={t.noResults}
          stacks
        />
      ),
    });
  },
});
