import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readEnrolment } from './enrolment.ts';

const good: Record<string, string> = {
  given_names: 'Noor',
  family_name: 'Voorbeeld',
  phone: '06-12345678',
  email: '',
  side: 'zuid',
  entry_group: 'usual',
  benefit_ends_on: '2026-06-30',
  meeting: 'B0001',
};
const read = (changed: Record<string, string>) => {
  const typed = { ...good, ...changed };
  const form = { text: (name: string) => typed[name] ?? '' };
  return readEnrolment(form, getDay('2026-03-02'), ['B0001'], ['usual', 'ill']);
};
const faults = (changed: Record<string, string>) => {
  const result = read(changed);
  return result.ok ? {} : result.refusal;
};

describe('an enrolment at WW@Work', () => {
  it('says of each field what is missing or wrong', () => {
    expect(faults({ family_name: '', phone: '', side: 'west' })).toEqual({
      family_name: 'name-missing',
      phone: 'no-way-to-reach',
      side: 'side-missing',
    });
    expect(faults({ phone: 'bel mij', email: 'noor' })).toEqual({
      phone: 'phone-wrong',
      email: 'mail-wrong',
    });
    expect(faults({ meeting: 'B0009', entry_group: '' })).toEqual({
      meeting: 'meeting-missing',
      entry_group: 'group-missing',
    });
  });
  it('is for the last six months of the benefit', () => {
    expect(faults({ benefit_ends_on: '' })).toEqual({ benefit_ends_on: 'day-missing' });
    expect(faults({ benefit_ends_on: '2026-03-01' })).toEqual({ benefit_ends_on: 'day-past' });
    expect(faults({ benefit_ends_on: '2026-09-03' })).toEqual({ benefit_ends_on: 'day-far' });
    expect(read({ benefit_ends_on: '2026-09-02' }).ok).toBe(true);
  });
  it('needs a phone number or a mail address, not both', () => {
    expect(read({ phone: '', email: 'noor@example.nl' })).toMatchObject({
      ok: true,
      value: { phone: undefined, email: 'noor@example.nl' },
    });
  });
});
