import type { EmbeddedRefusal } from '../refusals.ts';

/** Reads from what initdb, pg_ctl or the server's log said why there is no server. */
export function startRefusal(said: string, folder: string): EmbeddedRefusal {
  if (/No space left on device|Disk quota exceeded/.test(said))
    return { kind: 'disk-full', folder };
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.findLast((line) => /FATAL|PANIC/.test(line)) ??
    lines.findLast((line) => /error|could not|refused/i.test(line)) ??
    lines.at(-1);
  const sentence = telling?.replace(/^.*?(FATAL|PANIC|error): +/, '').trim();
  return { kind: 'start-failed', folder, said: sentence ?? 'it gave no reason' };
}

/** Another start was just before this one, or the processes of a killed server have not ended: look again. */
export function passesByItself(said: string): boolean {
  return /lock file "postmaster.pid" already exists|pre-existing shared memory block|could not create any TCP\/IP sockets/.test(
    said,
  );
}

/** Turns an error of the file system into a refusal; a bug is thrown on. */
export function fileRefusal(error: unknown, folder: string): EmbeddedRefusal {
  const { code, path = folder } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full', folder };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EINVAL') {
    return { kind: 'folder-refused', path, code };
  }
  throw error;
}
