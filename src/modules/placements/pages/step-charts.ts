import { lifeDomains } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { ladderLevels } from '#extract/placement-codes.ts';
import type { LineChart } from '#web/charts/content.ts';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { DomainLevel, StepLine } from '../store.ts';
import { words } from '../words.ts';

/** The level of the participation ladder each time that it was recorded. */
export function ladderChart(language: Language, steps: readonly StepLine[]): LineChart {
  const t = pick(words, language);
  const { day } = formatting(language);
  const [first, last] = [steps[0]?.level ?? '', steps.at(-1)?.level ?? ''];
  return {
    kind: 'lines',
    language,
    title: first === last ? t.ladderSame(first) : t.ladderRose(first, last),
    subtitle: t.ladderSubtitle,
    alternative: steps.map((step) => `${day(step.recorded_on)}: ${step.level}`).join(', '),
    unit: 'number',
    fromZero: false,
    scale: [1, 6],
    lines: [
      {
        label: t.level,
        accent: true,
        points: steps.map((step) => ({ at: step.recorded_on, value: Number(step.level) })),
      },
    ],
    table: {
      caption: t.ladder,
      columns: [{ header: t.recordedOn }, { header: t.level }],
      rows: steps.map((step) => [
        day(step.recorded_on),
        t.levelNow(step.level, labelOf(ladderLevels, step.level)[language]),
      ]),
    },
  };
}

const codes = lifeDomains.codes.map(({ code }) => code);

/** The five life domains by the worker's view over time; under it each record, the client's own view beside. */
export function domainChart(language: Language, levels: readonly DomainLevel[]): LineChart {
  const t = pick(words, language);
  const { day } = formatting(language);
  const name = (code: string) => labelOf(lifeDomains, code)[language];
  const worker = levels.filter(({ view }) => view === 'worker');
  const of = (code: string) => worker.filter(({ domain }) => domain === code);
  const risen = codes.filter((code) => (of(code).at(-1)?.level ?? 0) > (of(code)[0]?.level ?? 0));
  const records = [
    ...Map.groupBy(levels, (one) => `${one.recorded_on} ${one.view}`).values(),
  ].flatMap((its) => its.slice(0, 1).map((first) => ({ first, its })));
  return {
    kind: 'lines',
    language,
    title: risen.length === 0 ? t.domainsSame : t.domainsRose(risen.map(name).join(', ')),
    subtitle: t.domainsSubtitle,
    alternative: worker
      .map((one) => `${day(one.recorded_on)}: ${name(one.domain)} ${one.level}`)
      .join(', '),
    unit: 'number',
    fromZero: false,
    scale: [1, 5],
    lines: codes.flatMap((code) => {
      const points = of(code).map((one) => ({ at: one.recorded_on, value: one.level }));
      return points.length === 0
        ? []
        : [{ label: name(code), accent: risen.includes(code), points }];
    }),
    table: {
      caption: t.domainsTable,
      columns: [
        { header: t.recordedOn },
        { header: t.whoseView },
        ...codes.map((code) => ({ header: name(code) })),
      ],
      rows: records.map(({ first, its }) => [
        day(first.recorded_on),
        first.view === 'client' ? t.clientsView : t.workersView,
        ...codes.map((code) => String(its.find(({ domain }) => domain === code)?.level ?? '–')),
      ]),
    },
  };
}
