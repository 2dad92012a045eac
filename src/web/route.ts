import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AccessRow } from '#kernel/access.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import type { Words } from '#kernel/words.ts';
import type { Language } from '#web/words.ts';

/**
 * A module offers routes; src/main/server.ts mounts them, and refuses at start a route without a row in the
 * module's access table. Before `handle` runs, session, role, rate and (for POST) the CSRF token are checked.
 * What hangs on the relation to a client is the handler's to ask and the database's to enforce.
 */
export type Route = {
  readonly route: AccessRow['route'];
  readonly handle: (visit: Visit) => Response | Promise<Response>;
};

/** Who is signed in, and how the page speaks to them. */
export type SignedIn = {
  readonly staffId: number;
  readonly name: string;
  readonly role: Role;
  readonly roleName: Words;
};

export type Visit = {
  readonly context: Context;
  readonly language: Language;
  readonly day: Day;
  readonly trace: string;
  readonly access: AccessRow;
  /** Nobody only on routes for everyone. */
  readonly who: SignedIn | undefined;
  /** The hidden field of every form on the page. */
  readonly csrf: string;
  /** The whole page in the shared layout: navigation of the role, language, who, the synthetic notice. */
  page(content: PageContent): Response;
};

export type PageContent = {
  readonly title: string;
  readonly body: Child;
  readonly status?: 200 | 400 | 403 | 404 | 409 | 429 | 503;
};

/** An entry in the navigation on the left, for the roles that may use its route. */
export type NavigationEntry = { readonly href: string; readonly label: Words };

/** What a module brings to the house, put together in src/main/modules.ts. */
export type ModuleFront = {
  readonly access: ReadonlyMap<string, AccessRow>;
  readonly routes: readonly Route[];
  readonly navigation: readonly NavigationEntry[];
};
