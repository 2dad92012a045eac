import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import { Form, type FormErrors } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { loadCoachChoices } from '../actions/coach-choices.ts';
import { assignCoach, findTeamOf } from '../hand-over-store.ts';
import { handOverWords } from '../hand-over-words.ts';
import { coachOptions } from './coach-options.ts';

/** A fixed coach for a client of the team. */
export const assignPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/coach', (visit, client) => show(visit, client, 200, {}));

async function show(visit: Visit, client: FileClient, status: 200 | 400 | 409, errors: FormErrors) {
  const t = pick(handOverWords, visit.language);
  const { head, coaches, team } = await client.open(async (transaction, head) => {
    const team = await findTeamOf(transaction, client.personId);
    return {
      head,
      team,
      coaches:
        team === undefined
          ? []
          : await loadCoachChoices(transaction, client.personId, {
              teamId: team.team_id,
              day: visit.day,
            }),
    };
  });
  return visit.page({
    title: `${t.assign}: ${head.given_names} ${head.family_name}`,
    lead: t.assignLead,
    width: 'reading',
    breadcrumb: client.breadcrumb(head, t.assign),
    invalid: status !== 200,
    status,
    body: (
      <Form
        language={visit.language}
        action={`${client.href}/coach`}
        csrf={visit.csrf}
        once={visit.trace}
        fields={[
          {
            kind: 'select',
            name: 'coach',
            label: t.coach,
            hint: t.coachOrder,
            choices: coachOptions(visit.language, coaches),
          },
        ]}
        values={{ coach: String(team?.staff_id ?? '') }}
        errors={errors}
        submit={t.assignDone}
      />
    ),
  });
}

export const postAssign = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/coach', async (visit, client) => {
    const t = pick(handOverWords, visit.language);
    const form = await readSubmitted(visit);
    const coach = /^\d{1,9}$/.test(form.text('coach')) ? Number(form.text('coach')) : 0;
    if (coach === 0) return show(visit, client, 400, { coach: t.chooseCoach });
    const once = await client.open((transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return assignCoach(transaction, client.personId, coach);
      }),
    );
    if (once.done === 'now' && !once.value) return show(visit, client, 409, { '': t.assignFailed });
    return visit.context.redirect('/team/waiting', 303);
  });
