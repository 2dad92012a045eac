import { fileScopeOf } from '#database/file-scope.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import {
  absenceFollowUps,
  absenceReasons,
  appointmentKinds,
  appointmentOutcomes,
  interpreterLanguages,
} from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { daysAhead, mostShown, moveAppointment, settleAppointment } from '../actions/plan.ts';
import { Refused, refusing } from '../actions/refusing.ts';
import { type ClientAsks, findAsked } from '../own-store.ts';
import { calendarFile } from '../rules/calendar-file.ts';
import { type FreePlace, findTalk, listFreePlaces, listPersons, type Talk } from '../store.ts';
import { faults, reasons, words } from '../words.ts';
import { plans, Settled, TalkForms } from './talk-forms.tsx';
import type { Tried } from './tried.ts';

const talkAsked = ({ context }: Visit): number => {
  const asked = context.req.param('talk') ?? '';
  return /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
};

const actingOnTalk = (visit: Visit) =>
  actingAs(visit, fileScopeOf(getSignedIn(visit).role), reasons.plan);

/** One appointment: who, when, with whom; another hour, what came of it, the calendar file. */
export const talkPage = (gate: Gate): Route => ({
  route: 'GET /planning/talks/:talk',
  handle: (visit) => show(gate, visit, undefined),
});

type Desk = {
  readonly talk: Talk;
  readonly asks: ClientAsks;
  readonly name: string;
  readonly places: readonly FreePlace[];
};

/** The talk with its file open; nothing when who is signed in has nothing to do with it. */
const readTalk = (gate: Gate, visit: Visit): Promise<Desk | undefined> =>
  inScope(gate, actingOnTalk(visit), async (transaction) => {
    const talk = await findTalk(transaction, talkAsked(visit));
    if (talk === undefined) return undefined;
    await openFiles(transaction, [talk.person_id], 'due-list');
    const [person] = await listPersons(transaction, [talk.person_id]);
    const places = plans(visit) ? await listFreePlaces(transaction, daysAhead, mostShown) : [];
    const asks = await findAsked(transaction, talk.appointment_id);
    return { talk, asks, name: person?.name ?? talk.person_key, places };
  });

async function show(gate: Gate, visit: Visit, tried: Tried | undefined) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const desk = await readTalk(gate, visit);
  if (desk === undefined) return showNone(visit);
  const { talk, name } = desk;
  const home = plans(visit)
    ? { label: t.planning, href: '/planning' }
    : { label: t.myDay, href: '/day' };
  return visit.page({
    title: t.talkOf(name),
    lead: t.at(day(talk.planned_day), talk.starts, talk.staff),
    breadcrumb: [home, { label: t.talkOf(name) }],
    ...(tried ? { invalid: true, status: 400 as const } : {}),
    body: (
      <>
        <TalkFacts visit={visit} talk={talk} asks={desk.asks} />
        <Paragraph>
          <Link href={`/planning/talks/${talk.appointment_id}/calendar.ics`}>{t.calendarFile}</Link>
        </Paragraph>
        {talk.outcome === null ? (
          <TalkForms visit={visit} talk={talk} places={desk.places} tried={tried} />
        ) : (
          <Settled visit={visit} tried={tried} />
        )}
      </>
    ),
  });
}

function showNone(visit: Visit) {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.noTalk,
    lead: t.noTalkLead,
    width: 'reading',
    status: 404,
    body: '',
  });
}

function TalkFacts({ visit, talk, asks }: Pick<Desk, 'talk' | 'asks'> & { readonly visit: Visit }) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const { outcome, absence_reason: why, follow_up: next, interpreter } = talk;
  return (
    <Facts
      facts={[
        { term: t.kind, value: labelOf(appointmentKinds, talk.kind)[language] },
        { term: t.when, value: `${day(talk.planned_day)}, ${talk.starts}` },
        { term: t.with, value: talk.staff },
        {
          term: t.interpreter,
          value: interpreter
            ? labelOf(interpreterLanguages, interpreter)[language]
            : t.noInterpreter,
        },
        {
          term: t.outcome,
          value: outcome === null ? t.noOutcome : labelOf(appointmentOutcomes, outcome)[language],
          note: why && labelOf(absenceReasons, why)[language],
        },
        ...(asks.client_asks === null
          ? []
          : [
              {
                term: t.clientAsks,
                value: asks.client_asks === 'cannot' ? t.clientCannot : t.clientMoves,
                note: asks.client_why,
              },
            ]),
        ...(next ? [{ term: t.followUp, value: labelOf(absenceFollowUps, next)[language] }] : []),
      ]}
    />
  );
}

/** Gives another hour, or says what came of it. */
export const postTalk = (gate: Gate): Route => ({
  route: 'POST /planning/talks/:talk',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const act = form.text('act');
    const typed = Object.fromEntries(
      ['place', 'interpreter', 'outcome', 'absence_reason', 'follow_up'].map((name) => [
        name,
        form.text(name),
      ]),
    );
    try {
      await inScope(gate, actingOnTalk(visit), async (transaction) => {
        const talk = await findTalk(transaction, talkAsked(visit));
        if (talk === undefined) throw new Refused('appointment');
        const moves = act === 'move' && plans(visit);
        await onlyOnce(transaction, form.mark, () =>
          refusing(
            moves
              ? moveAppointment(transaction, visit, talk, typed)
              : settleAppointment(transaction, visit, {
                  ...typed,
                  appointment: String(talk.appointment_id),
                }),
          ),
        );
      });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const { field, ...said } = faults[fault.refusal];
      const errors = { [field]: said[visit.language] };
      return show(gate, visit, { act: act === 'move' ? 'move' : 'settle', values: typed, errors });
    }
    return visit.context.redirect(plans(visit) ? '/planning' : '/day', 303);
  },
});

/** The calendar file of an appointment: day, time, and nothing of what it is about. */
export const talkCalendar = (gate: Gate): Route => ({
  route: 'GET /planning/talks/:talk/calendar.ics',
  handle: async (visit) => {
    const desk = await readTalk(gate, visit);
    if (desk === undefined) return showNone(visit);
    const { talk } = desk;
    visit.context.header('Content-Type', 'text/calendar; charset=utf-8');
    visit.context.header(
      'Content-Disposition',
      `attachment; filename="${pick(words, visit.language).calendarName}-${talk.planned_day}.ics"`,
    );
    return visit.context.body(
      calendarFile({
        uid: talk.calendar_uid,
        sequence: talk.sequence,
        day: talk.planned_day,
        starts: talk.starts,
        summary: pick(words, visit.language).mailSubject,
        cancelled: talk.outcome === 'cancelled' || talk.outcome === 'moved',
      }),
    );
  },
});
