import type { Jobs } from '#platform/jobs/jobs.ts';
import type { BackTestKind } from '../actions/back-test-job.ts';
import type { OpenGround } from '../actions/keep-ground.ts';
import type { forecastMaker } from '../actions/make-forecast.ts';
import type { SimulationKind } from '../actions/simulation-job.ts';
import type { ForecastStore } from '../steering-store.ts';

/** What the pages of the forecast work with. */
export type FrontDesk = {
  readonly openGround: OpenGround;
  readonly jobs: Jobs;
  readonly store: ForecastStore;
  readonly simulation: SimulationKind;
  readonly backTest: BackTestKind;
  readonly make: ReturnType<typeof forecastMaker>;
};
