import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { words } from '../words.ts';

export function noSnapshot(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.navigation,
    status: 503,
    width: 'reading',
    body: (
      <Notice kind="info" language={visit.language}>
        {t.noSnapshot}
      </Notice>
    ),
  });
}
