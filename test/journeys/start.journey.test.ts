// The two commands, as a newcomer types them: first start, stop, second start, and what stands in the way.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const long = 5 * 60 * 1000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkspoor-start-'));
fs.chmodSync(folder, 0o711);
const data = path.join(folder, 'data');

type Run = { readonly child: ChildProcess; readonly said: () => string };

function run(command: readonly string[], env: Record<string, string> = {}): Run {
  const imports = ['--import', 'tsx', '--import', './src/main/node-version.ts', 'src/main/cli.ts'];
  const child = spawn(process.execPath, [...imports, ...command], {
    env: { ...process.env, WERKSPOOR_DATA: data, CITY_SCALE: '0.005', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  }
  return { child, said: () => said };
}

async function ended({ child }: Run): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function addressOf({ child, said }: Run): Promise<string> {
  while (child.exitCode === null) {
    const found = /Werkspoor is at (http:\S+)[\s\S]*Stop with Ctrl-C/.exec(said())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it ended before it answered:\n${said()}`);
}

const running: Run[] = [];
const serve = (env: Record<string, string> = {}): Run => {
  const started = run(['serve'], env);
  running.push(started);
  return started;
};

afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a start that cannot be', () => {
  it('says that the port is taken, before any work', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const start = serve({ PORT: String(port) });
    expect(await ended(start)).toBe(1);
    expect(start.said()).toMatch(
      new RegExp(`^Port ${port} is taken[^\\n]*PORT=\\d+ npm start\\.\\n$`),
    );
    expect(fs.existsSync(data)).toBe(false);
    other.close();
  });

  it('says what is wrong with DATABASE_URL, and starts nothing embedded', async () => {
    const start = serve({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/none' });
    expect(await ended(start)).toBe(1);
    expect(start.said()).toMatch(
      /^DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:1 [^\n]+\n$/,
    );
    expect(start.said()).not.toContain('secret');
    expect(fs.existsSync(path.join(data, 'postgres'))).toBe(false);
  });

  it(
    'asks for records when no demo city is wanted',
    async () => {
      const start = serve({ WERKSPOOR_DEMO: '0', WERKSPOOR_DATA: path.join(folder, 'empty') });
      expect(await ended(start)).toBe(1);
      expect(start.said()).toContain('There are no records yet');
    },
    long,
  );
});

describe('a start that is stopped half-way', () => {
  it(
    'leaves no server behind and begins again the next time',
    async () => {
      // A second try of this test begins with nothing, as the first did.
      const data = path.join(folder, `half-${Date.now()}`);
      const half = { WERKSPOOR_DATA: data, CITY_SCALE: '0.01' };
      const start = serve(half);
      while (!start.said().includes('Taking the records in') && start.child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      start.child.kill('SIGINT');
      expect(await ended(start)).toBe(130);
      expect(start.said()).toContain('begins again at the next start');
      const pidFile = path.join(data, 'postgres', 'postmaster.pid');
      expect(fs.existsSync(pidFile)).toBe(false);
      const next = serve(half);
      expect((await fetch(`${await addressOf(next)}/sign-in`)).status).toBe(200);
      next.child.kill('SIGINT');
      expect(await ended(next)).toBe(0);
    },
    long,
  );
});

describe('the first start and the next', () => {
  let first: Run;
  let address: string;

  beforeAll(async () => {
    first = serve();
    address = await addressOf(first);
  }, long);

  it('shows how far it is, and whom to sign in as', async () => {
    const said = first.said();
    expect(said).toMatch(/Building the demo city, [^\n]+: \d+%/);
    expect(said).toMatch(/Taking the records in, [^\n]+: \d+%/);
    expect(said).toMatch(/Taking a snapshot, [^\n]+: \d+%/);
    for (const role of [
      'work-coach',
      'team-manager',
      'policy-officer',
      'privacy-officer',
      'administrator',
    ]) {
      expect(said).toContain(role);
    }
    expect((await fetch(`${address}/sign-in`)).status).toBe(200);
  });

  it(
    'does not share its database with a second start',
    async () => {
      const second = serve();
      expect(await ended(second)).toBe(1);
      expect(second.said()).toMatch(/in use by process \d+/);
    },
    long,
  );

  it(
    'lets commands work beside it, with nothing but JSON on standard output',
    async () => {
      const command = run(['snapshot', '--json']);
      let out = '';
      command.child.stdout?.on('data', (piece: Buffer) => {
        out += piece.toString();
      });
      expect(await ended(command)).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ number: 2, synthetic: true });
      expect((await fetch(`${address}/health`)).status).toBe(200);
    },
    long,
  );

  it(
    'ends cleanly, and starts again without building anything',
    async () => {
      first.child.kill('SIGINT');
      expect(await ended(first)).toBe(0);
      const second = serve();
      const again = await addressOf(second);
      expect(second.said()).not.toContain('Building');
      expect((await fetch(`${again}/sign-in`)).status).toBe(200);
      second.child.kill('SIGTERM');
      expect(await ended(second)).toBe(0);
    },
    long,
  );
});
