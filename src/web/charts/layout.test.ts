import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { apart } from './lines.ts';
import { shareSteps } from './share-steps.ts';
import { monthTicks } from './time.ts';

describe('names at the ends of lines', () => {
  it('never lie over each other, and keep their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 8 }),
        (ats) => {
          const placed = apart(ats.map((at) => ({ item: at, at })));
          for (let below = 1; below < placed.length; below += 1) {
            const above = placed[below - 1];
            const here = placed[below];
            if (!above || !here) throw new Error('a place is missing');
            expect(here.at - above.at).toBeGreaterThanOrEqual(16 - 1e-9);
            expect(here.item).toBeGreaterThanOrEqual(above.item);
          }
        },
      ),
    );
  });

  it('stay where they are when there is room', () => {
    const places = [10, 40, 90].map((at) => ({ item: at, at }));
    expect(apart(places)).toEqual(places);
  });
});

describe('ticks of months', () => {
  it.each([
    ['2024-01-01', '2024-08-01', ['2024-01-01', '2024-02-01', '2024-08-01'], 8],
    ['2023-12-15', '2024-11-30', ['2024-01-01', '2024-03-01', '2024-11-01'], 6],
    ['2009-01-01', '2026-03-01', ['2010-01-01', '2012-01-01', '2026-01-01'], 9],
  ])('from %s until %s begin in January and are at most ten', (from, until, some, count) => {
    const ticks = monthTicks(getDay(from), getDay(until));
    expect(ticks).toHaveLength(count);
    expect(ticks).toEqual(expect.arrayContaining(some));
  });
});

describe('classes of shares', () => {
  const nl = formatting('nl');

  it('have round bounds that a reader can say', () => {
    expect(shareSteps([0.04, 0.072, 0.155], nl).labels).toEqual([
      '0 – 5%',
      '5 – 10%',
      '10 – 15%',
      '15 – 20%',
    ]);
    expect(shareSteps([0.0012, 0.0034], nl).labels).toEqual([
      '0,1 – 0,2%',
      '0,2 – 0,3%',
      '0,3 – 0,4%',
    ]);
  });

  it('are at most four, and hold every share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 30 }), (shares) => {
        const { labels, step } = shareSteps(shares, nl);
        expect(labels.length).toBeGreaterThanOrEqual(1);
        expect(labels.length).toBeLessThanOrEqual(4);
        for (const one of shares) expect(labels[step(one)]).toBeDefined();
      }),
    );
  });

  it('put a higher share in no lower class', () => {
    const { step } = shareSteps([0.04, 0.155], nl);
    expect([0.04, 0.05, 0.1, 0.149, 0.155].map(step)).toEqual([0, 1, 2, 2, 3]);
  });
});
