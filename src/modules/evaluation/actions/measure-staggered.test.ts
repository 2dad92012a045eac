import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { effectRefusalSentence } from '../rules/refusal.ts';
import { staggeredLines } from '../rules/staggered-report.ts';
import { measureStaggered } from './measure-staggered.ts';

const folder = mkdtempSync(join(tmpdir(), 'staggered-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A rise of 1 a year, and 5 more from the start on. */
const starts = { A: 2012, B: 2012, C: 2013, D: 0, E: '', F: 2020 };
const panel = [
  'town,year,rate,first',
  ...Object.entries(starts).flatMap(([town, start], at) =>
    [2010, 2011, 2012, 2013].map((year) => {
      const begun = Number(start) > 0 && year >= Number(start);
      return `${town},${year},${10 * at + (year - 2010) + (begun ? 5 : 0)},${start}`;
    }),
  ),
].join('\n');

const measure = (text: string, outcome = 'rate') => {
  const file = join(folder, 'panel.csv');
  writeFileSync(file, text);
  return measureStaggered({ file, unit: 'town', time: 'year', outcome, firstTreated: 'first' });
};
const refusal = (text: string) => {
  const measured = measure(text);
  return measured.ok ? undefined : effectRefusalSentence(measured.refusal);
};

describe('staggered starts from a file', () => {
  it('are refused with the line when the start of a unit changes, a cell is missing, or nobody never starts', () => {
    expect(refusal(panel.replace('A,2011,1,2012', 'A,2011,1,2011'))).toContain('line 3: the first');
    expect(refusal(panel.replace('B,2011,11,', 'B,2011,,'))).toContain('line 7: B at 2011');
    expect(refusal(panel.replace('A,2010,0,2012', 'A,2010,0,soon'))).toContain('line 2: "soon"');
    const all = panel.replaceAll(/^([DEF],.*,).*$/gm, '$12013');
    expect(refusal(all)).toContain('never treated');
    expect(refusal(panel.replaceAll(/,20\d\d$/gm, ','))).toContain('no unit is treated');
  });

  it('show a planted effect, and nothing before it; who starts after the last year counts as never', () => {
    const measured = measure(panel);
    if (!measured.ok) throw new Error(measured.refusal.kind);
    const { overall, byExposure, groups, never, warnings } = measured.value;
    expect(groups).toEqual([
      { start: 2012, units: 2 },
      { start: 2013, units: 1 },
    ]);
    expect(never).toBe(3);
    expect(overall.effect).toBeCloseTo(5, 12);
    for (const { periods, effect } of byExposure)
      expect(effect).toBeCloseTo(periods < 0 ? 0 : 5, 12);
    expect(warnings.join()).toContain('one unit starts at 2013');
    expect(staggeredLines(measured.value).join('\n')).toContain('Over all: 5');
  });
});
