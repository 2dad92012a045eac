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
    expect(tables).toHaveLength(49);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(49);
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
    expect(named('sanctions considered and imposed')).toMatchObject({
      status: 'not met',
      reason: 'not recorded yet',
    });
    expect(named('mean caseload')?.reason).toBe('the snapshot does not tell of these moments');
  });
  it('does not judge by a source that contradicts itself', () => {
    expect(named('representation in instruments by education')?.status).toBe('source inconsistent');
  });
});

describe('the scale of a city', () => {
  it('follows from its residents when the records do not say', async () => {
    const town = together(twoNeighbourhoods, { residents: [] });
    const told = await snapshotOf(town, '2021-06-30');
    const untold = { ...told, manifest: { ...told.manifest, scale: null } };
    const check = await checkCity(untold);
    // 390 residents in 2021 of the 651,631 of Rotterdam.
    const households = check.ok && check.value.tables[0]?.cells[0];
    expect(households).toMatchObject({ published: 38.84 });
  });
  it('is refused when nobody knows it', async () => {
    const { neighbourhoods = [] } = twoNeighbourhoods;
    const told = await snapshotOf({ neighbourhoods }, '2021-06-30');
    const untold = { ...told, manifest: { ...told.manifest, scale: null } };
    expect(await checkCity(untold)).toEqual({ ok: false, refusal: { kind: 'no-scale' } });
  });
});
