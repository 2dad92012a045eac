/** Why a file as a whole is not read: a row cannot be told from the next, or something is missing. */
export type FileRefusal = { readonly file: string } & (
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'separator'; readonly separator: Separator }
  | {
      readonly kind: 'columns';
      readonly missing: readonly string[];
      readonly unknown: readonly string[];
      readonly twice: readonly string[];
    }
  | {
      readonly kind: 'not-utf-8';
      readonly line: number;
      /** Position in the file of the first wrong byte, from 1. */
      readonly byte: number;
      /** The wrong byte as two hexadecimal digits. */
      readonly found: string;
      /** The same byte read as Windows-1252, the usual cause. */
      readonly perhaps: string;
    }
  | { readonly kind: 'zero-byte'; readonly line: number }
  | { readonly kind: 'cut-off'; readonly line: number }
  | { readonly kind: 'quote'; readonly line: number }
  | { readonly kind: 'quote-open'; readonly line: number }
  | { readonly kind: 'row-too-long'; readonly line: number; readonly longest: number }
  | { readonly kind: 'fewer-rows'; readonly rows: number; readonly promised: number }
  | { readonly kind: 'bsn-elsewhere'; readonly line: number; readonly column: string }
  | { readonly kind: 'unreadable'; readonly code: string }
);

export type Separator = 'semicolon' | 'tab' | 'bar';

/** Ends the stream of a file; the import turns it back into a value. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal) {
    super(`${refusal.file}: ${refusal.kind}`);
    this.refusal = refusal;
  }
}
