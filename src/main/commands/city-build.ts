import { createHash, createSecretKey } from 'node:crypto';
import { resolve } from 'node:path';
import { snapshotRefusalSentence } from '#facts/snapshot/refusal.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { type Day, findDay, getDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Command, dateOption, type Input, json, text } from '#main/command.ts';
import { buildAnySize } from '#main/commands/city-on-thread.ts';
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
    effect: {
      type: 'string',
      meaning:
        'points of benefit rate that the programme in Zuid takes off by the end of 2021 (default as published; 0 is none)',
    },
    until: { ...dateOption, meaning: 'the last day that is lived, YYYY-MM-DD (default today)' },
    households: {
      type: 'string',
      meaning:
        'in place of a scale: about so many households on benefit, also more than the city has',
    },
    'facts-only': {
      type: 'boolean',
      meaning: 'freeze the files into facts too, without a database: <folder>/snapshots',
    },
    json,
  },
  run: async ({ values, words, out, say }) => {
    const order = readOrder(values, words);
    if (!order.ok) {
      say(order.refusal);
      return 2;
    }
    const progress = progressOnScreen();
    const manifest = await buildAnySize({ ...order.value, progress });
    const facts = values['facts-only'] === true ? await freeze(order.value, progress) : undefined;
    if (facts !== undefined && !facts.ok) {
      say(facts.refusal);
      return 1;
    }
    if (values['json'] === true) out(JSON.stringify(manifest));
    else {
      const { scale, folder } = order.value;
      for (const { name, rows } of manifest.files) out(`${name}: ${rows} rows`);
      out(`A synthetic city at scale ${scale} stands in ${folder}.`);
      if (facts !== undefined) {
        out(
          `Its facts stand in ${facts.value}; figures of them: WERKSPOOR_DATA=${folder} npm run -s werkspoor -- monitor`,
        );
      }
    }
    return 0;
  },
};

type Order = {
  readonly seed: number;
  readonly scale: number;
  readonly until: Day;
  readonly folder: string;
  readonly effect?: number;
};

/** Facts of the files, beside them: a snapshot that no house with records takes for its own. */
async function freeze(
  { folder, seed, until }: Order,
  progress: ReturnType<typeof progressOnScreen>,
): Promise<Result<string, string>> {
  // Nobody in it exists, so its pseudonyms hide nobody: the same seed gives the same facts.
  const pseudonym = createSecretKey(createHash('sha256').update(`synthetic ${seed}`).digest());
  const taken = await takeSnapshot({
    source: { kind: 'extract', folder },
    now: Date.now,
    folder: `${folder}/snapshots`,
    date: until,
    keys: { pseudonym },
    progress: (stage, share) => progress(`Freezing facts, ${stage}`, share),
  });
  return taken.ok ? ok(taken.value.folder) : refuse(snapshotRefusalSentence(taken.refusal));
}

/** Households on benefit of the whole city on 1 January 2024 (letter to the council, 18 June 2024). */
const householdsOfTheCity = 32_649;
/** All of the Netherlands has about 400,000 households on social assistance. */
const mostHouseholds = 450_000;

function scaleAsked(values: Input['values']): Result<number, string> {
  const asked = text(values['households']);
  if (asked === undefined) return readScale(text(values['scale']) ?? process.env['CITY_SCALE']);
  const households = Number(asked);
  if (Number.isSafeInteger(households) && households >= 200 && households <= mostHouseholds) {
    return ok(Math.round((1000 * households) / householdsOfTheCity) / 1000);
  }
  return refuse(
    `werkspoor city build: --households is "${asked}": give a whole number from 200 to ${mostHouseholds}.`,
  );
}

const earliest = getDay('2012-01-01');

/** What was typed as an order to build; the refusal is a sentence. */
function readOrder(values: Input['values'], words: Input['words']): Result<Order, string> {
  const [folder, ...more] = words;
  if (folder === undefined || more.length > 0) {
    return refuse('werkspoor city build: name one folder to write to.');
  }
  const scale = scaleAsked(values);
  if (!scale.ok) return scale;
  const seed = Number(text(values['seed']) ?? demoSeed);
  if (!Number.isSafeInteger(seed) || seed < 0) {
    return refuse('werkspoor city build: --seed must be a whole number of 0 or more.');
  }
  const until = readEnd(text(values['until']));
  if (!until.ok) return until;
  const effect = readEffect(text(values['effect']));
  if (!effect.ok) return effect;
  return ok({
    seed,
    scale: scale.value,
    until: until.value,
    folder: resolve(folder),
    ...effect.value,
  });
}

function readEnd(typed: string | undefined): Result<Day, string> {
  const until = findDay(typed ?? today());
  if (until !== undefined && until >= earliest && until <= today()) return ok(until);
  return refuse(
    'werkspoor city build: --until must be a date from 2012-01-01 to today, as YYYY-MM-DD.',
  );
}

function readEffect(typed: string | undefined): Result<Pick<Order, 'effect'>, string> {
  if (typed === undefined) return ok({});
  const effect = Number(typed.trim() === '' ? 'none' : typed);
  return Math.abs(effect) <= 2
    ? ok({ effect })
    : refuse('werkspoor city build: --effect is a number from -2 to 2, with a point, as 0.17.');
}
