import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ModuleFront } from '#web/route.ts';
import { retentionAccess } from './access.ts';
import { keepCounts } from './actions/keep-counts.ts';
import { retentionJob } from './actions/retention-job.ts';
import { retentionPage } from './pages/retention-page.tsx';
import { words } from './words.ts';

export { applyTerms } from './actions/apply-terms.ts';

type RetentionHouse = {
  readonly gate: Gate;
  readonly today: () => Day;
  /** Nobody in the records exists: then the terms need no confirmation. */
  readonly synthetic: () => boolean;
};

/** The municipality says with this setting that it has read the terms and that they may be applied. */
export const termsConfirmed = (env: NodeJS.ProcessEnv): boolean =>
  env['WERKSPOOR_RETENTION'] === 'confirmed';

/** How long records are kept, and the night job that lets them go. */
export function retentionFront(house: RetentionHouse): ModuleFront {
  const job = retentionJob(house);
  const counted = keepCounts(house.gate);
  const confirmed = () => house.synthetic() || termsConfirmed(process.env);
  return {
    access: retentionAccess,
    routes: [retentionPage(house.gate, confirmed, counted)],
    navigation: [{ href: '/privacy/retention', label: words.retention }],
    jobs: [job],
    whenServed: () => counted(house.today()),
    clock: async (jobs) => {
      await jobs.repeat(job, '30 3 * * *', { confirmed: confirmed() });
    },
  };
}
