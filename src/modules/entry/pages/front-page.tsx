import type { Gate } from '#database/scope.ts';
import { LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, SignedIn, Visit } from '#web/route.ts';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { listOwnTeams } from '../actions/own-teams.ts';
import type { Homes } from '../homes.ts';
import type { OwnTeam } from '../store.ts';
import { roleTasks, words } from '../words.ts';

export const frontPage = (homeOf: Homes, gate: Gate): Route => ({
  route: 'GET /',
  handle: async (visit) => {
    const who = visit.who ?? visit.client;
    const home = who && homeOf[who.role];
    if (home !== undefined) return visit.context.redirect(home, 303);
    if (visit.who === undefined) return showFrontPage(visit);
    return showOwnTeams(visit, visit.who, await listOwnTeams(gate, visit.who, visit.day));
  },
});

function showFrontPage(visit: Visit) {
  const t = pick(words, visit.language);
  const body = <FrontPage language={visit.language} />;
  return visit.page({ title: t.home, lead: t.homeLead, width: 'reading', body });
}

/** Where a role has no page of its own: what it is for, and the teams that one works in. */
function showOwnTeams(visit: Visit, { role }: SignedIn, teams: readonly OwnTeam[]) {
  const { language } = visit;
  const t = pick(words, language);
  const write = formatting(language);
  return visit.page({
    title: t.home,
    lead: roleTasks[role][language],
    width: 'reading',
    body: (
      <>
        <Heading level={2}>{t.yourTeams}</Heading>
        {teams.length === 0 ? (
          <Paragraph>{t.noTeam}</Paragraph>
        ) : (
          <List items={teams.map(({ name, hours }) => t.inTeam(name, write.number(hours)))} />
        )}
      </>
    ),
  });
}

function FrontPage({ language }: { readonly language: Language }) {
  const t = pick(words, language);
  return (
    <>
      <Paragraph>{t.forWorkers}</Paragraph>
      <Paragraph>{t.forCouncil}</Paragraph>
      <Paragraph>{t.forClients}</Paragraph>
      <List
        items={[
          <Link href="/ww">{t.toPrevention}</Link>,
          <Link href="/published">{t.published}</Link>,
        ]}
      />
      <LinkButton href="/sign-in">{t.toSignIn}</LinkButton>
      <List
        items={[
          <Link href="/apply">{t.toApply}</Link>,
          <Link href="/self-check">{t.toSelfCheck}</Link>,
        ]}
      />
    </>
  );
}
