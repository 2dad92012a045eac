import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { SignInSecrets } from '#platform/identity/provider.ts';
import { LinkButton } from '#web/button.tsx';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type AccountRefusal, signInByAccount } from '../actions/sign-in-by-account.ts';
import { destinationOf } from '../rules/destination.ts';
import { cookieName, sessionCookie } from '../session-token.ts';
import { words } from '../words.ts';
import type { SignInHouse } from './sign-in.tsx';

/** Ten minutes to type a password and find a telephone. */
const patienceSeconds = 600;
const waitingName = (https: boolean): string =>
  https ? '__Host-werkspoor-sign-in' : 'werkspoor-sign-in';

const waiting = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string().optional(),
});

/** To the account of the municipality, with what only this browser keeps. */
export const toAccount = (house: SignInHouse): Route => ({
  route: 'GET /sign-in/account',
  handle: async (visit) => {
    const { provider } = house;
    if (provider === undefined) return visit.context.redirect('/sign-in', 303);
    const begun = await provider.begin();
    if (!begun.ok) return showRefusal(house, visit, begun.refusal);
    return goTo(visit, begun.value, house.https);
  },
});

/** Sends the browser to the provider, with what only this browser keeps until it comes back. */
export function goTo(
  visit: Visit,
  { url, secrets }: { readonly url: URL; readonly secrets: SignInSecrets },
  https: boolean,
): Response {
  const kept = JSON.stringify({ ...secrets, next: visit.context.req.query('next') });
  setCookie(visit.context, waitingName(https), Buffer.from(kept).toString('base64url'), {
    path: '/',
    httpOnly: true,
    // Lax: it must come along when the provider sends the browser back.
    sameSite: 'Lax',
    secure: https,
    maxAge: patienceSeconds,
  });
  return visit.context.redirect(url.href, 303);
}

/** What this browser kept when it went, once. */
export function comeBack({ context }: Visit, https: boolean) {
  const kept = readWaiting(getCookie(context, waitingName(https)));
  deleteCookie(context, waitingName(https), { path: '/', secure: https });
  return kept;
}

/** Back from the account: a session, or what is wrong and who can mend it. */
export const fromAccount = (house: SignInHouse): Route => ({
  route: 'GET /sign-in/answer',
  handle: async (visit) => {
    const { provider } = house;
    if (provider === undefined) return visit.context.redirect('/sign-in', 303);
    const { context } = visit;
    const kept = comeBack(visit, house.https);
    if (kept === undefined) {
      return showRefusal(house, visit, { kind: 'answer-not-ours', code: 'no-cookie' });
    }
    const answer = {
      search: new URL(context.req.url).search,
      cookies: context.req.header('Cookie'),
    };
    const moment = { now: house.now(), random: house.random(32) };
    const signedIn = await signInByAccount({ ...house, provider }, answer, kept, moment);
    if (!signedIn.ok) return showRefusal(house, visit, signedIn.refusal);
    setCookie(context, cookieName(house.https), signedIn.value.token, sessionCookie(house.https));
    const { role } = signedIn.value.who;
    return context.redirect(destinationOf(kept.next, role, house.accessTables(), '/'), 303);
  },
});

function readWaiting(text: string | undefined) {
  try {
    const json: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString());
    return waiting.safeParse(json).data;
  } catch {
    return undefined;
  }
}

/** What a person can do about it. */
function showRefusal(house: SignInHouse, visit: Visit, refusal: AccountRefusal) {
  const { language, trace } = visit;
  const t = pick(words, language);
  const sentence = {
    unreachable: t.providerUnreachable,
    misconfigured: t.accountMisconfigured,
    'refused-by-provider': t.providerRefused,
    'answer-not-ours': t.answerNotOurs,
    'no-staff-claim': t.noStaffClaim,
    'mail-not-verified': t.mailNotVerified,
    'no-role': t.noRoleClaim,
    'unknown-staff': t.unknownStaff,
    'several-staff': t.severalStaff,
    'several-roles': t.severalRoles,
    'other-team': t.otherTeam,
  }[refusal.kind];
  return showNotSignedIn(house, visit, refusal, {
    title: t.signIn,
    sentences: [sentence, t.numberOfRequest(trace)],
    again: { href: '/sign-in/account', label: t.tryAgain },
  });
}

/**
 * Why somebody is not signed in, and the way to try again. The code of the protocol goes to the log, with the number of
 * the request; nothing of a person.
 */
export function showNotSignedIn(
  house: Pick<SignInHouse, 'note'>,
  visit: Visit,
  refusal: { readonly kind: string; readonly code?: string | undefined },
  why: {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly again: { readonly href: string; readonly label: string };
  },
) {
  house.note?.({ trace: visit.trace, refusal: refusal.kind, code: refusal.code });
  return visit.page({
    title: why.title,
    width: 'reading',
    status: refusal.kind === 'unreachable' ? 503 : 403,
    body: (
      <>
        <Notice kind="error" language={visit.language}>
          {why.sentences.map((sentence) => (
            <Paragraph>{sentence}</Paragraph>
          ))}
        </Notice>
        <LinkButton href={why.again.href}>{why.again.label}</LinkButton>
      </>
    ),
  });
}
