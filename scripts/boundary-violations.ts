/** A made-up import that a rule of .dependency-cruiser.cjs must report. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const violation = (rule: string, from: string, to: string): Violation => ({ rule, from, to });

/** A ring is reported once, where it is entered; this marks the line that closes it. */
export const closesTheRing = 'no-cycle, reported with the line before';

export const violations: readonly Violation[] = [
  violation('no-cycle', 'src/web/egg.ts', '#web/hen.ts'),
  violation(closesTheRing, 'src/web/hen.ts', '#web/egg.ts'),
  violation('resolves', 'src/web/page.ts', '#web/missing.ts'),
  violation('kernel-alone', 'src/kernel/day.ts', '#platform/clock.ts'),
  violation('kernel-alone', 'src/kernel/month.ts', 'zod'),
  violation('kernel-alone', 'src/kernel/file.ts', 'node:fs'),
  violation('engine-pure', 'src/engine/random/seed.ts', 'node:crypto'),
  violation('engine-pure', 'src/engine/flow/stock.ts', '#modules/tracks/rules/track.ts'),
  violation('rules-pure', 'src/modules/tracks/rules/track.ts', '#modules/tracks/store.ts'),
  violation('rules-pure', 'src/modules/tracks/rules/term.ts', '#platform/clock.ts'),
  violation('rules-pure', 'src/modules/tracks/rules/norm.ts', '#modules/duties/rules/duty.ts'),
  violation('rules-compute-no-facts', 'src/modules/goals/rules/goal.ts', '#facts/reader.ts'),
  violation('front-door', 'src/modules/tracks/store.ts', '#modules/duties/store.ts'),
  violation('front-door-from-outside', 'src/main/server.ts', '#modules/duties/store.ts'),
  violation('work-knows-no-analysis', 'src/modules/tracks/index.ts', '#modules/goals/index.ts'),
  violation('work-knows-no-analysis', 'src/modules/tracks/api.ts', '#facts/reader.ts'),
  violation('analysis-knows-no-person', 'src/modules/goals/index.ts', '#database/session.ts'),
  violation('analysis-knows-no-person', 'src/modules/monitor/page.ts', '#modules/people/index.ts'),
  violation(
    'steering-knows-no-person',
    'src/modules/goals/steering.ts',
    '#modules/people/index.ts',
  ),
  violation('only-main-assembles', 'src/platform/jobs.ts', '#modules/people/index.ts'),
  violation('main-on-top', 'src/modules/people/api.ts', '#main/server.ts'),
  violation('city-by-the-door', 'src/city/write.ts', '#database/session.ts'),
  violation('city-makes-nothing-real', 'src/modules/people/names.ts', '#city/names.ts'),
  violation('shared-ground', 'src/platform/log.ts', '#web/words.ts'),
  violation('web-shows', 'src/web/layout.tsx', '#database/session.ts'),
  violation('one-driver', 'src/modules/people/store.ts', 'pg'),
  violation('one-facts-engine', 'src/modules/monitor/chart.ts', '@duckdb/node-api'),
  violation('product-without-tests', 'src/web/theme.ts', '#test/support/page.ts'),
  violation('product-without-dev-packages', 'src/web/check.ts', 'fast-check'),
  violation('product-without-test-files', 'test/builders/person.ts', '#kernel/day.test.ts'),
];
