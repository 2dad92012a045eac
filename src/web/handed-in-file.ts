import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Visit } from '#web/route.ts';

/** What may be handed in: a document or a photo of one. */
export type HandedInType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** What a form field of a file offers to choose from. */
export const handedInAccept = '.pdf,.jpg,.jpeg,.png';

export const largestHandedIn = 5_000_000;

export type HandedInFault = 'too-large' | 'not-a-proof';

const signs: readonly (readonly [HandedInType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its first bytes; what a browser or a name says of it counts for nothing. */
export function readHandedIn(
  content: Uint8Array,
): Result<{ readonly type: HandedInType; readonly content: Uint8Array }, HandedInFault> {
  if (content.length > largestHandedIn) return refuse('too-large');
  const found = signs.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
  return found === undefined ? refuse('not-a-proof') : ok({ type: found[0], content });
}

/** The file of a field of the form, when one was chosen. */
export async function fileSent({ context }: Visit, name: string): Promise<Uint8Array | undefined> {
  const { [name]: sent } = await context.req.parseBody({ all: true });
  return sent instanceof File && sent.size > 0
    ? new Uint8Array(await sent.arrayBuffer())
    : undefined;
}

export const extensionOf: Readonly<Record<HandedInType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** To save, never to show in the page: what somebody else made runs nowhere in this house. */
export function answerHandedIn(
  { context }: Visit,
  file: {
    readonly media_type: HandedInType;
    readonly handed_in_on: Day;
    readonly content: Uint8Array;
  },
  name: string,
): Response {
  context.header('Content-Type', file.media_type);
  context.header(
    'Content-Disposition',
    `attachment; filename="${name}-${file.handed_in_on}.${extensionOf[file.media_type]}"`,
  );
  return context.body(new Uint8Array(file.content));
}
