import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Purpose } from '#database/embedded/hold-server.ts';
import type { Durability } from '#database/embedded/settings.ts';

/** Another `npm start` or command on the same data folder, as a process of its own. */
export type OtherProcess = {
  readonly id: number;
  readonly opened: { readonly ownerUrl: string } | { readonly sentence: string };
  /** The next line that it prints. */
  nextLine(): Promise<string>;
  /** Sends the signal to its whole group, as a terminal does, and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
};

export async function openInOtherProcess(
  dataFolder: string,
  options: { readonly purpose: Purpose; readonly durability: Durability },
): Promise<OtherProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./open-database-process.ts', import.meta.url))],
    {
      env: {
        ...process.env,
        WERKSPOOR_DATA: dataFolder,
        PURPOSE: options.purpose,
        DURABILITY: options.durability,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    },
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => String((await lines.next()).value);
  return {
    id: idOf(child),
    opened: JSON.parse(await nextLine()) as OtherProcess['opened'],
    nextLine,
    end: async (signal) => {
      process.kill(-idOf(child), signal);
      await ended;
    },
  };
}

function idOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the process did not start');
  return child.pid;
}
