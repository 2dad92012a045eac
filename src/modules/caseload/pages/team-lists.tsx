import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { findTrack, inForce, listModels } from '#modules/service-model/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { listTeamLines } from '../store.ts';
import { teamListWords, termNames } from '../team-list-words.ts';
import { listCoachClients, listTerms } from '../team-lists-store.ts';

/** Terms count as about to lapse within so many days. */
export const termsWithin = 28;
const mostTerms = 300;

const client = (number: string) => (
  <Link href={`/clients/${encodeURIComponent(number)}`}>{number}</Link>
);

/** Terms of clients of the own teams that lapse, earliest first. */
export const termsPage = (gate: Gate): Route => ({
  route: 'GET /team/terms',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(teamListWords, language);
    const f = formatting(language);
    const lines = await inScope(
      gate,
      actingAs(visit, 'team', 'termijnen van het team'),
      async (transaction) => {
        const model = inForce(await listModels(transaction), visit.day);
        return listTerms(transaction, termsWithin, model?.tracks ?? [], mostTerms);
      },
    );
    return visit.page({
      title: t.terms,
      lead: t.termsLead(termsWithin),
      breadcrumb: [{ label: t.team, href: '/team' }, { label: t.terms }],
      body: (
        <Table
          id="terms"
          caption={t.shown(f.number(lines.length), f.number(lines[0]?.found ?? 0))}
          empty={t.noTerms}
          rows={lines}
          stacks
          columns={[
            {
              header: t.due,
              cell: ({ due_on: due }) => (due < visit.day ? t.lapsed(f.day(due)) : f.day(due)),
            },
            {
              header: t.what,
              cell: ({ kind }) => termNames[kind as keyof typeof termNames]?.[language] ?? kind,
            },
            { header: t.client, rowHeader: true, cell: ({ person_key: key }) => client(key) },
            { header: t.coach, cell: (line) => line.coach ?? t.noCoach },
            { header: t.team, cell: (line) => line.team },
          ]}
        />
      ),
    });
  },
});

/** The clients behind the number of a coach; who is no coach of the own teams has none here. */
export const coachClientsPage = (gate: Gate): Route => ({
  route: 'GET /team/coaches/:coach',
  handle: async (visit) => {
    const asked = visit.context.req.param('coach') ?? '';
    const staffId = /^\d{1,12}$/.test(asked) ? Number(asked) : 0;
    const { lines, name, model } = await inScope(
      gate,
      actingAs(visit, 'team', 'caseload van een coach'),
      async (transaction) => ({
        lines: await listCoachClients(transaction, staffId),
        name: (await listTeamLines(transaction)).find((line) => line.staff_id === staffId)?.coach,
        model: inForce(await listModels(transaction), visit.day),
      }),
    );
    if (name === undefined || name === null) return visit.context.redirect('/team', 303);
    return showClients(visit, name, lines, (code) =>
      code === null || model === undefined
        ? ''
        : (findTrack(model, code)?.name[visit.language] ?? code),
    );
  },
});

function showClients(
  visit: Visit,
  name: string,
  lines: Awaited<ReturnType<typeof listCoachClients>>,
  trackName: (code: string | null) => string,
) {
  const { language } = visit;
  const t = pick(teamListWords, language);
  const f = formatting(language);
  return visit.page({
    title: t.clientsOf(name),
    lead: t.clientsLead,
    breadcrumb: [{ label: t.team, href: '/team' }, { label: name }],
    body: (
      <Table
        id="clients"
        caption={t.shown(f.number(lines.length), f.number(lines[0]?.found ?? 0))}
        empty={t.noClients}
        rows={lines}
        stacks
        columns={[
          { header: t.client, rowHeader: true, cell: ({ person_key: key }) => client(key) },
          { header: t.track, cell: (line) => trackName(line.track) },
          { header: t.neighbourhood, cell: (line) => line.neighbourhood ?? '' },
          { header: t.since, cell: (line) => f.day(line.since) },
          {
            header: t.lastContact,
            cell: ({ contact_day: day }) => (day === null ? t.never : f.day(day)),
          },
        ]}
      />
    ),
  });
}
