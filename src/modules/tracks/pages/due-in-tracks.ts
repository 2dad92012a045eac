import type { DuePart } from '#modules/day/index.ts';
import { inForce, listModels } from '#modules/service-model/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listToDecide, listToRead } from '../store.ts';
import { words } from '../words.ts';
import { trackName } from './history-view.tsx';

const coaches = ['work-coach', 'youth-coach', 'activation-coach'] as const;
const trackOf = (clientNumber: string) => `/clients/${encodeURIComponent(clientNumber)}/track`;

/** Who is to be assessed, and who has been in a track as long as it lasts: track 0 after six months. */
export const trackToDecide: DuePart = {
  id: 'track-to-decide',
  roles: coaches,
  title: words.dueTitle,
  order: words.dueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const models = await listModels(transaction);
    const model = inForce(models, visit.day);
    if (model === undefined) return { found: 0, lines: [] };
    const due = await listToDecide(transaction, model.tracks, atMost);
    const clients = await open(due.map((one) => one.person_id));
    return {
      found: due[0]?.found ?? 0,
      lines: due.map((one) => {
        const client = clients.get(one.person_id);
        const from = day(one.from_day);
        return {
          day: one.due_on,
          client,
          what: t.dueWhat,
          why:
            one.track === null
              ? t.dueNone(from)
              : t.dueLong(
                  trackName(language, models, { model: model.key, track: one.track }),
                  from,
                ),
          href: client && trackOf(client.clientNumber),
        };
      }),
    };
  },
};

export const decisionToRead: DuePart = {
  id: 'decision-to-read',
  roles: [...coaches, 'team-manager'],
  title: words.readTitle,
  order: words.readOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(words, language);
    const models = await listModels(transaction);
    const model = inForce(models, visit.day);
    const due = await listToRead(transaction, atMost);
    const clients = await open(due.map((one) => one.person_id));
    return {
      found: due[0]?.found ?? 0,
      lines: due.map((one) => {
        const client = clients.get(one.person_id);
        return {
          day: one.decided_on,
          client,
          what: one.returned ? t.readReturned : t.readWhat,
          why: t.readWhy(
            trackName(language, models, { model: model?.key ?? '', track: one.decided }),
          ),
          href: client && `${trackOf(client.clientNumber)}/${one.track_decision_id}`,
        };
      }),
    };
  },
};
