import type { Gate } from '#database/scope.ts';
import { askAboutTalk } from '#modules/planning/index.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { talkWords } from '../talk-words.ts';
import { ownContact } from './contact-page.tsx';
import { numberIn, ownForm } from './own-form.ts';

/** What the client asks about an appointment: comes due with who plans it. */
export const postTalkAsk = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/contact/appointments',
    page: ownContact,
    name: (form) => `talk-${form.text('appointment')}`,
    done: '/mine/contact#afspraken',
    act: async (transaction, { personId }, form, { language, day }) => {
      const t = pick(talkWords, language);
      const done = await askAboutTalk(transaction, {
        personId,
        appointmentId: numberIn(form, 'appointment'),
        asks: form.text('asks'),
        why: form.text('why'),
        day,
        mark: form.mark,
      });
      if (done.ok) return undefined;
      return {
        choose: { asks: t.choose },
        why: { why: t.giveWhy },
        'not-now': { asks: t.notNow },
      }[done.refusal];
    },
  });
