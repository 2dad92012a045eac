import { type Context, Hono } from 'hono';
import { routePath } from 'hono/route';
import type { AccessRow } from '#kernel/access.ts';
import type { Day } from '#kernel/day.ts';
import type { RequestLine } from '#main/request-line.ts';
import type { Frame, WebEnv } from '#web/frame.ts';
import { Page } from '#web/page.tsx';
import { roleNames } from '#web/role-names.ts';
import type {
  ModuleFront,
  PageContent,
  Route,
  SignedIn,
  SignedInClient,
  Visit,
} from '#web/route.ts';
import {
  addressOf,
  answerProblem,
  answerTypedAgain,
  csrfToken,
  isPageForm,
  requireCsrf,
  secure,
} from '#web/security.ts';
import { assetRoutes, type Theme } from '#web/theme/theme.ts';

/** A session that exists: who it belongs to and the secret that its forms are bound to. */
export type Session = { readonly who: SignedIn | SignedInClient; readonly secret: string };

export type AppParts = {
  readonly fronts: readonly ModuleFront[];
  readonly theme: Theme;
  /** True when the records are a synthetic city: then every page says so. */
  readonly synthetic: () => boolean;
  readonly findSession: (cookies: string | undefined) => Promise<Session | undefined>;
  readonly today: () => Day;
  /** 32 hexadecimal digits, other ones each time. */
  readonly newTrace: () => string;
  readonly requestsPerMinute: number;
  /** Origins of the identity providers: signing out goes on there. */
  readonly identityProviders?: readonly string[];
  /** Origins under which the product is reached when a proxy changes the Host header. */
  readonly origins: readonly string[];
  /** Whether the database answers: then this process may get requests. */
  readonly ready?: () => Promise<boolean>;
  /** Told of each request when it has ended. */
  readonly note?: (line: RequestLine) => void;
  readonly report: (fault: unknown, trace: string) => void;
};

const largestBody = 256 * 1024;
/** A file of boundaries of 8 MB, or proof of 5 MB, each with its form. */
const largerBodies = {
  '/boundaries': 9_000_000,
  '/mine/plan/tasks': 5_500_000,
  '/mine/benefit/papers': 5_500_000,
};
const findClient = { nl: 'Zoek een cliënt', en: 'Find a client' };

/** Puts the modules together: each route behind its row of the access table, every page in one layout. */
export function makeApp(parts: AppParts): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const sessions = new WeakMap<Request, Session>();
  const sessionOf = (c: Context<WebEnv>) => sessions.get(c.req.raw);
  const frame = (c: Context<WebEnv>) => makeFrame(parts, c, sessionOf(c));

  app.use(async (c, next) => {
    const begun = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - begun);
    parts.note?.(lineOf(c, milliseconds, sessionOf(c)));
  });
  secure(app, {
    frame,
    newRequestId: parts.newTrace,
    countedFor: addressOf,
    requestsPerMinute: parts.requestsPerMinute,
    largestBody,
    largerBodies,
    identityProviders: parts.identityProviders,
    https: parts.origins.some((origin) => origin.startsWith('https://')),
    report: parts.report,
  });
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.get('/ready', async (c) =>
    (await (parts.ready?.() ?? true))
      ? c.json({ status: 'ok' })
      : c.json({ status: 'database unavailable' }, 503),
  );
  app.route('/', assetRoutes(parts.theme));
  app.use(async (c, next) => {
    const session = await parts.findSession(c.req.header('Cookie'));
    if (session !== undefined) sessions.set(c.req.raw, session);
    await next();
  });
  app.use(
    requireCsrf({
      secret: (c) => sessionOf(c)?.secret,
      origins: parts.origins,
      // Without a browser's word on where it came from, nothing is handed back.
      refuse: (c, because) =>
        because === 'session' && isPageForm(c) && c.req.header('Origin') !== undefined
          ? answerTypedAgain(c, frame(c), 403)
          : answerProblem(c, { frame: frame(c), status: 403 }),
    }),
  );
  for (const front of parts.fronts) {
    for (const { route, handle } of front.routes) {
      const access = getAccess(front, route);
      const [method = '', path = ''] = route.split(' ');
      app.on(method, path, (c) => {
        const session = sessionOf(c);
        const refused = refusalOf(c, access, session?.who);
        if (refused === 'sign-in') return c.redirect(signInAddress(c), 303);
        if (refused === 401 && isPageForm(c)) return answerTypedAgain(c, frame(c), 401);
        if (refused) return answerProblem(c, { frame: frame(c), status: refused });
        return handle(makeVisit(parts, c, access, session, frame));
      });
    }
  }
  return app;
}

