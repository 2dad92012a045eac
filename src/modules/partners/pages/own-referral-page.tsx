import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import type { CodeList } from '#extract/definition.ts';
import { referralAnswers, refusalReasons, trajectoryResults } from '#extract/instrument-codes.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type ReportFault, readReport } from '../rules/report-form.ts';
import {
  insertSignal,
  listOwnReferrals,
  listSignals,
  writeAnswer,
  writeResult,
  writeWeek,
} from '../store.ts';
import { words } from '../words.ts';
import { OwnReferralView, SignalForm, SignalTable } from './own-referral-view.tsx';

const codesOf = ({ codes: list }: CodeList): ReadonlySet<string> =>
  new Set(list.map(({ code }) => code));
const codes = {
  answers: codesOf(referralAnswers),
  refusals: codesOf(refusalReasons),
  results: codesOf(trajectoryResults),
};

export const ownReferralPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/referrals', (visit, client) => show(visit, client, {}));

/** Answer, a week of attendance, or the result: one form each, told apart by their field `report`. */
export const postReport = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/referrals/:trajectory', async (visit, client) => {
    const form = await readSubmitted(visit);
    const suffix = form.text('suffix');
    const read = (name: string) => form.text(name === 'report' ? name : `${name}-${suffix}`);
    const report = readReport(read, visit.day, codes);
    const key = visit.context.req.param('trajectory') ?? '';
    if (!report.ok) return show(visit, client, { key, fault: report.refusal, values: form.values });
    const said = report.value;
    const done = await client.open(async (transaction) => {
      const own = await listOwnReferrals(transaction);
      const one = own.find(({ trajectory_key }) => trajectory_key === key);
      if (one === undefined || (said.kind !== 'answer' && !one.reports)) return false;
      const once = await onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        if (said.kind === 'answer') return writeAnswer(transaction, one.referral_id, said);
        if (said.kind === 'result') return writeResult(transaction, one.trajectory_id, said);
        if (said.kind === 'signal' || one.started_on === null) return false;
        await writeWeek(transaction, one.trajectory_id, said);
        return true;
      });
      return once.done === 'before' || once.value;
    });
    if (!done) return show(visit, client, { key, fault: 'changed', values: form.values });
    // Who refused has nothing to do with the client any more.
    const refused = said.kind === 'answer' && said.answer === 'refused';
    return visit.context.redirect(refused ? '/referrals' : `${client.href}/referrals`, 303);
  });

export const postSignal = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/referral-signals', async (visit, client) => {
    const form = await readSubmitted(visit);
    const facts = form.text('facts').slice(0, 1000);
    const observed = readReport(
      (name) => (name === 'report' ? 'signal' : form.text(name)),
      visit.day,
      codes,
    );
    if (!observed.ok || observed.value.kind !== 'signal') {
      return show(visit, client, { key: 'signal', fault: 'signalWrong', values: form.values });
    }
    const { day } = observed.value;
    await client.open((transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        await insertSignal(transaction, client.personId, { observedOn: day, facts });
      }),
    );
    return visit.context.redirect(`${client.href}/referrals#signals`, 303);
  });

type Typed = {
  /** Which form was refused. */
  readonly key?: string;
  readonly fault?: ReportFault;
  readonly values?: FormValues;
};

async function show(visit: Visit, client: FileClient, typed: Typed) {
  const t = pick(words, visit.language);
  const { head, referrals, signals } = await client.open(async (transaction, found) => ({
    head: found,
    referrals: (await listOwnReferrals(transaction)).filter(
      ({ person_id }) => person_id === client.personId,
    ),
    signals: await listSignals(transaction, client.personId),
  }));
  const name = `${head.given_names} ${head.family_name}`;
  const errors: FormErrors | undefined = typed.fault && { '': t[typed.fault] };
  return visit.page({
    title: name,
    width: 'reading',
    breadcrumb: [{ label: t.referrals, href: '/referrals' }, { label: name }],
    // Somebody answered meanwhile: what stands there now is shown.
    ...(errors
      ? { invalid: true, status: typed.fault === 'changed' ? (409 as const) : (400 as const) }
      : {}),
    body: (
      <>
        <Paragraph>
          {t.phone}: {head.phone ?? '–'}
        </Paragraph>
        {referrals.map((one) => (
          <OwnReferralView
            visit={visit}
            href={client.href}
            one={one}
            {...(typed.key === one.trajectory_key ? { values: typed.values, errors } : {})}
          />
        ))}
        <SignalTable language={visit.language} signals={signals} />
        <SignalForm
          visit={visit}
          href={client.href}
          {...(typed.key === 'signal' ? { values: typed.values, errors } : {})}
        />
      </>
    ),
  });
}
