import type { Gate } from '#database/scope.ts';
import {
  type FileClient,
  fileRoute,
  fileVersion,
  type Overtaken,
  saveInFile,
} from '#modules/people/index.ts';
import { ChangedBy } from '#web/changed-meanwhile.tsx';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { loadCoachChoices } from '../actions/coach-choices.ts';
import {
  acceptHandOver,
  closeHandOver,
  findTeamOf,
  insertHandOver,
  listGuidingTeams,
  listHandOvers,
  saveFeedback,
  settleHandOver,
} from '../hand-over-store.ts';
import { handOverWords } from '../hand-over-words.ts';
import { HandOverForms } from './hand-over-forms.tsx';
import { HandOverTable } from './hand-over-table.tsx';

const longest = 500;
const tables = ['caseload.hand_overs'];

/** The hand-overs of a client, and what can be done now: ask, answer, give feedback, settle. */
export const handOverPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/hand-over', (visit, client) =>
    showHandOver(visit, client, {}),
  );

type Filled = {
  readonly values?: FormValues;
  readonly errors?: FormErrors;
  readonly overtaken?: Overtaken;
  /** 409: answered or begun by somebody else meanwhile. */
  readonly status?: 409;
};

async function showHandOver(visit: Visit, client: FileClient, filled: Filled) {
  const { values = {}, errors = {}, overtaken } = filled;
  const { status = overtaken ? 409 : Object.keys(errors).length > 0 ? 400 : 200 } = filled;
  const t = pick(handOverWords, visit.language);
  const shown = await client.open(async (transaction, head) => {
    const handOvers = await listHandOvers(transaction, client.personId);
    const open = handOvers.find(({ answered_on }) => answered_on === null);
    return {
      head,
      handOvers,
      version: await fileVersion(transaction, client.personId, tables),
      team: await findTeamOf(transaction, client.personId),
      teams: await listGuidingTeams(transaction),
      coaches:
        open === undefined
          ? []
          : await loadCoachChoices(transaction, client.personId, {
              teamId: open.to_team_id,
              day: visit.day,
            }),
    };
  });
  return visit.page({
    title: `${t.handOver}: ${shown.head.given_names} ${shown.head.family_name}`,
    lead: t.handOverLead,
    breadcrumb: client.breadcrumb(shown.head, t.handOver),
    invalid: status !== 200,
    status,
    body: (
      <>
        {overtaken && (
          <ChangedBy language={visit.language} {...overtaken} typed={textsOf(values)} />
        )}
        <HandOverForms
          visit={visit}
          file={client.href}
          relation={client.relation}
          shown={shown}
          values={values}
          errors={errors}
        />
        <HandOverTable visit={visit} handOvers={shown.handOvers} />
      </>
    ),
  });
}

/** What was written: a form that asks for it may stand there no more. */
const textsOf = (values: FormValues): readonly string[] =>
  [values['why'], values['agreed'], values['note']].flatMap((text) =>
    typeof text === 'string' ? [text] : [],
  );

/** The sender asks; the client stays with the sender until the other side accepts. */
export const postHandOver = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/hand-over', async (visit, client) => {
    const t = pick(handOverWords, visit.language);
    const form = await readSubmitted(visit);
    const toTeam = /^\d{1,9}$/.test(form.text('team')) ? Number(form.text('team')) : 0;
    const errors: FormErrors = {
      ...(toTeam === 0 ? { team: t.chooseTeam } : {}),
      ...textFault(form.text('why'), 'why', t.whyNeeded),
      ...(form.text('agreed').length > longest ? { agreed: t.tooLong } : {}),
    };
    if (Object.keys(errors).length > 0)
      return showHandOver(visit, client, { values: form.values, errors });
    const done = await saveInFile(client, { form, tables }, (transaction) =>
      insertHandOver(transaction, client.personId, {
        toTeam,
        why: form.text('why'),
        agreed: form.text('agreed'),
      }),
    );
    if (done.done === 'overtaken')
      return showHandOver(visit, client, { values: form.values, overtaken: done.overtaken });
    if (done.done === 'now' && !done.value)
      return showHandOver(visit, client, {
        status: 409,
        values: form.values,
        errors: { '': t.runsAlready },
      });
    return visit.context.redirect(`${client.href}/hand-over`, 303);
  });

