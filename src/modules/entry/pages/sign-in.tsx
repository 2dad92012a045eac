import { deleteCookie, setCookie } from 'hono/cookie';
import type { AccessRow } from '#kernel/access.ts';
import type { IdentityProvider } from '#platform/identity/provider.ts';
import { Button, LinkButton } from '#web/button.tsx';
import { Cards } from '#web/cards.tsx';
import { Notice } from '#web/notice.tsx';
import { roleNames } from '#web/role-names.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { SessionHouse } from '../actions/find-session.ts';
import { type DemoHouse, listDemoPeople, signIn, signOut } from '../actions/sign-in.ts';
import { clientWords } from '../client-words.ts';
import type { DemoPerson } from '../homes.ts';
import { destinationOf } from '../rules/destination.ts';
import { cookieName, sessionCookie } from '../session-token.ts';
import { roleTasks, signInGroups, words } from '../words.ts';

export type SignInHouse = SessionHouse &
  DemoHouse & {
    /** True when the records are a synthetic city: then anybody may sign in as a demo person. */
    readonly demo: boolean;
    /** Sign-in with the account of the municipality; nothing when it is not set up. */
    readonly provider?: IdentityProvider | undefined;
    /** Sign-in for clients and who acts for them; nothing when it is not set up. */
    readonly clientProvider?: Pick<IdentityProvider, 'signOutUrl'> | undefined;
    /** Tells the log why somebody could not sign in: codes, nothing of a person. */
    readonly note?: ((what: SignInNote) => void) | undefined;
    readonly synthetic: () => boolean;
    readonly version: string;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    readonly random: (bytes: number) => Buffer;
    /** The access tables of all modules, to know where somebody may go after signing in. */
    readonly accessTables: () => Iterable<ReadonlyMap<string, AccessRow>>;
  };

export type SignInNote = {
  readonly trace: string;
  readonly refusal: string;
  readonly code: string | undefined;
};

export const showSignIn = (house: SignInHouse): Route => ({
  route: 'GET /sign-in',
  handle: (visit) =>
    house.demo
      ? showPeople(house, visit, visit.context.req.query('next'))
      : showAccount(house, visit),
});

export const postSignIn = (house: SignInHouse): Route => ({
  route: 'POST /sign-in',
  handle: async (visit) => {
    if (!house.demo) return showAccount(house, visit, 404);
    const { context } = visit;
    const form = await context.req.parseBody();
    const role = typeof form['role'] === 'string' ? form['role'] : '';
    const next = typeof form['next'] === 'string' ? form['next'] : undefined;
    const cookies = context.req.header('Cookie');
    const signedIn = await signIn(house, { role, cookies }, house.now(), house.random(32));
    if (signedIn === undefined) return showPeople(house, visit, next, true);
    setCookie(context, cookieName(house.https), signedIn.token, sessionCookie(house.https));
    const destination = destinationOf(next, signedIn.person.role, house.accessTables(), '/');
    return context.redirect(destination, 303);
  },
});

export const postSignOut = (house: SignInHouse): Route => ({
  route: 'POST /sign-out',
  handle: async (visit) => {
    const { context } = visit;
    const by = await signOut(house, context.req.header('Cookie'), house.now());
    deleteCookie(context, cookieName(house.https), { path: '/', secure: house.https });
    const providers = { account: house.provider, 'client-account': house.clientProvider };
    const account =
      by === undefined || by === 'records' ? undefined : await providers[by]?.signOutUrl();
    return context.redirect(account?.href ?? '/', 303);
  },
});

/** Without a demo: the account of the municipality, or that it is not set up. */
function showAccount(house: SignInHouse, visit: Visit, status: 200 | 404 = 200) {
  const t = pick(words, visit.language);
  const has = house.provider !== undefined;
  const hasClients = house.clientProvider !== undefined;
  return visit.page({
    title: t.signIn,
    lead: has ? t.accountLead : undefined,
    body: (
      <>
        {hasClients && <ClientLink visit={visit} />}
        {has && <AccountLink visit={visit} />}
        {!has && !hasClients && <Paragraph>{t.noDemo}</Paragraph>}
      </>
    ),
    width: 'reading',
    status: has || hasClients ? status : 404,
  });
}

function ClientLink({ visit }: { readonly visit: Visit }) {
  const next = visit.context.req.query('next');
  const query = next === undefined ? '' : `?${new URLSearchParams({ next }).toString()}`;
  return (
    <Paragraph>
      <LinkButton href={`/sign-in/client${query}`}>
        {pick(clientWords, visit.language).forClients}
      </LinkButton>
    </Paragraph>
  );
}

function AccountLink({ visit }: { readonly visit: Visit }) {
  const next = visit.context.req.query('next');
  const query = next === undefined ? '' : `?${new URLSearchParams({ next }).toString()}`;
  return (
    <LinkButton href={`/sign-in/account${query}`}>
      {pick(words, visit.language).withAccount}
    </LinkButton>
  );
}

async function showPeople(
  house: SignInHouse,
  visit: Visit,
  next: string | undefined,
  unknownPerson = false,
) {
  const { language, csrf } = visit;
  const t = pick(words, language);
  const people = await listDemoPeople(house, house.now());
  return visit.page({
    title: t.signIn,
    lead: people.length > 0 ? t.demoLead : t.noPeople,
    invalid: unknownPerson,
    status: unknownPerson ? 400 : 200,
    body: (
      <>
        {unknownPerson && (
          <Notice kind="error" language={language}>
            <Paragraph>{t.unknownPerson}</Paragraph>
          </Notice>
        )}
        {house.clientProvider !== undefined && <ClientLink visit={visit} />}
        {house.provider !== undefined && <AccountLink visit={visit} />}
        {people.length > 0 && (
          <form method="post" action="/sign-in">
            <input type="hidden" name="_csrf" value={csrf} />
            {next !== undefined && <input type="hidden" name="next" value={next} />}
            {signInGroups.map(({ title, roles }) => (
              <>
                <Heading level={2}>{title[language]}</Heading>
                <Cards
                  cards={people
                    .filter(({ role }) => roles.includes(role))
                    .map((person) => cardOf(person, language))}
                />
              </>
            ))}
          </form>
        )}
      </>
    ),
  });
}

function cardOf(person: DemoPerson, language: Language) {
  const t = pick(words, language);
  const role = roleNames[person.role][language];
  return {
    title: role.charAt(0).toUpperCase() + role.slice(1),
    text: `${roleTasks[person.role][language]} ${t.asPerson(person.name)}`,
    action: (
      <Button kind="secondary" name="role" value={person.role} data={{ 'data-role': person.role }}>
        {t.signIn}
        <span class="ws-visually-hidden"> {t.asRole(role)}</span>
      </Button>
    ),
  };
}
