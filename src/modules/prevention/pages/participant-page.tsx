import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate, Scoped } from '#database/scope.ts';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted } from '#web/submitted.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { asAdviser } from '../actions/acting.ts';
import {
  insertTalk,
  listStanding,
  listTalks,
  openParticipants,
  type Standing,
  saveEnd,
  saveMeeting,
} from '../store.ts';
import { words } from '../words.ts';
import { type Read, type Refused, readEnd, readMeeting, readTalk } from './participant-forms.ts';
import { type Course, ParticipantView } from './participant-view.tsx';

export const participantPage = (gate: Gate): Route => ({
  route: 'GET /prevention/participants/:participant',
  handle: (visit) => show(gate, visit),
});

async function show(gate: Gate, visit: Visit, refused?: Refused) {
  const t = pick(words, visit.language);
  const found = await asAdviser(gate, visit, (transaction) => find(transaction, visit));
  if (found === undefined) return showNotFound(visit);
  return visit.page({
    title: found.participant.name,
    breadcrumb: [{ label: t.title, href: '/prevention' }, { label: found.participant.name }],
    invalid: refused !== undefined,
    status: refused === undefined ? 200 : 400,
    body: <ParticipantView visit={visit} course={found} refused={refused} />,
  });
}

async function find(transaction: Scoped, visit: Visit): Promise<Course | undefined> {
  const standing = await findStanding(transaction, visit);
  if (standing === undefined) return undefined;
  const opened = await openParticipants(transaction, [standing.participantId]);
  const participant = opened.get(standing.participantId);
  if (participant === undefined) return undefined;
  return { standing, participant, talks: await listTalks(transaction, standing.participantId) };
}

async function findStanding(transaction: Scoped, visit: Visit): Promise<Standing | undefined> {
  const key = visit.context.req.param('participant') ?? '';
  const all = await listStanding(transaction, false);
  return all.find(({ participantKey }) => participantKey === key);
}

function showNotFound(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.notFound,
    width: 'reading',
    status: 404,
    body: (
      <Paragraph>
        <Link href="/prevention">{t.back}</Link>
      </Paragraph>
    ),
  });
}

type Saving<Value> = {
  readonly form: Refused['form'];
  readonly read: (form: Submitted, visit: Visit, standing: Standing) => Read<Value>;
  readonly save: (transaction: Scoped, id: number, value: Value) => Promise<void>;
};

/** One way for the three forms of the page: read, refuse with what was typed, or save once. */
const saving = <Value,>(
  gate: Gate,
  route: Route['route'],
  { form, read, save }: Saving<Value>,
): Route => ({
  route,
  handle: async (visit) => {
    const typed = await readSubmitted(visit);
    const outcome = await asAdviser(gate, visit, async (transaction) => {
      const standing = await findStanding(transaction, visit);
      if (standing === undefined) return 'not-found' as const;
      const { value, errors } = read(typed, visit, standing);
      if (value === undefined) return errors;
      await onlyOnce(transaction, typed.mark, async () => {
        await beginAct(transaction);
        await openParticipants(transaction, [standing.participantId]);
        await save(transaction, standing.participantId, value);
      });
      return 'saved' as const;
    });
    if (outcome === 'not-found') return showNotFound(visit);
    if (outcome !== 'saved')
      return show(gate, visit, { form, values: typed.values, errors: outcome });
    const key = encodeURIComponent(visit.context.req.param('participant') ?? '');
    return visit.context.redirect(`/prevention/participants/${key}`, 303);
  },
});

export const postTalk = (gate: Gate): Route =>
  saving(gate, 'POST /prevention/participants/:participant/talks', {
    form: 'talk',
    read: (form, visit) => readTalk(form, visit.language, visit.day),
    save: insertTalk,
  });

export const postMeeting = (gate: Gate): Route =>
  saving(gate, 'POST /prevention/participants/:participant/meeting', {
    form: 'meeting',
    read: (form, visit) => readMeeting(form, visit.language),
    save: saveMeeting,
  });

export const postEnd = (gate: Gate): Route =>
  saving(gate, 'POST /prevention/participants/:participant/end', {
    form: 'end',
    read: (form, visit, { enrolledOn }) =>
      readEnd(form, visit.language, { enrolledOn, today: visit.day }),
    save: saveEnd,
  });
