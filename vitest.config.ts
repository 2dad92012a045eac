import { defineConfig } from 'vitest/config';

// Two cores, shared with others: the limits are there to end what hangs, not to measure.
const second = 1000;

export default defineConfig({
  test: {
    reporters: ['default', './test/support/tally-reporter.ts'],
    // A test that is left out by mistake is not seen by the others: `--allowOnly` while working.
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
    // A shared machine may be slow for a moment; what needs a second try is named at the end.
    retry: process.env['CI'] === 'true' ? 1 : 0,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/*.test.ts',
            'test/support/*.test.ts',
            'scripts/*.test.ts',
          ],
          exclude: ['**/*.db.test.*', 'node_modules/**'],
          pool: 'threads',
          testTimeout: 60 * second,
          hookTimeout: 120 * second,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          globalSetup: ['test/support/database-setup.ts'],
          include: ['src/**/*.db.test.{ts,tsx}', 'test/**/*.db.test.ts'],
          pool: 'forks',
          testTimeout: 60 * second,
          hookTimeout: 120 * second,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          globalSetup: ['test/support/browser-setup.ts', 'test/support/house-setup.ts'],
          include: ['test/journeys/**/*.journey.test.ts'],
          pool: 'forks',
          testTimeout: 120 * second,
          hookTimeout: 300 * second,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
