import type { Gate } from '#database/scope.ts';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { lookAtLog } from '../actions/look-at-log.ts';
import { readLogView } from '../rules/log-filter.ts';
import { type ActLine, type ChangeLine, listActs, listChanges } from '../store.ts';
import { actionNames, nameOf, purposeNames, relationNames, roleWords, words } from '../words.ts';
import { LogFrame } from './log-frame.tsx';

const idOf = (line: ActLine): number => line.act_id;

/** Who did something that touches records. */
export const actLogPage = (gate: Gate): Route => ({
  route: 'GET /privacy/log/acts',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const view = readLogView(visit.context.req.query());
    const asked = { log: 'act-log', ...view, list: listActs, idOf } as const;
    const { lines, older } = await lookAtLog(gate, visit, asked);
    return visit.page({
      title: `${t.log}: ${t.acts.toLowerCase()}`,
      lead: t.actsLead,
      body: (
        <LogFrame visit={visit} view={view} action="/privacy/log/acts" older={older}>
          <Table
            id="acts"
            caption={t.actsCaption}
            empty={t.none}
            rows={lines}
            columns={actColumns(language)}
          />
        </LogFrame>
      ),
    });
  },
});

/** Which records were changed or removed. */
export const changeLogPage = (gate: Gate): Route => ({
  route: 'GET /privacy/log/changes',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const view = readLogView(visit.context.req.query());
    const asked = { log: 'change-log', ...view, list: listChanges, idOf } as const;
    const { lines, older } = await lookAtLog(gate, visit, asked);
    return visit.page({
      title: `${t.log}: ${t.changes.toLowerCase()}`,
      lead: t.changesLead,
      body: (
        <LogFrame visit={visit} view={view} action="/privacy/log/changes" older={older}>
          <Table
            id="changes"
            caption={t.changesCaption}
            empty={t.none}
            rows={lines}
            columns={[...actColumns(language), ...changeColumns(language)]}
          />
        </LogFrame>
      ),
    });
  },
});

const clientRoles: ReadonlySet<string> = new Set(['client', 'representative']);

function actColumns(language: Language): readonly Column<ActLine>[] {
  const t = pick(words, language);
  const { moment } = formatting(language);
  return [
    { header: t.at, rowHeader: true, cell: (line) => moment(line.at.getTime()) },
    {
      header: t.staff,
      cell: (line) => line.staff_name ?? (clientRoles.has(line.role) ? t.noStaff : t.nobody),
    },
    { header: t.role, cell: (line) => nameOf(roleWords, line.role)[language] },
    { header: t.purpose, cell: (line) => nameOf(purposeNames, line.purpose)[language] },
    { header: t.reason, cell: (line) => line.reason },
  ];
}

function changeColumns(language: Language): readonly Column<ChangeLine>[] {
  const t = pick(words, language);
  const { number } = formatting(language);
  return [
    { header: t.table, cell: (line) => nameOf(relationNames, line.relation)[language] },
    { header: t.kind, cell: (line) => nameOf(actionNames, line.action)[language] },
    { header: t.rows, numeric: true, cell: (line) => number(line.changed_rows) },
  ];
}
