import { type Gate, inScope } from '#database/scope.ts';
import { staffRoles } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import { pageAsked } from '#web/page-asked.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { pick } from '#web/words.ts';
import { readStaffFilter, type StaffFilter } from '../rules/staff-filter.ts';
import { listStaff, listTeams, perPage, type StaffLine, type TeamLine } from '../store.ts';
import { words } from '../words.ts';

/** All staff by name, to be narrowed by name, role and team. */
export const staffPage = (gate: Gate): Route => ({
  route: 'GET /organisation/staff',
  handle: async (visit) => {
    const { language, url, context } = visit;
    const t = pick(words, language);
    const filter = readStaffFilter(context.req.query());
    const page = pageAsked(context.req.query('page'));
    const acting = actingAs(visit, 'admin', 'medewerkers bekeken');
    const [teams, staff] = await inScope(gate, acting, async (transaction) => [
      await listTeams(transaction, visit.day),
      await listStaff(transaction, filter, page),
    ]);
    if (page > 1 && staff.lines.length === 0)
      return context.redirect(withQuery(url, { page: undefined }), 303);
    return visit.page({
      title: t.staff,
      lead: t.staffLead,
      breadcrumb: [{ label: t.organisation, href: '/organisation' }, { label: t.staff }],
      body: (
        <>
          <Filter visit={visit} filter={filter} teams={teams} />
          <StaffTable visit={visit} lines={staff.lines} found={staff.found} />
          <Pagination
            language={language}
            url={url}
            page={page}
            lastPage={Math.ceil(staff.found / perPage)}
          />
        </>
      ),
    });
  },
});

type FilterProps = {
  readonly visit: Visit;
  readonly filter: StaffFilter;
  readonly teams: readonly TeamLine[];
};

function Filter({ visit, filter, teams }: FilterProps) {
  const { language } = visit;
  const t = pick(words, language);
  const all = { value: '', label: t.all };
  return (
    <FilterForm
      language={language}
      action="/organisation/staff"
      fields={[
        { kind: 'text', name: 'name', label: t.name, optional: true, maxlength: 80 },
        {
          kind: 'select',
          name: 'role',
          label: t.role,
          optional: true,
          choices: [
            all,
            ...staffRoles.codes.map(({ code, label }) => ({ value: code, label: label[language] })),
          ],
        },
        {
          kind: 'select',
          name: 'team',
          label: t.team,
          optional: true,
          choices: [
            all,
            ...teams.map(({ team_id: id, team }) => ({ value: `${id}`, label: team })),
          ],
        },
      ]}
      values={{ name: filter.name, role: filter.role, team: filter.team ? `${filter.team}` : '' }}
      submit={t.show}
    />
  );
}

type StaffTableProps = {
  readonly visit: Visit;
  readonly lines: readonly StaffLine[];
  readonly found: number;
};

function StaffTable({ visit, lines, found }: StaffTableProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { number } = formatting(language);
  return (
    <Table
      id="staff"
      caption={t.caption(number(lines.length), number(found))}
      empty={t.noneFound}
      rows={lines}
      columns={[
        { header: t.name, rowHeader: true, cell: (line) => line.name },
        { header: t.staffNumber, cell: (line) => line.staff_key },
        { header: t.role, cell: (line) => labelOf(staffRoles, line.role)[language] },
        { header: t.teams, cell: (line) => line.teams.join(', ') || t.noTeam },
        { header: t.hours, numeric: true, cell: (line) => number(line.hours, 1) },
        { header: t.email, cell: (line) => line.email },
      ]}
    />
  );
}
