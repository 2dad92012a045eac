import { createHash } from 'node:crypto';

/** A file that pages name and browsers keep: its address changes with what it holds. */
export type Asset<Body = string> = {
  readonly href: string;
  readonly type: string;
  readonly body: Body;
};

export function asset<Body extends string | Buffer>(
  body: Body,
  extension: 'css' | 'svg' | 'js' | 'woff2',
  type: string,
): Asset<Body> {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { href: `/assets/${hash}.${extension}`, type, body };
}
