import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Results of the compiler that no document used during this many others are dropped: memory stays flat. */
const keptDocuments = 3;

/**
 * Sets a document as a tagged PDF by PDF/UA-1 (ISO 14289-1). The same input and moment give the same bytes.
 *
 * Throws when the document would not be accessible (a drawing without a text, a heading level left out, a font
 * that is missing): that is a mistake of ours, not in what someone asked.
 */
export async function typeset(document: {
  readonly template: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** For the message when it cannot be set: `the report "…"`. */
  readonly named: string;
  /** The moment that the file names as its making, in milliseconds since 1970. */
  readonly createdAt: number;
}): Promise<Uint8Array> {
  const compiler = await getCompiler();
  const compiled = compiler.compile({
    mainFileContent: document.template,
    inputs: document.inputs,
  });
  const faults = compiled.takeDiagnostics();
  const said = faults ? compiler.fetchDiagnostics(faults) : [];
  if (compiled.result === null || said.length > 0)
    throw new Error(`${document.named} cannot be set: ${JSON.stringify(said)}`);
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(document.createdAt / 1000),
  });
  compiler.evictCache(keptDocuments);
  return pdf;
}

let compiler: Promise<NodeCompiler> | undefined;

/** Loaded when the first document is asked; the fonts come with the product, never from the machine. */
function getCompiler(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then(
    ({ NodeCompiler: Compiler }) => {
      const require = createRequire(import.meta.url);
      const font = (name: string): Buffer =>
        readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
      return Compiler.create({
        fontArgs: [{ fontBlobs: [font('DejaVuSans'), font('DejaVuSans-Bold')] }],
      });
    },
  );
  return compiler;
}
