import { describe, expect, it } from 'vitest';
import { grounds, items, mayAsk, type PartnerKind } from './sharing.ts';

const kinds = Object.keys(grounds) as PartnerKind[];

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
