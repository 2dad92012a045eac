import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { effect } from '#main/commands/effect.ts';

const anchors = join(import.meta.dirname, '../../../../shared/anchors');
const folder = mkdtempSync(join(tmpdir(), 'effect-'));
const file = join(folder, 'panel.csv');
writeFileSync(
  file,
  `place,when,much\n${['A', 'B', 'C, D', 'T']
    .flatMap((unit, row) =>
      [1, 2, 9, 10].map((time, at) => `"${unit}",${time},${row * at + (row % 2) * 3}`),
    )
    .join('\n')}\n`,
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Values = Readonly<Record<string, string | boolean>>;
const asked: Values = {
  data: file,
  unit: 'place',
  time: 'when',
  outcome: 'much',
  treated: 'T',
  start: '9',
};

async function typed(values: Values, words: readonly string[] = []) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await effect.run({
    values,
    words,
    out: (line) => out.push(line),
    say: (line) => said.push(line),
  });
  return { code, out: out.join('\n'), said: said.join('\n') };
}

describe('the command effect', () => {
  it.each<[string, Values, string]>([
    ['without a start', { ...asked, start: '' }, 'say --start too'],
    [
      'with predictors for another method',
      { ...asked, method: 'did', predictors: 'spec.json' },
      'belongs to --method sc',
    ],
    ['with a method that is none', { ...asked, method: 'ols' }, 'one of sc, did, sdid'],
  ])('typed %s ends with 2', async (_, values, sentence) => {
    const { code, out, said } = await typed({ ...values, json: true });
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(sentence);
  });

  it('typed with a name without quotes ends with 2', async () => {
    expect((await typed(asked, ['Country'])).code).toBe(2);
  });

  it.each<[string, Values, string]>([
    ['an unknown unit', { ...asked, treated: 'X' }, 'no unit "X"'],
    ['a file that is not there', { ...asked, data: join(folder, 'none.csv') }, 'ENOENT'],
    ['one donor', { ...asked, donors: 'A' }, 'one donor'],
  ])('asked about %s ends with 1 and leaves standard output empty', async (_, values, sentence) => {
    const { code, out, said } = await typed({ ...values, json: true });
    expect([code, out]).toEqual([1, '']);
    expect(said).toContain(sentence);
  });

  it('takes a donor whose name holds a comma, and sorts times as numbers', async () => {
    const { code, out } = await typed({ ...asked, donors: 'A,"C, D"', json: true });
    const report = JSON.parse(out) as {
      weights: { unit: string }[];
      effects: { time: number }[];
    };
    expect(code).toBe(0);
    expect(report.weights.map(({ unit }) => unit).sort()).toEqual(['A', 'C, D']);
    expect(report.effects.map(({ time }) => time)).toEqual([1, 2, 9, 10]);
  });

  it('shows a table without --json', async () => {
    const { code, out } = await typed({ ...asked, placebo: true });
    expect(code).toBe(0);
    expect(out).toContain('Synthetic control: much of T from 9');
  });
});

describe('the command effect while it runs', () => {
  it('shows how far it is, and ends at once with a line when it is stopped', {
    timeout: 120_000,
  }, async () => {
    const wide = join(folder, 'wide.csv');
    const rows = Array.from({ length: 3001 * 30 }, (_, at) => {
      const [unit, time] = [Math.floor(at / 30), at % 30];
      return `u${unit},${time},${Math.sin(unit + time * (1 + unit / 50)) + unit / 9}`;
    });
    writeFileSync(wide, `place,when,much\n${rows.join('\n')}\n`);
    const imports = ['--import', 'tsx', '--import', './src/main/node-version.ts'];
    const asked = [
      ...['effect', '--data', wide, '--unit', 'place', '--time', 'when', '--outcome', 'much'],
      ...['--treated', 'u0', '--start', '26', '--placebo', '--json'],
    ];
    const child = spawn(process.execPath, [...imports, 'src/main/cli.ts', ...asked], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, said] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      if (said === '') child.kill('SIGINT');
      said += piece.toString();
    });
    const [code] = (await once(child, 'close')) as [number | null];
    expect(said).toMatch(/^Asking the same of every donor: \d+%/);
    expect(said).toContain('stopped before it had an answer');
    expect([code, out]).toEqual([130, '']);
  });
});

// Abadie, Diamond and Hainmueller (2010), matched on outcomes alone: ../shared/anchors/README.md.
describe('California after its tobacco law', () => {
  beforeEach(({ skip }) => {
    skip(!existsSync(anchors), 'the reference problems (../shared/anchors) are not there');
  });

  it('has the weights, the error, the effect and the rank of the reference', async () => {
    const { code, out } = await typed({
      data: join(anchors, 'prop99_smoking.csv'),
      unit: 'state',
      time: 'year',
      outcome: 'cigsale',
      treated: 'California',
      start: '1989',
      placebo: true,
      json: true,
    });
    const report = JSON.parse(out) as {
      weights: { unit: string; weight: number }[];
      preRmspe: number;
      meanEffect: number;
      gap: number;
      placebo: { rank: number; of: number; pValue: number };
    };
    const weight = (name: string) => report.weights.find(({ unit }) => unit === name)?.weight;
    expect(code).toBe(0);
    expect(weight('Utah')).toBeCloseTo(0.39390786182, 9);
    expect(weight('Montana')).toBeCloseTo(0.23184023644, 9);
    expect(report.preRmspe).toBeCloseTo(1.65640040025, 9);
    expect(report.meanEffect).toBeCloseTo(-19.51363136792, 9);
    expect(report.gap).toBeLessThan(1e-12);
    expect(report.placebo).toMatchObject({ rank: 3, of: 39, pValue: 3 / 39 });
  });
});
