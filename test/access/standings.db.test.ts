// How who acts stands to a few clients is answered of those few alone, by another function than that of all. The two say
// the same, of everybody.
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from './desk.ts';
import { useOffice } from './use-office.ts';

type Source = { readonly source: string; readonly among: string };

describe('how somebody stands to a few', () => {
  const { database, made, get } = useOffice();
  let sources: readonly Source[] = [];
  beforeAll(async () => {
    sources = (await database.arrange(
      `select source, among from people.standing_sources where among is not null order by source`,
    )) as readonly Source[];
  });

  it('is asked of those few where many are known', () => {
    expect(sources.map(({ source }) => source)).toEqual([
      'applications.standings',
      'benefits.area_standings',
      'intake.standings',
      'people.team_standings',
      'planning.standings',
    ]);
  });

  it('is how all are told to stand, for each member of staff', async () => {
    let told = 0;
    for (const { staffId, role } of get(made.world).staff.values()) {
      await database.arrange(
        `select set_config('app.staff_id', $1, false), set_config('app.role', $2, false),
          set_config('app.day', $3, false)`,
        [String(staffId), role, today],
      );
      for (const { source, among } of sources) {
        // Whether a file of the area opens at once is asked of few only (migration 0261).
        const answer = source === 'benefits.area_standings' ? 'person_id, relation' : '*';
        const everybody = `array(select person_id from people.persons)`;
        const ofAll = await database.arrange(`select ${answer} from ${source}() order by 1, 2`);
        const ofFew = await database.arrange(
          `select ${answer} from ${among}(${everybody}) order by 1, 2`,
        );
        expect([role, among, ofFew]).toEqual([role, among, ofAll]);
        expect(await database.arrange(`select * from ${among}('{}')`)).toEqual([]);
        told += ofAll.length;
      }
    }
    expect(told).toBeGreaterThan(50);
  });
});
