import fs from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The files under these folders whose name ends so, in order; folders that are not there count as empty. */
export function sourceFiles(folders: readonly string[], endings: RegExp): readonly SourceFile[] {
  return folders.flatMap((folder) => {
    const from = path.join(root, folder);
    if (!fs.existsSync(from)) return [];
    return fs
      .readdirSync(from, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name).replaceAll('\\', '/'))
      .filter((name) => endings.test(name) && fs.statSync(path.join(root, name)).isFile())
      .toSorted()
      .map((name) => ({ path: name, text: fs.readFileSync(path.join(root, name), 'utf8') }));
  });
}

/** Every folder under these, from the root of the checkout. */
export function foldersUnder(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const from = path.join(root, folder);
    if (!fs.existsSync(from)) return [];
    return fs
      .readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((name) => name.replaceAll('\\', '/'));
  });
}

export const exists = (file: string) => fs.existsSync(path.join(root, file));

export const readText = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** TypeScript without its comments and texts: what is left are words of the code. */
export const withoutTexts = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''");

/** SQL without its comments and texts. */
export const sqlWithoutTexts = (sql: string) =>
  sql
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/--.*$/gm, '')
    .replace(/'(?:''|[^'])*'/g, "''");
