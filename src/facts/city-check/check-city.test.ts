import { beforeAll, describe, expect, it } from 'vitest';
import { together } from '../../../test/builders/extract.ts';
import { household, twoNeighbourhoods } from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { checkCity } from './check-city.ts';
import type { CheckedTable } from './definition.ts';

const snapshotOf = useSnapshots();

describe('the check of a town that is no Rotterdam', () => {
  let tables: readonly CheckedTable[] = [];
  beforeAll(async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({ dossier: 'a', spells: [{ from: '2016-01-01' }], mainIncome: [['2016-01']] }),
      ),
      '2021-06-30',
    );
    const check = await checkCity(reader);
    if (!check.ok) throw new Error(check.refusal.kind);
    tables = check.value.tables;
  });
  const named = (name: string) => tables.find((table) => table.name === name);

  it('meets not one table', () => {
    expect(tables.filter(({ status }) => status === 'met')).toEqual([]);
  });
  it('leaves none out, and names each once', () => {
    expect(tables).toHaveLength(65);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });
  it('shows what the city has beside what is published', () => {
    expect(named('households on benefit')?.cells).toEqual([
      { what: '2017-01-01', published: 38_840, city: 1, tolerance: 512.4045, met: false },
      { what: '2024-01-01', published: 32_649, city: null, tolerance: 469.7949, met: false },
    ]);
  });
  it('says of each table that is not met why', () => {
    const unexplained = tables.filter(({ reason }) => reason === undefined || reason === '');
    expect(unexplained).toEqual([]);
    expect(named('chronic condition')).toMatchObject({
      status: 'not met',
      reason: expect.stringContaining('on purpose') as unknown,
    });
    expect(named('mean caseload')?.reason).toBe('the snapshot does not tell of these moments');
  });
  it('does not judge by a source that contradicts itself', () => {
    expect(named('representation in instruments by education')?.status).toBe('source inconsistent');
  });
});

describe('the check of records that are of no synthetic city', () => {
  it('is refused: nothing says at which scale they would be compared', async () => {
    const told = await snapshotOf(twoNeighbourhoods, '2021-06-30');
    const real = { ...told, manifest: { ...told.manifest, scale: null } };
    expect(await checkCity(real)).toEqual({ ok: false, refusal: { kind: 'no-scale' } });
  });
});
