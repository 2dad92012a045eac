import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `port` is not known until the server has come far enough to write it down. */
export type FoundServer = { readonly process: number; readonly port: number | undefined };

/**
 * The server that runs on this cluster, by the file that PostgreSQL keeps there while it runs.
 * After a kill -9 or a power cut the file is still there. A server looks itself whether the process that it
 * names is gone, but takes any process of the same user for a server: in a container that starts again, with
 * the same few process numbers, that is an ordinary thing. So such a file is removed here.
 */
export function findServer(clusterFolder: string): FoundServer | undefined {
  const file = join(clusterFolder, 'postmaster.pid');
  const [process_, , , port] = readLines(file);
  const number = Number(process_);
  if (!Number.isInteger(number) || number <= 0) return undefined;
  if (isServerOf(number, clusterFolder)) {
    return { process: number, port: port ? Number(port) : undefined };
  }
  if (readLines(file)[0] === process_) rmSync(file, { force: true });
  return undefined;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isServerOf(number: number, clusterFolder: string): boolean {
  if (!isAlive(number)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(number)], { encoding: 'utf8' });
    return stdout.includes('postgres');
  }
  try {
    // A server works in its cluster's folder; of a process that ended and was not collected there is none.
    return readlinkSync(`/proc/${number}/cwd`) === clusterFolder;
  } catch (error) {
    // Root without the right to look into other users' processes, as in many containers.
    return (error as NodeJS.ErrnoException).code === 'EACCES' && nameOf(number) === 'postgres';
  }
}

function nameOf(number: number): string {
  return readLines(`/proc/${number}/comm`)[0] ?? '';
}

function isAlive(number: number): boolean {
  if (number === process.pid) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
