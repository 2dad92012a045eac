// node --import tsx bench/whole-city.ts <snapshot folder> <draws> <threads>: the forecast of a whole city, 60 months, in a
// process of its own, so that its memory is its own. The people of a smaller city count as many times as it is smaller.
import { openSnapshot } from '#facts/reader.ts';
import { openGround, simulate } from '#modules/forecast/index.ts';

const [folder = '', draws = '1000', threads = '2'] = process.argv.slice(2);
const reader = await openSnapshot(folder);
const ground = await openGround(reader);
await reader.close();
if (!ground.ok) throw new Error(ground.refusal);
const { model, target } = ground.value;
const times = Math.round(1 / (ground.value.manifest.scale ?? 1));
const whole = {
  ...model,
  start: model.start.map((count) => count * times),
  inflow: model.inflow.map((count) => count * times),
};
const households = whole.start.reduce((sum, count) => sum + count, 0);
const [from, before] = [performance.now(), process.cpuUsage()];
const forecast = await simulate(
  { model: whole, effects: [], months: 60, seed: 1 },
  {
    draws: Number(draws),
    threads: Number(threads),
    target: { ...target, value: target.value * times },
  },
);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    households,
    seconds: (performance.now() - from) / 1000,
    processor: (user + system) / 1e6,
    last: forecast.series['stock']?.at(-1),
  }),
);
