import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Input, text } from '#main/command.ts';
import { buildDemoCity, readScale } from '#main/demo-city.ts';
import { feedDemoClient } from '#main/demo-client.ts';
import { type House, openHouse, readRecords } from '#main/house.ts';
import { findPortRefusal, type Listening, listen, readPort } from '#main/listen.ts';
import { type OpenApp, openApp } from '#main/open-app.ts';
import { type Progress, progressOnScreen } from '#main/progress.ts';
import { refreshSnapshot } from '#main/refresh-snapshot.ts';
import { type Stop, watchStop } from '#main/watch-stop.ts';
import { openRegister, registerDemoProgramme } from '#modules/evaluation/index.ts';

/** Serves until it is told to stop; the exit code. */
export async function servePlatform({ values, out, say }: Input): Promise<number> {
  const serving = readServing(values);
  if (!serving.ok) {
    say(serving.refusal);
    return 2;
  }
  const { port, host } = serving.value;
  const taken = port === 0 ? undefined : await findPortRefusal(port, host);
  if (taken !== undefined) {
    say(taken);
    return 1;
  }
  const stop = watchStop();
  const house = await openHouse('serve', say);
  if (!house.ok) {
    say(house.refusal);
    return 1;
  }
  const served = await serveHouse(house.value, serving.value, stop, out);
  if (served === 'stopped-at-start') {
    await house.value.abandon();
    process.exit(130);
  }
  await house.value.close();
  if (served.ok) return 0;
  say(served.refusal);
  return 1;
}

/** What was typed and set; the refusal is a sentence. */
function readServing(values: Input['values']): Result<Serving, string> {
  const port = readPort(text(values['port']) ?? process.env['PORT']);
  if (!port.ok) return port;
  const scale = readScale(process.env['CITY_SCALE']);
  if (!scale.ok) return scale;
  const host = text(values['host']) ?? process.env['HOST'] ?? '127.0.0.1';
  return ok({ port: port.value, scale: scale.value, host });
}

type Serving = { readonly scale: number; readonly port: number; readonly host: string };

/** From records to figures to an address; ends when it is told to stop, also before it stands. */
async function serveHouse(
  house: House,
  serving: Serving,
  stop: Stop,
  out: (line: string) => void,
): Promise<Result<void, string> | 'stopped-at-start'> {
  const standing = standUp(house, serving);
  const first = await Promise.race([standing, stop.asked.then(() => 'stopped-at-start' as const)]);
  if (first === 'stopped-at-start') {
    standing.catch(() => undefined); // its connections are about to go
    out('Stopping before it stood: what was not finished begins again at the next start.');
    return first;
  }
  if (!first.ok) return first;
  const { app, listening } = first.value;
  for (const line of await app.greeting(listening.address)) out(line);
  await stop.asked;
  out('Stopping: requests that run may end, then the database closes.');
  house.jobs.letGo();
  await listening.stop();
  await app.close();
  return ok(undefined);
}

type Standing = { readonly app: OpenApp; readonly listening: Listening };

async function standUp(house: House, serving: Serving): Promise<Result<Standing, string>> {
  const progress = progressOnScreen();
  const filled = await fillWhenEmpty(house, serving.scale, progress);
  if (!filled.ok) return filled;
  if (filled.value.demo) await feedDemoClient({ ...house, now: Date.now() });
  const fresh = await refreshSnapshot(house, progress);
  if (!fresh.ok) return fresh;
  if (filled.value.demo) {
    const snapshots = `${house.dataFolder}/snapshots`;
    await registerDemoProgramme(openRegister(house.gate), snapshots, house.today());
  }
  const app = await openApp(house, filled.value);
  if (!app.ok) return app;
  const listening = await listen(app.value.hono, serving.port, serving.host);
  return listening.ok ? ok({ app: app.value, listening: listening.value }) : listening;
}

type Demo = { readonly demo: boolean; readonly synthetic: boolean };

/** The demo sign-in never stands open on records of real people, whatever the flag says. */
async function fillWhenEmpty(
  house: House,
  scale: number,
  progress: Progress,
): Promise<Result<Demo, string>> {
  const wanted = process.env['WERKSPOOR_DEMO'] !== '0';
  const records = await readRecords(house);
  if (!records.none) return ok({ demo: wanted && records.synthetic, synthetic: records.synthetic });
  if (!wanted) {
    return refuse(
      'There are no records yet, and WERKSPOOR_DEMO=0 asks for no demo city: take records in first with npm run -s werkspoor -- import <folder>.',
    );
  }
  const built = await buildDemoCity(house, scale, progress);
  if (!built.ok) return built;
  return ok({ demo: true, synthetic: true });
}
