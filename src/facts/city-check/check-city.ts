import { ok, type Result, refuse } from '#kernel/result.ts';
import type { SnapshotReader } from '../reader.ts';
import { figuresOf } from './city-figures.ts';
import type { CheckedTable, CityCheck } from './definition.ts';
import { judge, shown } from './judge.ts';
import { applicationTables } from './tables/applications.ts';
import { contactTables } from './tables/contacts.ts';
import { decemberTables } from './tables/december.ts';
import { dutyTables } from './tables/duties.ts';
import { inconsistentInstruments, instrumentTables } from './tables/instruments.ts';
import { programmeTables } from './tables/programme.ts';
import { inconsistentRepresentation, reachTables } from './tables/reach.ts';
import { stockTables } from './tables/stock.ts';
import { uncomparedTables } from './tables/uncompared.ts';
import { voiceTables } from './tables/voice.ts';
import { volumeTables } from './tables/volume.ts';
import { youthTables } from './tables/youth.ts';

export type CityCheckRefusal = { readonly kind: 'no-scale' };

/**
 * Lays a synthetic city beside every published table, by the indicators of the monitor and from its facts
 * alone. A table is met when all its figures lie within their tolerance; none is left out. Refuses facts of
 * which the scale is not known.
 */
export async function checkCity(
  reader: SnapshotReader,
): Promise<Result<CityCheck, CityCheckRefusal>> {
  const { scale } = reader.manifest;
  if (scale === null) return refuse({ kind: 'no-scale' });
  const city = figuresOf(reader, scale);
  const compared = [
    ...(await volumeTables(city)),
    ...(await decemberTables(city)),
    ...(await contactTables(city)),
    ...(await instrumentTables(city)),
    ...(await reachTables(city)),
    ...(await stockTables(city)),
    ...(await dutyTables(city)),
    ...(await voiceTables(city)),
    ...(await applicationTables(city)),
    ...(await youthTables(city)),
    ...(await programmeTables(city)),
  ];
  const uncompared = uncomparedTables.map((table): CheckedTable => ({ ...table, cells: [] }));
  const inconsistent = [
    await inconsistentInstruments(city),
    await inconsistentRepresentation(city),
  ];
  return ok({ tables: [...compared.map(judge), ...inconsistent.map(shown), ...uncompared] });
}
