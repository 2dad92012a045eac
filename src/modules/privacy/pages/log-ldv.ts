import { createHash, createHmac, type KeyObject } from 'node:crypto';
import type { Gate } from '#database/scope.ts';
import type { Route, Visit } from '#web/route.ts';
import { readWholeLog } from '../actions/look-at-log.ts';
import { type Logged, ldvSpan, subjectOf } from '../rules/ldv-span.ts';
import { type LogFilter, readLogView } from '../rules/log-filter.ts';
import { type ActLine, listActs, listReads, type ReadLine } from '../store.ts';
import { logStream } from './log-stream.ts';

export type LdvHouse = {
  readonly gate: Gate;
  readonly keys: { readonly pseudonym: KeyObject };
  readonly synthetic: () => boolean;
  readonly register: string;
};

/** The filtered log in the form of Logboek Dataverwerkingen: a line of JSON a processing and data subject. */
export const logLdv = (house: LdvHouse): Route => ({
  route: 'GET /privacy/log/ldv.ndjson',
  handle: (visit) => {
    const { filter } = readLogView(visit.context.req.query());
    const name = `${house.synthetic() ? 'synthetic-' : ''}processing-log-${visit.day}.ndjson`;
    const means = {
      register: house.register,
      // Of another kind than the pseudonyms of facts, so that the two cannot be laid beside each other.
      pseudonym: (subject: string) =>
        createHmac('sha256', house.keys.pseudonym).update(`ldv:${subject}`).digest('hex'),
      digest: (text: string) => createHash('sha256').update(text).digest('hex'),
    };
    const asText = (line: Logged) => `${JSON.stringify(ldvSpan(line, means))}\n`;
    const lines = allLines(house.gate, visit, filter);
    return visit.context.body(logStream('', lines, asText), 200, {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});

/** What was looked at, then what was done; acts name no client, so a number leaves them out. */
async function* allLines(
  gate: Gate,
  visit: Visit,
  filter: LogFilter,
): AsyncGenerator<readonly Logged[]> {
  const reads = readWholeLog(gate, visit, {
    log: 'read-log-ldv',
    filter,
    list: listReads,
    idOf: ({ read_id }) => read_id,
  });
  for await (const piece of reads) yield piece.map(ofRead);
  if (filter.clientNumber !== '') return;
  const acts = readWholeLog(gate, visit, {
    log: 'act-log-ldv',
    filter,
    list: listActs,
    idOf: ({ act_id }) => act_id,
  });
  for await (const piece of acts) yield piece.map(ofAct);
}

const ofRead = (line: ReadLine): Logged => ({
  kind: 'read',
  id: line.read_id,
  at: line.at.getTime(),
  trace: line.trace,
  what: line.what,
  role: line.role,
  purpose: line.purpose,
  subject: subjectOf(line.person_key, line.what),
});

const ofAct = (line: ActLine): Logged => ({
  kind: 'act',
  id: line.act_id,
  at: line.at.getTime(),
  trace: line.trace,
  what: undefined,
  role: line.role,
  purpose: line.purpose,
  subject: undefined,
});
