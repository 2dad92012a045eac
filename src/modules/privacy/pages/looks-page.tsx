import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { type Look, listLooks } from '../store.ts';
import { nameOf, purposeNames, roleWords, whatName, words } from '../words.ts';

const mostShown = 200;

/** Who looked at this client's file: role and department, as the client may see it. */
export const looksPage = (gate: Gate) =>
  fileRoute(gate, 'GET /clients/:number/looks', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const { head, looks } = await client.open(async (transaction, head) => ({
      head,
      looks: await listLooks(transaction, mostShown),
    }));
    return visit.page({
      title: t.looksAt(`${head.given_names} ${head.family_name}`),
      lead: t.looksLead(String(mostShown)),
      breadcrumb: client.breadcrumb(head, t.looks),
      body: <LookTable language={language} looks={looks} />,
    });
  });

/** One line a look: when, in which function and department, what and why. */
export function LookTable({
  language,
  looks,
}: {
  readonly language: Language;
  readonly looks: readonly Look[];
}) {
  const t = pick(words, language);
  const { moment } = formatting(language);
  return (
    <Table
      id="looks"
      caption={t.readsCaption}
      empty={t.none}
      rows={looks}
      stacks
      columns={[
        { header: t.at, rowHeader: true, cell: (look) => moment(look.at.getTime()) },
        { header: t.role, cell: (look) => nameOf(roleWords, look.role)[language] },
        { header: t.department, cell: (look) => look.department ?? '' },
        { header: t.what, cell: (look) => whatName(look.what)[language] },
        { header: t.purpose, cell: (look) => nameOf(purposeNames, look.purpose)[language] },
        { header: t.reason, cell: (look) => look.reason },
      ]}
    />
  );
}
