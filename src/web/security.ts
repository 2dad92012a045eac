import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { rateLimiter } from 'hono-rate-limiter';
import type { Frame, WebEnv } from '#web/frame.ts';
import { chooseLanguage } from '#web/language.ts';
import { keepNoCopies, securityHeaders } from './security/headers.ts';
import { answerProblem } from './security/problem.tsx';
import { isProblemStatus } from './security/problem-words.ts';
import { requestIds } from './security/request-id.ts';
import { answerFaultWithTyped, isPageForm } from './security/typed-again.tsx';

export { csrfToken, requireCsrf } from './security/csrf.ts';
export { answerProblem } from './security/problem.tsx';
export { answerTypedAgain, isPageForm } from './security/typed-again.tsx';

type Guards = {
  /** The frame for a page about a problem: must work when nothing is known but the language. */
  readonly frame: (c: Context<WebEnv>) => Frame;
  /** 32 hexadecimal digits, other ones each time. */
  readonly newRequestId: () => string;
  /**
   * Who a request counts for: a session that is known to exist, else `addressOf(c)`. A cookie that was
   * not checked is no key: anyone can make a new one for each request.
   */
  readonly countedFor: (c: Context<WebEnv>) => string;
  /** An office shares one address, and 15 people signing in within a minute is normal: 600 or more. */
  readonly requestsPerMinute: number;
  readonly largestBody: number;
  /** Pages that take a file, with the largest body of each. */
  readonly largerBodies?: Readonly<Record<string, number>>;
  /** Origin of the identity provider, when sign-in goes there. */
  readonly identityProviders?: readonly string[] | undefined;
  /** People reach the house over https: cookies go no other way. */
  readonly https: boolean;
  /** Tells the log about a fault that was answered with 500. */
  readonly report: (fault: unknown, requestId: string) => void;
};

/** Mounts what stands before every route; call it first, and `requireCsrf` after the session is known. */
export function secure(app: Hono<WebEnv>, guards: Guards): void {
  app.use(requestIds(guards.newRequestId));
  app.use(securityHeaders(guards.identityProviders ?? []));
  app.use(keepNoCopies());
  app.use(chooseLanguage({ https: guards.https }));
  app.use(
    rateLimiter<WebEnv>({
      windowMs: 60_000,
      limit: guards.requestsPerMinute,
      standardHeaders: 'draft-7',
      keyGenerator: guards.countedFor,
      handler: () => refuse(429),
    }),
  );
  const limitOf = (maxSize: number) => bodyLimit({ maxSize, onError: () => refuse(413) });
  const larger = new Map(
    Object.entries(guards.largerBodies ?? {}).map(([path, size]) => [path, limitOf(size)]),
  );
  const usual = limitOf(guards.largestBody);
  app.use((c, next) => (larger.get(c.req.path) ?? usual)(c, next));
  app.notFound((c) => answerProblem(c, { frame: guards.frame(c), status: 404 }));
  app.onError((fault, c) => {
    if (fault instanceof HTTPException && fault.status < 500 && isProblemStatus(fault.status))
      return answerProblem(c, { frame: guards.frame(c), status: fault.status });
    guards.report(fault, c.var.requestId);
    if (c.req.method === 'POST' && isPageForm(c)) return answerFaultWithTyped(c, guards.frame(c));
    return answerProblem(c, { frame: guards.frame(c), status: 500 });
  });
}

/** Thrown, so that all of these are answered in one place: `onError` above. */
function refuse(status: 413 | 429): never {
  throw new HTTPException(status);
}

/** The address that the connection comes from; one word for all when there is no connection. */
export function addressOf(c: Context<WebEnv>): string {
  const environment = c.env as { readonly incoming?: unknown } | undefined;
  if (environment?.incoming === undefined) return 'no connection';
  return getConnInfo(c).remote.address ?? 'unknown address';
}
