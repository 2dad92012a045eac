import type { Jobs } from '#platform/jobs/jobs.ts';
import type { ModuleFront, Route } from '#web/route.ts';
import { forecastAccess } from './access.ts';
import { backTestJob } from './actions/back-test-job.ts';
import type { OpenGround } from './actions/keep-ground.ts';
import { forecastMaker } from './actions/make-forecast.ts';
import { keyOf, payloadOf, simulationJob } from './actions/simulation-job.ts';
import { answerBackTest } from './pages/answer-back-test.tsx';
import { answerCompare } from './pages/answer-compare.tsx';
import { answerForecast } from './pages/answer-forecast.tsx';
import { answerIllustration } from './pages/answer-illustration.tsx';
import { answerKept } from './pages/answer-kept.tsx';
import { usual } from './pages/asked.ts';
import type { ForecastStore } from './steering-store.ts';
import { words } from './words/forecast-words.ts';

export type ForecastHouse = {
  readonly openGround: OpenGround;
  readonly jobs: Jobs;
  readonly store: ForecastStore;
};

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
    { route: 'GET /forecast/illustration', handle: (visit) => answerIllustration(visit) },
  ];
  return {
    access: forecastAccess,
    navigation: [{ href: '/forecast', label: words.navigation }],
    routes,
    jobs: [simulation, backTest],
    // The forecast that everybody opens first is simulated before anybody asks.
    whenServed: async () => {
      const ground = await openGround();
      if (ground?.ok !== true) return;
      const payload = payloadOf(ground.value, usual(ground.value));
      await jobs.ask(simulation, payload, {
        key: keyOf(ground.value, payload),
        asker: { staffId: undefined, role: 'system' },
      });
    },
  };
}
