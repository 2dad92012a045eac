import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { commandLine } from '#main/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'forecast-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'stock.csv');
const months = Array.from({ length: 60 }, (_, at) => {
  const month = `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `${month},${(300 + 9 * Math.sin((2 * Math.PI * at) / 12) + 2 * Math.sin(at * at)).toFixed(1)}`;
});
writeFileSync(file, ['month,stock', ...months].join('\n'));

const typed = async (...words: string[]) => {
  const said: string[] = [];
  const out: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  const code = await commandLine(words);
  vi.restoreAllMocks();
  return { code, said: said.join(''), out: out.join('') };
};

describe('forecast, typed wrong', () => {
  it.each([
    [['forecast'], '--series'],
    [['forecast', '--series', file], '--column'],
    [['forecast', '--series', file, '--column', 'stock', '--horizon', '0'], '--horizon'],
    [['forecast', '--series', file, '--column', 'stock', '--horizon', '1.5'], '--horizon'],
    [['forecast', '--series', file, '--column', 'stock', '--until', '2019-13'], '--until'],
    [['forecast', '--series', file, '--column', 'stock', '--seed', '-1'], 'seed'],
    [['forecast', '--series', file, '--column', 'stock', 'more'], 'too much'],
    [
      ['forecast', 'backtest', '--series', file, '--column', 'stock', '--origins', 'x'],
      '--origins',
    ],
  ])('%j ends with 2 and says what', async (words, sentence) => {
    const { code, said, out } = await typed(...words, '--json');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toContain(sentence);
  });
});

describe('forecast', () => {
  it('of what cannot be forecast ends with 1, nothing on standard output', async () => {
    const asked = ['forecast', '--series', file, '--column', 'flow', '--json'];
    expect(await typed(...asked)).toMatchObject({ code: 1, out: '' });
    const short = [
      'forecast',
      '--series',
      file,
      '--column',
      'stock',
      '--until',
      '2016-12',
      '--json',
    ];
    const { code, said, out } = await typed(...short);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain('at least 36');
  });

  it('as JSON is nothing but JSON', async () => {
    const asked = ['--series', file, '--column', 'stock', '--horizon', '3', '--until', '2019-06'];
    const { code, said, out } = await typed('forecast', ...asked, '--json');
    const made = JSON.parse(out) as Record<string, unknown>;
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(Object.keys(made)).toEqual(['method', 'forecast', 'parameters', 'warnings']);
    const [first] = made['forecast'] as Record<string, unknown>[];
    expect(first?.['month']).toBe('2019-07');
    expect(Object.keys(first ?? {})).toEqual([
      'month',
      'mean',
      'lo50',
      'hi50',
      'lo80',
      'hi80',
      'lo95',
      'hi95',
    ]);
  });

  it('without --json is a table for people', async () => {
    const { out } = await typed(
      'forecast',
      '--series',
      file,
      '--column',
      'stock',
      '--horizon',
      '2',
    );
    expect(out).toMatch(/2020-01 +\d+\.\d +\d+\.\d to \d+\.\d/);
  });

  it('backtest gives error and coverage of each method', async () => {
    const asked = ['--series', file, '--column', 'stock', '--horizon', '3', '--origins', '6'];
    const { code, out } = await typed('forecast', 'backtest', ...asked, '--json');
    expect(code).toBe(0);
    const { methods } = JSON.parse(out) as {
      methods: Record<string, { mase: number; coverage: Record<string, number> }>;
    };
    expect(Object.keys(methods)).toEqual([
      'combination',
      'ets',
      'damped',
      'theta',
      'seasonal-naive',
    ]);
    for (const { mase, coverage } of Object.values(methods)) {
      expect(mase).toBeGreaterThan(0);
      expect(Object.keys(coverage)).toEqual(['50', '80', '95']);
    }
    expect((await typed('forecast', 'backtest', ...asked)).out).toContain('combination (default)');
  });
});
