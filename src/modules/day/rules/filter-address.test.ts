import { expect, it } from 'vitest';
import { filterAddress } from './filter-address.ts';

it('keeps what narrows a list, and no name of a client', () => {
  expect(filterAddress('/caseload?days=90&name=berg&order=since&page=3')).toBe(
    '/caseload?days=90&order=since',
  );
  expect(filterAddress('/caseload?days=&new=1')).toBe('/caseload?new=1');
});

it.each([
  'https://elsewhere.example',
  '//elsewhere.example/x',
  '/clients/P0000001',
  'caseload',
  '',
])('refuses %s', (typed) => {
  expect(filterAddress(typed)).toBeUndefined();
});
