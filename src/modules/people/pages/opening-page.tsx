import type { Gate } from '#database/scope.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { Form } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { giveReason } from '../actions/give-reason.ts';
import { type LookedUp, lookUpClient } from '../actions/look-up-client.ts';
import { openingKinds } from '../rules/reason.ts';
import { openingReasons, words } from '../words.ts';
import { showNotFound } from './not-found.tsx';
import { readTypedReason, reasonErrors, reasonFields } from './reason-form.tsx';

/** Keeps why a colleague's client is opened, then shows the file. */
export const postOpening = (gate: Gate): Route => ({
  route: 'POST /clients/:number/opening',
  handle: async (visit) => {
    const client = await lookUpClient(gate, visit);
    if (client === undefined) return showNotFound(visit);
    if (client.opening.how === 'with-reason') {
      const { values, read } = await readTypedReason(visit, openingKinds);
      if (!read.ok)
        return askReason(visit, client, values, reasonErrors(visit.language, read.refusal));
      await giveReason(gate, visit, client.standing.personId, read.value);
    }
    return visit.context.redirect(addressOf(client), 303);
  },
});

/** The address that a form was sent to, asked for as a page: there is only the file to go to. */
export const backToFile = (gate: Gate, route: Route['route']): Route => ({
  route,
  handle: async (visit) => {
    const client = await lookUpClient(gate, visit);
    return client === undefined
      ? showNotFound(visit)
      : visit.context.redirect(addressOf(client), 303);
  },
});

export const addressOf = ({ clientNumber }: LookedUp): string =>
  `/clients/${encodeURIComponent(clientNumber)}`;

/** Asks why the file is needed; shows nothing of the client but the number and the coach. */
export function askReason(
  visit: Visit,
  client: LookedUp,
  values: FormValues = {},
  errors: FormErrors = {},
) {
  const { language } = visit;
  const t = pick(words, language);
  const { standing, clientNumber } = client;
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.openFile(clientNumber),
    lead: standing.relation === 'former' ? t.openLeadFormer : t.openLead,
    width: 'reading',
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <>
        {standing.coach !== null && <Paragraph>{t.coachOf(standing.coach)}</Paragraph>}
        <Form
          language={language}
          action={`${addressOf(client)}/opening`}
          csrf={visit.csrf}
          fields={reasonFields(language, t.why, openingReasons)}
          values={values}
          errors={errors}
          submit={t.open}
          beside={<Link href="/clients">{t.back}</Link>}
        />
      </>
    ),
  });
}
