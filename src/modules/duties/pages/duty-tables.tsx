import {
  claimGrounds,
  claimSettlements,
  conducts,
  considerationOutcomes,
  contributionKinds,
  duties,
  examinationKinds,
  examinationResults,
  exemptionArticles,
  signalSources,
} from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import type { ClientView } from '../own-store.ts';
import type {
  ClaimLine,
  ContributionLine,
  ExaminationLine,
  ExemptionLine,
  SanctionLine,
  SignalLine,
} from '../store.ts';
import { words } from '../words.ts';

type Of<Line> = { readonly language: Language; readonly rows: readonly Line[] };

export function ExemptionTable({ language, rows }: Of<ExemptionLine>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const review = (line: ExemptionLine) =>
    line.lasting ? t.lasting : line.review_on === null ? '' : day(line.review_on);
  return (
    <Table
      id="exemptions"
      caption={t.exemptions}
      empty={t.noExemptions}
      rows={rows}
      stacks
      columns={[
        { header: t.duty, rowHeader: true, cell: (line) => labelOf(duties, line.duty)[language] },
        { header: t.article, cell: (line) => labelOf(exemptionArticles, line.article)[language] },
        { header: t.from, cell: (line) => day(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.holds : day(line.until_day)),
        },
        { header: t.review, cell: review },
      ]}
    />
  );
}

export function ContributionTable({ language, rows }: Of<ContributionLine>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="contributions"
      caption={t.contributions}
      empty={t.noContributions}
      rows={rows}
      stacks
      columns={[
        {
          header: t.kind,
          rowHeader: true,
          cell: (line) => labelOf(contributionKinds, line.kind)[language],
        },
        { header: t.hours, numeric: true, cell: (line) => line.hours_a_week },
        { header: t.from, cell: (line) => day(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.holds : day(line.until_day)),
        },
      ]}
    />
  );
}

/** Signals with what came of each: the sender hears it. */
export function SignalTable({ language, rows, caption }: Of<SignalLine> & { caption: string }) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const came = ({ outcome, decided_on: decided, considered_on: considered }: SignalLine) => {
    if (outcome !== null && decided !== null)
      return t.outcomeOn(labelOf(considerationOutcomes, outcome)[language], day(decided));
    return considered === null ? t.waits : t.underConsideration(day(considered));
  };
  return (
    <Table
      id="signals"
      caption={caption}
      empty={t.noSignals}
      rows={rows}
      stacks
      columns={[
        { header: t.observedOn, rowHeader: true, cell: (line) => day(line.observed_on) },
        { header: t.source, cell: (line) => labelOf(signalSources, line.source)[language] },
        { header: t.conduct, cell: (line) => labelOf(conducts, line.conduct)[language] },
        { header: t.fact, cell: (line) => line.fact ?? '' },
        { header: t.outcome, cell: came },
      ]}
    />
  );
}

export function SanctionTable({ language, rows }: Of<SanctionLine>) {
  const t = pick(words, language);
  const { day, month } = formatting(language);
  return (
    <Table
      id="sanctions"
      caption={t.sanctions}
      empty={t.noSanctions}
      rows={rows}
      stacks
      columns={[
        { header: t.imposedOn, rowHeader: true, cell: (line) => day(line.imposed_on) },
        { header: t.conduct, cell: (line) => labelOf(conducts, line.conduct)[language] },
        {
          header: t.effect,
          cell: (line) =>
            t.effectText(String(line.per_cent), String(line.months), month(line.effect_from)),
        },
        {
          header: t.outcome,
          cell: (line) => (line.repented_on === null ? '' : t.repented(day(line.repented_on))),
        },
      ]}
    />
  );
}

export function ClaimTable({ language, rows }: Of<ClaimLine>) {
  const t = pick(words, language);
  const { day, euro } = formatting(language);
  return (
    <Table
      id="claims"
      caption={t.claims}
      empty={t.noClaims}
      rows={rows}
      stacks
      columns={[
        { header: t.decidedOn, rowHeader: true, cell: (line) => day(line.decided_on) },
        { header: t.ground, cell: (line) => labelOf(claimGrounds, line.ground)[language] },
        { header: t.amount, numeric: true, cell: (line) => euro(line.amount) },
        { header: t.received, numeric: true, cell: (line) => euro(line.received ?? 0) },
        {
          header: t.settled,
          cell: ({ settled_on: on, settlement }) =>
            on === null || settlement === null
              ? t.openClaim
              : `${labelOf(claimSettlements, settlement)[language]}, ${day(on)}`,
        },
      ]}
    />
  );
}

export function ExaminationTable({ language, rows }: Of<ExaminationLine>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="examinations"
      caption={t.examinations}
      empty={t.noExaminations}
      rows={rows}
      stacks
      columns={[
        { header: t.drawnOn, rowHeader: true, cell: (line) => day(line.drawn_on) },
        { header: t.kind, cell: (line) => labelOf(examinationKinds, line.kind)[language] },
        {
          header: t.finishedOn,
          cell: (line) => (line.finished_on === null ? t.runs : day(line.finished_on)),
        },
        {
          header: t.result,
          cell: (line) =>
            line.result === null ? '' : labelOf(examinationResults, line.result)[language],
        },
      ]}
    />
  );
}

/** The own side of the client of what is considered (Awb art. 4:8), as it was said. */
export function ViewTable({ language, rows }: Of<ClientView>) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="views"
      caption={t.clientViews}
      empty={t.noClientViews}
      rows={rows}
      stacks
      columns={[
        { header: t.saidOn, rowHeader: true, cell: (line) => day(line.said_on) },
        { header: t.said, cell: ({ said }) => said },
      ]}
    />
  );
}
