import type { Gate } from '#database/scope.ts';
import {
  type FileClient,
  fileRoute,
  fileVersion,
  type Overtaken,
  saveInFile,
} from '#modules/people/index.ts';
import { ChangedBy } from '#web/changed-meanwhile.tsx';
import { Form, type FormErrors } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, versionField } from '#web/submitted.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { loadCoachChoices } from '../actions/coach-choices.ts';
import { assignCoach, findTeamOf } from '../hand-over-store.ts';
import { handOverWords } from '../hand-over-words.ts';
import { coachOptions } from './coach-options.ts';

/** A fixed coach for a client of the team. */
export const assignPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/coach', (visit, client) => show(visit, client, 200, {}));

const tables = ['caseload.coach_assignments'];

type Shown = {
  readonly errors?: FormErrors;
  readonly overtaken?: Overtaken;
  /** The coach that was chosen. */
  readonly chosen?: string;
};

async function show(visit: Visit, client: FileClient, status: 200 | 400 | 409, shown: Shown) {
  const t = pick(handOverWords, visit.language);
  const { head, coaches, team, version } = await client.open(async (transaction, head) => {
    const team = await findTeamOf(transaction, client.personId);
    return {
      head,
      team,
      version: await fileVersion(transaction, client.personId, tables),
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
      <>
        {shown.overtaken && <ChangedBy language={visit.language} {...shown.overtaken} />}
        <Paragraph>
          {t.coachNow}: {coaches.find(({ id }) => id === team?.staff_id)?.name ?? t.nobodyYet}
        </Paragraph>
        <Form
          language={visit.language}
          action={`${client.href}/coach`}
          csrf={visit.csrf}
          once={visit.trace}
          hidden={{ [versionField]: version }}
          fields={[
            {
              kind: 'select',
              name: 'coach',
              label: t.coach,
              hint: t.coachOrder,
              choices: coachOptions(visit.language, coaches),
            },
          ]}
          values={{ coach: shown.chosen ?? String(team?.staff_id ?? '') }}
          errors={shown.errors ?? {}}
          submit={t.assignDone}
        />
      </>
    ),
  });
}

export const postAssign = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/coach', async (visit, client) => {
    const t = pick(handOverWords, visit.language);
    const form = await readSubmitted(visit);
    const coach = /^\d{1,9}$/.test(form.text('coach')) ? Number(form.text('coach')) : 0;
    if (coach === 0) return show(visit, client, 400, { errors: { coach: t.chooseCoach } });
    const chosen = form.text('coach');
    const saved = await saveInFile(client, { form, tables }, (transaction) =>
      assignCoach(transaction, client.personId, coach),
    );
    if (saved.done === 'overtaken')
      return show(visit, client, 409, { chosen, overtaken: saved.overtaken });
    if (saved.done === 'now' && !saved.value)
      return show(visit, client, 409, { chosen, errors: { '': t.assignFailed } });
    return visit.context.redirect('/team/waiting', 303);
  });
