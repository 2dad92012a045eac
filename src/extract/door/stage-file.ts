import type { BulkConnection } from '#database/bulk-connection.ts';
import type { ExtractTable } from '#extract/definition.ts';
import type { Manifest } from '#extract/manifest.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Keys } from '#platform/keys.ts';
import { copyTextFor } from './copy-text.ts';
import { type FileRefusal, FileRefused } from './file-refusal.ts';
import { type Bytes, inspectedBytes } from './inspect-bytes.ts';
import type { Header } from './opening.ts';
import { readRecords } from './read-records.ts';
import { copyInto } from './staging.ts';

/** A file of the folder, its opening read. */
export type ExtractFile = {
  readonly table: ExtractTable;
  readonly path: string;
  readonly bytes: number;
  readonly header: Header;
  /** What the manifest says of it; without a manifest nothing. */
  readonly promised: Promised | undefined;
};
type Promised = Manifest['files'][number];

/** A file whose rows stand in their staging table. */
export type Staged = {
  readonly table: ExtractTable;
  readonly rows: number;
  readonly bytes: number;
  /** Edited since the manifest was made. */
  readonly editedSince: boolean;
};

/** Streams one file into its staging table; `advance` hears how many bytes have been read. */
export async function stageFile(
  connection: BulkConnection,
  extract: ExtractFile,
  keys: Keys,
  advance: (bytes: number) => void,
): Promise<Result<Staged, FileRefusal>> {
  const file = `${extract.table.name}.csv`;
  const bytes: Bytes = { size: 0, sha256: '', endsLine: false };
  const last = { rows: 0, line: 1, fields: extract.header.length };
  const toText = copyTextFor(extract.table, extract.header, keys);

  async function* texts(): AsyncGenerator<string> {
    for await (const rows of readRecords(inspectedBytes(extract.path, file, bytes), file)) {
      const end = rows.at(-1);
      if (end !== undefined) {
        last.rows += rows.length;
        last.line = end.line;
        last.fields = end.fields.length;
        yield rows.map(toText).join('');
      }
      advance(bytes.size);
    }
    const refusal = brokenPromise(extract, { bytes, last, file });
    if (refusal !== undefined) throw new FileRefused(refusal);
  }

  try {
    await copyInto(connection, extract.table, texts());
    const { promised } = extract;
    const editedSince = promised !== undefined && bytes.sha256 !== promised.sha256;
    return ok({ table: extract.table, rows: last.rows, bytes: bytes.size, editedSince });
  } catch (error) {
    return refuse(findRefusal(error, file) ?? rethrow(error));
  }
}

type Read = {
  readonly bytes: Bytes;
  readonly last: { readonly rows: number; readonly line: number; readonly fields: number };
  readonly file: string;
};

/**
 * Half a file: an end in the middle of a row, or fewer rows than the manifest names. A last row without a line
 * end is whole when it has all its fields (RFC 4180). Rows that were mended or added by hand since the
 * manifest was made are welcome: that is how a refused row is put right.
 */
function brokenPromise(
  { promised, header }: ExtractFile,
  { bytes, last, file }: Read,
): FileRefusal | undefined {
  const shorter = promised !== undefined && bytes.size < promised.bytes && !bytes.endsLine;
  if (last.rows > 0 && (shorter || last.fields < header.length)) {
    return { file, kind: 'cut-off', line: last.line };
  }
  if (promised !== undefined && last.rows < promised.rows) {
    return { file, kind: 'fewer-rows', rows: last.rows, promised: promised.rows };
  }
  return undefined;
}

function findRefusal(error: unknown, file: string): FileRefusal | undefined {
  if (error instanceof FileRefused) return error.refusal;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // The network disk that went away, a file that someone closed to us meanwhile.
  const ofFile = syscall === 'read' || syscall === 'open';
  return ofFile && code !== undefined ? { file, kind: 'unreadable', code } : undefined;
}

function rethrow(error: unknown): never {
  throw error;
}
