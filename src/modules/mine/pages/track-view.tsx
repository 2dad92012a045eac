import { findTrack, type ServiceModel } from '#modules/service-model/index.ts';
import {
  allFacts,
  FactsView,
  type TrackDecision,
  type TrackStay,
  trackName,
  whyOf,
} from '#modules/tracks/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { planWords } from '../plan-words.ts';

type TrackProps = {
  readonly visit: Visit;
  readonly stays: readonly TrackStay[];
  readonly decisions: readonly TrackDecision[];
  readonly models: readonly ServiceModel[];
};

/** The track of today with its reasons and facts, and what to do when one disagrees. */
export function TrackView({ visit, stays, decisions, models }: TrackProps) {
  const { language, day: today } = visit;
  const t = pick(planWords, language);
  const now = stays.find(
    ({ from_day: from, until_day: until }) => from <= today && (until === null || until > today),
  );
  if (now === undefined) return <Paragraph>{t.noTrack}</Paragraph>;
  const decision = decisions.find(
    ({ model, decided, decided_on: on }) =>
      model === now.model && decided === now.track && on <= today,
  );
  return (
    <>
      <Paragraph>{t.trackWhat}</Paragraph>
      <Facts facts={factsOf(visit, now, decision, models)} />
      {decision?.facts != null && (
        <Disclosure summary={t.showFacts}>
          <FactsView
            language={language}
            caption={t.facts}
            facts={decision.facts.facts}
            names={allFacts}
          />
          <Paragraph>{t.wrongFact}</Paragraph>
        </Disclosure>
      )}
      <Heading level={3}>{t.disagree}</Heading>
      <Paragraph>{t.disagreeText}</Paragraph>
      <Paragraph>
        <Link href="/mine/letters">{t.toLetters}</Link>
      </Paragraph>
    </>
  );
}

function factsOf(
  { language }: Visit,
  stay: TrackStay,
  decision: TrackDecision | undefined,
  models: readonly ServiceModel[],
) {
  const t = pick(planWords, language);
  const { day } = formatting(language);
  const model = models.find(({ key }) => key === stay.model);
  const track = model && findTrack(model, stay.track);
  const why = decision && (decision.for_client ?? whyOf(language, decision));
  return [
    {
      term: t.track,
      value: trackName(language, models, stay),
      note: `${t.since} ${day(stay.from_day)}`,
    },
    ...(why ? [{ term: t.why, value: why }] : []),
    ...(decision === undefined
      ? []
      : [{ term: t.decidedOn, value: day(decision.decided_on), note: decision.staff }]),
    ...(track === undefined
      ? []
      : [
          { term: t.forWhom, value: track.forWhom[language] },
          { term: t.contactIs, value: track.contact[language] },
        ]),
    ...(model === undefined ? [] : [{ term: t.basis, value: model.basis[language] }]),
  ];
}
