import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `port` is not known until the server has come far enough to write it down; `appearing` is one whose process is
 * not known either.
 */
export type FoundServer =
  | { readonly state: 'there'; readonly process: number; readonly port: number | undefined }
  | { readonly state: 'appearing' }
  | { readonly state: 'none' };

/**
 * The server that runs on this cluster, by the file that PostgreSQL keeps there while it runs.
 * After a kill -9 or a power cut the file is still there. A server looks itself whether the process that it
 * names is gone, but takes any process of the same user for a server: in a container that starts again, with
 * the same few process numbers, that is an ordinary thing. So such a file is removed here.
 */
export function findServer(clusterFolder: string): FoundServer {
  const file = join(clusterFolder, 'postmaster.pid');
  const [process_, , , port] = readLines(file);
  if (process_ === undefined) return { state: 'none' };
  const number = Number(process_);
  if (number > 0 && isServerOf(number, clusterFolder)) {
    return { state: 'there', process: number, port: port ? Number(port) : undefined };
  }
  // Empty: a server writes it this very moment, or the power went before it was on the disk.
  if (process_ === '' && isFresh(file)) return { state: 'appearing' };
  if (readLines(file)[0] === process_) rmSync(file, { force: true });
  return { state: 'none' };
}

function isFresh(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - written < 5000;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether this process is alive and the server of this cluster. */
export function isServerOf(number: number, clusterFolder: string): boolean {
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
