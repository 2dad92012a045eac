import { describe, expect, it } from 'vitest';
import { together } from '../../../test/builders/extract.ts';
import { household, twoNeighbourhoods, twoTeams } from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { inPeriod, inYear, onDay } from '../../../test/support/figures.ts';
import { findIndicator, getIndicator, indicators } from './catalogue.ts';
import { computeIndicator } from './compute.ts';
import type { Measure } from './definition.ts';
import { dimensions } from './dimensions.ts';

const snapshotOf = useSnapshots();
const moments = {
  day: onDay('2023-05-01'),
  period: inPeriod('2023-01-01', '2023-05-01'),
  year: inYear(2022),
};

const measures: readonly Measure[] = indicators.flatMap((indicator) =>
  'denominator' in indicator ? [indicator.numerator, indicator.denominator] : [indicator.numerator],
);

describe('the catalogue', () => {
  it('has each indicator once', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(findIndicator('nothing')).toBeUndefined();
    expect(() => getIndicator('nothing')).toThrow('nothing');
  });

  it.each(indicators)('$id says in two languages what it is, in a sentence', (indicator) => {
    for (const language of ['nl', 'en'] as const) {
      expect(indicator.definition[language]).toMatch(/^[A-Z].{40,}\.$/);
      expect(indicator.name[language]).not.toBe('');
      expect(indicator.unit[language]).not.toBe('');
      expect(indicator.basis[language]).not.toBe('');
    }
  });

  it('gives measures of one name one meaning', () => {
    for (const measure of measures) {
      const same = measures.filter(({ id }) => id === measure.id);
      expect(new Set(same.map(({ tally, partOf }) => `${tally} ${partOf}`)).size).toBe(1);
    }
  });

  it('names as the whole of a part a measure that it knows', () => {
    const ids = new Set(measures.map(({ id }) => id));
    const wholes = measures.flatMap(({ partOf }) => (partOf === undefined ? [] : [partOf]));
    expect(wholes.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('speaks of no score or ranking of persons', () => {
    const words = JSON.stringify([indicators, dimensions]);
    expect(words).not.toMatch(/score|risico|risk|ranking|rangorde|profiel|profil/i);
  });

  it('can be computed by each of its dimensions, with sums that hold', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        twoTeams,
        household({ dossier: 'a', spells: [{ from: '2022-01-01' }], mainIncome: [['2022-01']] }),
        household({ dossier: 'b', home: 'BU-NOORD', spells: [{ from: '2023-02-01' }] }),
      ),
      '2024-12-31',
    );
    for (const indicator of indicators) {
      for (const dimension of [undefined, ...indicator.numerator.dimensions]) {
        const by = dimension === undefined ? [] : [dimension];
        const figure = await computeIndicator(reader, indicator, {
          moment: moments[indicator.time],
          by,
        });
        if (!figure.ok) throw new Error(`${indicator.id} ${dimension} ${figure.refusal.kind}`);
        const { cells, unshown, relations } = figure.value;
        const counts = new Map(
          [...cells.flatMap(({ numerator, denominator }) => [numerator, denominator]), ...unshown]
            .filter((tally) => tally !== undefined)
            .map(({ id, count }) => [id, count]),
        );
        for (const { total, parts } of relations) {
          const sum = parts.reduce((all, id) => all + (counts.get(id) ?? Number.NaN), 0);
          expect({ total, sum }).toEqual({ total, sum: counts.get(total) });
        }
      }
    }
  });

  it('refuses a moment or a dimension that is not its own', async () => {
    const reader = await snapshotOf(twoNeighbourhoods, '2024-12-31');
    const households = getIndicator('households');
    const compute = (by: Parameters<typeof computeIndicator>[2]) =>
      computeIndicator(reader, households, by);
    await expect(compute({ moment: inYear(2022), by: [] })).rejects.toThrow('counted by day');
    await expect(compute({ moment: moments.day, by: ['topic'] })).rejects.toThrow('topic');
    await expect(compute({ moment: moments.day, by: ['side', 'area'] })).rejects.toThrow('within');
  });
});
