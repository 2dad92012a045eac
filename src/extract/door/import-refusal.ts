import type { FileRefusal } from './file-refusal.ts';
import { fileSentence } from './file-sentences.ts';
import type { ImportReport } from './import-report.ts';

/** Why nothing was loaded. */
export type ImportRefusal =
  | { readonly kind: 'no-folder'; readonly folder: string; readonly code: string }
  | { readonly kind: 'no-files'; readonly folder: string }
  | {
      readonly kind: 'unknown-files';
      readonly files: readonly string[];
      readonly known: readonly string[];
    }
  | { readonly kind: 'manifest-unreadable'; readonly why: string }
  | { readonly kind: 'not-in-manifest'; readonly files: readonly string[] }
  | { readonly kind: 'missing-files'; readonly files: readonly string[] }
  | { readonly kind: 'files-refused'; readonly files: readonly FileRefusal[] }
  | { readonly kind: 'rows-refused'; readonly report: ImportReport }
  | { readonly kind: 'synthetic-among-real' }
  | { readonly kind: 'real-among-synthetic' }
  | { readonly kind: 'import-running' }
  | { readonly kind: 'records-in-use' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'connection-lost' }
  | { readonly kind: 'report-not-writable'; readonly folder: string; readonly code: string };

/** What is wrong and what to do, for the command line. */
export function importRefusalSentence(refusal: ImportRefusal): string {
  return (sentences[refusal.kind] as (one: ImportRefusal) => string)(refusal);
}

type Sentences = {
  readonly [Kind in ImportRefusal['kind']]: (
    refusal: Extract<ImportRefusal, { kind: Kind }>,
  ) => string;
};

const nothing = 'Nothing was loaded.';

const sentences: Sentences = {
  'no-folder': ({ folder, code }) =>
    `The folder ${folder} cannot be read (${code}): name a folder that holds extract files.`,
  'no-files': ({ folder }) =>
    `The folder ${folder} holds no extract file: the page /docs/extract says which files there are and what they hold.`,
  'unknown-files': ({ files, known }) =>
    `${nothing} No extract files: ${files.join(', ')}. Take them out of the folder, or name them as one of ${known.join(', ')}.`,
  'manifest-unreadable': ({ why }) =>
    `${nothing} The manifest.json is not as described (${why}): make the extract again, or take the manifest out.`,
  'not-in-manifest': ({ files }) =>
    `${nothing} The manifest.json does not name ${files.join(', ')}: make the extract again as a whole.`,
  'missing-files': ({ files }) =>
    `${nothing} The manifest.json names ${files.join(', ')}, which the folder does not hold: copy the whole extract again.`,
  'files-refused': ({ files }) =>
    [nothing, ...files.map((file) => fileSentence(file).en)].join('\n'),
  'rows-refused': ({ report }) =>
    `${nothing} ${report.refused.toLocaleString('en')} ${report.refused === 1 ? 'row was' : 'rows were'} refused, and --strict asks for all or nothing: each stands with line, field and reason in ${report.reportFolder}/refused-rows.csv; mend them, or import without --strict.`,
  'synthetic-among-real': () =>
    `${nothing} The manifest.json says that these records are synthetic, and the database holds records of real people: give synthetic records a database of their own (WERKSPOOR_DATA or DATABASE_URL).`,
  'real-among-synthetic': () =>
    `${nothing} The manifest.json says that these records are real, and the database holds a synthetic city: give them a database of their own (WERKSPOOR_DATA or DATABASE_URL).`,
  'import-running': () =>
    'Another import is running on this database: wait until it has ended, then try again. Nothing was loaded by this one.',
  'records-in-use': () =>
    `${nothing} Others kept records in use for so long that the import gave up waiting: try again at a quiet hour.`,
  'disk-full': () =>
    `${nothing} The disk of the database is full; all records are as they were: free some space (about five times the size of the extract) and import again.`,
  'connection-lost': () =>
    `${nothing} The connection with the database was lost; all records are as they were: see that the database runs, and import again.`,
  'report-not-writable': ({ folder, code }) =>
    `${nothing} The report of refused rows cannot be written in ${folder} (${code}): free some space there, or name another folder with --report.`,
};
