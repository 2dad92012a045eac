import { staffRoles } from '#extract/code-lists.ts';
import { isRole, type Role } from '#kernel/role.ts';
import type { DatabaseInUse } from '#test/support/database.ts';
import { kindOf } from '#test/support/walk.ts';
import { type Desk, today } from './desk.ts';
import { type FoundForm, formsOn, linksOn } from './forms.ts';
import type { World } from './world.ts';

/** The roles of staff. */
export const workers: readonly Role[] = staffRoles.codes.map(({ code }) => code).filter(isRole);
const relations = ['own', 'intake', 'referral', 'match', 'case'] as const;
const noPage =
  /\.(pdf|csv|json|ndjson|css|svg)$|\/(pdf|csv|json)$|^\/(monitor|forecast|evaluation|published|docs)/;

/** A form with who found it, and the page it stood on. */
export type FormOfRole = FoundForm & { readonly role: Role; readonly page: string };

/** One form of each kind that a role comes to by links. */
export async function findEveryForm(
  world: World,
  signIn: (role: Role) => Promise<Desk<unknown>>,
  roles: readonly Role[] = workers,
): Promise<readonly FormOfRole[]> {
  const found = new Map<string, FormOfRole>();
  for (const role of roles) {
    const desk = await signIn(role);
    // A client comes to no file but the own.
    const clients = role === 'client' ? [] : relations.map((one) => world.client(role, one).number);
    for (const form of await walk(desk, ['/', ...clients.map((one) => `/clients/${one}`)]))
      if (!found.has(form.kind)) found.set(form.kind, { ...form, role });
  }
  return [...found.values()];
}

async function walk(desk: Desk<unknown>, starts: readonly string[]) {
  const seen = new Set<string>();
  const forms: (FoundForm & { readonly page: string })[] = [];
  const waiting = [...starts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const address = path.replace(/\?.*/, '');
    const kind = starts.includes(path) ? path : kindOf(address);
    if (seen.has(kind) || noPage.test(address)) continue;
    seen.add(kind);
    const { status, body, location } = await desk.get(path);
    if (status === 303 && location !== undefined) waiting.push(location);
    if (status !== 200) continue;
    const page = path;
    forms.push(...formsOn(body, today).map((form) => ({ ...form, page })));
    waiting.push(...linksOn(body));
  }
  return forms;
}

export type RowCounts = Readonly<Record<string, number>>;

/** Rows of all tables but those that log what was looked at. */
export async function countRows(database: DatabaseInUse): Promise<RowCounts> {
  const tables = (await database.arrange(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|pgboss|jobs|migrations|staging|entry)'
      and format('%I.%I', n.nspname, c.relname) not in
        ('audit.read_log', 'audit.acts', 'app.submissions', 'people.file_openings')
    order by 1`)) as readonly { name: string }[];
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::float8 as rows from ${name}`,
  );
  const rows = (await database.arrange(counts.join(' union all '))) as readonly {
    name: string;
    rows: number;
  }[];
  return Object.fromEntries(rows.map(({ name, rows: many }) => [name, many]));
}

/** Which tables have other counts. */
export const grown = (before: RowCounts, after: RowCounts): readonly string[] =>
  Object.keys(after).filter((name) => after[name] !== before[name]);
