import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { makeApp } from '#main/app.tsx';
import { type ModulesHouse, openModules } from '#main/modules.ts';
import { keepBoundaries } from '#modules/boundaries/index.ts';
import { findSession } from '#modules/entry/index.ts';
import type { ModuleFront } from '#web/route.ts';
import { loadTheme } from '#web/theme/theme.ts';

type Parts = Pick<
  ModulesHouse,
  'gate' | 'jobs' | 'keys' | 'dataFolder' | 'today' | 'provider' | 'clientProvider'
> & {
  /** The clock of sessions. */
  readonly now?: () => number;
  readonly report: (fault: unknown) => void;
};

/** The product with all its modules, as it serves the demo city: no mail goes out, and the map is schematic. */
export function assemble({ now = Date.now, report, ...house }: Parts): {
  readonly fronts: readonly ModuleFront[];
  readonly app: Hono;
} {
  const { gate, keys, today } = house;
  const synthetic = () => true;
  const { fronts } = openModules({
    ...house,
    mailer: undefined,
    demo: true,
    synthetic,
    boundaries: keepBoundaries('/nonexistent'),
    https: false,
  });
  const app = makeApp({
    fronts,
    theme: loadTheme({}),
    synthetic,
    findSession: (cookies) => findSession({ gate, keys, https: false }, cookies, now()),
    today,
    newTrace: () => randomBytes(16).toString('hex'),
    requestsPerMinute: 1_000_000,
    origins: [],
    report,
  });
  return { fronts, app: app as unknown as Hono };
}
