// Every form that a role comes to by links, found on the pages themselves: sent twice it does its work once, and what
// was typed in a session that ended comes back.
import { describe, expect, it } from 'vitest';
import type { Role } from '#kernel/role.ts';
import type { Desk } from './desk.ts';
import { countRows, findEveryForm, grown, workers } from './find-forms.ts';
import { useOffice } from './use-office.ts';

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
  const signIn = (role: Role): Promise<Desk<unknown>> =>
    role === 'client'
      ? get(made.office).signIn({
          personId: get(made.world).client('work-coach', 'own').personId,
          role,
        })
      : get(made.office).signIn(get(get(made.world).staff.get(role)));

  const findForms = () => findEveryForm(get(made.world), signIn, ['client', ...workers]);

  it('sent twice does its work once, and says the same', async () => {
    const faults: string[] = [];
    let worked = 0;
    for (const form of await findForms()) {
      const desk = await signIn(form.role);
      const before = await countRows(database);
      const first = await desk.post(form.action, form.fields);
      const once = await countRows(database);
      const second = await desk.post(form.action, form.fields);
      const twice = await countRows(database);
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
