import type { Gate } from '#database/scope.ts';
import { trajectoryResults } from '#extract/instrument-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import {
  listTrajectories,
  nameOf,
  sayStatus,
  type TrajectoryLine,
} from '#modules/instruments/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { offerWords } from '../offer-words.ts';
import { OfferForm } from './offer-form.tsx';
import { type OwnPage, type OwnTyped, ownRoute } from './own-route.tsx';

/** Instruments proposed, agreed and done: what for, whether it is a duty and what no means. */
export const offersPage = (gate: Gate): Route => ownRoute(gate, ownOffers);

export const ownOffers: OwnPage<readonly TrajectoryLine[]> = {
  route: 'GET /mine/offers',
  title: offerWords.title,
  lead: offerWords.lead,
  topics: ['care'],
  read: (transaction, { personId }) => listTrajectories(transaction, personId),
  view: (visit, lines, _own, typed) => {
    const t = pick(offerWords, visit.language);
    const groups = [
      { title: t.answerThis, rows: lines.filter(({ status }) => status === 'proposed') },
      {
        title: t.runs,
        rows: lines.filter(({ status }) => status === 'agreed' || status === 'started'),
      },
    ].filter(({ rows }) => rows.length > 0);
    const ended = lines.filter(({ ended_on: on }) => on !== null);
    return (
      <>
        {groups.length === 0 && <Paragraph>{t.none}</Paragraph>}
        {groups.map(({ title, rows }) => (
          <>
            <Heading level={2}>{title}</Heading>
            {rows.map((line) => (
              <Offer visit={visit} line={line} typed={typed} />
            ))}
          </>
        ))}
        {ended.length > 0 && <Ended visit={visit} lines={ended} />}
      </>
    );
  },
};

/** What is over, line by line: from when until when, and what came of it. */
function Ended({
  visit: { language },
  lines,
}: {
  readonly visit: Visit;
  readonly lines: readonly TrajectoryLine[];
}) {
  const t = pick(offerWords, language);
  const { day } = formatting(language);
  return (
    <>
      <Heading level={2}>{t.ended}</Heading>
      <Table
        id="ended"
        caption={t.endedCaption}
        empty={t.none}
        rows={lines}
        stacks
        columns={[
          { header: t.what, rowHeader: true, cell: (line) => nameOf(line, language) },
          { header: t.proposed, cell: (line) => day(line.proposed_on) },
          {
            header: t.endedOn,
            cell: ({ ended_on: on }) => (on === null ? '' : day(on)),
          },
          {
            header: t.result,
            cell: (line) =>
              line.result === null
                ? sayStatus(line, language)
                : labelOf(trajectoryResults, line.result)[language],
          },
          { header: t.youSaid, cell: (line) => line.client_said ?? '' },
        ]}
      />
    </>
  );
}

type OfferProps = {
  readonly visit: Visit;
  readonly line: TrajectoryLine;
  readonly typed: OwnTyped;
};

function Offer({ visit, line, typed }: OfferProps) {
  const { language } = visit;
  const t = pick(offerWords, language);
  const { day } = formatting(language);
  return (
    <>
      <Heading level={3} id={line.trajectory_key}>
        {nameOf(line, language)}
      </Heading>
      <Facts
        facts={[
          {
            term: t.status,
            value: sayStatus(line, language),
            note: t.proposedOn(day(line.proposed_on), line.proposed_by),
          },
          { term: t.why, value: line.reason },
          { term: t.must, value: line.voluntary ? t.voluntary : t.duty },
          { term: t.byWhom, value: line.referred_to ?? line.partner ?? t.own },
          { term: t.long, value: t.weeks(String(line.weeks)) },
          ...(line.started_on === null ? [] : [{ term: t.started, value: day(line.started_on) }]),
          ...(line.planned_until === null || line.ended_on !== null
            ? []
            : [{ term: t.until, value: day(line.planned_until) }]),
          ...(line.client_said === null ? [] : [{ term: t.youSaid, value: line.client_said }]),
        ]}
      />
      {line.status === 'proposed' && <OfferForm visit={visit} line={line} typed={typed} />}
    </>
  );
}
