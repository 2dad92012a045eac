import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { scenarioShape } from './shapes.ts';

/** Reads a scenario from a JSON file; the refusal says what is wrong where, and what may stand there. */
export function readScenario(file: string): Result<Scenario, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(
      `${file} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown'})`}. Name a JSON file with --scenario.`,
    );
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refuse(`${file} is no JSON: ${(error as Error).message}.`);
  }
  const read = scenarioShape.safeParse(parsed);
  if (read.success) return ok(read.data);
  const told = read.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  return refuse(`${file} is no scenario. ${told.join('; ')}. See docs/methods/scenarios.md.`);
}
