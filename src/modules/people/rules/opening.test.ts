import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';

const who = {
  'work-coach': ['own', 'team', 'former'],
  distributor: ['team'],
} as const;
const coached = { atOnce: false };

describe('a file', () => {
  it('is closed to who has nothing to do with the client', () => {
    expect(openingOf(who, 'work-coach', { relation: 'none', ...coached })).toEqual({
      how: 'closed',
    });
  });
  it('is closed to a role without a row, whatever the relation', () => {
    expect(openingOf(who, 'policy-officer', { relation: 'own', ...coached }).how).toBe('closed');
    expect(
      openingOf({ administrator: 'all' }, 'administrator', { relation: 'own', ...coached }).how,
    ).toBe('closed');
    expect(openingOf('everyone', 'work-coach', { relation: 'own', ...coached }).how).toBe('closed');
  });
  it('is closed to a relation that the role does not have', () => {
    expect(openingOf(who, 'distributor', { relation: 'former', ...coached }).how).toBe('closed');
  });
  it('of a colleague’s client opens for a reason', () => {
    expect(openingOf(who, 'work-coach', { relation: 'team', ...coached })).toEqual({
      how: 'with-reason',
    });
    expect(openingOf(who, 'work-coach', { relation: 'former', ...coached })).toEqual({
      how: 'with-reason',
    });
    expect(openingOf(who, 'distributor', { relation: 'team', ...coached })).toEqual({
      how: 'with-reason',
    });
  });
  it('of somebody who waits for a coach opens at once to who divides the clients, not to a coach', () => {
    const waiting = { relation: 'team', atOnce: true } as const;
    expect(openingOf(who, 'distributor', waiting)).toEqual({
      how: 'at-once',
      reason: 'team',
    });
    expect(openingOf(who, 'work-coach', { ...waiting, atOnce: false })).toEqual({
      how: 'with-reason',
    });
  });
  it('of a client of the area opens at once to Income where something is due, else for a reason', () => {
    const income = { 'income-consultant': ['case', 'area'] } as const;
    const area = (atOnce: boolean) =>
      openingOf(income, 'income-consultant', { relation: 'area', atOnce });
    expect(area(true)).toEqual({ how: 'at-once', reason: 'area' });
    expect(area(false)).toEqual({ how: 'with-reason' });
  });
  it('of the own client opens at once', () => {
    expect(openingOf(who, 'work-coach', { relation: 'own', atOnce: true })).toEqual({
      how: 'at-once',
      reason: 'own',
    });
  });
});
