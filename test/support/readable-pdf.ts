import { inflateSync } from 'node:zlib';

/** All of a PDF that can be read as text: its objects, and its compressed streams unpacked. */
export function readable(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const whole = bytes.toString('latin1');
  const parts = [whole];
  for (const { index } of whole.matchAll(/stream\r?\n/g)) {
    const start = whole.indexOf('\n', index) + 1;
    try {
      parts.push(inflateSync(bytes.subarray(start)).toString('latin1'));
    } catch {
      // Not a compressed stream: it is in the whole already.
    }
  }
  return parts.join('\n');
}
