import type { Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { words } from '../words.ts';

/** The same for a client who does not exist and one whom the visitor may not know: it tells nothing. */
export function showNotFound(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.notFound,
    lead: t.notFoundLead,
    width: 'reading',
    status: 404,
    body: (
      <Paragraph>
        <Link href="/clients">{t.toSearch}</Link>
      </Paragraph>
    ),
  });
}