const textFault = (text: string, field: string, needed: string): FormErrors =>
  text === '' || text.length > longest ? { [field]: needed } : {};

/** Accepts with a coach, returns, or takes back; whoever is second is told so. */
export const postHandOverAnswer = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/hand-over/answer', async (visit, client) => {
    const t = pick(handOverWords, visit.language);
    const form = await readSubmitted(visit);
    const leads = leading.has(getSignedIn(visit).role);
    // Who sent takes back; who receives accepts or returns.
    const answer = leads === (form.text('answer') !== 'withdraw') ? form.text('answer') : '';
    const coach = /^\d{1,9}$/.test(form.text('coach')) ? Number(form.text('coach')) : 0;
    if (answer === 'accept' && coach === 0)
      return showHandOver(visit, client, { values: form.values, errors: { coach: t.chooseCoach } });
    if (answer === 'return' && form.text('note') === '')
      return showHandOver(visit, client, { values: form.values, errors: { note: t.returnNeeded } });
    if (form.text('note').length > longest)
      return showHandOver(visit, client, { values: form.values, errors: { note: t.tooLong } });
    const done = await saveInFile(client, { form, tables }, async (transaction) => {
      const [open] = await listHandOvers(transaction, client.personId);
      if (open === undefined || open.answered_on !== null) return false;
      if (answer === 'accept') return acceptHandOver(transaction, open.hand_over_id, coach);
      const closing = {
        handOverId: open.hand_over_id,
        personId: client.personId,
        note: form.text('note'),
      };
      if (answer === 'return') return closeHandOver(transaction, closing, 'returned');
      return answer === 'withdraw' && closeHandOver(transaction, closing, 'withdrawn');
    });
    if (done.done === 'overtaken')
      return showHandOver(visit, client, { values: form.values, overtaken: done.overtaken });
    if (done.done === 'now' && !done.value)
      return showHandOver(visit, client, {
        status: 409,
        values: form.values,
        errors: { '': t.answeredAlready },
      });
    // Who accepted for a colleague no longer opens the file at once.
    return visit.context.redirect(answer === 'withdraw' ? client.href : '/team/hand-overs', 303);
  });

/** Feedback to the sender, on process and on substance, and how two team managers settled a second return. */
export const postHandOverFeedback = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/hand-over/feedback', async (visit, client) => {
    const t = pick(handOverWords, visit.language);
    const form = await readSubmitted(visit);
    const note = form.text('note');
    const about = form.text('about');
    const found = form.text('found');
    const negative = found === 'incomplete' || found === 'fits-not' || about === 'settle';
    if (note.length > longest || (negative && note === ''))
      return showHandOver(visit, client, { values: form.values, errors: { note: t.noteNeeded } });
    if (about !== 'settle' && !founds.has(found))
      return showHandOver(visit, client, { values: form.values, errors: { found: t.chooseFound } });
    const done = await saveInFile(client, { form, tables }, async (transaction) => {
      const handOvers = await listHandOvers(transaction, client.personId);
      const asked = handOvers.find((it) => String(it.hand_over_id) === form.text('handOver'));
      if (asked === undefined) return;
      const answer = { handOverId: asked.hand_over_id, personId: client.personId, note };
      if (about === 'settle') await settleHandOver(transaction, answer);
      else if (about === 'process' || about === 'substance')
        await saveFeedback(transaction, answer, { about, found });
    });
    if (done.done === 'overtaken')
      return showHandOver(visit, client, { values: form.values, overtaken: done.overtaken });
    return visit.context.redirect(`${client.href}/hand-over`, 303);
  });

const leading: ReadonlySet<string> = new Set(['distributor', 'team-manager']);
const founds: ReadonlySet<string> = new Set(['complete', 'incomplete', 'fits', 'fits-not']);
