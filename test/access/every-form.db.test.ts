// Every form that a role comes to by links, found on the pages themselves: sent twice it does its work once, and what
// was typed in a session that ended comes back.
import { describe, expect, it } from 'vitest';
import { staffRoles } from '#extract/code-lists.ts';
import { isRole, type Role } from '#kernel/role.ts';
import { kindOf } from '#test/support/walk.ts';
import { type Desk, today } from './desk.ts';
import { type FoundForm, formsOn, linksOn } from './forms.ts';
import { useOffice } from './use-office.ts';

const roles = staffRoles.codes.map(({ code }) => code).filter(isRole);
const relations = ['own', 'intake', 'referral', 'match', 'case'] as const;
const noPage =
  /\.(pdf|csv|json|ndjson|css|svg)$|\/(pdf|csv|json)$|^\/(monitor|forecast|evaluation|published|docs)/;

/** Forms that do the same when they are sent again: they look something up, or what they make is there already. */
const unmarked: ReadonlySet<string> = new Set([
  '/clients/:n/bsn',
  '/clients/by-bsn',
  '/clients/:n/opening',
  '/clients/:n/intake/start',
  '/day/filters',
  // The same file once more takes the place of itself.
  '/boundaries',
  // Says on which version it rests.
  '/instruments/:n',
]);

describe('every form', () => {
  const { database, made, get } = useOffice();
  const signIn = (role: Role) => get(made.office).signIn(get(get(made.world).staff.get(role)));

  /** One form of each kind, with who found it. */
  async function findForms(): Promise<readonly (FoundForm & { readonly role: Role })[]> {
    const found = new Map<string, FoundForm & { readonly role: Role }>();
    for (const role of roles) {
      const desk = await signIn(role);
      const clients = relations.map((one) => get(made.world).client(role, one).number);
      for (const form of await walk(desk, ['/', ...clients.map((one) => `/clients/${one}`)]))
        if (!found.has(form.kind)) found.set(form.kind, { ...form, role });
    }
    return [...found.values()];
  }

  async function walk(desk: Desk, starts: readonly string[]): Promise<readonly FoundForm[]> {
    const seen = new Set<string>();
    const forms: FoundForm[] = [];
    const waiting = [...starts];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const address = path.replace(/\?.*/, '');
      const kind = starts.includes(path) ? path : kindOf(address);
      if (seen.has(kind) || noPage.test(address)) continue;
      seen.add(kind);
      const { status, body, location } = await desk.get(path);
      if (status === 303 && location !== undefined) waiting.push(location);
      if (status !== 200) continue;
      forms.push(...formsOn(body, today));
      waiting.push(...linksOn(body));
    }
    return forms;
  }

  /** Rows of all tables but those that log what was looked at. */
  async function countRows(): Promise<Readonly<Record<string, number>>> {
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
  const grown = (
    before: Readonly<Record<string, number>>,
    after: Readonly<Record<string, number>>,
  ) => Object.keys(after).filter((name) => after[name] !== before[name]);

  it('sent twice does its work once, and says the same', async () => {
    const faults: string[] = [];
    let worked = 0;
    for (const form of await findForms()) {
      const desk = await signIn(form.role);
      const before = await countRows();
      const first = await desk.post(form.action, form.fields);
      const once = await countRows();
      const second = await desk.post(form.action, form.fields);
      const twice = await countRows();
      const did = grown(before, once);
      const again = grown(once, twice);
      if (did.length > 0) worked += 1;
      if (!form.marked && !unmarked.has(form.kind)) faults.push(`${form.kind} names no page`);
      if (again.length > 0) faults.push(`${form.kind} does it again: ${again.join(', ')}`);
      if (did.length > 0 && second.status !== first.status)
        faults.push(`${form.kind} answers ${first.status}, then ${second.status}`);
    }
    expect(faults).toEqual([]);
    // A program does not know what each form wants to hear; most took what it filled in.
    expect(worked).toBeGreaterThan(15);
  }, 300_000);

  it('that comes when the session has ended gives back what was typed', async () => {
    const faults: string[] = [];
    const forms = (await findForms()).filter(({ typed }) => typed.length > 0);
    for (const { action, kind, fields } of forms) {
      const { status, body } = await get(made.office).ask(action, {
        method: 'POST',
        headers: { Host: 'localhost', Origin: 'http://localhost' },
        body: new URLSearchParams(fields),
      });
      const kept = Object.entries(fields).every(
        ([name, value]) => value === '' || body.includes(`name="${name}" value="${value}"`),
      );
      if (status !== 401 || !kept)
        faults.push(`${kind} answers ${status}, ${kept ? 'with' : 'without'} what was typed`);
    }
    expect(faults).toEqual([]);
    expect(forms.length).toBeGreaterThan(15);
  }, 300_000);
});
