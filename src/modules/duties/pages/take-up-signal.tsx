import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Acting, type Gate, inScope } from '#database/scope.ts';
import type { DuePart } from '#modules/day/index.ts';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { findSignalsWaiting, type SignalsWaiting, takeNextSignal } from '../hearing-store.ts';
import { hearingWords } from '../hearing-words.ts';
import { considerationAddress } from './consideration-address.ts';

/** As who re-examines, before any file is open. */
export const actingOnCases = (visit: Visit): Acting => {
  const { staffId, role } = getSignedIn(visit);
  return {
    scope: 'review',
    staffId,
    role,
    purpose: 'entitlement',
    reason: 'eigen zaken',
    day: visit.day,
  };
};

type WaitingProps = { readonly visit: Visit; readonly waiting: SignalsWaiting };

/** How many signals wait for somebody who looks at them, and taking the one that waits longest. */
export function SignalsThatWait({ visit, waiting: { found, oldest } }: WaitingProps) {
  const { language } = visit;
  const t = pick(hearingWords, language);
  const { day, number } = formatting(language);
  return (
    <>
      <Heading level={2} id="signalen">
        {t.signalsWaiting}
      </Heading>
      <Paragraph>
        {oldest === null ? t.noSignalsWaiting : t.signalsFound(number(found), day(oldest))}
      </Paragraph>
      {oldest !== null && (
        <Form
          language={language}
          action="/review"
          csrf={visit.csrf}
          once={visit.trace}
          fields={[]}
          submit={t.takeSignal}
        />
      )}
    </>
  );
}

export const takeSignalRoute = (gate: Gate): Route => ({
  route: 'POST /review',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const taken = await inScope(gate, actingOnCases(visit), (transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return takeNextSignal(transaction);
      }),
    );
    // A second click takes no second one: what was taken stands among the own cases.
    const one = taken.done === 'now' ? taken.value : undefined;
    const address = one && considerationAddress(one.person_key, one.consideration_id);
    return visit.context.redirect(address ?? '/review', 303);
  },
});

/** One line: how many wait and since when; of whom is seen by who takes one. */
export const signalsDue: DuePart = {
  id: 'signals-waiting',
  roles: ['reviewer'],
  title: hearingWords.signalsWaiting,
  order: hearingWords.signalsOrder,
  load: async ({ transaction, visit: { language } }) => {
    const t = pick(hearingWords, language);
    const { day, number } = formatting(language);
    const { found, oldest } = await findSignalsWaiting(transaction);
    if (oldest === null) return { found: 0, href: '/review', lines: [] };
    return {
      found,
      href: '/review',
      lines: [
        {
          day: oldest,
          what: t.takeSignal,
          why: t.signalsFound(number(found), day(oldest)),
          href: '/review#signalen',
        },
      ],
    };
  },
};
