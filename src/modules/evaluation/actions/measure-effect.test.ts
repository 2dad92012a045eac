import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { effectLines } from '../rules/effect-lines.ts';
import { effectRefusalSentence } from '../rules/refusal.ts';
import { type EffectRequest, measureEffect } from './measure-effect.ts';

const folder = mkdtempSync(join(tmpdir(), 'panel-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Three donors over six years; the treated town is half of A and half of B, and 3 more from 2014 on. */
const values: Readonly<Record<string, readonly number[]>> = {
  A: [10, 12, 11, 13, 14, 15],
  B: [20, 18, 21, 19, 22, 20],
  C: [5, 9, 4, 8, 3, 7],
  'Town, of all': [15, 15, 16, 16, 21, 20.5],
};
const quoted = (name: string) => (name.includes(',') ? `"${name}"` : name);
const lines = Object.entries(values).flatMap(([unit, path]) =>
  path.map((value, at) => `${quoted(unit)},${2010 + at},${value}`),
);
const panel = ['town,year,rate', ...lines].join('\n');

const request = (text: string, change: Partial<EffectRequest> = {}): EffectRequest => {
  const file = join(folder, 'panel.csv');
  writeFileSync(file, text);
  return {
    file,
    unit: 'town',
    time: 'year',
    outcome: 'rate',
    treated: 'Town, of all',
    start: '2014',
    method: 'sc',
    placebo: false,
    leaveOneOut: false,
    ...change,
  };
};

const refusal = (text: string, change: Partial<EffectRequest> = {}): string => {
  const measured = measureEffect(request(text, change));
  if (measured.ok) throw new Error('measured what should be refused');
  return effectRefusalSentence(measured.refusal);
};

const report = (text: string, change: Partial<EffectRequest> = {}) => {
  const measured = measureEffect(request(text, change));
  if (!measured.ok) throw new Error(effectRefusalSentence(measured.refusal));
  return measured.value;
};

describe('a panel is refused, with the line,', () => {
  it.each<[string, string, string]>([
    [
      'when a value is missing',
      panel.replace('B,2012,21', 'B,2012,'),
      'line 10: B at 2012 has no value',
    ],
    ['when a value says NA', panel.replace('B,2012,21', 'B,2012,NA'), 'line 10: B at 2012'],
    [
      'when a row is missing',
      panel.replace('B,2012,21\n', ''),
      'B, which begins on line 8, has no row for 2012',
    ],
    [
      'for text among numbers',
      panel.replace('A,2011,12', 'A,2011,high'),
      'line 3: "high" in column "rate"',
    ],
    ['for a number that is none', panel.replace('A,2011,12', 'A,2011,0x1F'), 'line 3: "0x1F"'],
    ['for a decimal comma', panel.replace('A,2011,12', 'A,2011,"12,5"'), 'a point is needed'],
    ['for infinity', panel.replace('A,2011,12', 'A,2011,1e999'), 'line 3: "1e999"'],
    ['for a row that stands twice', `${panel}\nA,2011,12`, 'line 26: A at 2011 stands on line 3'],
    [
      'for a field too many',
      panel.replace('A,2011,12', 'A,2011,12,0'),
      'line 3: 4 fields where the header names 3',
    ],
    [
      'for a row without unit',
      panel.replace('A,2011,12', ',2011,12'),
      'line 3: the column "town" is empty',
    ],
    [
      'for a text among years',
      panel.replace('A,2011,12', 'A,2011b,12'),
      'line 3: the time "2011b"',
    ],
    ['for a quote that never ends', panel.replace('A,2011', 'A,"2011'), 'no comma-separated file'],
    ['when it holds no rows', 'town,year,rate\n', 'no rows'],
    ['when it is empty', '', 'no rows'],
    ['for semicolons', panel.replaceAll(',', ';'), 'separated by semicolons'],
    ['for a column that stands twice', panel.replace('rate', 'rate,rate'), 'stands there twice'],
  ])('%s', (_, text, sentence) => {
    expect(refusal(text)).toContain(sentence);
  });

  it('counts lines in the file: blank lines and line ends in a field too', () => {
    const text = panel
      .replace('A,2010,10', '"A",2010,10\n')
      .replaceAll('C,', '"C\r\nC",')
      .replace('B,2012,21', 'B,2012,x');
    expect(refusal(text)).toContain('line 11: "x"');
    expect(refusal(panel.replaceAll('C,', '"C\nC",').replace('C",2010,5', 'C",2010,x'))).toContain(
      'line 14: "x"',
    );
  });
});

describe('a question is refused', () => {
  it.each<[string, Partial<EffectRequest>, string]>([
    ['an unknown unit, with what is near', { treated: 'Town' }, 'Near it: "Town, of all"'],
    ['an unknown donor', { donors: ['A', 'Z'] }, 'there is no unit "Z" (asked as donor)'],
    ['itself as a donor', { donors: ['A', 'Town, of all'] }, 'cannot be its own donor'],
    ['a donor named twice', { donors: ['A', 'B', 'A'] }, '"A" is named twice'],
    ['one donor', { donors: ['A'] }, 'there is one donor'],
    ['a start outside the file', { start: '2020' }, '2010 to 2015'],
    ['a start that is no time', { start: 'soon' }, 'the start "soon"'],
    [
      'a start with one period before',
      { start: '2011' },
      'there is one period before the start 2011',
    ],
    ['a column that is not there', { outcome: 'rates' }, 'The columns are: town, year, rate'],
  ])('for %s', (_, change, sentence) => {
    expect(refusal(panel, change)).toContain(sentence);
  });

  it('but a unit that is not asked for may have holes', () => {
    const holes = panel.replace('C,2012,4', 'C,2012,');
    expect(report(holes, { donors: ['A', 'B'] }).preRmspe).toBeLessThan(1e-12);
  });
});

describe('the effect', () => {
  it('of a mixture of donors is found, with its weights', () => {
    const { weights, effects, meanEffect, gap, periods } = report(panel);
    expect(weights.map(({ unit, weight }) => [unit, weight.toFixed(9)])).toEqual([
      ['A', '0.500000000'],
      ['B', '0.500000000'],
      ['C', '0.000000000'],
    ]);
    expect(periods).toEqual({ before: 4, after: 2 });
    expect(meanEffect).toBeCloseTo(3, 9);
    expect(effects.map(({ time, treated }) => [time, treated])).toEqual([
      [2010, false],
      [2011, false],
      [2012, false],
      [2013, false],
      [2014, true],
      [2015, true],
    ]);
    expect(gap).toBeLessThan(1e-12);
  });

  it('is the same to the byte when the rows stand in another order and carriage returns end them', () => {
    const shuffled = ['town,year,rate', ...lines.toReversed()].join('\r\n');
    expect(JSON.stringify(report(shuffled, { placebo: true }))).toBe(
      JSON.stringify(report(panel, { placebo: true })),
    );
  });

  it('sorts years as numbers and months as text with numbers in it', () => {
    const early = panel.replaceAll(/,20(1\d),/g, (_, year: string) => `,${Number(year) - 3},`);
    expect(report(early, { start: '11' }).effects.map(({ time }) => time)).toEqual([
      7, 8, 9, 10, 11, 12,
    ]);
    const months = early.replaceAll(/,(\d+),/g, ',2024-M$1,');
    expect(report(months, { start: '2024-M11' }).effects.at(-1)?.time).toBe('2024-M12');
  });

  it.each(['did', 'sdid'] as const)('is near by %s, where levels do not count', (method) => {
    const moved = panel.replaceAll(
      /of all",(\d+),(\S+)/g,
      (_, year: string, value: string) => `of all",${year},${Number(value) + 100}`,
    );
    const { meanEffect } = report(moved, { method });
    expect(meanEffect).toBeCloseTo(report(panel, { method }).meanEffect, 9);
    expect(meanEffect).toBeGreaterThan(2);
  });

  it('comes with its placebos: every unit ranked, and no p-value below 1 / units', () => {
    const { placebo, warnings } = report(panel, { placebo: true });
    expect(placebo?.ratios.map(({ unit }) => unit).sort()).toEqual(['A', 'B', 'C', 'Town, of all']);
    expect(placebo?.of).toBe(4);
    expect(placebo?.pValue).toBe((placebo?.rank ?? 0) / 4);
    expect(warnings.join(' ')).toContain('cannot be below 0.25');
    expect(placebo?.inTime?.start).toBe(2012);
  });

  it('is computed again without each donor that has weight', () => {
    const { leaveOneOut } = report(panel, { leaveOneOut: true });
    expect(leaveOneOut?.map(({ left }) => left).sort()).toEqual(['A', 'B']);
  });

  it('can be read in a terminal', () => {
    const text = effectLines(report(panel, { placebo: true, leaveOneOut: true })).join('\n');
    expect(text).toContain('Mean effect from 2014: 3');
    expect(text).toContain('Placebo in space: rank');
  });
});

describe('it is said', () => {
  const warned = (text: string, change: Partial<EffectRequest> = {}) =>
    report(text, change).warnings.join('\n');

  it('when donors outnumber the periods before', () => {
    expect(warned(panel, { start: '2012' })).toContain('more donors (3) than periods');
    expect(warned(panel)).not.toContain('more donors');
  });

  it('when two donors are the same before the start: the weights are not unique', () => {
    const twin = `${panel}\n${lines
      .filter((line) => line.startsWith('A'))
      .join('\n')
      .replaceAll('A,', 'A2,')}`;
    expect(warned(twin)).toContain('A2 has the same path before the start as A');
    expect(warned(twin)).toContain('the weights are not unique');
  });

  it('when a donor follows from others', () => {
    const sum = (values['A'] ?? []).map(
      (a, at) => `D,${2010 + at},${2 * a - (values['C']?.[at] ?? 0)}`,
    );
    expect(warned(`${panel}\n${sum.join('\n')}`)).toContain('collinear donors');
  });

  it('when a donor does not move', () => {
    const flat = panel.replaceAll(/C,(\d+),\d+/g, 'C,$1,5');
    expect(warned(flat)).toContain('do not move before the start: C');
  });

  it('when the treated unit lies outside the donors', () => {
    const high = panel.replace('of all",2011,15', 'of all",2011,50');
    expect(warned(high)).toContain(
      'outside the range of the donors, so outside their hull, at 2011',
    );
    expect(warned(high)).toContain('poor fit before the start');
  });

  it('when the fit before is exact, so that its ratio says nothing', () => {
    expect(warned(panel)).toContain('is exact');
  });

  it('that clustered errors of one treated unit are too small', () => {
    expect(warned(panel, { method: 'did' })).toContain('judge by the placebos');
  });
});
