import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { endConsent, giveConsent } from '../actions/consent.ts';
import { findDepartment, listConsents, listSignals, listWorking, writeOutcome } from '../store.ts';
import { words } from '../words.ts';
import { PartnersView } from './partners-view.tsx';

/** One page: who works with this client, on which ground they know what, and what they signalled. */
export const partnersPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/partners', (visit, client) => show(visit, client, {}));

/** Consent stands only where saying no costs nothing, and for a year at most. */
export const postConsent = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/partners/consents', async (visit, client) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const given = await client.open((transaction) =>
      giveConsent(transaction, client.personId, form, visit.day),
    );
    if (given.ok) return back(visit, client, 'consents');
    const said = { item: t.consentWrong, what_for: t.whatForNeeded, until: t.untilWrong };
    const errors = Object.fromEntries(given.refusal.map((field) => [field, said[field]]));
    return show(visit, client, { values: form.values, errors });
  });

export const postWithdrawal = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/partners/consents/:consent', async (visit, client) => {
    await client.open((transaction) =>
      endConsent(transaction, numberOf(visit, 'consent'), visit.day),
    );
    return back(visit, client, 'consents');
  });

/** What came of a signal: the sender reads it. */
export const postOutcome = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/partners/signals/:signal', async (visit, client) => {
    const form = await readSubmitted(visit);
    const text = form.text('outcome').slice(0, 1000);
    if (text !== '') {
      await client.open((transaction) =>
        onlyOnce(transaction, form.mark, async () => {
          await beginAct(transaction);
          const by = getSignedIn(visit).staffId;
          await writeOutcome(transaction, numberOf(visit, 'signal'), { text, by, day: visit.day });
        }),
      );
    }
    return back(visit, client, 'signals');
  });

const numberOf = (visit: Visit, name: string): number => {
  const text = visit.context.req.param(name) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

const back = (visit: Visit, client: FileClient, part: string) =>
  visit.context.redirect(`${client.href}/partners#${part}`, 303);

const changing: ReadonlySet<string> = new Set(['work-coach', 'youth-coach', 'activation-coach']);

async function show(
  visit: Visit,
  client: FileClient,
  typed: { readonly values?: FormValues; readonly errors?: FormErrors },
) {
  const t = pick(words, visit.language);
  const { head, ...known } = await client.open(async (transaction, found) => ({
    head: found,
    department: await findDepartment(transaction, client.personId, visit.day),
    partners: await listWorking(transaction, client.personId),
    consents: await listConsents(transaction, client.personId),
    signals: await listSignals(transaction, client.personId),
  }));
  return visit.page({
    title: t.partners,
    lead: `${head.given_names} ${head.family_name}. ${t.partnersLead}`,
    breadcrumb: client.breadcrumb(head, t.partners),
    ...(typed.errors ? { invalid: true, status: 400 as const } : {}),
    body: (
      <PartnersView
        visit={visit}
        href={client.href}
        changes={changing.has(getSignedIn(visit).role) && client.relation !== 'former'}
        {...known}
        {...typed}
      />
    ),
  });
}
