import type { Jobs } from '#platform/jobs/jobs.ts';
import type { ModuleFront, Route } from '#web/route.ts';
import { forecastAccess } from './access.ts';
import { backTestJob, backTestKey } from './actions/back-test-job.ts';
import { compareScenarios } from './actions/compare-scenarios.ts';
import type { OpenGround } from './actions/keep-ground.ts';
import { forecastMaker } from './actions/make-forecast.ts';
import type { ForecastGround } from './actions/open-ground.ts';
import { keyOf, payloadOf, simulationJob } from './actions/simulation-job.ts';
import { answerBackTest } from './pages/answer-back-test.tsx';
import { answerCompare, comparedMonths, offeredIn } from './pages/answer-compare.tsx';
import { answerForecast } from './pages/answer-forecast.tsx';
import { answerIllustration } from './pages/answer-illustration.tsx';
import { answerKept } from './pages/answer-kept.tsx';
import { answerMarket } from './pages/answer-market.tsx';
import { usual } from './pages/asked.ts';
import { forecastDesk } from './pages/desk.ts';
import type { FrontDesk } from './pages/front-desk.ts';
import type { ForecastStore } from './steering-store.ts';
import { words } from './words/forecast-words.ts';

export type ForecastHouse = {
  readonly openGround: OpenGround;
  readonly jobs: Jobs;
  readonly store: ForecastStore;
};

/** How often it is looked whether there is a newer snapshot. */
const lookEvery = 60_000;

/** What everybody opens first is made before anybody asks, and again when there is a newer snapshot. */
async function keepReady(desk: FrontDesk): Promise<void> {
  let readyFor: string | undefined;
  const look = async () => {
    const ground = await desk.openGround();
    if (ground?.ok !== true || readyFor === ground.value.folder) return;
    readyFor = ground.value.folder;
    await makeReady(desk, ground.value);
  };
  // What failed is tried again at the next look; a visitor sees why.
  setInterval(() => void look().catch(() => undefined), lookEvery).unref();
  await look();
}

async function makeReady(
  { make, jobs, simulation, backTest }: FrontDesk,
  ground: ForecastGround,
): Promise<void> {
  const chosen = usual(ground);
  await make(ground, chosen);
  const scenarios = offeredIn(forecastDesk(ground, 'nl')).map(({ scenario }) => scenario);
  await compareScenarios(ground, scenarios, comparedMonths, chosen.target);
  const payload = payloadOf(ground, chosen);
  const asker = { staffId: undefined, role: 'system' } as const;
  const { number: snapshot } = ground.manifest;
  await jobs.ask(simulation, payload, { key: keyOf(ground, payload), asker });
  await jobs.ask(backTest, { snapshot }, { key: backTestKey(ground), asker });
}

/** The pages under /forecast, and their long work. */
export function forecastFront({ openGround, jobs, store }: ForecastHouse): ModuleFront {
  const simulation = simulationJob(openGround);
  const backTest = backTestJob(openGround);
  const make = forecastMaker(jobs, simulation);
  const desk = { openGround, jobs, store, simulation, backTest, make };
  const routes: readonly Route[] = [
    ...answerForecast(desk),
    ...answerKept(desk),
    { route: 'GET /forecast/compare', handle: (visit) => answerCompare(visit, desk) },
    ...answerBackTest(desk),
    ...answerMarket(desk),
    { route: 'GET /forecast/illustration', handle: (visit) => answerIllustration(visit) },
  ];
  return {
    access: forecastAccess,
    navigation: [{ href: '/forecast', label: words.navigation }],
    routes,
    jobs: [simulation, backTest],
    whenServed: () => keepReady(desk),
  };
}
