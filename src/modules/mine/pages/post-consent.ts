import type { Gate } from '#database/scope.ts';
import { endConsent, giveConsent } from '#modules/partners/index.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { sharingWords } from '../sharing-words.ts';
import { numberIn, ownForm } from './own-form.ts';
import { ownSharing } from './sharing-page.tsx';

/** Consent of the client, or of who has the rights over the data. */
export const postConsent = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/sharing/consents',
    page: ownSharing,
    name: () => 'consent',
    done: '/mine/sharing#toestemming',
    act: async (transaction, { personId, sees }, form, { language, day }) => {
      const t = pick(sharingWords, language);
      if (!sees.has('rights')) return { partner: t.notYours };
      const given = await giveConsent(transaction, personId, form, day);
      if (given.ok) return undefined;
      const said = { item: t.itemWrong, what_for: t.whatForNeeded, until: t.untilWrong };
      return Object.fromEntries(given.refusal.map((field) => [field, said[field]]));
    },
  });

/** Taken back at once: the partner learns no more of it. */
export const postWithdrawal = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/sharing/withdrawals',
    page: ownSharing,
    name: () => 'withdrawal',
    done: '/mine/sharing#toestemming',
    act: async (transaction, _own, form, { day }) => {
      await endConsent(transaction, numberIn(form, 'consent'), day, form.mark);
      return undefined;
    },
  });
