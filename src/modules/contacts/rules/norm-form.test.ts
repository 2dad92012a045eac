import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type NormField, readNorm } from './norm-form.ts';

const today = getDay('2026-03-02');
const right: Readonly<Record<NormField, string>> = {
  from: '2026-04-01',
  minutes: '45',
  share: '50',
  weeks: '4',
  daysWithoutTrack: '90',
  source: 'besluit van de directie, 20 februari 2026',
};
const read = (changes: Partial<Record<NormField, string>>) =>
  readNorm((field) => ({ ...right, ...changes })[field], today);

describe('a norm of the contact plan', () => {
  it.each<[NormField, string]>([
    ['from', '2026-03-01'],
    ['from', '2029-01-01'],
    ['minutes', '4'],
    ['share', '101'],
    ['weeks', '0'],
    ['daysWithoutTrack', '400'],
    ['source', ''],
  ])('is refused for %s %s', (field, value) => {
    expect(read({ [field]: value })).toEqual({ ok: false, refusal: [field] });
  });
  it('holds from today or a day ahead', () => {
    expect(read({})).toMatchObject({ ok: true, value: { minutes: 45, from: '2026-04-01' } });
    expect(read({ from: today }).ok).toBe(true);
  });
});
