import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AccessRow } from '#kernel/access.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import type { Words } from '#kernel/words.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { AnyKind } from '#platform/jobs/kind.ts';
import type { BreadcrumbStep } from '#web/breadcrumb.tsx';
import type { Language } from '#web/words.ts';

/**
 * A module offers routes; src/main/app.ts mounts them, and refuses at start a route without a row in the
 * module's access table. Before `handle` runs, session, role, rate and (for POST) the CSRF token are checked.
 * What hangs on the relation to a client is the handler's to ask and the database's to enforce. A handler
 * answers with `visit.page({ title, body })`, a redirect or JSON.
 */
export type Route = {
  readonly route: AccessRow['route'];
  readonly handle: (visit: Visit) => Response | Promise<Response>;
};

/** The member of staff who is signed in. */
export type SignedIn = { readonly staffId: number; readonly name: string; readonly role: Role };

/** The client who is signed in, or who represents one. */
export type SignedInClient = {
  readonly personId: number;
  readonly name: string;
  readonly role: 'client' | 'representative';
  /** By which representation a representative acts; the name is then the representative's. */
  readonly representationId?: number | undefined;
};

export type Visit = {
  readonly context: Context;
  readonly language: Language;
  /** Path and query as the browser asked for them. */
  readonly url: string;
  readonly access: AccessRow;
  readonly day: Day;
  /** W3C trace id, for the logs. */
  readonly trace: string;
  /** Nobody only on routes for everyone. */
  readonly who: SignedIn | undefined;
  /** Only on routes whose access row names the role client or representative. */
  readonly client: SignedInClient | undefined;
  /** The hidden field of every form on the page. */
  readonly csrf: string;
  /** The whole page in the shared layout: navigation of the role, language, who, the synthetic notice. */
  page(content: PageContent): Response | Promise<Response>;
};

export type PageContent = {
  /** The page's only level 1 heading. */
  readonly title: string;
  readonly body: Child;
  /** One sentence under the heading: what is this page for. */
  readonly lead?: Child;
  readonly breadcrumb?: readonly BreadcrumbStep[];
  /** True when the page comes back with errors in its form. */
  readonly invalid?: boolean;
  /** `reading`: lines of a readable length, for clients and texts. */
  readonly width?: 'reading' | 'working';
  /** True for a page with a live form or long work to follow (src/web/script). */
  readonly live?: boolean;
  readonly status?: 200 | 400 | 403 | 404 | 409 | 429 | 503;
};

/** An entry in the navigation on the left, shown to the roles that may use its route. */
export type NavigationWords = {
  readonly href: `/${string}`;
  readonly label: Words;
  /** Of a page for everyone: the roles in whose navigation it stands. */
  readonly shownTo?: readonly Role[];
};

/** What a module brings to the house, put together in src/main/modules.ts. */
export type ModuleFront = {
  readonly access: ReadonlyMap<string, AccessRow>;
  readonly routes: readonly Route[];
  readonly navigation: readonly NavigationWords[];
  /** Its long work, done by every process that serves (src/platform/jobs). */
  readonly jobs?: readonly AnyKind[];
  /** What is made ready before the product answers: its first visitor would wait for it. */
  readonly beforeServed?: () => Promise<unknown>;
  /** What is made ready once the product answers; nobody waits for it. */
  readonly whenServed?: () => Promise<unknown>;
  /** Asks for what runs by the clock; once, when the server starts. */
  readonly clock?: (jobs: Jobs) => Promise<void>;
};

/** For a handler of a route for clients and who act for them. */
export function getSignedInClient(visit: Visit): SignedInClient {
  if (visit.client === undefined)
    throw new Error(`no client is signed in at ${visit.access.route}`);
  return visit.client;
}

/** For a handler of a route that asks sign-in: the app has checked it, so nobody here is a bug. */
export function getSignedIn(visit: Pick<Visit, 'who' | 'access'>): SignedIn {
  if (visit.who === undefined) throw new Error(`nobody is signed in at ${visit.access.route}`);
  return visit.who;
}
