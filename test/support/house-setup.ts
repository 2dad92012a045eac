import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product answers, without a slash at the end. */
    address: string;
    /** The data folder that it serves. */
    dataFolder: string;
  }
}

const patience = 5 * 60 * 1000;

/**
 * Once for all journeys: the product as `npm start` starts it, with a small synthetic city, a database
 * and a data folder of its own. WERKSPOOR_ADDRESS names one that runs already, while one works on a page.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['WERKSPOOR_ADDRESS'];
  if (running !== undefined) {
    project.provide('address', running.replace(/\/$/, ''));
    project.provide('dataFolder', process.env['WERKSPOOR_DATA'] ?? 'data');
    return async () => {};
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkspoor-house-'));
  // As root the database server runs as another user, who must be able to pass.
  fs.chmodSync(folder, 0o711);
  const data = path.join(folder, 'data');
  project.provide('dataFolder', data);
  const house = start(data);
  const clear = async () => {
    await end(house.process);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    project.provide('address', await house.address);
  } catch (error) {
    await clear();
    throw error;
  }
  return clear;
}

function start(data: string): { process: ChildProcess; address: Promise<string> } {
  const imports = ['--import', 'tsx', '--import', './src/main/node-version.ts'];
  const child = spawn(process.execPath, [...imports, 'src/main/cli.ts', 'serve'], {
    env: { ...process.env, WERKSPOOR_DATA: data, CITY_SCALE: '0.01', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const listen = (piece: Buffer) => {
      said += piece.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    const giveUp = (why: string) => {
      reject(new Error(`the product for the journeys ${why}\n${said.slice(-4000)}`));
    };
    const timer = setTimeout(giveUp, patience, 'was not ready within five minutes');
    timer.unref();
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => {
      giveUp(`did not start: ${error.message}`);
    });
    child.on('exit', (code) => {
      giveUp(`ended with code ${String(code)}`);
    });
  });
  return { process: child, address };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
  await ended;
  clearTimeout(timer);
}
