import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSnapshot } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import { editionsOf } from '#modules/monitor/actions/keep-editions.ts';
import { type Measured, medianOf, type Ran, runCommand, timed } from './measure.ts';

/** A city is built and written; its bare limit is writing the same bytes. */
export async function measureBuild(
  built: Ran,
  city: string,
  what: string,
): Promise<readonly Measured[]> {
  const copy = `${city}-copy`;
  mkdirSync(copy);
  const { seconds } = await timed(async () => {
    for (const file of readdirSync(city)) {
      if (file.includes('.')) copyFileSync(join(city, file), join(copy, file));
    }
  });
  rmSync(copy, { recursive: true });
  return [
    {
      what,
      seconds: built.seconds,
      against: { what: 'copying the same files', seconds },
      peakMegabytes: built.peakMegabytes,
    },
  ];
}

/** Reads every value of every fact table once, and keeps nothing of it. */
async function scan(data: string): Promise<number> {
  const reader = await openSnapshot(newest(data));
  try {
    return await medianOf(3, async () => {
      for (const { name } of reader.manifest.tables) {
        await reader.query(`select bit_xor(hash(t))::varchar as seen from ${name} t`);
      }
    });
  } finally {
    await reader.close();
  }
}

function newest(data: string): string {
  const found = findNewestSnapshot(`${data}/snapshots`);
  if (found === undefined) throw new Error(`no snapshot in ${data}`);
  return found.folder;
}

/**
 * All figures of all chapters, put through the publication rule: of a first period from nothing, of one more period, and
 * of two that were counted ahead, laid side by side.
 */
export async function measureChapters(data: string): Promise<readonly Measured[]> {
  const reader = await openSnapshot(newest(data));
  try {
    const editions = editionsOf(reader, []);
    const edition = async (period: string, compared?: string) => {
      const chosen = editions.choose({ period, compared });
      if (!chosen.ok) throw new Error(chosen.refusal.kind);
      const { seconds } = await timed(() =>
        editions.edition(chosen.value.period, chosen.value.compared),
      );
      return seconds;
    };
    const anew = await edition('2024T1');
    const against = { what: 'reading all facts once', seconds: await scan(data) };
    const one = { what: 'the first', seconds: anew };
    return [
      { what: 'figures of all chapters, counted anew', seconds: anew, against },
      { what: 'of one more period', seconds: await edition('2024T2', '2024T1'), against: one },
      {
        what: 'of two that were counted ahead',
        seconds: await edition('2024T2', '2023T1'),
        against: one,
      },
    ];
  } finally {
    await reader.close();
  }
}

/** More households than the city has: their facts without a database, and the monitor of them. */
export async function measureNation(
  households: string,
  folder: string,
): Promise<readonly Measured[]> {
  const words = ['city', 'build', folder, '--households', households, '--facts-only'];
  const built = await runCommand(words, folder);
  const what = `city build with facts, ${households} households`;
  const build = await measureBuild(built, folder, what);
  const against = { what: 'reading all facts once', seconds: await scan(folder) };
  const measured: Measured[] = [...build];
  for (const format of ['json', 'pdf']) {
    const out = join(folder, `monitor.${format}`);
    const asked = ['monitor', '--period', '2024T1', '--format', format, '--out', out];
    const made = await runCommand(asked, folder);
    measured.push({
      what: `monitor as ${format}, ${households} households`,
      seconds: made.seconds,
      against,
      peakMegabytes: made.peakMegabytes,
    });
  }
  return measured;
}
