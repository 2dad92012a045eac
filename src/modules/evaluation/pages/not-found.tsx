import type { Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { words } from '../words.ts';

export function notFound(visit: Visit, what: 'unknownProgramme' | 'unknownResult') {
  const t = pick(words, visit.language);
  return visit.page({
    title: t[what],
    status: 404,
    width: 'reading',
    body: (
      <Paragraph>
        <Link href="/evaluation">{t.leave}</Link>
      </Paragraph>
    ),
  });
}
