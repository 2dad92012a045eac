import type { Time } from './time.ts';

/** Why a panel or a question about it is not answered. Lines count from 1, the header being the first. */
export type EffectRefusal =
  | { readonly kind: 'no-file'; readonly path: string; readonly problem: string }
  | { readonly kind: 'not-csv'; readonly line: number; readonly problem: string }
  | { readonly kind: 'semicolons' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'no-column'; readonly column: string; readonly columns: readonly string[] }
  | { readonly kind: 'column-twice'; readonly column: string }
  | {
      readonly kind: 'field-count';
      readonly line: number;
      readonly found: number;
      readonly wanted: number;
    }
  | { readonly kind: 'empty-key'; readonly line: number; readonly column: string }
  | {
      readonly kind: 'not-a-number';
      readonly line: number;
      readonly column: string;
      readonly value: string;
    }
  | { readonly kind: 'mixed-times'; readonly line: number; readonly value: string }
  | {
      readonly kind: 'row-twice';
      readonly line: number;
      readonly earlier: number;
      readonly unit: string;
      readonly time: Time;
    }
  | {
      readonly kind: 'unknown-unit';
      readonly unit: string;
      readonly role: 'treated' | 'donor';
      readonly units: readonly string[];
    }
  | { readonly kind: 'treated-as-donor'; readonly unit: string }
  | { readonly kind: 'donor-twice'; readonly unit: string }
  | { readonly kind: 'too-few-donors'; readonly count: number }
  | {
      readonly kind: 'missing-cell';
      readonly line: number;
      readonly column: string;
      readonly unit: string;
      readonly time: Time;
    }
  | {
      readonly kind: 'missing-row';
      readonly line: number;
      readonly unit: string;
      readonly time: Time;
    }
  | {
      readonly kind: 'unknown-start';
      readonly start: string;
      readonly first: Time;
      readonly last: Time;
    }
  | { readonly kind: 'bad-spec'; readonly path: string; readonly problem: string }
  | {
      readonly kind: 'predictor-time';
      readonly column: string;
      readonly asked: string;
      readonly last: Time;
    }
  | {
      readonly kind: 'start-changes';
      readonly line: number;
      readonly unit: string;
      readonly column: string;
    }
  | { readonly kind: 'too-few-never'; readonly count: number }
  | { readonly kind: 'none-treated'; readonly column: string }
  | { readonly kind: 'predictors-later'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'predictor-weights'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'too-few-before'; readonly start: Time; readonly count: number };

type Sentences = {
  readonly [Kind in EffectRefusal['kind']]: (
    refusal: Extract<EffectRefusal, { kind: Kind }>,
  ) => string;
};

const sentences: Sentences = {
  'no-file': ({ path, problem }) => `${path} cannot be read (${problem}): name another file.`,
  'not-csv': ({ line, problem }) => `line ${line}: this is no comma-separated file: ${problem}.`,
  semicolons: () =>
    'line 1: the file is separated by semicolons: commas are needed, and points in numbers.',
  'no-rows': () => 'the file holds no rows below the line of column names.',
  'no-column': ({ column, columns }) =>
    `line 1: there is no column "${column}". The columns are: ${columns.join(', ')}.`,
  'column-twice': ({ column }) => `line 1: the column "${column}" stands there twice.`,
  'field-count': ({ line, found, wanted }) =>
    `line ${line}: ${found} fields where the header names ${wanted}.`,
  'empty-key': ({ line, column }) => `line ${line}: the column "${column}" is empty.`,
  'not-a-number': ({ line, column, value }) =>
    `line ${line}: "${value}" in column "${column}" is not a number${/^[+-]?\d+,\d+$/.test(value) ? ' (a point is needed, not a comma)' : ''}.`,
  'mixed-times': ({ line, value }) =>
    `line ${line}: the time "${value}" is no number, while other times are: all or none.`,
  'row-twice': ({ line, earlier, unit, time }) =>
    `line ${line}: ${unit} at ${time} stands on line ${earlier} already.`,
  'unknown-unit': ({ unit, role, units }) =>
    `there is no unit "${unit}" (asked as ${role}) on any line. ${didYouMean(unit, units)}`,
  'treated-as-donor': ({ unit }) => `"${unit}" is the treated unit: it cannot be its own donor.`,
  'donor-twice': ({ unit }) => `"${unit}" is named twice as a donor.`,
  'too-few-donors': ({ count }) =>
    `${count === 1 ? 'there is one donor' : 'there are no donors'} beside the treated unit: at least two are needed.`,
  'missing-cell': ({ line, column, unit, time }) =>
    `line ${line}: ${unit} at ${time} has no value for "${column}". Fill it in, or leave the unit out with --donors.`,
  'missing-row': ({ line, unit, time }) =>
    `${unit}, which begins on line ${line}, has no row for ${time}. Add it, or leave the unit out with --donors.`,
  'unknown-start': ({ start, first, last }) =>
    `the start "${start}" is none of the times of the file, ${first} to ${last}: name the first treated period.`,
  'bad-spec': ({ path, problem }) => `${path} does not say which predictors: ${problem}.`,
  'predictor-time': ({ column, asked, last }) =>
    `the predictor "${column}" is asked at ${asked}, which holds no time of the file up to the last before the start, ${last}.`,
  'start-changes': ({ line, unit, column }) =>
    `line ${line}: the first treated time of ${unit} ("${column}") differs from that on its first line: give one for each unit.`,
  'too-few-never': ({ count }) =>
    `${count === 1 ? 'one unit is' : 'no units are'} never treated: at least two are needed to compare with; leave the column empty, or 0, for them.`,
  'none-treated': ({ column }) =>
    `no unit is treated within the times of the file: "${column}" names the first treated time.`,
  'predictors-later': ({ found, wanted }) =>
    `${found} predictors measured later for ${wanted} predictors: give one for each, in the same order.`,
  'predictor-weights': ({ found, wanted }) =>
    `${found} predictor weights for ${wanted} predictors: give one for each, of 0 or more and not all 0.`,
  'too-few-before': ({ start, count }) =>
    `there ${count === 1 ? 'is one period' : 'are no periods'} before the start ${start}: at least two are needed.`,
};

export const effectRefusalSentence = (refusal: EffectRefusal): string =>
  (sentences[refusal.kind] as (refusal: EffectRefusal) => string)(refusal);

function didYouMean(asked: string, units: readonly string[]): string {
  const bare = asked.trim().toLowerCase();
  const near = units.filter((unit) => {
    const known = unit.toLowerCase();
    return known.includes(bare) || bare.includes(known) || known.slice(0, 4) === bare.slice(0, 4);
  });
  const shown = (near.length > 0 ? near : units).slice(0, 5).map((unit) => `"${unit}"`);
  return `${near.length > 0 ? 'Near it' : `The ${units.length} units begin with`}: ${shown.join(', ')}.`;
}
