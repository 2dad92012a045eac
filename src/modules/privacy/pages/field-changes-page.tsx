import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { pick } from '#web/words.ts';
import { fieldName } from '../field-words.ts';
import { listFieldChanges } from '../store.ts';
import { nameOf, relationNames, roleWords, words } from '../words.ts';

const mostShown = 200;

/** What changed in this client's file: each field with what it was and what it became, who and why. */
export const fieldChangesPage = (gate: Gate) =>
  fileRoute(gate, 'GET /clients/:number/changes', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const { moment } = formatting(language);
    const { head, changes } = await client.open(async (transaction, head) => ({
      head,
      changes: await listFieldChanges(transaction, mostShown),
    }));
    return visit.page({
      title: t.changesOf(`${head.given_names} ${head.family_name}`),
      lead: t.changesOfLead(String(mostShown)),
      breadcrumb: client.breadcrumb(head, t.changes),
      body: (
        <Table
          id="changes"
          caption={t.changesCaption}
          empty={t.changesNone}
          rows={changes}
          columns={[
            { header: t.at, rowHeader: true, cell: (change) => moment(change.at.getTime()) },
            { header: t.table, cell: (change) => nameOf(relationNames, change.relation)[language] },
            { header: t.field, cell: (change) => fieldName(change.field)[language] },
            { header: t.was, cell: (change) => change.was ?? '–' },
            { header: t.became, cell: (change) => change.became ?? '–' },
            {
              header: t.staff,
              cell: (change) =>
                [change.staff ?? t.nobody, nameOf(roleWords, change.role)[language]].join(', '),
            },
            { header: t.reason, cell: (change) => change.reason },
          ]}
        />
      ),
    });
  });
