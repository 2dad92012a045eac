import type { Gate, Scoped } from '#database/scope.ts';
import { referralWithdrawals } from '#extract/instrument-codes.ts';
import { hasCode } from '#extract/label-of.ts';
import { addDays, findDay } from '#kernel/day.ts';
import { consentMissing } from '#modules/partners/index.ts';
import {
  type FileClient,
  fileRoute,
  fileVersion,
  type Overtaken,
  saveInFile,
} from '#modules/people/index.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { recordStep } from '../actions/take-step.ts';
import { stepFaults } from '../code-words.ts';
import { referralWords } from '../referral-words.ts';
import { type Step, steps } from '../rules/steps.ts';
import {
  findTrajectory,
  insertReferral,
  listPartners,
  type Partner,
  type TrajectoryLine,
  withdrawReferral,
} from '../store.ts';
import { fileWords } from '../words.ts';
import { nameOf } from './say.tsx';
import { TrajectoryView } from './trajectory-view.tsx';

export const trajectoryPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/instruments/:trajectory', (visit, client) =>
    show(visit, client, {}),
  );

/** A step and a referral change each other's ground. */
const tables = ['instruments.trajectories', 'instruments.referrals'];
const keyOf = (visit: Visit): string => visit.context.req.param('trajectory') ?? '';
const isStep = (text: string): text is Step => text in steps;

/** Takes a step from the status in which the trajectory is; another that was recorded meanwhile is told. */
export const postStep = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/instruments/:trajectory', async (visit, client) => {
    const t = pick(stepFaults, visit.language);
    const form = await readSubmitted(visit);
    const step = form.text('step');
    const saved = await saveInFile(client, { form, tables }, async (transaction) => {
      if (!isStep(step)) return 'not-from-here' as const;
      const asked = {
        step,
        day: findDay(form.text('day')),
        reason: form.text('reason'),
        result: form.text('result'),
        until: findDay(form.text('until')),
      };
      const { personId } = client;
      return recordStep(transaction, {
        personId,
        key: keyOf(visit),
        step: asked,
        today: visit.day,
      });
    });
    if (saved.done === 'overtaken')
      return show(visit, client, { values: form.values, overtaken: saved.overtaken });
    const fault = saved.done === 'now' ? saved.value : undefined;
    if (fault === undefined) {
      return visit.context.redirect(`${client.href}/instruments/${keyOf(visit)}`, 303);
    }
    const field = { 'reason-missing': 'reason', 'result-missing': 'result', 'too-long': 'until' };
    const at = fault in field ? field[fault as keyof typeof field] : 'day';
    const errors = {
      [fault === 'not-from-here' || fault === 'partner-not-answered' ? '' : at]: t[fault],
    };
    return show(visit, client, { values: form.values, errors });
  });

/** Days for an answer where the catalogue promises no place sooner. */
const answerWithin = 42;

/** Sends the trajectory to a partner, once the client agrees; a former referral is closed. */
export const postReferral = (gate: Gate): Route =>
  fileRoute(
    gate,
    'POST /clients/:number/instruments/:trajectory/referral',
    async (visit, client) => {
      const t = pick(stepFaults, visit.language);
      const form = await readSubmitted(visit);
      const saved = await saveInFile(client, { form, tables }, async (transaction) => {
        const line = await findTrajectory(transaction, client.personId, keyOf(visit));
        if (form.text('then') === 'withdraw')
          return withdraw(transaction, visit, line, form.text('why'));
        const partners = await listPartners(transaction);
        const partner = partners.find(
          ({ partner_id }) =>
            String(partner_id) ===
            (form.text('then') === 'renew' ? String(line?.referred_to_id) : form.text('partner')),
        );
        if (line?.status !== 'agreed' || partner === undefined) return t['not-from-here'];
        const missing = await consentMissing(transaction, client.personId, partner, visit.day);
        if (missing.length > 0) {
          const said = missing.map((item) => item[visit.language]).join(', ');
          return pick(fileWords, visit.language).consentFirst(partner.name, said);
        }
        await insertReferral(transaction, {
          trajectoryId: line.trajectory_id,
          partnerId: partner.partner_id,
          sentOn: visit.day,
          expiresOn: addDays(visit.day, line.place_within_days ?? answerWithin),
        });
        return undefined;
      });
      if (saved.done === 'overtaken')
        return show(visit, client, { values: form.values, overtaken: saved.overtaken });
      const fault = saved.done === 'now' ? saved.value : undefined;
      if (fault === undefined)
        return visit.context.redirect(`${client.href}/instruments/${keyOf(visit)}`, 303);
      const field = form.text('then') === '' ? 'partner' : 'then';
      return show(visit, client, { values: form.values, errors: { [field]: fault } });
    },
  );

/** Takes back what waits for an answer; the partner reads why. */
async function withdraw(
  transaction: Scoped,
  visit: Visit,
  line: TrajectoryLine | undefined,
  reason: string,
): Promise<string | undefined> {
  const t = pick(referralWords, visit.language);
  if (!hasCode(referralWithdrawals, reason)) return t.chooseWhy;
  const done =
    line !== undefined &&
    (await withdrawReferral(transaction, line.trajectory_id, { reason, day: visit.day }));
  return done ? undefined : pick(stepFaults, visit.language)['not-from-here'];
}

const changing: ReadonlySet<string> = new Set(['work-coach', 'youth-coach', 'activation-coach']);

async function show(
  visit: Visit,
  client: FileClient,
  typed: {
    readonly values?: FormValues;
    readonly errors?: FormErrors;
    readonly overtaken?: Overtaken;
  },
) {
  const { head, line, partners, version } = await client.open(async (transaction, found) => ({
    head: found,
    line: await findTrajectory(transaction, client.personId, keyOf(visit)),
    partners: await listPartners(transaction),
    version: await fileVersion(transaction, client.personId, tables),
  }));
  // Not there, or of another client: what there is stands in the list.
  if (line === undefined) return visit.context.redirect(`${client.href}/instruments`, 303);
  const changes = changing.has(getSignedIn(visit).role) && client.relation !== 'former';
  return visit.page({
    title: nameOf(line, visit.language),
    lead: `${head.given_names} ${head.family_name}`,
    width: 'reading',
    breadcrumb: client.breadcrumb(head, nameOf(line, visit.language)),
    ...(typed.overtaken || typed.errors
      ? { invalid: true, status: typed.overtaken ? (409 as const) : (400 as const) }
      : {}),
    body: (
      <TrajectoryView
        visit={visit}
        href={client.href}
        line={line}
        version={version}
        partners={changes ? orderedFor(line, partners) : undefined}
        {...typed}
      />
    ),
  });
}

/** Who carries it out by the catalogue stands first. */
const orderedFor = ({ partner_id }: TrajectoryLine, partners: readonly Partner[]) =>
  partners.toSorted(
    (one, other) => Number(other.partner_id === partner_id) - Number(one.partner_id === partner_id),
  );
