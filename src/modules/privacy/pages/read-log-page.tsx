import type { Gate } from '#database/scope.ts';
import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link, List } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { lookAtLog } from '../actions/look-at-log.ts';
import { readLogView } from '../rules/log-filter.ts';
import { listReads, type ReadLine } from '../store.ts';
import { nameOf, purposeNames, roleWords, whatName, words } from '../words.ts';
import { LogFrame } from './log-frame.tsx';

/** Who looked at which file. */
export const readLogPage = (gate: Gate): Route => ({
  route: 'GET /privacy/log',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const view = readLogView(visit.context.req.query());
    const { lines, older } = await lookAtLog(gate, visit, {
      log: 'read-log',
      ...view,
      list: listReads,
      idOf: (line) => line.read_id,
    });
    return visit.page({
      title: `${t.log}: ${t.reads.toLowerCase()}`,
      lead: t.readsLead,
      body: (
        <LogFrame visit={visit} view={view} action="/privacy/log" older={older} byClient>
          <Reads language={language} lines={lines} />
          {lines.length > 0 && (
            <List
              items={[
                <Link href={fileAddress(visit.url, 'csv')} download>
                  {t.csv}
                </Link>,
                <Link href={fileAddress(visit.url, 'ldv.ndjson')} download>
                  {t.ldv}
                </Link>,
              ]}
            />
          )}
        </LogFrame>
      ),
    });
  },
});

/** The file holds all lines that match, whichever page is looked at. */
const fileAddress = (url: string, file: 'csv' | 'ldv.ndjson'): string =>
  withQuery(url, { before: undefined }).replace(/^\/privacy\/log/, `/privacy/log/${file}`);

function Reads({
  language,
  lines,
}: {
  readonly language: Language;
  readonly lines: readonly ReadLine[];
}) {
  const t = pick(words, language);
  const { moment } = formatting(language);
  return (
    <Table
      id="reads"
      caption={t.readsCaption}
      empty={t.none}
      rows={lines}
      columns={[
        { header: t.at, rowHeader: true, cell: (line) => moment(line.at.getTime()) },
        { header: t.staff, cell: (line) => line.staff_name ?? t.noStaff },
        { header: t.role, cell: (line) => nameOf(roleWords, line.role)[language] },
        { header: t.clientNumber, cell: (line) => line.person_key ?? '' },
        { header: t.what, cell: (line) => whatName(line.what)[language] },
        { header: t.purpose, cell: (line) => nameOf(purposeNames, line.purpose)[language] },
        { header: t.reason, cell: (line) => line.reason },
      ]}
    />
  );
}
