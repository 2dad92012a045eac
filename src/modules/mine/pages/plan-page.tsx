import type { Gate } from '#database/scope.ts';
import { type Effort, loadEffort } from '#modules/intake/index.ts';
import { ladderChart, listSteps, type StepLine } from '#modules/placements/index.ts';
import { listModels, type ServiceModel } from '#modules/service-model/index.ts';
import {
  listDecisions,
  listStays,
  type TrackDecision,
  type TrackStay,
} from '#modules/tracks/index.ts';
import { Chart } from '#web/chart.tsx';
import type { Route } from '#web/route.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { planWords } from '../plan-words.ts';
import { type OwnPage, ownRoute } from './own-route.tsx';
import { PlanView } from './plan-view.tsx';
import { TrackView } from './track-view.tsx';

/** The effort plan, the track with its reasons, and the steps forward. */
export const planPage = (gate: Gate): Route => ownRoute(gate, ownPlan);

type PlanRead = {
  readonly effort: Effort;
  readonly stays: readonly TrackStay[];
  readonly decisions: readonly TrackDecision[];
  readonly models: readonly ServiceModel[];
  readonly steps: readonly StepLine[];
};

export const ownPlan: OwnPage<PlanRead> = {
  route: 'GET /mine/plan',
  title: planWords.title,
  lead: planWords.lead,
  topics: ['care'],
  read: async (transaction, { personId }) => ({
    effort: await loadEffort(transaction, personId),
    stays: await listStays(transaction, personId),
    decisions: await listDecisions(transaction, personId),
    models: await listModels(transaction),
    steps: await listSteps(transaction, personId),
  }),
  view: (visit, { effort, stays, decisions, models, steps }, _own, typed) => {
    const t = pick(planWords, visit.language);
    return (
      <>
        <Heading level={2} id="plan">
          {t.plan}
        </Heading>
        <PlanView visit={visit} effort={effort} typed={typed} />
        <Heading level={2} id="spoor">
          {t.track}
        </Heading>
        <TrackView visit={visit} stays={stays} decisions={decisions} models={models} />
        <Heading level={2} id="stappen">
          {t.steps}
        </Heading>
        {steps.length === 0 ? (
          <Paragraph>{t.noSteps}</Paragraph>
        ) : (
          <Chart id="ladder" chart={ladderChart(visit.language, steps)} />
        )}
      </>
    );
  },
};
