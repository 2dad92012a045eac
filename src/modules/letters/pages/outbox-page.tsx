import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { pick } from '#web/words.ts';
import { listOutbox, type OutboxLine } from '../store.ts';
import { outboxReason, words } from '../words.ts';

const mostShown = 100;

/** Mail that goes out or waits for a mail server: how it reads, not to whom. */
export const outboxPage = (gate: Gate, sends: boolean): Route => ({
  route: 'GET /outbox',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const { moment } = formatting(visit.language);
    const mails = await inScope(gate, actingAs(visit, 'admin', outboxReason), (transaction) =>
      listOutbox(transaction, mostShown),
    );
    const standing = ({ sent_at: sent, failure }: OutboxLine): string => {
      if (sent !== null) return t.sentAt(moment(sent.getTime()));
      return failure === null ? t.waits : t.failed(failure);
    };
    return visit.page({
      title: t.outbox,
      lead: t.outboxLead(String(mostShown)),
      body: (
        <>
          {sends ? null : (
            <Notice kind="info" language={visit.language}>
              <p>{t.noServer}</p>
            </Notice>
          )}
          <Table
            id="outbox"
            caption={t.outboxCaption}
            empty={t.noMail}
            rows={mails}
            columns={[
              { header: t.queued, cell: (mail) => moment(mail.queued_at.getTime()) },
              { header: t.subject, rowHeader: true, cell: (mail) => mail.subject },
              { header: t.text, cell: (mail) => mail.body },
              { header: t.calendar, cell: (mail) => (mail.calendar ? t.yes : t.none) },
              { header: t.standing, cell: standing },
            ]}
          />
        </>
      ),
    });
  },
});
