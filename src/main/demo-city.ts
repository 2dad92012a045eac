import { rmSync } from 'node:fs';
import { buildCity } from '#city/index.ts';
import { importFolder, importRefusalSentence } from '#extract/door/import-folder.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { House } from '#main/house.ts';
import type { Progress } from '#main/progress.ts';

/** One seed, so that two people who start the demo look at the same city. */
export const demoSeed = 2024;

/** The scale of the demo city from CITY_SCALE: 1 is the whole city, 0.1 the default. */
export function readScale(asked: string | undefined): Result<number, string> {
  const scale = asked === undefined || asked === '' ? 0.1 : Number(asked);
  if (scale >= 0.005 && scale <= 1) return ok(scale);
  return refuse(
    `The scale of the city is "${asked}": give a number from 0.005 to 1, with a point, for example 0.1.`,
  );
}

/** Builds the city and takes it in by the door, as any municipality's records. */
export async function buildDemoCity(
  house: House,
  scale: number,
  progress: Progress,
): Promise<Result<void, string>> {
  const folder = `${house.dataFolder}/demo-city`;
  rmSync(folder, { recursive: true, force: true });
  try {
    await buildCity({
      seed: demoSeed,
      scale,
      until: house.today(),
      folder,
      progress: (stage, share) => progress(`Building the demo city, ${stage}`, share),
    });
    const report = await importFolder({
      gate: house.gate,
      keys: house.keys,
      folder,
      strict: true,
      dryRun: false,
      day: house.today(),
      progress: (stage, share) => progress(`Taking the records in, ${stage}`, share),
      reportTo: `${house.dataFolder}/import-reports`,
    });
    return report.ok ? ok(undefined) : refuse(importRefusalSentence(report.refusal));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
