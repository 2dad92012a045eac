import {
  type FactName,
  factNames,
  findTrack,
  type Proposal,
  sayCondition,
} from '#modules/service-model/index.ts';
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

/** What the rules make of the facts: the proposal, the rules up to it, each fact with its source. */
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
        <Paragraph>{t.proposes(name(proposal.track))}</Paragraph>
      )}
      <Table
        id="rules"
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
      <FactsView
        language={language}
        caption={t.factsCaption}
        facts={desk.facts}
        names={usedFacts(proposal)}
      />
    </>
  );
}

const usedFacts = ({ steps }: Proposal): readonly FactName[] => [
  ...new Set(steps.flatMap(({ conditions }) => conditions.map(({ condition }) => condition.fact))),
];
