import { type DuePart, dueLines, inFile } from '#modules/day/index.ts';
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
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(fileWords, language);
    const f = formatting(language);
    const waiting = await listWaiting(desk.transaction, atMost);
    return dueLines(desk, waiting, ({ status, since, expires_on }, client) => {
      const late = expires_on !== null && expires_on < day && status !== 'refused';
      return {
        what: statusNames[status]?.[language] ?? status,
        why: late ? `${t.sinceDays(f.day(since))}, ${t.overdue}` : t.sinceDays(f.day(since)),
        href: inFile(client, '/instruments'),
      };
    });
  },
};

const endsWithin = 28;

/** Trajectories of own clients that end within four weeks or should have ended: finish, extend or talk. */
export const trajectoriesEnding: DuePart = {
  id: 'trajectories-ending',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: fileWords.endSoon,
  order: fileWords.endSoonOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(fileWords, language);
    const f = formatting(language);
    const ending = await listEnding(desk.transaction, endsWithin, atMost);
    return dueLines(desk, ending, (line, client) => {
      const said = f.day(line.planned_until);
      return {
        what: nameOf(line, language),
        why: line.planned_until < day ? t.endedOn(said) : t.endsOn(said),
        href: inFile(client, `/instruments/${line.trajectory_key}`),
      };
    });
  },
};
