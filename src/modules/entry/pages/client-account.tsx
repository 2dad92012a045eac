import { setCookie } from 'hono/cookie';
import type { Keys } from '#platform/keys.ts';
import type { Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import {
  type ClientProvider,
  type ClientRefusal,
  signInClient,
} from '../actions/sign-in-client.ts';
import { clientWords } from '../client-words.ts';
import { destinationOf } from '../rules/destination.ts';
import { cookieName, sessionCookie } from '../session-token.ts';
import { comeBack, goTo, showNotSignedIn } from './account.tsx';
import type { SignInHouse } from './sign-in.tsx';

export type ClientHouse = SignInHouse & {
  readonly keys: Pick<Keys, 'session' | 'bsnLookup'>;
  /** Sign-in for clients and who acts for them; nothing when it is not set up. */
  readonly clientProvider?: ClientProvider | undefined;
};

/** To DigiD, or whatever the broker offers. */
export const toClientAccount = (house: ClientHouse): Route => ({
  route: 'GET /sign-in/client',
  handle: async (visit) => {
    if (house.clientProvider === undefined) return visit.context.redirect('/sign-in', 303);
    const begun = await house.clientProvider.begin();
    if (!begun.ok) return showRefusal(house, visit, begun.refusal);
    return goTo(visit, begun.value, house.https);
  },
});

/** Back from the broker: the own place, or what is wrong and what one can do. */
export const fromClientAccount = (house: ClientHouse): Route => ({
  route: 'GET /sign-in/client/answer',
  handle: async (visit) => {
    const { clientProvider } = house;
    const { context } = visit;
    if (clientProvider === undefined) return context.redirect('/sign-in', 303);
    const kept = comeBack(visit, house.https);
    if (kept === undefined)
      return showRefusal(house, visit, { kind: 'answer-not-ours', code: 'no-cookie' });
    const answer = {
      search: new URL(context.req.url).search,
      cookies: context.req.header('Cookie'),
    };
    const moment = { now: house.now(), random: house.random(32) };
    const signedIn = await signInClient({ ...house, clientProvider }, answer, kept, moment);
    if (!signedIn.ok) return showRefusal(house, visit, signedIn.refusal);
    const { token, who } = signedIn.value;
    setCookie(context, cookieName(house.https), token, sessionCookie(house.https));
    return context.redirect(destinationOf(kept.next, who.role, house.accessTables(), '/'), 303);
  },
});

/** In plain words. */
function showRefusal(house: ClientHouse, visit: Visit, refusal: ClientRefusal) {
  const { language, trace } = visit;
  const t = pick(clientWords, language);
  const sentence = {
    unreachable: t.unreachable,
    misconfigured: t.unreachable,
    'refused-by-provider': t.cancelled,
    'answer-not-ours': t.tryAgainText,
    'no-number': t.unreachable,
    'level-too-low': t.levelTooLow,
    'unknown-client': t.unknownClient,
    'unknown-representative': t.unknownRepresentative,
  }[refusal.kind];
  return showNotSignedIn(house, visit, refusal, {
    title: t.title,
    sentences: [sentence, t.number(trace)],
    again: { href: '/sign-in/client', label: t.tryAgain },
  });
}
