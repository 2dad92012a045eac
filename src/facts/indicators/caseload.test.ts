import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { together } from '../../../test/builders/extract.ts';
import {
  assignment,
  household,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, onDay } from '../../../test/support/figures.ts';
import { getIndicator } from './catalogue.ts';
import { valueOf } from './value.ts';

const snapshotOf = useSnapshots();
const may = onDay('2024-05-01');

describe('clients of teams on 1 May 2024', () => {
  let reader: SnapshotReader;
  beforeAll(async () => {
    reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        twoTeams,
        ...['a', 'b', 'c', 'd', 'e'].map((dossier) => household({ dossier })),
        assignment('p-a', 'tw', 's1', '2024-01-01'),
        assignment('p-b', 'tw', undefined, '2024-05-01'),
        // Ended on the day itself, and beginning the day after: neither is there.
        assignment('p-c', 'tw', 's1', '2024-01-01', '2024-05-01'),
        assignment('p-d', 'tw', 's1', '2024-05-02'),
        assignment('p-e', 'tp', 's3', '2020-01-01'),
      ),
      '2024-12-31',
    );
  });

  it('are those whose assignment holds that day', async () => {
    expect(await counts(reader, 'clients', may)).toBe(3);
    expect(await counts(reader, 'client-shares', may, { department: 'prestatie010' })).toEqual([
      1, 3,
    ]);
  });
  it('wait for a coach while the assignment names none', async () => {
    expect(await counts(reader, 'without-coach', may)).toEqual([1, 3]);
    expect(await counts(reader, 'without-coach', may, { department: 'work' })).toEqual([1, 2]);
  });
  it('of Work, by the hours of work coaches there: no manager, no Prestatie010', async () => {
    expect(await counts(reader, 'caseload', may)).toEqual([2, 315]);
    const value = valueOf(getIndicator('caseload'), { numerator: 2, denominator: 315 }, undefined);
    expect(value).toBeCloseTo(2 / (31.5 / 36), 12);
    expect(await counts(reader, 'caseload', may, { team_side: 'rest' })).toEqual([0, 0]);
  });
});
