import type { Day } from '#kernel/day.ts';
import type { Publications } from '../steering-store.ts';
import type { Editions } from './keep-editions.ts';
import { releaseEdition } from './release-edition.ts';

/** The newest two periods of the demo city, each beside the year before, so that a council finds what to read. */
export async function releaseDemoEditions(
  editions: Editions,
  publications: Publications,
  day: Day,
): Promise<void> {
  const asking = { staffId: undefined, role: 'system', day, trace: 'start' } as const;
  if ((await publications.list(asking)).length > 0) return;
  for (const { id } of editions.periods.slice(0, 2).reverse()) {
    const chosen = editions.choose({ period: id, compared: undefined });
    if (!chosen.ok) continue;
    const releasedBy = 'Werkspoor (demo)';
    const wanted = { ...chosen.value, whatChanged: '', releasedBy };
    await releaseEdition({ editions, publications }, asking, wanted);
  }
}
