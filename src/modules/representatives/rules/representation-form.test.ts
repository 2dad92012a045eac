import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readRepresentation } from './representation-form.ts';

const today = getDay('2026-03-02');
const typed = (change: Readonly<Record<string, string | readonly string[]>> = {}) => {
  const fields: Readonly<Record<string, string | readonly string[]>> = {
    ground: 'administration',
    name: 'Bewindvoering De Lijn',
    evidence: 'Beschikking kantonrechter 12 januari 2026',
    from: '2026-01-12',
    number: '12345678',
    ...change,
  };
  const texts = (name: string) => [fields[name] ?? []].flat();
  return readRepresentation({ text: (name) => texts(name)[0] ?? '', texts }, today);
};

describe('who may act for a client', () => {
  it.each([
    [{ ground: 'family' }, ['ground']],
    [{ ground: 'power_of_attorney' }, ['topics']],
    [{ name: '' }, ['name']],
    [{ evidence: '' }, ['evidence']],
    [{ number: '1234' }, ['number']],
    [{ from: '2028-01-01' }, ['from']],
    [{ email: 'niet', phone: 'bel' }, ['phone', 'email']],
  ])('is refused with its fields: %o', (change, faults) => {
    expect(typed(change)).toEqual({ ok: false, refusal: faults });
  });

  it('gets topics of its own by a mandate alone: else the ground says', () => {
    expect(typed({ topics: ['rights'] })).toMatchObject({ ok: true, value: { topics: [] } });
    const mandate = typed({ ground: 'power_of_attorney', topics: ['contact', 'money', 'all'] });
    expect(mandate).toMatchObject({ ok: true, value: { topics: ['contact', 'money'] } });
  });
});
