import { CsvError, Parser } from 'csv-parse';
import { longestRow } from '#extract/limits.ts';
import { type FileRefusal, FileRefused } from './file-refusal.ts';

/** A row as it stands in the file, with the number of the line on which it begins. */
export type FileRow = { readonly line: number; readonly fields: readonly string[] };

/**
 * The rows of a CSV file, in batches of what one piece of the file holds, so that memory does not grow
 * with the file. The line of column names and blank lines are left out. Throws FileRefused where the
 * rows can no longer be told apart.
 */
export async function* readRecords(
  pieces: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<readonly FileRow[]> {
  let batch: FileRow[] = [];
  let line = 1;
  const take = (fields: string[]): null => {
    const blank = fields.length === 1 && fields[0] === '';
    if (!blank) batch.push({ line, fields });
    line += 1 + lineEndsIn(fields);
    return null; // kept here: the parser hands nothing on
  };
  const parser = new Parser({
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
    on_record: take,
  });
  parser.on('error', () => {}); // told by the write that it ends
  parser.resume();
  let first = true;
  const taken = (): readonly FileRow[] => {
    const rows = first ? batch.slice(1) : batch;
    first &&= batch.length === 0;
    batch = [];
    return rows;
  };
  try {
    for await (const piece of pieces) {
      await fed((done) => parser.write(piece, done));
      yield taken();
    }
    await fed((done) => parser.end(done));
    yield taken();
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused(refusalOf(error, file, line)) : error;
  }
}

const fed = (feed: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    feed((error) => (error ? reject(error) : resolve()));
  });

/** A field may hold line ends, and then the next row begins so many lines further on. */
function lineEndsIn(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) {
    if (field.includes('\n') || field.includes('\r')) count += field.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}

function refusalOf(error: CsvError, file: string, line: number): FileRefusal {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { file, kind: 'quote-open', line };
    case 'CSV_MAX_RECORD_SIZE':
      return { file, kind: 'row-too-long', line, longest: longestRow };
    default:
      return { file, kind: 'quote', line };
  }
}
