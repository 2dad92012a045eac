import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { addMonths, findDay } from '#kernel/day.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { type Item, items, longestConsentMonths, mayAsk } from '../rules/sharing.ts';
import {
  findDepartment,
  insertConsents,
  listConsents,
  listSignals,
  listWorking,
  withdrawConsent,
  writeOutcome,
} from '../store.ts';
import { words } from '../words.ts';
import { PartnersView } from './partners-view.tsx';

/** One page: who works with this client, on which ground they know what, and what they signalled. */
export const partnersPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/partners', (visit, client) => show(visit, client, {}));

const isItem = (text: string): text is Item => (items as readonly string[]).includes(text);

/** Consent stands only where saying no costs nothing, and for a year at most. */
export const postConsent = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/partners/consents', async (visit, client) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const asked = form.texts('item');
    const whatFor = form.text('what_for').slice(0, 200);
    const until = findDay(form.text('until'));
    const last = addMonths(visit.day, longestConsentMonths);
    const errors: Record<string, string> = {};
    if (whatFor === '') errors['what_for'] = t.whatForNeeded;
    if (until === undefined || until <= visit.day || until > last) errors['until'] = t.untilWrong;
    const written = await client.open(async (transaction) => {
      const partners = await listWorking(transaction, client.personId);
      const partner = partners.find(
        ({ partner_id }) => String(partner_id) === form.text('partner'),
      );
      const chosen =
        partner === undefined
          ? []
          : asked.filter((item) => isItem(item) && mayAsk(partner.kind, item));
      const wrong = chosen.length === 0 || chosen.length < asked.length;
      if (wrong) errors['item'] = t.consentWrong;
      if (wrong || partner === undefined || until === undefined || Object.keys(errors).length > 0)
        return false;
      await onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        const consent = { partnerId: partner.partner_id, items: chosen, whatFor, until };
        await insertConsents(transaction, client.personId, consent);
      });
      return true;
    });
    if (written) return back(visit, client, 'consents');
    return show(visit, client, { values: form.values, errors });
  });

export const postWithdrawal = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/partners/consents/:consent', async (visit, client) => {
    const id = numberOf(visit, 'consent');
    await client.open(async (transaction) => {
      await beginAct(transaction);
      await withdrawConsent(transaction, id, visit.day);
    });
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
