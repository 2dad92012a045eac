import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import {
  findPeriod,
  getPeriod,
  listPeriods,
  periodAfter,
  sameOfYearBefore,
  settledOn,
} from './four-month-period.ts';

describe('a four-month period', () => {
  it.each(['2024', '2024T4', '2024t1', '2024-T1', ' 2024T1', '24T1', '0024T1', '2024T1 '])(
    'is not written %j',
    (text) => {
      expect(findPeriod(text)).toBeUndefined();
    },
  );

  it('runs from its first day to the first day after it', () => {
    expect(getPeriod('2024T1')).toMatchObject({ from: '2024-01-01', until: '2024-05-01' });
    expect(getPeriod('2024T3')).toMatchObject({ from: '2024-09-01', until: '2025-01-01' });
  });

  it('is compared with the same four months of the year before', () => {
    expect(sameOfYearBefore(getPeriod('2024T2')).id).toBe('2023T2');
  });

  it('is followed by the next, over the turn of the year too', () => {
    expect(periodAfter(getPeriod('2024T2')).id).toBe('2024T3');
    expect(periodAfter(getPeriod('2024T3')).id).toBe('2025T1');
    expect(periodAfter(getPeriod('2024T3')).from).toBe(getPeriod('2024T3').until);
  });

  it('is settled so many days after its end', () => {
    expect(settledOn(getPeriod('2024T1'), 42)).toBe('2024-06-12');
  });

  it('is not offered until its stock is settled', () => {
    const ids = (day: string) =>
      listPeriods(getPeriod('2023T3'), getDay(day), 42).map(({ id }) => id);
    expect(ids('2024-06-11')).toEqual(['2023T3']);
    expect(ids('2024-06-12')).toEqual(['2024T1', '2023T3']);
  });
});
