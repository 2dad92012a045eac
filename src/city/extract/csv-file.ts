import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { ExtractTable } from '#extract/definition.ts';

export type WrittenFile = {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
};

/** A file that is being written row by row; memory holds one block of it. */
export type CsvFile = {
  /** Cells in the order of the published columns; an empty text is "no value". */
  readonly row: (cells: readonly string[]) => void;
  readonly close: () => WrittenFile;
};

const blockLength = 1 << 18;

/** Opens `folder/<table>.csv` with the published column names as first line. Throws when it cannot write. */
export function openCsv(folder: string, table: ExtractTable): CsvFile {
  const name = `${table.name}.csv`;
  const file = openSync(`${folder}/${name}`, 'w');
  const hash = createHash('sha256');
  let block = `${table.columns.map((column) => column.name).join(',')}\n`;
  let rows = 0;
  let bytes = 0;
  const flush = () => {
    const buffer = Buffer.from(block, 'utf8');
    for (let at = 0; at < buffer.length; ) at += writeSync(file, buffer, at);
    hash.update(buffer);
    bytes += buffer.length;
    block = '';
  };
  return {
    row: (cells) => {
      if (cells.length !== table.columns.length) throw new Error(`${name}: wrong number of cells`);
      rows += 1;
      for (let at = 0; at < cells.length; at += 1) {
        if (at > 0) block += ',';
        block += quoted(cells[at] ?? '');
      }
      block += '\n';
      if (block.length > blockLength) flush();
    },
    close: () => {
      flush();
      closeSync(file);
      return { name, rows, bytes, sha256: hash.digest('hex') };
    },
  };
}

const special = /[",\r\n]/;
const quoted = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
