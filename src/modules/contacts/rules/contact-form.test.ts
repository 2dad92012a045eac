import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readContact } from './contact-form.ts';

const today = getDay('2026-03-02');
const good = { day: '2026-03-02', channel: 'phone', topic: 'matching', withWhom: 'client' };
const read = (fields: Readonly<Record<string, string>>) => {
  const form: Readonly<Record<string, string>> = { ...good, ...fields };
  const codes = { channel: ['phone'], topic: ['matching'], withWhom: ['client'] };
  return readContact({ text: (name) => form[name] ?? '' }, today, codes);
};

describe('a contact', () => {
  it.each([
    [{ day: '2026-03-03' }, { day: 'day-to-come' }],
    [{ day: '2026-02-30' }, { day: 'no-day' }],
    [{ day: '2025-03-01' }, { day: 'day-too-old' }],
    [
      { topic: '', channel: 'pigeon' },
      { topic: 'choose', channel: 'choose' },
    ],
    [{ nextStepBy: '2026-03-09' }, { nextStep: 'no-step' }],
    [{ nextStep: 'bellen', nextStepBy: '2026-03-01' }, { nextStepBy: 'before-contact' }],
    [{ nextStep: 'x'.repeat(201) }, { nextStep: 'too-long' }],
    [{ shared: 'yes' }, { shared: 'no-minutes' }],
  ])('is refused with %j', (fields, faults) => {
    expect(read(fields)).toEqual({ ok: false, refusal: faults });
  });

  it('needs no more than topic, channel and with whom', () => {
    const result = read({});
    expect(result.ok && result.value).toMatchObject({
      day: today,
      nextStep: undefined,
      shared: false,
    });
  });

  it('may be agreed on for the day itself', () => {
    expect(read({ nextStep: 'bellen', nextStepBy: '2026-03-02' }).ok).toBe(true);
  });
});
