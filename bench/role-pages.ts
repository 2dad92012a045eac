import { readFileSync } from 'node:fs';

/** Somebody signed in: a role and the cookie of the session. */
export type Worker = { readonly role: string; readonly cookie: string };

/** A page that a role comes to: one of each kind, as docs/access-matrix.md names them. */
export type RolePage = Worker & { readonly kind: string; readonly path: string };

/** The roles of the demo that work with people, and those that read figures about them. */
export const workRoles = [
  'work-coach',
  'intake-worker',
  'team-manager',
  'distributor',
  'planner',
  'income-consultant',
  'job-broker',
  'employer-adviser',
  'reviewer',
  'provider',
  'neighbourhood-team',
  'instrument-manager',
  'prevention-adviser',
  'privacy-officer',
  'administrator',
] as const;

export async function signIn(address: string, role: string): Promise<Worker | undefined> {
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ role }),
    redirect: 'manual',
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  return cookie === undefined ? undefined : { role, cookie };
}

export async function visit(address: string, worker: Worker, path: string) {
  const answer = await fetch(address + path, {
    headers: { Cookie: worker.cookie, 'Accept-Language': 'nl' },
  });
  return { status: answer.status, path: new URL(answer.url).pathname, body: await answer.text() };
}

const routes = readFileSync('docs/access-matrix.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| GET (\S*:\S*) \|/.exec(line)?.[1] ?? [])
  .map((route) => ({ route, shape: new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`) }));
const kindOf = (path: string): string =>
  routes.find(({ shape }) => shape.test(path))?.route ?? path;

/** Files go another way than pages, and analytical pages read no records. */
const left =
  /\.(pdf|csv|json|svg|ndjson|css|js|ico)$|\/(pdf|csv|json)$|^\/(monitor|forecast|evaluation|published|docs)/;

/** One page of each kind that the role comes to by links from `/`. */
export async function pagesOf(address: string, worker: Worker): Promise<readonly RolePage[]> {
  const pages = new Map<string, RolePage>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.size > 80) break;
    const kind = kindOf(path);
    if (pages.has(kind) || left.test(path)) continue;
    const { status, body } = await visit(address, worker, path);
    if (status !== 200) continue;
    pages.set(kind, { ...worker, kind, path });
    for (const [, href] of body.matchAll(/href="(\/[^"#]*)/g))
      waiting.push((href ?? '/').replaceAll('&amp;', '&').replace(/\?.*$/, ''));
  }
  return [...pages.values()];
}
