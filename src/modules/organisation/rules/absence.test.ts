import { expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readAbsence } from './absence.ts';

const good = { staff: '7', share: '100', from: '2026-03-02' };
const read = (fields: Readonly<Record<string, string>>) => {
  const form: Readonly<Record<string, string>> = { ...good, ...fields };
  return readAbsence({ text: (name) => form[name] ?? '' }, [7, 8], getDay('2026-03-02'));
};

it.each([
  [{ staff: '9' }, { staff: 'choose' }],
  [{ share: '0' }, { share: 'share' }],
  [{ share: '101' }, { share: 'share' }],
  [{ until: '2026-03-02' }, { until: 'order' }],
  [{ from: '2030-01-01' }, { from: 'too-far' }],
  [{ standIn: '7' }, { standIn: 'self' }],
])('an absence with %j is refused', (fields, faults) => {
  expect(read(fields)).toEqual({ ok: false, refusal: faults });
});

it('needs no end and no reason', () => {
  expect(read({ standIn: '8' })).toEqual({
    ok: true,
    value: { staffId: 7, share: 100, from: '2026-03-02', until: undefined, standIn: 8 },
  });
});
