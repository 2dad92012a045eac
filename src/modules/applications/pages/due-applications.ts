import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listPapersWaiting } from '../paper-store.ts';
import { paperWords } from '../paper-words.ts';
import { type Due, whatIsDue } from '../rules/what-is-due.ts';
import { findListPage, listLines, type WorkList } from '../store.ts';
import { acts, lists } from '../words.ts';
import { applicationAddress } from './application-address.ts';
import { sayOne, standingOf } from './due-words.ts';

/** What each list is about: its line tells of that, also when something else comes first. */
const about = {
  decision: 'decide',
  advance: 'advance',
  completion: 'completion',
  unassigned: 'take',
} as const satisfies Partial<Record<WorkList, Due['what']>>;

/** A work list of the consultant as part of My day. */
const dueList = (list: keyof typeof about): DuePart => ({
  id: `applications-${list}`,
  roles: ['income-consultant'],
  title: lists[list].name,
  order: lists[list].order,
  load: async ({ transaction, visit, open }, atMost) => {
    const { rows, found } = await findListPage(transaction, list, atMost, 0);
    const clients = await open(rows.map((row) => row.person_id));
    const lines = await listLines(
      transaction,
      rows.map((row) => row.application_id),
    );
    const byId = new Map(lines.map((line) => [line.application_id, line]));
    return {
      found,
      href: `/applications?list=${list}`,
      lines: rows.flatMap((row) => {
        const line = byId.get(row.application_id);
        if (line === undefined) return [];
        const due = whatIsDue(standingOf(line)).find(({ what }) => what === about[list]);
        return [
          {
            day: due?.by ?? line.decision_due ?? line.search_until ?? undefined,
            client: clients.get(row.person_id),
            what: acts[about[list]][visit.language],
            why: due ? sayOne(due, visit.language, visit.day) : '',
            href: applicationAddress(row.person_key, row.application_id),
          },
        ];
      }),
    };
  },
});

/** What clients handed in with the own applications. */
const papersDue: DuePart = {
  id: 'applications-papers',
  roles: ['income-consultant'],
  title: paperWords.papersDue,
  order: paperWords.papersDueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(paperWords, language);
    const { day } = formatting(language);
    const waiting = await listPapersWaiting(transaction, atMost);
    const clients = await open(waiting.map(({ person_id: person }) => person));
    return {
      found: waiting[0]?.found ?? 0,
      lines: waiting.map((one) => ({
        day: one.since,
        client: clients.get(one.person_id),
        what: t.papersToSee(String(one.papers)),
        why: t.papersWhy(day(one.since)),
        href: applicationAddress(one.person_key, one.application_id),
      })),
    };
  },
};

export const applicationsDue: readonly DuePart[] = [
  ...(['decision', 'advance', 'completion'] as const).map(dueList),
  papersDue,
  dueList('unassigned'),
];
