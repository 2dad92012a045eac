// Two who save the same: every form that a role comes to is opened by two, saved by one and then by the other. Who comes
// second is shown who changed it and still finds what was typed; or the form by its nature adds something of its own.
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { addReferral, importRecords } from '#test/builders/records.ts';
import { today } from './desk.ts';
import { countRows, type FormOfRole, findEveryForm, grown } from './find-forms.ts';
import { type FoundForm, formsOn } from './forms.ts';
import { useOffice } from './use-office.ts';

/** Forms that add something of their own beside what others add: both stand there afterwards, and why that is right. */
const additions: Readonly<Record<string, string>> = {
  '/clients/:n/contacts': 'two contacts were two contacts',
  '/clients/:n/call-backs': 'each request of a client is answered on its own',
  '/clients/:n/instruments': 'each proposal is put to the client on its own',
  '/clients/:n/contributions/new': 'somebody may do two kinds of work for others',
  '/clients/:n/signals/new': 'each signal is an observation of its own',
  '/clients/:n/referral-signals': 'each signal is an observation of its own',
  '/clients/:n/placements/new': 'somebody may have two jobs',
  '/clients/:n/representatives/new': 'a client may have a mentor and an administrator of property',
  '/clients/:n/aftercare/new': 'two talks were two talks',
  '/clients/:n/intake/start': 'leads to the intake that was begun',
  '/sendings': 'a letter of its own, read over before it goes',
  '/team/transfers': 'a proposal of its own, approved before it is carried out',
  '/team/absence': 'another absence; that of the same days is refused',
  '/applications': 'takes the next that nobody has',
  '/review': 'takes the next that nobody has',
};

/** What a program would not guess that a form wants to hear. */
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/clients/:n/placements/new': { contract: 'fixed', months: '6', hours: '24', from: '2026-02-01' },
  '/clients/:n/placements/end': { until: '2026-03-03' },
  '/clients/:n/representatives/new': { phone: '', email: '', number: '' },
  '/clients/:n/contributions/end': { until: '2026-03-03' },
  '/clients/:n/wage-subsidies/new': {
    kind: 'flat',
    value: '',
    from: '2026-03-01',
    until: '2026-06-01',
  },
  '/clients/:n/allowances/new': { article: '31-2-n', from: '2026-07-01' },
  '/clients/:n/allowances/end': { until: '2026-08-01' },
  '/clients/:n/exemptions/new': { reviewOn: '2026-08-01', lasting: '' },
  '/clients/:n/exemptions/end': { until: '2026-03-03' },
  '/team/absence': { share: '100', from: '2026-03-04', until: '2026-03-08', standIn: '' },
};

/** Forms that change nothing here, and why: what they need is not in the world, or they look something up. */
const unchanged: Readonly<Record<string, string>> = {
  '/clients/:n/bsn': 'looks up',
  '/clients/by-bsn': 'looks up',
  '/clients/:n/coach': 'nobody else coaches in the team',
  '/clients/:n/partners/consents': 'adds; no partner of the world may be told more',
  '/clients/:n/wage-subsidies/new': 'no placement through this broker',
  '/clients/:n/wage-subsidies/end': 'no subsidy',
  '/clients/:n/claims/settle': 'no claim',
  '/clients/:n/representatives/new': 'adds; asks a mail address or number of somebody',
  '/clients/:n/considerations/:n/decision':
    'waits for what came of the hearing; tested in hearings.db.test.ts',
  '/planning plan': 'nobody has hours',
  '/planning/hours?worker=3 open': 'adds hours; those that are open stay',
  '/applications/new': 'adds; needs a number of somebody',
  '/new-instrument': 'adds',
  '/instruments/:n': 'says on which version it rests; tested in catalogue.db.test.ts',
  '/boundaries': 'needs a file',
  '/service-model/versions': 'adds',
};

describe('two who save the same', () => {
  const { database, made, get } = useOffice();
  const signIn = (role: Role) => get(made.office).signIn(get(get(made.world).staff.get(role)));

  beforeAll(async () => {
    const world = get(made.world);
    await importRecords(database.gate, today, (transaction) =>
      addReferral(transaction, {
        client: world.client('work-coach', 'own'),
        to: get(world.staff.get('provider')),
        day: addDays(today, -5),
      }),
    );
  });

  /** The form as it stands on its page now; nothing when it does not stand there any more. */
  async function openForm({ role, page, kind }: FormOfRole) {
    const desk = await signIn(role);
    const { body } = await desk.get(page);
    const form = formsOn(body, today).find((one) => one.kind === kind);
    const fields = form && { ...form.fields, ...answers[kind] };
    return { desk, form: form && fields && { ...form, fields } };
  }

  /** What the second types differs from what the first did. */
  const otherwise = ({ fields, typed }: FoundForm): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typed.includes(name) ? `${value}, anders` : value,
      ]),
    );

  it('are told, and lose nothing', async () => {
    const faults: string[] = [];
    const unplayed: string[] = [];
    for (const found of await findEveryForm(get(made.world), signIn)) {
      const first = await openForm(found);
      const second = await openForm(found);
      if (first.form === undefined || second.form === undefined) {
        unplayed.push(found.kind);
        continue;
      }
      const before = await countRows(database);
      await first.desk.post(first.form.action, first.form.fields);
      if (grown(before, await countRows(database)).length === 0) {
        unplayed.push(found.kind);
        continue;
      }
      const typed = otherwise(second.form);
      const { status, body, location } = await second.desk.post(second.form.action, typed);
      if (additions[found.kind] !== undefined) continue;
      const told = status === 409;
      const kept = second.form.typed.every((name) => body.includes(typed[name] ?? ''));
      if (!told || !kept)
        faults.push(
          `${found.kind}: ${status} ${location ?? ''} ${told ? '' : 'not told'} ${kept ? '' : 'lost'}`,
        );
    }
    expect(faults).toEqual([]);
    expect(unplayed.filter((kind) => unchanged[kind] === undefined)).toEqual([]);
  }, 300_000);
});
