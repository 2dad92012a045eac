import { describe, expect, it } from 'vitest';
import { accessTable } from '#kernel/access.ts';
import { destinationOf } from './destination.ts';

const tables = [
  accessTable([
    { route: 'GET /clients/:number', purpose: 'guidance-to-work', who: { 'work-coach': ['own'] } },
    { route: 'POST /notes', purpose: 'guidance-to-work', who: { 'work-coach': ['own'] } },
    { route: 'GET /privacy/log', purpose: 'oversight', who: { 'privacy-officer': 'all' } },
    { route: 'GET /sign-in', purpose: 'sign-in', who: 'everyone' },
  ]),
];
const to = (asked: string | undefined) => destinationOf(asked, 'work-coach', tables, '/home');

describe('after signing in', () => {
  it.each([
    ['another site', 'https://example.org/clients/1'],
    ['another site without its scheme', '//example.org/clients/1'],
    ['another site by a backslash', '/\\example.org'],
    ['a header line', '/clients/1\r\nSet-Cookie: a=b'],
    ['a page of another role', '/privacy/log'],
    ['a form that has to be posted', '/notes'],
    ['the sign-in page again', '/sign-in'],
    ['a page that does not exist', '/nowhere'],
    ['nothing', undefined],
  ])('nobody goes to %s', (_what, asked) => {
    expect(to(asked)).toBe('/home');
  });
  it('one goes to the page that one asked for, with its choices', () => {
    expect(to('/clients/P12?page=2')).toBe('/clients/P12?page=2');
  });
});
