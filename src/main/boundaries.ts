import { ok, type Result } from '#kernel/result.ts';
import { readBoundaries, readLoadedFigures } from '#modules/monitor/index.ts';

type Boundaries =
  ReturnType<typeof readBoundaries> extends Result<infer Shapes, string> ? Shapes : never;

/** The boundaries that WERKSPOOR_BOUNDARIES names (GeoJSON, WGS84); none without it. */
export function openBoundaries(env: NodeJS.ProcessEnv): Result<Boundaries, string> {
  const path = env['WERKSPOOR_BOUNDARIES'];
  if (path === undefined || path === '') return ok([]);
  return readBoundaries(path, env['WERKSPOOR_BOUNDARIES_PROPERTY'] || 'code');
}

/** What other sources published, of the folder that WERKSPOOR_FIGURES names, beside what comes with the product. */
export const openLoadedFigures = (env: NodeJS.ProcessEnv) =>
  readLoadedFigures(env['WERKSPOOR_FIGURES']);
