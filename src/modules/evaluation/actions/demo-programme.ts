import type { SnapshotReader } from '#facts/reader.ts';
import { type Day, getDay } from '#kernel/day.ts';
import type { Design } from '../rules/design.ts';
import type { Register } from '../steering-store.ts';
import { measureProgramme } from './measure-programme.ts';
import { readPlaces } from './read-outcome.ts';
import { withSnapshot } from './with-snapshot.ts';

const name = 'Samen voor Zuid';

/**
 * Writes the programme of the demo city down, once, and measures it on the newest snapshot where the city is large
 * enough. It began in 2019 and is written down now: the register says so.
 */
export async function registerDemoProgramme(
  register: Register,
  snapshots: string,
  day: Day,
): Promise<void> {
  const asking = { staffId: undefined, role: 'system', day } as const;
  const standing = await register.list(asking);
  if (standing.some((programme) => programme.name === name)) return;
  await withSnapshot(snapshots, async (reader) => {
    const programmeId = await register.register(asking, await designOf(reader), undefined);
    if (programmeId === undefined) return;
    const [design] = await register.designsOf(asking, programmeId);
    if (design === undefined) return;
    const measured = await measureProgramme(reader, design, design);
    if (!measured.ok) return;
    const { outcome, method, pool, design_id: designId } = design;
    const { number: snapshot, referenceDate } = reader.manifest;
    const result = { programmeId, designId, snapshot, referenceDate: getDay(referenceDate) };
    await register.keep(asking, { ...result, outcome, method, pool, measured: measured.value });
  });
}

const designOf = async (reader: SnapshotReader): Promise<Design> => ({
  name,
  question:
    'Hebben in Zuid sinds 2019 minder mensen bijstand dan zonder het programma het geval was geweest?',
  outcome: 'benefit-rate',
  expected: 'lower',
  assignment: 'area',
  places: (await readPlaces(reader)).flatMap(({ code, side }) => (side === 'zuid' ? [code] : [])),
  startsOn: getDay('2019-01-01'),
  turns: [],
  pool: 'others',
  leftOut: [],
  method: 'sdid',
  analysis:
    'Het gemiddelde verschil over de jaren vanaf 2019, bij een kans op toeval van een op de tien. Is het niet te onderscheiden van toeval, dan zeggen we hoe groot een effect had moeten zijn om het te zien.',
  changedBecause: undefined,
});
