import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { pick } from '#web/words.ts';
import { listCoaches } from '../store.ts';
import { words } from '../words.ts';

/** Who guides today on top of the file, and everybody who did. */
export const guidanceInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
  ],
  load: async (transaction, client, visit) => {
    const t = pick(words, visit.language);
    const { day } = formatting(visit.language);
    const coaches = await listCoaches(transaction, client.personId);
    const now = coaches.find(({ until_day: until }) => until === null || until > visit.day);
    return {
      glance: [
        {
          term: t.coach,
          value: now?.coach ?? t.noCoach,
          note: now && `${now.team}, ${t.since(day(now.from_day))}`,
        },
      ],
      sections: [
        {
          id: 'begeleiding',
          title: t.guidance,
          body: (
            <Table
              id="coaches"
              caption={t.coaches}
              empty={t.noCoach}
              rows={coaches}
              columns={[
                { header: t.from, rowHeader: true, cell: (line) => day(line.from_day) },
                {
                  header: t.until,
                  cell: (line) => (line.until_day === null ? t.present : day(line.until_day)),
                },
                { header: t.coach, cell: (line) => line.coach ?? t.noCoach },
                { header: t.teamColumn, cell: (line) => line.team },
              ]}
            />
          ),
        },
      ],
    };
  },
};
