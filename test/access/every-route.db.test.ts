// Generated from the access tables of all modules: every route, for every role, for every relation to a
// client. What must happen stands in access.ts; what this file adds is only how that shows (docs/access.md).
import { describe, expect, it } from 'vitest';
import { staffRoles } from '#extract/code-lists.ts';
import type { AccessRow } from '#kernel/access.ts';
import { isRole, type Role } from '#kernel/role.ts';
import type { ClientRecord } from '#test/builders/records.ts';
import type { Answer, Desk } from './desk.ts';
import { type Expected, expectedOf, matrixOf, mayShow, relationsOf } from './expected.ts';
import { cases, useOffice } from './use-office.ts';
import { sharedName } from './world.ts';

const roles = staffRoles.codes.map(({ code }) => code).filter(isRole);
/** A form that any of the routes takes; each reads its own fields. */
const form = { reason: 'other', explanation: 'toets van de toegang' };

describe('every route', () => {
  const { made, get } = useOffice();

  const rows = (): readonly AccessRow[] =>
    get(made.office).fronts.flatMap(({ access }) => [...access.values()]);
  const closedRows = () => rows().filter(({ who }) => who !== 'everyone');

  it('of every module has a row in an access table, and is served', () => {
    const served = get(made.office).fronts.flatMap(({ routes }) =>
      routes.map(({ route }) => route),
    );
    expect(new Set(served)).toEqual(new Set(rows().map(({ route }) => route)));
    expect(served.length).toBeGreaterThan(15);
  });

  it('stands in docs/access-matrix.md as it is in force', async () => {
    await expect(matrixOf(rows())).toMatchFileSnapshot('../../docs/access-matrix.md');
  });

  it('that is not for everyone sends who is not signed in away', async () => {
    const answers = await Promise.all(
      closedRows().map(async (row) => {
        const post = { method: 'POST', body: new URLSearchParams(form) };
        const { status, location = '' } = await get(made.office).ask(
          pathOf(row, 'P000001'),
          isForm(row) ? post : {},
        );
        return `${row.route} ${status} ${location.replace(/=.*/, '')}`;
      }),
    );
    const sent = (row: AccessRow) => (isForm(row) ? '401 ' : '303 /sign-in?next');
    expect(answers).toEqual(closedRows().map((row) => `${row.route} ${sent(row)}`));
  });

  it.each(roles)('for a %s', async (role) => {
    const who = get(get(made.world).staff.get(role));
    const faults: string[] = [];
    for (const row of closedRows()) {
      // Each route in a session of its own: a reason given at one opens no file at the next.
      const desk = await get(made.office).signIn(who);
      const found = row.route.includes(':number')
        ? await fileFaults(desk, row, role)
        : await listFaults(desk, row, role);
      faults.push(...found.map((fault) => `${row.route}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(closedRows().length).toBeGreaterThan(10);
  });

  /** A route of one client: by the relation to that client. */
  async function fileFaults(desk: Desk, row: AccessRow, role: Role): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const relation of cases) {
      const client = get(made.world).client(role, relation);
      const answer = await send(desk, row, pathOf(row, client.number));
      const expected = expectedOf(row, role, relation);
      const shown = shownOf(answer, client);
      const told = `${relation} ${answer.status} shows ${shown.join(', ') || 'nothing'}`;
      if (!answersTo(row, expected).includes(answer.status))
        faults.push(`${told}, not ${expected}`);
      // Leading on to the file shows nothing of it.
      const open = expected === 'open' && answer.status !== 303;
      if (!open && shown.length > 0) faults.push(told);
      if (open && !isForm(row) && !shown.includes('name')) faults.push(told);
    }
    return faults;
  }

  /** Any other route: a role without a row is refused; whom a list shows hangs on the relation. */
  async function listFaults(desk: Desk, row: AccessRow, role: Role): Promise<readonly string[]> {
    const answer = await send(desk, row, `${pathOf(row, '')}?q=${sharedName}`);
    const allowed = relationsOf(row, role);
    if (allowed === undefined) return answer.status === 403 ? [] : [`answers ${answer.status}`];
    const wrong = [401, 403, 500].includes(answer.status) ? [`answers ${answer.status}`] : [];
    const shown = cases.filter(
      (relation) => shownOf(answer, get(made.world).client(role, relation)).length > 0,
    );
    const tooMany = shown.filter((relation) => !mayShow(row, role, relation));
    // My day and the contact plan show what is due and a sending or talk whom it is with, which may be nobody; these
    // are tested with their modules.
    const mayBeEmpty =
      isForm(row) || /^GET \/(day|contact-plan|sendings|planning\/talks)\b/.test(row.route);
    const nobody = allowed !== 'all' && !mayBeEmpty && shown.length === 0;
    return [...wrong, ...tooMany.map((it) => `shows ${it}`), ...(nobody ? ['shows nobody'] : [])];
  }
});

const statuses: Readonly<Record<Expected, readonly number[]>> = {
  refused: [403],
  unknown: [404],
  question: [200, 303, 400],
  open: [200, 303],
};

/** A form that is open but lacks its own fields, or comes too late, says what is wrong. */
const answersTo = (row: AccessRow, expected: Expected): readonly number[] =>
  expected === 'open' && isForm(row) ? [...statuses.open, 400, 409] : statuses[expected];

/** What of a client an answer gives away. */
function shownOf({ body }: Answer, client: ClientRecord): readonly string[] {
  return [
    ...(body.includes(client.familyName) ? ['name'] : []),
    ...(body.includes(client.bsn) ? ['bsn'] : []),
    ...(body.includes(`${client.number}@`) ? ['mail'] : []),
  ];
}

const isForm = ({ route }: AccessRow): boolean => route.startsWith('POST');

const pathOf = ({ route }: AccessRow, number: string): string =>
  (route.split(' ')[1] ?? '/').replace(':number', number).replaceAll(/:\w+/g, 'x');

const send = (desk: Desk, row: AccessRow, path: string): Promise<Answer> =>
  isForm(row) ? desk.post(path, form) : desk.get(path);
