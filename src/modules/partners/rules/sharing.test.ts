import { describe, expect, it } from 'vitest';
import { addDays, getDay } from '#kernel/day.ts';
import {
  byReferral,
  type ConsentGiven,
  grounds,
  items,
  kinds,
  mayAsk,
  missingForReferral,
} from './sharing.ts';

describe('sharing with a partner', () => {
  it('has a ground for each partner and each item', () => {
    for (const kind of kinds) for (const item of items) expect(grounds[kind][item]).toBeDefined();
  });
  it('never asks for consent where the law decides, nor where nothing may go', () => {
    expect(mayAsk('provider', 'contact')).toBe(false);
    expect(mayAsk('provider', 'money')).toBe(false);
    expect(mayAsk('uwv', 'money')).toBe(false);
  });
  it('asks the client before the neighbourhood team learns anything: its help is voluntary', () => {
    expect(items.every((item) => mayAsk('neighbourhood_team', item))).toBe(true);
  });
});

const day = getDay('2026-03-02');
const given = (values: Partial<ConsentGiven>): ConsentGiven => ({
  ...{ partner_id: 1, item: 'contact', given_on: day, until: addDays(day, 90), withdrawn_on: null },
  ...values,
});

describe('a referral to a neighbourhood team', () => {
  const all = byReferral.map((item) => given({ item }));
  const missing = (consents: readonly ConsentGiven[]) =>
    missingForReferral('neighbourhood_team', consents, { partnerId: 1, day });
  it('waits for consent for each item that it tells', () => {
    expect(missing([])).toEqual(['contact', 'reason', 'attendance']);
    expect(missing(all.slice(1))).toEqual(['contact']);
    expect(missing(all)).toEqual([]);
  });
  it.each<[string, Partial<ConsentGiven>]>([
    ['for another organisation', { partner_id: 2 }],
    ['that lapsed', { given_on: addDays(day, -90), until: day }],
    ['that was withdrawn', { withdrawn_on: day }],
    ['that begins later', { given_on: addDays(day, 1) }],
  ])('does not go on a consent %s', (_, values) => {
    expect(missing([...all.slice(1), given(values)])).toEqual(['contact']);
  });
  it('to a provider goes by law', () => {
    expect(missingForReferral('provider', [], { partnerId: 1, day })).toEqual([]);
  });
});
