import type { SnapshotReader } from '#facts/reader.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { Measured } from '../rules/measured.ts';
import { periodOf } from '../rules/periods.ts';
import { comparePlaces, type PlaceRefusal } from '../rules/places.ts';
import type { Analysis } from '../rules/planned.ts';
import type { Registered } from '../steering-store.ts';
import { measureOffPage } from './placebo-threads.ts';
import { readOutcome, readPlaces } from './read-outcome.ts';

/** Measures a programme as it is analysed now: its design, with this outcome and this comparison. */
export async function measureProgramme(
  reader: SnapshotReader,
  design: Registered,
  { outcome, pool, method }: Analysis,
  signal?: AbortSignal,
): Promise<Result<Measured, PlaceRefusal>> {
  const [places, cells] = await Promise.all([readPlaces(reader), readOutcome(reader, outcome)]);
  const compared = comparePlaces(places, cells, {
    places: design.places,
    startsOn: design.starts_on,
    pool,
    leftOut: design.left_out,
  });
  if (!compared.ok) return compared;
  const { times } = compared.value;
  const starts =
    design.waves === null
      ? undefined
      : new Map(
          design.waves.flatMap(({ place, from }) => {
            const period = periodOf(times, from);
            return period === undefined ? [] : [[place, period] as const];
          }),
        );
  const asked = { compared: compared.value, name: design.name, method, starts };
  return ok(await measureOffPage(asked, signal));
}
