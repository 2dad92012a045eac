import type { DuckDBConnection } from '@duckdb/node-api';
import { residentsOfTheCity } from '../published/volume.ts';

/**
 * The scale of a synthetic city of which nobody wrote it down: its residents over those of Rotterdam, which a
 * city has at the same scale as its people. Null when it has no residents in the year that is compared.
 */
export async function scaleByResidents(connection: DuckDBConnection): Promise<number | null> {
  const { year, residents } = residentsOfTheCity;
  const result = await connection.runAndReadAll(
    'select sum(residents)::integer as residents from residents where year = $year::smallint',
    { year },
  );
  const found = result.getRows()[0]?.[0];
  return typeof found === 'number' ? Math.round((1000 * found) / residents) / 1000 : null;
}
