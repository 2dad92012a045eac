import type { Role } from '#kernel/role.ts';
import { LinkButton } from '#web/button.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { words } from '../words.ts';

/** The home page of each role: where `/` leads who is signed in. */
export type Homes = { readonly [role in Role]?: `/${string}` };

export const frontPage = (homeOf: Homes): Route => ({
  route: 'GET /',
  handle: (visit) => {
    const home = visit.who && homeOf[visit.who.role];
    return home === undefined ? showFrontPage(visit) : visit.context.redirect(home, 303);
  },
});

function showFrontPage(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.home,
    lead: visit.who ? t.noHome : t.homeLead,
    width: 'reading',
    body: visit.who ? '' : <FrontPage language={visit.language} />,
  });
}

function FrontPage({ language }: { readonly language: Language }) {
  const t = pick(words, language);
  return (
    <>
      <Paragraph>{t.forWorkers}</Paragraph>
      <Paragraph>{t.forCouncil}</Paragraph>
      <Paragraph>{t.forClients}</Paragraph>
      <LinkButton href="/sign-in">{t.toSignIn}</LinkButton>
    </>
  );
}
