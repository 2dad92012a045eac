import { conducts, considerationOutcomes } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import {
  type ClientView,
  type Hearing,
  hearingOutcomes,
  hearingWays,
  type MadeDecision,
  type OwnConsideration,
  whenOf,
} from '#modules/duties/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Heading, List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { benefitWords } from '../benefit-words.ts';
import type { OwnTyped } from './own-route.tsx';
import { ViewForm } from './view-form.tsx';

type ConsiderationsProps = {
  readonly visit: Visit;
  readonly considerations: readonly OwnConsideration[];
  readonly views: readonly ClientView[];
  readonly hearings: readonly Hearing[];
  readonly decisions: readonly MadeDecision[];
  readonly typed: OwnTyped;
};

/** What is considered now with the own side of it, and what came of earlier ones; nothing when there never was one. */
export function ConsiderationsView(props: ConsiderationsProps) {
  const { visit, considerations, views, hearings, typed } = props;
  const { language } = visit;
  const t = pick(benefitWords, language);
  const open = considerations.filter(({ decided_on: on }) => on === null);
  const settled = considerations.filter(({ decided_on: on }) => on !== null);
  return (
    <>
      {open.length > 0 && (
        <>
          <Heading level={2} id="maatregel">
            {t.considered}
          </Heading>
          <Paragraph>{t.consideredText}</Paragraph>
        </>
      )}
      {open.map((one) => (
        <>
          <Facts facts={[...factsOf(visit, one, views), ...heardOf(visit, one, hearings)]} />
          <ViewForm visit={visit} considerationId={one.consideration_id} typed={typed} />
        </>
      ))}
      {settled.length > 0 && (
        <>
          <Heading level={2}>{t.settled}</Heading>
          <List items={settled.map((one) => settledText(visit, one, props.decisions))} />
        </>
      )}
    </>
  );
}

/** What was considered, what came of it and, when it was decided here, why. */
function settledText(
  { language }: Visit,
  { consideration_id: id, conduct, considered_on: on, outcome }: OwnConsideration,
  decisions: readonly MadeDecision[],
): string {
  const { day } = formatting(language);
  const what = `${day(on)}: ${labelOf(conducts, conduct ?? '')[language]}, ${labelOf(considerationOutcomes, outcome ?? '')[language]}`;
  const made = decisions.find(({ consideration_id: of }) => of === id);
  return made === undefined ? what : pick(benefitWords, language).because(what, made.reason);
}

/** When and how the own side can be told, newest invitation first; nothing before the first. */
const heardOf = ({ language }: Visit, one: OwnConsideration, hearings: readonly Hearing[]) =>
  hearings
    .filter(({ consideration_id: id }) => id === one.consideration_id)
    .map((hearing) => {
      const { way, place, outcome } = hearing;
      return {
        term: pick(benefitWords, language).invited,
        value: [whenOf(hearing, language), hearingWays[way][language], place]
          .filter(Boolean)
          .join(', '),
        note: outcome === null ? undefined : hearingOutcomes[outcome][language],
      };
    });

function factsOf({ language }: Visit, one: OwnConsideration, views: readonly ClientView[]) {
  const t = pick(benefitWords, language);
  const { day } = formatting(language);
  const told = views.filter(({ consideration_id: id }) => id === one.consideration_id);
  return [
    {
      term: t.happened,
      value: labelOf(conducts, one.conduct ?? '')[language],
      note: one.observed_on && t.seenOn(day(one.observed_on)),
    },
    { term: t.fact, value: one.fact ?? t.noFact },
    { term: t.since, value: day(one.considered_on) },
    {
      term: t.yourSide,
      value:
        told.length === 0
          ? t.sideNotTold
          : told.map(({ said, said_on: on }) => t.sideTold(said, day(on))).join(' '),
    },
  ];
}
