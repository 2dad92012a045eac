import { ok, type Result, refuse } from '#kernel/result.ts';
import { type KeptBoundaries, keepBoundaries } from '#modules/boundaries/index.ts';
import { readBoundaries, readLoadedFigures } from '#modules/monitor/index.ts';
import { dataFolderSentence, openDataFolder } from '#platform/data-folder.ts';

/** The boundaries that WERKSPOOR_BOUNDARIES names (GeoJSON, WGS84), else those loaded into the data folder. */
export function openBoundaries(
  env: NodeJS.ProcessEnv,
  dataFolder: string,
): Result<KeptBoundaries, string> {
  const path = env['WERKSPOOR_BOUNDARIES'];
  if (path === undefined || path === '') return ok(keepBoundaries(dataFolder));
  const read = readBoundaries(path, env['WERKSPOOR_BOUNDARIES_PROPERTY'] || 'code');
  return read.ok ? ok(keepBoundaries(dataFolder, read.value)) : read;
}

/** The same for a command, which needs no database. */
export function openKeptBoundaries(env: NodeJS.ProcessEnv): Result<KeptBoundaries, string> {
  const folder = openDataFolder(env, process.cwd());
  return folder.ok ? openBoundaries(env, folder.value) : refuse(dataFolderSentence(folder.refusal));
}

/** What other sources published, of the folder that WERKSPOOR_FIGURES names, beside what comes with the product. */
export const openLoadedFigures = (env: NodeJS.ProcessEnv) =>
  readLoadedFigures(env['WERKSPOOR_FIGURES']);
