/** Why there is no snapshot; each has one sentence that says what is wrong and what to do. */
export type SnapshotRefusal =
  | { readonly kind: 'no-records' }
  | { readonly kind: 'extract-missing'; readonly file: string }
  /** `where`: line and column as far as known, never what stands there: that may be a name. */
  | { readonly kind: 'extract-unreadable'; readonly where: string }
  | { readonly kind: 'folder-refused'; readonly folder: string; readonly code: string }
  | { readonly kind: 'disk-full'; readonly folder: string };

export function snapshotRefusalSentence(refusal: SnapshotRefusal): string {
  switch (refusal.kind) {
    case 'no-records':
      return 'There are no records to take a snapshot of: take some in first with npm run -s werkspoor -- import <folder>.';
    case 'extract-missing':
      return `The extract file ${refusal.file} is missing: give a folder with all files of the published description.`;
    case 'extract-unreadable':
      return `An extract file does not follow the published description (${refusal.where}): check it with npm run -s werkspoor -- import <folder> --dry-run.`;
    case 'folder-refused':
      return `The snapshot cannot be written in ${refusal.folder} (${refusal.code}): give this user the right to write there.`;
    case 'disk-full':
      return `The disk that holds ${refusal.folder} is full: free some space and take the snapshot again; nothing half is left.`;
  }
}

/** A refusal that is found deep in the work; `takeSnapshot` turns it into a value. */
export class Refused extends Error {
  readonly refusal: SnapshotRefusal;
  constructor(refusal: SnapshotRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** The refusal in an error of the file system or of DuckDB; `undefined`: it is a bug. */
export function refusalIn(error: unknown, folder: string): SnapshotRefusal | undefined {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof Error)) return undefined;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || /no space left|disk quota/i.test(error.message)) {
    return { kind: 'disk-full', folder };
  }
  if (code !== undefined) return { kind: 'folder-refused', folder, code };
  return /^(Invalid Input|Conversion) Error/.test(error.message)
    ? { kind: 'extract-unreadable', where: whereIn(error.message) }
    : undefined;
}

/** File, line and column that DuckDB names; the line itself, which it names too, is left out. */
function whereIn(message: string): string {
  const file = /([a-z_]+\.csv)/.exec(message)?.[1];
  const line = /on line: (\d+)/i.exec(message)?.[1];
  const column = /column "?([a-z_]+)"?/i.exec(message)?.[1];
  const where = [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean);
  return where.join(', ') || 'a value of the wrong kind';
}
