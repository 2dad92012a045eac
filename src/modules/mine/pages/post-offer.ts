import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { recordStep } from '#modules/instruments/index.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { offerWords } from '../offer-words.ts';
import { ownReasons } from './offer-form.tsx';
import { ownOffers } from './offers-page.tsx';
import { ownForm } from './own-form.ts';

/** Yes, or no with a reason and what the client wants to say of it. */
export const postOffer = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/offers',
    page: ownOffers,
    name: (form) => form.text('trajectory'),
    done: '/mine/offers',
    act: async (transaction, { personId }, form, { language, day }) => {
      const t = pick(offerWords, language);
      const answer = (['agree', 'decline'] as const).find((one) => one === form.text('answer'));
      if (answer === undefined) return { answer: t.chooseAnswer };
      const reason = ownReasons.find((one) => one === form.text('reason')) ?? '';
      const said = form.text('said').slice(0, 1000);
      const asked = { step: answer, day, reason, result: '', until: undefined };
      const key = form.text('trajectory');
      const done = await onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return recordStep(transaction, { personId, key, step: asked, said, today: day });
      });
      if (done.done === 'before' || done.value === undefined) return undefined;
      return done.value === 'reason-missing'
        ? { reason: t.giveReason }
        : { answer: t.answeredBefore };
    },
  });
