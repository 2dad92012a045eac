import type { Role } from '#kernel/role.ts';
import type { FilePart } from '#modules/people/index.ts';
import { Actions, LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { grounds, topics } from '../rules/grounds.ts';
import { listRepresentations, type Representation } from '../store.ts';
import { groundNames, topicNames, words } from '../words.ts';

const recording: ReadonlySet<Role> = new Set([
  'work-coach',
  'youth-coach',
  'activation-coach',
  'intake-worker',
  'income-consultant',
]);

/** Who may act for the client, since when, on which ground and for what; ended ones stay. */
export const representativesInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
    'income-consultant',
    'reviewer',
  ],
  load: async (transaction, client, visit) => {
    const { language, day: today } = visit;
    const t = pick(words, language);
    const rows = await listRepresentations(transaction, client.personId);
    const now = rows.filter(
      ({ from_day: from, until_day: until }) => from <= today && (until === null || until > today),
    );
    const file = `/clients/${encodeURIComponent(client.clientNumber)}/representatives`;
    const records = recording.has(getSignedIn(visit).role) && client.relation !== 'former';
    return {
      // Who speaks with the client has to know it at once.
      glance: now.map(({ name, ground, phone }) => ({
        term: t.title,
        value: name,
        note: [groundNames[ground][language], phone].filter(Boolean).join(', '),
      })),
      sections: [
        {
          id: 'vertegenwoordigers',
          title: t.title,
          aboutPerson: true,
          body: (
            <>
              <RepresentationTable language={language} rows={rows} />
              {records && (
                <Actions>
                  <LinkButton kind="secondary" href={`${file}/new`}>
                    {t.add}
                  </LinkButton>
                  {now.length > 0 && (
                    <LinkButton kind="secondary" href={`${file}/end`}>
                      {t.end}
                    </LinkButton>
                  )}
                </Actions>
              )}
            </>
          ),
        },
      ],
    };
  },
};

type TableProps = { readonly language: Language; readonly rows: readonly Representation[] };

function RepresentationTable({ language, rows }: TableProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const sees = ({ ground, topics: written }: Representation) =>
    topics
      .filter((topic) => grounds[ground].topics?.has(topic) ?? written.includes(topic))
      .map((topic) => topicNames[topic][language])
      .join(', ');
  return (
    <Table
      id="representatives"
      caption={t.caption}
      empty={t.none}
      rows={rows}
      stacks
      columns={[
        { header: t.name, rowHeader: true, cell: ({ name }) => name },
        { header: t.ground, cell: ({ ground }) => groundNames[ground][language] },
        { header: t.sees, cell: sees },
        {
          header: t.reach,
          cell: ({ phone, email }) => [phone, email].filter(Boolean).join(', '),
        },
        { header: t.evidence, cell: ({ evidence }) => evidence },
        { header: t.from, cell: (row) => day(row.from_day) },
        {
          header: t.until,
          cell: ({ until_day: until }) => (until === null ? t.holds : day(until)),
        },
      ]}
    />
  );
}
