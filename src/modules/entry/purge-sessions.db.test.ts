// Sessions are kept no longer than it takes to look into what happened in them.
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#test/support/database.ts';
import { purgeSessions } from './actions/purge-sessions.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 2, 2, 8);

describe('sessions', () => {
  const database = useDatabase();

  it('are removed 90 days after they were last seen, running ones stay', async () => {
    await database.arrange(`select set_config('app.role', 'system', false),
      set_config('app.purpose', 'import', false), set_config('app.reason', 'test', false);
      select audit.begin_act();
      insert into organisation.staff (staff_key, name, email, role) values ('S1', 'Co', 'co@x.nl', 'planner')`);
    for (const ago of [0, 89, 91, 400]) {
      const seen = new Date(now - ago * day).toISOString();
      await database.arrange(`insert into entry.sessions (session_hash, staff_id, role, started_at, seen_at)
        select decode(lpad('${ago}', 4, '0'), 'hex'), staff_id, 'planner', '${seen}', '${seen}'
        from organisation.staff`);
    }
    const kind = purgeSessions(database.gate, () => now);
    const done = await kind.run({}, undefined as never);
    expect(done).toEqual({ ok: true, value: { removed: 2 } });
    const left = await database.arrange(
      `select encode(session_hash, $1) as ago from entry.sessions order by 1`,
      ['hex'],
    );
    expect(left).toEqual([{ ago: '0000' }, { ago: '0089' }]);
    expect(await kind.run({}, undefined as never)).toMatchObject({ value: { removed: 0 } });
  });
});
