import type { Gate } from '#database/scope.ts';
import { LinkButton } from '#web/button.tsx';
import { Cards } from '#web/cards.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, SignedIn, Visit } from '#web/route.ts';
import { Heading, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { listOwnTeams } from '../actions/own-teams.ts';
import type { Homes } from '../homes.ts';
import type { OwnTeam } from '../store.ts';
import { roleTasks, words } from '../words.ts';

export const frontPage = (homeOf: Homes, gate: Gate, demo: boolean): Route => ({
  route: 'GET /',
  handle: async (visit) => {
    const who = visit.who ?? visit.client;
    const home = who && homeOf[who.role];
    if (home !== undefined) return visit.context.redirect(home, 303);
    if (visit.who === undefined) return showFrontPage(visit, demo);
    return showOwnTeams(visit, visit.who, await listOwnTeams(gate, visit.who, visit.day));
  },
});

function showFrontPage(visit: Visit, demo: boolean) {
  const t = pick(words, visit.language);
  const body = <FrontPage language={visit.language} demo={demo} />;
  return visit.page({ title: t.home, lead: t.homeLead, body });
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

type FrontPageProps = { readonly language: Language; readonly demo: boolean };

function FrontPage({ language, demo }: FrontPageProps) {
  const t = pick(words, language);
  const card = (title: string, text: string, href: string, action: string) => ({
    title,
    text,
    action: (
      <LinkButton href={href} kind="secondary">
        {action}
      </LinkButton>
    ),
  });
  return (
    <>
      {demo && (
        <Notice kind="info" language={language} title={t.tryOut}>
          <Paragraph>{t.tryOutText}</Paragraph>
          <LinkButton href="/sign-in">{t.toTryOut}</LinkButton>
        </Notice>
      )}
      <Heading level={2}>{t.forSeekers}</Heading>
      <Cards
        cards={[
          card(t.mine, t.mineText, '/mine', t.toMine),
          card(t.selfCheck, t.selfCheckText, '/self-check', t.toSelfCheck),
          card(t.apply, t.applyText, '/apply', t.toApply),
          card(t.prevention, t.preventionText, '/ww', t.toPrevention),
        ]}
      />
      <Heading level={2}>{t.forCity}</Heading>
      <Cards
        cards={[
          card(t.signIn, t.signInText, '/sign-in', t.toSignIn),
          card(t.published, t.publishedText, '/published', t.toPublished),
          card(t.extract, t.extractText, '/docs/extract', t.toExtract),
        ]}
      />
      <Paragraph>{t.forClients}</Paragraph>
    </>
  );
}
