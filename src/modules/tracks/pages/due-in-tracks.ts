import { type DuePart, dueLines, inFile } from '#modules/day/index.ts';
import { inForce, listModels } from '#modules/service-model/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listToDecide, listToRead } from '../store.ts';
import { words } from '../words.ts';
import { trackName } from './history-view.tsx';

const coaches = ['work-coach', 'youth-coach', 'activation-coach'] as const;

/** Who is to be assessed, and who has been in a track as long as it lasts: track 0 after six months. */
export const trackToDecide: DuePart = {
  id: 'track-to-decide',
  roles: coaches,
  title: words.dueTitle,
  order: words.dueOrder,
  load: async (desk, atMost) => {
    const { transaction, visit } = desk;
    const { language } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const models = await listModels(transaction);
    const model = inForce(models, visit.day);
    if (model === undefined) return { found: 0, lines: [] };
    const due = await listToDecide(transaction, model.tracks, atMost);
    return dueLines(desk, due, (one, client) => {
      const from = day(one.from_day);
      return {
        day: one.due_on,
        what: t.dueWhat,
        why:
          one.track === null
            ? t.dueNone(from)
            : t.dueLong(trackName(language, models, { model: model.key, track: one.track }), from),
        href: inFile(client, '/track'),
      };
    });
  },
};

export const decisionToRead: DuePart = {
  id: 'decision-to-read',
  roles: [...coaches, 'team-manager'],
  title: words.readTitle,
  order: words.readOrder,
  load: async (desk, atMost) => {
    const { transaction, visit } = desk;
    const { language } = visit;
    const t = pick(words, language);
    const models = await listModels(transaction);
    const model = inForce(models, visit.day);
    const due = await listToRead(transaction, atMost);
    return dueLines(desk, due, (one, client) => ({
      day: one.decided_on,
      what: one.returned ? t.readReturned : t.readWhat,
      why: t.readWhy(trackName(language, models, { model: model?.key ?? '', track: one.decided })),
      href: inFile(client, `/track/${one.track_decision_id}`),
    }));
  },
};
