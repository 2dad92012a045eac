import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { listSendings } from '../store.ts';
import { chooseReason, stateNames, words } from '../words.ts';

/** What who is signed in sent to many, and the way to a new one. */
export const sendingsPage = (gate: Gate): Route => ({
  route: 'GET /sendings',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { moment, number } = formatting(language);
    const sendings = await inScope(gate, actingAs(visit, 'team', chooseReason), listSendings);
    return visit.page({
      title: t.sendings,
      lead: t.lead,
      body: (
        <>
          <Paragraph>
            <LinkButton href="/sendings/new">{t.new}</LinkButton>
          </Paragraph>
          <Table
            id="sendings"
            caption={t.caption}
            empty={t.none}
            rows={sendings}
            stacks
            columns={[
              {
                header: t.subject,
                rowHeader: true,
                cell: ({ sendingId, content }) => (
                  <Link href={`/sendings/${sendingId}`}>{content.nl.subject}</Link>
                ),
              },
              { header: t.made, cell: ({ madeAt }) => moment(madeAt.getTime()) },
              { header: t.kind, cell: ({ kind }) => t[kind] },
              { header: t.recipients, numeric: true, cell: (line) => number(line.recipients) },
              { header: t.state, cell: ({ state }) => stateNames[state][language] },
            ]}
          />
        </>
      ),
    });
  },
});
