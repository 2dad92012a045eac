import { ok, type Result, refuse } from '#kernel/result.ts';

/** What may be handed in: a document or a photo of one. */
export const proofTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type ProofType = (typeof proofTypes)[number];

export const largestProof = 5_000_000;

export type ProofFault = 'too-large' | 'not-a-proof';

const signs: readonly (readonly [ProofType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its first bytes; what a browser or a name says of it counts for nothing. */
export function readProof(
  content: Uint8Array,
): Result<{ readonly type: ProofType; readonly content: Uint8Array }, ProofFault> {
  if (content.length > largestProof) return refuse('too-large');
  const found = signs.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
  return found === undefined ? refuse('not-a-proof') : ok({ type: found[0], content });
}
