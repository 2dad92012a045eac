import { conducts, considerationOutcomes } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { ClientView, OwnConsideration } from '#modules/duties/index.ts';
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
  readonly typed: OwnTyped;
};

/** What is considered now with the own side of it, and what came of earlier ones; nothing when there never was one. */
export function ConsiderationsView(props: ConsiderationsProps) {
  const { visit, considerations, views, typed } = props;
  const { language } = visit;
  const t = pick(benefitWords, language);
  const { day } = formatting(language);
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
          <Facts facts={factsOf(visit, one, views)} />
          <ViewForm visit={visit} considerationId={one.consideration_id} typed={typed} />
        </>
      ))}
      {settled.length > 0 && (
        <>
          <Heading level={2}>{t.settled}</Heading>
          <List
            items={settled.map(
              ({ conduct, considered_on: on, outcome }) =>
                `${day(on)}: ${labelOf(conducts, conduct ?? '')[language]}, ${labelOf(considerationOutcomes, outcome ?? '')[language]}`,
            )}
          />
        </>
      )}
    </>
  );
}

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
