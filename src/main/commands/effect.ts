import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Command, type Input, json, text } from '#main/command.ts';
import { progressOnScreen } from '#main/progress.ts';
import {
  effectLines,
  effectRefusalSentence,
  measureOnThreads,
  measureStaggered,
  methods,
  staggeredLines,
} from '#modules/evaluation/index.ts';

const needed = ['data', 'unit', 'time', 'outcome', 'treated', 'start'] as const;

export const effect: Command = {
  name: 'effect',
  purpose: 'measure what a treatment did to one unit of a panel, beside units that had none',
  takes: '',
  options: {
    data: { type: 'string', meaning: 'a comma-separated file, one row a unit and time' },
    unit: { type: 'string', meaning: 'the column with the name of the unit' },
    time: { type: 'string', meaning: 'the column with the time; numbers sort as numbers' },
    outcome: { type: 'string', meaning: 'the column with the outcome' },
    treated: { type: 'string', meaning: 'the unit that had the treatment' },
    start: { type: 'string', meaning: 'the first treated time' },
    'first-treated': {
      type: 'string',
      meaning:
        'in place of treated and start: the column with the first treated time of each unit, empty or 0 for never',
    },
    donors: {
      type: 'string',
      meaning: 'the units to compare with, with commas between (default all others)',
    },
    predictors: {
      type: 'string',
      meaning:
        'a file that says what to match besides the outcome (docs/methods/synthetic-control.md)',
    },
    method: {
      type: 'string',
      meaning: `${methods.join(', ')}: synthetic control, difference-in-differences, both (default sc)`,
    },
    placebo: { type: 'boolean', meaning: 'ask the same of every donor, and rank' },
    'leave-one-out': { type: 'boolean', meaning: 'again without each donor that has weight' },
    json,
  },
  run,
};

function run(input: Input): Promise<number> {
  const firstTreated = text(input.values['first-treated']);
  return firstTreated === undefined
    ? runOne(input)
    : Promise.resolve(runStaggered(input, firstTreated));
}

/** What does not go together with starts at different times. */
const ofOne = ['treated', 'start', 'donors', 'predictors', 'method', 'placebo', 'leave-one-out'];

function runStaggered({ values, words, out, say }: Input, firstTreated: string): number {
  const asked = (name: string) => (text(values[name]) ?? '').trim();
  const missing = ['data', 'unit', 'time', 'outcome'].filter((name) => asked(name) === '');
  const beside = ofOne.filter((name) => values[name] !== undefined);
  if (missing.length > 0 || beside.length > 0 || words.length > 0) {
    say(
      `werkspoor effect: with --first-treated say --data, --unit, --time and --outcome, and nothing else${beside.length > 0 ? ` (not ${beside.map((name) => `--${name}`).join(', ')})` : ''}.`,
    );
    return 2;
  }
  const measured = measureStaggered({
    file: resolve(asked('data')),
    unit: asked('unit'),
    time: asked('time'),
    outcome: asked('outcome'),
    firstTreated: firstTreated.trim(),
  });
  if (!measured.ok) {
    say(`werkspoor effect: ${effectRefusalSentence(measured.refusal)}`);
    return 1;
  }
  if (values['json'] === true) out(JSON.stringify(measured.value));
  else for (const line of staggeredLines(measured.value)) out(line);
  return 0;
}

async function runOne({ values, words, out, say }: Input): Promise<number> {
  const missing = needed.filter((name) => (text(values[name]) ?? '').trim() === '');
  if (missing.length > 0) {
    say(`werkspoor effect: say ${missing.map((name) => `--${name}`).join(', ')} too.`);
    return 2;
  }
  if (words.length > 0) {
    say(`werkspoor effect: "${words.join(' ')}" belongs to no option; put quotes around a name.`);
    return 2;
  }
  const asked = text(values['method']) ?? 'sc';
  const method = methods.find((known) => known === asked);
  if (method === undefined) {
    say(`werkspoor effect: --method is one of ${methods.join(', ')}.`);
    return 2;
  }
  const predictors = text(values['predictors']);
  if (predictors !== undefined && method !== 'sc') {
    say('werkspoor effect: --predictors belongs to --method sc.');
    return 2;
  }
  const given = (name: (typeof needed)[number]) => (text(values[name]) ?? '').trim();
  const progress = progressOnScreen();
  const request = {
    file: resolve(given('data')),
    unit: given('unit'),
    time: given('time'),
    outcome: given('outcome'),
    treated: given('treated'),
    start: given('start'),
    donors: listed(text(values['donors'])),
    predictors: predictors === undefined ? undefined : resolve(predictors),
    method,
    placebo: values['placebo'] === true,
    leaveOneOut: values['leave-one-out'] === true,
  };
  const measured = await untilStopped((signal) =>
    measureOnThreads(request, {
      progress: (share) => progress('Asking the same of every donor', share),
      signal,
    }),
  );
  if (measured === 'stopped') {
    say('\nwerkspoor effect: stopped before it had an answer; nothing was written.');
    return stoppedByHand;
  }
  if (!measured.ok) {
    say(`werkspoor effect: ${effectRefusalSentence(measured.refusal)}`);
    return 1;
  }
  if (values['json'] === true) out(JSON.stringify(measured.value));
  else for (const line of effectLines(measured.value)) out(line);
  return 0;
}

/** As a shell tells it: 128 and the number of the signal of Ctrl-C. */
const stoppedByHand = 130;

/** The first Ctrl-C ends the threads and what waits for them; a second one the process, at once. */
async function untilStopped<Answer>(
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer | 'stopped'> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return 'stopped';
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Names with commas between; a name that holds one stands between quotes, as in the file. */
function listed(typed: string | undefined): readonly string[] | undefined {
  if (typed === undefined) return undefined;
  const [names = []] = parse(typed, { relax_quotes: true, trim: true });
  return names.filter((name) => name !== '');
}
