// Synthetic control with all placebos: on made-up panels beside SciPy's non-negative least squares where Python has it
// (Debian: python3-scipy), and on the classics beside what R Synth and pysyncon needed where the anchors lie beside the
// checkout. Ours and SciPy solve the same problems in this run, both without reading the file; the command as a whole
// stands apart.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitSyntheticControl } from '#engine/causal/synthetic-control.ts';
import { seededRandom } from '#engine/random/generator.ts';
import { fitOnThreads } from '#modules/evaluation/actions/placebo-threads.ts';
import { type Measured, runCommand, timed } from './measure.ts';

const months = 156;
const before = 120;

/** Units that share four slow movements and a season, each with a level and noise of its own; the first is treated. */
function pathsOf(donors: number): readonly Float64Array[] {
  const random = seededRandom(20);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
  const factors = [0, 1, 2, 3].map(() => {
    let at = 0;
    return Array.from({ length: months }, () => (at = 0.95 * at + normal()));
  });
  return Array.from({ length: donors + 1 }, () => {
    const [level, season] = [1000 * Math.exp(0.35 * normal()), 20 * normal()];
    const loads = factors.map(() => 12 + 12 * normal());
    return Float64Array.from({ length: months }, (_, month) => {
      const moved = loads.reduce((sum, load, at) => sum + load * (factors[at]?.[month] ?? 0), 0);
      return level + moved + season * Math.sin((2 * Math.PI * month) / 12) + 10 * normal();
    });
  });
}

const panelOf = (paths: readonly Float64Array[]): string =>
  [
    'unit,month,outcome',
    ...paths.flatMap((path, unit) =>
      Array.from(path, (value, month) => `u${unit},${month + 1},${value}`),
    ),
  ].join('\n');

/** By the clock, and of processors: what another program on the machine does not change. */
type Spent = { readonly seconds: number; readonly processor: number };

/** The treated unit and all placebos, threads and all; the faster of two, as SciPy has no first time either. */
async function ourTime([treated, ...donors]: readonly Float64Array[]): Promise<Spent> {
  if (treated === undefined) throw new Error('no treated unit');
  const comparison = { treated, donors, before };
  const run = async () => {
    fitSyntheticControl(comparison);
    await fitOnThreads(comparison, 'sc', {});
  };
  const spent = async (): Promise<Spent> => {
    const before = process.cpuUsage();
    const { seconds } = await timed(run);
    const { user, system } = process.cpuUsage(before);
    return { seconds, processor: (user + system) / 1e6 };
  };
  const [first, second] = [await spent(), await spent()];
  return first.processor < second.processor ? first : second;
}

/** The same weights by SciPy for the treated unit and forty placebos, a fit; nothing without SciPy. */
function scipyTime(file: string): Spent | undefined {
  const program = `
import csv, json, sys, time
import numpy as np
from scipy.optimize import nnls
rows = list(csv.reader(open(sys.argv[1])))[1:]
units = list(dict.fromkeys(r[0] for r in rows))
Y = np.array([float(r[2]) for r in rows]).reshape(len(units), -1)[:, :${before}]
start, worked = time.time(), time.process_time()
for at in range(41):
    rest = np.delete(Y, [0, at] if at else [0], axis=0)
    A = np.vstack([(rest - Y[at]).T, np.ones(len(rest)) * 1e3])
    nnls(A, np.append(np.zeros(A.shape[0] - 1), 1e3))
print(json.dumps({'seconds': (time.time() - start) / 41, 'processor': (time.process_time() - worked) / 41}))`;
  // Set for old builds on some machines, they slow a current one.
  const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _cache, ...env } = process.env;
  const ran = spawnSync('python3', ['-c', program, file], { encoding: 'utf8', env });
  return ran.status === 0 ? (JSON.parse(ran.stdout) as Spent) : undefined;
}

const columnsOf = (unit: string, time: string, outcome: string) =>
  ['--unit', unit, '--time', time, '--outcome', outcome, '--placebo', '--json'] as const;

