import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { statusNames } from '../code-words.ts';
import { listEnding, listWaiting } from '../store.ts';
import { fileWords } from '../words.ts';
import { nameOf } from './say.tsx';

/** Proposals, referrals and agreements of own clients that have not begun. */
export const trajectoriesDue: DuePart = {
  id: 'trajectories',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: fileWords.waits,
  order: fileWords.waitsOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day } = visit;
    const t = pick(fileWords, language);
    const f = formatting(language);
    const waiting = await listWaiting(transaction, atMost);
    const clients = await open(waiting.map(({ person_id }) => person_id));
    return {
      found: waiting[0]?.found ?? 0,
      lines: waiting.map(({ person_id, status, since, expires_on }) => {
        const client = clients.get(person_id);
        const late = expires_on !== null && expires_on < day && status !== 'refused';
        return {
          client,
          what: statusNames[status]?.[language] ?? status,
          why: late ? `${t.sinceDays(f.day(since))}, ${t.overdue}` : t.sinceDays(f.day(since)),
          href: client && `/clients/${encodeURIComponent(client.clientNumber)}/instruments`,
        };
      }),
    };
  },
};

const endsWithin = 28;

/** Trajectories of own clients that end within four weeks or should have ended: finish, extend or talk. */
export const trajectoriesEnding: DuePart = {
  id: 'trajectories-ending',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: fileWords.endSoon,
  order: fileWords.endSoonOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day } = visit;
    const t = pick(fileWords, language);
    const f = formatting(language);
    const ending = await listEnding(transaction, endsWithin, atMost);
    const clients = await open(ending.map(({ person_id }) => person_id));
    return {
      found: ending[0]?.found ?? 0,
      lines: ending.map((line) => {
        const client = clients.get(line.person_id);
        const said = f.day(line.planned_until);
        return {
          client,
          what: nameOf(line, language),
          why: line.planned_until < day ? t.endedOn(said) : t.endsOn(said),
          href:
            client &&
            `/clients/${encodeURIComponent(client.clientNumber)}/instruments/${line.trajectory_key}`,
        };
      }),
    };
  },
};
