import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { addresseeOf, getSender } from '#modules/letters/index.ts';
import { listHeads } from '#modules/people/index.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { renderLetter } from '#web/letter/render.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { SendingJob } from '../actions/sending-job.ts';
import { letterTexts } from '../letter-texts.ts';
import { unreachable } from '../rules/reach.ts';
import { readSending } from '../rules/sending-text.ts';
import {
  changeDraft,
  findSending,
  listReach,
  moveSending,
  openRecipients,
  type Sending,
} from '../store.ts';
import { stateNames, words } from '../words.ts';
import { sayFaults, topicCodes } from './sending-fields.ts';
import { SendingView } from './sending-view.tsx';

export type SendingDesk = {
  readonly gate: Gate;
  readonly jobs: Jobs;
  readonly job: SendingJob;
  readonly synthetic: () => boolean;
};

const sendingAsked = ({ context }: Visit): number => {
  const asked = context.req.param('sending') ?? '';
  return /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
};

const runKey = (sendingId: number) => `sending ${sendingId}`;

/** A sending: to whom, how it reads, who cannot be reached; send it, or see how far it is. */
export const sendingPage = (desk: SendingDesk): Route => ({
  route: 'GET /sendings/:sending',
  handle: (visit) => show(desk, visit, undefined, {}),
});

async function show(
  { gate, jobs, job }: SendingDesk,
  visit: Visit,
  typed: FormValues | undefined,
  errors: FormErrors,
) {
  const { language } = visit;
  const t = pick(words, language);
  const sendingId = sendingAsked(visit);
  const found = await withSending(gate, visit, async (transaction, sending) => {
    const reach = await listReach(transaction, sendingId);
    const draft = sending.state === 'draft';
    const first = draft ? await firstReached(transaction, sending) : undefined;
    return { sending, reach, first };
  });
  if (found === undefined) return showNone(visit);
  const run =
    found.sending.state === 'sending' ? await jobs.newest(job, runKey(sendingId)) : undefined;
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: found.sending.content.nl.subject,
    lead: found.sending.state === 'draft' ? t.draftLead : stateNames[found.sending.state][language],
    breadcrumb: [
      { label: t.sendings, href: '/sendings' },
      { label: found.sending.content.nl.subject },
    ],
    ...(invalid ? { invalid, status: 400 as const } : {}),
    body: <SendingView visit={visit} {...found} run={run} typed={typed} errors={errors} />,
  });
}

/** In the scope of who sends, for the reason of the sending. */
async function withSending<Value>(
  gate: Gate,
  visit: Visit,
  work: (transaction: Scoped, sending: Sending) => Promise<Value>,
): Promise<Value | undefined> {
  const find = (transaction: Scoped) => findSending(transaction, sendingAsked(visit));
  const kept = await inScope(gate, actingAs(visit, 'team', 'verzending'), find);
  if (kept === undefined) return undefined;
  return inScope(gate, actingAs(visit, 'team', kept.why), async (transaction) => {
    const sending = await find(transaction);
    return sending && work(transaction, sending);
  });
}

/** The first who gets it, with the file opened to show how it reads. */
async function firstReached(transaction: Scoped, { sendingId, kind }: Sending) {
  const reach = await listReach(transaction, sendingId);
  const first = reach.find((one) => unreachable(kind, one) === undefined);
  if (first === undefined) return undefined;
  await openRecipients(transaction, sendingId, [first.person_id]);
  return (await listHeads(transaction, [first.person_id])).get(first.person_id);
}

function showNone(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.noSuch,
    lead: t.noSuchLead,
    width: 'reading',
    status: 404,
    body: (
      <Paragraph>
        <Link href="/sendings">{t.sendings}</Link>
      </Paragraph>
    ),
  });
}

/** Another text for a draft. */
export const postDraft = (desk: SendingDesk): Route => ({
  route: 'POST /sendings/:sending',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const read = readSending(form, topicCodes);
    if (!read.ok) return show(desk, visit, form.values, sayFaults(read.refusal, visit.language));
    const found = await withSending(desk.gate, visit, async (transaction, { sendingId }) => {
      await changeDraft(transaction, sendingId, read.value);
      return sendingId;
    });
    return found === undefined
      ? showNone(visit)
      : visit.context.redirect(`/sendings/${found}`, 303);
  },
});

/** Sends, goes on after a stop, stops, or throws a draft away. The database says what may be done now. */
export const postStep = (desk: SendingDesk): Route => ({
  route: 'POST /sendings/:sending/:step',
  handle: async (visit) => {
    const step = visit.context.req.param('step') ?? '';
    const found = await withSending(desk.gate, visit, (transaction, sending) =>
      takeStep(transaction, sending, step),
    );
    if (found === undefined) return showNone(visit);
    const { sendingId } = found;
    if (step === 'send' && found.goes) await askFor(desk, visit, sendingId);
    if (step === 'stop') await stop(desk, sendingId);
    return visit.context.redirect(`/sendings/${sendingId}`, 303);
  },
});

async function takeStep(transaction: Scoped, { sendingId, state }: Sending, step: string) {
  if (step === 'withdraw')
    await moveSending(transaction, sendingId, { from: 'draft', to: 'withdrawn' });
  const begun =
    step === 'send' &&
    (await moveSending(transaction, sendingId, { from: 'draft', to: 'sending' }));
  return { sendingId, goes: begun || state === 'sending' };
}

/** One run a sending: asked again while it waits, runs or is done it is the same. */
async function askFor({ jobs, job }: SendingDesk, visit: Visit, sendingId: number) {
  const { staffId, role } = getSignedIn(visit);
  await jobs.ask(job, { sendingId }, { key: runKey(sendingId), asker: { staffId, role } });
}

async function stop({ jobs, job }: SendingDesk, sendingId: number) {
  const run = await jobs.newest(job, runKey(sendingId));
  if (run !== undefined) await jobs.cancel(job, run.id);
}

/** The letter of the first who gets it, as PDF. */
export const previewPdf = ({ gate, synthetic }: SendingDesk): Route => ({
  route: 'GET /sendings/:sending/preview.pdf',
  handle: async (visit) => {
    const found = await withSending(gate, visit, async (transaction, sending) => ({
      sending,
      head: await firstReached(transaction, sending),
      sender: await getSender(transaction, visit.day),
    }));
    if (found?.head === undefined) return showNone(visit);
    const { head, sender, sending } = found;
    const pdf = await renderLetter(
      {
        language: visit.language,
        sender,
        addressee: addresseeOf(head, sender),
        day: visit.day,
        reference: head.person_key,
        text: letterTexts(sending.content)[visit.language],
        objectionUntil: undefined,
        signedBy: getSignedIn(visit).name,
        synthetic: synthetic(),
      },
      { createdAt: sending.madeAt.getTime() },
    );
    visit.context.header('Content-Type', 'application/pdf');
    visit.context.header('Content-Disposition', 'inline');
    return visit.context.body(Buffer.from(pdf));
  },
});
