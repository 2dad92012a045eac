import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { ok, type Result } from '#kernel/result.ts';
import { makeApp } from '#main/app.tsx';
import { openBoundaries, openLoadedFigures } from '#main/boundaries.ts';
import { faultLine, noteSignIn } from '#main/fault-line.ts';
import type { House } from '#main/house.ts';
import { homeOf, openModules } from '#main/modules.ts';
import { databaseAnswers, openWatch } from '#main/watch.ts';
import { findSession, listDemoPeople } from '#modules/entry/index.ts';
import { readClientIdentitySettings } from '#platform/identity/client-settings.ts';
import { openIdentityProvider } from '#platform/identity/provider.ts';
import { readIdentitySettings } from '#platform/identity/settings.ts';
import type { AnyKind } from '#platform/jobs/kind.ts';
import { openMailer } from '#platform/mail/mail.ts';
import { roleNames } from '#web/role-names.ts';
import type { ModuleFront } from '#web/route.ts';
import { loadTheme } from '#web/theme/theme.ts';

export type OpenApp = {
  readonly hono: Hono;
  /** What a person who started it wants to know: the address and whom to sign in as. */
  greeting(address: string): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Enough for an office behind one address; WERKSPOOR_REQUESTS_PER_MINUTE sets another number. */
const requestsPerMinute = 6_000;

/** Sign-in of the staff by their account, and of clients by a broker; each where it is set up. */
function openIdentity(env: NodeJS.ProcessEnv) {
  const staff = readIdentitySettings(env);
  if (!staff.ok) return staff;
  const clients = readClientIdentitySettings(env);
  if (!clients.ok) return clients;
  return ok({
    provider: staff.value && openIdentityProvider(staff.value),
    clientProvider: clients.value && openIdentityProvider(clients.value),
  });
}

/** The product, ready to answer. */
export async function openApp(
  house: House,
  { demo, synthetic }: { readonly demo: boolean; readonly synthetic: boolean },
): Promise<Result<OpenApp, string>> {
  const boundaries = openBoundaries(process.env, house.dataFolder);
  if (!boundaries.ok) return boundaries;
  const mailer = openMailer(process.env);
  if (!mailer.ok) return mailer;
  const loaded = openLoadedFigures(process.env);
  if (!loaded.ok) return loaded;
  const identity = openIdentity(process.env);
  if (!identity.ok) return identity;
  const watch = openWatch(process.env, demo);
  if (!watch.ok) return watch;
  const origin = process.env['WERKSPOOR_ORIGIN'];
  const https = origin?.startsWith('https://') === true;
  const { fronts, jobKinds, editions } = openModules({
    ...house,
    boundaries: boundaries.value,
    mailer: mailer.value,
    benefitsSystem: process.env['WERKSPOOR_BENEFITS_SYSTEM'] || undefined,
    ...identity.value,
    note: noteSignIn,
    loaded: loaded.value,
    demo,
    synthetic: () => synthetic,
    https,
  });
  const app = makeApp({
    fronts,
    theme: loadTheme(process.env),
    synthetic: () => synthetic,
    findSession: (cookies) =>
      findSession({ gate: house.gate, keys: house.keys, https }, cookies, Date.now()),
    today: house.today,
    newTrace: () => randomBytes(16).toString('hex'),
    requestsPerMinute: Number(process.env['WERKSPOOR_REQUESTS_PER_MINUTE'] || requestsPerMinute),
    ready: () => databaseAnswers(house),
    note: watch.value.note,
    identityProviders: Object.values(identity.value).flatMap(
      (it) => it?.settings.issuer.origin ?? [],
    ),
    origins: origin === undefined ? [] : [new URL(origin).origin],
    report,
  });
  for (const { beforeServed } of fronts) await beforeServed?.();
  await beginWork(house, fronts, jobKinds);
  return ok({
    hono: app as unknown as Hono,
    greeting: async (address) => [
      '',
      `Werkspoor is at ${address}`,
      `Records: ${house.place}${synthetic ? ', a synthetic city: no one in it exists' : ''}`,
      ...(demo ? await demoLines(house, address) : []),
      'Stop with Ctrl-C.',
    ],
    close: async () => {
      watch.value.close();
      mailer.value?.close();
      await (await editions())?.close();
    },
  });
}

/** Long work, what runs by the clock, and what is made ready before anybody asks. */
async function beginWork(
  { jobs }: House,
  fronts: readonly ModuleFront[],
  kinds: readonly AnyKind[],
): Promise<void> {
  await jobs.work(kinds);
  // What is made ready at a start that ends at once is made ready at the next.
  const tell = (fault: unknown) => (jobs.stopping.aborted ? undefined : report(fault));
  for (const { whenServed } of fronts) whenServed?.().catch(tell);
  for (const { clock } of fronts) await clock?.(jobs);
}

const report = (fault: unknown, trace = 'start'): void => {
  process.stderr.write(`${faultLine(fault, trace)}\n`);
};

async function demoLines(house: House, address: string): Promise<readonly string[]> {
  const people = await listDemoPeople({ gate: house.gate, homeOf }, Date.now());
  const width = Math.max(...people.map(({ role }) => role.length));
  return [
    `Sign in at ${address}/sign-in as one of:`,
    ...people.map(({ role, name }) => `  ${role.padEnd(width)}  ${name}, ${roleNames[role].nl}`),
  ];
}