async function measurePanels(folder: string, data: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let smaller: { readonly what: string; readonly seconds: number } | undefined;
  for (const donors of [500, 1000, 2000]) {
    const what = `${donors} donors × ${months} months, fit and all placebos`;
    const paths = pathsOf(donors);
    const file = join(folder, `panel-${donors}.csv`);
    writeFileSync(file, panelOf(paths));
    const { seconds, processor } = await ourTime(paths);
    const peer = scipyTime(file);
    if (peer !== undefined) {
      const fits = donors + 1;
      const against = { what: 'SciPy NNLS, one processor', seconds: peer.seconds * fits };
      measured.push({ what, seconds, against });
      const worked = { what: 'that of SciPy NNLS', seconds: peer.processor * fits };
      measured.push({ what: `${what}, processor time`, seconds: processor, against: worked });
    }
    // Twice the donors are four times the work: growth no worse than that is a ratio of 1 or less.
    measured.push({
      what: `${what}, processor time`,
      seconds: processor,
      ...(smaller && { against: smaller }),
    });
    smaller = {
      what: `${donors} donors, by donors times placebos`,
      seconds: processor * 4,
    };
    const words = ['effect', '--data', file, ...columnsOf('unit', 'month', 'outcome')];
    const ran = await runCommand([...words, '--treated', 'u0', '--start', `${before + 1}`], data);
    measured.push({
      what: `the command effect on ${donors} donors, from file to answer`,
      seconds: ran.seconds,
      peakMegabytes: ran.peakMegabytes,
    });
  }
  return measured;
}

const anchors = join(import.meta.dirname, '../../shared/anchors');
/** As the README of the anchors has them: all placebos with predictors, on two processors, in another run. */
const classics = [
  {
    file: 'prop99_smoking.csv',
    words: ['--treated', 'California', '--start', '1989', ...columnsOf('state', 'year', 'cigsale')],
    predictors: [
      { column: 'lnincome', from: 1980, to: 1988 },
      { column: 'retprice', from: 1980, to: 1988 },
      { column: 'age15to24', from: 1980, to: 1988 },
      { column: 'beer', from: 1984, to: 1988 },
      ...[1975, 1980, 1988].map((at) => ({ column: 'cigsale', at })),
    ],
    peers: { 'R Synth, another run': 186 + 8.9, 'pysyncon, another run': 27 * 60 + 83 },
  },
  {
    file: 'basque.csv',
    words: [
      ...['--treated', 'Basque Country (Pais Vasco)', '--start', '1970'],
      ...columnsOf('regionname', 'year', 'gdpcap'),
    ],
    predictors: [
      { column: 'invest', from: 1964, to: 1969 },
      { column: 'gdpcap', from: 1960, to: 1969 },
      { column: 'popdens', at: [1969] },
      ...['illit', 'prim', 'med', 'high', 'post.high'].map((level) => ({
        column: `school.${level}`,
        from: 1964,
        to: 1969,
      })),
      ...[
        ...['agriculture', 'energy', 'industry', 'construction'],
        ...['services.venta', 'services.nonventa'],
      ].map((sector) => ({ column: `sec.${sector}`, at: [1961, 1963, 1965, 1967, 1969] })),
    ],
    peers: { 'R Synth, another run': 126 + 3.8, 'pysyncon, another run': 99 + 4.3 },
  },
];

async function measureClassics(folder: string, data: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { file, words, predictors, peers } of classics) {
    if (!existsSync(join(anchors, file))) continue;
    const spec = join(folder, `${file}.json`);
    writeFileSync(spec, JSON.stringify({ predictors }));
    const asked = ['effect', '--data', join(anchors, file), '--predictors', spec, ...words];
    const { seconds, peakMegabytes } = await runCommand(asked, data);
    for (const [what, needed] of Object.entries(peers)) {
      measured.push({
        what: `${file} with predictors and all placebos, the command`,
        seconds,
        peakMegabytes,
        against: { what, seconds: needed },
      });
    }
  }
  return measured;
}

export async function measureEffects(data: string): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'effect-bench-'));
  try {
    return [...(await measurePanels(folder, data)), ...(await measureClassics(folder, data))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
