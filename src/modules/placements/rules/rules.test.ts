import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { aftercareOf, nextTalk } from './aftercare.ts';
import { readSubsidy } from './record-subsidy.ts';
import { type Asked, allowanceUntil, staysInHand } from './stays-in-hand.ts';
import { type SubsidyAsked, wageSubsidy } from './wage-subsidy.ts';
import { quickWayBackUntil } from './way-back.ts';

const asked: Asked = {
  article: '31-2-n',
  day: getDay('2026-11-22'),
  age: 30,
  incomeCents: 80_000,
  monthsUsed: 0,
};
const kept = (other: Partial<Asked>) => {
  const found = staysInHand({ ...asked, ...other });
  return found.ok ? found.value.keptCents : found.refusal;
};

describe('what stays in hand of income from work', () => {
  it('is nothing of letters n and r under 27', () => {
    expect(kept({ age: 26 })).toBe('under-27');
    expect(kept({ age: 26, article: '31-2-r' })).toBe('under-27');
    expect(kept({ age: 26, article: '31-2-z' })).toBe(12_000);
  });
  it('is nothing when the months are used', () => {
    expect(kept({ monthsUsed: 6 })).toBe('months-used');
    expect(kept({ monthsUsed: 5 })).toBe(20_000);
    expect(kept({ article: '31-2-aa', monthsUsed: 99 })).toBe(12_000);
  });
  it('is not told of a day of which no amounts are known', () => {
    expect(kept({ day: getDay('2026-06-30') })).toBe('amounts-unknown');
  });
  it('is at most the amount of the article', () => {
    expect(kept({ incomeCents: 200_000 })).toBe(28_500);
    expect(kept({ article: '31-2-r', incomeCents: 200_000 })).toBe(17_766);
  });
  it('and what is counted make the income together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (incomeCents) => {
        const found = staysInHand({ ...asked, incomeCents });
        return found.ok && found.value.keptCents + found.value.countedCents === incomeCents;
      }),
    );
  });
});

describe('the quick way back', () => {
  it('is open until twelve months after the benefit, and not before the article was there', () => {
    expect(quickWayBackUntil(getDay('2025-12-01'), getDay('2026-11-30'))).toBe('2026-12-01');
    expect(quickWayBackUntil(getDay('2025-12-01'), getDay('2026-12-01'))).toBeUndefined();
    expect(quickWayBackUntil(getDay('2025-06-01'), getDay('2025-12-31'))).toBeUndefined();
  });
});

describe('a wage subsidy', () => {
  const job: SubsidyAsked = {
    kind: 'measured',
    wageValue: 30,
    hours: 36,
    minimumWageCents: 229_440,
  };
  const monthly = (other: Partial<SubsidyAsked>, reading: 'A' | 'B' = 'A') =>
    wageSubsidy({ ...job, ...other }, reading).monthlyCents;

  it('is what the examples of the standard say, in the usual reading', () => {
    expect(monthly({})).toBe(214_219);
    expect(monthly({ wageValue: 50 })).toBe(153_014);
    expect(monthly({ wageValue: 60 })).toBe(122_411);
    expect(monthly({ kind: 'flat' })).toBe(153_014);
  });
  it('is cut at 70% when the wage value is lower than 30', () => {
    expect(monthly({ wageValue: 20 })).toBe(monthly({ wageValue: 30 }));
    expect(monthly({ wageValue: 20 }, 'B')).toBeGreaterThan(monthly({ wageValue: 30 }, 'B'));
  });
  it('differs between the readings at the limit and the flat rate alone', () => {
    expect(monthly({ wageValue: 60 }, 'B')).toBe(monthly({ wageValue: 60 }));
    expect(monthly({ kind: 'flat' }, 'B')).toBe(188_972);
  });
  it('goes by the hours, never above a full week', () => {
    expect(monthly({ wageValue: 50, hours: 18 })).toBe(76_507);
    expect(monthly({ wageValue: 50, hours: 40 })).toBe(153_014);
  });
});

describe('aftercare', () => {
  const from = getDay('2026-01-31');
  it('is due for client and employer, in the order of the days', () => {
    const moments = aftercareOf({ from, until: null }, []);
    expect(moments.map(({ with: who, due }) => `${due} ${who}`).slice(0, 4)).toEqual([
      '2026-02-07 client',
      '2026-02-14 employer',
      '2026-02-28 client',
      '2026-03-31 client',
    ]);
    expect(moments.at(-1)?.due).toBe('2026-07-31');
  });
  it('is covered talk by talk, by talks since the first day', () => {
    const talk = (day: string) => ({ with_whom: 'client' as const, day: getDay(day) });
    const moments = aftercareOf({ from, until: null }, [talk('2026-02-10'), talk('2026-01-02')]);
    expect(nextTalk(moments)).toMatchObject({ with: 'employer', due: '2026-02-14' });
  });
  it('asks for nothing after the job has ended', () => {
    const moments = aftercareOf({ from, until: getDay('2026-02-08') }, []);
    expect(moments.map(({ due }) => due)).toEqual(['2026-02-07']);
  });
});

describe('what Income and brokers record', () => {
  const from = getDay('2026-09-01');
  it('leaves income out of account until the months of the article are used, and not under 27', () => {
    const until = (values: Partial<Parameters<typeof allowanceUntil>[0]>) =>
      allowanceUntil({ article: '31-2-n', age: 40, monthsUsed: 0, from, ...values });
    expect(until({ age: 26 })).toEqual({ ok: false, refusal: 'under-27' });
    expect(until({ monthsUsed: 6 })).toEqual({ ok: false, refusal: 'months-used' });
    expect(until({ monthsUsed: 2 })).toEqual({ ok: true, value: '2027-01-01' });
    expect(until({ article: '31-2-aa' })).toEqual({ ok: true, value: undefined });
  });
  it('has a wage value when measured, and an end within six months at the flat rate', () => {
    const typed = { kind: 'flat', wageValue: 40, from, until: undefined };
    expect(readSubsidy(typed)).toMatchObject({ refusal: { until: 'flat-end' } });
    expect(readSubsidy({ ...typed, until: getDay('2027-03-02') })).toMatchObject({
      refusal: { until: 'flat-end' },
    });
    expect(readSubsidy({ ...typed, until: getDay('2027-03-01') })).toMatchObject({
      value: { wageValue: undefined },
    });
    const measured = { ...typed, kind: 'measured' };
    expect(readSubsidy({ ...measured, wageValue: undefined })).toMatchObject({
      refusal: { value: 'value' },
    });
    expect(readSubsidy(measured)).toMatchObject({ ok: true });
  });
});
