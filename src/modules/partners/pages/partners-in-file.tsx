import type { FilePart } from '#modules/people/index.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { listSignals } from '../store.ts';
import { words } from '../words.ts';

/** A link to the one page, and each signal of a partner as a step of the story. */
export const partnersInFile: FilePart = {
  roles: ['work-coach', 'youth-coach', 'activation-coach', 'distributor', 'team-manager'],
  load: async (transaction, client, visit) => {
    const t = pick(words, visit.language);
    const href = `/clients/${encodeURIComponent(client.clientNumber)}/partners`;
    const signals = await listSignals(transaction, client.personId);
    return {
      sections: [
        {
          id: 'partners',
          title: t.partners,
          body: (
            <Paragraph>
              <Link href={href}>{t.partnersLead}</Link>
            </Paragraph>
          ),
        },
      ],
      story: signals.map((signal) => ({
        day: signal.sent_on,
        what: t.signal,
        who: signal.partner,
        why: signal.outcome ?? t.noOutcome,
        href,
      })),
    };
  },
};
