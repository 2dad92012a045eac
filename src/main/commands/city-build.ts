import { resolve } from 'node:path';
import { buildCity } from '#city/index.ts';
import { findDay, getDay } from '#kernel/day.ts';
import { type Command, dateOption, json, text } from '#main/command.ts';
import { demoSeed, readScale } from '#main/demo-city.ts';
import { progressOnScreen } from '#main/progress.ts';
import { today } from '#main/today.ts';

export const cityBuild: Command = {
  name: 'city build',
  purpose:
    'make the extract files of a synthetic city; the same seed, scale and end give the same bytes',
  takes: '<folder>',
  options: {
    seed: { type: 'string', meaning: `a whole number (default ${demoSeed})` },
    scale: {
      type: 'string',
      meaning: 'from 0.005 to 1, the whole city (default: CITY_SCALE, else 0.1)',
    },
    until: { ...dateOption, meaning: 'the last day that is lived, YYYY-MM-DD (default today)' },
    json,
  },
  run: async ({ values, words, out, say }) => {
    const [folder, ...more] = words;
    if (folder === undefined || more.length > 0) {
      say('werkspoor city build: name one folder to write to.');
      return 2;
    }
    const scale = readScale(text(values['scale']) ?? process.env['CITY_SCALE']);
    const seed = Number(text(values['seed']) ?? demoSeed);
    const until = findDay(text(values['until']) ?? today());
    if (!scale.ok) {
      say(scale.refusal);
      return 2;
    }
    if (!Number.isSafeInteger(seed) || seed < 0) {
      say('werkspoor city build: --seed must be a whole number of 0 or more.');
      return 2;
    }
    if (until === undefined || until < getDay('2012-01-01') || until > today()) {
      say('werkspoor city build: --until must be a date from 2012-01-01 to today, as YYYY-MM-DD.');
      return 2;
    }
    const manifest = await buildCity({
      seed,
      scale: scale.value,
      until,
      folder: resolve(folder),
      progress: progressOnScreen(),
    });
    if (values['json'] === true) out(JSON.stringify(manifest));
    else {
      for (const { name, rows } of manifest.files) out(`${name}: ${rows} rows`);
      out(`A synthetic city at scale ${scale.value} stands in ${resolve(folder)}.`);
    }
    return 0;
  },
};
