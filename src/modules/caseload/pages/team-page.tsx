import { type Gate, inScope } from '#database/scope.ts';
import { staffRoles, targetGroups } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { findTeamOverdue, planWords } from '#modules/contacts/index.ts';
import { actingAs } from '#modules/entry/index.ts';
import { inForce, listModels } from '#modules/service-model/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { type Coach, type Team, teamsOf } from '../rules/team.ts';
import { trackNorms } from '../rules/track-norm.ts';
import { getTeamNumbers, listTeamLines, listTrackLines, type TeamNumbers } from '../store.ts';
import { teamListWords } from '../team-list-words.ts';
import { listTerms } from '../team-lists-store.ts';
import { words } from '../words.ts';
import { termsWithin } from './team-lists.tsx';

/** Hours, clients and norm of the own teams; no client. */
export const teamPage = (gate: Gate): Route => ({
  route: 'GET /team',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { lines, tracks, model, numbers, overdue, terms } = await inScope(
      gate,
      actingAs(visit, 'team', 'caseload van het team'),
      async (transaction) => {
        const model = inForce(await listModels(transaction), visit.day);
        return {
          model,
          lines: await listTeamLines(transaction),
          tracks: await listTrackLines(transaction),
          numbers: await getTeamNumbers(transaction),
          overdue: (await findTeamOverdue(transaction, 1))[0]?.found ?? 0,
          terms: (await listTerms(transaction, termsWithin, model?.tracks ?? [], 1))[0]?.found ?? 0,
        };
      },
    );
    const teams = teamsOf(lines, tracks, trackNorms(model));
    return visit.page({
      title: t.team,
      lead: t.teamLead(formatting(language).day(visit.day)),
      body: (
        <>
          <Underway visit={visit} numbers={numbers} overdue={overdue} terms={terms} />
          {teams.length === 0 ? (
            <Paragraph>{t.noTeams}</Paragraph>
          ) : (
            teams.map((team, position) => (
              <TeamView language={language} team={team} id={`team-${position + 1}`} />
            ))
          )}
        </>
      ),
    });
  },
});

/** What runs in the teams; each number leads to its list. */
function Underway({
  visit,
  numbers,
  overdue,
  terms,
}: {
  readonly visit: Visit;
  readonly numbers: TeamNumbers;
  readonly overdue: number;
  readonly terms: number;
}) {
  const { language } = visit;
  const t = pick(words, language);
  const { number } = formatting(language);
  const linked = (term: string, count: number, href: string) => ({
    term,
    value: <Link href={href}>{number(count)}</Link>,
  });
  return (
    <Facts
      facts={[
        linked(t.whoWaits, numbers.waiting, '/team/waiting'),
        linked(planWords.teamOverdue[language], overdue, '/day/team-contacts-overdue'),
        linked(t.handOversOpen, numbers.handOvers, '/team/hand-overs'),
        linked(t.callBacksOpen, numbers.callBacks, '/day/call-backs'),
        linked(t.awayToday, numbers.away, '/team/absence'),
        linked(t.notTakenOver, numbers.notTakenOver, '/team/absence'),
        linked(teamListWords.terms[language], terms, '/team/terms'),
      ]}
    />
  );
}

type TeamProps = { readonly language: Language; readonly team: Team };

function TeamView({ language, team, id }: TeamProps & { readonly id: string }) {
  const t = pick(words, language);
  const f = formatting(language);
  return (
    <>
      <Heading level={2}>{team.name}</Heading>
      <TeamFacts language={language} team={team} />
      <Table
        id={id}
        caption={t.teamCaption(
          team.target === undefined
            ? team.name
            : `${team.name}, ${labelOf(targetGroups, team.target)[language]}`,
        )}
        empty={t.noCoaches}
        rows={team.coaches}
        columns={coachColumns(language, team)}
        total={[
          t.total,
          '',
          f.number(team.hours, 1),
          '',
          f.number(team.fte, 1),
          f.number(team.clients),
          ratio(language, team.perFte),
          againstNorm(language, team, team.perFte),
          weeks(language, team.asked),
        ]}
      />
    </>
  );
}

function TeamFacts({ language, team }: TeamProps) {
  const t = pick(words, language);
  const f = formatting(language);
  const { norm, waiting, waitingSince } = team;
  return (
    <Facts
      facts={[
        { term: t.perFte, value: ratio(language, team.perFte) || '–' },
        {
          term: t.norm,
          value: norm ? t.normValue(f.number(norm.perFte)) : t.noNorm,
          note: norm && t.normNote(f.day(norm.since), norm.source),
        },
        {
          term: t.fteAsked,
          value: weeks(language, team.asked) || '–',
          note: <Link href="/service-model">{t.fteAskedNote(f.number(team.fte, 1))}</Link>,
        },
        {
          term: t.waiting,
          value:
            waiting === 0 ? t.waitingNone : <Link href="/team/waiting">{f.number(waiting)}</Link>,
          note: waitingSince && t.waitingSince(f.day(waitingSince)),
        },
      ]}
    />
  );
}

function coachColumns(language: Language, team: Team): readonly Column<Coach>[] {
  const t = pick(words, language);
  const f = formatting(language);
  return [
    { header: t.coach, rowHeader: true, cell: (coach) => coach.name },
    { header: t.role, cell: (coach) => labelOf(staffRoles, coach.role)[language] },
    {
      header: t.hours,
      numeric: true,
      cell: (coach) => (coach.hours === 0 ? t.leftTeam : f.number(coach.hours, 1)),
    },
    {
      header: t.away,
      cell: ({ absent, absentUntil, standIn }) =>
        absent === 0
          ? ''
          : t.awayFor(
              f.number(absent),
              absentUntil === undefined ? t.unknown : f.day(absentUntil),
              standIn ?? t.nobody,
            ),
    },
    { header: t.fte, numeric: true, cell: (coach) => f.number(coach.fte, 1) },
    {
      header: t.clients,
      numeric: true,
      cell: (coach) => (
        <Link href={`/team/coaches/${coach.staffId}`}>{f.number(coach.clients)}</Link>
      ),
    },
    { header: t.perFte, numeric: true, cell: (coach) => ratio(language, coach.perFte) },
    {
      header: t.againstNorm,
      numeric: true,
      cell: (coach) => againstNorm(language, team, coach.perFte),
    },
    { header: t.fteAsked, numeric: true, cell: (coach) => weeks(language, coach.asked) },
  ];
}

const ratio = (language: Language, perFte: number | undefined): string =>
  perFte === undefined ? '' : formatting(language).number(perFte);

const weeks = (language: Language, asked: number | undefined): string =>
  asked === undefined ? '' : formatting(language).number(asked, 1);

const againstNorm = (language: Language, { norm }: Team, perFte: number | undefined): string =>
  norm === undefined || perFte === undefined
    ? ''
    : formatting(language).change(Math.round(perFte) - norm.perFte);
