import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { choosePeriods, periodsUntil } from './choose-periods.ts';

const periods = periodsUntil(getDay('2024-06-30'), 42);
const choose = (period?: string, compared?: string) => choosePeriods({ period, compared }, periods);
const chosen = (period?: string, compared?: string) => {
  const choice = choose(period, compared);
  return choice.ok ? [choice.value.period.id, choice.value.compared.id] : choice.refusal;
};

describe('a choice of periods is refused', () => {
  it.each(['', '2024', '2024T5', 'nieuwste', '2017T3', '1999T1'])(
    'when %j is no period that there are figures of',
    (asked) => {
      expect(chosen(asked)).toEqual({ kind: 'no-such-period', field: 'period', asked });
    },
  );

  it.each(['2024T5', '2016T3'])('when it is to be compared with %j', (asked) => {
    expect(chosen('2024T1', asked)).toEqual({ kind: 'no-such-period', field: 'compared', asked });
  });

  it('when its figures may still change, with the day from which they do not', () => {
    expect(chosen('2024T2')).toMatchObject({
      kind: 'not-settled',
      field: 'period',
      period: { id: '2024T2' },
      settledOn: '2024-10-13',
    });
    expect(chosen('2023T1', '2031T1')).toMatchObject({ kind: 'not-settled', field: 'compared' });
  });

  it('when a period would be compared with itself', () => {
    expect(chosen('2024T1', '2024T1')).toEqual({ kind: 'with-itself', field: 'compared' });
    expect(chosen(undefined, '2024T1')).toEqual({ kind: 'with-itself', field: 'compared' });
  });

  it('when the snapshot ends before the first period is settled', () => {
    const none = periodsUntil(getDay('2018-06-11'), 42);
    expect(none.offered).toEqual([]);
    expect(choosePeriods({ period: undefined, compared: undefined }, none)).toEqual({
      ok: false,
      refusal: { kind: 'no-periods' },
    });
  });
});

describe('a choice of periods', () => {
  it('is the newest beside the same four months of the year before, when nothing is asked', () => {
    expect(chosen()).toEqual(['2024T1', '2023T1']);
    expect(chosen('2018T2')).toEqual(['2018T2', '2017T2']);
  });

  it('lays any two periods beside each other, a later one too', () => {
    const offered = fc.constantFrom(...periods.offered.map(({ id }) => id));
    const comparable = fc.constantFrom(...periods.comparable.map(({ id }) => id));
    fc.assert(
      fc.property(offered, comparable, (period, compared) => {
        fc.pre(period !== compared);
        expect(chosen(period, compared)).toEqual([period, compared]);
      }),
    );
  });

  it('reaches a year further back for what is compared than for what is shown', () => {
    expect(periods.offered.at(-1)?.id).toBe('2018T1');
    expect(periods.comparable.slice(-3).map(({ id }) => id)).toEqual([
      '2017T3',
      '2017T2',
      '2017T1',
    ]);
  });
});