function lineOf(
  c: Context<WebEnv>,
  milliseconds: number,
  session: Session | undefined,
): RequestLine {
  const route = routePath(c, -1);
  return {
    trace: c.var.requestId,
    span: c.var.spanId,
    method: c.req.method,
    // What no route answers has no pattern, and its address may hold anything.
    route: route.includes('*') ? 'none' : route,
    status: c.res.status,
    milliseconds,
    role: session?.who.role,
  };
}

function getAccess(front: ModuleFront, route: Route['route']): AccessRow {
  const row = front.access.get(route);
  if (row === undefined) throw new Error(`the route ${route} has no row in its access table`);
  return row;
}

function refusalOf(
  c: Context<WebEnv>,
  access: AccessRow,
  who: Session['who'] | undefined,
): 'sign-in' | 401 | 403 | undefined {
  if (access.who === 'everyone') return undefined;
  if (who === undefined) {
    const byPage = c.req.method === 'GET' && !c.req.header('Accept')?.includes('json');
    return byPage ? 'sign-in' : 401;
  }
  return access.who[who.role] === undefined ? 403 : undefined;
}

const addressAsked = (c: Context<WebEnv>): string => {
  const { pathname, search } = new URL(c.req.url);
  return `${pathname}${search}`;
};

const signInAddress = (c: Context<WebEnv>): string =>
  `/sign-in?${new URLSearchParams({ next: addressAsked(c) })}`;

function makeVisit(
  parts: AppParts,
  c: Context<WebEnv>,
  access: AccessRow,
  session: Session | undefined,
  frame: (c: Context<WebEnv>) => Frame,
): Visit {
  const who = session?.who;
  return {
    context: c,
    language: c.var.language,
    url: addressAsked(c),
    access,
    day: parts.today(),
    trace: c.var.requestId,
    who: who !== undefined && 'staffId' in who ? who : undefined,
    client: who !== undefined && 'personId' in who ? who : undefined,
    csrf: session === undefined ? '' : csrfToken(session.secret),
    page: (content) => layOut(c, frame(c), content),
  };
}

function layOut(c: Context<WebEnv>, frame: Frame, content: PageContent) {
  const { title, lead, breadcrumb, invalid, width, live, body, status } = content;
  return c.html(
    <Page
      frame={frame}
      title={title}
      lead={lead}
      breadcrumb={breadcrumb}
      invalid={invalid}
      width={width}
      live={live}
    >
      {body}
    </Page>,
    status ?? 200,
  );
}

function makeFrame(parts: AppParts, c: Context<WebEnv>, session: Session | undefined): Frame {
  const language = c.var.language ?? 'nl';
  const role = session?.who.role;
  const mayUse = (href: string): boolean =>
    parts.fronts.some(({ access }) => {
      const who = access.get(`GET ${href}`)?.who;
      return role !== undefined && who !== undefined && who !== 'everyone' && role in who;
    });
  return {
    language,
    theme: parts.theme,
    productName: 'Werkspoor',
    synthetic: parts.synthetic(),
    url: addressAsked(c),
    visitor: session
      ? {
          signedIn: true,
          name: session.who.name,
          roleName: roleNames[session.who.role][language],
          signOutAction: '/sign-out',
        }
      : { signedIn: false },
    navigation: parts.fronts
      .flatMap(({ navigation }) => navigation)
      .filter(({ href, shownTo }) =>
        shownTo === undefined ? mayUse(href) : shownTo.some((shown) => shown === role),
      )
      .map(({ href, label }) => ({ href, label: label[language] })),
    search: mayUse('/clients')
      ? { action: '/clients', label: findClient[language], value: undefined }
      : undefined,
    csrf: session === undefined ? '' : csrfToken(session.secret),
  };
}
