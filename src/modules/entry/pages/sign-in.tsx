import { deleteCookie, setCookie } from 'hono/cookie';
import type { AccessRow } from '#kernel/access.ts';
import { Button } from '#web/button.tsx';
import { Notice } from '#web/notice.tsx';
import { roleNames } from '#web/role-names.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { SessionHouse } from '../actions/find-session.ts';
import { type DemoHouse, listDemoPeople, signIn, signOut } from '../actions/sign-in.ts';
import type { DemoPerson } from '../homes.ts';
import { destinationOf } from '../rules/destination.ts';
import { cookieSeconds } from '../rules/session-ends.ts';
import { cookieName } from '../session-token.ts';
import { roleTasks, signInGroups, words } from '../words.ts';

export type SignInHouse = SessionHouse &
  DemoHouse & {
    /** True when the records are a synthetic city: then anybody may sign in as a demo person. */
    readonly demo: boolean;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    readonly random: (bytes: number) => Buffer;
    /** The access tables of all modules, to know where somebody may go after signing in. */
    readonly accessTables: () => Iterable<ReadonlyMap<string, AccessRow>>;
  };

export const showSignIn = (house: SignInHouse): Route => ({
  route: 'GET /sign-in',
  handle: (visit) =>
    house.demo ? showPeople(house, visit, visit.context.req.query('next')) : showNoDemo(visit),
});

export const postSignIn = (house: SignInHouse): Route => ({
  route: 'POST /sign-in',
  handle: async (visit) => {
    if (!house.demo) return showNoDemo(visit);
    const { context } = visit;
    const form = await context.req.parseBody();
    const role = typeof form['role'] === 'string' ? form['role'] : '';
    const next = typeof form['next'] === 'string' ? form['next'] : undefined;
    const cookies = context.req.header('Cookie');
    const signedIn = await signIn(house, { role, cookies }, house.now(), house.random(32));
    if (signedIn === undefined) return showPeople(house, visit, next, true);
    setCookie(context, cookieName(house.https), signedIn.token, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: house.https,
      maxAge: cookieSeconds,
    });
    const destination = destinationOf(next, signedIn.person.role, house.accessTables(), '/');
    return context.redirect(destination, 303);
  },
});

export const postSignOut = (house: SignInHouse): Route => ({
  route: 'POST /sign-out',
  handle: async (visit) => {
    const { context } = visit;
    await signOut(house, context.req.header('Cookie'), house.now());
    deleteCookie(context, cookieName(house.https), { path: '/', secure: house.https });
    return context.redirect('/', 303);
  },
});

function showNoDemo(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.signIn,
    body: <Paragraph>{t.noDemo}</Paragraph>,
    width: 'reading',
    status: 404,
  });
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
        {people.length > 0 && (
          <form method="post" action="/sign-in">
            <input type="hidden" name="_csrf" value={csrf} />
            {next !== undefined && <input type="hidden" name="next" value={next} />}
            {signInGroups.map(({ title, roles }) => (
              <>
                <Heading level={2}>{title[language]}</Heading>
                <ul class="ws-people">
                  {people
                    .filter(({ role }) => roles.includes(role))
                    .map((person) => (
                      <PersonChoice language={language} person={person} />
                    ))}
                </ul>
              </>
            ))}
          </form>
        )}
      </>
    ),
  });
}

type PersonChoiceProps = { readonly language: Language; readonly person: DemoPerson };

function PersonChoice({ language, person }: PersonChoiceProps) {
  const t = pick(words, language);
  const role = roleNames[person.role][language];
  return (
    <li>
      <Heading level={3}>{role.charAt(0).toUpperCase() + role.slice(1)}</Heading>
      <Paragraph>
        {roleTasks[person.role][language]} {t.asPerson(person.name)}
      </Paragraph>
      <Button name="role" value={person.role} data={{ 'data-role': person.role }}>
        {t.signInAs(role)}
      </Button>
    </li>
  );
}
