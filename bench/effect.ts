// Synthetic control with all placebos on made-up panels, by the command, beside SciPy's non-negative least squares
// where Python has it (Debian: python3-scipy).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#engine/random/generator.ts';
import { type Measured, runCommand } from './measure.ts';

const months = 156;
const before = 120;

/** Units that share four slow movements and a season, each with a level and noise of its own. */
function panelOf(donors: number): string {
  const random = seededRandom(20);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
  const factors = [0, 1, 2, 3].map(() => {
    let at = 0;
    return Array.from({ length: months }, () => (at = 0.95 * at + normal()));
  });
  const lines = ['unit,month,outcome'];
  for (let unit = 0; unit <= donors; unit += 1) {
    const [level, season] = [1000 * Math.exp(0.35 * normal()), 20 * normal()];
    const loads = factors.map(() => 12 + 12 * normal());
    for (let month = 0; month < months; month += 1) {
      const moved = loads.reduce((sum, load, at) => sum + load * (factors[at]?.[month] ?? 0), 0);
      const wave = season * Math.sin((2 * Math.PI * month) / 12);
      lines.push(`u${unit},${month + 1},${level + moved + wave + 10 * normal()}`);
    }
  }
  return lines.join('\n');
}

/** The same weights by SciPy for the treated unit and ten placebos, in seconds a fit; nothing without SciPy. */
function scipySeconds(file: string): number | undefined {
  const program = `
import csv, sys, time
import numpy as np
from scipy.optimize import nnls
rows = list(csv.reader(open(sys.argv[1])))[1:]
units = list(dict.fromkeys(r[0] for r in rows))
Y = np.array([float(r[2]) for r in rows]).reshape(len(units), -1)[:, :${before}]
start = time.time()
for at in range(11):
    rest = np.delete(Y, [0, at] if at else [0], axis=0)
    A = np.vstack([(rest - Y[at]).T, np.ones(len(rest)) * 1e3])
    nnls(A, np.append(np.zeros(A.shape[0] - 1), 1e3))
print((time.time() - start) / 11)`;
  const ran = spawnSync('python3', ['-c', program, file], { encoding: 'utf8' });
  return ran.status === 0 ? Number(ran.stdout) : undefined;
}

export async function measureEffects(data: string): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'effect-bench-'));
  const measured: Measured[] = [];
  try {
    let smaller: { readonly what: string; readonly seconds: number } | undefined;
    for (const donors of [250, 1000]) {
      const file = join(folder, `panel-${donors}.csv`);
      writeFileSync(file, panelOf(donors));
      const words = ['--data', file, '--unit', 'unit', '--time', 'month', '--outcome', 'outcome'];
      const asked = [...words, '--treated', 'u0', '--start', String(before + 1), '--placebo'];
      const { seconds, peakMegabytes } = await runCommand(['effect', ...asked, '--json'], data);
      const what = `effect with all placebos, ${donors} donors × ${months} months`;
      measured.push({ what, seconds, peakMegabytes, ...(smaller && { against: smaller }) });
      smaller = { what: `${donors} donors`, seconds };
      const peer = scipySeconds(file);
      if (peer === undefined) continue;
      const against = { what: 'SciPy NNLS, one processor', seconds: peer * (donors + 1) };
      measured.push({ what, seconds, against });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}
