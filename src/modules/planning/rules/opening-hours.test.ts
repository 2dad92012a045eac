import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readHours } from './opening-hours.ts';

const today = getDay('2026-03-02');
const good = { from: '2026-03-09', until: '2026-03-20', weekdays: '1,3', times: '09:00, 10:15' };
const read = (fields: Readonly<Record<string, string>>) => {
  const form: Readonly<Record<string, string>> = { ...good, ...fields };
  const texts = (name: string) => (form[name] ?? '').split(',').filter(Boolean);
  return readHours({ text: (name) => form[name] ?? '', texts }, today);
};

describe('hours to open', () => {
  it.each([
    [{ from: '2026-03-02' }, { from: 'past' }],
    [{ from: 'maandag' }, { from: 'no-day' }],
    [{ until: '2026-03-08' }, { until: 'before-from' }],
    [{ until: '2026-09-01' }, { until: 'too-far' }],
    [{ weekdays: '' }, { weekdays: 'choose' }],
    [{ times: '9 uur' }, { times: 'no-time' }],
    [{ times: '' }, { times: 'no-time' }],
    [{ times: '09:00 09:30' }, { times: 'too-close' }],
  ])('are refused with %j', (fields, faults) => {
    expect(read(fields)).toEqual({ ok: false, refusal: faults });
  });

  it('recur on days of the week, or are of one day', () => {
    expect(read({})).toMatchObject({ value: { weekdays: [1, 3], times: ['09:00', '10:15'] } });
    expect(read({ until: '', weekdays: '' })).toMatchObject({
      value: { from: '2026-03-09', until: '2026-03-09' },
    });
  });
});
