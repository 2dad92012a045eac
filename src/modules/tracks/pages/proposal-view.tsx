import {
  type FactName,
  factNames,
  findTrack,
  type Proposal,
  sayCondition,
} from '#modules/service-model/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Notice } from '#web/notice.tsx';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { TrackDesk } from '../actions/load-track.ts';
import { words } from '../words.ts';
import { FactsView } from './facts-view.tsx';

type ProposalProps = {
  readonly language: Language;
  readonly desk: TrackDesk;
  /** Where missing facts are filled in. */
  readonly planner: string;
};

/** What the rules make of the facts: the proposal and why; folded, the rules up to it and each fact with its source. */
export function ProposalView({ language, desk, planner }: ProposalProps) {
  const t = pick(words, language);
  const { model, proposal } = desk;
  const name = (code: string) => findTrack(model, code)?.name[language] ?? code;
  return (
    <>
      {proposal.track === undefined ? (
        <Notice kind="info" language={language} title={t.toBeAssessed}>
          <Paragraph>{t.proposesNone}</Paragraph>
          {proposal.missing.length > 0 && (
            <Paragraph>
              {t.missing(proposal.missing.map((fact) => factNames[fact][language]).join(', '))}{' '}
              <Link href={planner}>{t.fillIn}</Link>
            </Paragraph>
          )}
        </Notice>
      ) : (
        <Paragraph>{because(language, proposal, name(proposal.track))}</Paragraph>
      )}
      <Disclosure summary={t.stepsCaption}>
        <Table
          id="rules"
          underHeading
          caption={t.stepsCaption}
          empty={t.none}
          stacks
          rows={proposal.steps}
          columns={[
            { header: t.rule, rowHeader: true, cell: ({ rule }) => name(rule.track) },
            {
              header: t.condition,
              cell: ({ conditions }) =>
                conditions
                  .map(
                    ({ condition, outcome }) =>
                      `${sayCondition(language, condition)} (${t[outcome]})`,
                  )
                  .join('; '),
            },
            { header: t.outcome, cell: ({ outcome }) => t[outcome] },
          ]}
        />
      </Disclosure>
      <Disclosure summary={t.factsCaption}>
        <FactsView
          language={language}
          caption={t.factsCaption}
          facts={desk.facts}
          names={usedFacts(proposal)}
        />
      </Disclosure>
    </>
  );
}

/** The proposal with the conditions of the rule that it follows from: the last one that was tried. */
function because(language: Language, { steps }: Proposal, track: string): string {
  const t = pick(words, language);
  const conditions = steps.at(-1)?.conditions ?? [];
  return conditions.length === 0
    ? t.proposes(track)
    : t.proposesBecause(
        track,
        conditions.map(({ condition }) => sayCondition(language, condition)).join('; '),
      );
}

const usedFacts = ({ steps }: Proposal): readonly FactName[] => [
  ...new Set(steps.flatMap(({ conditions }) => conditions.map(({ condition }) => condition.fact))),
];
