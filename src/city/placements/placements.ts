import type { World } from '#city/life/world.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import { openCandidates } from '#city/placements/candidates.ts';
import { openLadder } from '#city/placements/ladder.ts';
import { openPlacing } from '#city/placements/place.ts';
import { noPlacementRecords, type PlacementRecords } from '#city/placements/records.ts';
import type { Random } from '#engine/random/generator.ts';

export type Placements = {
  readonly records: PlacementRecords;
  readonly keepMonth: (world: World) => void;
};

export function openPlacements(random: Random, organisation: Organisation): Placements {
  const records = noPlacementRecords();
  const place = openPlacing(random.stream('placements'), organisation, records);
  const nominate = openCandidates(random.stream('candidates'), organisation, records);
  const climb = openLadder(random.stream('ladder'), organisation, records);
  return {
    records,
    keepMonth: (world) => {
      place(world);
      nominate(world.month);
      climb(world);
    },
  };
}
