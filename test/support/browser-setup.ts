import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: FoundBrowser;
  }
}

/** Once for all journeys: finds the browser, or says loudly that there is none. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkspoor-browser-'));
  const found = await findBrowser(folder);
  if (found.found) console.log(`journeys in ${found.executable}`);
  else console.log(`!!! no browser, no journeys: ${found.why}`);
  project.provide('browser', found);
  return () => {
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
