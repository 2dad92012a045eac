import { conducts, considerationOutcomes } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { letterAddress } from '#modules/letters/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { SanctionFile } from '../actions/read-case.ts';
import type { Consideration, Hearing, MadeDecision } from '../hearing-store.ts';
import { hearingOutcomes, hearingWays, hearingWords, stepWords } from '../hearing-words.ts';
import { nextStep } from '../rules/next-step.ts';
import { usualMeasure } from '../rules/sanction-decision.ts';
import { words } from '../words.ts';
import { considerationAddress } from './consideration-address.ts';
import { ViewTable } from './duty-tables.tsx';

type CaseProps = {
  readonly visit: Visit;
  readonly found: SanctionFile;
  /** Letters are linked where they can be read. */
  readonly clientNumber?: string | undefined;
};

/** What was observed, how it stands, the hearings and the side of the client, and the decision. */
export function CaseView({ visit, found, clientNumber }: CaseProps) {
  const { language } = visit;
  return (
    <>
      <CaseFacts visit={visit} found={found} />
      <HearingTable language={language} rows={found.hearings} clientNumber={clientNumber} />
      <ViewTable language={language} rows={found.views} />
      {found.decision && (
        <DecisionFacts language={language} decision={found.decision} clientNumber={clientNumber} />
      )}
    </>
  );
}

function CaseFacts({ visit, found }: Pick<CaseProps, 'visit' | 'found'>) {
  const { language } = visit;
  const t = pick(words, language);
  const h = pick(hearingWords, language);
  const { day } = formatting(language);
  const { consideration: one, earlier } = found;
  const usual = one.conduct === null ? undefined : usualMeasure(one.conduct, earlier);
  return (
    <Facts
      facts={[
        {
          term: t.conduct,
          value: one.conduct === null ? h.unknownConduct : labelOf(conducts, one.conduct)[language],
          note: one.observed_on && `${t.observedOn.toLowerCase()} ${day(one.observed_on)}`,
        },
        { term: t.fact, value: one.fact ?? h.unknownConduct },
        {
          term: h.stands,
          value: standingOf(visit, found),
          note: h.considered + ' ' + day(one.considered_on),
        },
        { term: h.officer, value: one.officer ?? h.noOfficer },
        ...(usual === undefined || one.decided_on !== null
          ? []
          : [
              {
                term: h.usual,
                value: h.measure(String(usual.perCent), String(usual.months)),
                note: h.earlier(String(earlier)),
              },
            ]),
      ]}
    />
  );
}

function standingOf({ language, day: today }: Visit, { consideration, standing }: SanctionFile) {
  const { decided_on: on, outcome } = consideration;
  const { day } = formatting(language);
  if (on !== null)
    return pick(words, language).outcomeOn(
      labelOf(considerationOutcomes, outcome ?? '')[language],
      day(on),
    );
  const { step, due } = nextStep(standing, today);
  return `${stepWords[step][language]}, ${pick(hearingWords, language).before(day(due))}`;
}

type ConsiderationsProps = {
  readonly visit: Visit;
  readonly clientNumber: string;
  readonly rows: readonly Consideration[];
};

/** The considerations of a file, each with its page. */
export function ConsiderationTable({ visit, clientNumber, rows }: ConsiderationsProps) {
  const { language } = visit;
  const t = pick(words, language);
  const h = pick(hearingWords, language);
  const { day } = formatting(language);
  const came = ({ decided_on: on, outcome }: Consideration) =>
    on === null
      ? h.open
      : t.outcomeOn(labelOf(considerationOutcomes, outcome ?? '')[language], day(on));
  return (
    <Table
      id="considerations"
      caption={h.considerations}
      empty={h.noConsiderations}
      rows={rows}
      stacks
      columns={[
        {
          header: h.consideration,
          rowHeader: true,
          cell: ({ consideration_id: id, considered_on: on }) => (
            <Link href={considerationAddress(clientNumber, id)}>{h.openCase(day(on))}</Link>
          ),
        },
        {
          header: t.conduct,
          cell: ({ conduct }) =>
            conduct === null ? h.unknownConduct : labelOf(conducts, conduct)[language],
        },
        { header: h.stands, cell: came },
      ]}
    />
  );
}

type HearingsProps = {
  readonly language: Language;
  readonly rows: readonly Hearing[];
  readonly clientNumber?: string | undefined;
};

/** How, when, and what came of each invitation. */
function HearingTable({ language, rows, clientNumber }: HearingsProps) {
  const h = pick(hearingWords, language);
  const { day } = formatting(language);
  return (
    <Table
      id="hearings"
      caption={h.hearings}
      empty={h.noHearings}
      rows={rows}
      stacks
      columns={[
        { header: h.way, rowHeader: true, cell: ({ way }) => hearingWays[way][language] },
        { header: h.when, cell: (one) => whenOf(one, language) },
        { header: h.place, cell: ({ place }) => place ?? '' },
        {
          header: h.cameOf,
          cell: ({ outcome, outcome_on: on }) =>
            outcome === null || on === null
              ? h.open
              : `${hearingOutcomes[outcome][language]}, ${day(on)}`,
        },
        ...(clientNumber === undefined
          ? []
          : [
              {
                header: h.letter,
                cell: ({ letter_id: id, invited_on: on }: Hearing) =>
                  id === null ? (
                    ''
                  ) : (
                    <Link href={letterAddress(clientNumber, id, language)}>
                      {h.toLetter(day(on))}
                    </Link>
                  ),
              },
            ]),
      ]}
    />
  );
}

/** When the client can tell the own side: a day with its hour, or a last day. */
export function whenOf(
  { held_on: on, starts }: Pick<Hearing, 'held_on' | 'starts'>,
  language: Language,
): string {
  const h = pick(hearingWords, language);
  const { day } = formatting(language);
  return starts === null ? h.by(day(on)) : h.at(day(on), starts);
}

type DecisionProps = {
  readonly language: Language;
  readonly decision: MadeDecision;
  readonly clientNumber?: string | undefined;
};

function DecisionFacts({ language, decision, clientNumber }: DecisionProps) {
  const h = pick(hearingWords, language);
  const { day } = formatting(language);
  const { letter_id: letter, decided_on: on } = decision;
  return (
    <>
      <Heading level={2}>{h.decision}</Heading>
      <Facts
        facts={[
          {
            term: h.outcome,
            value: labelOf(considerationOutcomes, decision.outcome)[language],
            note: day(on),
          },
          { term: h.reason, value: decision.reason },
          { term: h.rule, value: decision.article, note: decision.rule_version },
          ...(letter === null || clientNumber === undefined
            ? []
            : [
                {
                  term: h.letter,
                  value: (
                    <Link href={letterAddress(clientNumber, letter, language)}>
                      {h.toLetter(day(on))}
                    </Link>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}
