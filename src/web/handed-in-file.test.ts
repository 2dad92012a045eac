import { describe, expect, it } from 'vitest';
import { largestHandedIn, readHandedIn } from './handed-in-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that is handed in', () => {
  it.each([
    ['a web page', bytes('<html><script>alert(1)</script></html>'), 'not-a-proof'],
    ['a program', bytes('MZ\u0000'), 'not-a-proof'],
    ['nothing', bytes(''), 'not-a-proof'],
    ['too much', new Uint8Array(largestHandedIn + 1), 'too-large'],
  ])('is refused when it is %s', (_what, content, refusal) => {
    expect(readHandedIn(content)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['application/pdf', bytes('%PDF-1.7 …')],
    ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
  ])('is what its first bytes say: %s', (type, content) => {
    expect(readHandedIn(content)).toEqual({ ok: true, value: { type, content } });
  });
});
