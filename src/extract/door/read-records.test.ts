import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFolder } from '#test/builders/extract-folder.ts';
import { type FileRefusal, FileRefused } from './file-refusal.ts';
import { type Bytes, inspectedBytes } from './inspect-bytes.ts';
import { type FileRow, readRecords } from './read-records.ts';

const nothingSeen = (): Bytes => ({ size: 0, sha256: '', endsLine: false });

/** The rows of a file that is read in pieces of so many bytes. */
async function rowsOf(content: string | Buffer, pieceSize = 64): Promise<readonly FileRow[]> {
  const path = join(writeFolder({ 'a.csv': content }), 'a.csv');
  const batches: FileRow[] = [];
  for await (const rows of readRecords(
    inspectedBytes(path, 'a.csv', nothingSeen(), pieceSize),
    'a.csv',
  )) {
    batches.push(...rows);
  }
  return batches;
}

async function refusalOf(content: string | Buffer, pieceSize = 64): Promise<FileRefusal> {
  try {
    await rowsOf(content, pieceSize);
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
  throw new Error('read after all');
}

describe('a file is refused where its rows cannot be told apart', () => {
  test.each<[string, string, object]>([
    ['a quotation mark within a field', 'a,b\n1,2\n3,4 "x" 5\n6,7\n', { kind: 'quote', line: 3 }],
    ['text behind a closing quotation mark', 'a,b\n1,"2"x\n', { kind: 'quote', line: 2 }],
    [
      'a quotation mark that never closes',
      'a,b\n1,2\n3,"4\n5,6\n',
      { kind: 'quote-open', line: 3 },
    ],
    [
      'one that swallows more than a row can be',
      `a,b\n1,"2\n${'3,4\n'.repeat(20_000)}`,
      { kind: 'row-too-long', line: 2 },
    ],
    ['a zero byte', 'a,b\n1,2\n3,\u00004\n', { kind: 'zero-byte', line: 3 }],
  ])('%s', async (_what, text, refusal) => {
    expect(await refusalOf(text)).toMatchObject({ file: 'a.csv', ...refusal });
  });

  test.each([1, 7, 1024])(
    'text that is not UTF-8, read in pieces of %i bytes',
    async (pieceSize) => {
      const text = Buffer.from('a,b\n1,één\n2,caf\n', 'utf8');
      const wrong = Buffer.concat([text.subarray(0, -1), Buffer.from([0xe9]), text.subarray(-1)]);
      expect(await refusalOf(wrong, pieceSize)).toEqual({
        file: 'a.csv',
        kind: 'not-utf-8',
        line: 3,
        byte: text.length,
        found: 'e9',
        perhaps: 'é',
      });
    },
  );

  test('a character that the end of the file cuts in two', async () => {
    expect(await refusalOf(Buffer.from('a,b\n1,é').subarray(0, -1))).toMatchObject({
      kind: 'not-utf-8',
      line: 2,
      byte: 7,
    });
  });
});

describe('rows are read with the line on which they begin', () => {
  test('over quoted line ends of either kind, blank lines and doubled quotation marks', async () => {
    const text = '\ufeffa,b\r\n1,"x\r\ny"\r\n\r\n2,"p ""q"""\r\n3,"m\nn\no"\r\n4,\r\n';
    expect(await rowsOf(text)).toEqual([
      { line: 2, fields: ['1', 'x\r\ny'] },
      { line: 5, fields: ['2', 'p "q"'] },
      { line: 6, fields: ['3', 'm\nn\no'] },
      { line: 9, fields: ['4', ''] },
    ]);
  });

  test('a row with too few or too many fields is a row', async () => {
    expect(await rowsOf('a,b\n1\n2,3,4\n')).toEqual([
      { line: 2, fields: ['1'] },
      { line: 3, fields: ['2', '3', '4'] },
    ]);
  });

  test('whatever the fields hold and wherever the pieces are cut', async () => {
    const field = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"', '\n', '\r\n', ',', '\\', '\t', 'é€😀'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        async (rows, pieceSize) => {
          const plain = rows.map((row) => row.map((cell) => cell.replaceAll('\0', '')));
          const text = [['a', 'b'], ...plain]
            .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
            .join('');
          expect((await rowsOf(text, pieceSize)).map(({ fields }) => fields)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('bytes', () => {
  test('are passed on as they are, hashed and counted, when they are UTF-8, and refused when not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ min: 1, max: 255, maxLength: 40 }),
          fc
            .string({ unit: 'grapheme', maxLength: 40 })
            .map((text) => Buffer.from(text.replaceAll('\0', ''))),
        ),
        fc.integer({ min: 1, max: 8 }),
        async (bytes, pieceSize) => {
          const content = Buffer.from(bytes);
          const path = join(writeFolder({ 'a.csv': content }), 'a.csv');
          const seen = nothingSeen();
          const pieces: Buffer[] = [];
          const read = async () => {
            for await (const piece of inspectedBytes(path, 'a.csv', seen, pieceSize))
              pieces.push(piece);
          };
          const outcome = await read().catch((error: unknown) => error);
          expect(outcome instanceof FileRefused).toBe(!isUtf8(content));
          if (outcome instanceof FileRefused) return;
          expect(Buffer.concat(pieces).equals(content)).toBe(true);
          expect(seen.size).toBe(content.length);
          expect(seen.sha256).toBe(createHash('sha256').update(content).digest('hex'));
        },
      ),
      { numRuns: 150 },
    );
  });
});
