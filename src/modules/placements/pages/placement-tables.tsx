import { labelOf } from '#extract/label-of.ts';
import {
  allowanceArticles,
  contracts,
  ladderLevels,
  subsidyKinds,
} from '#extract/placement-codes.ts';
import { addDays, addMonths, type Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { aftercareOf, type Talk } from '../rules/aftercare.ts';
import type {
  AllowanceLine,
  CandidateLine,
  PlacementLine,
  StepLine,
  SubsidyLine,
} from '../store.ts';
import { words } from '../words.ts';

type JobsProps = {
  readonly visit: Visit;
  readonly jobs: readonly PlacementLine[];
  /** First days of benefit, in order. */
  readonly starts: readonly Day[];
};

/** Each job with its contract, and whether it lasts: as agreed, and as measured. */
export function PlacementTable({ visit, jobs, starts }: JobsProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const standing = (job: PlacementLine): string => {
    if (job.beside_benefit) return t.beside;
    const long = job.contract === 'permanent' || (job.contract_months ?? 0) >= 12;
    const back = returnOn(job, starts);
    const measured =
      back !== undefined
        ? t.returned(day(back))
        : visit.day >= addMonths(job.from_day, 12)
          ? t.stayed
          : t.tooYoung;
    return `${long ? t.lasting : t.shorter}; ${measured}`;
  };
  return (
    <Table
      id="placements"
      caption={t.placements}
      empty={t.noPlacements}
      rows={jobs}
      stacks
      columns={[
        { header: t.employer, rowHeader: true, cell: (job) => job.employer },
        { header: t.contract, cell: (job) => contractText(job, language) },
        { header: t.hours, numeric: true, cell: (job) => job.hours_a_week },
        { header: t.from, cell: (job) => day(job.from_day) },
        {
          header: t.until,
          cell: (job) => (job.until_day === null ? t.goesOn : day(job.until_day)),
        },
        { header: t.way, cell: standing },
      ]}
    />
  );
}

export function contractText(
  job: Pick<PlacementLine, 'contract' | 'contract_months'>,
  language: Language,
): string {
  const name = labelOf(contracts, job.contract)[language];
  if (job.contract_months === null) return name;
  return pick(words, language).contractMonths(name, String(job.contract_months));
}

/** The first benefit within a year after the job began; a gap of at most 31 days is no exit. */
const returnOn = (job: PlacementLine, starts: readonly Day[]): Day | undefined =>
  starts.find((start) => start > addDays(job.from_day, 31) && start < addMonths(job.from_day, 12));

type CareProps = {
  readonly visit: Visit;
  readonly job: PlacementLine | undefined;
  readonly talks: readonly (Talk & { readonly placement_id: number })[];
};

/** The talks of aftercare for client and employer: when due, when they were. */
export function AftercareTable({ visit, job, talks }: CareProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  if (job === undefined) return null;
  const own = talks.filter(({ placement_id: id }) => id === job.placement_id);
  return (
    <Table
      id="aftercare"
      caption={t.aftercare}
      empty={t.noAftercare}
      rows={aftercareOf({ from: job.from_day, until: job.until_day }, own)}
      stacks
      columns={[
        { header: t.due, rowHeader: true, cell: (moment) => day(moment.due) },
        {
          header: t.withWhom,
          cell: (moment) => (moment.with === 'client' ? t.withClient : t.withEmployer),
        },
        {
          header: t.done,
          cell: (moment) => (moment.done === undefined ? t.notYet : day(moment.done)),
        },
        { header: t.said, cell: (moment) => moment.said ?? '' },
      ]}
    />
  );
}

type Of<Line> = { readonly language: Language; readonly rows: readonly Line[] };

export function SubsidyTable({ language, rows }: Of<SubsidyLine>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="subsidies"
      caption={t.subsidies}
      empty={t.noSubsidies}
      rows={rows}
      stacks
      columns={[
        {
          header: t.kind,
          rowHeader: true,
          cell: (line) => labelOf(subsidyKinds, line.kind)[language],
        },
        {
          header: t.wageValue,
          cell: (line) => (line.wage_value === null ? '' : t.perCent(String(line.wage_value))),
        },
        { header: t.from, cell: (line) => day(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.goesOn : day(line.until_day)),
        },
      ]}
    />
  );
}

export function AllowanceTable({ language, rows }: Of<AllowanceLine>) {
  const t = pick(words, language);
  const { month } = formatting(language);
  return (
    <Table
      id="allowances"
      caption={t.allowances}
      empty={t.noAllowances}
      rows={rows}
      stacks
      columns={[
        {
          header: t.article,
          rowHeader: true,
          cell: (line) => labelOf(allowanceArticles, line.article)[language],
        },
        { header: t.from, cell: (line) => month(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.goesOn : month(line.until_day)),
        },
      ]}
    />
  );
}

export function CandidacyTable({ language, rows }: Of<CandidateLine>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="candidacies"
      caption={t.candidate}
      empty={t.noCandidacy}
      rows={rows}
      stacks
      columns={[
        { header: t.wish, rowHeader: true, cell: (line) => line.wish },
        { header: t.hours, numeric: true, cell: (line) => line.hours_a_week },
        { header: t.canStartOn, cell: (line) => day(line.can_start_on) },
        { header: t.from, cell: (line) => day(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.goesOn : day(line.until_day)),
        },
      ]}
    />
  );
}

export function StepTable({ language, rows }: Of<StepLine>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="ladder-steps"
      caption={t.ladder}
      empty={t.noSteps}
      rows={rows.toReversed()}
      stacks
      columns={[
        { header: t.recordedOn, rowHeader: true, cell: (line) => day(line.recorded_on) },
        {
          header: t.level,
          cell: (line) => t.levelNow(line.level, labelOf(ladderLevels, line.level)[language]),
        },
      ]}
    />
  );
}
