import { type Gate, inScope } from '#database/scope.ts';
import { teamSides } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { listTeams, type TeamLine } from '../store.ts';
import { words } from '../words.ts';

// Cao Gemeenten: 36 hours a week are one fte; the extract counts by it too.
const hoursOfOneFte = 36;

/** Departments and their teams today. */
export const organisationPage = (gate: Gate): Route => ({
  route: 'GET /organisation',
  handle: async (visit) => {
    const { language, day } = visit;
    const t = pick(words, language);
    const teams = await inScope(
      gate,
      actingAs(visit, 'admin', 'organisatie bekeken'),
      (transaction) => listTeams(transaction, day),
    );
    return visit.page({
      title: t.organisation,
      lead: t.organisationLead(formatting(language).day(day)),
      body: <Organisation language={language} teams={teams} />,
    });
  },
});

type OrganisationProps = { readonly language: Language; readonly teams: readonly TeamLine[] };

function Organisation({ language, teams }: OrganisationProps) {
  const t = pick(words, language);
  const { number } = formatting(language);
  const departments = [...Map.groupBy(teams, (team) => team.department)];
  if (departments.length === 0) return <Paragraph>{t.noTeams}</Paragraph>;
  return (
    <>
      <List
        items={[
          <Link href="/team/areas">{t.areas}</Link>,
          <Link href="/contact-plan/norms">{t.contactNorms}</Link>,
        ]}
      />
      <Facts
        facts={[
          { term: t.departments, value: number(departments.length) },
          { term: t.teams, value: number(teams.length) },
          { term: t.fte, value: number(sum(teams, 'hours') / hoursOfOneFte, 1) },
        ]}
      />
      {departments.map(([name, its], position) => (
        <Department language={language} name={name} teams={its} id={`department-${position + 1}`} />
      ))}
    </>
  );
}

type DepartmentProps = OrganisationProps & { readonly name: string; readonly id: string };

function Department({ language, name, teams, id }: DepartmentProps) {
  const t = pick(words, language);
  const f = formatting(language);
  return (
    <>
      <Heading level={2}>{name}</Heading>
      <Table
        id={id}
        underHeading
        caption={t.teamsOf(name)}
        empty={t.noTeams}
        rows={teams}
        columns={[
          {
            header: t.team,
            rowHeader: true,
            cell: (team) => (
              <Link href={`/organisation/staff?team=${team.team_id}`}>{team.team}</Link>
            ),
          },
          { header: t.side, cell: (team) => labelOf(teamSides, team.side)[language] },
          { header: t.openedOn, cell: (team) => f.day(team.opened_on) },
          { header: t.members, numeric: true, cell: (team) => f.number(team.members) },
          { header: t.hours, numeric: true, cell: (team) => f.number(team.hours, 1) },
          { header: t.fte, numeric: true, cell: (team) => f.number(team.hours / hoursOfOneFte, 1) },
        ]}
        total={[
          t.total,
          '',
          '',
          f.number(sum(teams, 'members')),
          f.number(sum(teams, 'hours'), 1),
          f.number(sum(teams, 'hours') / hoursOfOneFte, 1),
        ]}
      />
    </>
  );
}

const sum = (teams: readonly TeamLine[], of: 'members' | 'hours'): number =>
  teams.reduce((total, team) => total + team[of], 0);
