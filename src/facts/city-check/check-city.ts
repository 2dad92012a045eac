import { ok, type Result, refuse } from '#kernel/result.ts';
import { residentsOfTheCity } from '../published/volume.ts';
import type { SnapshotReader } from '../reader.ts';
import { figuresOf } from './city-figures.ts';
import type { CheckedTable, CityCheck } from './definition.ts';
import { judge } from './judge.ts';
import { contactTables } from './tables/contacts.ts';
import { decemberTables } from './tables/december.ts';
import { reachTables } from './tables/reach.ts';
import { stockTables } from './tables/stock.ts';
import { uncomparedTables } from './tables/uncompared.ts';
import { volumeTables } from './tables/volume.ts';

export type CityCheckRefusal = { readonly kind: 'no-scale' };

/**
 * Lays a synthetic city beside every published table, by the indicators of the monitor and from its facts
 * alone. A table is met when all its figures lie within their tolerance; none is left out. Refuses facts of
 * which the scale is not known.
 */
export async function checkCity(
  reader: SnapshotReader,
): Promise<Result<CityCheck, CityCheckRefusal>> {
  const scale = reader.manifest.scale ?? (await scaleByResidents(reader));
  if (scale === undefined) return refuse({ kind: 'no-scale' });
  const city = figuresOf(reader, scale);
  const compared = [
    ...(await volumeTables(city)),
    ...(await decemberTables(city)),
    ...(await contactTables(city)),
    ...(await reachTables(city)),
    ...(await stockTables(city)),
  ];
  const uncompared = uncomparedTables.map((table): CheckedTable => ({ ...table, cells: [] }));
  return ok({ tables: [...compared.map(judge), ...uncompared] });
}

/** A city is as large as its share of the residents of Rotterdam, when nobody wrote its scale down. */
async function scaleByResidents(reader: SnapshotReader): Promise<number | undefined> {
  for (const [year, published] of Object.entries(residentsOfTheCity)) {
    const [row] = await reader.query<{ residents: number | null }>(
      'select sum(residents) as residents from residents where year = $year::smallint',
      { year: Number(year) },
    );
    if (row?.residents) return Math.round((row.residents / published) * 1000) / 1000;
  }
  return undefined;
}
